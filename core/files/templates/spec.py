"""What is known of a factory's template, as a value that is kept with the project: where what stands, and what is
repeated."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from core.errors import InvalidInput, Problem
from core.files.templates.references import Area, address
from core.files.templates.tokens import tokens_of
from core.language import tr

Layout = Literal["form", "list", "cards", "grid", "days", "lanes", "turned"]
LAYOUTS: tuple[Layout, ...] = ("form", "list", "cards", "grid", "days", "lanes", "turned")
"""Single values only; lots below one another, per machine or in one list; a sheet a machine; machines × slots; orders ×
slots; machines side by side, each a few columns; slots × machines, the slots below one another."""
VERSION = 1
LAST_ROW, LAST_COLUMN = 2**20, 2**14
DAY = 1440
COLOUR = re.compile("[0-9A-F]{6}")
MOST_SPLITS = 24


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

    @property
    def area(self) -> Area:
        """The cell as a range."""
        return Area(self.column, self.row, self.column, self.row)


@dataclass(frozen=True, slots=True)
class Slots:
    """The slots of a grid: its first column (in a turned one the first row), how many there are, how many minutes each
    has, and at which minute of the first day the first begins, None where the calendars say so. A day has `per_day` of
    them, 0 where they follow one another without a gap, and a week its first `week` days. `colour` is the word that
    colours follow, `grounds` the colours (RRGGBB) known for some of its values. A column of the template becomes
    `split` slots. `is_used` where the template shows bars of old."""

    column: int
    count: int
    minutes: int
    begin: int | None = None
    colour: str = "job.cork"
    per_day: int = 0
    week: int = 7
    grounds: tuple[tuple[str, str], ...] = ()
    split: int = 1
    is_used: bool = False

    @property
    def days(self) -> int:
        """How many days they stand for."""
        return -(-(self.offset(self.count - 1) + self.minutes) // DAY)

    def offset(self, number: int) -> int:
        """How many minutes after the first slot another one begins, counted from 0."""
        if not self.per_day:
            return number * self.minutes
        day, place = divmod(number, self.per_day)
        first = (self.begin or 0) // DAY  # the day of the week, from Monday
        weeks, rest = divmod(first + day, self.week)
        return (weeks * 7 + rest - first) * DAY + place * self.minutes

    @property
    def last(self) -> int:
        """The last column of the template that holds slots."""
        return self.column + self.count // self.split - 1


@dataclass(frozen=True, slots=True)
class SheetSpec:
    """One sheet: its cells with tokens, and the rows that are repeated, both ends included, (0, -1) for none. `machine`
    are those of a machine; `job` those of one lot; lots of old stand down to `job_end`, all that is replaced to `end`.
    A machine has at least `least` lines. `resource` is the machine whose own sheet it is, "" for the pattern of all.
    `anchors` are texts that must stand where they stood. `drops` are sheets of old that new ones replace.
    A sheet with several blocks below one another has a spec for each; `fence` are the texts of the row below this one's
    block, where another one follows. Every second lot looks like the rows `band` rows below those of the first."""

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
    resource: str = ""
    drops: tuple[str, ...] = ()
    fence: tuple[Marked, ...] = ()
    band: int = 0

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
            said = tr("What was known of this template cannot be read; register the template again.")
            raise InvalidInput([Problem("", "", "template", said)]) from error


def sheets_of(spec: Spec) -> list[tuple[SheetSpec, ...]]:
    """The blocks of each sheet, from the top."""
    names = dict.fromkeys(one.name for one in spec.sheets)
    return [tuple(one for one in spec.sheets if one.name == name) for name in names]


def _sheet(held: Mapping[str, Any]) -> SheetSpec:
    known = {one.name for one in fields(SheetSpec)}
    values = {name: value for name, value in held.items() if name in known}
    for name in ("machine", "job"):
        first, last = values[name]
        values[name] = (int(first), int(last))
    for name in ("cells", "anchors", "fence"):
        found = values.get(name, ())
        values[name] = tuple(Marked(int(one["row"]), int(one["column"]), str(one["text"])) for one in found)
    values["band"], values["resource"] = int(values.get("band", 0)), str(values.get("resource", ""))
    values["drops"] = tuple(str(one) for one in values.get("drops", ()))
    values["slots"] = _slots(values["slots"]) if values["slots"] else None
    sheet = SheetSpec(**values)
    if not (sheet.layout in LAYOUTS and 0 <= sheet.least <= 1000 and sheet.last <= LAST_ROW):
        raise ValueError
    return sheet


def _slots(held: Mapping[str, Any]) -> Slots:
    known = {one.name for one in fields(Slots)}
    values = {name: value for name, value in held.items() if name in known}
    values["grounds"] = tuple((str(text), str(fill)) for text, fill in values.get("grounds", ()))
    slots = Slots(**values)
    is_sound = 0 < slots.count <= 5000 and 0 < slots.minutes <= 100_000 and slots.column > 0
    if not (is_sound and 0 < slots.split <= MOST_SPLITS and slots.per_day >= 0 and 0 < slots.week <= 7
            and (slots.column + slots.count <= LAST_COLUMN or slots.split == 1)
            and all(COLOUR.fullmatch(fill) for _, fill in slots.grounds)):  # fmt: skip
        raise ValueError
    return slots
