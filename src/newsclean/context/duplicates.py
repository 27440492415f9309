"""Knows what stands twice: a whole text stored two times over, the second copy of a run of lines."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.prose import is_prose
from newsclean.cut import Cut
from newsclean.page import Page

_LONG = 30


def duplicates(page: Page) -> Iterator[Cut]:
    """The second of two copies: long lines that have stood before, and what lies between them.

    A refrain is short and stands apart; a copy is a run. So a short repeated line goes only when its neighbours go too.
    """
    lines = page.lines
    seen: dict[str, int] = {}
    again = [False] * len(lines)
    for i, line in enumerate(lines):
        if seen.setdefault(line.text, i) != i:
            again[i] = True
    if not any(twice and is_prose(line.text) for twice, line in zip(again, lines, strict=True)):
        return
    for i, line in enumerate(lines):
        if again[i] and (
            (len(line.text) >= _LONG and is_prose(line.text))
            or (0 < i < len(lines) - 1 and again[i - 1] and again[i + 1])
        ):
            yield Cut(line.start, line.end, "other", "second_copy")
    yield from _restart(page, seen)


def _restart(page: Page, seen: dict[str, int]) -> Iterator[Cut]:
    """A copy whose first line is glued to the last of the original: the page's own beginning stands inside that line."""
    lines = page.lines
    if len(lines) < 4 or len(page.text) < 200:
        return
    opening = page.text.lstrip()[:40]
    at = page.text.find(opening, page.text.find(opening) + len(opening))
    if at > len(page.text) // 3 and "\n" not in opening:
        following = next((line for line in lines if line.start > at), None)
        if following is None or seen.get(following.text, following.start) < len(lines):
            end = page.text.find("\n", at)
            yield Cut(at, end if end >= 0 else len(page.text), "other", "second_copy")
