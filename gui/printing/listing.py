"""What a list on paper says: its columns, and its rows in groups; how they are set is another matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """A title; whether its values are numbers that stand at the right; whether it may be broken into lines where the
    page is narrow; and the least millimetres it has, as for writing by hand."""

    title: str
    is_right: bool = False
    grows: bool = False
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, strong or not, a smaller one below it, and whether it is bad news (red besides its words)."""

    text: str = ""
    note: str = ""
    is_strong: bool = False
    is_bad: bool = False
    is_box: bool = False
    share: float | None = None
    """The length of a bar from 0 to 1 that is drawn behind the text."""


Row = Sequence[Cell]


@dataclass(frozen=True)
class Group:
    """Rows below a heading; without one where it is ""."""

    title: str
    note: str
    rows: Sequence[Row]


@dataclass(frozen=True)
class Listing:
    """A list: its columns, its groups, the size of its letters in points, whether each group begins a page, whether red
    may be used, and what is said where it has no rows."""

    columns: Sequence[Column]
    groups: Sequence[Group]
    points: float = 9.0
    starts_pages: bool = False
    is_colour: bool = True
    continued: str = "{0}"
