"""Knows which literals stand in a text, and where: all that a pipeline's rows need, found in one pass."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsclean.pattern import cached, lazy

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_SURROGATE = lazy("[\ud800-\udfff]")


class Literals:
    """Strings to look for all at once; none of them holds a line end.

    Aho and Corasick's automaton finds 550 literals in 1,400 characters in 0.02 ms; ``literal in text`` for each takes 0.65.

    groups: the sets that will be asked for, each by one filter.

    >>> Literals([frozenset(["기자", "[광고]"]), frozenset(["="])]).lines("[광고] 홍길동\\n김영희 기자 =")
    {'[광고]': [(0, 8)], '기자': [(9, 17)], '=': [(9, 17)]}
    """

    def __init__(self, groups: Iterable[frozenset[str]] = ()) -> None:
        self.groups = frozenset(groups)
        self.sought = frozenset(literal for group in self.groups for literal in group)
        self._literals = sorted(self.sought)

    @cached
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation  # when the first text comes

        return AhoCorasick(self._literals, implementation=Implementation.DFA, store_patterns=False)

    def lines(self, text: str) -> dict[str, list[tuple[int, int]]]:
        """For every literal that stands in `text`, the lines that hold it, each once, in order."""
        found: dict[str, list[tuple[int, int]]] = {}
        line = (0, -1)
        for which, start, _ in self._matches(text):
            if start > line[1]:
                line = line_around(text, start)
            spans = found.setdefault(self._literals[which], [line])
            if spans[-1] is not line:
                spans.append(line)
        return found

    def _matches(self, text: str) -> list[tuple[int, int, int]]:
        """Which literal, where it starts and ends; by their ends, so that a line's come before those of the next."""
        if not self._literals:
            return []
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # lone surrogates, in a page that did not come from the reader
            return self._automaton.find_matches_as_indexes(_SURROGATE.sub("\ufffd", text), overlapping=True)


def lines_with(literal: str, text: str) -> list[tuple[int, int]]:
    """The lines of `text` that hold `literal`, each once, in order."""
    spans = []
    at = text.find(literal)
    while at >= 0:
        spans.append(line_around(text, at))
        at = text.find(literal, spans[-1][1])
    return spans


def line_around(text: str, at: int) -> tuple[int, int]:
    """The line that the character `at` stands in."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)
