"""The sample projects that come with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample: its file, the name inside, and how much is in it."""

    path: Path
    name: str
    orders: int
    machines: int
    producers: int


@cache
def samples() -> tuple[Sample, ...]:
    """Every sample, by file name; read once, when first asked for."""
    return tuple(_sample(path) for path in sorted(FOLDER.glob("*.json")))


def _sample(path: Path) -> Sample:
    data = json.loads(path.read_text("utf-8"))
    orders, machines, producers = (len(data.get(name, ())) for name in ("orders", "machines", "producers"))
    return Sample(path, data.get("name") or path.stem, orders, machines, producers)
