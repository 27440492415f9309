"""Knows captions that stand twice in a row: a page prints a picture's text under the picture and again as its description."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsclean.context.closing import ENDING, REPORTED, SIDE
from newsclean.context.prose import ends_predicate, is_prose
from newsclean.cut import Cut
from newsclean.page import Line, Page
from newsclean.pattern import lazy

_SHORTEST, _LONGEST = 16, 360
_OPENING = 400
_EOJEOL = lazy(r"\S+")
_BOUNDARY = lazy(r"[.”\"’\])][ ]+(?=\S)")
# Where the caption ends and its source begins.
_SOURCE = lazy(
    r"(?<=[가-힣)”\"]\.)[ ]{1,2}(?=(?:20\d\d\.[ ]?\d{1,2}\.[ ]?\d{1,2}\.?[ /]{0,2})?[^.]{2,40}\.?$)|[ ]?(?=[\[(/][^\])]{2,40}[\])]?$)"
)


def repeated(page: Page) -> Iterator[Cut]:
    """Equal lines, and each text of 16 to 360 characters that the same text follows at once, with the decks before the first."""
    yield from _equal_lines(page)
    for line in page.lines:
        at = 0
        for start in _starts(page, line):
            if start < at:
                continue
            stop = _second(page.text, start, line.end)
            if stop:
                if (
                    line is page.lines[0]
                    and start > line.start
                    and not ends_predicate(page.text[line.start : start].rstrip())
                ):
                    yield Cut(line.start, start, "subtitle", "above_caption")
                while stop:  # The next picture's block may follow at once.
                    yield from _both(page.text, start, stop)
                    at, start = stop, _skip_space(page.text, stop)
                    stop = _second(page.text, start, line.end)


def _equal_lines(page: Page) -> Iterator[Cut]:
    """Two equal lines, one below the other."""
    for line, following in pairwise(page.lines):
        text = line.text
        if text != following.text or not _SHORTEST <= len(text) <= 300 or REPORTED.search(text):
            continue
        if is_prose(text) or text[-1] == "." or ENDING.search(text):
            for copy in (line, following):
                yield from _sourced(page.text, copy.start, copy.end)


def _starts(page: Page, line: Line) -> Iterator[int]:
    """Where a caption may begin, if its first characters stand twice: at any word of the page's opening, at any sentence behind it."""
    text, end = page.text, line.end
    if end - line.start < 2 * _SHORTEST:
        return
    opening = max(line.start, min(end, _OPENING))
    starts: list[int] = []
    if opening > line.start and _says_twice(text[line.start : min(end, opening + _LONGEST + _SHORTEST)]):
        starts = [match.start() for match in _EOJEOL.finditer(text, line.start, opening)]
        if line.start and not text[line.start - 1].isspace():
            del starts[0]  # Its word begins in what was cut.
    starts += [match.end() for match in _BOUNDARY.finditer(text, opening, end)]
    for start in starts:
        if text.find(text[start : start + _SHORTEST], start + _SHORTEST, start + _LONGEST + _SHORTEST) > 0:
            yield start


def _says_twice(text: str) -> bool:
    """Whether two words stand side by side twice, as those of a repeated text do; few openings pass."""
    words = text.split()
    return len(set(pairwise(words))) < len(words) - 1


def _second(text: str, start: int, end: int) -> int:
    """Where the second copy of the text at `start` ends; 0 if none follows it at once."""
    probe = text[start : start + _SHORTEST]
    if len(probe) < _SHORTEST or "\n" in probe:
        return 0
    again = text.find(probe, start + _SHORTEST, min(end, start + _LONGEST + _SHORTEST))
    once = text[start:again].rstrip() if again > 0 else ""
    if (
        not once
        or _is_quoted(once)
        or ("@" in once and not is_prose(once))  # a signature
        or not text.startswith(once, again)
        or again - start - len(once) > 2
        or again + len(once) > end
    ):
        return 0
    stop = again + len(once)
    # What stands three times, wherever one begins to count, is no caption.
    often = text.startswith(once[:_SHORTEST], _skip_space(text, stop)) or text[:start].rstrip().endswith(
        once[-_SHORTEST:]
    )
    return 0 if often else stop


def _is_quoted(text: str) -> bool:
    """Whether a text is a quotation, or opens with a header: leads repeat those as well as captions do."""
    if text[0] == "(":
        return not SIDE.match(text)
    return text[0] in "[【<" or (text[0] in "\"'“‘" and (len(text) < 40 or text[-1] in "\"'”’"))


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _both(text: str, start: int, stop: int) -> Iterator[Cut]:
    """The two copies between `start` and `stop`."""
    length = (stop - start) // 2
    yield from _sourced(text, start, start + length)
    yield from _sourced(text, stop - length, stop)


def _sourced(text: str, begin: int, end: int) -> Iterator[Cut]:
    """A caption, parted from its source."""
    source = _SOURCE.search(text, begin, end)
    middle = source.end() if source else end
    yield Cut(begin, middle, "caption", "twice")
    if middle < end:
        yield Cut(middle, end, "credit", "twice")
