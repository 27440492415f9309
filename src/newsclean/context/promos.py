"""Knows what newsrooms hang below an article: a run of lines that begin with an arrow, up to the end of the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.prose import ends_predicate, is_prose, is_stopped
from newsclean.cut import Cut
from newsclean.page import Page
from newsclean.pattern import lazy

_ARROWS = "▶☞▷"
_CLOSED = frozenset(("subscribe", "tip", "related", "share"))
_MOST, _LONGEST = 12, 120
# A script's speaker: "▶ 인터뷰 : 홍길동 / 가나시 주민".
_SPEAKER = lazy(r"[▶▷☞] ?(?:인터뷰|현장음|녹취|싱크|스탠딩|기자|앵커) ?[:：]|[▶▷☞][^\n]{0,30} / ")


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
        told = (ends_predicate(line.text) and is_stopped(line.text)) or is_prose(line.text)
        if (told and not beside & _CLOSED) or len(line.text) > _LONGEST or _SPEAKER.match(line.text):
            return
        yield Cut(line.start, line.end, "related", "promo")
