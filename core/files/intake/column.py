"""One mapped column: what its cells are, in which unit, and what was decided for all of them at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from core.files.intake.dates import DateColumn
from core.files.intake.headings import Heading
from core.files.intake.labels import expected_in, label_of, remark_on

NO_DATES = DateColumn("DMY", False, date(2000, 1, 1), "")


@dataclass(frozen=True)
class Column:
    """How the cells of the field `name` are read. `factor` turns the header's unit into pieces; `decimal` is the book's
    decimal mark; `spellings` gives each known word in plain form the spelling of this book; `is_text` for books whose
    cells have no types, where a number written as text is nothing odd. `answers` say what to read instead of a word,
    given in plain form; "" for nothing. `is_round` says that all numbers are written like "12.000", and nothing says
    whether these are thousands. With `takes_new` names nobody knows are new ones."""

    name: str
    heading: Heading
    decimal: str = ""
    factor: int = 1
    unit: str = ""
    dates: DateColumn = NO_DATES
    spellings: Mapping[str, str] = field(default_factory=dict)
    is_text: bool = False
    is_mostly_text: bool = True
    answers: Mapping[str, str] = field(default_factory=dict)
    is_round: bool = False
    takes_new: bool = False

    @cached_property
    def spelled(self) -> frozenset[str]:
        """The known words as this book, or the project, spells them."""
        return frozenset(self.spellings.values())

    @property
    def label(self) -> str:
        """The field's name as it stands in sentences."""
        return label_of(self.name)

    @cached_property
    def opening(self) -> str:
        """What a remark on one of its cells begins with: "order number: "."""
        return remark_on(self.name, "")

    @cached_property
    def expected(self) -> str:
        """What is expected in it, in words."""
        return expected_in(self.name)
