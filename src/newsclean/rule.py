"""Knows rules: rows of patterns that carry their own proof, and how they, or a user's function, become a filter."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, overload

from newsclean.cut import Cut
from newsclean.page import Line, Page

if TYPE_CHECKING:
    import regex

Filter = Callable[[Page], Iterable[Cut]]
"""A filter points at spans of a page; it never edits."""

Scope = Literal["line", "start", "end", "search"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: a pattern, or phrases that are whole lines, with a line it must cut and the nearest true text it must keep.

    scope: ``"line"`` (the pattern is the whole line), ``"start"`` or ``"end"`` of one, or ``"search"`` inside it. A line is
    what earlier filters left free of a printed line. A group named ``cut`` narrows the cut to itself.
    needs: literals, one of which must stand in a line before the pattern is tried on it. longest: characters that a line may
    have to be matched whole.
    cuts, keeps: the proofs, run by the tests; a rule does not construct without them.
    """

    name: str
    why: str
    pattern: str = ""
    lines: frozenset[str] = frozenset()
    scope: Scope = "search"
    needs: tuple[str, ...] = ()
    longest: int = 240
    cuts: str | tuple[str, ...] = ""
    keeps: str | tuple[str, ...] = ""

    def __post_init__(self) -> None:
        if bool(self.pattern) == bool(self.lines):
            raise ValueError(f"rule {self.name!r}: give either a pattern or lines")
        for field in ("name", "why", "cuts", "keeps"):
            if not getattr(self, field):
                raise ValueError(
                    f"rule {self.name!r} has no {field!r}: a rule needs a name, a reason, what it cuts, what it keeps"
                )

    def search(self, page: Page, needs: Iterable[str] | None = None) -> list[tuple[int, int]]:
        """The spans of the page's free text that this row matches; `needs`: those of its own that are known to stand there."""
        if self.lines:
            return [span for line in self.lines & page.index.keys() for span in page.index[line]]
        spans = self._lines(page, self.needs if needs is None else needs)
        if not spans:
            return []
        compiled, group = _compiled(self.pattern, self.scope)
        free = page.free
        if self.scope in ("search", "end"):
            return [match.span(group) for start, end in spans for match in compiled.finditer(free, start, end)]
        longest = self.longest if self.scope == "line" else len(free)
        begins = ((at, end) for start, end in spans for at in _beginnings(free, start, end, longest))
        return [match.span(group) for at, end in begins if (match := compiled.match(free, at, end))]

    def _lines(self, page: Page, needs: Iterable[str]) -> Sequence[tuple[int, int]]:
        """The lines worth a look: those with a literal that the pattern needs, in order."""
        if not self.needs:
            return [(0, len(page.text))]
        found = [page.lines_with(need) for need in needs]
        return found[0] if len(found) == 1 else sorted({line for lines in found for line in lines})


def _beginnings(free: str, start: int, end: int, longest: int) -> Iterable[int]:
    """Where the free stretches of a line begin; nowhere if it is too long and uncut."""
    if free.find("\n", start, end) < 0:
        return (start,) if end - start <= longest else ()
    return [match.start() for match in _STRETCH.finditer(free, start, end)]


_STRETCH = re.compile(r"[^\n]+")


@functools.cache
def _compiled(pattern: str, scope: Scope) -> tuple[re.Pattern[str], int | str]:
    """The pattern in its scope, and the group that it cuts."""
    form = {"line": r"[^\S\n]*(?:%s)[^\S\n]*$", "start": r"[^\S\n]*(?:%s)", "end": r"(?:%s)[^\S\n]*$", "search": "%s"}
    compiled = re.compile(form[scope] % pattern, re.MULTILINE)
    return compiled, "cut" if "cut" in compiled.groupindex else 0


