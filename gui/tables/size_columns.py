"""The columns of size limits, which machines and producers share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.tables.cells import LIST, NUMBER
from gui.tables.columns import (
    OFFERS,
    SCHEDULE,
    Column,
    field,
)

translate = QCoreApplication.translate
SIZED = frozenset((SCHEDULE, OFFERS))


def size_columns() -> tuple[Column, ...]:
    """The greatest part a resource takes, and what it works."""
    tip = translate("Tables", "The greatest part it takes, in millimetres; empty: no limit.")
    return (
        field("max_length_mm", translate("Tables", "Max. length (mm)"), tip, NUMBER, shops=SIZED),
        field("max_width_mm", translate("Tables", "Max. width (mm)"), tip, NUMBER, shops=SIZED),
        field("max_thickness_mm", translate("Tables", "Max. thickness (mm)"), tip, NUMBER, shops=SIZED),
        field(
            "materials",
            translate("Tables", "Materials"),
            translate("Tables", "What it works, parted by commas; empty: everything."),
            LIST,
            empty=(),
            shops=SIZED,
        ),
    )
