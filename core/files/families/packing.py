"""The food-packaging family: JSON with lines, products, cleaning times and jobs; all times in minutes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from core.files.families.best_known import best_known
from core.model import PackingLines


def food_packaging(path: Path, text: str, instance: int) -> PackingLines:
    """One instance a file."""
    data = json.loads(text)
    if instance != 1:
        raise IndexError(instance)
    jobs, lines = data["jobs"], data["lines"]
    cleaning = tuple(tuple(map(_whole, row)) for row in data["cleaning_minutes_from_row_to_column"])
    if not jobs or not lines or any(len(row) != len(cleaning) for row in cleaning):
        raise ValueError("There are no jobs, no lines, or the cleaning times are no square.")
    found = PackingLines(
        path.stem,
        times=_column(jobs, "duration"), products=_column(jobs, "product"), ready=_column(jobs, "ready"),
        ideal=_column(jobs, "ideal_end"), dues=_column(jobs, "due"), cleaning=cleaning,
        starts=tuple(_whole(line.get("start", 0)) for line in lines),
        operators=tuple(str(line.get("operator", f"line {number}")) for number, line in enumerate(lines)),
        best_known=best_known(path, hard="0", medium="0"),
    )
    if min(found.times) < 0 or not all(0 <= product < len(cleaning) for product in found.products):
        raise ValueError("A duration is below 0, or a product is not in the list.")
    return found


def _column(jobs: list[dict[str, Any]], name: str) -> tuple[int, ...]:
    return tuple(_whole(job[name]) for job in jobs)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(value)
    return value
