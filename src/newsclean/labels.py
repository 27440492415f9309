"""Knows the noise classes: one newsroom noun each, the same in `Cut.noise`, in the filters' names and in the docs."""

METADATA = (
    "title",
    "subtitle",
    "byline",
    "dateline",
    "marker",
    "bio",
    "timestamp",
    "section",
    "caption",
    "credit",
    "tags",
    "copyright",
    "notice",
)
"""What leaves the body and becomes a field of the article."""

WIDGETS = (
    "share",
    "tool",
    "menu",
    "ticker",
    "related",
    "ranking",
    "reaction",
    "comment",
    "subscribe",
    "tip",
    "ad",
    "footer",
    "residue",
    "other",
)
"""What leaves the body and is only found again through `Article.found` (quotes in `ticker` also through `tickers`)."""

NOISES = METADATA + WIDGETS
