"""The generalised assignment family (OR-Library and its kin): agents, jobs, costs, needs, capacities, as numbers."""

from __future__ import annotations

from pathlib import Path

from core.files.families.best_known import best_known_of_folder
from core.model import AgentsAndJobs

MOST = 4_000_000
"""More pairs of agent and job than this are no benchmark."""


def gap(path: Path, text: str, instance: int) -> AgentsAndJobs:
    """One instance a file: m, n, m rows of n costs, m rows of n needs, m capacities."""
    numbers = [int(word) for word in text.split()]
    if instance != 1:
        raise IndexError(instance)
    agents, jobs = numbers[:2]
    size = agents * jobs
    if agents < 1 or jobs < 1 or size > MOST or len(numbers) != 2 + 2 * size + agents:
        raise ValueError("The numbers are not those of so many agents and jobs.")
    costs, needs, capacities = numbers[2 : 2 + size], numbers[2 + size : 2 + 2 * size], numbers[2 + 2 * size :]
    if min(*needs, *capacities) < 0:
        raise ValueError("A need or a capacity is below 0.")
    return AgentsAndJobs(
        path.stem, _rows(costs, jobs), _rows(needs, jobs), tuple(capacities),
        best_known_of_folder(path, "min_optimum_or_best"),
    )


def _rows(numbers: list[int], length: int) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(numbers[at : at + length]) for at in range(0, len(numbers), length))
