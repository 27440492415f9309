"""Knows the forms of bylines, wire headers and sign-offs, and reads names, roles, mails, places and desks from one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.metadata.names import COMMON_SURNAMES, is_desk, is_name, is_outlet, is_place
from newsclean.pattern import lazy


class Signature(NamedTuple):
    """People who sign together. `sure` is false for names in a crew's line, which count only if they sign elsewhere too."""

    names: tuple[str, ...]
    role: str | None = None
    mails: tuple[str, ...] = ()
    place: str | None = None
    desk: str | None = None
    outlet: str | None = None
    sure: bool = True


MAIL = lazy(
    r"[A-Za-z0-9][A-Za-z0-9._%+\-]{0,40}@(?:[A-Za-z0-9\-]{1,40}(?:\.(?:com|net|org|kr|tv)(?=[A-Z가-힣])|\.[A-Za-z0-9\-]{2,20}){1,4}|(?![A-Za-z0-9]))"
)
_TOPIC = r"의학|의료|외교|군사|통일|북한|경제|문화|환경|과학|산업|스포츠|체육|대중문화|종교|국제|정치|교육|노동|부동산|여행|음식|미술|음악|영화|문학|책|법조|보건|복지|식품|농업|에너지"
_ROLE = lazy(
    rf"(?P<role>(?:(?:선임|수석|인턴|수습|객원|시민|대표|명예|청년|대학생|주재|(?:(?:{_TOPIC})\s?)?전문)\s?){{0,2}}기자|대기자|(?:순회)?특파원|통신원"
    rf"|논설위원|논설실장|논설주간|논설고문|편집위원|해설위원|(?:{_TOPIC}|축구|야구|시사|게임|드라마|공연|건축)?\s?평론가|칼럼니스트|기상캐스터|캐스터|아나운서|앵커|리포터|(?<![A-Z])PD|에디터)"
    r"(?!회견|단|협회|간담|상|들|실|의|가|는|를|와|도\s|님)"
)
_PHOTO = lazy(r"(?:사진|영상|촬영|카메라|그래픽)\s?$")
# Someone who is no reporter signs with a title behind the name: "홍길동 가나대 교수".
_TITLED = lazy(
    r"(?P<name>[가-힣]{2,4})(?:\s?[|/,·]\s?|\s)(?P<role>(?:[가-힣A-Za-z0-9㈜()&·]{1,14}\s){0,4}?[가-힣A-Za-z0-9()&·]{0,14}"
    r"(?:교수|연구원|연구위원|연구소장|위원|위원장|평론가|작가|시인|소설가|변호사|변리사|회계사|세무사|노무사|의사|한의사|약사|원장|소장|대표|대표이사|회장|이사장|이사|센터장"
    r"|장관|차관|의원|직무대행|청장|시장|군수|구청장|도지사|본부장|국장|부국장|팀장|부장|차장|실장|애널리스트|이코노미스트|칼럼니스트|디렉터|대사|박사|기획자|강사|전문위원"
    r"|고문|편집인|발행인|사진가|감독|활동가|전문가|총장|교장|교사|목사|신부|스님|연구관|해설가))"
)
_LABEL = lazy(
    r"(?P<crew>(?:영상|카메라|항공)\s?(?:취재|촬영|편집|그래픽|제작|디자인)?|촬영\s?(?:기자|보조)?|사진\s?(?:기자)?|편집|그래픽|디자인|자막\s?(?:뉴스)?|화면\s?제공|제작|VJ|CG|번역|역자|진행"
    r"|출연|사회|대담|연출|구성|음향|조명|기획|작가|AD|PD|리서처|자료\s?조사|인턴|스크립터|일러스트|삽화)"
    r"(?:\s?[:;ㅣ|=／/：·]\s?|\s(?=[가-힣]{3}(?![가-힣])))"
    r"|(?P<writer>(?<![가-힣])(?:글\s?[·,/&]\s?사진|사진\s?[·,/&]\s?글|취재\s?[·,/&]\s?(?:사진|정리|글)|(?:취재\s?)?기자명?|취재|글|정리|작성자|저자|필자|글쓴이))\s?(?:[:;ㅣ|=：]|[/.](?!\d)|(?:(?<=기자명)|(?<=필자)|(?<=글쓴이)|(?<=사진)|(?<=정리))(?=\s))\s?"
    r"|(?<![A-Za-z])[Bb][Yy](?=\s)"
)
_OFFICE = lazy(r"☎|담당|연락처|연\s락\s?처|관련\s?부서|작\s성|작성\s?(?:과|팀)|기관명|문의|자료\s?제공|\d{2,4}-\d{4}")
_SIGN_OFF = lazy(
    r"(?:지금까지\s)?(?:(?P<place>[가-힣]{2,9})에서\s)?(?P<outlet>(?:채널\s?A|[A-Za-z가-힣0-9]{2,12})(?:\s?(?:뉴스|Biz|비즈|사이언스|스포츠|라디오|국민방송))?)\s?(?P<name>(?<=\s)[가-힣]{2,4}?)\s?입니다"
)
_BRACKET = lazy(
    r"\s*[(\[【［<〈](?P<inner>[^\[\]【】［］<>〈〉()]*(?:\([^()\n]*\)[^\[\]【】［］<>〈〉()]*)?)[)\]】］>〉](?P<rest>.*)",
    re.DOTALL,
)
_WORD = lazy(r"([=/|,·ㆍ&:+]?)\s*([^\s=/|,·ㆍ&:+]+)\s*")
_BOUNDARY = lazy(r"[()\[\]<>【】［］〈〉;\"“”\x01\n◎▶■•*]")
_JOINERS = frozenset("·ㆍ,/&+")
_HELD = "\x01"
_LONGEST = 2000


