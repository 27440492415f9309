"""How raw input becomes a page: charsets, mojibake, entities, invisible characters, mark-up. The laws stand at the end."""

from __future__ import annotations

import pathlib
import re
import unicodedata
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from hypothesis import assume, given
from hypothesis import strategies as st

import newsclean
from newsclean import read_text
from newsclean.alignment import apply
from newsclean.reading import characters, mojibake, read
from newsclean.reading.encoding import decode
from newsclean.reading.mojibake import _LOW

TEXT = "가나시는 22일 “새 공장을 짓겠다”고 밝혔다.\n홍길동 시장은 ‘뷁’이라며 웃었다. ㅋㅋ · 漢字 …\n"


def joined(page: newsclean.Page) -> str:
    """The page's text without the line ends that the reader put in."""
    return "".join(c for i, c in enumerate(page.text) if i not in page.source.soft)


def as_windows_1252(raw: bytes) -> str:
    """As browsers decode it: the five bytes that Windows-1252 leaves open become C1 controls."""
    return "".join(_LOW[byte - 0x80] if 0x80 <= byte < 0xA0 else chr(byte) for byte in raw)


# Bytes


@pytest.mark.parametrize("charset", ["utf-8", "cp949", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_charsets(charset: str) -> None:
    assert decode(TEXT.encode(charset)) == TEXT


def test_a_declared_charset_that_is_wrong_does_no_harm() -> None:
    assert decode(f'<meta charset="euc-kr">{TEXT}'.encode()).endswith(TEXT)
    assert decode(f'<meta charset="no-such">{TEXT}'.encode("cp949")).endswith(TEXT)
    assert decode(f'<meta charset="rot13">{TEXT}'.encode("cp949")).endswith(TEXT)


def test_a_declared_charset_is_believed_where_the_bytes_allow_it() -> None:
    page = '<meta charset="shift_jis">東京の新聞です'
    assert decode(page.encode("shift_jis")) == page


def test_a_syllable_outside_euc_kr_is_read() -> None:
    with pytest.raises(UnicodeDecodeError):
        "뷁".encode("cp949").decode("euc-kr")
    assert decode("<meta charset=euc-kr>뷁 펲시".encode("cp949")).endswith("뷁 펲시")


@pytest.mark.parametrize("charset", ["utf-8", "cp949"])
def test_a_few_broken_bytes_cost_a_few_characters(charset: str) -> None:
    raw = TEXT.encode(charset)
    broken = raw[:30] + b"\xff" + raw[30:-4] + b"\xff\n"
    read = decode(broken)
    assert read.startswith("가나시는 22일")
    assert "홍길동 시장은" in read
    assert 1 <= read.count("\ufffd") <= 6  # a byte that breaks a character of UTF-8 leaves up to three marks


def test_utf_8_cut_off_in_a_character() -> None:
    assert decode("가나시는 밝혔다".encode()[:-1]) == "가나시는 밝혔\ufffd"


def test_lines_in_two_charsets() -> None:
    assert (
        decode("가나시는 밝혔다.\n".encode() + "다라시는 전했다.\n".encode("cp949"))
        == "가나시는 밝혔다.\n다라시는 전했다.\n"
    )


def test_zero_bytes_alone_do_not_make_utf_16() -> None:
    assert decode(b"abc\0\0\0def\0") == "abc\0\0\0def\0"


# Mojibake


@pytest.mark.parametrize("charset", ["utf-8", "cp949"])
@pytest.mark.parametrize("wrong", [lambda raw: raw.decode("latin-1"), as_windows_1252], ids=["latin-1", "windows-1252"])
@pytest.mark.parametrize("frame", ["{}", "정부는 23일 대책을 내놨다.\n{}\n(끝)", "정부는 대책을 내놨다. {} 끝."])
def test_mojibake_is_undone(charset: str, wrong, frame: str) -> None:
    said = "다라전자는 22일 “공장을 짓겠다”고 밝혔다. 홍길동 사장의 말이다."
    assert joined(read_text(frame.format(wrong(said.encode(charset))))) == frame.format(said)


def test_short_mojibake() -> None:
    assert read_text("Á¶¼±ÀÏº¸").text == "조선일보"
    assert read_text("ë‰´ìŠ¤").text == "뉴스"


def test_utf_8_read_as_cp949() -> None:
    words = "가격 경제 국회 기사 과학"
    crossed = " ".join(w.encode().decode("cp949", "ignore") for w in words.split())
    assert crossed != words
    kept = [w for w in words.split() if w.encode().decode("cp949", "ignore").encode("cp949") == w.encode()]
    assert len(kept) > 2
    assert read_text(" ".join(w.encode().decode("cp949") for w in kept)).text == " ".join(kept)


@pytest.mark.parametrize(
    "text",
    [
        "카페 ‘Café Noisette’에서 Müller와 Größe를 만났다. naïveté, ação, Ångström.",
        "글자 ÀÁÂÃÄÅ와 ÄÖÜß를 쓴다.",
        "占쏙옙占쏙옙 이라는 글자",
        "뷁 쀍 똠방각하 펲시 ㅋㅋㅋ ㅎㅎ ㅠㅠ",
        "金氏와 李氏, 全國 元老 會議에 子女를 보냈다. 漢字語 國漢文混用",
        "¿Qué pasó? Señor Ibáñez – «está aquí».",
        "가나 ± 3%, 5×7, 20℃, §3, ½, ° ¶ µ · ¨ ´ ¸",
    ],
)
def test_true_text_is_not_repaired(text: str) -> None:
    assert joined(read_text(text)) == text


def test_the_repair_leads_back_to_what_the_caller_holds() -> None:
    raw = "정부는 23일 대책을 내놨다. " + "다라전자는 밝혔다.".encode("cp949").decode("latin-1")
    page = read_text(raw)
    assert page.source.raw == raw
    start = page.text.index("다라전자")
    begin, end = page.origin(start, start + 4)
    assert raw[begin:end].encode("latin-1").decode("cp949") == "다라전자"


# Characters


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("R&amp;D와 A&B", "R&D와 A&B"),
        ("&quot;가나&quot;&nbsp;&lsquo;다&rsquo; &#39;라&#39; &#x27;마&#x27; &hellip;", "\"가나\" ‘다’ '라' '마' …"),
        ("&amp;quot;가나&amp;quot; &amp;amp;#39;다&amp;amp;#39;", "\"가나\" '다'"),
        ("amp;#39;가나amp;#39; amp;quot;다amp;quot; R amp; D", "'가나' \"다\" R & D"),
        ("quot;인용quot; apos;냉장고apos; lsquo;가rsquo;", "\"인용\" '냉장고' ‘가’"),
        ("const result; defquot; halt; 1lt; &myquot;", "const result; defquot; halt; 1lt; &myquot;"),
        ("http://a.example/?id=1&copy=2&lt=3&amp;page=4", "http://a.example/?id=1&copy=2&lt=3&page=4"),
        ("Copyright&copy가나", "Copyright©가나"),
        ("가\u200b나\ufeff다\u00ad라\u2060", "가나다라"),
        ("&#8203;가&#0;나", "가\ufffd나"),
        ("👨\u200d👩\u200d👧 가\u200d나", "👨\u200d👩\u200d👧 가나"),
        ("가\r\n나\r다\u2028라\x0b마\x85바", "가\n나\n다\n라\n마\n바"),
        ("가\x00나\ud800다\x1b라", "가나다라"),
        ("\uf0b7 하나\n \uf06e 둘", "• 하나\n • 둘"),
        (unicodedata.normalize("NFD", "가나시는 café 각"), "가나시는 café 각"),
        ("ㅋㅋ ﾷﾩ ｱ ㄱ", "ㅋㅋ ﾷﾩ ｱ ㄱ"),
    ],
)
def test_characters(raw: str, text: str) -> None:
    assert joined(read_text(raw)) == text


