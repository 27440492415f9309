"""A pipeline is a value: what its methods return, how it is shown and pickled, what it says of mistakes."""

from __future__ import annotations

import dataclasses
import pickle
import re
import subprocess
import sys
from pathlib import Path

import filters
import pytest

import newsclean
from newsclean import Cut, Line, Page, Pipeline, line_filter, pattern_filter

LABEL = pattern_filter(r"\[광고\].{0,80}", noise="ad", name="label")
TEXT = "[광고] 가나 마트 반값\n가나시는 22일 시청에서 설명회를 열고 낡은 수도관을 내년까지 모두 바꾸겠다고 밝혔다."
BODY = TEXT.split("\n")[1]


def names(pipeline: Pipeline) -> list[str]:
    return re.fullmatch(r"Pipeline\((.*?)\).*", repr(pipeline)).group(1).split(", ")  # type: ignore[union-attr]


def test_before_and_after_put_filters_in_their_place() -> None:
    plain = names(newsclean.clean)
    at = plain.index("byline")
    assert names(newsclean.clean.before("byline", LABEL)) == [*plain[:at], "label", *plain[at:]]
    assert names(newsclean.clean.after("byline", LABEL)) == [*plain[: at + 1], "label", *plain[at + 1 :]]
    two = newsclean.clean.before("byline", LABEL, filters.sponsored)
    assert names(two)[at : at + 3] == ["label", "sponsored", "byline"]


def test_methods_leave_the_pipeline_as_it_was() -> None:
    before = repr(newsclean.clean), newsclean.clean.filters, newsclean.clean.kept
    newsclean.clean.before("byline", LABEL).after("label", LABEL).without("ticker").keeping("caption") + LABEL
    assert (repr(newsclean.clean), newsclean.clean.filters, newsclean.clean.kept) == before
    with pytest.raises(dataclasses.FrozenInstanceError):
        newsclean.clean.filters = ()  # type: ignore[misc]


def test_without_drops_the_filter() -> None:
    row = "코스피 : 2453.16상승 9.2423:59 03/30"
    page = f"{BODY}\n\n{BODY.replace('22일', '23일')}\n\n{row}"
    assert newsclean.clean(page).found("ticker") == (row,)
    bare = newsclean.clean.without("ticker")
    assert "ticker" not in names(bare)
    assert bare(page).found("ticker") == ()


def test_without_takes_several_names() -> None:
    gone = {"ticker", "ad", "tags"}
    assert names(newsclean.clean.without(*sorted(gone))) == [n for n in names(newsclean.clean) if n not in gone]


def test_keeping_leaves_a_noise_class_in_the_body() -> None:
    mine = Pipeline((LABEL,))
    assert mine(TEXT).body == BODY
    kept = mine.keeping("ad")(TEXT)
    assert kept.body.split("\n\n") == TEXT.split("\n")
    assert kept.cuts == ()


def test_keeping_holds_whichever_filter_finds_the_class() -> None:
    found = (LABEL, filters.sponsored)
    text = f"협찬: 가나식품\n{TEXT}"
    assert Pipeline(found)(text).body == BODY
    assert Pipeline(found).keeping("ad")(text).body.split("\n\n") == text.split("\n")


def test_keeping_takes_a_users_own_class() -> None:
    text = f"오늘의 날씨 맑음\n{BODY}"
    mine = newsclean.clean.before("copyright", filters.weather)
    assert mine(text).body == BODY
    assert "맑음" in mine.keeping("weather")(text).body


def test_sum_of_pipelines_and_filters() -> None:
    one, two = Pipeline((LABEL,)).keeping("tags"), Pipeline((filters.sponsored,)).keeping("caption")
    assert (one + two).filters == (LABEL, filters.sponsored)
    assert (one + two).kept == {"tags", "caption"}
    assert (one + filters.first_character).filters == (LABEL, filters.first_character)
    assert (filters.first_character + one).filters == (filters.first_character, LABEL)
    with pytest.raises(TypeError):
        one + 3  # type: ignore[operator]


def test_first_cut_wins() -> None:
    second = pattern_filter(r"가나 마트.*", noise="other")
    assert [cut.noise for cut in Pipeline((LABEL, second))(TEXT).cuts] == ["ad"]
    assert [cut.noise for cut in Pipeline((second, LABEL))(TEXT).cuts] == ["ad", "other"]


def test_repr_names_the_filters_and_what_is_kept() -> None:
    mine = Pipeline((LABEL, filters.sponsored, filters.first_character)).keeping("caption", "ad")
    assert repr(mine) == "Pipeline(label, sponsored, first_character).keeping('ad').keeping('caption')"
    assert {"byline", "copyright", "share"} < set(names(newsclean.clean))


def test_pattern_filter_cuts_what_it_matches() -> None:
    article = (newsclean.clean + pattern_filter(r"바꾸겠다고", noise="ad"))(BODY)
    assert "바꾸겠다고" not in article.body
    assert article.found("ad") == ("바꾸겠다고",)


def test_pattern_filter_knows_the_syntax_of_regex() -> None:
    hangul = pattern_filter(r"(?<=\[)\p{Hangul}+(?=\])")
    assert list(hangul(Page("[광고] 반값"))) == [Cut(1, 3, "other", "other")]


