"""Knows captions: by the credit that closes them, the wire header that opens them, the mark in front, a doubled text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.context.prose import ends_predicate, is_prose, sentence_starts
from newsclean.cut import Cut
from newsclean.noise.dateline import dateline
from newsclean.noise.forms import AGENCY, DATE, MAIL, NAME
from newsclean.page import Line, Page

_ENDING = re.compile(
    r"(?:고|어|아|여|려|해|져|러|쳐|려|혀) ?있(?:다|는 모습|다는 모습)\.?[\"”’)]?$|(?:모습|장면|전경|풍경|현장|조감도|포스터|스틸컷?|캡처|화면|사진|이미지|그래프|추이|현황|비교표|개요|로고|CI|기념촬영|사옥|청사|본사)(?:이다)?\.?[)’”]?$"
)
_REPORTED = re.compile(r"(?:밝혔|말했|전했|설명했|강조했|덧붙였|지적했|주장했|평가했|예정이|전망이|계획이|방침이|것이|나타났|알려졌|보인|분석했|내다봤|반박했|답했|당부했|토로했|비판했|촉구했|보도했|전망했|것으로 보인|수 있|때문이|[겠]|셈이|상황이|입니|습니)(?:다|까)\.?[\"”’)]?$")
_SIDE = re.compile(r"\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨 ?왼쪽|왼쪽부터|사진)[^)\n]{0,20}\)|왼쪽부터|오른쪽부터|기념 ?(?:촬영|사진)|포즈를 취하")
_HEADER = next(rule for rule in dateline.rules if rule.name == "wire")
_CLOSING = re.compile(rf"[ ]?(?P<date>{DATE})?[ .]{{0,2}}(?P<mail>(?:/ ?)?(?:[가-힣]{{2,4}} ?기자 ?)?{MAIL})?[ ]*(?:\(끝\))?[ ]*$")


def wire_captions(page: Page) -> Iterator[Cut]:
    """Captions with a wire header: what tells them from a lead is how their line ends (date, mail, credit)."""
    spans = list(_headed(page))
    if not spans:
        return
    inside = sum(text_end - text_start for _, text_start, text_end, _ in spans)
    others = sum(line.end - line.start for line in page.lines if is_prose(line.text))
    if others <= inside:
        return  # A photo article: its caption is its body.
    for start, text_start, text_end, end in spans:
        yield Cut(start, text_start, "credit", "wire_header")
        yield Cut(text_start, text_end, "caption", "wire_header")
        yield Cut(text_end, end, "credit", "wire_header")


def _headed(page: Page) -> Iterator[tuple[int, int, int, int]]:
    """For every wire header whose line ends like a caption: header, text, text's end, end."""
    free = page.free
    credits = {cut.start: cut for cut in page.cuts if cut.noise == "credit"}
    headers = list(_HEADER.search(page))
    for i, (start, text_start) in enumerate(headers):
        stop = headers[i + 1][0] if i + 1 < len(headers) else len(free)
        line_end = min(_line_end(free, text_start), stop)
        credit = credits.get(line_end)
        text = free[text_start:line_end]
        closing = _CLOSING.search(text)
        if credit and closing and 5 < closing.start() < 500:
            yield start, text_start, text_start + closing.start(), credit.end
        elif closing and (closing["mail"] or closing["date"]) and closing.start() > 5 and len(text) < 500:
            yield start, text_start, text_start + closing.start(), line_end


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def captions(page: Page) -> Iterator[Cut]:
    """Captions that a credit closes, that ▲ opens, or that stand twice; only with evidence beside the credit."""
    lines = page.lines
    ends = {line.end: i for i, line in enumerate(lines)}
    lead = _lead(lines)
    yield from _doubled(lines)
    for cut in page.cuts:
        if cut.noise == "credit":
            at = _stretch_before(page, cut.start)
            if at in ends:
                line = lines[ends[at]]
                begun = page.text[: line.start].rstrip(" \t\xa0")[-1:] in ("", "\n") and len(page.text[: line.start].rstrip()) - 1 not in page.source.soft
                late = not begun or not any(is_prose(later.text) for later in lines[ends[at] + 1 : ends[at] + 4])
                yield from _closed(line, line.end, _ends_line(page.text, cut.end), ends[at] <= lead, late)
    sourced = set()
    for i, line in enumerate(lines):
        for found in _named_source(page, line, i <= lead):
            sourced.add(i)
            yield found
    yield from _marked(page, lines, sourced)


