"""Knows captions without a credit: the mark in front, the form of a sentence that says what is seen, a text printed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.context.captions import ENDING, REPORTED, SIDE
from newsclean.context.prose import ends_predicate, is_prose, sentence_starts
from newsclean.cut import Cut
from newsclean.page import Line, Page

# One noun phrase for what a picture shows.
_SCENE = re.compile(r"(?:[은는인한된던운]|의) (?:모습|장면|전경)\.?$|^(?:위 |아래 )?사진은 [^\n]{0,120}(?:모습|장면|자료 ?사진)\.?$")
# Somebody, a day, a place, and an action that can be seen.
_DOING = r"발언|인사|악수|입장|이동|답변|출근|퇴장|연설|경례|환호|시위|시연|소개|체험|관람|기념 ?촬영|대화|질의|작업|행진|참배|헌화|분향|농성|집회|브리핑|기자회견|경기|훈련|공연|서명|등판|역투|투구"
_BEING = r"입장을 밝히|포즈를 취하|지켜보|바라보|살펴보|둘러보|들어서|나서|걷|앉아|서|들|타|외치|듣|나누|흔들|기다리|선보이|마주하|들어보이|생각에 잠겨|미소 ?짓|고르|줄을 서|손을 잡|안|오르|내리|던지|날리|질주하"
_SEEN = re.compile(rf"^[^.]{{10,160}}\d{{1,2}}일[^.]{{2,120}}(?:에서|앞에서)[^.]{{2,110}}(?:(?:{_DOING})[을를]? ?(?:하고|받고|열고|갖고)|(?:{_BEING})고) 있다\.$")
_TWICE = re.compile(r"([^\n]{8,200}?\.)[ ]{1,2}\1(?=[ ])(?![ ]{1,2}\1)")


def pictured(page: Page) -> Iterator[Cut]:
    """Lines that only a picture's caption can be."""
    lines = page.lines
    yield from _doubled(page, lines)
    for i, line in enumerate(lines):
        text = line.text
        if not 12 <= len(text) <= 200 or len(sentence_starts(text)) > 1:
            continue
        if text[0] == "▲":
            listed = text.count("▲") > 1 or any(0 <= j < len(lines) and lines[j].text[0] in "▲△" for j in (i - 1, i + 1))
            if not listed and (ENDING.search(text) or SIDE.search(text)):
                yield Cut(line.start, line.end, "caption", "marked")
        elif (_SCENE.search(text) or _SEEN.search(text) or (SIDE.search(text) and not ends_predicate(text))) and _stands_alone(page, line):
            yield Cut(line.start, line.end, "caption", "seen")


def _stands_alone(page: Page, line: Line) -> bool:
    """Whether a printed line holds this stretch and nothing else."""
    before, after = page.text[: line.start].rstrip(" \t\xa0"), page.text[line.end : line.end + 12].lstrip(" \t\xa0")
    return before[-1:] in ("", "\n") and after[:1] in ("", "\n")


def _doubled(page: Page, lines: tuple[Line, ...]) -> Iterator[Cut]:
    """A page prints a caption twice, as the picture's text and under it: two equal lines, or a line's two equal openings."""
    for line, following in zip(lines, lines[1:], strict=False):
        text = line.text
        if text == following.text and 8 <= len(text) <= 300 and not REPORTED.search(text):
            if is_prose(text) or text[-1] == "." or ENDING.search(text):
                yield Cut(line.start, line.end, "caption", "doubled")
                yield Cut(following.start, following.end, "caption", "doubled")
    twice = _TWICE.match(lines[0].text) if lines else None
    if twice and not REPORTED.search(twice.group(1)):
        yield Cut(lines[0].start, lines[0].start + twice.end(), "caption", "doubled")
