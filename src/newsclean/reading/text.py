"""Knows how an article looks as plain text, whoever stored it, and reads it into a Page."""

from __future__ import annotations

from collections.abc import Callable

from newsclean.alignment import Edit, Step, apply
from newsclean.page import Page, Residue, Source
from newsclean.pattern import lazy
from newsclean.reading import breaks, characters, markup, mojibake, wraps
from newsclean.reading.encoding import decode

_SPELLING: tuple[Callable[[str], list[Edit]], ...] = (mojibake.edits, characters.edits, characters.composition)
# No-break, ideographic and typographic spaces become plain ones, character for character: rows know one space.
_SPACES = lazy("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def read_text(raw: str | bytes, *, url: str | None = None, title: str | None = None) -> Page:
    """The page in a plain text: repaired, entities resolved, mark-up taken out, broken lines joined.

    No visible character is lost: mark-up is kept aside as `Source.residue`. Never raises for str or bytes. `Source.raw` is
    a str as it was given, and bytes as they were decoded; every step from there to `Page.text`, the repair of mojibake
    among them, is in `Source.steps`, so that `Page.origin` leads back to what the caller holds.

    >>> read_text("<p>가나시는&nbsp;22일\\r\\n밝혔다.</p>").text
    '\\n가나시는 22일\\n밝혔다.\\n'
    """
    decoded = raw if isinstance(raw, str) else decode(raw)
    text, steps = decoded, list[Step]()
    for spell in _SPELLING:
        text, _ = _step(text, spell(text), steps)
    found = markup.find(text)
    before = len(steps)
    plain, removal = _step(text, found, steps)
    joined, join = _step(plain, wraps.joins(plain), steps)
    if not joined.replace(
        "\n", " "
    ).isprintable():  # as the indent of a paragraph, the wide space was evidence until here
        joined = _SPACES.sub(" ", joined)
    inserted = breaks.insertions(joined)
    broken, insertion = _step(joined, [(at, at, "\n") for at in inserted], steps)
    residue = tuple(
        Residue(_forward(start, removal, join, insertion), *_back(start, end, steps[:before]), text[start:end])
        for start, end, _ in found
    )
    soft = frozenset(at + i for i, at in enumerate(inserted))
    return Page(broken, Source(decoded, tuple(steps), residue, soft, url, title))


def _step(text: str, edits: list[Edit], steps: list[Step]) -> tuple[str, Step | None]:
    if not edits:
        return text, None
    edited, step = apply(text, edits)
    steps.append(step)
    return edited, step


def _forward(position: int, *steps: Step | None) -> int:
    for step in steps:
        if step:
            position = step.forward(position)
    return position


def _back(start: int, end: int, steps: list[Step]) -> tuple[int, int]:
    for step in reversed(steps):
        start, end = step.back(start, end)
    return start, end
