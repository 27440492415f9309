"""The gate's own logic, on invented figures: the benchmark itself is no part of this repository."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

BENCH = Path(__file__).resolve().parent.parent / "bench"
FIGURES = {"text.f1": 0.98769, "text.hold.exact": 0.75, "small.traps": 1.0}


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """bench/gate.py with floors of its own, and figures in place of a benchmark that may not be there."""
    monkeypatch.syspath_prepend(str(BENCH))
    spec = importlib.util.spec_from_file_location("gate", BENCH / "gate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "dev.jsonl").touch()
    monkeypatch.setattr(module, "BENCH", tmp_path)
    monkeypatch.setattr(module, "FLOORS", tmp_path / "floors.toml")
    monkeypatch.setattr(module, "measure", lambda: dict(FIGURES))
    return module


def run(gate: ModuleType, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["gate.py", *arguments])
    return int(gate.main())


def test_floors_are_read_as_they_were_written(gate: ModuleType) -> None:
    gate.write_floors(FIGURES)
    assert gate.read_floors() == {"text.f1": 0.9877, "text.hold.exact": 0.75, "small.traps": 1.0}


def test_a_raised_floor_holds_what_was_measured(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(gate, monkeypatch, "--raise") == 0
    assert gate.read_floors()["text.f1"] == 0.9876
    assert run(gate, monkeypatch) == 0


def test_a_figure_below_its_floor_breaks_the_gate(
    gate: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gate.write_floors({**FIGURES, "text.hold.exact": 0.7501})
    assert run(gate, monkeypatch) == 1
    assert "text.hold.exact" in capsys.readouterr().out.splitlines()[-1]


def test_a_figure_that_is_gone_breaks_the_gate(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    gate.write_floors({"dump.f1": 0.5})
    assert run(gate, monkeypatch) == 1


def test_floors_never_fall(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    gate.write_floors({**FIGURES, "text.f1": 0.99})
    assert run(gate, monkeypatch, "--raise") == 1
    assert gate.read_floors()["text.f1"] == 0.99


@pytest.mark.parametrize("script", ["gate.py", "speed.py"])
def test_without_the_benchmark_it_says_so(script: str, tmp_path: Path) -> None:
    environment = {**os.environ, "NEWSCLEAN_BENCH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, str(BENCH / script)], env=environment, capture_output=True, encoding="utf8", check=False
    )
    assert done.returncode == 0
    assert "skipped: the benchmark is not there" in done.stdout


def test_the_pinned_floors_are_floors() -> None:
    import tomllib

    floors = tomllib.loads((BENCH / "floors.toml").read_text("utf8"))
    assert {"text", "dump", "main", "soup", "meta", "small"} <= set(floors)
    assert all(0 < value <= 1 for table in floors.values() for value in table.values())
