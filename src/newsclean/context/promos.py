"""Knows what newsrooms hang below an article: a run of lines that begin with an arrow, up to the end of the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.prose import ends_predicate
from newsclean.cut import Cut
from newsclean.page import Page

_ARROWS = "▶☞▷"
_CLOSED = frozenset(("subscribe", "tip", "copyright", "related", "share"))
_MOST = 12


def promos(page: Page) -> Iterator[Cut]:
    """The closing lines behind an arrow; those that are sentences only below a call to subscribe and the like.

    An interview's answers begin with arrows too: they end as sentences, and nothing of the kind stands between them.
    """
    lines, cuts = page.lines, page.cuts
    at = len(cuts)
    for line in reversed(lines[-_MOST:]):
        if line.text[0] not in _ARROWS or line is lines[0]:
            return
        while at and cuts[at - 1].start >= line.end:
            at -= 1
        beside = {cut.noise for cut in cuts[max(0, at - 2) : at + 2]}
        if ends_predicate(line.text) and not beside & _CLOSED:
            return
        yield Cut(line.start, line.end, "related", "promo")
