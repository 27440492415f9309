"""Knows zones: where the body of a page begins and ends, found from unmistakable prose and from what frames it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.context.prose import is_prose, is_stopped
from newsclean.cut import Cut
from newsclean.page import Line, Page

# What a cut between two lines costs the idea that both belong to one body.
_BARRIER = {
    "menu": 40, "ranking": 90, "related": 60, "footer": 120, "comment": 90, "share": 25, "reaction": 40, "subscribe": 25,
    "copyright": 150, "section": 40, "timestamp": 60, "tool": 4, "tip": 40, "ad": 10, "ticker": 25, "tags": 60, "byline": 15,
}  # fmt: skip
_HEADLINE = 18


class Zone(NamedTuple):
    """The body's lines: ``page.lines[first:last]``, and whether the page around it is the frame of a site."""

    first: int
    last: int
    framed: bool


def body_zone(page: Page) -> Zone:
    """The run of lines with the most prose, lines of other kinds and cuts between them counted against it."""
    lines = page.lines
    best, best_span, running, start = 0, (0, 0), 0, 0
    cuts, at = page.cuts, 0
    for i, line in enumerate(lines):
        while at < len(cuts) and cuts[at].start < line.start:
            running -= _BARRIER.get(cuts[at].noise, 0)
            at += 1
        if running <= 0:
            running, start = 0, i
        running += min(len(line.text), 300) if is_prose(line.text) else -_HEADLINE
        if running > best:
            best, best_span = running, (start, i + 1)
    first, last = best_span
    return Zone(first, last, len(lines) - (last - first) + _frames(page) > 25)


def _frames(page: Page) -> int:
    return sum(cut.noise in ("menu", "share", "tool", "ranking", "footer", "comment", "reaction") for cut in page.cuts)


def outside(page: Page) -> Iterator[Cut]:
    """What lies before and behind the body."""
    zone = body_zone(page)
    if zone.first == zone.last:
        return
    lines = page.lines
    yield from _head(page, lines[: zone.first], zone)
    yield from _tail(page, lines[zone.last :], zone)


def _head(page: Page, lines: tuple[Line, ...], zone: Zone) -> Iterator[Cut]:
    for line in lines:
        if zone.framed or not is_stopped(line.text):
            yield Cut(line.start, line.end, "menu" if zone.framed else "subtitle", "before_body")


def _tail(page: Page, lines: tuple[Line, ...], zone: Zone) -> Iterator[Cut]:
    if not lines:
        return
    noisy = zone.framed or any(cut.start > lines[0].start - 80 and cut.noise != "credit" for cut in page.cuts[-8:])
    for line in lines:
        if noisy:
            yield Cut(line.start, line.end, "related" if zone.framed else "other", "behind_body")