def signatures(text: str, header: bool = False) -> tuple[list[Signature], tuple[str, ...]]:
    """Who signs in the text of one cut, and the mails in it that nobody claims. header: the cut is a wire header.

    >>> signatures("용인/홍길동·김영희기자 gildong@gana.example")[0][0]
    Signature(names=('홍길동', '김영희'), role='기자', mails=('gildong@gana.example',), place='용인', desk=None, outlet=None, sure=True)
    >>> signatures("(서울=가나통신) 홍길동 특파원 =", header=True)[0][0][-4:]
    ('서울', None, '가나통신', True)
    """
    text = text[:_LONGEST]
    mails = MAIL.findall(text)
    masked = MAIL.sub(_HELD, text) if mails else text
    masked = (
        masked.replace("\xa0", " ").replace("＝", "=").replace("ㅣ", "|").replace("｜", "|").replace("◎공감언론", "")
    )
    if not header and _OFFICE.search(masked):
        return [], ()
    bracket = _BRACKET.match(masked) if header or (masked[:1] in "[【" and not _LABEL.search(masked)) else None
    found = list(_header(bracket, mails)) if bracket else list(_signed(masked, mails))
    claimed = {mail for one in found for mail in one.mails}
    return found, tuple(mail for mail in mails if mail not in claimed)


def _header(bracket: re.Match[str], mails: list[str]) -> Iterator[Signature]:
    """``[가나일보 홍길동 기자]``, ``(서울=가나통신) 홍길동 김영희 기자 =``."""
    inner = bracket["inner"].replace("(", "=").replace(")", "=")
    rest = bracket["rest"].strip().rstrip("=").strip()
    held = inner.count(_HELD)
    if _ROLE.search(inner):
        yield from _grouped(inner, mails[:held], wire=True)
        yield from _signed(rest, mails[held:]) if rest else ()
        return
    place, outlet = header_place(inner)
    behind = list(_grouped(rest, mails[held:], wire=True))
    if not behind:
        names = tuple(word for _, word in _words(rest.replace(_HELD, " ")) if is_name(word))
        words = len(_words(rest.replace(_HELD, " ")))
        behind = [Signature(names, None, tuple(mails[held:]))] if names and len(names) == words else []
    for one in behind:
        yield one._replace(place=one.place or place, outlet=one.outlet or outlet)
    if not behind:
        yield Signature((), None, (), place, None, outlet)


