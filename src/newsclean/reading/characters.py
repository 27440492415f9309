"""Knows how single characters are spelled in scraped text: entities, invisible characters, line ends, composition."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from newsclean.alignment import Edit
from newsclean.pattern import lazy

# References as `html.unescape` reads them, also escaped several times; and those whose ampersand was lost.
_REFERENCE = lazy(
    r"""
    [&aqnlgrmh\#] (?:
    (?<=&) (?P<again>(?:amp;)*) (?: \#[0-9]{1,9};? | \#[xX][0-9a-fA-F]{1,9};? | [A-Za-z][A-Za-z0-9]{1,31};? )
  | (?<=a) mp; (?: \#[0-9]{1,7}; | \#[xX][0-9a-fA-F]{1,6}; | [a-z]{2,6}; )?
  | (?: (?<=q)uot | (?<=a)pos | (?<=n)bsp | (?<=[lg])t | (?<=[lr])[sd]quo | (?<=m)iddot | (?<=h)ellip | (?<=\#)(?:0?39|0?34|x27) ) ;
    )
    """,
    re.VERBOSE,
)
# A name without its semicolon is not a reference where a parameter of an address goes on: "?id=7&copy=1".
_PARAMETER = lazy(r"[A-Za-z0-9_]{0,40}=")
_NAMED = lazy(r"[A-Za-z0-9&]")
# Zero-width characters, soft hyphens, directions, controls and lone surrogates. ZWJ stays where it joins an emoji.
_INVISIBLE = "\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff"
_ENDS = "\r\u2028\u2029\x0b\x0c\x1c\x1d\x1e\x85"
_ODD = lazy(rf"[{_ENDS}\u200d{_INVISIBLE}\x1f\uf000-\uf0ff](?:(?<=\r)\n)?")
_JOINED = lazy("[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")
_UNSEEN = lazy(f"[{_INVISIBLE}\u200d]*")
_BULLET = "•"


def edits(text: str) -> list[Edit]:
    """Entities resolved, line ends made ``"\\n"``, invisible characters taken out, bullets of symbol fonts made bullets.

    >>> edits("R&amp;D quot;가나quot;")
    [(1, 6, '&'), (8, 13, '"'), (15, 20, '"')]
    """
    found = list(_references(text)) if "&" in text or ";" in text else []
    # Two scans that run at the speed of C tell whether anything is odd at all: most texts hold nothing.
    if not text.replace("\n", " ").isprintable():
        odd = list(_odd(text))
        found = sorted(found + odd) if found and odd else found or odd
    return found


def _references(text: str) -> Iterator[Edit]:
    for match in _REFERENCE.finditer(text):
        start, end = match.span()
        meant = _of_ampersand(text, match) if text[start] == "&" else _of_rest(text, match)
        if meant is not None and meant != match.group():
            yield start, end, "" if _UNSEEN.fullmatch(meant) else meant


def _of_ampersand(text: str, match: re.Match[str]) -> str | None:
    again = match.group("again")
    reference = "&" + match.group()[1 + len(again) :]
    if reference[-1] != ";" and reference[1] != "#" and _PARAMETER.match(text, match.end()):
        return reference if again else None
    return html.unescape(reference)


def _of_rest(text: str, match: re.Match[str]) -> str | None:
    """Not behind a Latin letter, a digit or an ampersand: there it is the end of a word, as in ``result;``."""
    if match.start() and _NAMED.match(text, match.start() - 1):
        return None
    rest = match.group().removeprefix("amp;")
    return html.unescape("&" + rest) if rest else "&"


def _odd(text: str) -> Iterator[Edit]:
    for match in _ODD.finditer(text):
        start, end = match.span()
        first = text[start]
        if first in _ENDS:
            yield start, end, "\n"
        elif "\uf000" <= first <= "\uf0ff":
            if text[max(0, start - 9) : start].rpartition("\n")[2].strip() == "" and text[end : end + 1].isspace():
                yield start, end, _BULLET
        elif first != "\u200d" or not _JOINED.match(text, max(0, start - 1)):
            yield start, end, ""


# What composition can change: jamo side by side; marks, with the character before them; other spellings of one character.
_COMPOSING = lazy(
    r"[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?|[가-힣][\u11a8-\u11c2]"
    r"|(?P<marks>[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u3099\u309a\u20d0-\u20f0]{1,30})"
    r"|[\u0340-\u0344\u2126\u212a\u212b\uf900-\ufaff]"
)


def composition(text: str) -> list[Edit]:
    """Decomposed Hangul and accented letters put together (NFC), piece by piece so that each keeps its origin.

    Half-width and compatibility jamo (``ㅋㅋ``) are letters of their own and stay.
    """
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return []
    found: list[Edit] = []
    for match in _COMPOSING.finditer(text):
        start, end = match.span()
        if match["marks"] and start and text[start - 1] != "\n" and (not found or found[-1][1] < start):
            start -= 1
        composed = unicodedata.normalize("NFC", text[start:end])
        if composed != text[start:end]:
            found.append((start, end, composed))
    return found
