"""Turns scraped Korean news articles into their body, complete and nothing else, and everything else into data."""

from newsclean.article import Article, Part
from newsclean.cut import Cut
from newsclean.defaults import FILTERS
from newsclean.page import Line, Page
from newsclean.pipeline import Pipeline
from newsclean.reading import read_text
from newsclean.rule import Rule, Rules, line_filter, pattern_filter

clean = Pipeline(FILTERS)

__all__ = ["Article", "Cut", "Line", "Page", "Part", "Pipeline", "Rule", "Rules", "clean", "line_filter", "pattern_filter", "read_text"]
