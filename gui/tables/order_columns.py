"""The columns of orders."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication

from gui.tables.calculated import LATENESS, completion_of, is_late, lateness_of, remaining_of, resources_of
from gui.tables.cells import MOMENT, NUMBER, PASSES, TEXT, WHOLE, write_passes
from gui.tables.columns import (
    OFFERS,
    REQUIRED,
    SCHEDULE,
    Column,
    attribute_title,
    attributes_in_order,
    calculated,
    entry,
    field,
    used_texts,
    used_values,
)
from gui.tables.order_details import network_columns, remark_columns, splitting_columns

translate = QCoreApplication.translate
SCHEDULED = frozenset((SCHEDULE,))
TIMED = frozenset((SCHEDULE, OFFERS))


def order_columns(attributes: Iterable[str]) -> tuple[Column, ...]:
    """Every column of orders, with one for each attribute, in the order a planner reads them."""
    return (
        *_what(),
        *_due(),
        *_attributes(attributes),
        *_bounds(),
        *splitting_columns(),
        *remark_columns(),
        *network_columns(),
    )


def _what() -> tuple[Column, ...]:
    return (
        field(
            "id",
            translate("Tables", "Order"),
            translate("Tables", "The order's number (OF)."),
            empty=REQUIRED,
            always=True,
        ),
        field(
            "customer",
            translate("Tables", "Customer"),
            translate("Tables", "Who the order is for."),
            starter=True,
            choices=partial(used_texts, name="customer"),
        ),
        field(
            "product",
            translate("Tables", "Product"),
            translate("Tables", "What is made."),
            starter=True,
            choices=partial(used_texts, name="product"),
        ),
        field(
            "quantity",
            translate("Tables", "Quantity"),
            translate("Tables", "Pieces ordered."),
            WHOLE,
            empty=REQUIRED,
            always=True,
        ),
        field(
            "produced",
            translate("Tables", "Produced"),
            translate("Tables", "Pieces already made."),
            WHOLE,
            empty=0,
            shops=SCHEDULED,
        ),
        calculated(
            "remaining",
            translate("Tables", "Remaining"),
            translate("Tables", "Pieces still to be made: quantity less produced. Calculated."),
            WHOLE,
            remaining_of,
            shops=SCHEDULED,
            along="produced",
        ),
    )


def _attributes(names: Iterable[str]) -> tuple[Column, ...]:
    tip = translate("Tables", "{name} of the order: machines, rates and changeovers may depend on it.")
    passes = field(
        "passes",
        translate("Tables", "Printing"),
        translate(
            "Tables",
            "Single (1) or double (2): a double-printed order takes one pass on a double machine, two on a single one.",
        ),
        PASSES,
        empty=1,
        shops=SCHEDULED,
        choices=lambda _: [write_passes(n) for n in (1, 2)],
    )
    return (
        *(_attribute(name, tip.format(name=attribute_title(name))) for name in attributes_in_order(names)),
        passes,
    )


def _attribute(name: str, tip: str) -> Column:
    return entry(
        "attributes",
        name,
        attribute_title(name),
        tip,
        starter=name in ("format", "colour", "design"),
        choices=partial(used_values, name=name),
    )


def _due() -> tuple[Column, ...]:
    return (
        field(
            "due",
            translate("Tables", "Due"),
            f"{translate('Tables', 'When it should be complete: earlier and later both cost.')} {_midnight()}",
            MOMENT,
            starter=True,
            shops=TIMED,
        ),
        calculated(
            "lateness",
            translate("Tables", "Lateness"),
            translate("Tables", "How long after its due date it will be complete, or before. Calculated."),
            LATENESS,
            lateness_of,
            shops=SCHEDULED,
            alarms=is_late,
        ),
        calculated(
            "completion",
            translate("Tables", "Planned end"),
            translate("Tables", "When its last lot ends. Calculated."),
            MOMENT,
            completion_of,
            shops=SCHEDULED,
        ),
        calculated(
            "resources",
            translate("Tables", "Planned on"),
            translate("Tables", "The machines or producers its lots are on. Calculated."),
            TEXT,
            resources_of,
        ),
    )


def _bounds() -> tuple[Column, ...]:
    return (
        field(
            "release",
            translate("Tables", "Release"),
            f"{translate('Tables', 'It may not start before.')} {_midnight()}",
            MOMENT,
            shops=SCHEDULED,
        ),
        field(
            "deadline",
            translate("Tables", "Deadline"),
            f"{translate('Tables', 'When it must be complete: later is a conflict.')} {_midnight()}",
            MOMENT,
            shops=TIMED,
        ),
        field(
            "weight",
            translate("Tables", "Weight"),
            translate("Tables", "How much its earliness and tardiness count; 1 is usual."),
            NUMBER,
            empty=1.0,
            shops=SCHEDULED,
        ),
    )


def _midnight() -> str:
    return translate(
        "Tables",
        "A date without a time means 00:00, the start of that day; +2d or -4h moves the date that stands there.",
    )
