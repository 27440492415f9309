"""Knows captions that a credit closes, marked or not, on the same line or the one above."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.closing import SIDE, closed, setting
from newsclean.context.prose import ends_predicate
from newsclean.context.sources import sources
from newsclean.cut import Cut
from newsclean.page import Page
from newsclean.pattern import lazy

_HEADS = lazy(r"[ ]?[가-힣A-Za-z ]{0,20}=[ ]")


def captions(page: Page) -> Iterator[Cut]:
    """Captions that a marked credit closes, or a source without any mark."""
    here = setting(page)
    ends = {line.end: i for i, line in enumerate(here.lines)}
    for cut in page.cuts:
        if cut.noise == "credit" and not _opens_caption(page, cut):
            i = ends.get(_text_before(page, cut.start))
            if i is not None:
                yield from closed(here, i, (cut.start, cut.end))
            else:
                yield from _above(page, ends, cut)
    yield from sources(here)


def _opens_caption(page: Page, credit: Cut) -> bool:
    """Whether a bracket with an agency is the header of the caption behind it: "[가나=다라통신] 홍길동 기자 =", and no source."""
    return page.text[credit.start] in "[(" and _HEADS.match(page.text, credit.end) is not None


def _text_before(page: Page, position: int) -> int:
    """The end of the free text right before `position` on the same printed line, white space aside; -1 if there is none."""
    at = position
    while at and (page.text[at - 1] in " \t\xa0/" or at - 1 in page.source.soft):
        at -= 1
    return at if at and page.free[at - 1] != "\n" else -1


def _above(page: Page, ends: dict[int, int], credit: Cut) -> Iterator[Cut]:
    """A credit on a line of its own: the line above is its caption when it is marked, or shaped beyond doubt."""
    head = page.text[: credit.start].rstrip()
    i = ends.get(len(head))
    if i is None or page.text[len(head) : credit.start].count("\n") > 1:
        return
    line = page.lines[i]
    if line.text[0] == "▲" or (SIDE.search(line.text) and not ends_predicate(line.text)):
        yield Cut(line.start, line.end, "caption", "above_credit")
