"""Knows that noise stands in rows: what a later cut uncovers at the end or the head of a text may be noise of an earlier class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.cut import Cut
from newsclean.page import LONGEST_PHRASE, Line, Page
from newsclean.rule import Rules

_ROUNDS = 5
_REACH = 240  # A longer row of noise was found from its own mark.


@dataclass(frozen=True, slots=True)
class Peel:
    """Looks with `rows` at what stands right before the cuts behind the last free line, or right behind those before the first.

    A short last line that is glued to a cut is looked at as well.

    In a pipeline the rows are the pipeline's own: a filter that was dropped peels nothing.
    """

    rows: tuple[Rules, ...] = ()
    name = "peel"

    def __call__(self, page: Page) -> Iterator[Cut]:
        for _ in range(_ROUNDS):
            found = list(self._look(page))
            if not found:
                return
            yield from found
            page = page.without(found)

    def _look(self, page: Page) -> Iterator[Cut]:
        lines, cuts = page.lines, page.cuts
        if not lines or not cuts:
            return
        first, last = lines[0], lines[-1]
        if cuts[-1].start >= last.end or (cuts[-1].end == last.start and len(last.text) <= _REACH):
            yield from self._at_end(page, last)
        if cuts[0].start < first.start:
            yield from self._at_head(page, first)

    def _at_end(self, page: Page, line: Line) -> Iterator[Cut]:
        begin = max(line.start, line.end - _REACH)
        window = page.window(begin, line.end)
        for see in self._likely(window):
            for start, end, noise, rule in see(window):
                if end == len(window.text) and (start or begin == line.start):
                    yield Cut(begin + start, begin + end, noise, rule)
                    return

    def _at_head(self, page: Page, line: Line) -> Iterator[Cut]:
        stop = min(line.end, line.start + _REACH)
        window = page.window(line.start, stop)
        for see in self._likely(window):
            for start, end, noise, rule in see(window):
                if not start and (end < len(window.text) or stop == line.end):
                    yield Cut(line.start, line.start + end, noise, rule)
                    return

    def _likely(self, window: Page) -> Iterator[Rules]:
        """The rows that find in the window a literal that they need; in short ones also those that know whole lines."""
        for see in self.rows:
            if window.standing(see.needs) or (see.phrases and len(window.text) <= LONGEST_PHRASE):
                yield see


peel = Peel()
