"""Knows what a filter may look at: a page's text, its lines, the cuts so far, and what the reader knows of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from newsclean.cut import Cut, merge
from newsclean.alignment import Step


class Line(NamedTuple):
    """A free stretch of a line: ``page.text[start:end] == text``; `path` is its place in the mark-up, "" in plain text."""

    text: str
    start: int
    end: int
    path: str = ""


class Residue(NamedTuple):
    """Mark-up that stood in a plain text: not part of `Page.text`, it stood before the character `at`."""

    at: int
    start: int
    end: int
    text: str


class Source(NamedTuple):
    """Where a page came from: the decoded raw text and the steps from it to `Page.text`."""

    raw: str
    steps: tuple[Step, ...] = ()
    residue: tuple[Residue, ...] = ()
    soft: frozenset[int] = frozenset()
    url: str | None = None
    title: str | None = None


_INK = re.compile(r"\S(?:.*\S)?")


class Page:
    """Immutable text seen as lines, with the cuts made so far.

    `text` is what the reader made of the raw input: decoded, in NFC, its lines ended by ``"\\n"`` alone. Filters point at
    spans of it. `free` is the same text, as long, with every cut character turned into a line end: rows search it, so that
    what is left of a line looks to them like a line.
    """

    def __init__(self, text: str, source: Source | None = None, cuts: Sequence[Cut] = ()) -> None:
        self.text = text
        self.source = source or Source(text)
        self.cuts = tuple(cuts)
        self._spans: dict[str, Sequence[tuple[int, int]]] = {}

    def without(self, new: Iterable[Cut]) -> Page:
        """This page with the cuts of one more filter; what was cut before stays as it is."""
        cuts = merge(self.cuts, new, len(self.text))
        if len(cuts) == len(self.cuts):
            return self
        page = Page(self.text, self.source, cuts)
        page._spans = self._spans
        if "index" in self.__dict__:
            page.__dict__["index"] = self.index
        return page

    def lines_with(self, literal: str) -> Sequence[tuple[int, int]]:
        """Where the lines stand that hold `literal`, cut or not; looked up once for a page and all that follow from it."""
        found = self._spans.get(literal)
        if found is None:
            found = self._spans[literal] = self._find(literal) if literal in self.text else ()
        return found

    def _find(self, literal: str) -> Sequence[tuple[int, int]]:
        spans, text, end = [], self.text, -1
        at = text.find(literal)
        while at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            if end < 0:
                end = len(text)
            spans.append((start, end))
            at = text.find(literal, end)
        return spans

    @cached_property
    def free(self) -> str:
        """`text` with cut characters turned into line ends; same length, same positions."""
        pieces, at = [], 0
        for cut in self.cuts:
            pieces.append(self.text[at : cut.start])
            pieces.append("\n" * (cut.end - cut.start))
            at = cut.end
        pieces.append(self.text[at:])
        return "".join(pieces)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """What is free of every line, without the white space around it; empty ones left out."""
        return tuple(Line(m.group(), m.start(), m.end()) for m in _INK.finditer(self.free))

    @cached_property
    def index(self) -> Mapping[str, list[tuple[int, int]]]:
        """Every whole line of the page without bullets and white space around it, and where it stands."""
        found: dict[str, list[tuple[int, int]]] = {}
        at = 0
        for line in self.text.split("\n"):
            key = line.strip(_BULLETS)
            if 0 < len(key) <= _LONGEST_PHRASE:
                found.setdefault(key, []).append((at, at + len(line)))
            at += len(line) + 1
        return found

    @property
    def url(self) -> str | None:
        """The address of the page, if the caller gave it."""
        return self.source.url

    @property
    def title(self) -> str | None:
        """The title, if the caller or the mark-up gave it."""
        return self.source.title

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The span of the raw text that became ``text[start:end]``."""
        for step in reversed(self.source.steps):
            start, end = step.back(start, end)
        return start, end

    def __repr__(self) -> str:
        return f"Page({len(self.text)} characters, {len(self.cuts)} cuts)"


_BULLETS = " \t\xa0\u3000•·ㆍ*-–|>"
_LONGEST_PHRASE = 60
