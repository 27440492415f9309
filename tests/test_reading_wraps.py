"""Lines that were broken by a printer or a crawler, and lines that only look so."""

from __future__ import annotations

import re

import pytest

from newsclean import read_text
from newsclean.reading.fragments import fits
from newsclean.reading.wraps import joins

PARAGRAPHS = (
    "다라전자는 22일 가나시에 새 공장을 짓고 내년 봄부터 냉장고를 만들겠다고 밝혔다. 공장에는 모두 300명이 일하게 되며, "
    "회사는 이 가운데 절반을 가나시에 사는 사람으로 뽑을 계획이다. 짓는 데 드는 돈은 모두 1200억원이다.",
    "홍길동 가나시장은 이날 시청에서 기자들과 만나 “시가 땅을 싸게 내주는 대신 회사는 둘레의 길과 다리를 새로 놓기로 했다”고 "
    "설명했다. 시는 다음 달 공청회를 열어 주민의 뜻을 들은 뒤 의회에 안건을 올린다.",
    "그러나 공장 터 가까이에 사는 주민들은 물이 더러워질 것을 걱정하고 있다. 주민 대표 김영희씨는 “아무도 우리에게 묻지 "
    "않았다”며 시청 앞에서 사흘째 농성을 이어가고 있다.",
)


def width(text: str) -> int:
    return sum(2 if c > "\u2000" else 1 for c in text)


def cut_at(text: str, columns: int) -> list[str]:
    """As a wire printer does it: as many characters as the line holds, whatever stands there."""
    lines = [""]
    for c in text:
        if width(lines[-1] + c) > columns:
            lines.append("")
        lines[-1] += c
    return lines


def wrapped(text: str, columns: int) -> list[str]:
    """As an editor does it: between words."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and width(f"{lines[-1]} {word}") > columns:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@pytest.mark.parametrize("columns", [50, 64, 80])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("make", [cut_at, wrapped])
def test_wrapped_text_is_read_as_it_was(make, columns: int, between: str) -> None:
    raw = between.join("\n".join(make(p, columns)) for p in PARAGRAPHS)
    assert raw.count("\n") > 7
    read = read_text(raw).text
    assert read.replace("\n", " ") == between.join(PARAGRAPHS).replace("\n", " ")
    ends = re.findall(r".\n+", read)
    assert len(ends) >= len(PARAGRAPHS) - 1
    assert all(end.startswith(".") for end in ends)  # a line may stay that is full and ends a sentence
    if between == "\n\n":
        assert len(ends) == len(PARAGRAPHS) - 1


def test_spaces_that_a_printer_dropped_are_guessed_by_the_words_of_the_text() -> None:
    raw = "\n\n".join("\n".join(line.strip() for line in cut_at(p, 60)) for p in PARAGRAPHS)
    assert read_text(raw).text.replace(" ", "") == "\n\n".join(PARAGRAPHS).replace(" ", "")
    read, true = read_text(raw).text.split(), "\n\n".join(PARAGRAPHS).split()
    assert len(set(read) & set(true)) > 0.9 * len(set(true))


def test_crlf_inside_and_lf_between_paragraphs() -> None:
    raw = "\n".join("\r\n".join(cut_at(p, 80)) for p in PARAGRAPHS)
    assert read_text(raw).text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("다라전자는\n22일\n새 공장을 짓겠다고 밝혔다.", "다라전자는 22일 새 공장을 짓겠다고 밝혔다."),
        ("다라전자\n는 22일 새 공장을 짓겠다고 밝혔다.", "다라전자는 22일 새 공장을 짓겠다고 밝혔다."),
        ("이날 \n다라전자\n(005000)\n는 공시했다.", "이날 \n다라전자\n(005000)는 공시했다."),
        ("새 공장을 짓겠다고 밝힌\n다라전자\n는 말이 없었다.", "새 공장을 짓겠다고 밝힌 다라전자는 말이 없었다."),
        ("그는 “새 공장을 짓겠다”\n고 밝혔다.", "그는 “새 공장을 짓겠다”고 밝혔다."),
        ("그는 “\n가나시\n”라고 답했다.", "그는 “가나시”라고 답했다."),
        ("가나시\n, 다라시\n등이 함께했다.", "가나시, 다라시 등이 함께했다."),
        (
            "다라전자\n를 비롯한 회사가\n가나시\n에 모였다.\n회의는 끝났다.",
            "다라전자를 비롯한 회사가 가나시에 모였다.\n회의는 끝났다.",
        ),
    ],
)
def test_sentences_broken_at_inline_tags(raw: str, text: str) -> None:
    assert read_text(raw).text == text


HEADLINES = "가나시 새 청사 논란 끝에 첫 삽\n다라전자 주가 사흘째 급등세로\n마바산 단풍 이번 주말이 절정\n사아호 출항 석 달 만에 돌아와\n자차시장 불 다섯 시간 만에 꺼져"


@pytest.mark.parametrize(
    "raw",
    [
        HEADLINES,
        "가나시, 새 공장 유치\n일자리 300개 늘어난다\n" + PARAGRAPHS[0],
        "가나시 공무원들이 22일 시청 앞에서 묵념을 하고 있는 모습\n" + PARAGRAPHS[0],
        "\n".join(PARAGRAPHS),
        "다라전자가 새 공장을 지은 까닭은\n다라전자는 22일 새 공장을 짓겠다고 밝혔다.",
        "가나시의 선택은\n\n는 말을 남겼다.",
        "가\n가\n가\n이 기사를 추천합니다",
        "가나시 소식\n이 시장은 22일 대책을 밝혔다.\n이 회사는 답하지 않았다.",
        "홈\n정치\n경제\n에디터픽\n와이드\n도서\n로그인\n의료\n은행\n과학",
        '다라 "큰 옷 나눔"\n이 기사를 추천합니다.',
        "1. 가나\n2. 다라\n3. 마바",
        "다라사과\n와인 이야기\n회의\n는개가 내린다",
        "다라전자\n을지로 지점",
        "가나다라마바사는 22일에\n22일\n",
    ],
)
def test_lines_that_are_lines_stay(raw: str) -> None:
    assert joins(raw) == []


def test_headlines_of_equal_length_stay() -> None:
    lines = [
        f"{name} 새 청사 두고 주민과 시의회 사흘째 맞서 다툼 이어져"
        for name in ("가나시", "다라시", "마바시", "사아시", "자차시", "카타시")
    ]
    assert len({len(line) for line in lines}) == 1
    assert joins("\n".join(lines)) == []


def test_particles_fit_the_word_before_them() -> None:
    assert fits("자", "는")
    assert not fits("자", "은")
    assert fits("강", "으로")
    assert not fits("강", "로")
    assert fits("울", "로")
    assert fits("A", "는")


def test_an_indent_begins_a_paragraph() -> None:
    paragraphs = [p.replace(".", ",")[:-1] + "." for p in PARAGRAPHS]
    for indent in ("    ", "　"):
        raw = "\n".join("\n".join(cut_at(indent + p, 60)) for p in paragraphs)
        assert [line.strip() for line in read_text(raw).text.split("\n")] == paragraphs
