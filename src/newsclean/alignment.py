"""Knows the way back: where in the raw text a position of the read text came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

Edit = tuple[int, int, str]
"""``text[start:end]`` is replaced by the string; edits of one step are sorted and disjoint."""


class Step(NamedTuple):
    """One round of edits: `new[i]` in the edited text stands where `old[i]` stood before; in between both run alike."""

    new: tuple[int, ...]
    old: tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The span before the edits from which ``edited[start:end]`` was made."""
        i = bisect_right(self.new, start) - 1
        began = start if i < 0 else self._at(i, start)
        j = bisect_left(self.new, end)
        if j < len(self.new) and self.new[j] == end:
            return began, max(began, self.old[j])
        return began, max(began, end if j == 0 else self._at(j - 1, end))

    def _at(self, i: int, position: int) -> int:
        reached = self.old[i] + position - self.new[i]
        return min(reached, self.old[i + 1]) if i + 1 < len(self.old) else reached

    def forward(self, position: int) -> int:
        """Where the character that stood at `position` before the edits stands now."""
        i = bisect_right(self.old, position) - 1
        return position if i < 0 else self.new[i] + position - self.old[i]


def apply(text: str, edits: Sequence[Edit]) -> tuple[str, Step]:
    """The edited text and the step that leads back from it."""
    pieces: list[str] = []
    new: list[int] = []
    old: list[int] = []
    at = length = 0
    for start, end, replacement in edits:
        pieces.append(text[at:start])
        length += start - at
        new.append(length)
        old.append(start)
        pieces.append(replacement)
        length += len(replacement)
        new.append(length)
        old.append(end)
        at = end
    pieces.append(text[at:])
    return "".join(pieces), Step(tuple(new), tuple(old))