def _stretch_before(page: Page, position: int) -> int:
    """The end of the free text right before `position` on the same printed line, white space aside; -1 if there is none."""
    at = position
    while at and (page.text[at - 1] in " \t\xa0/" or at - 1 in page.source.soft):
        at -= 1
    return at if at and page.free[at - 1] != "\n" else -1


def _ends_line(text: str, position: int) -> bool:
    return text[position : position + 40].lstrip(" \t\xa0")[:1] in ("\n", "")


def _lead(lines: tuple[Line, ...]) -> int:
    """The index of the first line that is running text and no caption."""
    return next((i for i, line in enumerate(lines) if is_prose(line.text) and not _ENDING.search(line.text)), len(lines))


_SIGNED = re.compile(r"@|(?:기자|특파원)[ ]?$")


def _closed(line: Line, end: int, alone: bool, early: bool, late: bool = True) -> Iterator[Cut]:
    """The caption in ``line`` up to `end`, where a credit stands: the whole line, its last sentence, or none."""
    text = line.text[: end - line.start].rstrip(" /")
    starts = sentence_starts(text)
    if text.count("▲") == 1:
        starts.append(text.index("▲"))
    last = text[starts[-1] :]
    sided = bool(_SIDE.search(last))
    shaped = bool(_ENDING.search(last)) or sided or not ends_predicate(last)
    if not last or text[0] in "◆◇■□" or _SIGNED.search(last) or (_REPORTED.search(text) and not sided):
        return
    whole = len(starts) <= 3 and len(text) <= 350
    printed = alone and len(starts) == 1 and len(text) <= 160 and not late
    if whole and (printed or text[0] == "▲" or (early and (shaped or len(starts) == 1)) or (alone and shaped and (len(starts) == 1 or len(text) <= 150 or sided))):
        yield Cut(line.start, line.start + len(text), "caption", "credited_line")
    elif shaped and 4 < len(last) <= 250:
        yield Cut(line.start + starts[-1], line.start + len(text), "caption", "credited_sentence")


# A source without any mark, "가나시 제공" or an agency alone, right behind the sentence that is the caption.
_OWNER = r"(?:[^\s.,“”]{0,14}[^\s.,을를은는도에로“”][ ]){0,3}[^\s.,“”]{0,15}[^\s.,을를은는도에로이가“”]"
_SOURCE = re.compile(
    rf"(?<=[.)])[ ]?/?[ ](?P<source>{_OWNER}[ ](?:제공|캡처|캡쳐|갈무리)(?![하한했할해되된됐될])\.?|(?:[가-힣A-Za-z]{{2,8}}[= ])?(?:EPA지지)?{AGENCY}(?:[ ·/=]{{0,2}}{AGENCY}){{0,2}}(?:[ ]자료[ ]?사진)?"
    rf"|(?:[가-힣A-Za-z0-9]{{2,8}}[ ])?{NAME}[ ]?기자(?!협회|회견|단|들|간담|실|증|정신|의|가|는|와|를|에게|도|로|출신|라|이)|[가-힣A-Za-z0-9]{{2,8}}[ ]?DB)(?=$|[ ]|[\[(【“‘\"日美中]|[가-힣A-Z0-9])(?![은는이가을를의에와과도로](?:[ ]|서|도|게))"
)


def _named_source(page: Page, line: Line, early: bool) -> Iterator[Cut]:
    if not _SOURCE_WORD.search(line.text):
        return
    for match in _SOURCE.finditer(line.text):
        if line.text[match.end() : match.end() + 2].strip() and line.text[match.end()] == " " and not _visible(line.text[: match.start()], match["source"]):
            continue
        found = list(_closed(line, line.start + match.start("source"), match.end() == len(line.text), early))
        if found:
            yield from found
            yield Cut(line.start + match.start("source"), line.start + match.end("source"), "credit", "named_source")
            return


