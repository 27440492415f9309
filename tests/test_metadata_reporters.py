"""Names, roles, mails, places and desks from bylines; and the words of bylines that are nobody's name."""

from __future__ import annotations

import pytest

from newsclean.metadata.names import is_name
from newsclean.metadata.reporters import Piece, Reporter, masthead


def people(*pieces: tuple[str, str]) -> list[Reporter]:
    return list(masthead([Piece(noise, text) for noise, text in pieces]).reporters.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("홍길동 기자", Reporter("홍길동", "기자")),
        ("홍길동기자 gildong@gana.example", Reporter("홍길동", "기자", "gildong@gana.example")),
        ("홍길동 기자(gildong@gana.example)", Reporter("홍길동", "기자", "gildong@gana.example")),
        ("/홍길동 기자 gildong@gana.example", Reporter("홍길동", "기자", "gildong@gana.example")),
        ("광주=홍길동 gildong@gana.example", Reporter("홍길동", None, "gildong@gana.example", "광주")),
        ("가나=홍길동 gildong@gana.example", Reporter("홍길동", None, "gildong@gana.example", "가나")),
        ("가나/홍길동 기자", Reporter("홍길동", "기자", None, "가나")),
        ("도쿄/홍길동 특파원", Reporter("홍길동", "특파원", None, "도쿄")),
        (
            "홍길동 온라인 뉴스 기자 gildong@gana.example",
            Reporter("홍길동", "기자", "gildong@gana.example", None, "온라인 뉴스"),
        ),
        ("홍길동 외교전문기자", Reporter("홍길동", "외교전문기자")),
        ("홍길동 선임기자", Reporter("홍길동", "선임기자")),
        ("사회부 홍길동 기자", Reporter("홍길동", "기자", desk="사회부")),
        ("가나일보 홍길동 기자", Reporter("홍길동", "기자", outlet="가나일보")),
        ("홍길동 (gildong@gana.example)", Reporter("홍길동", None, "gildong@gana.example")),
        ("홍길동", Reporter("홍길동")),
        ("기자명 홍길동", Reporter("홍길동")),
        ("남궁길동 기자", Reporter("남궁길동", "기자")),
        ("지금까지 국회에서 YTN 홍길동입니다.", Reporter("홍길동", outlet="YTN")),
        ("가나뉴스 홍길동 입니다.", Reporter("홍길동", outlet="가나뉴스")),
        ("gildong@gana.example 홍길동 기자", Reporter("홍길동", "기자", "gildong@gana.example")),
        ("홍길동 가나대 경제학과 교수", Reporter("홍길동", "가나대 경제학과 교수")),
        ("글·사진 홍길동 기자", Reporter("홍길동", "기자")),
        ("글·사진 = 홍길동 기자", Reporter("홍길동", "기자")),
        ("홍길동 기자 gildong@gana.comCopyrights", Reporter("홍길동", "기자", "gildong@gana.com")),
    ],
)
def test_byline(text: str, expected: Reporter) -> None:
    assert people(("byline", text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(서울=가나통신) 홍길동 기자 =", [Reporter("홍길동", "기자", place="서울", outlet="가나통신")]),
        ("[서울=가나시스]홍길동 기자 =", [Reporter("홍길동", "기자", place="서울", outlet="가나시스")]),
        (
            "(서울·세종=가나통신) 홍길동 김영희 기자 =",
            [
                Reporter("홍길동", "기자", place="서울·세종", outlet="가나통신"),
                Reporter("김영희", "기자", place="서울·세종", outlet="가나통신"),
            ],
        ),
        ("[가나경제=홍길동 기자]", [Reporter("홍길동", "기자", outlet="가나경제")]),
        ("[가나경제(익산)=홍길동 기자]", [Reporter("홍길동", "기자", place="익산", outlet="가나경제")]),
        ("[스포가나 | 잠실=홍길동 기자]", [Reporter("홍길동", "기자", place="잠실", outlet="스포가나")]),
        ("[OSGN=고척, 홍길동 기자]", [Reporter("홍길동", "기자", place="고척", outlet="OSGN")]),
        ("【가나방송=홍길동대표기자】", [Reporter("홍길동", "대표기자", outlet="가나방송")]),
        ("[로마= AP/가나시스] 홍길동 기자 =", [Reporter("홍길동", "기자", place="로마", outlet="가나시스")]),
        (
            "[서울=가나통신] 홍길동 기자(gildong@gana.example) =",
            [Reporter("홍길동", "기자", "gildong@gana.example", "서울", None, "가나통신")],
        ),
        ("[가나일보]", []),
        ("(서울=가나통신)", []),
        ("디지털뉴스팀 =", []),
    ],
)
def test_header(text: str, expected: list[Reporter]) -> None:
    assert people(("dateline", text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "디지털뉴스팀",
        "가나일보",
        "(서울=가나통신)",
        "정치부 기자",
        "본지 기자",
        "인턴 기자",
        "사진=홍길동 기자",
        "홍길동 사진기자",
        "영상취재 : 홍길동 기자",
        "촬영기자 홍길동 김영희",
        "영상편집;홍길동",
        "(영상취재 : 홍길동, 영상편집 : 김영희)",
        "진행 : 홍길동",
        "◎공감언론",
        "지금까지 실시간 교통정보였습니다.",
        "작 성 자: 홍길동",
        "담당부서 : 총무과 홍길동 팀장 061-530-0000",
        "【총무과장 홍길동 286-0000, 총무팀장 김영희 286-0001】",
        "desk@gana.example",
        "세종시 기자",
        "이데일리 기자",
    ],
)
def test_who_is_no_reporter(text: str) -> None:
    assert people(("byline", text)) == []


