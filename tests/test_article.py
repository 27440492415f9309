"""What an article says of itself: status, the guard, parts, explanation, JSON, and what is found by name."""

from __future__ import annotations

import json
import random

import pytest

import newsclean
from newsclean import Article, Caption, Cut, Page, Reporter
from newsclean.page import Residue, Source

PROSE = "가나시는 22일 시청에서 설명회를 열고 낡은 수도관을 내년까지 모두 바꾸겠다고 밝혔다. 주민들은 공사 기간의 교통 대책을 물었다."
MORE = "시는 다음 달 초에 우회로를 정해 마을마다 알리기로 했다. 예산은 48억원이 든다고 담당자는 설명했다."


def article(text: str, *cuts: tuple[str, str], kept: tuple[str, ...] = ()) -> Article:
    """An article whose page is `text`; every cut is given as its noise and its text, in order of the page."""
    at, found = 0, []
    for noise, piece in cuts:
        at = text.index(piece, at)
        found.append(Cut(at, at + len(piece), noise, "given"))
        at += len(piece)
    return Article.guarded(Page(text, cuts=found), frozenset(kept))


def test_body_is_what_no_cut_covers() -> None:
    head = "(서울=가나통신) 홍길동 기자 ="
    found = article(f"{head} {PROSE}\n{MORE}\n무단전재 금지", ("dateline", head), ("copyright", "무단전재 금지"))
    assert found.body == f"{PROSE}\n\n{MORE}"
    assert found.paragraphs == (PROSE, MORE)
    assert found.status == "ok"