def _visible(text: str, source: str) -> bool:
    """Whether a source that only a space parts from the next sentence stands behind an unmistakable caption."""
    last = text[sentence_starts(text)[-1] :]
    return bool(_ENDING.search(last)) and ("▲" in text or source.rstrip(".").endswith(("제공", "자료사진", "자료 사진")))


_SOURCE_WORD = re.compile(rf" 제공|캡[처쳐]|갈무리|기자|DB|{AGENCY}")


# A line that is one noun phrase for what a picture shows.
_PICTURED = re.compile(r"(?:[은는인한된던]|의|리 ?가|는) (?:모습|장면|전경)\.?$|^(?:위 |아래 )?사진은 [^\n]{0,120}(?:모습|장면|없습니다|없음|자료 ?사진)\.?$|기사(?:의)? ?(?:내용)?(?:과|와)(?:는)? (?:직접적인 )?(?:관련|관계)(?:이)? ?없(?:는|음|습니다)[^\n]{0,14}$")


# Somebody, a day, a place, and an action that can be seen.
_SEEN = re.compile(
    r"^[^.]{10,160}\d{1,2}일[^.]{2,120}(?:에서|앞에서)[^.]{2,110}(?:발언|인사|악수|입장|이동|답변|출근|퇴장|연설|경례|환호|시위|시연|소개|체험|관람|기념 ?촬영|대화|질의|작업|행진|참배|헌화|분향|농성|집회|브리핑|기자회견|경기|훈련|공연|서명|등판|역투|투구)[을를]? ?(?:하고|받고|열고|갖고) 있다\.$"
    r"|^[^.]{10,160}\d{1,2}일[^.]{2,120}(?:에서|앞에서)[^.]{2,110}(?:입장을 밝히|포즈를 취하|지켜보|바라보|살펴보|둘러보|들어서|나서|걷|앉아|서|들|타|외치|듣|나누|흔들|기다리|선보이|마주하|들어보이|생각에 잠겨|미소 ?짓|고르|줄을 서|손을 잡|안|오르|내리|던지|날리|질주하)고 있다\.$"
)


def _stands_alone(page: Page, line: Line) -> bool:
    """Whether a printed line holds this stretch and nothing else."""
    before, after = page.text[: line.start].rstrip(" \t\xa0"), page.text[line.end : line.end + 12].lstrip(" \t\xa0")
    return before[-1:] in ("", "\n") and after[:1] in ("", "\n")


def _doubled(lines: tuple[Line, ...]) -> Iterator[Cut]:
    """A page prints a caption twice, as the picture's text and under it: two equal lines in a row."""
    for line, following in zip(lines, lines[1:], strict=False):
        if line.text == following.text and 8 <= len(line.text) <= 300 and line.text[-1] != "?" and not _REPORTED.search(line.text):
            if is_prose(line.text) or line.text[-1] == "." or _ENDING.search(line.text):
                yield Cut(line.start, line.end, "caption", "doubled")
                yield Cut(following.start, following.end, "caption", "doubled")


def _marked(page: Page, lines: tuple[Line, ...], sourced: set[int]) -> Iterator[Cut]:
    """A lone ▲ line is a caption, unless it is one of a list."""
    for i, line in enumerate(lines):
        if (_PICTURED.search(line.text) or _SEEN.search(line.text) or (_SIDE.search(line.text) and not ends_predicate(line.text))) and 12 <= len(line.text) <= 200:
            if _stands_alone(page, line) and len(sentence_starts(line.text)) == 1:
                yield Cut(line.start, line.end, "caption", "pictured")
        elif line.text[0] == "▲" and i not in sourced and not any(0 <= j < len(lines) and lines[j].text[0] in "▲△" for j in (i - 1, i + 1)):
            if line.text.count("▲") == 1 and len(line.text) < 200 and len(sentence_starts(line.text)) == 1 and (_ENDING.search(line.text) or _SIDE.search(line.text)):
                yield Cut(line.start, line.end, "caption", "marked")