def header_place(inner: str) -> tuple[str | None, str | None]:
    """Place and outlet of a header's bracket.

    >>> header_place("서울·세종=가나통신"), header_place("가나일보"), header_place("로마 AP=연합뉴스")
    (('서울·세종', '가나통신'), (None, '가나일보'), ('로마', '연합뉴스'))
    """
    left, equals, right = (piece.strip() for piece in inner.partition("="))
    if not equals:
        left, slash, right = (piece.strip() for piece in inner.partition("/"))
        if not slash:
            words = inner.split()
            return (
                (None, " ".join(words))
                if words and all(is_outlet(word) or is_place(word) for word in words) and is_outlet(words[-1])
                else (None, None)
            )
    if is_outlet(left.split(" ")[-1]) and not is_outlet(right) and not re.search("[A-Z]", left):
        left, right = right, left
    if "/" in left and not is_place(left.split("/")[0]):
        return None, right or None
    place = " ".join(word for word in left.split() if not is_outlet(word)).strip(" ,/")
    outlet = right.rpartition("/")[2].strip() if right else None
    return place or None, outlet or None


def _signed(text: str, mails: list[str]) -> Iterator[Signature]:
    """Sign-offs, then what stands behind each label of a byline, in order."""
    queue = list(mails)
    pieces: list[str] = []
    at = 0
    for match in _SIGN_OFF.finditer(text) if "입니다" in text else ():
        if is_name(match["name"]) and is_outlet(match["outlet"].split(" ")[0]):
            place = match["place"] if match["place"] and is_place(match["place"]) else None
            outlet = re.sub(r"(?<=[A-Z])\s?뉴스$", "", match["outlet"])
            yield Signature((match["name"],), None, (), place, None, outlet)
            pieces.append(text[at : match.start()])
            at = match.end()
    rest = "\n".join([*pieces, text[at:]])
    label, at = None, 0
    for match in _LABEL.finditer(rest):
        yield from _clause(rest[at : match.start()], label, queue)
        label, at = match, match.end()
    yield from _clause(rest[at:], label, queue)


def _clause(text: str, label: re.Match[str] | None, queue: list[str]) -> Iterator[Signature]:
    held = text.count(_HELD)
    mails, queue[:held] = queue[:held], []
    if not text.strip(" \n/|,.-•"):
        return
    if label is not None and label["crew"]:
        yield from (one._replace(sure=False) for one in _grouped(text, mails, wire=False, apart=True))
        return
    found = list(_grouped(text, mails, wire=False))
    yield from found or _bare(text, mails, label)


def _grouped(text: str, mails: list[str], *, wire: bool, apart: bool = False) -> Iterator[Signature]:
    """The names before every role in `text`, each with the mails behind it; a mail in front counts for the first."""
    roles = list(_ROLE.finditer(text))
    begin = 0
    for i, match in enumerate(roles):
        stretch = text[begin : match.start()]
        begin = match.end()
        stop = roles[i + 1].start() if i + 1 < len(roles) else len(text)
        behind = text[match.end() : stop]
        segment = _BOUNDARY.split(stretch)[-1]
        if _PHOTO.search(segment):
            continue
        one = _group(segment, match["role"], wire=wire, apart=apart)
        if one:
            first = text[: match.end()].count(_HELD)
            own = behind.count(_HELD) if len(behind.split(_HELD)[0]) < 20 else 0
            claimed = mails[first : first + own]
            if not claimed and i == 0 and first and not text.split(_HELD)[0].strip(" (<["):
                claimed = mails[:1]
            yield one._replace(mails=tuple(claimed))


def _words(text: str) -> list[tuple[str, str]]:
    return [(joiner or " ", word) for joiner, word in _WORD.findall(text)]


def _group(segment: str, role: str, *, wire: bool, apart: bool) -> Signature | None:
    """The people in front of a role: the last run of names, what stands before it read as outlet, place or desk."""
    words = _words(segment)
    behind: list[str] = []
    while words and not is_name(words[-1][1]):
        word = words.pop()[1]
        if len(behind) > 2 or not (is_desk(word) or is_outlet(word)):
            return None
        behind.insert(0, word)
    if not words:
        return None
    k = len(words) - 1
    while (
        k and not apart and _joined(words[k - 1][1], words[k][0], words[k][1], k > 1 and words[k - 1][0] == "=", wire)
    ):
        k -= 1
    place, desk, outlet = _context(words[:k], words[k][0], wire)
    if behind and all(is_outlet(word) and not is_desk(word) for word in behind):
        outlet = outlet or " ".join(behind)
    elif behind:
        desk = " ".join(behind)
    return Signature(tuple(word for _, word in words[k:]), " ".join(role.split()), (), place, desk, outlet)


