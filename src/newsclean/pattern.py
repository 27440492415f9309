"""Knows patterns that wait: compiled when they are first used, so that importing the package compiles none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:

    def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
        """The compiled `pattern`, as far as anybody can tell."""
else:

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
