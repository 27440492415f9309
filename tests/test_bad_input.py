"""What nobody means to pass and somebody will: `clean` never raises, and its time grows with the text."""

from __future__ import annotations

import gc
import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsclean

SENTENCE = "가나시는 22일 시청에서 설명회를 열고 낡은 수도관을 내년까지 모두 바꾸겠다고 밝혔다. "
# Without the filters, which have a law of their own: what is measured here is the reader and the assembly.
READER = newsclean.Pipeline()


@given(st.text(max_size=300))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_text(raw: str) -> None:
    article = newsclean.clean(raw)
    assert isinstance(article.body, str)
    assert isinstance(article.explain(), str)


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_bytes(raw: bytes) -> None:
    assert isinstance(newsclean.clean(raw).body, str)


@pytest.mark.parametrize(
    "raw",
    [
        *("", " ", "\n", "\r\n\r\n", "\x00", "\ud800", "\udfff가", "\ufeff", "\ufffe", "\U0010ffff", "\u202e가나"),
        *(
            "<",
            "&",
            "&#",
            "&#x",
            "&#99999999999;",
            "<!--",
            "<![CDATA[",
            "<script",
            "](",
            "**",
            "[" * 3000,
            "(" * 3000 + ")" * 3000,
        ),
        *(
            "<div>" * 3000,
            "“" * 3000,
            "가" * 3000,
            "[가" * 2000 + "]" * 2000,
            "The quick brown fox.",
            "日本語の記事です。",
            "🙂" * 500,
        ),
        *(b"", b"\xff", b"\xff\xfe", b"\xfe\xff\x00", b"\xef\xbb\xbf", b"\x00" * 100, bytes(range(256)) * 20, b"\xb0"),
    ],
)
def test_odd_input(raw: str | bytes) -> None:
    article = newsclean.clean(raw)
    assert isinstance(article.body, str)
    assert article.to_dict()


def test_random_bytes_and_random_characters() -> None:
    chance = random.Random(7)
    newsclean.clean(chance.randbytes(20_000))
    newsclean.clean("".join(chr(chance.randrange(0x11000)) for _ in range(20_000)))


def test_a_sentence_among_broken_bytes_is_read() -> None:
    raw = b"\xff\xfd" + SENTENCE.encode("cp949") * 3 + b"\x80\xff"
    assert "낡은 수도관을" in newsclean.clean(raw).body


HOSTILE = {
    "prose": SENTENCE,
    "lines": SENTENCE + "\n",
    "short lines": "가\n",
    "particles": "가나\n는 ",
    "wrapped": "가나시는 시청에서 설명회를 열고 낡은 수도관을 내년까지 모두 바꾸겠다고 했\n다고 ",
    "spaces": " ",
    "spaces behind a letter": "가  \n ",
    "tabs": "\t ",
    "tags": "<b>",
    "open tags": "<a ",
    "open scripts": "<script>",
    "open comments": "<!--",
    "brackets": "[",
    "links": "[a](http://a",
    "stars": "**가",
    "references": "&amp;",
    "half references": "amp;",
    "numbers": "&#",
    "quotes": '다."',
    "arrows": " ▶",
    "marks": "e\u0301\u0301",
    "jamo": "\u1100\u1161",
    "joiners": "\u200d",
    "mojibake": "ë‰´ìŠ¤ ",
    "mojibake of cp949": "Á¶¼±ÀÏº¸ ",
    "crossed": "湲곗",
    "dots": "다.",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_reading_takes_time_as_the_text_is_long(unit: str) -> None:
    small = (unit * (8_000 // len(unit) + 1))[:8_000]
    large = (unit * (64_000 // len(unit) + 1))[:64_000]
    # One good measurement of three is enough: a busy machine makes ratios worse, never better.
    assert any(least(large) <= max(0.02, 12 * least(small)) for _ in range(3))


def least(raw: str) -> float:
    """The processor time of the best of three runs, in seconds; collecting garbage, which grows with the process, is left out."""
    times = []
    gc.disable()
    for _ in range(3):
        started = time.process_time()
        assert READER(raw).body is not None
        times.append(time.process_time() - started)
    gc.enable()
    return min(times)


def test_ten_megabytes_on_one_line() -> None:
    raw = SENTENCE * (10_000_000 // len(SENTENCE.encode()))
    assert len(READER(raw).body) == len(raw.strip())


def test_two_hundred_thousand_lines() -> None:
    assert len(READER("가나시는 밝혔다.\n" * 200_000).paragraphs) == 200_000
