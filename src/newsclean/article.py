"""Knows what was found: an Article is a page and its cuts, read as a body and as metadata."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from newsclean.cut import Cut
from newsclean.page import Page


class Part(NamedTuple):
    """A piece of the page: `noise` is "body" where it is kept, else the class of the cut that `rule` made."""

    noise: str
    rule: str
    text: str


@dataclass(frozen=True)
class Article:
    """A cleaned article. `cuts` are the spans of ``page.text`` that are not body, sorted and disjoint."""

    page: Page
    cuts: tuple[Cut, ...]
    status: str

    @classmethod
    def guarded(cls, page: Page, kept: frozenset[str]) -> Article:
        """The article of a looked-at page: the kept classes put back, and never empty in silence."""
        cuts = tuple(cut for cut in page.cuts if cut.noise not in kept)
        return cls(page, cuts, "ok")

    @cached_property
    def _free(self) -> Page:
        return Page(self.page.text, self.page.source, self.cuts)

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        return tuple(_paragraphs(self._free))

    @cached_property
    def body(self) -> str:
        """The article's text: its paragraphs, with a blank line between them."""
        return "\n\n".join(self.paragraphs)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        return tuple(_parts(self._free))

    title: Any = None
    reporters: Any = ()
    published: Any = None
    modified: Any = None
    published_has_time: bool = False
    modified_has_time: bool = False
    captions: Any = ()


def _paragraphs(page: Page) -> Iterator[str]:
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
    text, soft = page.text, page.source.soft
    space = "".join(page.free[i] for i in range(end, start) if i not in soft)
    cut = any(not text[i].isspace() for i in range(end, start))
    printed = "".join(text[i] for i in range(end, start) if i not in soft)
    if "\n" in printed:
        return None
    ended = text[max(0, end - 3) : end].rstrip(_CLOSERS).endswith(_ENDS)
    if cut:
        return None if ended and text[start] not in ".,)”’" else " " if printed[:1].isspace() or printed[-1:].isspace() else ""
    if ended and len(space) > 1:
        return None
    return " " if space else ""


def _parts(page: Page) -> Iterator[Part]:
    residue = iter(page.source.residue)
    pending = next(residue, None)
    pieces = [(line.start, line.end, "body", "") for line in page.lines] + [tuple(cut) for cut in page.cuts]
    for start, end, noise, rule in sorted(pieces):
        while pending and pending.at <= start:
            yield Part("residue", "markup", pending.text)
            pending = next(residue, None)
        while pending and pending.at < end:
            yield Part(noise, rule, _printed(page, start, pending.at))
            start = pending.at
            yield Part("residue", "markup", pending.text)
            pending = next(residue, None)
        yield Part(noise, rule, _printed(page, start, end))
    while pending:
        yield Part("residue", "markup", pending.text)
        pending = next(residue, None)


def _printed(page: Page, start: int, end: int) -> str:
    soft = page.source.soft
    text = page.text[start:end]
    return "".join(c for i, c in enumerate(text, start) if i not in soft) if "\n" in text else text
