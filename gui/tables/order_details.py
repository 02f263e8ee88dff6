"""The further columns of orders: splitting, remarks, and what a network of producers wants to know."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from gui.tables.cells import NUMBER, WHOLE
from gui.tables.columns import OFFERS, SCHEDULE, Column, field, used_texts
from gui.tables.measured import length, length_unit

translate = QCoreApplication.translate
SCHEDULED = frozenset((SCHEDULE,))
OFFERED = frozenset((OFFERS,))


def splitting_columns() -> tuple[Column, ...]:
    """How an order may be split into lots."""
    return (
        field(
            "max_lots",
            translate("Tables", "Max. lots"),
            translate("Tables", "Into how many lots it may be split; 2 is usual."),
            WHOLE,
            empty=2,
            shops=SCHEDULED,
        ),
        field(
            "supports",
            translate("Tables", "Supports"),
            translate("Tables", "How many machines may work on it at one moment; 2 is usual."),
            WHOLE,
            empty=2,
            shops=SCHEDULED,
        ),
        field(
            "min_lot",
            translate("Tables", "Smallest lot"),
            translate("Tables", "The fewest pieces a lot of it may have."),
            WHOLE,
            empty=0,
            shops=SCHEDULED,
        ),
        field(
            "batch",
            translate("Tables", "Batch"),
            translate("Tables", "Lots are a multiple of so many pieces."),
            WHOLE,
            empty=1,
            shops=SCHEDULED,
        ),
    )


def remark_columns() -> tuple[Column, ...]:
    """What the planner notes about an order."""
    return (
        field(
            "status",
            translate("Tables", "Status"),
            translate("Tables", "Where the order stands, in your own words."),
            choices=partial(used_texts, name="status"),
        ),
        field("notes", translate("Tables", "Notes"), translate("Tables", "Anything worth remembering.")),
    )


def network_columns() -> tuple[Column, ...]:
    """What a network of producers wants to know of an order."""
    rows = (
        (
            "value",
            translate("Tables", "Value"),
            translate("Tables", "What the order is worth, in the shop's currency."),
        ),
        ("hours", translate("Tables", "Hours"), translate("Tables", "Hours of work it asks of a producer.")),
        (
            "weight_kg",
            translate("Tables", "Weight (kg)"),
            translate("Tables", "What it weighs for transport, in kilograms."),
        ),
        ("latitude", translate("Tables", "Latitude"), translate("Tables", "Where it is delivered, in degrees north.")),
        ("longitude", translate("Tables", "Longitude"), translate("Tables", "Where it is delivered, in degrees east.")),
    )
    numbers = [field(name, title, tip, NUMBER, shops=OFFERED) for name, title, tip in rows]
    sizes = [field(name, title, tip, length(), shops=OFFERED) for name, title, tip in _sizes(length_unit())]
    material = field(
        "material",
        translate("Tables", "Material"),
        translate("Tables", "What it is made of."),
        shops=OFFERED,
        choices=partial(used_texts, name="material"),
    )
    return (*numbers[:2], *sizes, material, *numbers[2:])


def _sizes(unit: str) -> list[tuple[str, str, str]]:
    rows = (
        ("length_mm", translate("Tables", "Length ({unit})"), translate("Tables", "Length of the part in {unit}.")),
        ("width_mm", translate("Tables", "Width ({unit})"), translate("Tables", "Width of the part in {unit}.")),
        (
            "thickness_mm",
            translate("Tables", "Thickness ({unit})"),
            translate("Tables", "Thickness of the part in {unit}."),
        ),
    )
    return [(name, title.format(unit=unit), tip.format(unit=unit)) for name, title, tip in rows]
