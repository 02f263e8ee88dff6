"""The columns of machines."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.model import Mounted, Scenario
from gui.tables.calculated import free_from, lots_on, utilisation_of
from gui.tables.cells import MOMENT, NUMBER, PASSES, SHARE, SPANS, WHOLE, write_passes
from gui.tables.columns import (
    ALLOCATE,
    REQUIRED,
    SCHEDULE,
    Column,
    attribute_title,
    attributes_in_order,
    calculated,
    entry,
    field,
    mounted,
    used_values,
)
from gui.tables.size_columns import size_columns

translate = QCoreApplication.translate
SCHEDULED = frozenset((SCHEDULE,))


def machine_columns(formats: Iterable[str], attributes: Iterable[str]) -> tuple[Column, ...]:
    """Every column of machines, with a rate for each format and one for each attribute that can be mounted."""
    return (
        *_machine(),
        *(_rate(name) for name in formats),
        *_time(),
        *_mounted(attributes),
        *size_columns(),
        *_costs(),
        *_load(),
    )


def _machine() -> tuple[Column, ...]:
    return (
        field(
            "id",
            translate("Tables", "Machine"),
            translate("Tables", "The machine's name."),
            empty=REQUIRED,
            always=True,
        ),
        field(
            "passes",
            translate("Tables", "Printing"),
            translate("Tables", "Single (1) or double (2): a double machine prints both sides in one pass."),
            PASSES,
            empty=1,
            shops=SCHEDULED,
            starter=True,
            choices=lambda _: [write_passes(n) for n in (1, 2)],
        ),
        field(
            "calendar",
            translate("Tables", "Calendar"),
            translate("Tables", "When it works; without a calendar it is always open."),
            empty=None,
            starter=True,
            shops=SCHEDULED,
            blank=translate("Tables", "always open"),
            choices=_calendars,
        ),
    )


def _rate(name: str) -> Column:
    title = translate("Tables", "{format} /h").format(format=name)
    tip = translate("Tables", "Pieces of format {format} per hour in one pass; empty: the machine cannot make it.")
    return entry("rates", name, title, tip.format(format=name), NUMBER, shops=SCHEDULED, always=True)


def _time() -> tuple[Column, ...]:
    return (
        field(
            "available_from",
            translate("Tables", "Available from"),
            translate("Tables", "It may not be used before."),
            MOMENT,
            shops=SCHEDULED,
        ),
        field(
            "closed",
            translate("Tables", "Closed"),
            translate(
                "Tables",
                "Spans in which it does not work, whatever its calendar says, separated by semicolons.",
            ),
            SPANS,
            empty=(),
            shops=SCHEDULED,
        ),
    )


def _mounted(attributes: Iterable[str]) -> tuple[Column, ...]:
    title = translate("Tables", "Mounted: {name}")
    tip = translate("Tables", "{name} the machine is set up for now: it decides the first changeover.")
    columns = (
        mounted(
            name,
            title.format(name=attribute_title(name).lower()),
            tip.format(name=attribute_title(name)),
            shops=SCHEDULED,
            choices=partial(used_values, name=name),
        )
        for name in attributes_in_order(attributes)
    )
    return (*columns, _mounted_order())


def _mounted_order() -> Column:
    def put(now: Mounted | None, value: str | None) -> Mounted | None:
        before = now or Mounted()
        return Mounted(before.attributes, value) if before.attributes or value else None

    return Column(
        "mounted.order",
        translate("Tables", "Mounted: order"),
        translate(
            "Tables", "The order it is set up for now, if it is known: going on with that order needs no changeover."
        ),
        get=lambda machine: machine.mounted.order if machine.mounted else None,
        field="mounted",
        put=put,
        shops=SCHEDULED,
        choices=lambda scenario: scenario.shop.orders,
    )


def _costs() -> tuple[Column, ...]:
    return (
        field(
            "hourly_cost",
            translate("Tables", "Cost per hour"),
            translate("Tables", "Cost of an hour of its work."),
            NUMBER,
        ),
        field(
            "preparation_cost",
            translate("Tables", "Preparation cost"),
            translate("Tables", "Cost of preparing it for an order."),
            NUMBER,
        ),
        field(
            "max_orders",
            translate("Tables", "Max. orders"),
            translate("Tables", "The most orders an allocation gives it; empty: one, where it keeps no times."),
            WHOLE,
            shops=frozenset((ALLOCATE,)),
        ),
    )


def _load() -> tuple[Column, ...]:
    return (
        calculated(
            "lots", translate("Tables", "Lots"), translate("Tables", "Lots planned on it. Calculated."), WHOLE, lots_on
        ),
        calculated(
            "utilisation",
            translate("Tables", "Utilisation"),
            translate("Tables", "The share of its working time that is planned. Calculated."),
            SHARE,
            utilisation_of,
            shops=SCHEDULED,
        ),
        calculated(
            "free_from",
            translate("Tables", "Free from"),
            translate("Tables", "When its last lot ends. Calculated."),
            MOMENT,
            free_from,
            shops=SCHEDULED,
        ),
    )


def _calendars(scenario: Scenario) -> Iterable[str]:
    return scenario.shop.calendars
