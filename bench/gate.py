"""The gate: measures newsclean on the labelled benchmark and fails where a figure falls below its floor.

    python bench/gate.py            print the figures beside the floors of bench/floors.toml; exit 1 below one
    python bench/gate.py --raise    the same, then write the floors that rose; a floor never falls
    python bench/gate.py --readme   the same, then write the table of the README

The benchmark holds texts that belong to their publishers, so it is not part of this repository: it is looked for in
``../shared/bench``, or where NEWSCLEAN_BENCH says. Without it the gate says so and passes.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from readme import put

HERE = Path(__file__).resolve().parent
BENCH = Path(os.environ.get("NEWSCLEAN_BENCH", HERE.parent.parent / "shared" / "bench"))
FLOORS = HERE / "floors.toml"
PAGES = ("dump", "main", "soup")
BODY = ("f1", "exact", "lossless")
FIELDS = ("title", "reporter", "email", "published", "modified", "caption")
# Floors are cut off here, so that a machine's last digit never decides.
DIGITS = 4


def run(script: str, *arguments: object) -> str:
    """What a script of the benchmark prints."""
    command = [sys.executable, str(BENCH / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf8", check=False)
    if done.returncode:
        raise SystemExit(f"gate: {script} failed\n{done.stderr}")
    return done.stdout


def scored(gold: Path, answers: Path, views: str) -> dict:
    return json.loads(run("score.py", gold, answers, "--view", views, "--json"))


def measure() -> dict[str, float]:
    """All figures, by the names they have in floors.toml."""
    gold = BENCH / "dev.jsonl"
    pages = ",".join(PAGES)
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder, "answers.jsonl")
        run("predict.py", gold, answers, "--view", f"text,{pages}")
        text, page = scored(gold, answers, "text"), scored(gold, answers, pages)
    found = {f"text.{name}": text[name] for name in (*BODY, "space", "label")}
    found["text.clean"] = 1 - text["leak"]
    found["pages.clean"] = 1 - page["leak"]
    for figures in (text, page):
        for view, fold in (name.split() for name in figures["by_fold"]):
            found |= {f"{view}.{fold}.{name}": figures["by_fold"][f"{view} {fold}"][name] for name in BODY}
    for view in PAGES:
        found |= {f"{view}.{name}": page["by_view"][view][name] for name in BODY}
    for kind, figures in (("text", text), ("pages", page)):
        found |= {f"meta.{kind}.{field}": figures["meta_f1"][field] for field in FIELDS}
    for name, good, count in re.findall(r"^(\w+): (\d+) of (\d+)$", run("cases.py"), re.MULTILINE):
        found[f"small.{name}"] = int(good) / int(count)
    return found


def floor(value: float) -> float:
    return math.floor(value * 10**DIGITS) / 10**DIGITS


def read_floors() -> dict[str, float]:
    if not FLOORS.exists():
        return {}
    return {
        f"{table}.{name}": float(value)
        for table, row in tomllib.loads(FLOORS.read_text("utf8")).items()
        for name, value in row.items()
    }


def write_floors(floors: dict[str, float]) -> None:
    lines = ["# Written by `python bench/gate.py --raise`. Floors only rise. `clean` is 1 - leak."]
    table = ""
    for name, value in sorted(floors.items()):
        group, key = name.split(".", 1)
        if group != table:
            lines += ["", f"[{group}]"]
            table = group
        lines.append(f'"{key}" = {value:.{DIGITS}f}')
    FLOORS.write_text("\n".join(lines) + "\n", "utf8")


def table(found: dict[str, float]) -> str:
    """The README's tables: the body by view, and the metadata."""
    lines = ["| view | f1 | exact | lossless |", "| --- | --- | --- | --- |"]
    for view in ("text", *PAGES):
        lines.append(f"| {view} | " + " | ".join(f"{found[f'{view}.{name}']:.3f}" for name in BODY) + " |")
    lines += ["", "| field (F1) | " + " | ".join(FIELDS) + " |", "| --- " * (len(FIELDS) + 1) + "|"]
    for kind in ("text", "pages"):
        lines.append(f"| {kind} | " + " | ".join(f"{found[f'meta.{kind}.{field}']:.3f}" for field in FIELDS) + " |")
    leak = ", ".join(f"{kind} {1 - found[f'{kind}.clean']:.3f}" for kind in ("text", "pages"))
    lines += [
        "",
        f"Share of the noise that stays in the body: {leak}. Noise under its right label, text: {found['text.label']:.3f}.",
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--raise", dest="rise", action="store_true", help="write the floors that rose")
    parser.add_argument("--readme", action="store_true", help="write the figures into the README")
    arguments = parser.parse_args()
    if not (BENCH / "dev.jsonl").exists():
        print(f"gate: skipped: the benchmark is not there ({os.path.relpath(BENCH)}), so nothing was measured")
        return 0
    found, floors = measure(), read_floors()
    low = [name for name, value in floors.items() if floor(found.get(name, 0.0)) < value]
    print(f"{'figure':28} {'measured':>9} {'floor':>9}")
    for name in sorted({*found, *floors}):
        mark = "  BELOW" if name in low else ""
        pinned = f"{floors[name]:9.{DIGITS}f}" if name in floors else f"{'-':>9}"
        print(f"{name:28} {found.get(name, math.nan):9.{DIGITS}f} {pinned}{mark}")
    if arguments.rise:
        write_floors({name: max(floors.get(name, 0.0), floor(found.get(name, 0.0))) for name in {*found, *floors}})
        print(f"gate: floors written to {os.path.relpath(FLOORS)}")
    if arguments.readme:
        put("gate", table(found))
    print(f"gate: {len(low)} of {len(floors)} floors broken" + (f": {', '.join(low)}" if low else ""))
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
