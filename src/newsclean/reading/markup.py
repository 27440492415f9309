"""Knows mark-up that stands in plain text: HTML tags and comments, scripts, CDATA, the targets of Markdown links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.alignment import Edit

_BLOCK = frozenset(
    "address article aside blockquote body br button caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "head header hr html iframe img item li link main meta nav noscript ol option p pre script section select style table tbody td "
    "template textarea tfoot th thead title tr ul video channel description author category pubdate dc:date guid rss".split()
)
_INLINE = frozenset(
    "a abbr acronym amp-img b bdo big cite code del dfn em embed font i ins kbd label mark noindex o:p object param q ruby rp rt s samp "
    "small source span strike strong sub sup svg path time tt u var wbr input".split()
)
_TAG = re.compile(
    r"<!--.{0,4000}?-->|<!\[CDATA\[|\]\]>|<!DOCTYPE[^<>]{0,400}>|</?([a-zA-Z][a-zA-Z0-9]{0,14}(?:[:-][a-zA-Z0-9-]{1,40})?)(\s[^<>]{0,3000})?\s{0,9}/?>",
    re.DOTALL,
)
_HIDDEN = re.compile(r"<(script|style|link)\b", re.IGNORECASE)
_TARGET = re.compile(r"(?<=\])\(<?https?://[^\s()]{1,500}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?>?(?:\s\"[^\"\n]{0,200}\")?\)|!\[(?=[^\]\n]{0,200}\]\()")


def find(text: str) -> list[Edit]:
    """The mark-up in `text`, each piece with what stands for it: a line end for block tags, nothing for the others."""
    found = list(_tags(text)) if "<" in text or "]]>" in text else []
    if "](" in text:
        found += [(m.start(), m.end(), "") for m in _TARGET.finditer(text)]
        found.sort()
    return found


def _tags(text: str) -> Iterator[Edit]:
    at = 0
    while match := _TAG.search(text, at):
        at = match.end()
        name = (match.group(1) or "").lower()
        if match.group(1) is None:
            yield match.start(), at, ""
        elif name in _BLOCK:
            at = _end_of_hidden(text, match.start(), at)
            yield match.start(), at, "\n"
        elif name in _INLINE or "-" in name or (match.group(2) and "=" in match.group(2)):
            yield match.start(), at, ""


def _end_of_hidden(text: str, start: int, end: int) -> int:
    """Scripts and styles are mark-up up to their end tag."""
    hidden = _HIDDEN.match(text, start)
    if not hidden or text[end - 2] == "/":
        return end
    closing = f"</{hidden.group(1)}"
    close = text.find(closing, end, end + 100_000)
    stop = text.find(">", close) if close >= 0 else -1
    return stop + 1 if stop >= 0 else end
