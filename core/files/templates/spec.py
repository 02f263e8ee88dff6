"""What is known of a factory's template, as a value that is kept with the project: where what stands, and what is
repeated."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from core.errors import InvalidInput, Problem
from core.files.templates.references import address
from core.files.templates.tokens import tokens_of

Layout = Literal["form", "list", "cards", "grid", "days", "lanes"]
LAYOUTS = ("form", "list", "cards", "grid", "days", "lanes")
"""Single values only; lots below one another, per machine or in one list; a sheet a machine; machines × slots; orders ×
slots; machines side by side, each a few columns."""
VERSION = 1
LAST_ROW = 2**20


@dataclass(frozen=True, slots=True)
class Marked:
    """A cell and the text with tokens that it is filled by; an empty text empties it."""

    row: int
    column: int
    text: str

    @property
    def address(self) -> str:
        """Such as "B12"."""
        return address(self.row, self.column)


@dataclass(frozen=True, slots=True)
class Slots:
    """The slots of a grid: its first column, how many there are, how many minutes each has, and at which minute of the
    day the first begins, None where the calendars say so. `colour` is the word that colours follow."""

    column: int
    count: int
    minutes: int
    begin: int | None = None
    colour: str = "job.cork"


@dataclass(frozen=True, slots=True)
class SheetSpec:
    """One sheet: its cells with tokens, and the rows that are repeated, both ends included, (0, -1) for none. `machine`
    are those of a machine; `job` those of one lot; lots of old stand down to `job_end`, all that is replaced to `end`.
    A machine has at least `least` lines. `anchors` are texts that must stand where they stood."""

    name: str
    layout: Layout = "form"
    cells: tuple[Marked, ...] = ()
    machine: tuple[int, int] = (0, -1)
    job: tuple[int, int] = (0, -1)
    job_end: int = -1
    end: int = -1
    least: int = 0
    skips_empty: bool = False
    breaks_pages: bool = False
    slots: Slots | None = None
    anchors: tuple[Marked, ...] = ()

    @property
    def block(self) -> tuple[int, int]:
        """The rows of which there are copies: those of a machine, or of a lot where machines have none."""
        return self.machine if self.machine[1] > 0 else self.job

    @property
    def last(self) -> int:
        """The last row that is replaced."""
        return max(self.end, self.job_end, self.block[1])

    def of_row(self, row: int) -> list[Marked]:
        """The marked cells of a row."""
        return [one for one in self.cells if one.row == row]

    def find(self, word: str) -> Marked | None:
        """The first cell that holds a token."""
        return next((one for one in self.cells if any(token.name == word for token in tokens_of(one.text))), None)


@dataclass(frozen=True, slots=True)
class Spec:
    """The sheets of a template that are filled; it can be written into the project and read again."""

    sheets: tuple[SheetSpec, ...] = field(default_factory=tuple)

    def to_text(self) -> str:
        """The spec as JSON."""
        return json.dumps({"version": VERSION, "sheets": [asdict(one) for one in self.sheets]}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Spec:
        """The spec in a JSON text. Raises InvalidInput where it is none."""
        try:
            held = json.loads(text)
            if held["version"] != VERSION:
                raise ValueError
            return cls(tuple(_sheet(one) for one in held["sheets"]))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise InvalidInput([Problem("", "", "template", "What was known of this template cannot be read; "
                                        "register the template again.")]) from error  # fmt: skip


def _sheet(held: Mapping[str, Any]) -> SheetSpec:
    known = {one.name for one in fields(SheetSpec)}
    values = {name: value for name, value in held.items() if name in known}
    for name in ("machine", "job"):
        first, last = values[name]
        values[name] = (int(first), int(last))
    for name in ("cells", "anchors"):
        values[name] = tuple(Marked(int(one["row"]), int(one["column"]), str(one["text"])) for one in values[name])
    values["slots"] = Slots(**values["slots"]) if values["slots"] else None
    sheet = SheetSpec(**values)
    slots = sheet.slots
    is_sound = sheet.layout in LAYOUTS and 0 <= sheet.least <= 1000 and sheet.last <= LAST_ROW
    if not is_sound or (slots and not (0 < slots.count <= 5000 and 0 < slots.minutes <= 100_000 and slots.column > 0)):
        raise ValueError
    return sheet