def test_the_mail_of_several_is_the_first_ones() -> None:
    [first, second] = people(("byline", "용인/홍길동·김영희기자 gildong@gana.example"))
    assert (first.name, first.email, second.name, second.email) == ("홍길동", "gildong@gana.example", "김영희", None)


@pytest.mark.parametrize(
    "text", ["홍길동/김영희 gildong@gana.example", "홍길동·김영희 기자", "홍길동/김영희 기자", "홍길동, 김영희 기자"]
)
def test_two_who_sign_together(text: str) -> None:
    assert [one.name for one in people(("byline", text))] == ["홍길동", "김영희"]


def test_several_mails_go_in_order() -> None:
    found = people(
        ("dateline", "(서울=가나통신) 홍길동 김영희 이철수 기자 ="),
        ("byline", "a1@gana.example, b2@gana.example, c3@gana.example"),
    )
    assert [(one.name, one.email) for one in found] == [
        ("홍길동", "a1@gana.example"),
        ("김영희", "b2@gana.example"),
        ("이철수", "c3@gana.example"),
    ]


def test_each_mail_goes_to_the_name_before_it() -> None:
    found = people(
        ("byline", "홍길동 기자"),
        ("byline", "a1@gana.example"),
        ("byline", "김영희 기자"),
        ("byline", "b2@gana.example"),
    )
    assert [one.email for one in found] == ["a1@gana.example", "b2@gana.example"]
    found = people(("byline", "홍길동 기자 a1@gana.example, 김영희 기자 b2@gana.example"))
    assert [one.email for one in found] == ["a1@gana.example", "b2@gana.example"]


def test_header_and_tail_are_one_reporter() -> None:
    found = people(
        ("dateline", "(제주=가나통신) 홍길동 기자 ="), ("byline", "/gildong@gana.example"), ("byline", "홍길동 기자")
    )
    assert found == [Reporter("홍길동", "기자", "gildong@gana.example", "제주", None, "가나통신")]


def test_a_newsrooms_mail_box_is_nobodys() -> None:
    assert people(("dateline", "(서울=가나통신) 홍길동 기자 ="), ("byline", "photo@gana.example"))[0].email is None


def test_crew_beside_a_reporter() -> None:
    found = people(("byline", "( 취재 : 홍길동 / 영상편집 : 김영희/ 화면제공 : 가나경찰청 / 제작 : D뉴스플랫폼부 )"))
    assert [one.name for one in found] == ["홍길동"]
    found = people(("byline", "글/홍길동기자 a1@gana.example · 사진/김영희기자 b2@gana.example"))
    assert [(one.name, one.email) for one in found] == [("홍길동", "a1@gana.example")]
    found = people(
        ("byline", "채널A 뉴스 홍길동입니다. 영상취재: 김영희 영상편집: 이철수 홍길동 기자 gildong@gana.example")
    )
    assert [(one.name, one.email) for one in found] == [("홍길동", "gildong@gana.example")]


@pytest.mark.parametrize(
    "word", ["사회부", "용인시", "가나일보", "기자", "지금까지", "이데일리", "YTN", "뷁길동", "김"]
)
def test_what_is_no_name(word: str) -> None:
    assert not is_name(word)


def test_a_guest_signs_with_the_description_alone() -> None:
    bio = "■ 필자 홍길동  가나대학교에서 석사학위를 받았다."
    assert people(("bio", bio)) == [Reporter("홍길동", bio=bio.replace("  ", " "))]
    assert [one.name for one in people(("bio", "홍길동 가나대 사학과 교수. 가나박물관장을 지냈다."))] == ["홍길동"]
    assert people(("bio", "가나일보 호남지사 기자입니다.")) == []
    assert [one.name for one in people(("byline", "김영희 기자"), ("bio", "필자 홍길동은 시인이다."))] == ["김영희"]
