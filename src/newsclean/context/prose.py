"""Knows Korean prose: what a sentence's end looks like, and how much of a line is sentences."""

from __future__ import annotations

from newsclean.pattern import lazy

# A predicate's last syllable before a full stop, question or exclamation mark.
# Patterns begin with a class of characters, and texts without a fitting last one are not searched: two to eight times faster.
_SENTENCE = lazy(r"[다요까죠네나자라지소오군걸음함임됨니](?:[.?!](?<!니.)|[다까](?<=니.)(?=$|[ \"”’]))")
# "앞바다" is a noun.
_PREDICATE_END = lazy(r"(?:(?<!바)다|요|까|죠)[.?!]?[.…]{0,3}[\"”’')\]〉>》」』.]{0,3}$")
_SPOKEN = lazy(r"(?:다[.]|니다|니까[.?]?|(?<!세)요[.?]|죠[.?]?)[\"”’]?$")
_STOPPED = lazy(r"[가-힣A-Za-z0-9%)\]\"”’][.?!]{1,3}[\"”’')\]〉>》」』.]{0,3}(?:[ ]?\([^()\n]{1,40}\)\.?)?$")
_END = lazy(r"[가-힣](?:다|요|까|죠)[.?!][\"”’')\]]{0,2}")
_BOUNDARY = lazy(r"[.．?!](?<=[가-힣)\"”’\]].)[\"”’')\]]{0,2}(?:[ ]+(?=\S)|(?<=[다요]\.)(?=[^\s\d.,)\]”’\"']))")
_CLOSERS = "\"”’')]〉>》」』."
_STOPS = frozenset(_CLOSERS + ".?!")
_SPEECH = frozenset('.다까?요죠"”’')
_PREDICATES = frozenset(_CLOSERS + "다요까죠.?!…")


def is_prose(text: str) -> bool:
    """Whether a line holds running text: a finished sentence of some length."""
    return len(text) >= 20 and _SENTENCE.search(text, 10) is not None


def ends_predicate(text: str) -> bool:
    """Whether a text ends like a sentence of prose does (…다. …요. …까?), quotes and brackets aside."""
    return text[-1:] in _PREDICATES and _PREDICATE_END.search(text, max(0, len(text) - 12)) is not None


def is_spoken(text: str) -> bool:
    """Whether a line, however short, ends like a sentence that somebody speaks or a script without full stops."""
    return text[-1:] in _SPEECH and _SPOKEN.search(text, max(0, len(text) - 8)) is not None


def is_stopped(text: str) -> bool:
    """Whether a text ends with a full stop, a question or an exclamation mark."""
    return text[-1:] in _STOPS and _STOPPED.search(text, max(0, len(text) - 52)) is not None


def sentence_starts(text: str) -> list[int]:
    """Positions in `text` where its sentences begin, the first at 0."""
    return [0, *(m.end() for m in _BOUNDARY.finditer(text))]


def sentence_end(text: str) -> int:
    """Where the first sentence of `text` ends; the text's length if it has no end."""
    end = _END.search(text)
    return end.end() if end else len(text)
