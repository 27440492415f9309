"""Knows line ends that a printer or a crawler made inside sentences, and which of them stand where a space belongs.

Two makers are known. Wire text was wrapped at a fixed width, some of it inside words (``한\\n국경제는``).
``soup.get_text("\\n")`` ends a line at every tag, also at those inside a sentence (``가나전자\\n는 22일``): see `fragments`.
A blank line always parts paragraphs, and no line is joined without evidence in the text: a list of headlines has lines of
nearly the same length as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsclean.alignment import Edit
from newsclean.pattern import lazy
from newsclean.reading.fragments import Join, fragments
from newsclean.reading.syllables import parted

_ENDS = frozenset(".?!…:;=>”’」』")
_CLOSERS = "\"')]〉》"
_SENTENCE_END = lazy(r"[다요죠까]\.[”’\"')\]]*$")
_NARROWEST, _WIDEST = 30, 200
_FEWEST = 3
_WORD = 8
# A line that starts like this is a paragraph or a list item of its own.
_ITEM = lazy(r"[ \t\u3000]{2}|\u3000|[◆◇■□▲△▶▷●○★☆※☞①-⑳\-–·•ㆍ*<【\[]|\d{1,2}[.)]\s|[가-하][.)]\s")


def joins(text: str) -> list[Edit]:
    """Line ends inside sentences, each with the space, or nothing, that belongs there; sorted."""
    if "\n" not in text:
        return []
    found = fragments(text)
    lines: list[str] = []
    if text.count("\n") >= _FEWEST:
        lines = text.split("\n")
        found.update(_wrapped(text, lines))
    return _edits(text, lines or text.split("\n"), found) if found else []


def _edits(text: str, lines: Sequence[str], found: dict[int, Join]) -> list[Edit]:
    edits, at = [], 0
    for i, line in enumerate(lines):
        at += len(line)
        if i in found:
            rest = lines[i + 1]
            edits.append((at - len(line) + len(line.rstrip()), at + 1 + len(rest) - len(rest.lstrip()), found[i].value))
        at += 1
    return edits


def _wrapped(text: str, lines: Sequence[str]) -> dict[int, Join]:
    """Joins of text wrapped at a fixed width, in columns (a syllable takes two) or in characters."""
    columns = [len(line) for line in text.encode("cp949", "replace").split(b"\n")]
    inner = [i for i, w in enumerate(columns[:-1]) if w >= _NARROWEST and columns[i + 1] and _goes_on(lines, i)]
    if len(inner) < _FEWEST:
        return {}
    for widths in (columns, [len(line) for line in lines]):
        width = _cut_width(widths, inner)
        full = [i for i in inner if width - 3 <= widths[i] <= width + 1]
        if width and _is_prose(lines, full):
            cuts = _spaced(lines, full)
            if cuts:
                return cuts | _behind_sentences(lines, [i for i, w in enumerate(widths) if w >= width - 1])
    width = _word_width(lines, columns, inner)
    full = [i for i in inner if _has_no_room(lines, columns, i, width)]
    if not width or not _is_prose(lines, full):
        return {}
    closed = [
        i for i, w in enumerate(columns[:-1]) if _has_no_room(lines, columns, i, max(width, min(w, width + _WORD)))
    ]
    return dict.fromkeys(full, Join.SPACE) | _behind_sentences(lines, closed)


def _goes_on(lines: Sequence[str], i: int) -> bool:
    """Whether line `i` stops without an end, right above a line that does not begin a paragraph or an item."""
    end = lines[i][-6:].rstrip()
    bare = end.rstrip(_CLOSERS)
    if not bare or end[-1] in _ENDS or (bare != end and bare[-1] in ".?!…"):
        return False
    below = lines[i + 1]
    return not _ITEM.match(below) and bool(below.strip())


def _behind_sentences(lines: Sequence[str], full: Sequence[int]) -> dict[int, Join]:
    """Full lines that end where a sentence does: they go on where a space was kept, or where blank lines part paragraphs.

    Elsewhere the line may end a paragraph as well, and two paragraphs in one are worse than one in two.
    """
    parted = any(not line.strip() for line in lines[1:-1])
    return {
        i: Join.SPACE
        for i in full
        if i + 1 < len(lines)
        and lines[i + 1].strip()
        and not _ITEM.match(lines[i + 1])
        and _SENTENCE_END.search(lines[i][-8:].rstrip())
        and (parted or lines[i][-1] == " ")
    }


def _cut_width(widths: Sequence[int], inner: Sequence[int]) -> int:
    """The column at which a printer cut, whatever stood there; 0 if it did not: then the lines differ by more than spaces.

    Lines that were wrapped between words are as ragged as the words are long: two of five lack four columns or more.
    """
    counts = Counter(widths[i] for i in inner if widths[i] <= _WIDEST)
    if not counts:
        return 0
    width = max(counts, key=lambda w: (counts[w] + counts[w - 1], w))
    full = sum(width - 3 <= widths[i] <= width + 1 for i in inner)
    if full < _FEWEST or full * 10 < len(inner) * 9:
        return 0
    return width if sum(w > width + 1 for w in widths) * 4 <= full else 0


def _word_width(lines: Sequence[str], widths: Sequence[int], inner: Sequence[int]) -> int:
    """The width at which an editor wrapped between words; 0 if too many lines had room for the first word of the next."""
    width = max(widths[i] for i in inner)
    if width > _WIDEST:
        return 0
    full = sum(_has_no_room(lines, widths, i, width) for i in inner)
    if full <= _FEWEST or full * 10 < len(inner) * 9:
        return 0
    return width if sum(w > width for w in widths) * 4 <= len(inner) else 0


def _has_no_room(lines: Sequence[str], widths: Sequence[int], i: int, width: int) -> bool:
    words = lines[i + 1].split(None, 1)
    return bool(words) and widths[i] <= width < widths[i] + 1 + _columns(words[0])


def _columns(word: str) -> int:
    return len(word.encode("cp949", "replace"))


def _is_prose(lines: Sequence[str], full: Sequence[int]) -> bool:
    """Whether what the joins make is sentences: most runs of full lines close with one, most lines hold several words."""
    joined = set(full)
    closing = [i + 1 for i in full if i + 1 not in joined]
    ended = sum(bool(_SENTENCE_END.search(lines[i].rstrip()[-8:])) for i in closing)
    wordy = sum(lines[i].count(" ") >= 3 for i in full)
    return ended * 10 >= len(closing) * 6 and wordy * 10 >= len(full) * 8


class _Words(NamedTuple):
    """The words that stand whole inside lines of the text, and the beginnings of them."""

    whole: frozenset[str]
    begun: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[str]) -> _Words:
        words = {word for line in lines for word in line.split()[1:-1] if len(word) <= 12}
        return cls(frozenset(words), frozenset(word[:n] for word in words for n in range(2, len(word) + 1)))


# A word that is a particle or an ending alone belongs to the word before it.
_PARTICLE = lazy(
    r"(?:은|는|을|를|의|에|와|과|로|으로|에서|에게|까지|부터|에는|에서는|으로는|에도|라고|라며|라는|다고|했다|됐다|이다|한다|된다|하는|하고|하며|했고)"
    r"[.,”’\"')]*$|[.,!?%)”’」』》〉\]]"
)


def _spaced(lines: Sequence[str], full: Sequence[int]) -> dict[int, Join]:
    """What belongs at each cut: if any line keeps a space there, they all do; else the words of the text decide.

    None if nearly all cuts part words: then the lines were not cut, but wrapped between words that happen to fill them.
    """
    kept = {i for i in full if lines[i][-1] == " " or lines[i + 1][0] == " "}
    if not kept:
        words = _Words.of(lines)
        kept = {i for i in full if _parted(lines[i], lines[i + 1], words)}
        if len(kept) * 4 > len(full) * 3:
            return {}
    return {i: Join.SPACE if i in kept else Join.NOTHING for i in full}


# Names that a wire's text is full of; a lone first syllable of theirs at a line's end was cut off.
_NAMES = frozenset("한국 미국 중국 영국 일본 서울 부산 대구 인천 광주 대전 정부 국회".split())


def _parted(above: str, below: str, words: _Words) -> bool:
    """Whether a space was lost between two lines; right in about nine of ten places."""
    last, first = above.rsplit(None, 1)[-1], below.split(None, 1)[0]
    if len(last) == 1 and last + first[0] in _NAMES and not first.startswith(("국가", "국제", "국민")):
        return False
    if _PARTICLE.match(first) or last + first in words.whole or last + first[:2] in words.begun:
        return False
    if last[-1] in ",.!?…" or first[0] in "“‘" or (last in words.whole and len(first) > 1 and first in words.whole):
        return True
    if first[0].isdigit():
        return "가" <= last[-1] <= "힣"
    return parted(last[-1], first[0])
