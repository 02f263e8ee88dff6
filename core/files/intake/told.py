"""What a cell was found to say: its value, and what a planner should know of how it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

Level = Literal["ok", "changed", "warn", "error"]
"""A remark, a cell the planner corrected, a doubt that lets the row in, a fault that keeps it out."""


class Note(NamedTuple):
    """A sentence about a cell, without the column's name, and how much it weighs."""

    level: Level
    sentence: str


class Told(NamedTuple):
    """The value of a cell, None where nothing could be read, and notes on how it was read."""

    value: Any
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """A note with its place: the cell, what was read there and what was expected."""

    row: int
    field: str
    level: Level
    sentence: str
    cell: str = ""
    read: str = ""
    expected: str = ""


def ok(value: Any, sentence: str = "") -> Told:
    """A value, with a remark where there is one."""
    return Told(value, (Note("ok", sentence),) if sentence else ())


def doubt(value: Any, sentence: str) -> Told:
    """A value that should be looked at."""
    return Told(value, (Note("warn", sentence),))
