"""Knows the default order of the filters; the only module that knows every one of them."""

from newsclean.rule import Filter

FILTERS: tuple[Filter, ...] = ()
