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


def merge(cuts: Sequence[Cut], new: Iterable[Cut], length: int) -> list[Cut]:
    """`cuts` (sorted, disjoint) with `new` added, trimmed to what `cuts` leaves free: the first cut wins.

    Raises ValueError when a new cut does not lie inside a text of `length` characters.
    """
    merged = list(cuts)
    for cut in new:
        start, end, noise, rule = cut
        if not 0 <= start <= end <= length:
            raise ValueError(f"{cut} lies outside the page: its text has {length} characters, so 0 <= start <= end <= {length}")
        if start < end:
            _insert(merged, start, end, noise, rule)
    return merged


def _insert(merged: list[Cut], start: int, end: int, noise: str, rule: str) -> None:
    at = bisect_left(merged, start, key=_start)
    if at and merged[at - 1].end > start:
        start = merged[at - 1].end
    pieces: list[Cut] = []
    last = at
    while start < end:
        if last == len(merged) or merged[last].start >= end:
            pieces.append(Cut(start, end, noise, rule))
            break
        other = merged[last]
        if start < other.start:
            pieces.append(Cut(start, other.start, noise, rule))
        pieces.append(other)
        start = max(start, other.end)
        last += 1
    merged[at:last] = pieces


def _start(cut: Cut) -> int:
    return cut.start


def complement(cuts: Sequence[Cut], length: int) -> Iterator[tuple[int, int]]:
    """The spans of a text of `length` characters that no cut covers, in order, none of them empty."""
    at = 0
    for cut in cuts:
        if at < cut.start:
            yield at, cut.start
        at = cut.end
    if at < length:
        yield at, length
