"""Knows captions without a credit: the mark in front, the form of a sentence that says what is seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsclean.context.closing import ENDING, SIDE
from newsclean.context.prose import ends_predicate, sentence_starts
from newsclean.cut import Cut
from newsclean.noise.forms import AGENCY
from newsclean.page import Line, Page
from newsclean.pattern import lazy

# One noun phrase for what a picture shows.
_SCENE = lazy(
    r"(?:[은는인한된던운]|의) (?:모습|장면|전경)\.?$|^(?:위 |아래 )?사진은 [^\n]{0,120}(?:모습|장면|자료 ?사진)\.?$"
)
_SCENES = ("모습", "모습.", "장면", "장면.", "전경", "전경.", "사진", "사진.")
_SIDES = ("왼쪽", "오른쪽", "가운데", "줄", "사진", "촬영", "포즈")
# Somebody, a day, a place, and an action that can be seen.
_DOING = r"발언|인사|악수|입장|이동|답변|출근|퇴장|연설|경례|환호|시위|시연|소개|체험|관람|기념 ?촬영|대화|질의|작업|행진|참배|헌화|분향|농성|집회|브리핑|기자회견|경기|훈련|공연|서명|등판|역투|투구"
_BEING = r"입장을 밝히|포즈를 취하|지켜보|바라보|살펴보|둘러보|들어서|나서|걷|앉아|서|들|타|외치|듣|나누|흔들|기다리|선보이|마주하|들어보이|생각에 잠겨|미소 ?짓|고르|줄을 서|손을 잡|안|오르|내리|던지|날리|질주하"
_SEEN = lazy(
    rf"^[^.]{{10,160}}\d{{1,2}}일[^.]{{2,120}}(?:에서|앞에서)[^.]{{2,110}}(?:(?:{_DOING})[을를]? ?(?:하고|받고|열고|갖고)|(?:{_BEING})고) 있다\.$"
)


# Behind the mark the picture's subject alone: with a source, or as the word that the lead begins with.
_NAMED = lazy(
    r"▲[ ]?(?:[^.,▲]{1,30}?/[ ]?AGENCY|(?:일러스트|그래픽|삽화|사진)[ ]?[/=:][ ]?[가-힣]{2,4}|[^.,▲]{1,28}[ ](?:제공|자료[ ]?사진|캡처)\.?|(?P<word>[^\s.▲]{2,12}(?:[ ][^\s.▲]{1,12})?)(?=[ ](?P=word)))(?=[ ])".replace(
        "AGENCY", AGENCY
    )
)


def pictured(page: Page) -> Iterator[Cut]:
    """Lines that only a picture's caption can be."""
    lines = page.lines
    yield from _alternatives(page)
    if lines:
        yield from _marked(page, lines[0])
    for i, line in enumerate(lines):
        text = line.text
        if not 12 <= len(text) <= 200:
            continue
        if text[0] == "▲":
            if len(sentence_starts(text)) > 1:
                continue
            listed = text.count("▲") > 1 or any(
                0 <= j < len(lines) and lines[j].text[0] in "▲△" for j in (i - 1, i + 1)
            )
            if not listed and (ENDING.search(text) or SIDE.search(text)):
                yield Cut(line.start, line.end, "caption", "marked")
        elif _is_seen(text) and len(sentence_starts(text)) == 1 and _stands_alone(page, line):
            yield Cut(line.start, line.end, "caption", "seen")


def _alternatives(page: Page) -> Iterator[Cut]:
    """What Markdown prints for a picture that is not shown."""
    for opening, closing in pairwise(page.source.residue):
        if opening.text.endswith("![") and closing.text.startswith("]("):
            yield Cut(opening.at, closing.at, "caption", "alternative_text")


def _is_seen(text: str) -> bool:
    """Whether a sentence or a noun phrase says what is seen in a picture."""
    if text.endswith(_SCENES) and _SCENE.search(text):
        return True
    if text.endswith(" 있다."):
        return _SEEN.search(text) is not None
    return any(side in text for side in _SIDES) and SIDE.search(text) is not None and not ends_predicate(text)


def _stands_alone(page: Page, line: Line) -> bool:
    """Whether a printed line holds this stretch and nothing else."""
    start, after = line.start, page.text[line.end : line.end + 12].lstrip(" \t\xa0")
    while start and page.text[start - 1] in " \t\xa0":
        start -= 1
    return page.text[start - 1 : start] in ("", "\n") and after[:1] in ("", "\n")


def _marked(page: Page, line: Line) -> Iterator[Cut]:
    """The caption behind the only mark of the page's first sentence; what stands before the mark is its decks."""
    mark = line.text.find("▲", 0, 200)
    if mark < 0 or line.text.count("▲", 0, mark + 300) > 1 or _END.search(line.text, 0, mark):
        return
    if line.text[mark + 1 : mark + 2].isdigit() or _TOPIC.search(line.text, 0, mark):
        return  # It rises, or is an item of a sentence.
    stop = _caption_end(line.text, mark)
    if stop:
        if mark:
            yield Cut(line.start, line.start + mark, "subtitle", "above_caption")
        yield Cut(line.start + mark, line.start + stop, "caption", "marked")


def _caption_end(text: str, mark: int) -> int:
    """Where the caption behind a mark ends; 0 if nothing shows that it is one."""
    named = _NAMED.match(text, mark)
    if named:
        return named.end()
    starts = [mark + start for start in sentence_starts(text[mark : mark + 700])]
    if len(starts) < 2:
        return 0
    first = text[mark : starts[1]].rstrip()
    return mark + len(first) if ENDING.search(first) or SIDE.search(first) or _restated(first, text[starts[1] :]) else 0


def _restated(first: str, rest: str) -> bool:
    """Whether the lead says again what a caption said: its subject at once, or several words of what was on a day somewhere."""
    words = _WORD.findall(first)
    if words and words[0][:-1] in rest[:30]:
        return True
    return _HELD.search(first) is not None and sum(word[:-1] in rest[:220] for word in words) >= _RESTATED


_WORD = lazy(r"[가-힣A-Za-z]{3,}")
_HELD = lazy(r"\d{1,2}일 [^.]{2,60}에서 ")
_RESTATED = 3
_TOPIC = lazy(r"[가-힣](?:은|는) ")
_END = lazy(r"다\.")
