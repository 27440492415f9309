"""Reads and writes golden files: an article with its expected label in the margin, as `Article.explain()` prints it.

    # reporters: 홍길동
    dateline/wire        | (가나=연합뉴스) 홍길동 기자 =
                        +|  가나시는 22일 대책을 발표했다.
                         |
    copyright/no_reprint | ⓒ 가나일보, 무단전재 및 재배포 금지

Lines that begin with ``#`` say what the metadata must be. The margin holds the noise class and the rule, the class alone
where any rule will do, nothing for body; ``+`` goes on in the line above. What stands behind the bar and one space is the
raw text.
"""

from __future__ import annotations

import difflib
import html
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import newsclean
from newsclean import Article

FOLDER = Path(__file__).with_name("golden")
FILES = sorted(FOLDER.glob("*.txt"))
KNOWN_FAILURES = sorted((FOLDER / "known-failures").glob("*.txt"))
_INVISIBLE = re.compile(r"[\s\u200b-\u200d\u2060\ufeff\xad]+")


class Row(NamedTuple):
    """A piece of a line: `noise` is "body" where it is kept; `rule` is "" where any rule will do; `joined` to the row above."""

    noise: str
    rule: str
    text: str
    joined: bool


class Golden(NamedTuple):
    """An article as it should be cleaned."""

    expected: dict[str, list[str]]
    rows: list[Row]

    @property
    def raw(self) -> str:
        return "".join(("" if row.joined or not i else "\n") + row.text for i, row in enumerate(self.rows))


def parse(text: str) -> Golden:
    """The golden file in `text`. Raises ValueError for a line without a bar."""
    expected: dict[str, list[str]] = {}
    rows: list[Row] = []
    for number, line in enumerate(text.rstrip("\n").split("\n"), 1):
        header = re.fullmatch(r"# (\w+): (.*)", line)
        if header and not rows:
            expected.setdefault(header[1], []).append(header[2])
            continue
        margin, bar, rest = line.partition("|")
        if not bar or (rest and rest[0] != " "):
            raise ValueError(f"line {number} is no row of a golden file: {line!r}")
        noise, _, rule = margin.rstrip(" +").partition("/")
        rows.append(Row(noise.strip() or "body", rule.strip(), rest[1:], margin.endswith("+")))
    return Golden(expected, rows)


def printed(golden: Golden) -> str:
    """The golden file itself."""
    labels = ["" if row.noise == "body" else f"{row.noise}/{row.rule}".rstrip("/") for row in golden.rows]
    width = max(map(len, labels))
    lines = [f"# {key}: {value}" for key, values in golden.expected.items() for value in values]
    for label, row in zip(labels, golden.rows, strict=True):
        lines.append(f"{label:{width}}{'+' if row.joined else ' '}| {row.text}".rstrip(" "))
    return "\n".join(lines) + "\n"


