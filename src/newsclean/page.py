"""Knows what a filter may look at: a page's text, its lines, the cuts so far, and what the reader knows of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsclean.alignment import Step
from newsclean.cut import Cut, fresh
from newsclean.literals import Literals, lines_with
from newsclean.pattern import cached


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
        self._sought = _NONE
        self._standing: frozenset[str] = frozenset()
        self._holding: dict[str, Sequence[tuple[int, int]]] = {}
        self._earlier: tuple[tuple[Line, ...], list[Cut]] | None = None

    def without(self, new: Iterable[Cut]) -> Page:
        """This page with the cuts of one more filter; what was cut before stays as it is."""
        new = list(new)
        if not new:
            return self
        taken = bytearray(self._taken)
        pieces = fresh(new, taken)
        if not pieces:
            return self
        page = Page(self.text, self.source, sorted((*self.cuts, *pieces)))
        page._sought, page._standing, page._holding = self._sought, self._standing, self._holding
        known = self.__dict__
        page.__dict__["_taken"] = taken
        if "index" in known:
            page.__dict__["index"] = self.index
        if "free" in known:
            page.__dict__["free"] = _blanked(self.free, pieces)
        if "lines" in known:
            page._earlier = self.lines, pieces
        elif self._earlier:
            page._earlier = self._earlier[0], sorted(self._earlier[1] + pieces)
        return page

    def window(self, start: int, end: int) -> Page:
        """``text[start:end]`` as a page of its own, without cuts and without a way back."""
        page = Page(self.text[start:end])
        page._sought = self._sought
        page._standing = frozenset(literal for literal in self._standing if literal in page.text)
        return page

    def seeking(self, literals: Literals) -> Page:
        """This page, which knows from now on where `literals` stand; so do all that follow from it."""
        self._holding.update(literals.lines(self.text))
        self._sought = literals
        self._standing = frozenset(literal for literal, lines in self._holding.items() if lines)
        return self

    def standing(self, literals: frozenset[str]) -> frozenset[str]:
        """Those of `literals` that stand in the text, cut or not."""
        if literals in self._sought.groups or literals <= self._sought.sought:
            return literals & self._standing
        return frozenset(literal for literal in literals if literal in self.text)

    def lines_with(self, literal: str) -> Sequence[tuple[int, int]]:
        """Where the lines stand that hold `literal`, cut or not; looked up once for a page and all that follow from it."""
        found = self._holding.get(literal)
        if found is None:
            absent = literal in self._sought.sought and literal not in self._standing
            found = () if absent else lines_with(literal, self.text)
            self._holding[literal] = found
        return found

    def holding(self, literals: frozenset[str]) -> Iterator[int]:
        """Which of `lines` stand in a printed line that holds one of `literals`, cut or not."""
        spans = sorted({span for literal in self.standing(literals) for span in self.lines_with(literal)})
        at = 0
        for i, line in enumerate(self.lines if spans else ()):
            while at < len(spans) and spans[at][1] < line.end:
                at += 1
            if at < len(spans) and spans[at][0] <= line.start:
                yield i

    @cached
    def _taken(self) -> bytearray:
        """For every character 1 if it is cut, else 0; never changed."""
        taken = bytearray(len(self.text))
        for cut in self.cuts:
            taken[cut.start : cut.end] = b"\1" * (cut.end - cut.start)
        return taken

    @cached
    def free(self) -> str:
        """`text` with cut characters turned into line ends; same length, same positions."""
        return _blanked(self.text, self.cuts)

    @cached
    def lines(self) -> tuple[Line, ...]:
        """What is free of every line, without the white space around it; empty ones left out."""
        if self._earlier:
            return tuple(_shortened(*self._earlier, self.free))
        return tuple(_stretches(self.free, 0, len(self.text)))

    @cached
    def index(self) -> Mapping[str, list[tuple[int, int]]]:
        """Every whole line of the page without bullets and white space around it, and where it stands."""
        found: dict[str, list[tuple[int, int]]] = {}
        at = 0
        for line in self.text.split("\n"):
            end = at + len(line)
            key = line.strip(_BULLETS)
            if key in found:
                found[key].append((at, end))
            elif key and len(key) <= LONGEST_PHRASE:
                found[key] = [(at, end)]
            at = end + 1
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


_NONE = Literals()
_BULLETS = " \t\xa0\u3000•·ㆍ*-–|>"
LONGEST_PHRASE = 60


def _blanked(text: str, cuts: Iterable[Cut]) -> str:
    """`text` with line ends in the place of all characters of `cuts`."""
    pieces, at = [], 0
    for start, end, _, _ in cuts:
        pieces.append(text[at:start])
        pieces.append("\n" * (end - start))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _stretches(free: str, start: int, end: int) -> Iterator[Line]:
    for match in _INK.finditer(free, start, end):
        start, end = match.span()
        yield Line(match.group(), start, end)


def _shortened(lines: Iterable[Line], cuts: Iterable[Cut], free: str) -> Iterator[Line]:
    """What is left of `lines` after some more `cuts`; `free` is the text without them.

    Filters touch few lines: searching the whole text again for each filter took 0.5 ms for a page's dump, this 0.1.
    """
    end_of_text = len(free) + 1
    rest = iter((*cuts, Cut(end_of_text, end_of_text, "", "")))
    begin, stop, _, _ = next(rest)
    for line in lines:
        _, start, end, _ = line
        while stop <= start:
            begin, stop, _, _ = next(rest)
        if begin >= end:
            yield line
        elif begin > start or stop < end:
            yield from _stretches(free, start, end)
