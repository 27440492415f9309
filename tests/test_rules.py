"""The proofs that rows carry: each cuts what it says, alone, and what it keeps survives the whole default pipeline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsclean
from newsclean.labels import NOISES
from newsclean.rule import Rule, Rules

# Invented prose around a proof: a real article is around a true sentence, too.
BEFORE = (
    "가나시는 22일 시청에서 설명회를 열고 낡은 수도관 12㎞를 내년까지 모두 바꾸겠다고 밝혔다. 예산은 48억원이 든다."
)
AFTER = "주민들은 공사 기간의 교통 대책을 물었다. 시는 다음 달 초에 우회로를 정해 마을마다 알리기로 했다."


def rows() -> Iterator[tuple[Rules, Rule]]:
    for see in newsclean.clean.filters:
        if isinstance(see, Rules):
            for rule in see.rules:
                yield see, rule


def proofs(field: str) -> list[object]:
    """Every text of `cuts` or `keeps`, with its row, as a test of its own."""
    found: list[object] = []
    for rules, rule in rows():
        texts = getattr(rule, field)
        for number, text in enumerate((texts,) if isinstance(texts, str) else texts):
            found.append(pytest.param(rule, text, id=f"{rules.noise}-{rule.name}-{number}"))
    return found


@pytest.mark.parametrize(("rule", "text"), proofs("cuts"))
def test_cuts_what_it_says(rule: Rule, text: str) -> None:
    """Wholly, or in part where the row narrows its cut, looks around itself, or is anchored to one end of a line."""
    page = newsclean.read_text(text)
    left = set(range(len(page.text)))
    for start, end in rule.search(page):
        left -= set(range(start, end))
    over = "".join(page.text[i] for i in sorted(left))
    looks_around = any(sign in rule.pattern for sign in ("(?P<cut>", "(?=", "(?!", "(?<=", "(?<!"))
    narrowed = looks_around or rule.scope in ("start", "end")
    assert len(left) < len(page.text), f"{rule.name} finds nothing in {text!r}"
    assert narrowed or not over.strip(), f"{rule.name} leaves {over!r} of {text!r}"


@pytest.mark.parametrize(("rule", "text"), proofs("keeps"))
def test_alone_spares_what_it_keeps(rule: Rule, text: str) -> None:
    page = newsclean.read_text(text)
    assert [page.text[start:end] for start, end in rule.search(page)] == []


@pytest.mark.parametrize("place", ["head", "middle", "tail"])
@pytest.mark.parametrize(("rule", "text"), proofs("keeps"))
def test_keeps_through_the_whole_pipeline(rule: Rule, text: str, place: str) -> None:
    paragraphs = {"head": (text, BEFORE, AFTER), "middle": (BEFORE, text, AFTER), "tail": (BEFORE, AFTER, text)}[place]
    article = newsclean.clean("\n\n".join(paragraphs))
    assert [(cut.noise, cut.rule, article.page.text[cut.start : cut.end]) for cut in article.cuts] == []
    assert [line for line in text.split("\n") if line not in article.body] == []
    assert article.status == "ok"


def test_the_frame_of_the_proofs_is_body() -> None:
    article = newsclean.clean(f"{BEFORE}\n\n{AFTER}")
    assert article.paragraphs == (BEFORE, AFTER)
    assert article.status == "ok"


def test_every_filter_of_rows_has_a_noise_class() -> None:
    assert {rules.noise for rules, _ in rows()} <= set(NOISES)


def test_row_names_are_unique_in_their_class() -> None:
    names = [(rules.noise, rule.name) for rules, rule in rows()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("field", ["name", "why", "cuts", "keeps"])
def test_a_rule_without_its_proof_does_not_construct(field: str) -> None:
    row = {"name": "label", "why": "광고 표지", "cuts": "[광고] 반값", "keeps": "광고 시장이 커졌다."}
    with pytest.raises(ValueError, match=field):
        Rule(pattern=r"\[광고\].*", **{**row, field: ""})


@pytest.mark.parametrize("both", [{}, {"pattern": "a", "lines": frozenset({"a"})}])
def test_a_rule_has_either_a_pattern_or_lines(both: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="either a pattern or lines"):
        Rule("label", why="광고 표지", cuts="[광고] 반값", keeps="광고 시장이 커졌다.", **both)  # type: ignore[arg-type]
