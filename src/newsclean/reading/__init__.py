"""Knows how raw input becomes a Page: bytes, text and, later in the chain, mark-up."""

from __future__ import annotations

from typing import Any

from newsclean.page import Page
from newsclean.reading.text import read_text

__all__ = ["read", "read_text"]


def read(raw: Any, *, url: str | None = None, title: str | None = None) -> Page:
    """The page in `raw`; a `Page` is returned as it is. Raises TypeError that says what to pass instead."""
    if isinstance(raw, Page):
        return raw
    if isinstance(raw, bytearray | memoryview):
        raw = bytes(raw)
    if isinstance(raw, str | bytes):
        return read_text(raw, url=url, title=title)
    raise TypeError(f"clean() takes str, bytes or a Page, not {type(raw).__name__}{_advice(raw)}")


def _advice(raw: Any) -> str:
    if hasattr(raw, "read_bytes"):
        return ": pass path.read_bytes()"
    if raw is None or raw != raw:
        return ": drop the rows without text first"
    if hasattr(raw, "get_text"):
        return ": pass soup.get_text('\\n')"
    if hasattr(raw, "read"):
        return ": pass file.read()"
    return ""
