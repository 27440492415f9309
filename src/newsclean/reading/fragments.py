"""Knows sentences that were broken at their inline tags: lines that begin with what must follow a word, and their neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from newsclean.pattern import lazy


class Join(Enum):
    """What stands for a line end that is none."""

    SPACE = " "
    NOTHING = ""


# What no line begins with by itself: particles; forms of saying behind a quotation; words that depend on the one before
# them and stand apart; closing marks. Not among them are 이, 도, 만, 보다, which begin lines as words ("이 기사를").
# Nor does a line end with an opening mark, nor do a particle, a day or a sum alone and a sentence stand in three lines.
_BROKEN = lazy(
    r"""
    \n(?:[ ]?(?:(?:
      (?P<particle>(?:으로|로|에서|에게|에|와|과|까지|부터|처럼|한테)(?:는|도|만|의|선|써|서)?|은|는|을|를|의|
        이라는|라는|이라고|라고|이라며|라며|이란|이나|이며|이다|이었다|였다|입니다|이었습니다|였습니다)
    | (?P<saying>고|며|면서|하고|란|냐고|다고|다는)
    | (?P<apart>등(?:은|이|을|의|에|에서|으로)?|씨(?:는|가|의|를)?)
    | (?P<subject>가(?=[ ][가-힣]))
    )(?=[\s.,)”’"'])
    | (?P<mark>,(?=\s)|\.(?=\s|$)|[”’」』》〉](?=[가-힣\s,.]|$)|\)(?=[가-힣\s,.]|$))
    | (?P<number>\d)(?<=[은는을를에서,]\n\d)[\d.,]{0,9}[ ]?(?:일|월|년|명|개|곳|건|원|%|억|만|조|시|분)[가-힣]{0,3}
      (?=\n[ ]?[^\n]{0,400}?[다요]\.)
    )
    | (?P<opener>(?<=[“‘「『《〈(]\n)(?=[가-힣A-Za-z0-9“‘]))
    )
    """,
    re.VERBOSE,
)
_PAIRS = {")": "(", "”": "“", "’": "‘", "」": "「", "』": "『", "》": "《", "〉": "〈"}
_QUOTES = "”’\"'"
_SENTENCE_END = lazy(r"(?:[가-힣]|^)[.?!][”’\"')\]]*$")
_SENTENCE = lazy(r"[^\n]{0,400}?[다요]\.")
# The end of a word that wants another one behind it; headlines stop at other words.
_OPEN_WORD = lazy(
    r"[가-힣](?:은|는|을|를|의|에|와|과|에서|에게|까지|부터|으로|고|며|면|해|한|된|할|될|던|힌|린|긴|낸|온|준|든|인|일|날|때|뒤|및)$|[가-힣0-9A-Za-z”’\"')],$"
)
_BEGINS = lazy(r"[ ]?[가-힣A-Za-z0-9“‘'\"(]")
_LONGEST_CHAIN = 8
_LONGEST_LOOK = 300


def fragments(text: str) -> dict[int, Join]:
    """Line ends inside sentences, by the number of the line above."""
    found: dict[int, Join] = {}
    heads: list[int] = []
    number = at = 0
    for match in _BROKEN.finditer(text):
        number += text.count("\n", at, match.start())
        at = match.start()
        start = max(0, at - _LONGEST_LOOK)
        above = text[max(start, text.rfind("\n", start, at) + 1) : at]
        if match["number"]:
            found.update(dict.fromkeys((number, number + 1), Join.SPACE))
        elif above.strip() and (match.lastgroup == "opener" or _follows(above, match)):
            found[number] = Join.SPACE if match["apart"] else Join.NOTHING
            heads.append(number)
    lines = text.split("\n") if heads else []
    for i in heads:
        _spread(lines, i, found)
    return found


def _follows(above: str, match: re.Match[str]) -> bool:
    """Whether what begins the line can follow the end of the line above."""
    last, kind = above[-1], match.lastgroup
    if kind == "mark":
        mark = match["mark"]
        if mark in _PAIRS:
            return not last.isspace() and (
                above.count(_PAIRS[mark]) > above.count(mark) or (mark != ")" and len(above) < 20)
            )
        return last.isalnum() or last in "%)" + _QUOTES
    if last in _QUOTES:
        return kind in ("particle", "saying")
    if not (last.isalnum() or last in ")]%℃」』》〉>") or _SENTENCE_END.search(above):
        return False
    if kind == "subject":
        return above.count(" ") > 3 and fits(last, "가") and bool(_SENTENCE.match(match.string, match.end()))
    return kind == "apart" or (kind == "particle" and fits(last, match["particle"]))


_AFTER_CONSONANT = ("은", "을", "과", "으로", "이")
_AFTER_VOWEL = ("는", "를", "와", "라", "가")


def fits(last: str, particle: str) -> bool:
    """Particles come in pairs, one behind vowels and one behind consonants: 은 and 는, 을 and 를, 과 and 와.

    >>> fits("강", "은"), fits("강", "는")
    (True, False)
    """
    if not "가" <= last <= "힣":
        return True
    final = (ord(last) - 0xAC00) % 28
    if particle.startswith("으로"):
        return final not in (0, 8)  # 8 is the final ㄹ, behind which it is 로
    if particle.startswith("로"):
        return final in (0, 8)
    if particle.startswith(_AFTER_CONSONANT):
        return final > 0
    return final == 0 or not particle.startswith(_AFTER_VOWEL)


def _spread(lines: Sequence[str], i: int, found: dict[int, Join]) -> None:
    """A sentence that was broken once was broken at its other tags too: upwards by open words, downwards to its end."""
    up = i - 1
    while up >= 0 and i - up <= _LONGEST_CHAIN and up not in found and _goes_on(lines, up):
        found[up] = Join.SPACE
        up -= 1
    down, chain = i + 1, list[int]()
    while down < len(lines) and down - i <= _LONGEST_CHAIN and not _SENTENCE_END.search(lines[down].rstrip()[-6:]):
        if down + 1 >= len(lines) or not _BEGINS.match(lines[down + 1]):
            break
        chain.append(down)
        down += 1
    else:
        if down - i <= _LONGEST_CHAIN:
            found.update((at, Join.SPACE) for at in chain if at not in found)


def _goes_on(lines: Sequence[str], i: int) -> bool:
    """Whether line `i` ends with a word that wants another one, or with the space before it."""
    end = lines[i][-12:].rstrip()
    if not end or _SENTENCE_END.search(end) or not _BEGINS.match(lines[i + 1]):
        return False
    if lines[i][-1] == " " or lines[i + 1][0] == " ":
        return True
    return bool(_OPEN_WORD.search(end)) and (end[-1] not in "은는을를와과" or fits(end[-2], end[-1]))
