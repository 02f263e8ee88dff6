"""Public benchmark instances of one machine, read from their original text forms.

`weighted_tardiness` (OR-Library wt), `common_due_date` (OR-Library sch), `wtsds` (Cicirello). Times are whole abstract
units, which we read as minutes.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path

from core.errors import FileProblem
from core.model import OneMachine

TIGHTNESS = (0.2, 0.4, 0.6, 0.8)
"""The factors h of a common due date: due = floor(h × sum of processing times)."""


def read_family(family: str, path: Path, instance: int = 1) -> OneMachine:
    """One instance of a file, counted from 1. Raises FileProblem where there is no such instance, or another form."""
    try:
        return READERS[family](path, instance)
    except (ValueError, IndexError) as error:
        raise FileProblem(f"{path.name} is not an instance file of {family}, or has no instance {instance}.") from error


def weighted_tardiness(path: Path, instance: int) -> OneMachine:
    """n processing times, n weights, n due dates for each instance; n stands in the file's name (wt40)."""
    named = re.match(r"wt(\d+)", path.name)
    if named is None:
        raise ValueError(path.name)
    n, numbers = int(named[1]), _numbers(path)
    rows = [tuple(numbers[3 * n * (instance - 1) + n * row :][:n]) for row in range(3)]
    if instance < 1 or any(len(row) != n for row in rows):
        raise IndexError(instance)
    best = _best(path, position_in_file=str(instance))
    name, late = f"{path.name} {instance}", tuple(map(float, rows[1]))
    return OneMachine(name, rows[0], (0.0,) * n, late, rows[2], best_known=best)


def common_due_date(path: Path, instance: int) -> OneMachine:
    """The number of data sets; for each its job count, then time, earliness cost and tardiness cost per job. Every data
    set is four instances, one for each tightness."""
    numbers = _numbers(path)
    position, tightness = (instance - 1) // 4 + 1, TIGHTNESS[(instance - 1) % 4]
    at = 1
    for _ in range(position - 1):
        at += 1 + 3 * numbers[at]
    n = numbers[at]
    jobs = [numbers[at + 1 + 3 * job :][:3] for job in range(n)]
    times, early, late = (tuple(job[column] for job in jobs) for column in range(3))
    due = int(tightness * sum(times) + 1e-9)
    best = _best(path, position_in_file=str(position), h=str(tightness))
    name = f"{path.name} {position} h={tightness}"
    return OneMachine(name, times, tuple(map(float, early)), tuple(map(float, late)), (due,) * n, best_known=best)


def wtsds(path: Path, instance: int) -> OneMachine:
    """Self-describing text, one instance a file; set-up lines are `i j s`, with i = -1 for the first job."""
    parts = re.split(r"(Process Times|Weights|Duedates|Setup Times):", path.read_text(encoding="utf-8"))
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    body = {name: [int(word) for word in re.findall(r"-?\d+", text)] for name, text in pairs}
    times = tuple(body["Process Times"])
    n, lines = len(times), body["Setup Times"]
    if instance != 1 or not n:
        raise IndexError(instance)
    setups = [[0] * n for _ in range(n + 1)]
    for before, after, minutes in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        setups[before if before >= 0 else n][after] = minutes
    weights = tuple(map(float, body["Weights"]))
    rows = tuple(map(tuple, setups))
    return OneMachine(path.name, times, (0.0,) * n, weights, tuple(body["Duedates"]), rows, _best(path))


READERS: dict[str, Callable[[Path, int], OneMachine]] = {
    "weighted_tardiness": weighted_tardiness, "common_due_date": common_due_date, "wtsds": wtsds,
}
"""Every family by its name."""


def _numbers(path: Path) -> list[int]:
    return [int(word) for word in path.read_text(encoding="utf-8").split()]


def _best(path: Path, **columns: str) -> float | None:
    """The best value known, from the table beside the file; None where it is not listed."""
    table = path.parent / "best_known.csv"
    if not table.exists():
        return None
    with table.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            if row["file"] == path.name and all(row[name] == value for name, value in columns.items()):
                return float(row["best_value"])
    return None
