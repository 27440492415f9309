"""The way back: a position of the edited text leads to where its character stood."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean.alignment import Edit, apply


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text("가나다라마바사 \n", max_size=40))
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(places[::2], places[1::2], strict=False))
    return text, [(start, end, draw(st.text("ABC", max_size=3))) for start, end in pairs if end > start]


@given(edited())
def test_the_edited_text_is_the_text_with_its_edits(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    by_hand = text
    for start, end, instead in reversed(edits):
        by_hand = by_hand[:start] + instead + by_hand[end:]
    assert apply(text, edits)[0] == by_hand


@given(edited())
def test_every_character_that_stayed_leads_back_to_itself(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    new, step = apply(text, edits)
    for i, c in enumerate(new):
        if c not in "ABC":
            start, end = step.back(i, i + 1)
            assert text[start : start + 1] == c
            assert text[start:end].startswith(c)
            assert step.forward(start) == i


@given(edited())
def test_a_replacement_leads_back_to_all_that_it_replaced(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    _, step = apply(text, edits)
    moved = 0
    for start, end, instead in edits:
        if instead:
            assert step.back(start + moved, start + moved + len(instead)) == (start, end)
        moved += len(instead) - (end - start)


@given(edited(), st.data())
def test_spans_stay_spans(case: tuple[str, list[Edit]], data: st.DataObject) -> None:
    text, edits = case
    new, step = apply(text, edits)
    start = data.draw(st.integers(0, len(new)))
    end = data.draw(st.integers(start, len(new)))
    back = step.back(start, end)
    assert 0 <= back[0] <= back[1] <= len(text)


def test_a_span_between_insertions() -> None:
    new, step = apply("가나다", [(1, 1, "\n"), (2, 2, "\n")])
    assert new == "가\n나\n다"
    assert step.back(2, 3) == (1, 2)
    assert step.back(0, 5) == (0, 3)
    assert step.back(1, 2) == (1, 1)
