"""Knows the quiz that a newsroom hangs on an article: its last line, a question for a fact that the text has told."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context.prose import ends_predicate
from newsclean.cut import Cut
from newsclean.page import Page
from newsclean.pattern import lazy

# The question ends in a noun with its topic particle, or asks how many; columns end their own questions in a verb.
_ASKED = lazy(
    r"(?!그렇다면|그래서|그러면|이제|과연|결국|우리|당신)[^.?!,“”\"]{10,60}(?:[가-힣A-Z](?:은|는)|몇 [가-힣]{1,3}인가|어느 곳인가|얼마인가)\?$"
)
_NUMBERED = lazy(r"Q[.:)]?[ ]?[^.?!]{8,80}\?$")
# A question for a fact that ends in a verb: of what has happened or is so, not of what shall be done.
_FACT = lazy(
    r"(?![^?]*(?:우리|과연|그렇다면|도대체|왜 |누가 |(?:것|셈|때문|노릇)인가|야 하|[할을일]까))[^.?!“”\"]{12,110}"
    r"(?:[았었였했됐났렸졌](?:나|는가|나요)|인가요?|되나요?|되는가|하나|하나요|시작되는가|려면)\?$"
)
_ENDED = lazy(r"다[.][”\"’]?[ ]")
_REPORTED = lazy(
    r"(?:밝혔|말했|전했|설명했|강조했|덧붙였|나타났|집계됐|조사됐|발표했|조언했|예정이|계획이|해석된|따르면|보인)"
)
_WORD = lazy(r"[가-힣A-Za-z0-9]{2,}")
_ENOUGH, _SHARE = 3, 0.55


def quiz(page: Page) -> Iterator[Cut]:
    """The closing question, on a line of its own or behind the last sentence."""
    line = page.lines[-1] if page.lines else None
    if line is None or line.text[-1] != "?":
        return
    begins = max((m.end() for m in _ENDED.finditer(line.text)), default=0)
    alone = not begins and len(page.lines) > 1 and ends_predicate(page.lines[-2].text)
    if not begins and not alone:
        return
    question, told = line.text[begins:], page.text[: line.start + begins]
    if _ASKED.match(question) or _NUMBERED.match(question) or (_FACT.match(question) and _is_told(question, told)):
        yield Cut(line.start + begins, line.end, "other", "quiz")


def _is_told(question: str, told: str) -> bool:
    """Whether a report has told what is asked: most of the question's words stand there, and nothing else there is asked."""
    words = _WORD.findall(question)
    known = sum(word[:2] in told if len(word) < 4 else word[:-1] in told or word[:-2] in told for word in words)
    return known >= _ENOUGH and known >= len(words) * _SHARE and "?" not in told and _REPORTED.search(told) is not None
