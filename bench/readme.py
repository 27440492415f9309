"""Puts what a benchmark printed into the README, between ``<!-- name -->`` and ``<!-- /name -->``."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"


def put(name: str, text: str) -> None:
    """Replaces what stands between the marks called `name`. Raises ValueError when they are not there."""
    marked = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    filled, count = marked.subn(lambda found: f"{found[1]}{text.strip()}\n{found[2]}", README.read_text("utf8"))
    if count != 1:
        raise ValueError(f"the README has {count} places marked {name}")
    README.write_text(filled, "utf8")
