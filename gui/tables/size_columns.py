"""The columns of size limits, which machines and producers share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.tables.cells import LIST
from gui.tables.columns import (
    OFFERS,
    SCHEDULE,
    Column,
    field,
)
from gui.tables.measured import length, length_unit

translate = QCoreApplication.translate
SIZED = frozenset((SCHEDULE, OFFERS))


def size_columns() -> tuple[Column, ...]:
    """The greatest part a resource takes, and what it works."""
    unit = length_unit()
    tip = translate("Tables", "The greatest part it takes, in {unit}; empty: no limit.").format(unit=unit)
    names = {
        "max_length_mm": translate("Tables", "Max. length ({unit})"),
        "max_width_mm": translate("Tables", "Max. width ({unit})"),
        "max_thickness_mm": translate("Tables", "Max. thickness ({unit})"),
    }
    return (
        *(field(key, title.format(unit=unit), tip, length(), shops=SIZED) for key, title in names.items()),
        field(
            "materials",
            translate("Tables", "Materials"),
            translate("Tables", "Materials it works, separated by commas; empty: all."),
            LIST,
            empty=(),
            shops=SIZED,
        ),
    )
