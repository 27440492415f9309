"""How fast: documents a second on one core, per view, for the whole clean() with every field of metadata.

    python bench/speed.py [--rounds 3]

Beside it, over the same texts and in the same process, one `Kiwi.tokenize` a document (text view), and the share of
documents for which clean() asked Kiwi. That share is counted by a wrapper around the `tokenize` of every Kiwi object
made in this process; when no module of Kiwi was loaded by clean(), the share is zero by that very fact.
A benchmark, not a test: figures depend on the machine, the ratios hardly do.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import newsclean

BENCH = Path(os.environ.get("NEWSCLEAN_BENCH", Path(__file__).resolve().parents[2] / "shared" / "bench"))
VIEWS = ("text", "dump", "main", "soup")


def texts(view: str) -> list[str]:
    with (BENCH / "dev.jsonl").open(encoding="utf8") as file:
        rows = [json.loads(line) for line in file]
    return [row["raw"] for row in rows if row["view"] == view]


def whole(raw: str) -> None:
    """Everything that clean() can say of a document."""
    newsclean.clean(raw).to_dict()


def seconds(work: Callable[[str], object], documents: Iterable[str], rounds: int) -> float:
    """Processor time for one pass, the best of `rounds`."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for document in documents:
            work(document)
        best = min(best, time.process_time() - start)
    return best


class Counted:
    """Counts the calls of Kiwi.tokenize while it stands around a class."""

    def __init__(self) -> None:
        self.calls = 0

    def around(self, kiwi: type) -> None:
        plain = kiwi.tokenize

        def tokenize(*args: object, **kwargs: object) -> object:
            self.calls += 1
            return plain(*args, **kwargs)

        kiwi.tokenize = tokenize


def kiwi_share(documents: list[str]) -> tuple[list[bool], bool]:
    """For every document whether clean() asked Kiwi, and whether Kiwi was loaded by clean() at all."""
    for document in documents:
        whole(document)
    if "kiwipiepy" not in sys.modules:
        return [False] * len(documents), False
    from kiwipiepy import Kiwi

    counted, asked = Counted(), []
    counted.around(Kiwi)
    for document in documents:
        before = counted.calls
        whole(document)
        asked.append(counted.calls > before)
    return asked, True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    if not (BENCH / "dev.jsonl").exists():
        print(f"speed: skipped: the benchmark is not there ({os.path.relpath(BENCH)}), so nothing was measured")
        return 0
    documents = {view: texts(view) for view in VIEWS}
    rates = {}
    print(f"{'view':6} {'documents':>9} {'a second':>9} {'asked Kiwi':>11}")
    asked: dict[str, list[bool]] = {}
    for view, raws in documents.items():
        rates[view] = len(raws) / seconds(whole, raws, rounds)
    for view, raws in documents.items():
        asked[view], _ = kiwi_share(raws)
        print(f"{view:6} {len(raws):9} {rates[view]:9.0f} {sum(asked[view]) / len(raws):11.1%}")

    quiet = [raw for raw, kiwi in zip(documents["text"], asked["text"], strict=True) if not kiwi]
    from kiwipiepy import Kiwi

    kiwi = Kiwi(num_workers=1)
    kiwi.tokenize("첫 호출은 모형을 읽는다.")
    ours, theirs = seconds(whole, quiet, rounds), seconds(kiwi.tokenize, quiet, 1)
    print(f"text, Kiwi not asked: {len(quiet)} documents, {len(quiet) / ours:.0f} a second")
    print(
        f"one Kiwi.tokenize over the same: {len(quiet) / theirs:.0f} a second; clean() is {theirs / ours:.1f} times as fast"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
