"""What a cell was found to say: its value, and what a planner should know of how it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from core.language import tr

Level = Literal["ok", "changed", "warn", "error"]
"""A remark, a cell the planner corrected, a doubt that lets the row in, a fault that keeps it out."""
About = Literal["", "unread", "number", "clock", "nobody", "double", "size"]
"""What a sentence says, where something depends on it: that a cell cannot be read, is stored as a number, has a time of
day, names nobody, that a row is there twice, that a quantity is unlikely. The sentence itself is in any language."""


class Note(NamedTuple):
    """A sentence about a cell, without the column's name, and how much it weighs."""

    level: Level
    sentence: str
    about: About = ""


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
    about: About = ""


def ok(value: Any, sentence: str = "", about: About = "") -> Told:
    """A value, with a remark where there is one."""
    return Told(value, (Note("ok", sentence, about),) if sentence else ())


def doubt(value: Any, sentence: str) -> Told:
    """A value that should be looked at."""
    return Told(value, (Note("warn", sentence),))


def unread(value: Any, level: Level = "warn") -> Told:
    """Nothing, since a cell cannot be read."""
    return Told(None, (Note(level, cannot(value), "unread"),))


def cannot(value: Any) -> str:
    """The sentence about a cell that cannot be read."""
    return tr('cannot be read ("{value}")', value=value)
