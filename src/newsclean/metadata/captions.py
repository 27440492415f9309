"""Knows what belongs to one picture: a caption's sentence, its heading before the wire header, and the credit behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.cut import Cut
from newsclean.noise.forms import AGENCY
from newsclean.pattern import lazy


class Caption(NamedTuple):
    """A picture's caption without ▲, wire header and date; `credit` is the source of the picture, as printed."""

    text: str
    credit: str | None = None


_MARK = lazy(
    r"^(?:[▲△▼◀▶■□●◆※*\s\xa0|\[<(【]{0,4}(?:(?:사진|그림|그래픽|이미지)\s?\d{1,2}[.):]|(?:사진|그림|그래픽)?\s?설명\s?[\]>):=】]{0,2}|\d/\d\s)|[▲△▼◀▶■□●◆※*\s\xa0|]+)\s*"
)
_HEADER = lazy(
    r"^[(\[【][가-힣A-Za-z·, ]{1,20}[=＝][^()\[\]【】\n]{2,20}[)\]】]\s*(?:[가-힣·, ]{2,30}(?:기자|특파원|통신원)\s*)?(?:[=＝]\s*)?"
)
_DATE = lazy(r"\s*\(?(?:19|20)\d{2}\.\s?\d{1,2}\.\s?\d{1,2}\.?\)?\s*$")
_HEADING_ONLY = lazy(r"[▲<\[(【]?\s*(?:사진|그림|그래픽|이미지)?\s?(?:설명|제공|=|:)?\s?[\]>)】:]?|[\W\d_]*")
_GAP = lazy(r"[\s/▲|.·]*")
_WIRE = lazy(
    rf"^[(\[【][^()\[\]【】\n]*?[=＝ ]?(?P<agency>{AGENCY})[)\]】](?:\s*(?P<who>[가-힣]{{2,4}})\s?(?:기자|특파원|통신원))?\s*[=＝]?$"
)
_SOURCE_LABEL = lazy(
    r"^(?:(?:자료|사진|이미지|그래픽|영상|화면|일러스트|삽화|출처|제공|촬영|캡처|[Ss]ource)\s?){1,3}(?:\([가-힣 ·]{1,8}\)\s?)?\s*[=:：_|,ㅣ]\s*|^[ⓒ©Ⓒ]\s*"
)
_RESALE = lazy(
    r"[.\s]*\*?\s?재판매 및 DB\s?금지.*$|\s*(?:19|20)\d{2}\.\s?\d{1,2}\.\s?\d{1,2}\.?(?=[\s/]|$)|\s*[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]*|\s*\(끝\)\s*$"
)


def captions(text: str, cuts: Sequence[Cut]) -> tuple[Caption, ...]:
    """The captions in a page's text from its `caption` and `credit` cuts, each text once, in the order of the page.

    >>> page = "▲ 가나시장이 연설하고 있다.(사진=가나시)"
    >>> captions(page, [Cut(0, 16, "caption", ""), Cut(16, 24, "credit", "")])
    (Caption(text='가나시장이 연설하고 있다.', credit='가나시'),)
    """
    found: dict[str, Caption] = {}
    for pieces, sources in _pictures(text, cuts):
        caption = " ".join(filter(None, (caption_text(piece) for piece in pieces)))
        credit = next(filter(None, (credit_text(source) for source in sources)), None)
        key = "".join(caption.split())
        if key and (key not in found or not found[key].credit):
            found[key] = Caption(caption, credit)
    return tuple(found.values())


def _pictures(text: str, cuts: Sequence[Cut]) -> Iterator[tuple[list[str], list[str]]]:
    """Runs of adjoining caption and credit cuts: the pieces of one caption, and its credits."""
    pieces: list[str] = []
    sources: list[str] = []
    end, header = -1, False
    for start, stop, noise, _ in cuts:
        if noise not in ("caption", "credit"):
            continue
        printed = text[start:stop]
        near = end >= 0 and start - end < 12 and _GAP.fullmatch(text, end, start) is not None
        opens = (noise == "caption" and not (near and header)) or (
            noise == "credit" and _is_header(printed) and not _is_heading(pieces)
        )
        if pieces and (opens or not near):
            yield pieces, sources
            pieces, sources = [], []
        elif not near:
            sources = []
        header = noise == "credit" and _is_header(printed)
        (pieces if noise == "caption" else sources).append(printed)
        end = stop
    if pieces:
        yield pieces, sources


def _is_header(credit: str) -> bool:
    """Whether a credit is the wire header that stands before a caption's sentence."""
    return (
        credit[:1] in "([【"
        and ("=" in credit or "＝" in credit)
        and (credit.rstrip()[-1:] in "=＝" or _WIRE.match(credit.strip()) is not None)
    )


def _is_heading(pieces: list[str]) -> bool:
    """Whether what was read so far is the short heading of a caption whose sentence follows the wire header."""
    return len(pieces) == 1 and len(pieces[0]) < 60 and not pieces[0].rstrip().endswith(("다.", "다"))


def caption_text(printed: str) -> str:
    """A caption without its mark, its number, the wire header before it and the date behind it.

    >>> caption_text("▲ (서울=가나통신) 홍길동 기자 = 22일 시민들이 걷고 있다. 2022.12.7")
    '22일 시민들이 걷고 있다.'
    """
    if _HEADING_ONLY.fullmatch(printed):
        return ""
    text = _DATE.sub("", " ".join(printed.split()))
    text = _HEADER.sub("", _MARK.sub("", text)).strip(" /|\xa0")
    for opening, closing in ("[]", "<>", "()"):
        if text.startswith(opening) and closing not in text[:-1]:
            text = text[1:].removesuffix(closing).strip()
    return text


def credit_text(printed: str) -> str:
    """The source alone: "(사진=가나시 제공)" is "가나시 제공"."""
    text = printed.strip(" /\xa0\n")
    wire = _WIRE.match(text)
    if wire:
        return " ".join(filter(None, (wire["agency"], wire["who"])))
    text = _RESALE.sub("", text).strip(" /()[]<>〈〉【】［］▲.*,\xa0")
    text = " ".join(_SOURCE_LABEL.sub("", text).split())
    return text.strip(" /()[]<>▲")
