"""Knows the head of a page: what stands before the body is a title, a deck, a name beside the printed time, or a menu."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.context.closing import ENDING
from newsclean.context.prose import ends_predicate, is_prose
from newsclean.cut import Cut
from newsclean.page import Line, Page
from newsclean.pattern import lazy

_SITE = lazy(r"[ ]?(?:[|:<-]|::)[ ]?[^|:<>\-]{2,20}$")
_NAME = lazy(
    r"[•·]?[ ]?(?:[가-힣]{2,4}=)?[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국][가-힣]{2}(?:[ ](?:기자|특파원))?$"
)
_DESK = lazy(r"(?:디지털|온라인|편집|뉴스|인터넷)[가-힣 ]{0,8}(?:팀|부|국)$")
_NOT_NAME = frozenset(
    "오피니언 인터뷰 전국부 이슈픽 오늘의 정책부 주요뉴 연재물 지역별 문화재 기획사 이전글 전체글 조회수".split()
)
_SECTION = lazy(
    r"(?:[•·][ ]?)?(?:정치|경제|사회|국제|세계|문화|연예|스포츠|생활|IT|과학|산업|증권|금융|부동산|오피니언|사설|칼럼|전국|지역|라이프|건강|교육|환경|기업|보도자료|정치·사회|뉴스영상|방송/연예|생활/문화|IT/과학|시정소식|군정뉴스)$"
)


def classify(page: Page, lines: Sequence[Line], framed: bool) -> Iterator[Cut]:
    """A noise class for each of the head's `lines`, all of which are to be cut."""
    titles = _titles(page, lines, framed)
    stamps = [cut for cut in page.cuts if cut.noise == "timestamp"]
    first = min(titles, default=0 if not framed else len(lines))
    for i, line in enumerate(lines):
        short = len(line.text) < 30
        if i in titles:
            yield Cut(line.start, line.end, "title", "headline")
        elif short and is_name(line.text) and _beside(page, line, stamps, lines, titles):
            yield Cut(line.start, line.end, "byline", "beside_time")
        elif short and _DESK.match(line.text):
            yield Cut(line.start, line.end, "byline", "desk")
        elif i + 1 in titles and _SERIES.match(line.text):
            yield Cut(line.start, line.end, "section", "series")
        elif (
            short
            and (not framed or i + 1 in titles or i + 2 in titles)
            and _SECTION.match(line.text)
            and not (framed and i and _SECTION.match(lines[i - 1].text))
        ):
            yield Cut(line.start, line.end, "section", "above_title")
        elif is_prose(line.text):
            yield Cut(
                line.start,
                line.end,
                *(("caption", "stamped") if _STAMPED.search(line.text) else ("subtitle", "summary")),
            )
        elif not framed and (ENDING.search(line.text) or (line.text[-1] == "." and not ends_predicate(line.text))):
            yield Cut(line.start, line.end, "caption", "scene")
        elif i > first or not framed:
            yield Cut(line.start, line.end, "subtitle" if len(line.text) > 7 or not framed else "menu", "deck")
        else:
            near = framed and len(line.text) > 9 and i >= len(lines) - 6 and not titles
            yield Cut(line.start, line.end, "subtitle" if near else "menu", "above_body")


# How a picture's source or day closes its caption.
_STAMPED = lazy(
    r"(?:20\d\d\.[ ]?\d{1,2}\.[ ]?\d{1,2}\.?|[. ][가-힣]{3} ?기자|[ ](?:제공|캡처|갈무리)\.?|사진[ ]?(?:제공)?[ ]?[=-][ ]?[^.=]{2,20})$"
)


def is_name(text: str) -> bool:
    """Whether a line is nothing but a reporter's name of the common form: a surname and two syllables."""
    return len(text) < 15 and _NAME.match(text) is not None and text not in _NOT_NAME


def _beside(page: Page, line: Line, stamps: Sequence[Cut], lines: Sequence[Line], titles: set[int]) -> bool:
    """Whether a line stands next to a printed time or to the title: there sites print the reporter's name."""
    near = any(0 <= cut.start - line.end < 12 or 0 <= line.start - cut.end < 12 for cut in stamps)
    return near or any(0 <= lines[i].start - line.end < 6 or 0 <= line.start - lines[i].end < 6 for i in titles)


