"""Knows where lines of an article end although no line end is printed: the breaks that storing it on one line lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.pattern import lazy

_OPENERS = "“‘「『\\[【［◀<〈《△▲▼■□◇◆○●▶▷☞※★☆◈▣━①-⑳"
# The patterns begin with the character that they are about and look back behind it: a search for one of a few characters
# is three times faster than a look-behind tried at every place.
# A sentence's end with the next one glued to it: "밝혔다.가나시는", "”고 말했다.[앵커]".
_GLUE = lazy(
    rf"[.．?!](?:(?=[a-z](?!(?:peg|pg|ng|wp|df|if)\b))(?<=다.)|(?=[가-힣A-Z0-9{_OPENERS}(])(?<=[가-힣].)|[”’)\]](?=[A-Z0-9{_OPENERS}])(?<=[가-힣]..))"
)
# The same behind an ASCII quote, which may close a quotation or open one.
_QUOTE = lazy(r"[\"'](?<=[가-힣][.?!].)(?=[가-힣A-Z0-9“‘\[<△▲■◆▶※])")
# What goes on behind a closing quote: particles and verbs of saying.
_QUOTATIVE = lazy(
    r"이?라|고|하|며|면|는|은|을|를|이|가|로|으로|와|과|도|만|의|에|란|했|등|처럼|보다|다|인|임|일|부터|까지|조차|마저|및|지|같"
)
# Arrows open a link, unless they close a bracket: "◀ 앵커 ▶", "[구독하기▶]".
_ARROW = lazy(r"[▶☞](?![\])>]|[ \t]*(?:\n|\Z))")
# Marked fields that were glued to what stands before: "(12:00~13:20)■ 진행 : 홍길동".
_FIELD = lazy(r"[■▶◇◆□▷](?<=[^\s■▶◇◆□▷].)(?=[ ]?[가-힣]{2,4}[ ]?[:：])")
_RUN = lazy(r"[ \t\xa0\u3000](?<=[^\s▲■◆◇□●○▶☞※△▷ㆍ·•*\-].)(?:[ \t\xa0\u3000]+|(?<=\t))(?=\S)")
# A word that goes on: its particle or ending wants another word.
_OPEN_WORD = lazy(
    r"[가-힣](?:은|는|이|가|을|를|의|에|와|과|도|만|로|서|고|며|면|게|지|한|된|할|될|던|린|운|인|들|및|등|또|그|각|씨|더|전|후|중|당|대|간)$|\d[년월일시분명개원]$|[,·=(]$|(?<!\.k)(?<!\.co)(?<!\.ne)[A-Za-z0-9]$"
)
# Syllables that close an open word as well as a headline: "시행 전", "공사 중", "선거 후".
_MAYBE_LAST = frozenset("전후중간일원명개당대")
_ENDED = lazy(r"[.?!…:;”’\"')\]〉>》」』]$")


def insertions(text: str) -> list[int]:
    """Positions where a line of `text` ends although no line end is printed: glued sentences, runs of spaces."""
    found = {m.end() for m in _GLUE.finditer(text)}
    found.update(m.start() for m in _FIELD.finditer(text))
    for quote in "\"'":
        if quote in text:
            found.update(_at_quotes(text, quote))
    found.update(_at_runs(text))
    if "▶" in text or "☞" in text:
        found.update(_at_arrows(text))
    return sorted(found)


def _at_arrows(text: str) -> Iterator[int]:
    for match in _ARROW.finditer(text):
        before = text[max(0, match.start() - 9) : match.start()]
        bare = before.rstrip(" ")
        if len(before) - len(bare) <= 2 and not bare[-1:].isspace() and "◀" not in bare.rpartition("\n")[2][-6:]:
            yield match.start() - len(before) + len(bare)


def _at_quotes(text: str, quote: str) -> list[int]:
    found: list[int] = []
    counted, line_start, open_quote = 0, -1, False
    for match in _QUOTE.finditer(text):
        at = match.start()
        if text[at] != quote:
            continue
        begin = max(text.rfind("\n", counted, at) + 1, counted)
        if begin != counted or line_start < 0:
            line_start, open_quote = begin, False
        open_quote ^= text.count(quote, begin, at) % 2 == 1
        counted = at
        if not open_quote:
            found.append(at)
        elif not _QUOTATIVE.match(text, match.end()):
            found.append(match.end())
    return found


def _at_runs(text: str) -> list[int]:
    """Runs of spaces part paragraphs where the text's runs mostly follow a sentence; else only those that do, and long ones."""
    if not ("  " in text or "\t" in text or "\xa0" in text or "\u3000" in text):
        return []
    runs = list(_RUN.finditer(text))
    ended = [bool(_ENDED.search(text, max(0, m.start() - 1), m.start())) for m in runs]
    parting = sum(ended) >= 2 and sum(ended) * 2 >= len(runs)
    return [m.start() for m, e in zip(runs, ended, strict=True) if e or _parts(text, m, parting)]


def _parts(text: str, run: re.Match[str], parting: bool) -> bool:
    """Whether a run of spaces behind no sentence's end parts lines: a long one does, and a short one behind a word that may be the last."""
    if len(run.group()) > 2 or "\t" in run.group():
        return True
    return not _OPEN_WORD.search(text, max(0, run.start() - 4), run.start()) or (
        parting and text[run.start() - 1] in _MAYBE_LAST
    )
