"""Knows what stands twice: a whole text stored two times over, the second copy of a run of lines."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.prose import is_prose
from newsclean.cut import Cut
from newsclean.page import Page

_LONG = 30
_OPENING, _FEWEST = 40, 20


def copy(page: Page) -> Iterator[Cut]:
    """The whole text stored a second time behind itself, perhaps without a space between: the page's opening begins it.

    What is quoted once more further down is no copy: a copy goes on like the original to its end.
    """
    text = page.text
    begin = len(text) - len(text.lstrip())
    opening = text[begin : begin + _OPENING]
    at = text.find(opening, max(begin + _OPENING, len(text) // 3)) if len(opening) == _OPENING else -1
    if at < 0 or text.find(opening, at + _OPENING) >= 0:
        return
    original, again = text[begin:at].split(), text[at:].split()
    same = next((i for i, (one, other) in enumerate(zip(original, again, strict=False)) if one != other), None)
    same = min(len(original), len(again)) if same is None else same
    if same >= _FEWEST and same + 2 >= min(len(original), len(again)):
        end = at
        for word in again[: same + (same + 1 == len(again))]:
            end = text.index(word, end) + len(word)
        yield Cut(at, end, "other", "second_copy")


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
