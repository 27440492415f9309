"""Filters as a user's module holds them: the tests pickle them by their qualified names."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean import Cut, Line, Page, line_filter


@line_filter(noise="ad")
def sponsored(line: Line) -> bool:
    return line.text.startswith("협찬:")


@line_filter
def weather(line: Line) -> bool:
    return line.text.startswith("오늘의 날씨")


def first_character(page: Page) -> Iterable[Cut]:
    """Any callable from a page to cuts is a filter."""
    if page.lines:
        start = page.lines[0].start
        yield Cut(start, start + 1, "other", "first_character")


def broken(page: Page) -> Iterable[Cut]:
    raise ZeroDivisionError("가나")


def out_of_range(page: Page) -> Iterable[Cut]:
    yield Cut(0, len(page.text) + 1, "other", "out_of_range")


def overlapping(page: Page) -> Iterable[Cut]:
    yield Cut(0, 6, "ad", "first")
    yield Cut(3, 9, "other", "second")
