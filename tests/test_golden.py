"""Golden articles: invented ones of every form and class, with the label that each piece must get in their margin."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from golden_form import FILES, KNOWN_FAILURES, Golden, labels, mistakes, parse, printed, visible, wrong

import newsclean
from newsclean.labels import NOISES


def files(paths: list[Path]) -> list[object]:
    return [pytest.param(parse(path.read_text("utf8")), id=path.stem) for path in paths]


@pytest.mark.parametrize("golden", files(FILES))
def test_golden(golden: Golden) -> None:
    found = wrong(golden)
    assert not found, found


if KNOWN_FAILURES:

    @pytest.mark.parametrize("golden", files(KNOWN_FAILURES))
    @pytest.mark.xfail(strict=True, reason="a known failure; python tests/golden_form.py moves it up when it passes")
    def test_known_failure(golden: Golden) -> None:
        assert not wrong(golden)


@pytest.mark.parametrize("path", [*FILES, *KNOWN_FAILURES], ids=lambda path: path.stem)
def test_files_are_in_the_form_that_is_printed(path: Path) -> None:
    text = path.read_text("utf8")
    assert printed(parse(text)) == text


@pytest.mark.parametrize("golden", files(FILES))
def test_explain_prints_the_golden_form(golden: Golden) -> None:
    """What explain() prints reads back as a golden file: the same pieces, labels and text."""
    article = newsclean.clean(golden.raw)
    again = parse(article.explain())
    assert visible(again.raw) == "".join(visible(part.text) for part in article.parts)
    assert labels(again) == [(char, part.noise, part.rule) for part in article.parts for char in visible(part.text)]


@pytest.mark.parametrize("golden", files(FILES))
def test_a_body_that_is_cleaned_again_stays(golden: Golden) -> None:
    """A body, as a text of its own, is all body."""
    article = newsclean.clean(newsclean.clean(golden.raw).body)
    assert [(cut.noise, cut.rule, article.page.text[cut.start : cut.end]) for cut in article.cuts] == []


STORED: dict[str, Callable[[str], str | bytes]] = {
    "UTF-8": lambda raw: raw.encode(),
    "UTF-8 with a BOM": lambda raw: raw.encode("utf-8-sig"),
    "CP949": lambda raw: raw.encode("cp949", "xmlcharrefreplace"),
    "UTF-16": lambda raw: raw.encode("utf-16"),
    "line ends of Windows": lambda raw: raw.replace("\n", "\r\n"),
    "decomposed": lambda raw: unicodedata.normalize("NFD", raw),
    "zero-width spaces": lambda raw: raw.replace(". ", ".\u200b "),
}


@pytest.mark.parametrize("way", STORED)
def test_however_it_was_stored(way: str) -> None:
    """The same article comes out of other bytes."""
    for path in FILES:
        raw = parse(path.read_text("utf8")).raw
        assert newsclean.clean(STORED[way](raw)).body == newsclean.clean(raw).body, path.stem


def test_golden_files_cover_the_classes() -> None:
    seen = {row.noise for path in FILES for row in parse(path.read_text("utf8")).rows}
    assert seen - {"body"} <= set(NOISES)
    assert set(NOISES) <= seen
    assert len(FILES) >= 30


def test_a_wrong_label_is_seen() -> None:
    """The comparison itself can fail."""
    path = FILES[0]
    golden = parse(path.read_text("utf8"))
    article = newsclean.clean(golden.raw)
    for i, row in enumerate(golden.rows):
        if visible(row.text):
            wrong = golden._replace(rows=[*golden.rows[:i], row._replace(noise="footer"), *golden.rows[i + 1 :]])
            assert "footer" in mistakes(wrong, article)
