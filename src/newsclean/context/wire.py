"""Knows wire captions: the header that opens a lead opens captions too, and only the end of the line tells them apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.context.closing import REPORTED
from newsclean.context.prose import ends_predicate, is_prose, sentence_starts
from newsclean.cut import Cut
from newsclean.noise.dateline import dateline
from newsclean.noise.forms import DATE, MAIL
from newsclean.page import Page
from newsclean.pattern import lazy

_HEADERS = tuple(
    rule for rule in dateline.rules if rule.name in ("wire", "agency_pair", "bracket_reporter", "desk_equals")
)
_DATED = lazy(
    rf"[ ]?{DATE}[ .]{{0,2}}(?:/ ?)?(?:[가-힣]{{2,4}} ?기자 ?)?{MAIL}(?:[ ]?\*?재판매 및 DB ?금지)?(?:[ ]?\(끝\))?"
)
_CLOSING = lazy(
    rf"(?:[ ]?(?P<date>{DATE})[ .]{{0,2}})?[ ]?(?P<mail>(?:/ ?)?(?:[가-힣]{{2,4}} ?기자 ?)?{MAIL})?[ ]*(?:\(끝\))?[ ]*$"
)
_LONGEST = 500
_SENTENCES = 3


class Headed(NamedTuple):
    """A header, the caption behind it, and what closes it: positions in the page's text."""

    header: int
    start: int
    stop: int
    end: int


def wire_captions(page: Page) -> Iterator[Cut]:
    """Captions with a wire header: what tells them from a lead is how they end (date and mail, or a credit)."""
    spans = list(_headed(page))
    if not spans:
        return
    inside = {line.start for span in spans for line in page.lines if line.start < span.end and span.header < line.end}
    told = any(is_prose(line.text) and line.start not in inside for line in page.lines)
    if not told and not any(span.end + 60 < _line_end(page.free, span.end) for span in spans):
        return  # A photo article: its caption is its body.
    for span in spans:
        title = page.free.rfind("\n", 0, span.header) + 1
        if 0 < len(page.free[title : span.header].strip()) < 60 and not ends_predicate(
            page.free[title : span.header].strip()
        ):
            opening = not page.text[:title].strip()
            yield Cut(title, span.header, "subtitle" if opening else "caption", "wire_title")
        yield Cut(span.header, span.start, "credit", "wire_header")
        yield Cut(span.start, span.stop, "caption", "wire_header")
        yield Cut(span.stop, span.end, "credit", "wire_header")


def _shows(text: str) -> bool:
    """Whether a text may say what a picture shows: few sentences, none of which reports what somebody said."""
    starts = sentence_starts(text)
    ends = [*starts[1:], len(text)]
    return len(starts) <= _SENTENCES and not any(
        REPORTED.search(text[i:j].rstrip()) for i, j in zip(starts, ends, strict=True)
    )


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _headed(page: Page) -> Iterator[Headed]:
    free = page.free
    credits = {cut.start: cut.end for cut in page.cuts if cut.noise == "credit"}
    headers = sorted({span for rule in _HEADERS for span in rule.search(page)})
    for i, (header, start) in enumerate(headers):
        following = headers[i + 1][0] if i + 1 < len(headers) else len(free)
        line_end = free.find("\n", start)
        end = min(line_end if line_end >= 0 else len(free), following, start + _LONGEST)
        dated = _DATED.search(free, start, end)
        closing = _CLOSING.search(free[start:end])
        if dated and dated.start() > start + 5 and _shows(free[start : dated.start()]):
            yield Headed(header, start, dated.start(), dated.end())
        elif (
            closing
            and closing.start() > 5
            and _shows(free[start : start + closing.start()])
            and (
                (
                    end in credits
                    and i + 1 < len(headers)
                    and "=" in free[header:start]
                    and "기자" not in free[header:start].split("=")[-1][:-1] + "]"
                )
                or closing["mail"]
                or closing["date"]
            )
        ):
            yield Headed(header, start, start + closing.start(), credits.get(end, end))