class Rules:
    """A filter made of rows, all of one noise class; earlier rows win.

    >>> page = Page("속보입니다.\\n[광고] 가나 마트 반값")
    >>> ad = Rules("ad", Rule("label", why="광고 표지", pattern=r"\\[광고\\].*", needs=("[광고]",), cuts="[광고] 반값", keeps="광고 시장이 커졌다."))
    >>> list(ad(page))
    [Cut(start=7, end=20, noise='ad', rule='label')]
    """

    def __init__(self, noise: str, *rules: Rule) -> None:
        self.noise = self.name = noise
        self.rules = rules
        self.needs = frozenset(need for rule in rules for need in rule.needs)
        self._rows = tuple((rule, frozenset(rule.needs)) for rule in rules)
        self._needing = {need: [i for i, (_, needs) in enumerate(self._rows) if need in needs] for need in self.needs}
        self.phrases = [i for i, (_, needs) in enumerate(self._rows) if not needs]

    def __call__(self, page: Page) -> Iterator[Cut]:
        standing = page.standing(self.needs)
        likely = (
            sorted({*self.phrases, *(i for need in standing for i in self._needing[need])})
            if standing
            else self.phrases
        )
        for i in likely:
            rule, needs = self._rows[i]
            for start, end in rule.search(page, needs & standing):
                yield Cut(start, end, self.noise, rule.name)

    def __repr__(self) -> str:
        return f"Rules({self.noise!r}, {len(self.rules)} rules)"


@dataclass(frozen=True, slots=True)
class PatternFilter:
    """Cuts what a pattern matches inside free lines; made by `pattern_filter`."""

    pattern: str
    noise: str
    name: str
    timeout: float | None

    def __call__(self, page: Page) -> Iterator[Cut]:
        compiled = _user_pattern(self.pattern)
        for line in page.lines:
            for match in compiled.finditer(line.text, timeout=self.timeout):
                yield Cut(line.start + match.start(), line.start + match.end(), self.noise, self.name)


@functools.cache
def _user_pattern(pattern: str) -> regex.Pattern[str]:
    import regex  # costs a third of importing newsclean, and only users' own patterns need it

    return regex.compile(pattern)


def pattern_filter(
    pattern: str, *, noise: str = "other", name: str | None = None, timeout: float | None = None
) -> PatternFilter:
    """A filter that cuts what `pattern` (syntax of the `regex` package) matches inside a line.

    noise: the class of its cuts; name: what the filter is called in a pipeline, by default the noise; timeout: seconds for
    one line, then TimeoutError. Raises `regex.error` at once when the pattern is not one.

    >>> [cut.rule for cut in pattern_filter(r"\\[광고\\].{0,80}", noise="ad")(Page("[광고] 반값"))]
    ['ad']
    """
    _user_pattern(pattern)
    return PatternFilter(pattern, noise, name or noise, timeout)


class LineFilter:
    """Cuts the lines that a function says true for; made by `line_filter`. Pickles by its qualified name."""

    def __init__(self, function: Callable[[Line], object], noise: str) -> None:
        functools.update_wrapper(self, function)
        self.function = function
        self.noise = noise
        self.name: str = function.__name__

    def __call__(self, page: Page) -> Iterator[Cut]:
        for line in page.lines:
            if self.function(line):
                yield Cut(line.start, line.end, self.noise, self.name)

    def __reduce__(self) -> str:
        return str(self.__qualname__)  # type: ignore[attr-defined]  # set by update_wrapper

    def __repr__(self) -> str:
        return f"line_filter({self.name})"


@overload
def line_filter(function: Callable[[Line], object]) -> LineFilter: ...
@overload
def line_filter(*, noise: str) -> Callable[[Callable[[Line], object]], LineFilter]: ...
def line_filter(
    function: Callable[[Line], object] | None = None, *, noise: str | None = None
) -> LineFilter | Callable[[Callable[[Line], object]], LineFilter]:
    """Turns a function of a `Line` into a filter that cuts the lines it says true for.

    >>> @line_filter(noise="ad")
    ... def sponsored(line):
    ...     return line.text.startswith("협찬:")
    >>> list(sponsored(Page("협찬: 가나식품")))
    [Cut(start=0, end=8, noise='ad', rule='sponsored')]
    """
    if function is None:
        return lambda f: LineFilter(f, noise or f.__name__)
    return LineFilter(function, noise or function.__name__)
