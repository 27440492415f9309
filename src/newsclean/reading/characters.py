"""Knows how single characters are spelled in scraped text: entities, invisible characters, line ends, composition."""

from __future__ import annotations

import html
import re
import unicodedata

from newsclean.alignment import Edit

# Zero-width characters, soft hyphens, controls and lone surrogates. ZWJ stays where it joins an emoji.
_INVISIBLE = "\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff"
_ODD = re.compile(
    rf"""
    &(?:amp;)*\#[0-9]{{1,7}};? | &(?:amp;)*\#[xX][0-9a-fA-F]{{1,6}};?       # numeric references, also doubly escaped
  | &(?:amp;)*[A-Za-z][A-Za-z0-9]{{1,30}};                                  # named ones
  | &(?:nbsp|quot|lt|gt|amp)(?![A-Za-z0-9;=])                               # the usual ones without their semicolon
  | (?<![A-Za-z0-9&;])amp;(?:\#[0-9]{{1,5}};|[a-z]{{2,6}};)?                # the ampersand lost
  | (?<![A-Za-z0-9&])(?:quot|apos|nbsp|lsquo|rsquo|ldquo|rdquo|middot|hellip|\#39|\#34);
  | \r\n? | [\u2028\u2029\x0b\x0c\x85] | (?<![\u2190-\u2bff\ufe0f\U0001F000-\U0001FAFF])\u200d
  | [{_INVISIBLE}]+
    """,
    re.VERBOSE,
)


def edits(text: str) -> list[Edit]:
    """Entities resolved, line ends made ``"\\n"``, invisible and control characters taken out."""
    found: list[Edit] = []
    for match in _ODD.finditer(text):
        odd = match.group()
        instead = _meant(odd)
        if instead != odd:
            found.append((match.start(), match.end(), instead))
    return found


def _meant(odd: str) -> str:
    first = odd[0]
    if first in "\r\u2028\u2029\x0b\x0c\x85":
        return "\n"
    if first == "&":
        return _visible(html.unescape("&" + odd[1:].replace("amp;", "") if odd[1:] not in ("amp;", "amp") else "&amp;"))
    if first in "aqnlrmh#":
        rest = odd.removeprefix("amp;")
        return _visible(html.unescape("&" + rest)) if rest else "&"
    return ""


def _visible(text: str) -> str:
    return "" if len(text) == 1 and re.match(f"[{_INVISIBLE}\u200d]", text) else text


_COMBINING = re.compile(r"(?:[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?)+|.[\u0300-\u036f\u3099\u309a]+", re.DOTALL)


def composition(text: str) -> list[Edit]:
    """Decomposed Hangul and accented letters put together (NFC), piece by piece so that each keeps its origin."""
    if unicodedata.is_normalized("NFC", text):
        return []
    found = []
    for match in _COMBINING.finditer(text):
        composed = unicodedata.normalize("NFC", match.group())
        if composed != match.group():
            found.append((match.start(), match.end(), composed))
    return found
