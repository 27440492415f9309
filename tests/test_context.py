"""Filters that no row can say, each with what it must find and the nearest true text, which it must leave."""

from __future__ import annotations

import newsclean

LEAD = "가나시는 22일 시청에서 설명회를 열고 낡은 수도관 12㎞를 내년까지 모두 바꾸겠다고 밝혔다."
MORE = (
    "홍길동 가나시장은 “주민이 마음 놓고 물을 마시게 하겠다”고 말했다.",
    "공사는 다음 달에 시작해 3년 뒤에 끝난다. 예산은 320억원이다.",
    "주민들의 반응은 엇갈렸다. 다라동에서 가게를 하는 김영희씨는 “늦었지만 다행”이라고 했다.",
)
ARTICLE = "\n\n".join((LEAD, *MORE))
ONE_LINE = " ".join((LEAD, *MORE))


def rules(raw: str) -> set[str]:
    return {f"{cut.noise}/{cut.rule}" for cut in newsclean.clean(raw).cuts}


def body(raw: str) -> str:
    return "".join(newsclean.clean(raw).body.split())


def same(one: str, other: str) -> bool:
    return "".join(one.split()) == "".join(other.split())


def test_a_text_stored_twice_is_kept_once() -> None:
    for glue in ("", " ", "\n", "\n\n"):
        assert same(newsclean.clean(ONE_LINE + glue + ONE_LINE).body, ONE_LINE), repr(glue)


def test_a_lead_quoted_once_more_is_no_copy() -> None:
    raw = f"{ARTICLE}\n\n{LEAD} 이 말을 시는 이튿날 거두어들였다."
    assert same(newsclean.clean(raw).body, raw)


def test_what_stands_three_times_is_no_caption() -> None:
    raw = "개정안은 다음 달부터 시행된다. 정부는 12일 회의를 열었다. " * 4
    assert same(newsclean.clean(raw).body, raw)


def test_promos_below_a_signature_go_whatever_they_say() -> None:
    raw = f"{ONE_LINE} 홍길동 기자 gildong@gana.example ▶ 우리 동네 물 이야기▶ 독자가 뉴스를 만들어 갑니다▶ 네이버에서 가나일보 구독하기"
    assert same(newsclean.clean(raw).body, ONE_LINE)
    assert newsclean.clean(raw).reporters[0].email == "gildong@gana.example"


def test_answers_behind_arrows_stay() -> None:
    raw = f"{ARTICLE}\n\n▶ 왜 지금인가.\n\n▷ 더 늦출 수 없었다. 관이 터졌다."
    assert same(newsclean.clean(raw).body, raw)


def test_a_script_behind_an_arrow_stays() -> None:
    script = "▶ 인터뷰 : 김영희 / 가나시 주민 - “무서워서 못 다니겠어요.” 시는 3년 안에 다리를 새로 놓기로 했습니다."
    raw = f"【 기자 】 다리가 흔들립니다. {script} MBN뉴스 홍길동입니다. #가나시 #다리 #흔들"
    assert "".join(script.split()) in body(raw)


def test_peeling_uncovers_noise_of_an_earlier_class() -> None:
    raw = f"{ONE_LINE} 2022.11.23 gildong@gana.example (끝) 〈저작권자(c) 가나통신, 무단 전재-재배포 금지〉"
    assert same(newsclean.clean(raw).body, ONE_LINE)


def test_peeling_needs_the_filter_of_its_class() -> None:
    raw = f"{ONE_LINE} 홍길동 기자 #가나시 #수도관"
    assert "홍길동기자" in "".join(newsclean.clean.without("byline")(raw).body.split())


def test_a_list_below_its_heading_goes_up_to_the_next_sentence() -> None:
    raw = f"{LEAD}\n{MORE[0]}\n[관련기사]\n다라시 새 청사 터 두고 갈등\n마바산 단풍 절정\n{MORE[1]}\n{MORE[2]}"
    assert body(raw) == "".join(" ".join((LEAD, *MORE)).split())


def test_a_subheading_below_a_heading_stays() -> None:
    raw = f"{LEAD}\n{MORE[0]}\n[관련기사]\n물값은 오르나\n{MORE[1]}\n{MORE[2]}"
    assert "물값은오르나" in body(raw)


def test_articles_behind_a_sealed_one_are_not_its_body() -> None:
    other = "\n".join(
        f"다라군은 {day}일 군청에서 {day}번째 회의를 열고 축제를 한 해 쉬기로 했다고 밝혔다." for day in range(1, 25)
    )
    raw = (
        f"입력 2024.01.15 오후 2:30\n{LEAD}\n"
        + "\n".join(MORE)
        + f"\nⓒ 가나일보, 무단전재 및 재배포 금지\n관련기사\n{other}"
    )
    assert body(raw) == "".join(" ".join((LEAD, *MORE)).split())


def test_a_schedule_before_the_signature_is_the_articles() -> None:
    raw = f"{ARTICLE}\n\n일시: 6월 2일 오후 7시\n\n장소: 가나예술회관\n\n홍길동 기자 gildong@gana.example"
    assert "장소:가나예술회관" in body(raw)


def test_the_quiz_that_the_text_answers_goes() -> None:
    assert same(newsclean.clean(f"{ONE_LINE} 가나시가 내년까지 바꾸기로 한 수도관은 몇 ㎞인가?").body, ONE_LINE)


def test_a_columns_own_question_stays() -> None:
    for question in ("그렇다면 우리에게 남은 시간은?", "시는 언제까지 손을 놓고 있을 것인가?"):
        assert same(newsclean.clean(f"{ONE_LINE} {question}").body, f"{ONE_LINE} {question}")


def test_a_photographer_above_a_header_signs_nothing() -> None:
    article = newsclean.clean(f"가나시청 앞에 시민들이 줄을 서 있다. /이몽룡 기자 [가나일보ㅣ홍길동 기자] {ONE_LINE}")
    assert [reporter.name for reporter in article.reporters] == ["홍길동"]
    assert article.captions[0].credit == "이몽룡 기자"


def test_a_source_named_once_more_is_told_from_the_word_behind_it() -> None:
    raw = f"다라전자 공장에서 직원들이 일하고 있다. ⓒ다라전자다라전자는 22일 값을 내렸다고 밝혔다. {ONE_LINE}"
    article = newsclean.clean(raw)
    assert article.captions[0].credit == "다라전자"
    assert article.body.startswith("다라전자는 22일")


def test_agencies_glued_on_both_sides_are_sources() -> None:
    raw = f"{LEAD}연합뉴스{MORE[0]}{MORE[1]}"
    assert body(raw) == "".join((LEAD + MORE[0] + MORE[1]).split())


def test_an_agency_that_is_a_word_stays() -> None:
    raw = f"{LEAD} 다라제약은 11일(현지시간) 마바제약이 스푸트니크V를 만든다고 밝혔다. {MORE[0]}"
    assert same(newsclean.clean(raw).body, raw)


def test_the_lead_behind_a_header_is_not_a_picture() -> None:
    raw = f"(가나=가나통신) 홍길동 기자 = 두 사람은 내년 봄 가나시에서 결혼한다. [사진=가나통신]\n\n{ARTICLE}"
    assert "두사람은내년봄" in body(raw)


def test_two_spaces_inside_a_sentence_part_nothing() -> None:
    raw = f"새 수도관 12㎞ 놓는다 [홍길동 기자] 가나시는 낡은 관을 바꾼다. 가나시가  이런 계획을 내놓은 것은 처음이다. {ONE_LINE}"
    assert "가나시는낡은관을바꾼다.가나시가이런계획을" in body(raw)
