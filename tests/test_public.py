"""What the package promises to the outside: its names, its import, its documentation."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest
from golden_form import README, SAMPLE, shown_in_readme

import newsclean
from newsclean.labels import METADATA, NOISES, WIDGETS
from newsclean.rule import Rules

ROOT = Path(__file__).resolve().parent.parent
PUBLIC = {
    "Article", "Caption", "Cut", "Line", "Page", "Part", "Pipeline", "Reporter", "Rule", "Rules", "Ticker",
    "clean", "line_filter", "pattern_filter", "read_text",
}  # fmt: skip
BUDGET = 0.100
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


def python(*arguments: str) -> str:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments], capture_output=True, encoding="utf8", env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def modules() -> list[str]:
    return [m.name for m in pkgutil.walk_packages(newsclean.__path__, "newsclean.") if not m.name.endswith("__main__")]


def test_public_names() -> None:
    assert set(newsclean.__all__) == PUBLIC
    assert [name for name in newsclean.__all__ if not hasattr(newsclean, name)] == []


def test_public_names_are_documented() -> None:
    assert [name for name in newsclean.__all__ if not (getattr(newsclean, name).__doc__ or "").strip()] == []


def test_package_is_typed() -> None:
    assert Path(newsclean.__file__).with_name("py.typed").exists()


def test_import_loads_nothing_heavy() -> None:
    heavy = ("kiwipiepy", "bs4", "numpy", "lxml", "selectolax", "pandas")
    code = f"import sys, newsclean; print(*[name for name in {heavy} if name in sys.modules])"
    assert python("-c", code).split() == []


def test_cleaning_prose_loads_no_kiwi() -> None:
    code = (
        "import sys, newsclean\n"
        "newsclean.clean.without(*[n for n in ('morphology',) if n in repr(newsclean.clean)])"
        "('가나시는 22일 낡은 수도관을 모두 바꾸겠다고 밝혔다.')\n"
        "print(*[name for name in ('kiwipiepy', 'bs4') if name in sys.modules])"
    )
    assert python("-c", code).split() == []


def seconds_to_import(names: str) -> float:
    """Processor time in a fresh process, the best of several."""
    code = f"import time; start = time.process_time(); import {names}; print(time.process_time() - start)"
    return min(float(python("-c", code)) for _ in range(6))


def test_import_is_quick() -> None:
    """Under 100 ms on a machine that imports these parts of the standard library in 20 ms, as much more on a busier one."""
    slowness = max(1.0, seconds_to_import("dataclasses, datetime, difflib, html, re, typing, unicodedata") / 0.020)
    took = seconds_to_import("newsclean")
    assert took < BUDGET * slowness, f"{took * 1000:.0f} ms where the standard library takes {20 * slowness:.0f} ms"


@pytest.mark.parametrize("name", modules())
def test_doctests(name: str) -> None:
    module = importlib.import_module(name)
    assert (module.__doc__ or "").startswith("Knows"), "a module's docstring says what the module knows"
    assert doctest.testmod(module).failed == 0


def test_noise_classes_are_those_of_the_filters() -> None:
    """A class is a row filter of its own, or what the context filters give to their cuts."""
    own = {see.noise for see in newsclean.clean.filters if isinstance(see, Rules)}
    by_context = {"title", "subtitle", "bio", "caption"}
    assert own | by_context == set(NOISES)
    assert len(NOISES) == len(set(NOISES))


def table(text: str) -> dict[str, str]:
    """The README's table of noise classes: class, and where the article holds it."""
    rows = re.findall(r"^\| `([a-z]+)` \| (.*?) \| (.*?) \|$", text, re.MULTILINE)
    return {noise: where for noise, _, where in rows}


def test_readme_has_the_table_of_noise_classes() -> None:
    rows = table(README.read_text("utf8"))
    assert list(rows) == list(NOISES), "the README lists the classes of labels.NOISES in their order"
    article = newsclean.clean("가나시는 22일 낡은 수도관을 모두 바꾸겠다고 밝혔다.")
    named = {noise: re.findall(r"`([a-z_]+)`", where) for noise, where in rows.items()}
    assert [noise for noise in METADATA if not named[noise] and "found" not in rows[noise]] == []
    assert [name for names in named.values() for name in names if not hasattr(article, name)] == []
    assert [noise for noise in WIDGETS if noise not in rows] == []


def blocks() -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", README.read_text("utf8"), re.MULTILINE | re.DOTALL)


def test_readme_starts_with_pattern_filter() -> None:
    assert 'pattern_filter(r"' in blocks()[0]
    assert 'noise="ad"' in blocks()[0]


def test_readme_examples_run_and_print_what_they_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The blocks run one after the other; a comment behind a print says what it prints."""
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    for block in blocks():
        printed: list[str] = []

        def note(*values: object, into: list[str] = printed) -> None:
            into.append(" ".join(map(str, values)).strip())

        names["print"] = note
        exec(compile(block, "README.md", "exec"), names)
        assert printed == re.findall(r"^print\(.*\)  # (.*)$", block, re.MULTILINE)
    (row,) = names["ad"].rules  # type: ignore[attr-defined]
    assert list(row.search(newsclean.read_text(row.cuts)))
    assert not list(row.search(newsclean.read_text(row.keeps)))


def test_readme_shows_the_sample_as_it_is() -> None:
    raw = SAMPLE.read_text("utf8")
    assert f"<!-- before -->\n```\n{raw}```\n" in README.read_text("utf8")
    assert shown_in_readme() == newsclean.clean(raw).explain() + "\n", "python tests/golden_form.py fills it in anew"


def test_readme_names_the_two_commands() -> None:
    readme, ci = README.read_text("utf8"), (ROOT / ".ci" / "run").read_text("utf8")
    assert "pip install . && python examples/clean_one.py" in readme
    assert "pip install '.[test]' && python -m pytest" in readme
    assert "pip install --quiet '.[test]'\npython -m pytest\n" in ci


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_run(path: Path) -> None:
    assert len(python(str(path)).splitlines()) >= 3


def test_examples_show_what_they_are_for() -> None:
    assert [path.name for path in EXAMPLES] == [
        "clean_one.py",
        "custom_filter.py",
        "explain_a_cut.py",
        "many_articles.py",
    ]
    one = python(str(ROOT / "examples" / "clean_one.py"))
    for word in ("홍길동", "gildong@gana.example", "코스피", "caption/", "byline/", "share/"):
        assert word in one
    assert "협찬" not in python(str(ROOT / "examples" / "custom_filter.py")).split("body", 1)[1].split("explain", 1)[0]


def test_architecture_draws_the_house_as_it_is() -> None:
    """Every module and folder of the package stands in the drawing, and nothing else does."""
    text = (ROOT / "docs" / "architecture.md").read_text("utf8")
    house = re.search(r"^src/newsclean/\n(.*?)^tests/", text, re.MULTILINE | re.DOTALL)
    assert house
    drawn = set(re.findall(r"^  ([a-z_]+(?:\.py|/)) ", house[1], re.MULTILINE))
    package = Path(newsclean.__file__).parent
    there = {path.name for path in package.glob("*.py")} | {
        f"{p.name}/" for p in package.iterdir() if (p / "__init__.py").exists()
    }
    assert drawn == there
