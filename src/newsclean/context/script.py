"""Knows broadcast scripts: where one speaker is marked, so are the others, by tags that newspapers give to headlines."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.cut import Cut
from newsclean.page import Page
from newsclean.pattern import lazy

_TAG = lazy(
    r"[\[【<〈◀][ ]?(?:리포트|인터뷰|현장[ ]?연결|전화[ ]?연결|브릿지|스탠드업)[ ]?[\]】>〉▶](?!에서|[은는이가을를의](?:[ ]|$))"
)


def speakers(page: Page) -> Iterator[Cut]:
    """Tags of a script's parts, on pages that mark a speaker."""
    if any(cut.noise == "marker" for cut in page.cuts):
        for match in _TAG.finditer(page.free):
            yield Cut(*match.span(), "marker", "script")