# Mark-up


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<b>가나</b>시는 <a href='http://a.example'>22일</a> 밝혔다.", "가나시는 22일 밝혔다."),
        ("가나<br/>다라<br>마바", "가나\n다라\n마바"),
        ("가나 <자본론> <The Gana> <Time> <가나뉴스24> <Spider-Man> <k-pop> 다라", None),
        ("a < b, c > d, 1<2, x <- y, <3", None),
        ("<!-- 광고 -->가나<!---->다라", "가나다라"),
        ("<!-- 열린 채 남은 주석 가나시는 밝혔다.", None),
        ("가나<script>if (a<b) {x='<p>'}</script>다라<STYLE>\n.a{}\n</STYLE>마바", "가나\n다라\n마바"),
        ("<script src='a.js'/>가나", "\n가나"),
        ("<![CDATA[가나]]>", "가나"),
        ("<gana-ad data-id='1'></gana-ad>가나", "가나"),
        (
            "[가나시](https://a.example/x_(y))는 ![탑](https://a.example/1.jpg) [![문](/m.png)](https://b.example) 다라",
            "가나시는 탑 문 다라",
        ),
        ("- [가나시 소식](https://a.example)\n다라", "- [가나시 소식]\n다라"),
        ("[미국의 소리](VOA)가 [단독] (사진) [1](가)", None),
        ("**가나시**, 22일 **밝혀** 다라", "가나시, 22일 밝혀 다라"),
        ("김**씨와 이**씨, ** 편집자주 **, **시 **구, 2**3**4", None),
        ("&lt;br&gt;가나&lt;다라전&gt;", "\n가나<다라전>"),
    ],
)
def test_mark_up(raw: str, text: str | None) -> None:
    assert joined(read_text(raw)) == (raw if text is None else text)