def test_soft_breaks_join_paragraphs_but_are_not_printed() -> None:
    text = f"{PROSE}\n{MORE}"
    soft = Page(text, Source(text.replace("\n", ""), soft=frozenset([len(PROSE)])))
    found = Article.guarded(soft)
    assert "\n" not in "".join(part.text for part in found.parts)
    assert found.explain() == f" | {PROSE}{MORE}"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{PROSE} {MORE}", "ok"),
        ("가나시는 22일 새 청사의 문을 연다.", "short"),
        ("", "empty"),
        (" \n\t ", "empty"),
        ("The city of Gana opens a new hall on Monday, its mayor said in a statement to the press.", "not-korean"),
        ("ガナ市は22日、新しい庁舎を開くと発表した。" * 4, "not-korean"),
        ("404 Not Found\n요청하신 페이지를 찾을 수 없습니다.", "block-page"),
        ("Just a moment...\nChecking your browser before accessing gana.example", "block-page"),
        ("자동등록방지를 위해 보안문자를 입력해 주세요.", "block-page"),
        ("삭제된 기사입니다.", "block-page"),
        ("가나시가 새 청사의 문을 연다.\n이 기사는 유료 회원 전용입니다. 로그인 후 이용해 주세요.", "block-page"),
        ("가나사는 로봇이 아닙니다라는 확인 창을 22일부터 없앤다고 밝혔다.", "short"),
        (f"{PROSE} {MORE} 이 창구는 로그인 후 이용할 수 있다.", "ok"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert article(text).status == status


def test_a_page_that_was_cut_to_nothing_is_empty_only_without_prose() -> None:
    assert article("로그인\n전체메뉴", ("menu", "로그인"), ("menu", "전체메뉴")).status == "empty"


def test_guard_gives_a_photo_article_its_caption_back() -> None:
    text = f"{PROSE}\n사진=가나시\n{MORE}"
    found = article(text, ("caption", PROSE), ("credit", "사진=가나시"), ("related", MORE))
    assert found.status == "kept-by-guard"
    assert found.body == PROSE
    assert found.captions == (Caption(PROSE, "가나시"),)
    assert [cut.noise for cut in found.cuts] == ["credit", "related"]


def test_guard_gives_back_what_holds_prose_then_everything() -> None:
    found = article(f"로그인\n{PROSE}", ("menu", "로그인"), ("related", PROSE))
    assert (found.status, found.body) == ("kept-by-guard", PROSE)
    pieces = PROSE.split(" ")
    shredded = article(PROSE, *(("other", piece) for piece in pieces))
    assert (shredded.status, shredded.body, shredded.cuts) == ("kept-by-guard", PROSE, ())


def test_kept_classes_stay_in_the_body_and_are_found_all_the_same() -> None:
    caption = "▲ 홍길동 시장이 22일 가나시장에서 연설하고 있다."
    found = article(f"{caption}\n{PROSE}", ("caption", caption), kept=("caption",))
    assert caption in found.body
    assert found.cuts == ()
    assert found.found("caption") == (caption,)
    assert found.captions == (Caption(caption[2:], None),)
    assert found.status == "ok"


def test_found_names_near_classes() -> None:
    found = article(f"{PROSE}\n홍길동 기자", ("byline", "홍길동 기자"))
    assert found.found("byline") == ("홍길동 기자",)
    assert found.found("caption") == ()
    with pytest.raises(ValueError, match=r"near it: .*byline"):
        found.found("bylines")
    with pytest.raises(ValueError, match=r"there are: .*caption"):
        found.found("???")


def test_found_knows_classes_of_own_filters_and_residue() -> None:
    text = f"{PROSE}\n협찬 가나식품"
    source = Source(f"<b>{text}", residue=(Residue(0, 0, 3, "<b>"),))
    found = Article.guarded(Page(text, source, [Cut(len(PROSE) + 1, len(text), "sponsor", "mine")]))
    assert found.found("sponsor") == ("협찬 가나식품",)
    assert found.found("residue") == ("<b>",)
    assert found.explain().splitlines()[0] == f"residue/markup | {'<b>'}"


def test_explain_is_the_golden_form() -> None:
    head = "(서울=가나통신) 홍길동 기자 ="
    found = article(f"{head} {PROSE}\n\n  ⓒ 가나일보", ("dateline", head), ("copyright", "ⓒ 가나일보"))
    assert found.explain().splitlines() == [
        f"dateline/given  | {head}",
        f"               +|  {PROSE}",
        "                |",
        "copyright/given |   ⓒ 가나일보",
    ]


def test_explain_shows_control_and_direction_characters() -> None:
    shown = article(f"빨강\x1b[31m \u202e거꾸로\x00\ud800\n{PROSE}").explain()
    assert shown.splitlines()[0] == r" | 빨강\x1b[31m \u202e거꾸로\x00\ud800"
    shown.encode()  # A lone surrogate would not print.


def test_explain_shows_every_character_once() -> None:
    rng = random.Random(7)
    for _ in range(50):
        text = "".join(rng.choice("가나다. \n") for _ in range(80))
        places = sorted(rng.sample(range(81), 6))
        cuts = [Cut(places[i], places[i + 1], "ad", str(i)) for i in (0, 2, 4)]
        shown = Article(Page(text, cuts=cuts), tuple(cuts), "ok").explain()
        assert "".join(row.partition("|")[2] for row in shown.splitlines()).replace(" ", "") == text.replace(
            " ", ""
        ).replace("\n", "")


def test_to_dict_is_json() -> None:
    found = newsclean.clean(
        f"입력 2024.01.15 오후 2:30 | 수정 2024.01.16\n(서울=연합뉴스) 홍길동 기자 = {PROSE}\n{MORE}\ngildong@gana.example\n"
    )
    told = json.loads(json.dumps(found.to_dict()))
    assert told["published"] == "2024-01-15T14:30:00+09:00"
    assert told["modified"] == "2024-01-16"
    assert told["modified_has_time"] is False
    assert told["reporters"][0]["email"] == "gildong@gana.example"
    assert told["body"] == f"{PROSE}\n\n{MORE}"
    assert json.dumps(article("\ud800 홀로 선 대리 문자").to_dict())


def test_origin_reads_back_as_the_cut() -> None:
    raw = f"<p>{PROSE}&nbsp;{MORE}</p>\r\n<p>홍길동 기자 gildong@gana.example</p>"
    found = newsclean.clean(raw)
    [cut] = [cut for cut in found.cuts if cut.noise == "byline"]
    start, end = found.origin(cut)
    assert raw[start:end].strip() == "홍길동 기자 gildong@gana.example"


def test_title_given_wins_and_loses_its_site() -> None:
    page = Page(
        f"가나시, 새 수도관\n{PROSE}", Source("", title="가나시, 새 수도관 - 가나일보"), [Cut(0, 10, "title", "echo")]
    )
    assert Article.guarded(page).title == "가나시, 새 수도관"
    assert Article.guarded(Page(PROSE, Source("", title="가나시 수도관"))).title == "가나시 수도관"


def test_automatic_summaries_are_no_subtitles() -> None:
    text = f"낡은 관 12㎞ 교체\n요약: 가나시가 관을 바꾼다\n{PROSE}"
    cuts = [Cut(0, 11, "subtitle", "deck"), Cut(12, 27, "subtitle", "ai_summary")]
    assert Article.guarded(Page(text, cuts=cuts)).subtitles == ("낡은 관 12㎞ 교체",)


def test_reporters_of_linked_articles_are_not_its_own() -> None:
    links = "가나산 단풍 절정에 이르러 발길 이어져 / 다라강 얼음 낚시 축제 다음 달 개막"
    text = f"{PROSE}\n홍길동 기자\n{links}\n김영희 기자"
    found = article(text, ("byline", "홍길동 기자"), ("related", links), ("byline", "김영희 기자"))
    assert [reporter.name for reporter in found.reporters] == ["홍길동"]
    alone = article(f"{PROSE}\n{links}\n김영희 기자", ("related", links), ("byline", "김영희 기자"))
    assert [reporter.name for reporter in alone.reporters] == ["김영희"]


def test_wire_header_of_a_caption_names_no_reporter() -> None:
    header, caption = "(서울=가나통신) 김영희 기자 =", "22일 시민들이 걷고 있다."
    text = f"{header} {caption}\n(서울=가나통신) 홍길동 기자 = {PROSE}"
    found = article(text, ("dateline", header), ("caption", caption), ("dateline", "(서울=가나통신) 홍길동 기자 ="))
    assert [reporter.name for reporter in found.reporters] == ["홍길동"]


def test_outlet_and_dateline() -> None:
    wire = article(f"[부산=가나시스] 홍길동 기자 = {PROSE}", ("dateline", "[부산=가나시스] 홍길동 기자 ="))
    assert (wire.outlet, wire.dateline) == ("가나시스", "부산")
    notice = article(
        f"{PROSE}\n<저작권자(c) 가나일보, 무단전재 금지>", ("copyright", "<저작권자(c) 가나일보, 무단전재 금지>")
    )
    assert (notice.outlet, notice.dateline) == ("가나일보", None)
    assert notice.copyright == "<저작권자(c) 가나일보, 무단전재 금지>"


def test_a_bio_goes_to_the_reporter_it_stands_behind() -> None:
    found = article(
        f"{PROSE}\n홍길동 기자\n가나일보 호남지사 기자입니다.",
        ("byline", "홍길동 기자"),
        ("bio", "가나일보 호남지사 기자입니다."),
    )
    assert found.reporters == (Reporter("홍길동", "기자", bio="가나일보 호남지사 기자입니다."),)


def test_modification_of_the_site_is_none_of_the_article() -> None:
    text = f"입력 2024.01.15 14:30\n{PROSE}\n최종수정일 2021-07-05"
    found = article(text, ("timestamp", "입력 2024.01.15 14:30"), ("timestamp", "최종수정일 2021-07-05"))
    assert found.modified is None
    assert found.published_has_time