def visible(text: str) -> str:
    """What two readings of a text have in common: resolved entities, NFC, no space."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", html.unescape(re.sub(r"(?<!&)amp;(?=#)", "&", text))))


def labels(golden: Golden) -> list[tuple[str, str, str]]:
    """Every visible character with the noise and the rule that are expected for it."""
    return [(char, row.noise, row.rule) for row in golden.rows for char in visible(row.text)]


def found_labels(article: Article) -> list[tuple[str, str, str]]:
    """Every visible character with the noise and the rule that an article gives it."""
    return [(char, part.noise, part.rule) for part in article.parts for char in visible(part.text)]


def mistakes(golden: Golden, article: Article) -> str:
    """What differs between the labels expected and found, piece by piece; "" when nothing does."""
    wanted, found = labels(golden), found_labels(article)
    if [char for char, _, _ in wanted] != [char for char, _, _ in found]:
        texts = ["".join(char for char, _, _ in side) for side in (wanted, found)]
        return "the parts are not the raw text:\n" + "\n".join(
            difflib.ndiff(*([t[i : i + 60] for i in range(0, len(t), 60)] for t in texts))
        )
    said: list[str] = []
    piece, last = "", ("", "")
    for (char, noise, rule), (_, noise_found, rule_found) in zip(wanted, found, strict=True):
        right = noise == noise_found and (not rule or rule == rule_found)
        pair = ("", "") if right else (f"{noise}/{rule}".rstrip("/"), f"{noise_found}/{rule_found}".rstrip("/"))
        if pair != last and piece:
            said.append(f"  expected {last[0]:24} found {last[1]:24} {piece}")
            piece = ""
        last = pair
        piece += "" if right else char
    if piece:
        said.append(f"  expected {last[0]:24} found {last[1]:24} {piece}")
    return "\n".join(said)


# What the header of a golden file can say of the metadata.
VALUES: dict[str, Callable[[Article], object]] = {
    "title": lambda article: article.title,
    "reporters": lambda article: ", ".join(reporter.name for reporter in article.reporters),
    "emails": lambda article: ", ".join(reporter.email for reporter in article.reporters if reporter.email),
    "published": lambda article: article.published.isoformat()[:16] if article.published else None,
    "modified": lambda article: article.modified.isoformat()[:16] if article.modified else None,
    "captions": lambda article: str(len(article.captions)),
    "tickers": lambda article: str(len(article.tickers)),
    "status": lambda article: article.status,
    "paragraphs": lambda article: str(len(article.paragraphs)),
}


def wrong(golden: Golden) -> str:
    """What clean() does otherwise than a golden file says, in its labels and in its metadata; "" when nothing."""
    article = newsclean.clean(golden.raw)
    said = [mistakes(golden, article)]
    for key, expected in {"status": ["ok"], **golden.expected}.items():
        if key == "contains":
            said += [f"  the body lacks {text!r}" for text in expected if text not in article.body]
        elif str(VALUES[key](article)) != expected[0]:
            said.append(f"  {key} is {VALUES[key](article)!s}, not {expected[0]}")
    found = "\n".join(filter(None, said))
    return f"\n{found}\n\n{article.explain()}" if found else ""


def filled(golden: Golden, article: Article) -> Golden:
    """The golden file with the rules that found its cuts, where its noise classes agree; noise classes are never changed."""
    found = iter(found_labels(article))
    rows = []
    for row in golden.rows:
        seen = [next(found) for _ in visible(row.text)]
        rules = {rule for _, _, rule in seen}
        agree = {noise for _, noise, _ in seen} == {row.noise}
        rows.append(row._replace(rule=rules.pop() if agree and len(rules) == 1 else row.rule))
    return golden._replace(rows=rows)


README = FOLDER.parent.parent / "README.md"
SAMPLE = README.with_name("examples") / "article.txt"
_SHOWN = re.compile(r"(<!-- explain -->\n```\n)(.*?)(```\n)", re.DOTALL)


def shown_in_readme() -> str:
    """The explanation that the README prints."""
    found = _SHOWN.search(README.read_text("utf8"))
    assert found, "the README has no block marked explain"
    return found[2]


def fill() -> None:
    """Brings the golden files and the README up to date: ``python tests/golden_form.py``.

    Writes the rules that find their cuts now into the golden files, moves known failures up that pass, and writes the
    sample's explanation into the README. No noise class in a golden file is ever changed, and none is moved down.
    """
    explained = newsclean.clean(SAMPLE.read_text("utf8")).explain() + "\n"
    README.write_text(_SHOWN.sub(lambda found: found[1] + explained + found[3], README.read_text("utf8")), "utf8")
    for path in sorted(FOLDER.glob("**/*.txt")):
        golden = parse(path.read_text("utf8"))
        article = newsclean.clean(golden.raw)
        if [char for char, _, _ in labels(golden)] == [char for char, _, _ in found_labels(article)]:
            path.write_text(printed(filled(golden, article)), "utf8")
    for path in KNOWN_FAILURES:
        if not wrong(parse(path.read_text("utf8"))):
            print(f"{path.name} passes now")
            path.rename(FOLDER / path.name)


if __name__ == "__main__":
    fill()
