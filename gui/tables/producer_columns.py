"""The columns of producers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.tables.calculated import lots_on
from gui.tables.cells import NUMBER, SHARE, WHOLE
from gui.tables.columns import (
    REQUIRED,
    Column,
    calculated,
    field,
)
from gui.tables.durations import HOURS, MINUTES
from gui.tables.measured import cost_for_distance, distance_unit
from gui.tables.size_columns import size_columns

translate = QCoreApplication.translate


def producer_columns() -> tuple[Column, ...]:
    """Every column of producers."""
    producer = field(
        "id", translate("Tables", "Producer"), translate("Tables", "The producer's name."), empty=REQUIRED, always=True
    )
    return (producer, *_volume(), *_transport(), *size_columns(), *_place())


def _volume() -> tuple[Column, ...]:
    return (
        field(
            "capacity_hours",
            translate("Tables", "Capacity (h/day)"),
            translate("Tables", "Hours it can work for us on one day."),
            HOURS,
            starter=True,
        ),
        field(
            "target_volume",
            translate("Tables", "Target volume"),
            translate("Tables", "What it was promised."),
            NUMBER,
            starter=True,
        ),
        field(
            "volume_to_date",
            translate("Tables", "Volume to date"),
            translate("Tables", "What it has had so far."),
            NUMBER,
            empty=0.0,
            starter=True,
        ),
        field(
            "acceptance",
            translate("Tables", "Acceptance"),
            translate("Tables", "How probable it is that it says yes to an offer, as a share such as 40 %."),
            SHARE,
            starter=True,
        ),
        field(
            "max_orders",
            translate("Tables", "Max. orders"),
            translate("Tables", "The most orders it takes at once; empty: no limit."),
            WHOLE,
        ),
        field(
            "timeout_minutes",
            translate("Tables", "Time to answer (min)"),
            translate("Tables", "Minutes after which an unanswered offer expires; empty: as the network has it."),
            MINUTES,
        ),
        calculated(
            "lots",
            translate("Tables", "Orders"),
            translate("Tables", "Orders planned for it. Calculated."),
            WHOLE,
            lots_on,
        ),
    )


def _transport() -> tuple[Column, ...]:
    return (
        field(
            "cost_per_km",
            translate("Tables", "Cost per {unit}").format(unit=distance_unit()),
            translate("Tables", "Transport cost per {unit}.").format(unit=distance_unit()),
            cost_for_distance(),
            starter=True,
        ),
        field(
            "fixed_cost",
            translate("Tables", "Fixed cost"),
            translate("Tables", "Transport cost of an order at any distance."),
            NUMBER,
        ),
        field(
            "hourly_cost",
            translate("Tables", "Cost per hour"),
            translate("Tables", "Cost of an hour of its work."),
            NUMBER,
        ),
        field(
            "lead_days",
            translate("Tables", "Lead time (days)"),
            translate("Tables", "Days from its yes to the parts being there."),
            NUMBER,
            starter=True,
        ),
    )


def _place() -> tuple[Column, ...]:
    return (
        field(
            "latitude", translate("Tables", "Latitude"), translate("Tables", "Where it is, in degrees north."), NUMBER
        ),
        field(
            "longitude", translate("Tables", "Longitude"), translate("Tables", "Where it is, in degrees east."), NUMBER
        ),
    )
