"""The families of one machine: OR-Library `wt` and `sch`, and Cicirello's `wtsds`. Times are whole abstract units."""

from __future__ import annotations

import re
from pathlib import Path

from core.files.families.best_known import best_known
from core.model import OneMachine

TIGHTNESS = (0.2, 0.4, 0.6, 0.8)
"""The factors h of a common due date: due = floor(h × sum of processing times)."""
HEAVIEST = 10
"""The largest weight in OR-Library's wt files, by which the number of jobs is found where no name says it."""

NUMBERS_ALONE = re.compile(r"^[ \t]*(-?\d+(?:[ \t]+-?\d+)*)[ \t]*\r?$", re.MULTILINE)
"""A line of whole numbers and nothing else."""


def weighted_tardiness(path: Path, text: str, instance: int) -> OneMachine:
    """n processing times, n weights, n due dates for each instance and nothing else; n stands in the file's name
    (wt40), or is the least number of jobs with which no weight is over 10."""
    numbers = _whole_numbers(text)
    named = re.match(r"wt(\d+)", path.name, re.IGNORECASE)
    count = int(named[1]) if named else _jobs_by_weights(numbers)
    rows = [tuple(numbers[3 * count * (instance - 1) + count * row :][:count]) for row in range(3)]
    best = best_known(path, position_in_file=str(instance))
    return _checked(OneMachine(f"{path.name} {instance}", rows[0], (0,) * count, rows[1], rows[2], best_known=best))


def _jobs_by_weights(numbers: list[int]) -> int:
    total, remainder = divmod(len(numbers), 3)
    for count in range(1, total + 1):
        if not remainder and total % count == 0:
            weights = [w for at in range(count, len(numbers), 3 * count) for w in numbers[at : at + count]]
            if max(weights) <= HEAVIEST:
                return count
    raise ValueError("No number of jobs fits.")


def common_due_date(path: Path, text: str, instance: int) -> OneMachine:
    """The number of data sets; for each its job count, then time, earliness cost and tardiness cost per job. Every data
    set is four instances, one for each tightness, in the order of the sets."""
    numbers = _whole_numbers(text)
    position, tightness = (instance - 1) // len(TIGHTNESS) + 1, TIGHTNESS[(instance - 1) % len(TIGHTNESS)]
    if position > numbers[0]:
        raise IndexError(instance)
    at = 1
    for _ in range(position - 1):
        at += 1 + 3 * numbers[at]
    count = numbers[at]
    body = numbers[at + 1 : at + 1 + 3 * count]
    if count < 1 or len(body) != 3 * count:
        raise IndexError(instance)
    times, early, late = (tuple(body[column::3]) for column in range(3))
    due = sum(times) * round(10 * tightness) // 10  # whole numbers: 0.6 × 115 must be 69
    best = best_known(path, position_in_file=str(position), h=str(tightness))
    name = f"{path.name} {position} h={tightness}"
    return _checked(OneMachine(name, times, early, late, (due,) * count, best_known=best))


def wtsds(path: Path, text: str, instance: int) -> OneMachine:
    """Self-describing text, one instance a file; set-up lines are `i j s`, with i = -1 for the first job, and pairs
    without a line take none."""
    parts = re.split(r"(?im)^\s*(Process Times|Weights|Duedates|Setup Times)\s*:", text)
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    body = {name.lower(): _whole_numbers(" ".join(NUMBERS_ALONE.findall(text))) for name, text in pairs}
    times, lines = tuple(body["process times"]), body["setup times"]
    if instance != 1:
        raise IndexError(instance)
    count = len(times)
    setups = [[0] * count for _ in range(count + 1)]
    for before, after, minutes in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        setups[count if before == -1 else _within(before, count)][_within(after, count)] = _within(minutes, 1 << 31)
    weights, dues = tuple(body["weights"]), tuple(body["duedates"])
    rows = tuple(map(tuple, setups))
    return _checked(OneMachine(path.name, times, (0,) * count, weights, dues, rows, best_known(path)))


def _within(number: int, limit: int) -> int:
    if not 0 <= number < limit:
        raise ValueError(number)
    return number


def _whole_numbers(text: str) -> list[int]:
    return [int(word) for word in text.split()]


def _checked(instance: OneMachine) -> OneMachine:
    """The instance, if it has jobs, as many numbers in every row, and none below 0 (a due date may be)."""
    rows = (instance.times, instance.early, instance.late)
    if not instance.times or any(len(row) != len(instance.times) for row in (*rows, instance.dues)):
        raise ValueError("The rows are not of one length.")
    if min(min(row) for row in rows) < 0:
        raise ValueError("A time or weight is below 0.")
    return instance
