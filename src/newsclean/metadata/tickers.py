"""Knows quote rows: a name, a value, a move with its sign in words or arrows, and the time beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.pattern import lazy


class Ticker(NamedTuple):
    """One quote as printed on the page; `change` is negative for 하락 and ▼, None when only a percentage is printed."""

    name: str
    value: float
    change: float | None = None
    time: str | None = None


_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+?)?|\d+(?:\.\d+?)?"
_ROW = lazy(
    rf"[\s•·*\-]*(?P<name>[가-힣A-Za-z&][가-힣A-Za-z0-9&/.()'’ ]{{0,24}}?)\s*[:：]?\s*(?P<value>{_NUMBER})\s?(?:원|달러|포인트|엔|p)?\s{{0,3}}"
    rf"(?:(?P<move>상승|하락|보합|[▲▼△▽↑↓+\-−])\s?(?P<change>{_NUMBER})?(?P<percent>%)?)?"
    r"(?:(?:\s|(?=[(+\-−▲▼]))\(?\s?[+\-−▲▼]?\s?\d{1,3}(?:\.\d{1,2})?\s?%\)?)?\s{0,2}(?P<time>\d{2}:\d{2}(?:\s?\d{2}/\d{2})?)?\s*"
)
_DOWN = frozenset(["하락", "▼", "▽", "↓", "-", "−"])


def tickers(texts: list[str]) -> Iterator[Ticker]:
    """The quotes in the texts of `ticker` cuts, one a line.

    >>> next(tickers(["원달러 : 1299.00하락 3.723:59 03/30"]))
    Ticker(name='원달러', value=1299.0, change=-3.7, time='23:59 03/30')
    """
    for text in texts:
        for line in text.split("\n"):
            row = _ROW.fullmatch(line) if len(line) < 200 else None
            if row and (row["move"] or row["time"]):
                yield Ticker(row["name"].strip(), _number(row["value"]), _change(row), row["time"])


def _change(row: re.Match[str]) -> float | None:
    if row["move"] == "보합":
        return 0.0
    if not row["change"] or row["percent"]:
        return None
    change = _number(row["change"])
    return -change if row["move"] in _DOWN and change else change


def _number(printed: str) -> float:
    return float(printed.replace(",", ""))
