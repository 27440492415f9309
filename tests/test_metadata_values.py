"""Times, quotes, captions and headlines from the text of their cuts."""

from __future__ import annotations

import pytest

from newsclean.cut import Cut
from newsclean.metadata import headlines
from newsclean.metadata.captions import Caption, caption_text, captions, credit_text
from newsclean.metadata.tickers import Ticker, tickers
from newsclean.metadata.times import moments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("입력 2024.01.15 오후 2:30", [("2024-01-15T14:30", True, False)]),
        ("2024-01-15 10:30", [("2024-01-15T10:30", True, False)]),
        ("2024년 1월 15일 14시 30분", [("2024-01-15T14:30", True, False)]),
        ("2024년 1월 15일 14시", [("2024-01-15T14:00", True, False)]),
        (
            "입력 : ‘18-11-26 16:05 수정 : ‘18-11-27 16:06",
            [("2018-11-26T16:05", True, False), ("2018-11-27T16:06", True, True)],
        ),
        ("2023/06/23 10:12 송고", [("2023-06-23T10:12", True, False)]),
        ("2023. 3. 6. 16:52", [("2023-03-06T16:52", True, False)]),
        ("제 공 일: 2025. 12. 8.", [("2025-12-08T00:00", False, False)]),
        ("2016-09-16T16:37:00+09:00", [("2016-09-16T16:37", True, False)]),
        ("2016-09-16T07:37:00Z", [("2016-09-16T16:37", True, False)]),
        ("Fri, 16 Sep 2016 16:37:00 +0900", [("2016-09-16T16:37", True, False)]),
        ("Fri, 16 Sep 2016 07:37:00 GMT", [("2016-09-16T16:37", True, False)]),
        (
            "기사입력 2017.05.12. 오전 12:09 최종수정 2017.05.12. 오후 12:10",
            [("2017-05-12T00:09", True, False), ("2017-05-12T12:10", True, True)],
        ),
        ("입력2024.05.30. 오전 11:40", [("2024-05-30T11:40", True, False)]),
        ("2024-01-30\xa017:47:58", [("2024-01-30T17:47", True, False)]),
        ("2025-12-31 00:00", [("2025-12-31T00:00", False, False)]),
        ("입력 2025-12-31 00:00", [("2025-12-31T00:00", True, False)]),
        ("2024.13.40 25:70", []),
        ("2024.02.30 10:00", []),
        ("2024.01.15 29:99", []),
        ("12-05 11:40", []),
        ("", []),
    ],
)
def test_moments(text: str, expected: list[tuple[str, bool, bool]]) -> None:
    assert [(m.at.isoformat()[:16], m.has_time, m.modified) for m in moments(text)] == expected
    assert all(m.at.utcoffset() is not None and m.at.utcoffset().total_seconds() == 9 * 3600 for m in moments(text))  # type: ignore[union-attr]


def test_offsets_that_are_none_raise_nothing() -> None:
    assert list(moments("0001-01-01T00:00:00+99:99 2016-09-16T16:37:00+99:99")) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("  • 코스피 : 2453.16상승 9.2423:59 03/30", Ticker("코스피", 2453.16, 9.24, "23:59 03/30")),
        ("원달러 : 1299.00하락 3.723:59 03/30", Ticker("원달러", 1299.0, -3.7, "23:59 03/30")),
        ("두바이유 : 77.78하락 0.2623:59 03/30", Ticker("두바이유", 77.78, -0.26, "23:59 03/30")),
        ("금 : 1997.70상승 13.223:59 03/30", Ticker("금", 1997.7, 13.2, "23:59 03/30")),
        ("가나전자 71,000 ▼ 300 (-0.42%)", Ticker("가나전자", 71000.0, -300.0, None)),
        ("KOSPI 2,418.01 ▲ 3.2", Ticker("KOSPI", 2418.01, 3.2, None)),
        ("코스닥 850.48 보합 0.00", Ticker("코스닥", 850.48, 0.0, None)),
        ("코스피 2,453.16 +0.38%", Ticker("코스피", 2453.16, None, None)),
    ],
)
def test_tickers(line: str, expected: Ticker) -> None:
    assert list(tickers([line])) == [expected]


