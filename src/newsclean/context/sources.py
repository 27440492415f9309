"""Knows sources of pictures that have no mark, or no end: "가나시 제공" behind a caption, "ⓒ다라통신" glued to the next sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.context.closing import ENDING, GIVEN, PLACED, SIDE, Setting, closed
from newsclean.context.deck import knows
from newsclean.context.prose import ends_predicate, sentence_starts
from newsclean.cut import Cut
from newsclean.metadata.names import COMMON_SURNAMES, is_name
from newsclean.noise.forms import AGENCY, HANDLE, MAIL, NAME
from newsclean.pattern import lazy


def sources(here: Setting) -> Iterator[Cut]:
    """Sources of pictures with the captions before them, on lines that hold a source's words."""
    named, marked = set(here.page.holding(_SOURCE_WORDS)), set(here.page.holding(_MARKS))
    for i in sorted(named | marked):
        if i in named:
            yield from _named_sources(here, i)
        if i in marked:
            yield from _glued_source(here, i)


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
    rf"|(?:[가-힣A-Za-z0-9]{{2,8}}[ =])?{NAME}[ ]?(?:선임|사진|전문|인턴|객원)?기자(?:[ ]?(?:{MAIL}|{HANDLE})|(?!협회|회견|단|들|간담|실|증|정신|상|씨|생활|시절|의|가|는|와|를|에게|도|로|출신|라|이|님|한테|처럼|만|까지|부터|였|입니))"
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


def _named_sources(here: Setting, i: int) -> Iterator[Cut]:
    """Sources without a mark in line `i`, each with the caption before it, which begins behind the last one."""
    line, begin = here.lines[i], 0
    for match in _sources(line.text):
        if match["source"].rpartition(" ")[2] in _WORDS_TOO and line.text[match.end() : match.end() + 1].isalnum():
            continue
        cuts = list(
            _opening_source(here, i, match)
            if not match.start()
            else _source_behind(here, i, match, max(begin, match.start() - _REACH))
        )
        yield from cuts
        begin = match.end() if cuts else begin


def _opening_source(here: Setting, i: int, match: re.Match[str]) -> Iterator[Cut]:
    """A source that opens its line: its caption is the line above, if only the reader broke it there."""
    page, line = here.page, here.lines[i]
    span = line.start, line.start + match.end()
    glued = match.end() < len(line.text) and line.text[match.end()] != " " and AGENCY_ALONE.fullmatch(match["source"])
    opening = i == 1 and not page.free[: here.lines[0].start].strip()
    if (
        i
        and line.start - 1 in page.source.soft
        and (glued or _beyond_doubt(here.lines[i - 1].text, match["source"], opening))
    ):
        found = list(closed(here, i - 1, span, marked=False))
        yield from found
        if found or (_UNMISTAKABLE.fullmatch(match["source"], 0) and glued):
            yield Cut(*span, "credit", "named_source")
    elif glued and match["source"] != "연합" and not page.text[: line.start].strip():
        yield Cut(*span, "credit", "named_source")


def _source_behind(here: Setting, i: int, match: re.Match[str], begin: int) -> Iterator[Cut]:
    """A source behind a sentence or a picture's noun in line `i`."""
    page, line = here.page, here.lines[i]
    opening = not begin and i == 0 and not page.free[: line.start].strip()
    text, behind = line.text[begin : match.start()], line.text[match.end() : match.end() + 1]
    span = line.start + len(line.text[: match.start("source")].rstrip(" /")), line.start + match.end("source")
    if opening and _HEADER_BEHIND.match(line.text, match.end()):
        found = list(closed(here, i, span, marked=False))
        yield from found or [Cut(line.start, span[0], "caption", "above_header")]
        yield Cut(*span, "credit", "named_source")
    elif text.strip() and (behind != " " or _beyond_doubt(text, match["source"], opening)):
        found = list(closed(here, i, span, begin=begin, marked=False))
        alone = _PRESS if opening or not behind else _UNMISTAKABLE
        spaced = line.text[match.start("source") - 1] == " "
        if found or (spaced and behind != " " and alone.fullmatch(match["source"])):
            yield from found
            yield Cut(*span, "credit", "named_source")


# Between the page's head and the header of the lead nobody but a photographer signs.
_HEADER_BEHIND = lazy(
    r"[ ]?(?:[\[【(][^\]】)\n]{2,24}기자[\]】)]|[\[【][가-힣A-Za-z0-9]{1,8}(?:경제|일보|신문|뉴스|투데이|타임스|미디어)[\]】])"
)
# Agencies whose names are words as well, or begin some: "스푸트니크V", "연합군".
_WORDS_TOO = frozenset("스푸트니크 신화 교도 타스 연합 게티 AP".split())
# Agencies that no sentence begins with when the next word is glued to them.
_PRESS = lazy(AGENCY)
# ... and photographers, whom no article that signs with a header names within its sentences.
_UNMISTAKABLE = lazy(rf"{AGENCY}|(?:[가-힣]{{2,4}}=)?{NAME}[ ]?(?:사진)?기자")


def _beyond_doubt(text: str, source: str, opening: bool) -> bool:
    """Whether a source that only a space parts from the next sentence stands behind an unmistakable caption."""
    starts = sentence_starts(text)
    last = text[starts[-1] :]
    if (
        opening
        and len(starts) == 1
        and len(text) <= 160
        and text[0] not in "[(【<"
        and (PLACED.search(text) if ends_predicate(text) else True)
    ):
        return True
    if len(last) <= 60 and last.rstrip()[-1] == "." and not ends_predicate(last) and last[0] not in "[(【<":
        return True  # A name or a noun phrase that is a sentence by itself.
    if not ENDING.search(last):
        return False
    if "▲" in text or "@" in source:
        return True
    seen = SIDE.search(last) or PLACED.search(last) or not ends_predicate(last)
    return bool(seen) and source.rstrip(".").endswith(GIVEN)


# A marked source that the next sentence was glued to: "ⓒ가나시다라시는 22일", "사진제공=가나시다라시는 22일".
_MARKS = frozenset(("ⓒ", "©", "Ⓒ", "사진", "그래픽", "자료", "영상"))
_MARK = lazy(
    r"(?:[ⓒ©Ⓒ]|/?(?:사진|그래픽|디자인|자료|영상)[ ]?(?:제공|출처)?[ ]?[=:])[ ]?(?P<run>(?![가-힣]{2,8}이?라[는고])[가-힣A-Za-z0-9()·&]{4,40})(?=[ ,▲])"
)
_STEM = lazy(r"[가-힣A-Za-z0-9]+")
_PARTICLE = lazy(r"(?:에선|에서|으로|에게|까지|부터|에도|에는|은|는|이|가|을|를|의|에|와|과|로|도|만)$")


def _glued_source(here: Setting, i: int) -> Iterator[Cut]:
    """Marked sources whose end only the vocabulary tells: where a word begins that the rest of the page knows."""
    text, line = here.page.text, here.lines[i]
    for match in _MARK.finditer(line.text):
        at = line.start + match.end()
        rest, around = text[at : at + _REACH], text[max(0, at - _REACH) : at + _REACH]
        border = len(match["run"]) if rest[0] == "▲" else _border(match["run"], rest) or _owner(match, around)
        if border:
            span = line.start + match.start(), line.start + match.start("run") + border
            yield from closed(here, i, span)
            yield Cut(*span, "credit", "glued_source")
            return


_REACH = 3000  # Words further off say nothing, and looking for them would make hostile pages slow.


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
