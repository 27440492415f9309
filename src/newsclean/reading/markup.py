"""Knows mark-up that stands in plain text: HTML tags and comments, scripts, CDATA, Markdown's links, images and emphasis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.alignment import Edit
from newsclean.pattern import lazy

_WORD = lazy(r"\S+")
_BLOCK = frozenset(
    _WORD.findall(
        "address article aside blockquote body br button caption center dd div dl dt fieldset figcaption figure footer form "
        "h1 h2 h3 h4 h5 h6 head header hr html iframe img item li link main meta nav noscript ol option p pre script section "
        "select style table tbody td template textarea tfoot th thead title tr ul video "
        "channel description author category pubdate dc:date guid rss"
    )
)
_INLINE = frozenset(
    _WORD.findall(
        "a abbr acronym amp-img b bdo big cite code del dfn em embed font i ins kbd label mark noindex o:p object param q "
        "ruby rp rt s samp small source span strike strong sub sup svg path time tt u var wbr input"
    )
)
# Written in capitals these are tags, whatever follows; others may be titles: <TIME>, <B>.
_EMPTY = frozenset("BR P HR LI TD TR IMG DIV UL OL".split())
_NAME = r"[a-zA-Z][a-zA-Z0-9]{0,14}(?:[:-][a-zA-Z0-9-]{1,40})?"
_TAG = lazy(rf"<!--|<!\[CDATA\[|\]\]>|<(?:!DOCTYPE|\?xml)[^<>]{{0,400}}>|</?({_NAME})(\s[^<>]{{0,3000}})?\s{{0,9}}/?>")
_HIDDEN = lazy(r"<(?:script|style)\b", re.IGNORECASE)
_HIDDEN_END = lazy(r"</(script|style)\s{0,9}>", re.IGNORECASE)
# Longer ones are no comments: they would swallow an article behind a stray "<!--".
_LONGEST_COMMENT = 4_000
_LONGEST_SCRIPT = 100_000


def find(text: str) -> list[Edit]:
    """The mark-up in `text`, each piece with what stands for it: a line end for block tags, nothing for the others.

    Angle brackets around a title, a name or a sum are text: ``<가나전>``, ``<The Gana>``, ``a < b``.

    >>> find("<b>가나</b>시 <가나전> a < b")
    [(0, 3, ''), (5, 9, '')]
    """
    found = list(_tags(text)) if "<" in text or "]]>" in text else []
    if "](" in text or "**" in text:
        found = _apart(sorted([*found, *_markdown(text)]))
    return found


def _tags(text: str) -> Iterator[Edit]:
    at = 0
    comments, ends = _Ends(text, re.compile("-->")), _Ends(text, _HIDDEN_END)
    while match := _TAG.search(text, at):
        start, at = match.span()
        if match.group() == "<!--":
            stop = comments.behind(start, _LONGEST_COMMENT)
            if stop:
                yield start, stop, ""
            at = stop or at
            continue
        instead = _instead(text, match)
        if instead == "\n" and _HIDDEN.match(text, start) and text[at - 2] != "/":
            at = ends.behind(at, _LONGEST_SCRIPT) or at
        if instead is not None:
            yield start, at, instead


def _instead(text: str, tag: re.Match[str]) -> str | None:
    """A line end for a block tag, nothing for another one, None for what is no tag but text in angle brackets.

    ``<Time>`` and ``<The Source>`` are titles: tags are written small or large throughout. So is ``<TIME>`` without an end tag. ``<k-pop>`` is text, unless it
    has attributes or an end tag, as the elements have that pages define themselves.
    """
    name, attributes = tag.group(1), tag.group(2)
    if name is None:
        return ""
    titled = not attributes and len(name) > 2 and name[0].isupper() and name[1:].islower()
    shouted = not attributes and name.isupper() and name not in _EMPTY and f"</{name}>" not in text
    titled = titled or (shouted and not tag.group().startswith("</"))
    if name.lower() in _BLOCK and not titled:
        return "\n"
    if (attributes and "=" in attributes) or (name.lower() in _INLINE and not titled):
        return ""
    own = "-" in name and name.islower()
    return (
        ""
        if own and (tag.group().startswith("</") or text.find(f"</{name}>", tag.end(), tag.end() + 3000) > 0)
        else None
    )


class _Ends:
    """The next end behind a place; each is searched for once, so that openings without an end cost nothing."""

    def __init__(self, text: str, pattern: re.Pattern[str]) -> None:
        self._all = pattern.finditer(text)
        self._next: tuple[int, int] | None = (-1, -1)

    def behind(self, place: int, longest: int) -> int:
        """Where the first end that starts behind `place` stops; 0 if there is none within `longest` characters."""
        while self._next and self._next[0] < place:
            match = next(self._all, None)
            self._next = match.span() if match else None
        return self._next[1] if self._next and self._next[0] - place <= longest else 0


_TARGET = r"""\(<?(?:https?://|/|\#|mailto:)[^\s()<>]{0,1000}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?>?(?:\s"[^"\n]{0,200}")?\)"""
# A link, an image, an image that is a link. The brackets go with the target: "[가나시](https://…)는" reads "가나시는".
_LINK = lazy(rf"(?:(\[)?!|(?=\[))\[([^\[\]\n]{{0,300}})\]{_TARGET}(?(1)\]{_TARGET})")
_ALONE = lazy(r"[ \t]{0,9}(?:\n|$)")
# Not before a bar: "**가나일보** | 2025-01-02" is the form of a crawler's heading, which is cut as a whole.
_EMPHASIS = lazy(r"(?<![*\w])\*\*(?=[^\s*])([^*\n]{1,200})(?<=[^\s*])\*\*(?!\*|[ ]?\|)")
_MARKDOWN = lazy(r"^#{1,6} \S|\]\(https?://", re.MULTILINE)


def _markdown(text: str) -> list[Edit]:
    """The syntax of links and images, of a link that is a whole line its target alone; pairs of ``**`` around words, where no word goes on behind them or other Markdown stands.

    Stars that hide a name (``김**씨``) or open a note (``** 편집자주``) are text.
    """
    found: list[Edit] = []
    if "](" in text:
        for match in _LINK.finditer(text):
            words, rest = match.span(2)
            if (
                text[words - 2] != "!"
                and _ALONE.match(text, match.end())
                and not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" *-+•")
            ):
                rest += 1
            else:
                found.append((match.start(), words, ""))
            found.append((rest, match.end(), ""))
    if "**" in text:
        sure = bool(_MARKDOWN.search(text))
        for match in _EMPHASIS.finditer(text):
            start, end = match.span()
            if sure or not text[end : end + 1].isalnum():
                found += [(start, start + 2, ""), (end - 2, end, "")]
    return sorted(found)


def _apart(found: list[Edit]) -> list[Edit]:
    """Without what lies in an earlier piece, as a link in a tag's attribute."""
    kept: list[Edit] = []
    for edit in found:
        if not kept or edit[0] >= kept[-1][1]:
            kept.append(edit)
    return kept