def _joined(word: str, joiner: str, following: str, after_equals: bool, wire: bool) -> bool:
    """Whether `word` is one more name before `following`, and not the place or outlet that opens the group."""
    if not is_name(word):
        return False
    if joiner == "/" and len(word) == 2 < len(following):
        return False
    if joiner in _JOINERS:
        return not (joiner == "," and wire and after_equals and len(word) == 2 < len(following))
    return joiner == " " and len(word) == 3 and (wire or word[0] in COMMON_SURNAMES)


def _context(words: list[tuple[str, str]], last: str, wire: bool) -> tuple[str | None, str | None, str | None]:
    """Place, desk and outlet among the words before the names; `last` is what joins them to the names."""
    place: str | None = None
    desk: list[str] = []
    outlet: list[str] = []
    for i, (_, word) in enumerate(words):
        joiner = words[i + 1][0] if i + 1 < len(words) else last
        if is_desk(word):
            desk.append(word)
        elif is_place(word):
            place = f"{place}·{word}" if place and words[i][0] in "·ㆍ" else place or word
        elif is_outlet(word) or (wire and i == 0 and not outlet):
            outlet.append(word)
        elif joiner in "=/," and re.fullmatch(r"[가-힣]{2,6}", word):
            place = place or word
    return place, " ".join(desk) or None, " ".join(outlet) or None


def _bare(text: str, mails: list[str], label: re.Match[str] | None) -> Iterator[Signature]:
    """A name without a role: it needs a label, a mail, a title behind it, or to be all there is."""
    before = (_HELD in text and text.split(_HELD)[0]) or text.replace(_HELD, " ")
    before = re.sub(r"[()\[\]<>【】［］〈〉◎▶■•*\n]", " ", before).strip(" /|,.-:=")
    titled = _TITLED.match(before)
    if titled and is_name(titled["name"]) and len(titled["name"]) == 3:
        yield Signature((titled["name"],), " ".join(titled["role"].split()), tuple(mails))
        return
    yield from _labelled(before, mails, label) if label is not None else _alone(_words(before), mails)


def _labelled(text: str, mails: list[str], label: re.Match[str]) -> Iterator[Signature]:
    words = [word for _, word in _words(text)]
    names = tuple(words) if all(is_name(word) for word in words) else ()
    first = re.match(r"[가-힣]{2,4}(?=$|[\s(,·/])", text)
    if not names and first and (is_name(first.group()) or (label["writer"] in _AUTHORS and len(first.group()) == 3)):
        names = (first.group(),)  # An author may bear a foreign name.
    if names:
        yield Signature(names, None, tuple(mails))


def _alone(words: list[tuple[str, str]], mails: list[str]) -> Iterator[Signature]:
    """Names with nothing but places, outlets and desks around them: ``가나=홍길동``, ``YTN 홍길동``."""
    names = tuple(word for _, word in words if is_name(word))
    if len(words) == 2 and _parts_place(words[0][1], words[1][0], words[1][1]):
        names = (words[1][1],)
        known = True
    else:
        known = all(word in names or is_place(word) or is_outlet(word) or is_desk(word) for _, word in words)
    if known and 0 < len(names) <= 5 and (mails or all(len(name) == 3 for name in names)):
        k = next(i for i, (_, word) in enumerate(words) if word in names)
        place, desk, outlet = _context(words[:k], words[k][0], wire=False)
        yield Signature(names, None, tuple(mails), place, desk, outlet)


def _parts_place(word: str, joiner: str, name: str) -> bool:
    """Whether `word` is the place before a name: behind it stands "=", or "/" if it is shorter than a name is."""
    return is_name(name) and (joiner == "=" or (joiner == "/" and len(word) == 2 < len(name)))


_AUTHORS = frozenset(("저자", "필자", "글쓴이"))
