"""Turns scraped Korean news articles into their body, complete and nothing else, and everything else into data."""

from newsclean.article import Article
from newsclean.cut import Cut
from newsclean.defaults import FILTERS
from newsclean.metadata.captions import Caption
from newsclean.metadata.reporters import Reporter
from newsclean.metadata.tickers import Ticker
from newsclean.page import Line, Page
from newsclean.parts import Part
from newsclean.pipeline import Pipeline
from newsclean.reading import read_text
from newsclean.rule import Rule, Rules, line_filter, pattern_filter

clean = Pipeline(FILTERS)

__all__ = [
    "Article",
    "Caption",
    "Cut",
    "Line",
    "Page",
    "Part",
    "Pipeline",
    "Reporter",
    "Rule",
    "Rules",
    "Ticker",
    "clean",
    "line_filter",
    "pattern_filter",
    "read_text",
]
