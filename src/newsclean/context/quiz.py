"""Knows the quiz that a newsroom hangs on an article: its last line, a question for a fact that the text has told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.context.prose import ends_predicate
from newsclean.cut import Cut
from newsclean.page import Page

# The question ends in a noun with its topic particle, or asks how many; columns end their own questions in a verb.
_ASKED = re.compile(r"[^.?!,“”\"]{10,60}(?:[가-힣A-Z](?:은|는)|몇 [가-힣]{1,3}인가|어느 곳인가|얼마인가)\?$")
_ENDED = re.compile(r"다[.][”\"’]?[ ]")


def quiz(page: Page) -> Iterator[Cut]:
    """The closing question, on a line of its own or behind the last sentence."""
    line = page.lines[-1] if page.lines else None
    if line is None or line.text[-1] != "?":
        return
    begins = max((m.end() for m in _ENDED.finditer(line.text)), default=0)
    alone = not begins and len(page.lines) > 1 and ends_predicate(page.lines[-2].text)
    if (begins or alone) and _ASKED.match(line.text, begins):
        yield Cut(line.start + begins, line.end, "other", "quiz")
