"""Knows what a caption before a credit looks like: a credit stands behind true sentences too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.context.deck import SUBJECT, glued_borders
from newsclean.context.prose import ends_predicate, is_prose, sentence_starts
from newsclean.cut import Cut
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
# Somebody who is doing something somewhere, on a day.
PLACED = lazy(r"(?:\d일|에서 )[^\n]*(?:있다|모습이다)\.?$")
_WRITERS = lazy(r"(?:글|사진|취재|정리|그림|영상|[·ㆍ/,= ]){1,6}$")
_SIGNED = lazy(r"@|(?:기자|특파원)[ ]?$")
_DATED = lazy(r"20\d\d\.[ ]?\d{1,2}\.[ ]?\d{1,2}")
_SPACE = " \t\xa0\u3000"


GIVEN = ("제공", "캡처", "DB", "자료사진", "자료 사진")


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
        and not (place.given and len(starts) == 1 and len(text) < 80 and not ends_predicate(text))
    ):
        return -1  # An agency's name that closes the article signs it.
    if not place.marked and last[-1] == ")" and not sided and not ends_predicate(last) and SUBJECT.search(last):
        return -1  # A sentence with a subject that goes on behind the source's name.
    if (
        place.late
        and ends_predicate(last)
        and not (sided or "▲" in text or PLACED.search(last) or (place.alone and len(starts) == 1))
    ):
        return -1  # "…이 이어지고 있다. 사진=다라통신" closes entertainment news: the picture stands at the top.
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
        return 0 if place.early else _behind_reports(text, starts)
    if short and place.early and place.opens and place.dated and not place.late:
        return 0
    if short and place.opens and last.startswith("사진은 "):
        return 0 if place.early or len(starts) < 3 else starts[-2]  # ... and the sentence that it belongs to
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
        return _behind_reports(text, starts)
    return starts[-1] if shaped and len(last) <= 250 else -1


def _behind_reports(text: str, starts: Sequence[int]) -> int:
    """Where the sentences behind the last one begin that reports what somebody said, the caption's own aside."""
    return next(
        (starts[i] for i in range(len(starts) - 1, 0, -1) if REPORTED.search(text[starts[i - 1] : starts[i]].rstrip())),
        0,
    )


def _first_seen(text: str, starts: Sequence[int]) -> int:
    """Where the sentences that say what is seen begin, before a last one without a verb: what tells more is the lead."""
    i = len(starts) - 1
    while i and ENDING.search(text[starts[i - 1] : starts[i]].rstrip()):
        i -= 1
    return starts[i]


class Setting(NamedTuple):
    """A page, its lines, and which of them is the first that holds running text."""

    page: Page
    lines: Sequence[Line]
    lead: int


def setting(page: Page) -> Setting:
    """The setting of a page as it is now."""
    lines = page.lines
    told = (i for i, line in enumerate(lines) if is_prose(line.text) and not _is_seen(line.text))
    return Setting(page, lines, next(told, len(lines)))


def _is_seen(text: str) -> bool:
    return ENDING.search(text, max(0, len(text) - 24)) is not None


def closed(here: Setting, i: int, credit: tuple[int, int], *, begin: int = 0, marked: bool = True) -> Iterator[Cut]:
    """The caption before a credit in line `i`, from its character `begin` on, and the deck before that."""
    page, line, (start, end) = here.page, here.lines[i], credit
    begin += line.start
    text = page.text[begin : min(line.end, start)].rstrip(_SPACE + "/")
    if not text:
        return
    at = caption_start(_stretch(here, i, text, (begin, start, end), marked))
    if at < 0:
        return
    day = _day_border(text, at)
    border = day or (_deck_border(page, begin, text) if at == 0 and i <= here.lead and len(text) > 40 else 0)
    if border and i <= here.lead:
        yield Cut(begin + at, begin + border, "subtitle", "above_caption")  # Further down it is a subheading.
    yield Cut(begin + (border or at), begin + len(text), "caption", "credited")


def _day_border(text: str, at: int) -> int:
    """Where a caption's day is glued to a headline: "… 첫 삽11일 오전 가나시에서"; 0 if it is not."""
    day = _DAY.search(text, at + 8)
    return day.end() if day and not ends_predicate(text[at : day.end()]) else 0


def _stretch(here: Setting, i: int, text: str, span: tuple[int, int, int], marked: bool) -> Stretch:
    page, soft = here.page, here.page.source.soft
    begin, start, end = span
    before = begin
    while before and page.text[before - 1] in _SPACE:
        before -= 1
    opens = not before or page.text[before - 1] == "\n"
    printed = not before or (opens and before - 1 not in soft)
    after, stop = page.text[end : end + 2], line_end(page.text, end)
    return Stretch(
        text=text,
        opens=opens,
        printed=printed,
        spaced=page.text[begin + len(text) : begin + len(text) + 1] in tuple(_SPACE),
        glued=bool(after.strip()) and (not after[0].isspace() or end in soft),
        alone=printed and stop not in soft and not page.text[end:stop].strip(),
        closes=not page.free[end:stop].strip(),
        early=i <= here.lead and text[0] not in "[【(",
        marked=marked,
        given=page.text[start:end].rstrip(" .").endswith(GIVEN),
        dated=_DATED.match(page.text, start, end) is not None,
        late=not any(is_prose(later.text) for later in here.lines[i + 1 : i + 5]),
    )


def _deck_border(page: Page, start: int, text: str) -> int:
    """Where the caption begins in a text that opens the page and may hold the decks as well."""
    mark = text.find("▲")
    if mark > 0:
        return mark
    return next(glued_borders(text, page.text[start + len(text) :]), 0)


# Not behind "지난", "이달", "오는", "매월" without its space.
_DAY = lazy(r"[가-힣”’\"'…](?<![난달는월년매째])(?=\d{1,2}일 (?:오전|오후|서울|[가-힣]{2,6}(?:에서|시|군|구) ))")


def line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
