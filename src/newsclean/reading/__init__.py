"""Knows how raw input becomes a Page: bytes, text and, later in the chain, mark-up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsclean.page import Page
from newsclean.reading.text import read_text

__all__ = ["read", "read_text"]


def read(raw: Any, *, url: str | None = None, title: str | None = None) -> Page:
    """The page in `raw`; a `Page` is returned as it is. Raises TypeError that says what to pass instead.

    >>> read(None)
    Traceback (most recent call last):
    TypeError: clean() takes str, bytes or a Page, not NoneType: drop the rows without text first
    """
    if isinstance(raw, Page):
        return raw
    if isinstance(raw, bytearray | memoryview):
        raw = bytes(raw)
    if isinstance(raw, str | bytes):
        return read_text(raw, url=url, title=title)
    raise TypeError(f"clean() takes str, bytes or a Page, not {type(raw).__name__}{_advice(raw)}")


_READERS = {
    "read_bytes": "path.read_bytes()",
    "get_text": "soup.get_text('\\n')",
    "iter_lines": "response.content",
    "read": "file.read()",
}


def _advice(raw: Any) -> str:
    """What to pass instead. Looks at names only: comparing an array with itself has no truth value."""
    for name, instead in _READERS.items():
        if callable(getattr(raw, name, None)):  # not hasattr: a soup has every attribute, most of them None
            return f": pass {instead}"
    if raw is None or isinstance(raw, float) or type(raw).__name__ in ("NAType", "NaTType"):
        return ": drop the rows without text first"
    if isinstance(raw, dict):
        return ": pass the value that holds the article's text"
    if isinstance(raw, Iterable) or hasattr(raw, "__getitem__"):
        return ": call it once for each text"
    return ""
