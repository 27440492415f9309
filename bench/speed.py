"""How fast: documents a second on one core, per view, for the whole clean() with every field of metadata.

    python bench/speed.py [--rounds 3] [--readme]

Beside it, over the same texts and in the same process, one `Kiwi.tokenize` a document (text view), and the share of
documents for which clean() asked Kiwi, counted in a first pass by a wrapper around `Kiwi.tokenize`.
A benchmark, not a test: figures depend on the machine, the ratios hardly do.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from readme import put

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


def asked_kiwi(documents: Iterable[str]) -> list[bool]:
    """For every document, whether clean() called `tokenize` of any Kiwi object; to be run before anything is cached."""
    from kiwipiepy import Kiwi

    plain, calls = Kiwi.tokenize, 0

    def tokenize(*args: object, **kwargs: object) -> object:
        nonlocal calls
        calls += 1
        return plain(*args, **kwargs)

    asked = []
    Kiwi.tokenize = tokenize
    try:
        for document in documents:
            before = calls
            whole(document)
            asked.append(calls > before)
    finally:
        Kiwi.tokenize = plain
    return asked


def measure(rounds: int) -> Iterator[str]:
    """The lines of the report."""
    documents = {view: texts(view) for view in VIEWS}
    asked = {view: asked_kiwi(raws) for view, raws in documents.items()}
    yield f"{'view':6} {'documents':>9} {'a second':>9} {'asked Kiwi':>11}"
    for view, raws in documents.items():
        rate = len(raws) / seconds(whole, raws, rounds)
        yield f"{view:6} {len(raws):9} {rate:9.0f} {sum(asked[view]) / len(raws):11.1%}"

    quiet = [raw for raw, kiwi in zip(documents["text"], asked["text"], strict=True) if not kiwi]
    from kiwipiepy import Kiwi

    kiwi = Kiwi(num_workers=1)
    kiwi.tokenize("첫 호출은 모형을 읽는다.")
    ours, theirs = seconds(whole, quiet, rounds), seconds(kiwi.tokenize, quiet, 1)
    yield f"text, Kiwi not asked: {len(quiet)} documents, {len(quiet) / ours:.0f} a second"
    yield f"one Kiwi.tokenize over the same: {len(quiet) / theirs:.0f} a second; clean() is {theirs / ours:.1f} times as fast"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--readme", action="store_true", help="write what is printed into the README")
    arguments = parser.parse_args()
    if not (BENCH / "dev.jsonl").exists():
        print(f"speed: skipped: the benchmark is not there ({os.path.relpath(BENCH)}), so nothing was measured")
        return 0
    report = "\n".join(measure(arguments.rounds))
    print(report)
    if arguments.readme:
        put("speed", f"```\n{report}\n```")
    return 0


if __name__ == "__main__":
    sys.exit(main())
