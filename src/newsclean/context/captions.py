"""Knows captions that a credit closes: a credit stands behind true sentences too, so the text before it must look like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.context.deck import SUBJECT as _SUBJECT
from newsclean.context.deck import glued_borders, knows
from newsclean.context.prose import ends_predicate, is_prose, sentence_starts
from newsclean.cut import Cut
from newsclean.metadata.names import COMMON_SURNAMES, is_name
from newsclean.noise.forms import AGENCY, HANDLE, MAIL, NAME
from newsclean.page import Line, Page
from newsclean.pattern import lazy

# What the last sentence of a caption ends with: somebody is doing something, or a noun for a picture.
ENDING = lazy(
    r"(?:고|어|아|여|려|해|져|러|쳐|혀) ?있(?:다|는 모습)\.?[\"”’)]?$"
    r"|(?:모습|장면|전경|풍경|현장|조감도|포스터|스틸컷?|캡처|화면|사진|이미지|그래프|추이|현황|비교표|개요|로고|CI|기념촬영|사옥|청사|본사)(?:이다)?\.?[)’”]?$"
)
# What it does not end with: saying, judging, planning.
REPORTED = lazy(
    r"(?:밝혔|말했|전했|설명했|강조했|덧붙였|지적했|주장했|평가했|예정이|전망이|계획이|방침이|것이|나타났|알려졌|보인|분석했|내다봤|반박했|답했|당부했"
    r"|토로했|비판했|촉구했|보도했|전망했|수 있|때문이|겠|셈이|상황이|입니|습니)(?:다|까)\.?[\"”’)]?$"
)
SIDE = lazy(
    r"\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨 ?왼쪽|사진)[^)\n]{0,20}\)|왼쪽부터|오른쪽부터|기념 ?(?:촬영|사진)|포즈를 취하"
)
_WRITERS = lazy(r"(?:글|사진|취재|정리|그림|영상|[·ㆍ/,= ]){1,6}$")
_SIGNED = lazy(r"@|(?:기자|특파원)[ ]?$")
_DATED = lazy(r"20\d\d\.[ ]?\d{1,2}\.[ ]?\d{1,2}")
_HEADS = lazy(r"[ ]?[가-힣A-Za-z ]{0,20}=[ ]")
_SPACE = " \t\xa0\u3000"


_GIVEN = ("제공", "캡처", "DB", "자료사진", "자료 사진")


class Stretch(NamedTuple):
    """The text before a credit on its line, and how both stand there."""

    text: str
    opens: bool  # a paragraph begins here
    printed: bool  # ... at a printed line end
    spaced: bool  # a space parts the text from the credit
    glued: bool  # the next text follows the credit without a space
    closes: bool  # the credit ends its line
    early: bool  # no running text stands before
    marked: bool  # the credit has a mark: a bracket, "사진=", ⓒ
    late: bool  # none stands behind
    alone: bool  # the two have a printed line for themselves
    dated: bool  # the credit has a day, as agencies stamp pictures
    given: bool = False  # the credit says that somebody gave the picture


def caption_start(place: Stretch) -> int:
    """Where in ``place.text`` the caption begins; -1 if the text before the credit is no caption."""
    text, starts = place.text, sentence_starts(place.text)
    if text.count("▲") == 1:
        starts.append(text.index("▲"))
    last = text[starts[-1] :]
    sided = bool(SIDE.search(last))
    shaped = bool(ENDING.search(last)) or sided or not ends_predicate(last)
    reported = bool(REPORTED.search(text)) and not sided
    short = len(starts) <= 3 and len(text) <= 350
    if len(last) < 4 or text[0] in "◆◇■□" or (last[-1] in '"“‘(' and last.count(last[-1]) % 2) or _SIGNED.search(last):
        return -1
    if (
        not place.marked
        and place.late
        and place.closes
        and not sided
        and not (place.given and len(starts) == 1 and len(text) < 80 and not ends_predicate(text))
    ):
        return -1  # An agency's name that closes the article signs it.
    if not place.marked and last[-1] == ")" and not sided and not ends_predicate(last) and _SUBJECT.search(last):
        return -1  # A sentence with a subject that goes on behind the source's name.
    if (text[0] in "[【(" and not shaped) or _WRITERS.match(text):
        return -1  # Behind a header stands the lead; who wrote and who took the pictures stand in a byline.
    if last[0] == "▲" and len(last) < 250:
        return 0 if place.early and short else starts[-1]
    if (
        short
        and place.opens
        and place.spaced
        and place.glued
        and (shaped or (len(starts) == 1 and len(text) <= 200 and (place.marked or not reported)))
    ):
        return 0
    if short and place.early and place.opens and place.dated and not place.late:
        return 0
    if short and place.opens and last.startswith("사진은 "):
        return 0
    if len(starts) == 1 and short and place.alone and place.early and place.marked and not place.late:
        return 0
    if reported:
        return starts[-1] if place.given and len(last) <= 60 and not ends_predicate(last) else -1
    if short and place.early and (shaped or len(starts) == 1):
        return 0 if ends_predicate(last) or sided else _first_seen(text, starts)
    if (
        short
        and place.closes
        and (shaped or (place.printed and not place.late and len(text) <= 160))
        and (len(starts) == 1 or len(text) <= 150 or sided)
    ):
        return 0
    return starts[-1] if shaped and len(last) <= 250 else -1


def _first_seen(text: str, starts: Sequence[int]) -> int:
    """Where the sentences that say what is seen begin, before a last one without a verb: what tells more is the lead."""
    i = len(starts) - 1
    while i and ENDING.search(text[starts[i - 1] : starts[i]].rstrip()):
        i -= 1
    return starts[i]


def captions(page: Page) -> Iterator[Cut]:
    """Captions that a marked credit closes, or a source without any mark."""
    lines = page.lines
    ends = {line.end: i for i, line in enumerate(lines)}
    lead = next(
        (
            i
            for i, line in enumerate(lines)
            if is_prose(line.text) and not ENDING.search(line.text, max(0, len(line.text) - 24))
        ),
        len(lines),
    )
    for cut in page.cuts:
        if cut.noise == "credit" and not _opens_caption(page, cut):
            i = ends.get(_text_before(page, cut.start))
            if i is not None:
                yield from _closed(page, lines, i, cut.start, cut.end, lead)
            else:
                yield from _above(page, ends, cut)
    named, marked = set(page.holding(_SOURCE_WORDS)), set(page.holding(_MARKS))
    for i in sorted(named | marked):
        if i in named:
            yield from _named_source(page, lines, i, lead)
        if i in marked:
            yield from _glued_source(page, lines, i, lead)


def _opens_caption(page: Page, credit: Cut) -> bool:
    """Whether a bracket with an agency is the header of the caption behind it: "[가나=다라통신] 홍길동 기자 =", and no source."""
    return page.text[credit.start] in "[(" and _HEADS.match(page.text, credit.end) is not None


def _closed(
    page: Page, lines: Sequence[Line], i: int, start: int, end: int, lead: int, marked: bool = True
) -> Iterator[Cut]:
    line = lines[i]
    text = page.text[line.start : min(line.end, start)].rstrip(_SPACE + "/")
    if not text:
        return
    before = page.text[: line.start].rstrip(_SPACE)
    after = page.text[end : end + 2]
    soft = page.source.soft
    place = Stretch(
        text=text,
        opens=before[-1:] in ("", "\n"),
        printed=not before or (before[-1] == "\n" and len(before) - 1 not in soft),
        spaced=page.text[line.start + len(text) : line.start + len(text) + 1] in tuple(_SPACE),
        glued=bool(after.strip()) and (not after[0].isspace() or end in soft),
        alone=(not before or len(before) - 1 not in soft)
        and _line_end(page.text, end) not in soft
        and not page.text[end : _line_end(page.text, end)].strip(),
        closes=not page.free[end : _line_end(page.text, end)].strip(),
        early=i <= lead and text[0] not in "[【(",
        marked=marked,
        given=page.text[start:end].rstrip(" .").endswith(_GIVEN),
        dated=_DATED.match(page.text, start, end) is not None,
        late=not any(is_prose(later.text) for later in lines[i + 1 : i + 5]),
    )
    at = caption_start(place)
    if at < 0:
        return
    border = _deck_border(page, line.start, text) if at == 0 and i <= lead and len(text) > 40 else 0
    if border:
        yield Cut(line.start, line.start + border, "subtitle", "above_caption")
    yield Cut(line.start + at + border, line.start + len(text), "caption", "credited")


def _deck_border(page: Page, start: int, text: str) -> int:
    """Where the caption begins in a text that opens the page and may hold the decks as well."""
    mark = text.find("▲")
    if mark > 0:
        return mark
    return next(glued_borders(text, page.text[start + len(text) :]), 0)


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _text_before(page: Page, position: int) -> int:
    """The end of the free text right before `position` on the same printed line, white space aside; -1 if there is none."""
    at = position
    while at and (page.text[at - 1] in " \t\xa0/" or at - 1 in page.source.soft):
        at -= 1
    return at if at and page.free[at - 1] != "\n" else -1


def _above(page: Page, ends: dict[int, int], credit: Cut) -> Iterator[Cut]:
    """A credit on a line of its own: the line above is its caption when it is marked, or shaped beyond doubt."""
    head = page.text[: credit.start].rstrip()
    i = ends.get(len(head))
    if i is None or page.text[len(head) : credit.start].count("\n") > 1:
        return
    line = page.lines[i]
    if line.text[0] == "▲" or (SIDE.search(line.text) and not ends_predicate(line.text)):
        yield Cut(line.start, line.end, "caption", "above_credit")


# A picture's noun needs no full stop before its source.
_SCENE = "|".join(
    f"(?<={noun} )" for noun in "모습 전경 장면 풍경 포스터 로고 조감도 스틸 사진 이미지 화면 있다 청사 사옥".split()
)
# A source without any mark, "가나시 제공" or an agency alone, right behind the sentence that is the caption.
_OWNER = r"(?:[^\s.,“”]{0,14}[^\s.,을를은는도에로“”][ ]){0,3}[^\s.,“”]{0,15}[^\s.,을를은는도에로이가“”]"
# "제공" that goes on as a verb: "제공한다", not "제공" with 한국 behind it.
_VERB = r"하(?:[고며는여지기게던면려]|[ ])|한(?:[ ,.]|다|데|것)|했|할(?:[ ]|지|수)|함|해(?:[ ,.]|왔|온|주|줬|야|달|드|준|도|서)|되|된|됐|될|돼|받|량|업"
_NAMED = (
    rf"(?P<source>{_OWNER}(?:\(@?[A-Za-z0-9_.]{{2,24}}\))?[ ](?:제공|캡처|캡쳐|갈무리|자료[ ]?사진)(?!{_VERB}|[ ]?(?:자료|정보|서비스|데이터|통계|업체))\.?"
    rf"|['‘《<][^'’》>\n]{{2,30}}['’》>](?:[ ]\d{{4}}년 \d{{1,2}}월 \d{{1,2}}일)?(?:[ ][가-힣]{{2,4}}){{0,2}}[ ](?:캡처|캡쳐|갈무리|화면)"
    rf"|(?:[가-힣A-Za-z]{{2,8}}[= ])?(?:EPA지지)?{AGENCY}(?:[ ·/=]{{1,2}}{AGENCY}){{0,2}}(?:[ ](?:자료[ ]?사진|그래픽|사진))?(?!통신|보도|방송|측|기자|[ ]보도|[ ]?TV)"
    rf"|(?:[가-힣A-Za-z0-9]{{2,8}}[ ])?{NAME}[ ]?(?:선임|사진|전문|인턴|객원)?기자(?:[ ]?(?:{MAIL}|{HANDLE})|(?!협회|회견|단|들|간담|실|증|정신|의|가|는|와|를|에게|도|로|출신|라|이))"
    r"|[가-힣A-Za-z0-9]{2,8}[ ]?DB)(?![ ]?=)(?=$|[ ]|[\[(【“‘\"日美中]|[가-힣A-Z0-9●■◆▲▶△○◇□])(?![은는이가을를의에와과도로](?:[ ]|서|도|게))"
)
_SLASHED = lazy(
    rf"(?<=[.)])/[ ]?(?P<source>{NAME}[ ]?(?:선임|사진)?기자)(?=[가-힣“‘\"])(?![은는이가을를의에와과도로](?:[ ]|서|도|게))"
)
_OPENS = lazy(_NAMED)
_BEHIND = lazy(rf"[ ](?:(?<=[.)] )|{_SCENE})[ ]?/?[ ]?{_NAMED}")  # begins with its space: four times faster
# One of them stands in every source: what agencies' names begin with, and the words for a picture's origin.
_SOURCE_WORDS = frozenset(
    (
        "자료 캡처 캡쳐 갈무리 기자 DB 연합 뉴시스 뉴스1 ews1 로이터 신화 교도 타스 스푸트니크 AFP AP EPA UPI DPA TASS inhua euters REUTERS 게티 getty "
        "이미지투데이 클립아트 셔터스톡 픽사베이 언스플래시 픽셀스 아이클릭 크라우드픽 마이데일리 스포츠조선 스포츠서울 OSEN 취재단 중앙포토"
    ).split()
) | {" 제공"}


def _sources(text: str) -> Iterator[re.Match[str]]:
    """Every source in `text`: one that opens it, then those behind a sentence or a picture's noun."""
    opening = _OPENS.match(text)
    if opening:
        yield opening
    yield from _BEHIND.finditer(text, opening.end() if opening else 0)
    if "/" in text:
        yield from _SLASHED.finditer(text)


