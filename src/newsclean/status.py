"""Knows what became of a page: a body, none, a wall in front of it, or one that the guard gave back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.context.prose import is_prose
from newsclean.cut import Cut, complement
from newsclean.page import Page
from newsclean.pattern import lazy

SHORT = 80
"""A body of fewer characters is `short`."""
_PHOTO_ARTICLE = 2000

_HANGUL = lazy(r"[가-힣]")
_LETTER = lazy(r"[^\W\d_]")
_KOREAN = lazy(r"(?:[가-힣]+[^가-힣A-Za-z]{1,4}){5}")
_WALL = lazy(
    r"captcha|로봇이 아닙니다|자동\s?(?:등록|입력)\s?방지|보안\s?(?:검사|확인|문자)|잠시만\s?기다[려리]|just a moment|checking (?:your|if the site)|attention required|access denied"
    r"|(?:error|http|코드)?\s?40[34]\b|forbidden|not found|bad gateway|service unavailable|페이지를\s?찾을\s?수\s?없|페이지가\s?(?:없|삭제|존재하지)|존재하지\s?않는\s?(?:기사|페이지|게시|뉴스|주소)"
    r"|삭제된?\s?(?:기사|페이지|게시)|삭제\s?되었(?:거나|습니다)|비정상적인?\s?(?:접근|요청|접속|트래픽)|(?:접근|접속|요청)이?\s?(?:차단|제한|거부)|차단되었습니다|(?:javascript|자바스크립트|쿠키|cookies?)[를을]?\s?(?:활성|사용|켜|허용|enabled)"
    r"|enable (?:javascript|cookies)|사람인지 확인|서비스\s?점검|일시적인?\s?(?:오류|장애)|웹\s?방화벽|reference #|ray id",
    re.IGNORECASE,
)
_PAYWALL = lazy(
    r"(?:유료|구독|회원|멤버십|프리미엄)\s?(?:회원|구독자?|독자|기사|콘텐츠)?\s?(?:만\s|전용|에게만|가입\s?후|하시면|하면)[^\n]{0,40}|로그인\s?(?:후|하시면|하면|이\s필요)|전체\s?(?:기사|내용)[을를]?\s?(?:보시려면|읽으려면|보려면)"
    r"|subscribe to (?:read|continue)|나머지 기사|기사 전문(?:은|을)[^\n]{0,30}(?:구독|로그인|회원)",
    re.IGNORECASE,
)
# Walls speak to the reader (…습니다, …세요); an article's own sentences end in plain …다.
_PLAIN = lazy(r"[가-힣](?<!니)다[.\"”](?=\s|$|[\"”])")


def guard(page: Page, cuts: Sequence[Cut]) -> tuple[Cut, ...]:
    """`cuts`, or fewer: where they leave no word of a page that has Korean prose, those that hold the prose are dropped.

    A photo article's captions come back first, then whatever holds prose, then everything.
    """
    if not cuts or any(map(_HANGUL.search, _left(page, cuts))):
        return tuple(cuts)
    kept = tuple(cut for cut in cuts if cut.noise != "caption")
    if len(kept) < len(cuts) and len(page.text) < _PHOTO_ARTICLE:
        return kept
    if not any(is_prose(line) for line in page.text.split("\n")) or _is_wall(page.text):
        return tuple(cuts)
    if len(kept) == len(cuts) or not any(
        is_prose(page.text[cut.start : cut.end]) for cut in cuts if cut.noise == "caption"
    ):
        kept = tuple(cut for cut in cuts if not is_prose(page.text[cut.start : cut.end]))
    return kept if len(kept) < len(cuts) else ()


def _left(page: Page, cuts: Sequence[Cut]) -> Iterator[str]:
    """What no cut covers."""
    if len(cuts) == len(page.cuts):
        return (line.text for line in page.lines)
    return (page.text[start:end] for start, end in complement(cuts, len(page.text)))


def status(page: Page, length: int, guarded: bool) -> str:
    """One of kept-by-guard, block-page, empty, not-korean, short, ok, from the page and the length of its body."""
    if guarded:
        return "kept-by-guard"
    text = page.text
    if len(text) < 4000 and length < 400 and _is_wall(text):
        return "block-page"
    if not _HANGUL.search(text):
        return "not-korean" if _LETTER.search(text) else "empty" if not length else "short"
    if _mostly_foreign(text):
        return "not-korean"
    return "empty" if not length else "short" if length < SHORT else "ok"


def _is_wall(text: str) -> bool:
    """Whether a page's few words are those of a CAPTCHA, an error page or a paywall."""
    ink = " ".join(text.split())
    if len(ink) > 1200:
        return False
    if _WALL.search(ink) and not _PLAIN.search(ink):
        return True
    return len(ink) < 600 and _PAYWALL.search(ink) is not None and _says_little(_PLAIN.findall(ink))


def _says_little(sentences: Iterable[str]) -> bool:
    return len(list(sentences)) <= 3


def _mostly_foreign(text: str) -> bool:
    """Whether Hangul is less than a twentieth of the letters; counted at the head of long texts."""
    if _KOREAN.search(text, 0, 2_000):
        return False
    head = text[:20_000]
    letters = len(_LETTER.findall(head))
    return letters > 40 and len(_HANGUL.findall(head)) * 20 < letters
