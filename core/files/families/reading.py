"""Which reader a family has, and what is said of a file that is not of its form."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from core.errors import FileProblem
from core.files.disk import read_bytes
from core.files.families.assignment import assignment
from core.files.families.gap import gap
from core.files.families.one_machine import common_due_date, weighted_tardiness, wtsds
from core.files.families.packing import food_packaging
from core.language import tr
from core.model import AgentsAndJobs, CostMatrix, OneMachine, PackingLines

Instance = OneMachine | PackingLines | AgentsAndJobs
Read = TypeVar("Read")
FAMILIES: dict[str, Callable[[Path, str, int], Instance]] = {
    "weighted_tardiness": weighted_tardiness, "common_due_date": common_due_date, "wtsds": wtsds,
    "food_packaging": food_packaging, "gap": gap,
}
"""Every family by its name: from a file, its text and the number of the instance in it."""


def read_family(family: str, path: Path, instance: int = 1) -> Instance:
    """One instance of a file, counted from 1. Raises FileProblem where there is no such instance, or another form."""
    return _read(FAMILIES[family], family, path, instance)


def read_matrix(path: Path, instance: int = 1) -> CostMatrix:
    """The cost matrix in a file of the family `assignment`. Raises FileProblem where it holds none."""
    return _read(assignment, "assignment", path, instance)


def _read(reader: Callable[[Path, str, int], Read], family: str, path: Path, instance: int) -> Read:
    data = read_bytes(path)
    try:
        text = data.decode("utf-8-sig")
        if instance < 1:
            raise IndexError(instance)
        return reader(path, text, instance)
    except (ValueError, LookupError, TypeError, json.JSONDecodeError) as error:
        raise FileProblem(
            tr(
                "{name} is not an instance file of {family}, or has no instance {instance}.",
                name=path.name,
                family=family,
                instance=instance,
            )
        ) from error
