"""Knows the printed form of a cleaned page: a margin that says what each piece is, then the piece; golden files are so written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.cut import Cut, complement
from newsclean.page import Page
from newsclean.pattern import lazy

_UNPRINTABLE = lazy(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
Piece = tuple[str, str]
"""What a piece of a line is, ``noise/rule`` or "" for the body, and its text."""


def explain(page: Page, cuts: Sequence[Cut]) -> str:
    """Every printed line of a page, one piece a row: ``noise/rule | text``, a later piece of the same line behind ``+|``.

    Control and direction characters are shown, not sent.

    >>> print(explain(Page("[가나일보] 문을 연다.\\n\\n끝\\x1b"), [Cut(0, 6, "dateline", "bracket_outlet")]))
    dateline/bracket_outlet | [가나일보]
                           +|  문을 연다.
                            |
                            | 끝\\x1b
    """
    lines = list(_lines(page, cuts))
    width = max((len(margin) for line in lines for margin, _ in line), default=0)
    rows = []
    for line in lines:
        for i, (margin, text) in enumerate(line or [("", "")]):
            rows.append(
                f"{margin:<{width}}{'+' if i else ' '}| {visible(text)}".rstrip(" ")
                if not text
                else f"{margin:<{width}}{'+' if i else ' '}| {visible(text)}"
            )
    return "\n".join(rows)


def visible(text: str) -> str:
    """`text` with its control and direction characters written as escapes.

    >>> visible("빨강\\x1b[31m")
    '빨강\\\\x1b[31m'
    """
    return _UNPRINTABLE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return {9: "\\t", 10: "\\n", 13: "\\r"}.get(code) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")


def _lines(page: Page, cuts: Sequence[Cut]) -> Iterator[list[Piece]]:
    """The pieces of every printed line; breaks that the reader put in are none, white space goes with what stands before it."""
    line: list[Piece] = []
    for start, end, margin, text in _pieces(page, cuts):
        hard = [] if end < start else [i for i in _breaks(page.text, start, end) if i not in page.source.soft]
        at = start
        for stop in hard:
            _add(line, margin, _joined(page, at, stop))
            yield _settled(line)
            line, at = [], stop + 1
        _add(line, margin, text if end < start else _joined(page, at, end))
    if line:
        yield _settled(line)


def _pieces(page: Page, cuts: Sequence[Cut]) -> Iterator[tuple[int, int, str, str]]:
    """The spans of the page with their margins, in order; mark-up, which has no span, as ``(0, -1, margin, text)``."""
    spans = sorted(
        [(start, end, "") for start, end in complement(cuts, len(page.text))]
        + [(c.start, c.end, f"{c.noise}/{c.rule}") for c in cuts]
    )
    residue = page.source.residue
    at = 0
    for start, end, margin in spans:
        while at < len(residue) and residue[at].at < end:
            place = max(start, residue[at].at)
            if start < place:
                yield start, place, margin, ""
            yield 0, -1, "residue/markup", residue[at].text
            start, at = place, at + 1
        yield start, end, margin, ""
    for rest in residue[at:]:
        yield 0, -1, "residue/markup", rest.text


def _breaks(text: str, start: int, end: int) -> Iterable[int]:
    at = text.find("\n", start, end)
    while at >= 0:
        yield at
        at = text.find("\n", at + 1, end)


def _joined(page: Page, start: int, end: int) -> str:
    """The printed text of a span: the breaks in it are the reader's, and are left out."""
    return page.text[start:end].replace("\n", "")


def _add(line: list[Piece], margin: str, text: str) -> None:
    if not text:
        return
    if line and (line[-1][0] == margin or (not margin and text.isspace())):
        line[-1] = line[-1][0], line[-1][1] + text
    else:
        line.append((margin, text))


def _settled(line: list[Piece]) -> list[Piece]:
    """The line with white space at its head given to the piece that it stands before."""
    if len(line) > 1 and not line[0][0] and line[0][1].isspace():
        return [(line[1][0], line[0][1] + line[1][1]), *line[2:]]
    return [] if len(line) == 1 and not line[0][0] and line[0][1].isspace() else line