def _titles(page: Page, lines: Sequence[Line], framed: bool) -> set[int]:
    """Which lines are the headline: the known one, one that stands twice, or the last long one before the printed time."""
    texts = [_SITE.sub("", line.text) if framed else line.text for line in lines]
    if page.title:
        known = page.title.strip()
        found = {
            i
            for i, text in enumerate(texts)
            if len(text) > 7 and (text == known or known.startswith(text.rstrip("….")) or text.startswith(known))
        }
        if found:
            return found
    twice = (
        {i for i, text in enumerate(texts) if len(text) > 9 and not is_prose(text) and texts.count(text) > 1}
        if len(texts) < 400
        else set()
    )
    if twice:
        best = max((texts[i] for i in twice), key=len)
        return {i for i in twice if texts[i] == best}
    if framed or any(
        cut.rule == "labelled" and lines and cut.start > lines[0].end for cut in page.cuts if cut.noise == "timestamp"
    ):
        return _above_time(page, lines)
    return _first_line(page, lines)


def _above_time(page: Page, lines: Sequence[Line]) -> set[int]:
    stamp = next(
        (cut.start for cut in page.cuts if cut.noise == "timestamp" and lines and cut.start > lines[0].start), None
    )
    if stamp is None:
        stamp = next(
            (
                cut.start
                for cut in page.cuts
                if cut.noise in ("share", "tool", "byline") and lines and cut.start > lines[0].end
            ),
            None,
        )
    if stamp is None:
        return set()
    before = [
        i
        for i, line in enumerate(lines)
        if line.end <= stamp and len(line.text) > 9 and line.text[0] not in "•·" and not is_prose(line.text)
    ]
    if not before or before[-1] <= len(lines) - 40:
        return set()
    first = before[-1]
    while first - 1 in before and not any(lines[first - 1].end <= cut.start < lines[first].start for cut in page.cuts):
        first -= 1  # Decks stand between the headline and the time.
    return {first}


# What sites print above a headline, and a series' name on a line of its own.
_ABOVE = frozenset(("section", "menu", "residue", "share", "tool", "timestamp", "byline", "footer"))
_SERIES = lazy(r"(?:\[[^\]]{2,24}\]|<[^>]{2,24}>|【[^】]{2,24}】|〈[^〉]{2,24}〉)$")
_WIDGETS = frozenset(("share", "tool", "timestamp", "byline", "reaction", "comment", "section"))


def _first_line(page: Page, lines: Sequence[Line]) -> set[int]:
    """In a plain text the first line is a headline when a tab or a dashed deck follows it; a deck looks the same otherwise."""
    if not lines or lines[0].text[0] in "-–ㆍ·" or page.free[: lines[0].start].strip():
        return set()
    if any(cut.start < lines[0].start and cut.noise not in _ABOVE for cut in page.cuts):
        return set()
    if any(
        residue.text.lower().startswith("<title") and not page.text[residue.at : lines[0].start].strip()
        for residue in page.source.residue
    ):
        return {0}
    if _SERIES.match(lines[0].text) and len(lines) > 1:
        return {1}
    above = [cut for cut in page.cuts if cut.start < lines[0].start]
    if len(lines[0].text) > 9 and any(cut.noise != "residue" for cut in above):
        return {0}
    tab = page.text[lines[0].end : lines[0].end + 1] == "\t"
    following = next((cut for cut in page.cuts if cut.start >= lines[0].end), None)
    widgets = (
        following is not None and following.noise in _WIDGETS and not page.free[lines[0].end : following.start].strip()
    )
    deck = len(lines) > 1 and lines[1].text[0] in "-–"
    if tab or deck or TAGGED.match(lines[0].text) or (widgets and len(lines[0].text) > 9):
        return {0}
    return {0} if _headed(page, lines) else set()


# Newsrooms tag headlines, not sentences.
TAGGED = lazy(
    r"\[(?:단독|속보|종합|\d보|종합\d보|사설|시론|칼럼|기고|논평|인사|부고|부음|동정|게시판|인터뷰|르포|기획|포토|영상|그래픽|오늘의 ?운세|운세|날씨|마라톤|프로야구|프로축구|경기|시가 있는 아침)\][ ]?[^\n]{2,80}$"
)


def _headed(page: Page, lines: Sequence[Line]) -> bool:
    """Whether the first line stands apart from what follows like a headline: a byline or time below the decks, a summary, a header."""
    last = lines[-1]
    following = next((cut for cut in page.cuts if cut.start >= last.end), None)
    if len(lines) > 1 and (_SUMMARY.match(lines[1].text) or is_prose(lines[1].text)):
        return True
    if following is None or page.free[last.end : following.start].strip():
        return False
    apart = page.text[lines[0].end : lines[0].end + 40].lstrip(" ").startswith("\n\n")
    return following.noise in ("byline", "timestamp", "notice") or (
        len(lines) == 1 and apart and following.rule == "wire"
    )


_SUMMARY = lazy(r"(?:AI ?|3줄 ?|세 ?줄 ?|핵심 ?|기사 ?|뉴스 ?)?요약(?:쏙|문|봇)?$")
