"""Knows decks that a store glued to the text behind them: where a headline's words end and the first sentence begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from newsclean.pattern import lazy

_EOJEOL = lazy(r"\S+")
_STEM = lazy(r"[가-힣A-Za-z0-9]+")
_PARTICLE = lazy(r"(?:으로|에서|에게|까지|부터|은|는|이|가|을|를|의|에|와|과|로|도|만)$")
# Particles that tie words into a sentence; a headline leaves most of them out.
_TIED = lazy(r"[가-힣](?:은|는|이|가|을|를|에서|으로|에게|께서|며|고|면서|지만)[,]?(?=\s|$)")
_TIES = (*"은 는 이 가 을 를 에서 으로 에게 께서 며 고 면서 지만".split(), ",")
_MOST_TIED = 4  # of so many words in a headline one at most
SUBJECT = lazy(r"[가-힣A-Za-z0-9)”’\"'](?:은|는|이|가)(?=\s)")
_SIGNAL = lazy(r"[…⋯·,“”‘’\"'↑↓→%]|\d")
# What goes on behind a closing quote inside one word.
_QUOTATIVE = lazy(
    r"이?라|고|하|며|면|는|은|을|를|이|가|로|으로|와|과|도|만|의|에|란|했|등|처럼|보다|다|인|임|일|부터|까지|및|지|같|식|형|적|용|발|행"
)
_DAY = lazy(r"\d{1,2}일|20\d{2}년")
# Words that open sentences, whether or not the text has them again.
OPENERS = ("최근", "지난", "올해", "내년", "지난해")
_LONGEST = 400


def glued_borders(text: str, rest: str) -> Iterator[int]:
    """Where in ``text`` a sentence may begin behind a deck glued to it without a space, the last such place first.

    text: from the page's first word to the end of its first sentence. A border has a headline on its left (few particles,
    some mark of a headline), a sentence with a subject on its right, and inside a word either a closing quote or the
    beginning of a word that ``rest`` knows by itself.

    >>> text = "새 청사 착공 눈앞…2028년 완공 전망다라전자가 22일 가나시에 공장을 짓는다고 밝혔다."
    >>> [text[i:i + 4] for i in glued_borders(text, "이어 다라전자는 값을 올렸다.")]
    ['다라전자']
    """
    eojeols = list(_EOJEOL.finditer(text, 0, _LONGEST))
    ties = list(accumulate(_tied(match.group()) for match in eojeols))
    for k in range(len(eojeols) - 1, 1, -1):
        match, word = eojeols[k], eojeols[k].group()
        if len(word) < 4 or ties[k - 1] * _MOST_TIED > k + 1:
            continue
        for i in range(len(word) - 2, 0, -1):
            if _joint(text, match.start(), word, i, rest) and _parts(text, match.start() + i, rest):
                yield match.start() + i


def _tied(word: str) -> bool:
    return word.endswith(_TIES) and _TIED.search(word) is not None


def _joint(text: str, begin: int, word: str, i: int, rest: str) -> bool:
    """Whether a deck may end and a sentence begin at `i` in ``word``, which begins at `begin` in ``text``."""
    left, right = word[i - 1], word[i]
    if left in "\"'”’":
        closed = text.count(left, 0, begin + i) % 2 == 0 if left in "\"'" else True
        return closed and (right.isalnum() or right in "“‘") and not _QUOTATIVE.match(word, i)
    if right.isdigit() and not _DAY.match(word, i):
        return False
    if (
        not (left.isalnum() or left in "…⋯%)↑↓")
        or not right.isalnum()
        or (left.isdigit() and right.isdigit())
        or (left.isascii() and right.isascii() and left.isalnum())
    ):
        return False
    run = _STEM.match(word, i)
    stem = _PARTICLE.sub("", run.group()) if run else ""
    if stem in OPENERS:
        return True
    return len(stem) > 1 and knows(stem, rest) and word[max(0, i - 2) : i + 2] not in rest


def knows(stem: str, rest: str) -> bool:
    """Whether ``rest`` has a word that begins with `stem`."""
    at = rest.find(stem)
    while at >= 0:
        if at == 0 or not rest[at - 1].isalnum():
            return True
        at = rest.find(stem, at + 1)
    return False


def _parts(text: str, at: int, rest: str) -> bool:
    """Whether a headline stands before `at` and a sentence behind it."""
    left, right = text[:at], text[at:]
    words = left.count(" ") + 1
    return (
        len(left) >= 12
        and left.count("“") == left.count("”")
        and left.count("‘") == left.count("’")
        and left.count('"') % 2 == 0
        and left.count("(") == left.count(")")
        and words >= 3
        and len(_TIED.findall(left)) * _MOST_TIED <= words
        and len(right) >= 25
        and SUBJECT.search(right, 0, 80) is not None
        and (
            len(left) >= 24
            or _SIGNAL.search(left) is not None
            or (left[-1] > "가" and right[0].isascii() and right[0].isalpha())
        )
    )
