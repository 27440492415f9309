"""Knows what waits: patterns that are compiled and attributes that are computed when they are first used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["cached", "lazy"]

if TYPE_CHECKING:
    from functools import cached_property as cached

    def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
        """The compiled `pattern`, as far as anybody can tell."""
else:

    class cached:
        """``functools.cached_property`` without its lock, which took 1 us an attribute until Python 3.12 dropped it."""

        def __init__(self, compute: Any) -> None:
            self.compute, self.__doc__ = compute, compute.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self.name = name

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            if instance is None:
                return self
            value = instance.__dict__[self.name] = self.compute(instance)
            return value

    class lazy:
        """A stand-in for ``re.compile(pattern, flags)``; its attributes are those of the compiled pattern.

        Compiling is more than half of the cost of the modules that hold patterns: about 100 ms for all of them.

        >>> word = lazy("가+나")
        >>> word.fullmatch("가가나").group()
        '가가나'
        """

        def __init__(self, pattern: str, flags: int = 0) -> None:
            self._source = pattern, flags

        def __getattr__(self, name: str) -> Any:
            value = getattr(re.compile(*self._source), name)
            self.__dict__[name] = value  # found at once from now on, at the price of a plain attribute
            return value

        def __reduce__(self) -> tuple[Any, ...]:
            return lazy, self._source
