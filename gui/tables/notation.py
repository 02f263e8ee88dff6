"""How the planner writes: the locale for numbers and dates, and the day that minute 0 stands for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


class NotUnderstood(ValueError):
    """A text that means no value; its message is the reason, as a sentence for the planner."""


@dataclass(frozen=True)
class Notation:
    """The planner's locale and the project's epoch: what it takes to show a value and to read one."""

    locale: QLocale
    epoch: date

    @cached_property
    def decimal_point(self) -> str:
        """What stands between units and tenths."""
        return self.locale.decimalPoint() or "."

    @cached_property
    def group_separator(self) -> str:
        """What stands between thousands, for the eye only."""
        return "" if self.locale.language() == QLocale.Language.C else self.locale.groupSeparator()

    @cached_property
    def date_parts(self) -> str:
        """The order of day, month and year: "dmy", "mdy" or "ymd"."""
        order = dict.fromkeys(letter.lower() for letter in self._date_format if letter in "dMy")
        return "".join(order) if len(order) == 3 else "ymd"

    @cached_property
    def date_separator(self) -> str:
        """What stands between day, month and year."""
        return next((c for c in self._date_format if c in "/.-"), "-")

    @cached_property
    def pads_dates(self) -> bool:
        """Whether the 4th of March is 04/03 rather than 4/3."""
        return "dd" in self._date_format

    @cached_property
    def has_half_days(self) -> bool:
        """Whether the clock counts to twelve, twice a day."""
        return "a" in self.locale.timeFormat(QLocale.FormatType.ShortFormat).lower()

    @cached_property
    def _date_format(self) -> str:
        if self.locale.language() == QLocale.Language.C:
            return "yyyy-MM-dd"
        return self.locale.dateFormat(QLocale.FormatType.ShortFormat)


def quoted(text: str) -> str:
    """A text as a sentence names it: in quotes, on one line, not longer than a glance."""
    flat = " ".join(text.split())
    return translate("Tables", "“{0}”").format(flat if len(flat) <= 40 else flat[:39] + "…")
