"""Two ways to write a minute: as a local date and time for other systems, or as the whole number it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from core.language import mark
from core.model import minute_of, moment_of

WRITTEN_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:00)?")


class Clock(Protocol):
    """How minutes since the epoch stand in a file."""

    @property
    def expected(self) -> str:
        """The form, in words."""
        ...

    @property
    def is_foreign(self) -> bool:
        """Whether other systems write such files, so that numbers and texts may be of any kind."""
        ...

    def read(self, value: object) -> int | None:
        """The minute a value stands for, or None where it is not in the expected form."""
        ...

    def write(self, minute: int) -> str | int:
        """The form of a minute."""
        ...


@dataclass(frozen=True, slots=True)
class Dates:
    """Local dates and times "YYYY-MM-DDTHH:MM", as in the exchange format; seconds may be written if they are 00."""

    epoch: date
    expected: str = mark('a local date and time such as "2026-09-07T14:30"')
    is_foreign: bool = True

    def read(self, value: object) -> int | None:
        """The minute of a date and time, or None for anything else."""
        if not isinstance(value, str) or not WRITTEN_MOMENT.fullmatch(value):
            return None
        try:
            return minute_of(self.epoch, datetime.fromisoformat(value))
        except ValueError:
            return None

    def write(self, minute: int) -> str:
        """The date and time at which a minute begins."""
        return moment_of(self.epoch, minute).isoformat(timespec="minutes")


@dataclass(frozen=True, slots=True)
class Minutes:
    """Whole minutes since the epoch, so that a row means the same under any epoch."""

    expected: str = mark("a whole number of minutes")
    is_foreign: bool = False

    def read(self, value: object) -> int | None:
        """The minute itself, or None where it is none."""
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def write(self, minute: int) -> int:
        """The minute itself."""
        return minute


def read_date(value: object) -> date | None:
    """The day written "YYYY-MM-DD", or None for anything else."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


