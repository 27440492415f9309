"""Knows front matter: the block of ``key: value`` lines between two rules that crawlers write over a Markdown article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.cut import Cut
from newsclean.page import Page
from newsclean.pattern import lazy

_RULE = lazy(r"-{3,}[ \t]*$", re.MULTILINE)
_KEY = lazy(r"[A-Za-z][A-Za-z0-9_-]{0,30}:[ \t]*[\"']?")
_LABELS = (
    (lazy(r"title|headline"), "title"),
    (lazy(r"author|reporter|writer|byline|publisher|press"), "byline"),
    (lazy(r"(?:published|created|updated|modified)(?:_at|_date)?|date|pub_?date|datetime"), "timestamp"),
    (lazy(r"category|section"), "section"),
    (lazy(r"tags|keywords"), "tags"),
)
_HEADING = lazy(r"^(#[ \t]+)([^\n]{4,200})$|^\*\*[^*\n]{2,20}\*\*[ ]?\|[^\n]{0,60}$", re.MULTILINE)


def frontmatter(page: Page) -> Iterator[Cut]:
    """The block at the top, its values by what their keys say, and the headings that repeat them."""
    text = page.text
    start = len(text) - len(text.lstrip())
    opening = _RULE.match(text, start)
    closing = _RULE.search(text, opening.end(), opening.end() + 4000) if opening else None
    if not opening or not closing or not _KEY.match(text, opening.end() + 1):
        return
    label, at = "residue", opening.end() + 1
    yield Cut(start, opening.end(), "residue", "frontmatter")
    for line in text[at : closing.start()].split("\n"):
        key = _KEY.match(line)
        if key:
            label = next((noise for form, noise in _LABELS if form.match(key.group())), "residue")
            yield Cut(at, at + key.end(), "residue", "frontmatter")
        value = line[key.end() :] if key else line
        body = value.rstrip("\"' \t")
        yield Cut(at + len(line) - len(value), at + len(line) - len(value) + len(body), label, "frontmatter")
        yield Cut(at + len(line) - len(value) + len(body), at + len(line), "residue", "frontmatter")
        at += len(line) + 1
    yield Cut(closing.start(), closing.end(), "residue", "frontmatter")
    for heading in _HEADING.finditer(text, closing.end(), closing.end() + 600):
        if heading.group(1):
            yield Cut(heading.start(1), heading.end(1), "residue", "frontmatter")
            yield Cut(heading.start(2), heading.end(2), "title", "frontmatter")
        else:
            yield Cut(heading.start(), heading.end(), "timestamp", "frontmatter")
