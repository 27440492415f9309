"""Knows zones: where the body of a page begins and ends, found from unmistakable prose and from what frames it."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.context.head import TAGGED, classify, is_name
from newsclean.context.prose import ends_predicate, is_prose, is_spoken, is_stopped
from newsclean.cut import Cut, beginning_in, last_before
from newsclean.noise.forms import MAIL, NAME
from newsclean.page import Line, Page
from newsclean.pattern import lazy

# What a cut between two lines costs the idea that both belong to one body.
_BARRIER = {
    "menu": 40, "ranking": 90, "related": 60, "footer": 120, "comment": 90, "share": 25, "reaction": 40, "subscribe": 25,
    "copyright": 150, "section": 40, "timestamp": 60, "tool": 4, "tip": 40, "ad": 10, "ticker": 25, "tags": 60, "byline": 15,
}  # fmt: skip
# Links that newsrooms set between paragraphs cost nothing.
_INSIDE = frozenset(("labelled", "in_text", "page_reference"))
_HEADLINE = 18
_FRAME = frozenset(("menu", "share", "tool", "ranking", "footer", "comment", "reaction"))
_LISTED = lazy(r"[▲△◇◆■□●○◎※①-⑳]|\d{1,2}[.)] |[가-하][.)] |[가-힣A-Z] ?[:：]")
_WORD = lazy(r"\w")
_ARROW = lazy(r"[▶☞▷→★]|(?:[•·] ?)?\[[^\]\n]{2,14}\] |· ")


class Zone(NamedTuple):
    """The body's lines are ``page.lines[first:last]``; `framed` says that the frame of a site stands around them."""

    first: int
    last: int
    framed: bool


def body_zone(page: Page) -> Zone:
    """The run of lines with the most prose, lines of other kinds and cuts between them counted against it."""
    lines = page.lines
    runs = _runs(page, lines, _first_stamp(page))
    first, last = _choice(runs) if runs else _without_prose(page, lines)
    first = _floor(page, lines, first, last)
    last = _ceiling(page, lines, first, last)
    framed = len(lines) - (last - first) + sum(cut.noise in _FRAME for cut in page.cuts) > 25
    return Zone(first, last, framed)


class Run(NamedTuple):
    """A run of lines in which prose prevails."""

    first: int
    last: int
    weight: int
    stamped: bool  # it stands behind the article's printed time
    sealed: bool = False  # a copyright notice or a signature, then links to other articles, close it


def _first_stamp(page: Page) -> int:
    """Where the first printed time with a label, or wire header with a reporter, ends; the text's end if there is none."""
    for cut in page.cuts:
        if (cut.rule == "labelled" and cut.noise == "timestamp") or (
            cut.rule in ("wire", "agency_pair") and "=" in page.text[cut.end - 2 : cut.end]
        ):
            return cut.end
    return len(page.text)


def _runs(page: Page, lines: Sequence[Line], stamp: int) -> list[Run]:
    """All runs whose prose outweighs what stands between; none reaches across `stamp`, or across a seal behind an article."""
    runs: list[Run] = []
    cuts, at = page.cuts, 0
    running, best, start, end, stamped = 0, 0, 0, 0, False
    signed = sealed = False
    for i, line in enumerate(lines):
        while at < len(cuts) and cuts[at].start < line.start:
            running -= _barrier(cuts[at])
            sealed = sealed or (signed and cuts[at].noise in _LINKS and best >= _ARTICLE)
            signed = signed or cuts[at].noise == "copyright" or _is_signature(page, cuts[at])
            at += 1
        if running <= 0 or sealed or (line.start >= stamp and not stamped):
            if best:
                runs.append(Run(start, end, best, stamped, sealed))
            stamped = stamped or line.start >= stamp
            running, best, start, sealed = 0, 0, i, False
        weight = _weight(line.text)
        signed = signed and weight <= 0
        running += weight
        if running > best:
            best, end = running, i + 1
    if best:
        runs.append(Run(start, end, best, stamped))
    return runs


_LINKS = frozenset(("related", "ranking"))
_ARTICLE = 120  # a flash of two sentences
_ITEM_OF_LIST = 8


def _barrier(cut: Cut) -> int:
    if cut.rule == "listed":
        return _ITEM_OF_LIST
    return 0 if cut.noise == "related" and cut.rule in _INSIDE else _BARRIER.get(cut.noise, 0)


def _is_signature(page: Page, cut: Cut) -> bool:
    return cut.noise == "byline" and "@" in page.text[cut.start : cut.end]


