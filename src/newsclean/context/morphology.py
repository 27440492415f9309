"""Knows, with Kiwi's help, whether a word that two texts share is two words: the last resort at a glued head."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsclean.context.deck import OPENERS, glued_borders
from newsclean.context.prose import is_prose, sentence_end
from newsclean.cut import Cut
from newsclean.page import Page

if TYPE_CHECKING:
    from kiwipiepy import Kiwi

_WINDOW = 60
_MOST = 4
# Kiwi's tags of what opens a sentence: names, numbers, determiners, adverbs, pronouns, Latin words, opening quotes.
_OPENERS = frozenset(("NNP", "SL", "SN", "NR", "MM", "MAG", "MAJ", "NP", "SSO", "SH"))
# Kiwi's tags of what a headline can close with.
_CLOSERS = frozenset(
    (
        "NNG",
        "NNP",
        "NNB",
        "NR",
        "XSN",
        "XR",
        "EC",
        "EF",
        "ETN",
        "ETM",
        "JX",
        "SW",
        "SF",
        "SSC",
        "SN",
        "SL",
        "SE",
        "MAG",
        "SO",
    )
)


def morphology(page: Page) -> Iterator[Cut]:
    """The deck glued to the lead of a one-line text; Kiwi is loaded and asked only where one may be."""
    line = next((line for line in page.lines if is_prose(line.text)), None)
    if line is None or page.free[: line.start].strip() or line.text[0] in "━◆◇■□▲":
        return
    if any(cut.noise in ("dateline", "byline", "marker") and cut.end <= line.start for cut in page.cuts):
        return  # Behind a header stands the lead.
    stop = sentence_end(line.text)
    lead, rest = line.text[:stop], page.text[line.start + stop :]
    for asked, border in enumerate(glued_borders(lead, rest)):
        if asked == _MOST:
            return
        if is_border(lead, border):
            yield Cut(line.start, line.start + border, "subtitle", "glued_deck")
            return


def is_border(text: str, at: int) -> bool:
    """Whether one of Kiwi's tokens ends at `at` that can close a headline, and one begins there that can open a sentence."""
    begin = max(0, at - _WINDOW)
    before = after = ""
    for token in _kiwi().tokenize(text[begin : at + _WINDOW]):
        if token.start + token.len <= at - begin:
            before = str(token.tag)
            ends = token.start + token.len
        elif token.start == at - begin and not after:
            after = str(token.tag)
        elif token.start < at - begin:
            return False
    if not before or ends != at - begin:
        return False
    return (before in _CLOSERS or text[at - 1] in "\"'”’") and (after in _OPENERS or text.startswith(OPENERS, at))


@functools.cache
def _kiwi() -> Kiwi:
    """Kiwi with one worker: seconds and some 500 MB at the first call."""
    from kiwipiepy import Kiwi

    return Kiwi(num_workers=1)
