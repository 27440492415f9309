"""Knows lists of links: the short lines that stand, without a blank one, below the heading of such a list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from newsclean.context.prose import ends_predicate, is_prose, is_stopped
from newsclean.cut import Cut
from newsclean.page import Line, Page
from newsclean.pattern import lazy

_HEADINGS = frozenset(("related", "ranking"))
_LONGEST = 80
_MOST = 20
_ITEM = lazy(r"\d{1,2}[. ]|[•·▶☞▷*-]")


def listed(page: Page) -> Iterator[Cut]:
    """Lines below the heading of a list up to the first sentence, or the first blank line.

    A line alone between the heading and a sentence may be the next part's subheading, and stays; so does, above the first
    sentence, a line without a number or a bullet: there stands the article's own headline.
    """
    lines = page.lines
    lead = next((line.start for line in lines if is_prose(line.text)), 0)
    starts = {line.start: i for i, line in enumerate(lines)}
    for cut in page.cuts:
        if cut.rule == "heading" and cut.noise in _HEADINGS:
            run = _run(page, lines, starts, cut.end)
            run = run if cut.start > lead else list(takewhile(lambda line: _ITEM.match(line.text), run))
            if len(run) > 1 or (run and _parted(page, run[-1].end)):
                for line in run:
                    yield Cut(line.start, line.end, cut.noise, "listed")


def _run(page: Page, lines: tuple[Line, ...], starts: dict[int, int], end: int) -> list[Line]:
    """The lines, one below the other, that follow the position `end`; without those from the first sentence on."""
    run: list[Line] = []
    i = starts.get(_next_ink(page.text, end), len(lines))
    while i < len(lines) and len(run) < _MOST and page.text[end : lines[i].start].strip(" \t") == "\n":
        line = lines[i]
        if len(line.text) > _LONGEST or ends_predicate(line.text) or is_stopped(line.text):
            break
        run.append(line)
        end, i = line.end, i + 1
    return run


def _next_ink(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _parted(page: Page, position: int) -> bool:
    """Whether nothing but a blank line or the text's end follows."""
    rest = page.text[position : position + 40].lstrip(" \t")
    return not rest or (rest.startswith("\n") and rest[1:].lstrip(" \t").startswith("\n"))
