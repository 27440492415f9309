"""Knows pipelines: an ordered tuple of filters that turns raw input into an Article, and the guard at its end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from newsclean.article import Article
from newsclean.context.peel import Peel
from newsclean.labels import NOISES
from newsclean.literals import Literals
from newsclean.page import Page
from newsclean.pattern import cached
from newsclean.reading import read
from newsclean.rule import Filter, Rules


@dataclass(frozen=True, repr=False)
class Pipeline:
    """Filters in the order in which they look at a page. Frozen: every method returns a new pipeline.

    filters: callables ``Page -> Iterable[Cut]``. kept: noise classes that stay in the body, whichever filter finds them.
    """

    filters: tuple[Filter, ...] = ()
    kept: frozenset[str] = frozenset()

    def __call__(self, raw: Any, *, url: str | None = None, title: str | None = None) -> Article:
        """The article in `raw`: text or bytes of a scraped article, of a whole page's dump, or a `Page`.

        url: where it came from; never fetched. title: the known title; helps to find its echo in the text.
        Raises TypeError for what is not text, bytes or a page; never for any str or bytes.
        """
        page = read(raw, url=url, title=title)
        return Article.guarded(self.look(page), self.kept)

    def look(self, page: Page) -> Page:
        """The page with the cuts of all filters."""
        page = page.seeking(self._literals)
        for see in self._steps:
            try:
                page = page.without(see(page))
            except Exception as error:
                error.add_note(f"raised in the newsclean filter {filter_name(see)!r}")
                raise
        return page

    @cached
    def _rows(self) -> tuple[Rules, ...]:
        return tuple(see for see in self.filters if isinstance(see, Rules))

    @cached
    def _steps(self) -> tuple[Filter, ...]:
        return tuple(Peel(self._rows) if isinstance(see, Peel) else see for see in self.filters)

    @cached
    def _literals(self) -> Literals:
        return Literals(see.needs for see in self._rows)

    def before(self, name: str, *filters: Filter) -> Pipeline:
        """A new pipeline with `filters` in front of the filter called `name`."""
        at = self._position(name)
        return replace(self, filters=self.filters[:at] + filters + self.filters[at:])

    def after(self, name: str, *filters: Filter) -> Pipeline:
        """A new pipeline with `filters` behind the filter called `name`."""
        at = self._position(name) + 1
        return replace(self, filters=self.filters[:at] + filters + self.filters[at:])

    def without(self, *names: str) -> Pipeline:
        """A new pipeline that lacks the filters called `names`."""
        drop = {self._position(name) for name in names}
        return replace(self, filters=tuple(f for i, f in enumerate(self.filters) if i not in drop))

    def keeping(self, *noises: str) -> Pipeline:
        """A new pipeline that leaves these noise classes in the body, whichever filter finds them."""
        known = [*NOISES, *(str(getattr(f, "noise", filter_name(f))) for f in self.filters)]
        for noise in noises:
            if noise not in known:
                raise ValueError(f"no noise class is called {noise!r}{_near(noise, known)}")
        return replace(self, kept=self.kept | frozenset(noises))

    def __add__(self, other: Pipeline | Filter) -> Pipeline:
        if isinstance(other, Pipeline):
            return Pipeline(self.filters + other.filters, self.kept | other.kept)
        return replace(self, filters=(*self.filters, other)) if callable(other) else NotImplemented

    def __radd__(self, other: Filter) -> Pipeline:
        return replace(self, filters=(other, *self.filters)) if callable(other) else NotImplemented

    def _position(self, name: str) -> int:
        names = [filter_name(f) for f in self.filters]
        if name not in names:
            raise ValueError(f"no filter is called {name!r}{_near(name, names)}")
        return names.index(name)

    def __reduce__(self) -> tuple[Any, ...]:
        for see in self.filters:
            _check_importable(see)
        return Pipeline, (self.filters, self.kept)

    def __repr__(self) -> str:
        kept = "".join(f".keeping({noise!r})" for noise in sorted(self.kept))
        return f"Pipeline({', '.join(filter_name(f) for f in self.filters)}){kept}"


def filter_name(see: Filter) -> str:
    """What a filter is called in a pipeline: its `name`, else its function's name."""
    return str(getattr(see, "name", None) or getattr(see, "__name__", type(see).__name__))


def _near(name: str, known: Iterable[str]) -> str:
    import difflib  # errors alone need it

    near = difflib.get_close_matches(name, sorted(set(known)), n=3, cutoff=0.5)
    return f"; near it: {', '.join(near)}" if near else f"; there are: {', '.join(sorted(set(known)))}"


def _check_importable(see: Filter) -> None:
    qualified = getattr(see, "__qualname__", type(see).__qualname__)
    module = getattr(see, "__module__", None) or type(see).__module__
    if "<" in qualified or module == "__main__":
        raise TypeError(
            f"the filter {filter_name(see)!r} cannot be pickled: it is defined in {module}.{qualified}. "
            "Move it into a module that can be imported, as a plain function"
        )