def test_a_quote_box_without_a_quote() -> None:
    assert list(tickers(["종목토론실\n현재가/전일대비/등락률"])) == []


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("▲ \xa0홍길동 시장이 웃고 있다.", "홍길동 시장이 웃고 있다."),
        ("[서울=가나시스] 22일 시민들이 걷고 있다. 2022.12.7.", "22일 시민들이 걷고 있다."),
        ("사진 2. 김장김치 담그는 모습", "김장김치 담그는 모습"),
        ("[사진설명] 국악교실 발표회", "국악교실 발표회"),
        ("<사진 설명>", ""),
        ("▲", ""),
        ("[홍길동 후보자가 답하고 있다.", "홍길동 후보자가 답하고 있다."),
        ("2024년 1월 가나시 전경", "2024년 1월 가나시 전경"),
    ],
)
def test_caption_text(printed: str, text: str) -> None:
    assert caption_text(printed) == text


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("/사진=가나광역시", "가나광역시"),
        ("(사진=가나시 제공) 2025.07.17 photo@gana.example *재판매 및 DB 금지", "가나시 제공"),
        ("(사진제공=가나재단)", "가나재단"),
        ("ⓒ 가나일보 홍길동 기자", "가나일보 홍길동 기자"),
        ("[연합뉴스 자료사진]", "연합뉴스 자료사진"),
        ("(서울=연합뉴스) 홍길동 기자 =", "연합뉴스 홍길동"),
        (" 2025.7.17/뉴스1", "뉴스1"),
    ],
)
def test_credit_text(printed: str, text: str) -> None:
    assert credit_text(printed) == text


def pieces(*parts: tuple[str, str]) -> tuple[Caption, ...]:
    text, cuts = "", []
    for noise, part in parts:
        if noise:
            cuts.append(Cut(len(text), len(text) + len(part), noise, "given"))
        text += part
    return captions(text, cuts)


def test_a_caption_printed_twice_is_one() -> None:
    twice = [("caption", "홍길동 시장이 웃고 있다."), ("credit", "/사진=가나시"), ("", "\n")] * 2
    assert pieces(*twice) == (Caption("홍길동 시장이 웃고 있다.", "가나시"),)


def test_two_captions_in_a_row_are_two() -> None:
    assert [c.text for c in pieces(("caption", "가나역 전경."), ("", "\n"), ("caption", "다라역 전경."))] == [
        "가나역 전경.",
        "다라역 전경.",
    ]


def test_a_heading_before_the_wire_header_belongs_to_its_caption() -> None:
    found = pieces(
        ("caption", "붐비는 가나역"),
        ("", " "),
        ("credit", "(서울=연합뉴스) 홍길동 기자 ="),
        ("", " "),
        ("caption", "22일 가나역에 줄이 늘어서 있다."),
        ("", " "),
        ("credit", "2023.5.1 gildong@gana.example"),
    )
    assert found == (Caption("붐비는 가나역 22일 가나역에 줄이 늘어서 있다.", "연합뉴스 홍길동"),)


def test_a_header_opens_the_next_caption() -> None:
    found = pieces(
        ("credit", "[서울=뉴시스]"),
        ("", " "),
        ("caption", "22일 시민들이 걷고 있다."),
        ("credit", "(사진=가나시 제공)"),
        ("", " "),
        ("credit", "[서울=뉴시스]"),
        ("caption", "23일 시민들이 뛰고 있다."),
        ("credit", "(사진=다라시 제공)"),
    )
    assert [c.text for c in found] == ["22일 시민들이 걷고 있다.", "23일 시민들이 뛰고 있다."]


def test_headlines() -> None:
    assert headlines.title([], None) is None
    assert headlines.title(["가나시 새 청사 : 가나 뉴스", "가나시 새 청사"], None) == "가나시 새 청사"
    assert headlines.title(["다라산 단풍 구경 인파"], None, "가나시는 문을 연다.") is None
    assert headlines.subtitles(["- 낡은 관 교체\n- 예산 48억원", "낡은 관 교체"]) == ("낡은 관 교체", "예산 48억원")
    assert headlines.subtitles(["2024.01.15. 오전 11:40", "홍길동 기자"]) == ()
    assert headlines.section(["[경제]"]) == "경제"
    assert headlines.section([]) is None
    assert headlines.tags(["#가나시 #축제", "관련 키워드"]) == ("가나시", "축제")
    assert headlines.related(["이 기자의 다른기사 보기 >", "• [포토] 가나산 단풍 절정"]) == ("[포토] 가나산 단풍 절정",)
    assert headlines.related(["(관련 기사 : 가나시 새 청사 논란 https://gana.example/1)", "☞ 새 청사 연다(종합)"]) == (
        "가나시 새 청사 논란",
        "새 청사 연다(종합)",
    )
    assert headlines.copyright_holder("Copyright ⓒ 가나경제. All rights reserved.") == "가나경제"
    assert headlines.copyright_holder("무단전재 및 재배포 금지") is None