def test_pattern_filter_sees_free_lines_only() -> None:
    word = pattern_filter(r"가나 ?마트.*", noise="other")
    assert [cut.noise for cut in (Pipeline((LABEL,)) + word)("[광고] 가나 마트\n가나 마트 앞").cuts] == ["ad", "other"]
    assert list(pattern_filter(r"값.가")(Page("반값\n가나"))) == []


def test_pattern_filter_refuses_what_is_no_pattern_at_once() -> None:
    import regex

    with pytest.raises(regex.error):
        pattern_filter(r"[광고")


def test_pattern_filter_stops_after_its_time() -> None:
    endless = pattern_filter(r"(a|aa)+$", timeout=0.05)
    with pytest.raises(TimeoutError) as caught:
        Pipeline((endless,))("a" * 60 + "b")
    assert any("'other'" in note for note in caught.value.__notes__)


def test_line_filter_cuts_the_lines_it_says_true_for() -> None:
    text = f"협찬: 가나식품\n{BODY}\n오늘의 날씨 맑음"
    article = Pipeline((filters.sponsored, filters.weather))(text)
    assert article.body == BODY
    assert [(cut.noise, cut.rule) for cut in article.cuts] == [("ad", "sponsored"), ("weather", "weather")]


def test_line_filter_is_handed_lines() -> None:
    seen: list[Line] = []

    @line_filter
    def looking(line: Line) -> bool:
        seen.append(line)
        return False

    Pipeline((looking,))(f"  {BODY}\n\n협찬: 가나식품")
    assert [line.text for line in seen] == [BODY, "협찬: 가나식품"]
    assert repr(looking) == "line_filter(looking)"


def test_any_callable_is_a_filter() -> None:
    assert Pipeline((filters.first_character,))(BODY).body == BODY[1:]


def test_overlapping_cuts_are_trimmed() -> None:
    cuts = Pipeline((filters.overlapping,))(BODY).cuts
    assert cuts == (Cut(0, 6, "ad", "first"), Cut(6, 9, "other", "second"))


@pytest.mark.parametrize("method", ["before", "after", "without"])
def test_unknown_filter_names_the_near_matches(method: str) -> None:
    with pytest.raises(ValueError, match=r"no filter is called 'bylin'; near it: byline"):
        getattr(newsclean.clean, method)("bylin")


def test_unknown_noise_names_the_near_matches() -> None:
    with pytest.raises(ValueError, match=r"no noise class is called 'captoin'; near it: caption"):
        newsclean.clean.keeping("captoin")


def test_a_name_without_near_matches_lists_what_there_is() -> None:
    with pytest.raises(ValueError, match=r"there are: label$"):
        Pipeline((LABEL,)).without("가나다라")


def test_a_cut_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match=r"lies outside the page") as caught:
        Pipeline((filters.out_of_range,))(BODY)
    assert caught.value.__notes__ == ["raised in the newsclean filter 'out_of_range'"]


def test_an_exception_in_a_filter_carries_its_name() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        (newsclean.clean + filters.broken)(BODY)
    assert caught.value.__notes__ == ["raised in the newsclean filter 'broken'"]


@pytest.mark.parametrize(
    ("raw", "advice"),
    [
        (None, "drop the rows without text first"),
        (float("nan"), "drop the rows without text first"),
        (Path("기사.txt"), r"path.read_bytes\(\)"),
        (3, "takes str, bytes"),
        (["가나"], "takes str, bytes"),
    ],
)
def test_what_is_no_text_is_a_type_error_that_helps(raw: object, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        newsclean.clean(raw)


def test_pipelines_pickle() -> None:
    mine = newsclean.clean.before("byline", LABEL).after("byline", filters.sponsored).keeping("caption")
    mine = mine + filters.weather + filters.first_character
    again = pickle.loads(pickle.dumps(mine))
    assert repr(again) == repr(mine)
    assert again(TEXT).to_dict() == mine(TEXT).to_dict()


def test_filters_pickle_by_qualified_name() -> None:
    assert pickle.loads(pickle.dumps(filters.sponsored)) is filters.sponsored
    assert b"sponsored" in pickle.dumps(Pipeline((filters.sponsored,)))


def test_a_lambda_is_told_to_move() -> None:
    mine = newsclean.clean + (lambda page: [])
    with pytest.raises(TypeError, match=r"'<lambda>'.*[Mm]ove it into a module"):
        pickle.dumps(mine)


def test_a_local_function_is_told_to_move() -> None:
    @line_filter
    def local(line: Line) -> bool:
        return False

    with pytest.raises(TypeError, match=r"'local'.*[Mm]ove it into a module"):
        pickle.dumps(newsclean.clean + local)


def test_a_function_of_a_script_is_told_to_move(tmp_path: Path) -> None:
    script = tmp_path / "notebook.py"
    script.write_text(
        "import pickle, newsclean\n"
        "@newsclean.line_filter\n"
        "def mine(line):\n    return False\n"
        "try:\n    pickle.dumps(newsclean.clean + mine)\n"
        "except TypeError as error:\n    print(error)\n",
        "utf8",
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    assert "'mine'" in done.stdout
    assert "Move it into a module" in done.stdout


def test_a_page_is_taken_as_it_is() -> None:
    page = newsclean.read_text(TEXT, title="가나시 수도관 교체")
    assert newsclean.clean(page).body == newsclean.clean(TEXT, title="가나시 수도관 교체").body