AGENCY_ALONE = lazy(
    rf"{AGENCY}(?:[ ](?:자료[ ]?사진|그래픽|사진))?|[가-힣A-Za-z0-9]{{2,8}}[ ]?DB|{NAME}[ ]?(?:선임|사진)?기자"
)


def _named_source(page: Page, lines: Sequence[Line], i: int, lead: int) -> Iterator[Cut]:
    line = lines[i]
    for match in _sources(line.text):
        if match["source"].rpartition(" ")[2] in _WORDS_TOO and line.text[match.end() : match.end() + 1].isalnum():
            continue
        parted = line.text[match.end() : match.end() + 1] == " "
        if not match.start():
            soft = i > 0 and line.start - 1 in page.source.soft
            plain = not parted and match.end() < len(line.text) and AGENCY_ALONE.fullmatch(match["source"])
            opening = i == 1 and not page.free[: lines[0].start].strip()
            if soft and (plain or _beyond_doubt(lines[i - 1].text, match["source"], opening)):
                found = list(_closed(page, lines, i - 1, line.start, line.start + match.end(), lead, marked=False))
                yield from found
                if found:
                    yield Cut(line.start, line.start + match.end(), "credit", "named_source")
            elif plain and match["source"] != "연합" and not page.text[: line.start].strip():
                yield Cut(line.start, line.start + match.end(), "credit", "named_source")
            continue
        opening = i == 0 and not page.free[: line.start].strip()
        if opening and _HEADER_BEHIND.match(line.text, match.end()):
            yield Cut(line.start, line.start + match.start(), "caption", "above_header")
            yield Cut(line.start + match.start(), line.start + match.end(), "credit", "named_source")
            return
        if parted and not _beyond_doubt(line.text[: match.start()], match["source"], opening):
            continue
        start, end = line.start + match.start("source"), line.start + match.end("source")
        start -= len(page.text[line.start : start]) - len(page.text[line.start : start].rstrip(" /"))
        found = list(_closed(page, lines, i, start, end, lead, marked=False))
        spaced = line.text[match.start("source") - 1] == " "
        if found or (spaced and not parted and _PRESS.fullmatch(match["source"]) and (opening or end == line.end)):
            yield from found
            yield Cut(start, end, "credit", "named_source")
            return