def test_mark_up_is_kept_aside_with_its_place() -> None:
    raw = "가&amp;나 <b>다라</b>"
    page = read_text(raw)
    assert [(piece.text, raw[piece.start : piece.end]) for piece in page.source.residue] == [
        ("<b>", "<b>"),
        ("</b>", "</b>"),
    ]
    assert [page.text[: piece.at] for piece in page.source.residue] == ["가&나 ", "가&나 다라"]


# What is no text


@pytest.mark.parametrize(
    ("raw", "advice"),
    [
        (pathlib.Path("a.txt"), "read_bytes"),
        (None, "drop the rows"),
        (float("nan"), "drop the rows"),
        (BeautifulSoup("<p>가</p>", "html.parser"), "get_text"),
        (StringIO("가"), "file.read()"),
        (["가", "나"], "once for each"),
        ({"body": "가"}, "the value"),
        (7, "not int"),
    ],
    ids=["path", "none", "nan", "soup", "file", "list", "dict", "int"],
)
def test_what_is_no_text_is_a_type_error_that_says_what_to_pass(raw: object, advice: str) -> None:
    with pytest.raises(TypeError, match="str, bytes") as caught:
        read(raw)
    assert advice in str(caught.value)


def test_other_forms_of_bytes_and_str() -> None:
    soup = BeautifulSoup("<p>가나</p>", "html.parser")
    for raw in (bytearray("가나".encode()), memoryview("가나".encode()), soup.p and soup.p.string):
        assert read(raw).text == "가나"
    page = read_text("가나")
    assert read(page) is page


# The laws

PIECES = st.sampled_from(
    [
        *(
            "가나시는 22일 밝혔다.",
            "다라전자",
            "는",
            " ",
            "\n",
            "\n\n",
            "  ",
            "\t",
            "\r\n",
            '"',
            "”",
            "(",
            ")",
            "[",
            "]",
            "A&B",
            "3.5%",
        ),
        *(
            "&amp;",
            "&quot;",
            "amp;#39;",
            "&copy",
            "&#8203;",
            "\u200b",
            "\u200d",
            "\xa0",
            "\ufeff",
            "\x00",
            "\ud800",
            "\uf0b7",
        ),
        *(
            "<b>",
            "</b>",
            "<br>",
            "<자본론>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "](https://a.example)",
            "![",
            "**",
        ),
        *(
            "ë‰´ìŠ¤",
            "Á¶¼±ÀÏº¸",
            "Café",
            unicodedata.normalize("NFD", "각"),
            "́",
            "漢字",
            "👨\u200d👩",
            "▶",
            "밝혔다.서울시",
        ),
        *("국경제는 이날 낮 가나시에서 열린 회의에서 모두가 바란 만큼 나아졌다고 말\n", "했다. 이어 그는 한\n"),
    ]
)
RAW = st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=80))


@given(RAW)
def test_offsets_run_forward_and_stay_inside_the_raw_text(raw: str) -> None:
    page = read_text(raw)
    reached = 0
    for i in range(len(page.text)):
        start, end = page.origin(i, i + 1)
        assert 0 <= start <= end <= len(raw)
        assert start >= reached or start == end
        reached = max(reached, start)


@given(RAW)
def test_a_span_reads_back_as_what_the_page_shows(raw: str) -> None:
    """Of words in plain spelling, which no step of the reader changes."""
    page = read_text(raw)
    for match in re.finditer(r"[가-힣]+", page.text):
        start, end = page.origin(*match.span())
        if raw[start:end].isalpha() and not re.search(r"[^가-힣]", raw[start:end]):
            assert raw[start:end] == match.group()


def seen(text: str) -> str:
    """What a reader sees of a text: no white space, no controls, one spelling."""
    return "".join(
        c
        for c in unicodedata.normalize("NFC", text)
        if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf", "Cs")
    )


@given(st.text(st.characters(exclude_characters="&;<>[]*!\u200d", exclude_categories=("Co", "Cs")), max_size=80))
def test_nothing_visible_is_lost(raw: str) -> None:
    """In text without references and mark-up, and without mojibake: those are spelled anew."""
    assume(not mojibake.edits(raw))
    assert seen(read_text(raw).text) == seen(raw)


@given(RAW)
def test_what_was_taken_out_and_what_stays_are_the_text(raw: str) -> None:
    page = read_text(raw)
    pieces, at = [], 0
    for piece in page.source.residue:
        assert at <= piece.at
        pieces += [page.text[at : piece.at], piece.text]
        at = piece.at
    whole = seen("".join([*pieces, page.text[at:]]))
    spelled, _ = apply(raw, mojibake.edits(raw))
    spelled, _ = apply(spelled, characters.edits(spelled))
    assert whole == seen(spelled)


@given(st.binary(max_size=200))
def test_bytes_never_raise(raw: bytes) -> None:
    page = read_text(raw)
    assert page.source.raw == decode(raw)
