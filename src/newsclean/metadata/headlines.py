"""Knows the short texts around an article: headline, decks, section, tags, links to others, notices, copyright."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsclean.metadata.names import is_outlet
from newsclean.pattern import lazy


def title(texts: Sequence[str], given: str | None, body: str = "") -> str | None:
    """The headline: the given one (without the site's name, if the page prints it so), else the one printed most often.

    A line that shares no words with the body is another article's headline.

    >>> title(["가나시, 새 청사 연다", "가나시, 새 청…"], None), title(["새 청사 연다"], "새 청사 연다 - 가나일보")
    ('가나시, 새 청사 연다', '새 청사 연다')
    """
    printed = [text for text in map(_headline, texts[:50]) if text and not is_outlet(text)]
    if given and given.strip():
        given = " ".join(given.split())
        return next((text for text in printed if _is_site_suffix(given, text)), given)
    own = [text for text in printed if not body or _is_about(text, body)]
    counts = Counter("".join(text.split()) for text in own)
    whole = [
        text for text in own if not any(_is_cut_short(text, other) or _is_site_suffix(text, other) for other in own)
    ]
    return max(whole or own, key=lambda text: counts["".join(text.split())], default=None)


_WORD = lazy(r"[가-힣A-Za-z0-9]{2,}")


def _is_about(text: str, body: str) -> bool:
    """Whether any of a headline's words, by its first two letters, stands in the body."""
    words = _WORD.findall(text)
    return len(words) < 3 or any(word[:2] in body for word in words)


def _headline(text: str) -> str:
    text = " ".join(text.split())
    head, bar, site = text.rpartition(" - ") if " - " in text else text.rpartition(" | ")
    return (
        head.strip() if bar and is_outlet(site.strip()) else text.removeprefix("제목 :").removeprefix("제목:").strip()
    )


def _is_site_suffix(given: str, printed: str) -> bool:
    rest = given[len(printed) :] if given.startswith(printed) else ""
    return rest.lstrip()[:1] in ("-", "|", "<", ":", "–", "·", ">") if rest else False


def _is_cut_short(text: str, other: str) -> bool:
    stem = text.rstrip(".… ")
    return stem != text and len(other) > len(text) and other.startswith(stem)


_DECK_MARK = lazy(r"^[\s\-–·•ㆍ*△▲▶■◆◇□○●~―─/]+(?=\S)")


def subtitles(texts: Iterable[str]) -> tuple[str, ...]:
    """The decks, one for each printed or broken line; each once."""
    lines = (
        " ".join(_DECK_MARK.sub("", line).split()) for text in texts for line in re.split(r"\n| / |<br ?/?>", text)
    )
    return tuple(dict.fromkeys(line for line in lines if len(line) > 1 and not _NO_DECK.search(line)))


_NO_DECK = lazy(r"@|(?:19|20)\d{2}[.\-/] ?\d{1,2}[.\-/] ?\d{1,2}\.? .{0,4}\d{1,2}:\d{2}|^[가-힣]{2,4} ?기자$")


_HOME = lazy(r"^(?:현재\s?위치\s?:?|홈|[Hh]ome|HOME|메인)\s*[>›»〉/·|:]?\s*")
_CLASSIFIED = lazy(r"(?:언론사에서|기사는(?!\s언론사))\s(?P<name>[가-힣A-Za-z/·, ]{1,20}?)\s?섹션")


def section(texts: Iterable[str]) -> str | None:
    """The section, or the path to it without its home, as printed first.

    >>> section(["홈 > 경제 > 증권"]), section(["이 기사는 언론사에서 사회 섹션으로 분류했습니다."])
    ('경제 > 증권', '사회')
    """
    for text in texts:
        classified = _CLASSIFIED.search(text)
        if classified:
            return classified["name"]
        name = _HOME.sub("", " ".join(text.split())).strip("[]<>〈〉【】 ")
        if name and len(name) <= 40:
            return name
    return None


_HASHTAG = lazy(r"#\s?([^\s#,][^#,\n]{0,40})")
_KEYWORDS = lazy(r"^(?:관련\s?)?(?:키워드|태그|TAG|Tags?)\s*[:：]?\s*")


def tags(texts: Iterable[str]) -> tuple[str, ...]:
    """The hashtags and keywords, without #.

    >>> tags(["#가나전자 #반도체", "키워드 : 금리, 환율"])
    ('가나전자', '반도체', '금리', '환율')
    """
    found: list[str] = []
    for text in texts:
        if "#" in text:
            found += _HASHTAG.findall(text)
        else:
            found += re.split(r"[,·\n]", _KEYWORDS.sub("", text.strip()))
    return tuple(dict.fromkeys(tag.strip(" .") for tag in found if tag.strip(" .")))


_LINK_MARK = lazy(
    r"^[\s▶☞▷→•·ㆍ*\-–■◆○●▣※>]*(?:[\[(<【]?\s?(?:관련\s?(?:기사|뉴스|링크)|☞|▶)\s?[\])>】]?\s*[:：]?\s*)?"
)
_ADDRESS = lazy(r"\s*\(?https?://\S+$")
_LINK_HEADING = lazy(
    r"^(?:.{0,12}(?:기사|뉴스|포토|영상|콘텐츠|링크|칼럼|커버스토리|보기|더보기|바로가기|이전글|다음글)\s?(?:보기|더보기)?|\d+면)$"
)


def related(texts: Iterable[str]) -> tuple[str, ...]:
    """Headlines of other articles, without arrow and address; headings of the lists left out; each once.

    >>> related(["관련기사", "▶ 가나시 새 청사 논란 https://gana.example/1"])
    ('가나시 새 청사 논란',)
    """
    lines = (_ADDRESS.sub("", _LINK_MARK.sub("", line.strip(" ◀>"))) for text in texts for line in text.split("\n"))
    closed = (line if "(" in line or "[" in line else line.rstrip(" )]") for line in lines)
    return tuple(
        dict.fromkeys(" ".join(line.split()) for line in closed if len(line) > 5 and not _LINK_HEADING.match(line))
    )


def texts_once(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts with their white space evened, each once."""
    return tuple(dict.fromkeys(text for text in (" ".join(text.split()) for text in texts) if text))


_HOLDER = lazy(
    r"(?:[ⓒ©Ⓒ]|\([cC]\))\s{0,3}(?:(?:19|20)\d{2}\.?\s{0,3})?(?P<name>(?:㈜|\(주\)|주식회사\s)?[가-힣A-Za-z][가-힣A-Za-z0-9 .]{1,19}?)\s{0,3}(?:㈜|\(주\))?\s{0,3}"
    r"(?=[,.(&|\]>〉\[:]|무단|All|all|$)"
)


def copyright_holder(text: str) -> str | None:
    """Whose the text is, when a copyright line names an outlet.

    >>> copyright_holder("<저작권자(c) 가나일보, 무단 전재-재배포 금지>")
    '가나일보'
    """
    match = _HOLDER.search(text)
    name = match["name"].removeprefix("㈜").removeprefix("(주)").strip() if match else ""
    return name if name and all(is_outlet(word) for word in name.split()) else None
