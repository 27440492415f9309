"""Knows the quiz that a newsroom hangs on an article: its last line, a question for a fact that the text has told."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.prose import ends_predicate
from newsclean.cut import Cut
from newsclean.page import Line, Page
from newsclean.pattern import lazy

# The question ends in a noun with its topic particle, or asks how many; columns end their own questions in a verb.
_ASKED = lazy(r"[^.?!,“”\"]{10,60}(?:[가-힣A-Z](?:은|는)|몇 [가-힣]{1,3}인가|어느 곳인가|얼마인가)\?$")
# A question for a fact that ends in a verb of what has happened: it names what the text is about, and asks for one thing.
_FACT = lazy(
    r"(?P<subject>[^.?!“”\"]{4,60}?(?:은|는|이|가|의|에서)) [^.?!“”\"]{0,70}(?:몇|얼마|언제|어느|어떤|어떻게|무엇|누구|어디)[^.?!“”\"]{0,40}(?:[았었였했됐났렸졌](?:나|는가|나요)|인가요?|되나요?|되는가|하나|시작되는가)\?$"
)
_NUMBERED = lazy(r"Q[.:)]?[ ]?[^.?!]{8,80}\?$")
_ENDED = lazy(r"다[.][”\"’]?[ ]")
_REPORTED = lazy(r"(?:밝혔|말했|전했|설명했|강조했|덧붙였|나타났|집계됐|조사됐|발표했)다")
_WORD = lazy(r"[가-힣A-Za-z0-9]{3,}")


def quiz(page: Page) -> Iterator[Cut]:
    """The closing question, on a line of its own or behind the last sentence."""
    line = page.lines[-1] if page.lines else None
    if line is None or line.text[-1] != "?":
        return
    begins = max((m.end() for m in _ENDED.finditer(line.text)), default=0)
    alone = not begins and len(page.lines) > 1 and ends_predicate(page.lines[-2].text)
    if (begins or alone) and (
        _ASKED.match(line.text, begins) or _NUMBERED.match(line.text, begins) or _asks_for_fact(page, line, begins)
    ):
        yield Cut(line.start + begins, line.end, "other", "quiz")


def _asks_for_fact(page: Page, line: Line, begins: int) -> bool:
    """Whether the question asks for what a report has told: its subject stands there, and nothing else there is asked."""
    asked = _FACT.match(line.text, begins)
    told = page.text[: line.start + begins]
    if asked is None or len(_REPORTED.findall(told)) < 2:
        return False
    words = _WORD.findall(asked["subject"])
    return len(words) > 1 and all(told.count(word[:-1]) for word in words) and "?" not in told