# Between the page's head and the header of the lead nobody but a photographer signs.
_HEADER_BEHIND = lazy(r"[ ]?[\[【(][^\]】)\n]{2,24}기자[\]】)]")
# Agencies whose names are words as well, or begin some: "스푸트니크V", "연합군".
_WORDS_TOO = frozenset("스푸트니크 신화 교도 타스 연합 게티 AP".split())
# Agencies that no sentence begins with when the next word is glued to them.
_PRESS = lazy(AGENCY)
# Somebody who is doing something somewhere, on a day.
_PLACED = lazy(r"(?:\d일|에서 )[^\n]*(?:있다|모습이다)\.?$")


def _beyond_doubt(text: str, source: str, opening: bool) -> bool:
    """Whether a source that only a space parts from the next sentence stands behind an unmistakable caption."""
    starts = sentence_starts(text)
    last = text[starts[-1] :]
    if (
        opening
        and len(starts) == 1
        and len(text) <= 160
        and text[0] not in "[(【<"
        and (_PLACED.search(text) if ends_predicate(text) else True)
    ):
        return True
    if len(last) <= 60 and last.rstrip()[-1] == "." and not ends_predicate(last) and last[0] not in "[(【<":
        return True  # A name or a noun phrase that is a sentence by itself.
    return bool(ENDING.search(last)) and ("▲" in text or "@" in source or source.rstrip(".").endswith(_GIVEN))