# A run behind the printed time is the body even when teasers above it weigh more, unless they weigh this much more.
_LATER = 1.7


def _choice(runs: Sequence[Run]) -> tuple[int, int]:
    """The heaviest run; behind the printed time the first that is not much lighter, since teasers come after the body.

    Where an article is sealed, what follows may be other articles with all their text: then the heaviest of the sealed.
    """
    sealed = [run for run in runs if run.sealed]
    runs = [run for run in sealed if run.stamped] or sealed or runs
    heaviest = max(runs, key=lambda run: run.weight)
    stamped = [run for run in runs if run.stamped]
    weight = max((run.weight for run in stamped), default=0)
    if weight * _LATER > heaviest.weight:
        heaviest = next(run for run in stamped if run.weight * 2 > weight)
    return heaviest.first, heaviest.last


def _without_prose(page: Page, lines: Sequence[Line]) -> tuple[int, int]:
    """A page of lists and no sentence: what stands behind the head's last anchor and before the first closing cut."""
    head = max((end for end in _anchors(page) if end <= len(page.text) * 0.6), default=-1)
    if head < 0:
        return 0, 0
    tail = min((cut.start for cut in page.cuts if cut.rule in _CLOSERS and cut.start > head), default=len(page.text))
    inside = [i for i, line in enumerate(lines) if head <= line.start < tail]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _weight(text: str) -> int:
    """Prose counts by its length; a teaser's prose breaks off, so unfinished prose counts only when it is long."""
    if not is_prose(text):
        return len(text) if is_spoken(text) else -_HEADLINE
    if is_stopped(text) or ends_predicate(text):
        return min(len(text), 300)
    return min(len(text) // 2, 200) if len(text) > 160 else -10


def _floor(page: Page, lines: Sequence[Line], first: int, last: int) -> int:
    """The first body line behind the last dateline or printed time that little prose stands before."""
    total = sum(len(line.text) for line in lines[first:last])
    floor = first
    before = 0
    anchors = list(_anchors(page))
    for i in range(first, last):
        if before > 700 or before * 100 > total * 35:
            break
        if bisect_right(anchors, lines[i].start) > (bisect_right(anchors, lines[i - 1].end) if i else 0):
            floor = i
        before += len(lines[i].text)
    if floor > first:
        while floor < last - 1 and not (is_prose(lines[floor].text) or is_stopped(lines[floor].text)):
            floor += 1
    return floor


_CLOSERS = frozenset(("no_reprint", "english", "heading", "signed", "mail", "hashtags", "reporter_others", "box"))


def _ceiling(page: Page, lines: Sequence[Line], first: int, last: int) -> int:
    """The end of the body lines: at the first closing cut behind which headlines outnumber prose, and prose is the lesser part."""
    closers = [
        cut.start
        for cut in page.cuts
        if cut.rule in _CLOSERS
        and first < last
        and cut.start > lines[first].start
        and (cut.rule != "signed" or "@" in page.text[cut.start : cut.end])
    ]
    if not closers:
        return last
    prose = [len(line.text) if is_prose(line.text) else 0 for line in lines[first:last]]
    total, before, at = sum(prose), 0, 0
    sentences = len(prose) - prose.count(0)  # lines of prose from here on
    for i in range(first, last):
        while at < len(closers) and closers[at] < lines[i].start:
            if before > 200 and last - i > 2 and total - before < before * 3 and last - i >= 2 * sentences:
                return i
            at += 1
        before += prose[i - first]
        sentences -= prose[i - first] > 0
    return last


def _anchors(page: Page) -> Iterator[int]:
    """Positions that the body can only begin behind: datelines, printed times, a summary's notice, a row of tools."""
    row = row_end = 0
    summary = -1
    for cut in page.cuts:
        if (
            cut.noise in ("dateline", "timestamp")
            or cut.rule == "summary_disclaimer"
            or (cut.noise == "tool" and cut.start < summary)
        ):
            yield cut.end
        if cut.rule == "summary_disclaimer":
            summary = cut.end + 900
        if cut.noise in ("tool", "share", "reaction", "notice"):
            row = row + 1 if page.free[row_end : cut.start].isspace() else 1
            row_end = cut.end
            if row > 1:
                yield cut.end


def outside(page: Page) -> Iterator[Cut]:
    """What lies before and behind the body."""
    zone = body_zone(page)
    if zone.first < zone.last:
        yield from _head(page, page.lines[: zone.first], zone)
        yield from _inside(page, page.lines[zone.first : zone.last])
        yield from _tail(page, page.lines[zone.last :], zone)
    elif len(page.lines) > 1 and TAGGED.match(page.lines[0].text):
        yield Cut(page.lines[0].start, page.lines[0].end, "title", "tagged")


def _head(page: Page, lines: tuple[Line, ...], zone: Zone) -> Iterator[Cut]:
    """Before the body: everything before its last anchor, and what neither ends a sentence nor opens a list."""
    lead = page.lines[zone.first].start
    anchor = max((end for end in _anchors(page) if end <= lead), default=-1)
    dateline = max(
        (cut.end for cut in page.cuts if cut.noise == "dateline" and cut.end <= lead), default=len(page.text)
    )
    spoken = min((cut.end for cut in page.cuts if cut.noise == "marker"), default=len(page.text))
    gone = []
    prose = False
    for line in lines:
        sentence = (
            ends_predicate(line.text) and is_stopped(line.text)
            if zone.framed and line.start < dateline
            else is_stopped(line.text)
        )
        listed = _LISTED.match(line.text) is not None and not zone.framed
        sentence = sentence or (not zone.framed and dateline <= line.start and is_prose(line.text))  # the lead
        if line.start < spoken and (
            line.start < anchor or not (sentence or listed or prose) or (zone.framed and anchor < 0)
        ):
            gone.append(line)
        prose = prose or (
            not zone.framed and line.start >= anchor and ends_predicate(line.text) and is_stopped(line.text)
        )
    if anchor < 0 and len(gone) > _DECKS and not any(cut.noise in _FRAME and cut.end <= lead for cut in page.cuts):
        gone = [
            line for line in gone[:1] if TAGGED.match(line.text)
        ]  # So many short lines are no decks: a poem, a list.
    yield from classify(page, gone, zone.framed)


def _inside(page: Page, lines: tuple[Line, ...]) -> Iterator[Cut]:
    """Within the body a line with nothing but an outlet's name is the credit of a picture."""
    for before, line in itertools.pairwise(lines):
        if len(line.text) < 16 and _OUTLET_LINE.match(line.text) and is_prose(before.text):
            yield Cut(line.start, line.end, "credit", "outlet_alone")


_OUTLET_LINE = lazy(r"(?:[가-힣A-Za-z]{1,6} ?)(?:뉴스|일보|신문|TV|방송|미디어)$")
_DECKS = 5


def _tail(page: Page, lines: tuple[Line, ...], zone: Zone) -> Iterator[Cut]:
    """Behind the body a line must earn its place: as a sentence, or as a list that nothing parts from the body."""
    if not lines:
        return
    end = page.lines[zone.last - 1].end
    closed = zone.framed or any(cut.start >= end and cut.noise not in ("credit", "caption") for cut in page.cuts)
    joined = True
    told, mail = _told(page, end, lines), _reporters_mail(page, end, lines)
    for line in lines:
        parted = _parted(page, end, line.start)
        closed = closed or (parted and _behind_sign(page, line.start))
        joined = joined and not parted
        earned = joined and (
            ends_predicate(line.text)
            or is_stopped(line.text)
            or is_spoken(line.text)
            or len(line.text) > 60
            or bool(_LISTED.match(line.text) or line.text[0] in "-–·•*▷")
        )
        earned = earned and (is_stopped(line.text) or not _ARROW.match(line.text))
        earned = earned and (not zone.framed or (len(line.text) > 4 and line.text[0] != "•"))
        earned = earned or (not zone.framed and is_stopped(line.text) and len(line.text) > 100)
        earned = earned or (not parted and _STATEMENT.match(line.text) is not None)
        earned = (
            earned or line.start < told or (line.start < mail and ends_predicate(line.text) and is_stopped(line.text))
        )
        if closed and not earned and len(line.text) < 15 and is_name(line.text) and _signed_off(page, line):
            yield Cut(line.start, line.end, "byline", "beside_copyright")
        elif closed and (("@" in line.text and _ADDRESS.fullmatch(line.text)) or _CREW.fullmatch(line.text)):
            yield Cut(line.start, line.end, "byline", "behind_sign_off")
        elif not _WORD.search(line.text):
            yield Cut(line.start, line.end, "residue", "stray_mark")
        elif (
            len(line.text) < 60
            and line.text.endswith(_TITLES)
            and _WRITER.match(line.text)
            and (closed or (line is lines[-1] and not zone.framed))
        ):
            yield Cut(line.start, line.end, "bio", "writer")
        elif (not earned and (closed or _ARROW.match(line.text))) or (joined and _is_link(line.text)):
            yield Cut(line.start, line.end, _listed_under(page, line, zone.framed), "behind_body")
        end = line.end


def _told(page: Page, end: int, lines: Sequence[Line]) -> int:
    """Up to where the text goes on behind the last line of prose: to its signature, or through pieces of a sentence to its end.

    What stands between the prose and the signature, parted from neither, is the article's: a schedule, a score, a list.
    """
    sign = page.cuts[min(last_before(page.cuts, end) + 1, len(page.cuts) - 1)] if page.cuts else None
    items = [line for line in lines[: _MOST_ITEMS + 1] if sign and end <= line.start < sign.start]
    if sign and sign.noise in ("copyright", "byline") and 1 < len(items) <= _MOST_ITEMS and all(map(_is_item, items)):
        return sign.start
    told, pieces = end, 0
    for line in lines:
        pieces += 1
        if pieces > _PIECES or _parted(page, end, line.start):
            break
        if ends_predicate(line.text) and is_stopped(line.text):
            told, pieces = line.end, 0
        end = line.end
    return told


def _reporters_mail(page: Page, end: int, lines: Sequence[Line]) -> int:
    """Where the reporter's mail stands, if soon behind the last line of prose: sentences before it are the article's."""
    within = lines[_SOON].start if len(lines) > _SOON else len(page.text)
    near = beginning_in(page.cuts, end, within)
    return next((cut.start for cut in near if _is_signature(page, cut)), 0)


_SOON = 6


def _is_item(line: Line) -> bool:
    """Whether a line has a label or a number, as those of schedules and scores have."""
    return _ITEM.search(line.text) is not None and "@" not in line.text


_ITEM = lazy(r"^[가-힣A-Za-z ·]{1,12}[:：]|\d")
_MOST_ITEMS = 20
_PIECES = 5  # A list of headlines is longer, or has no sentence at its end.


def _listed_under(page: Page, line: Line, framed: bool) -> str:
    """What a line behind the body is: what the list is that it goes on, else another article's headline."""
    before = last_before(page.cuts, line.start)
    if before >= 0 and page.cuts[before].noise in ("related", "ranking", "comment", "footer") and len(line.text) < 80:
        return page.cuts[before].noise
    return "related" if framed or _ARROW.match(line.text) else "other"


# A guest signs with what he is: "홍길동 가나대 교수".
_TITLES = tuple(
    (
        "교수 시인 작가 소설가 변호사 박사 평론가 연구원 연구위원 칼럼니스트 논설위원 소장 대표 원장 이사장 의사 한의사 수의사 세무사 회계사 노무사"
    ).split()
)
_WRITER = lazy(rf"{NAME}[ ,·/|]{{0,3}}[^.?!,]{{0,24}}(?:{'|'.join(_TITLES)})$")

# Behind a sign-off stand the reporter's address and the crew.
_ADDRESS = lazy(rf"[(<\[]?{MAIL}[)>\]]?")
_CREW = lazy(r"[\[(<]?(?:영상|촬영|그래픽|디자인|편집|취재|VJ|PD|CG|리서처|AD)[^.?!]{0,60}[\])>]?")

# How a statement signs itself: the day, then who declares it.
_STATEMENT = lazy(
    r"(?:19|20)\d{2}년 \d{1,2}월 \d{1,2}일$|[가-힣 ·]{2,16}(?:협회|일동|연대|연합회|노조|노동조합|위원회|대책위|모임|총회)$"
)


def _behind_sign(page: Page, position: int) -> bool:
    """Whether a mail or a copyright notice is the last thing cut before `position`."""
    at = last_before(page.cuts, position)
    while at >= 0 and page.cuts[at].noise == "residue":
        at -= 1
    return at >= 0 and (
        page.cuts[at].noise == "copyright"
        or (page.cuts[at].noise == "byline" and "@" in page.text[page.cuts[at].start : page.cuts[at].end])
    )


def _signed_off(page: Page, line: Line) -> bool:
    """Whether a copyright notice or the full byline follows a line at once: what stands there is the writer's name."""
    name = line.text[-3:]
    return any(
        cut.noise == "copyright" or (cut.noise == "byline" and name in page.text[cut.start : cut.end])
        for cut in beginning_in(page.cuts, line.end, line.end + 4)
    )


_WITHIN = frozenset(("marker", "caption", "credit"))


def _parted(page: Page, start: int, end: int) -> bool:
    """Whether a cut stands between two positions, of a class that does not stand within articles."""
    return any(cut.noise not in _WITHIN for cut in beginning_in(page.cuts, start, end))


def _is_link(text: str) -> bool:
    return text[0] in "▶☞" and not is_stopped(text)
