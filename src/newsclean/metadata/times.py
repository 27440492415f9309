"""Knows how Korean newsrooms print a time: 2024.01.15 오후 2:30, ‘18-11-26 16:05, 2024년 1월 15일 14시, ISO 8601, RFC 822."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from newsclean.pattern import lazy

KOREA = timezone(timedelta(hours=9), "KST")
"""Korean time has had no summer time since 1988."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MOMENT = lazy(
    r"(?<!\d)(?P<year>(?:19|20)\d{2}|['‘’`]?\d{2}(?=[.\-/년]\s?\d{1,2}[.\-/월]\s?\d{1,2}))\s?[.\-/년]\s?(?P<month>\d{1,2})\s?[.\-/월]\s?(?P<day>\d{1,2})(?!\d)(?:\s?일|\.)?"
    r"(?:[\sT,·]{0,3}(?:\([가-힣]\)\s?|[가-힣]요일\s?)?(?P<half>오전|오후|[AaPp]\.?[Mm]\.?)?\s?(?P<hour>\d{1,2})\s?(?::\s?(?P<minute>\d{2})(?::\d{2}(?:\.\d{1,6})?)?|시(?:\s?(?P<minutes>\d{1,2})\s?분)?)"
    r"(?:\s?(?P<half_behind>[AaPp][Mm]))?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
    r"|(?<![A-Za-z])(?P<rfc_day>\d{1,2}) (?P<rfc_month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?P<rfc_year>\d{4})"
    r"(?: (?P<rfc_hour>\d{2}):(?P<rfc_minute>\d{2})(?::\d{2})?(?: (?P<rfc_zone>[+-]\d{4}|GMT|UTC|Z))?)?"
)
_MODIFIED = lazy(r"수\s?정|업데이트|최종|변경|고침|[Uu]pdate|UPDATE|[Mm]odified|[Ee]dited")
_PUBLISHED = lazy(
    r"입\s?력|등\s?록|송\s?고|승\s?인|작\s?성|발\s?행|게\s?재|보\s?도|제\s?공|배\s?포|게시|[Pp]ublished|[Pp]osted"
)


_LIKELY = lazy(r"(?:19|20)\d{2}|\d{2}\s?[.\-/년]")
_LABEL_BEFORE = lazy(r"(?:입력|등록|송고|승인|작성|발행|게재|수정|최종수정|업데이트)(?:일시|시간|일)?\s?[:：]?\s{0,8}$")


def label_before(text: str, position: int) -> str:
    """The label that stands right before `position`, perhaps on the line above; "" if there is none."""
    match = _LABEL_BEFORE.search(text, max(0, position - 18), position)
    return match.group() if match else ""


class Moment(NamedTuple):
    """A printed time: an aware datetime in Korean time, whether a clock time and a label were printed, which of the two it is."""

    at: datetime
    has_time: bool
    modified: bool
    labelled: bool


def moments(text: str) -> Iterator[Moment]:
    """The times printed in `text`, in order; what is no date ("2024.13.40") is passed over.

    >>> [(m.at.isoformat(), m.modified) for m in moments("입력 2024.01.15 오후 2:30 수정 2024-01-16")]
    [('2024-01-15T14:30:00+09:00', False), ('2024-01-16T00:00:00+09:00', True)]
    """
    if not _LIKELY.search(text):
        return
    behind = 0
    for match in _MOMENT.finditer(text):
        label = text[behind : match.start()]
        behind = match.end()
        try:
            at, has_time = _rfc(match) if match["rfc_day"] else _printed(match)
        except (ValueError, OverflowError):
            continue
        labelled = _PUBLISHED.search(label) is not None
        modified = _MODIFIED.search(label) is not None and not _ends_published(label)
        if not labelled and not modified and has_time and at.hour == at.minute == 0 and at.tzinfo is KOREA:
            has_time = False  # A bare 00:00 is a date that a crawler stored as a time.
        yield Moment(at.astimezone(KOREA), has_time, modified, labelled or modified)


def _ends_published(label: str) -> bool:
    """Whether the nearest label before a time is one of publication."""
    last_published = max((m.start() for m in _PUBLISHED.finditer(label)), default=-1)
    return last_published > max((m.start() for m in _MODIFIED.finditer(label)), default=-1)


def _printed(match: re.Match[str]) -> tuple[datetime, bool]:
    year = match["year"].lstrip("'‘’`")
    number = int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 70 else 1900 + int(year)
    day = datetime(number, int(match["month"]), int(match["day"]), tzinfo=_zone(match["zone"]))
    if match["hour"] is None:
        return day, False
    hour = _hour(int(match["hour"]), match["half"] or match["half_behind"] or "")
    return day.replace(hour=hour, minute=int(match["minute"] or match["minutes"] or 0)), True


def _hour(hour: int, half: str) -> int:
    """The hour of 24: 오후 2 is 14, 오전 12 is 0; "오후 14" stays 14."""
    if half[:1] in ("A", "a") or half == "오전":
        return 0 if hour == 12 else hour
    return hour + 12 if half and hour < 12 else hour


def _rfc(match: re.Match[str]) -> tuple[datetime, bool]:
    month = _MONTHS.index(match["rfc_month"]) + 1
    day = datetime(int(match["rfc_year"]), month, int(match["rfc_day"]), tzinfo=_zone(match["rfc_zone"]))
    if match["rfc_hour"] is None:
        return day, False
    return day.replace(hour=int(match["rfc_hour"]), minute=int(match["rfc_minute"])), True


def _zone(printed: str | None) -> timezone:
    if printed is None:
        return KOREA
    if printed in ("Z", "GMT", "UTC"):
        return UTC
    sign = -1 if printed[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(printed[1:3]), minutes=int(printed[-2:])))