# A marked source that the next sentence was glued to: "ⓒ가나시다라시는 22일", "사진제공=가나시다라시는 22일".
_MARKS = frozenset(("ⓒ", "©", "Ⓒ", "사진", "그래픽", "자료", "영상"))
_MARK = lazy(
    r"(?:[ⓒ©Ⓒ]|/?(?:사진|그래픽|디자인|자료|영상)[ ]?(?:제공|출처)?[ ]?[=:])[ ]?(?P<run>[가-힣A-Za-z0-9()·&]{4,40})(?=[ ,▲])"
)
_STEM = lazy(r"[가-힣A-Za-z0-9]+")
_PARTICLE = lazy(r"(?:에선|에서|으로|에게|까지|부터|에도|에는|은|는|이|가|을|를|의|에|와|과|로|도|만)$")


def _glued_source(page: Page, lines: Sequence[Line], i: int, lead: int) -> Iterator[Cut]:
    """Marked sources whose end only the vocabulary tells: where a word begins that the rest of the page knows."""
    line = lines[i]
    for match in _MARK.finditer(line.text):
        rest = page.text[line.start + match.end() :]
        border = len(match["run"]) if rest[0] == "▲" else _border(match["run"], rest) or _owner(match, page.text)
        if border:
            start, end = line.start + match.start(), line.start + match.start("run") + border
            yield from _closed(page, lines, i, start, end, lead)
            yield Cut(start, end, "credit", "glued_source")
            return


def _owner(mark: re.Match[str], text: str) -> int:
    """How long the source in a run is, when no word behind it is known: an owner whom the page names, or a photographer."""
    run = mark["run"]
    known = (at for at in range(len(run) - 2, 2, -1) if text.count(run[:at]) > 1 and knows(run[:at], text))
    name = run[:3] if mark.group()[0] in "ⓒ©Ⓒ" and len(run) > 4 else ""
    return next(known, 3 if name and name[0] in COMMON_SURNAMES and is_name(name) else 0)


def _border(run: str, rest: str) -> int:
    """Where in a run of characters without a space the longest word begins that ``rest`` knows by itself; 0 if none does."""
    for at in range(2, len(run) - 1):
        stem = _STEM.match(run, at)
        word = _PARTICLE.sub("", stem.group()) if stem else ""
        if len(word) > 1 and run[at - 2 : at + 2] not in rest and knows(word, rest):
            return at
    return 0
