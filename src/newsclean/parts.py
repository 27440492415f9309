"""Knows how a page is put together again: paragraphs from what the cuts leave, and every part of it in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.cut import Cut
from newsclean.page import Page


class Part(NamedTuple):
    """A piece of the page: `noise` is "body" where it is kept, else the class of the cut that `rule` made."""

    noise: str
    rule: str
    text: str


def paragraphs(page: Page) -> Iterator[str]:
    """The body's paragraphs: free stretches, joined where nothing but a cut or a broken line parts them."""
    paragraph: list[str] = []
    end = 0
    for line in page.lines:
        between = _between(page, end, line.start)
        if between is None and paragraph:
            yield "".join(paragraph)
            paragraph = []
        elif paragraph:
            paragraph.append(between or "")
        paragraph.append(line.text)
        end = line.end
    if paragraph:
        yield "".join(paragraph)


_ENDS = tuple(".?!…")
_CLOSERS = "”’\"')]〉>》」』"


def _between(page: Page, end: int, start: int) -> str | None:
    """What stands between two free stretches in the body: nothing, a space, or None for a new paragraph."""
    text = page.text
    gap = printed(page, end, start)
    if "\n" in gap:
        return None
    ended = text[max(0, end - 3) : end].rstrip(_CLOSERS).endswith(_ENDS)
    if gap and not gap.isspace():
        return None if ended and text[start] not in ".,)”’" else " " if gap[:1].isspace() or gap[-1:].isspace() else ""
    if ended and len(gap) > 1:
        return None
    return " " if gap else ""


def parts(page: Page) -> Iterator[Part]:
    """The page in order: what is free, what was cut, and mark-up at its place."""
    pieces = sorted([*(Cut(line.start, line.end, "body", "") for line in page.lines), *page.cuts])
    residue, at = page.source.residue, 0
    for start, end, noise, rule in pieces:
        while at < len(residue) and residue[at].at < end:
            if residue[at].at > start:
                yield Part(noise, rule, printed(page, start, residue[at].at))
                start = residue[at].at
            yield Part("residue", "markup", residue[at].text)
            at += 1
        yield Part(noise, rule, printed(page, start, end))
    for rest in residue[at:]:
        yield Part("residue", "markup", rest.text)


def printed(page: Page, start: int, end: int) -> str:
    """The text of a span without the line ends that the reader put in."""
    text = page.text[start:end]
    soft = page.source.soft
    if not soft or "\n" not in text:
        return text
    lines = text.split("\n")
    pieces, at = [lines[0]], start + len(lines[0])
    for line in lines[1:]:
        pieces.append(line if at in soft else "\n" + line)
        at += 1 + len(line)
    return "".join(pieces)
