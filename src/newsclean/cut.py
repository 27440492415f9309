"""Knows cuts: spans of a page's text that are not body, each with its noise class and the rule that found it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Cut(NamedTuple):
    """The characters ``text[start:end]`` of a page are `noise`; `rule` says who found them."""

    start: int
    end: int
    noise: str
    rule: str


def fresh(new: Iterable[Cut], taken: bytearray) -> list[Cut]:
    """`new`, trimmed to what is still free and sorted: the first cut wins. `taken` holds 1 for every character that is cut.

    Marks in `taken` what it returns. Raises ValueError when a new cut does not lie inside the text.
    """
    length = len(taken)
    pieces = []
    for cut in new:
        start, end, noise, rule = cut
        if not 0 <= start <= end <= length:
            raise ValueError(
                f"{cut} lies outside the page: its text has {length} characters, so 0 <= start <= end <= {length}"
            )
        if taken.find(1, start, end) < 0:
            if start < end:
                pieces.append(cut)
                taken[start:end] = b"\1" * (end - start)
            continue
        at = taken.find(0, start, end)
        while at >= 0:
            stop = taken.find(1, at, end)
            stop = end if stop < 0 else stop
            pieces.append(Cut(at, stop, noise, rule))
            taken[at:stop] = b"\1" * (stop - at)
            at = taken.find(0, stop, end) if stop < end else -1
    pieces.sort()
    return pieces


def beginning_in(cuts: Sequence[Cut], start: int, end: int) -> Sequence[Cut]:
    """Those of the sorted `cuts` that begin in ``text[start:end]``; by bisection, whatever the number of cuts."""
    first = _place(cuts, start)
    return cuts[first : _place(cuts, end, first)]


def last_before(cuts: Sequence[Cut], position: int) -> int:
    """Which of the sorted `cuts` is the last that begins before `position`; -1 if none does."""
    return _place(cuts, position) - 1


def _place(cuts: Sequence[tuple[object, ...]], position: int, first: int = 0) -> int:
    return bisect_left(cuts, (position,), first)  # a shorter tuple sorts before every cut at its position


def complement(cuts: Sequence[Cut], length: int) -> Iterator[tuple[int, int]]:
    """The spans of a text of `length` characters that no cut covers, in order, none of them empty."""
    at = 0
    for cut in cuts:
        if at < cut.start:
            yield at, cut.start
        at = cut.end
    if at < length:
        yield at, length
