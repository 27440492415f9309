"""Knows printed times without a label: which of a page's bare times is the article's own."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.prose import is_prose
from newsclean.cut import Cut
from newsclean.noise.forms import DATE, TIME
from newsclean.page import Page
from newsclean.pattern import lazy

_BARE = lazy(
    rf"(?:{DATE}[ ,]{{0,2}}{TIME}|\d{{4}}-\d{{2}}-\d{{2}}T\d{{2}}:\d{{2}}(?::\d{{2}})?(?:\.\d{{1,6}})?(?:Z|[+-]\d{{2}}:?\d{{2}})?"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4})[ ]*$"
)
_LABELS = frozenset(
    "입력 등록 승인 송고 작성 발행 게재 수정 업데이트 기사입력 기사등록 최종수정 최초입력 등록일 작성일 수정일 발행일 입력일 등록일시 입력시간 송고시간 승인시간".split()
)
_MANY = 4


def bare_times(page: Page) -> Iterator[Cut]:
    """Lines that hold nothing but a date and a time: the article's stand above the body, or are few; lists print many."""
    lines = page.lines
    found = [i for i, line in enumerate(lines) if 9 <= len(line.text) <= 40 and _BARE.match(line.text)]
    if not found:
        return
    for i in found:
        if i and lines[i - 1].text.rstrip(" :：") in _LABELS:
            yield Cut(lines[i - 1].start, lines[i - 1].end, "timestamp", "label")
            yield Cut(lines[i].start, lines[i].end, "timestamp", "labelled")
    prose = next((i for i, line in enumerate(lines) if is_prose(line.text)), len(lines))
    for i in found:
        if len(found) < _MANY or i < prose:
            yield Cut(lines[i].start, lines[i].end, "timestamp", "bare")
