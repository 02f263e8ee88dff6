"""The columns of modes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import Scenario
from core.model.modes import SOURCES
from gui.tables.cells import NUMBER, SHARE, YES_NO, write_yes_no
from gui.tables.columns import OFFERS, REQUIRED, Column, field
from gui.tables.measured import distance, distance_unit

translate = QCoreApplication.translate
OFFERED = frozenset((OFFERS,))


def mode_columns() -> tuple[Column, ...]:
    """Every column of modes: what the planner fixed for one order on one resource."""
    return (*_pair(), *_work(), *_offer())


def _pair() -> tuple[Column, ...]:
    return (
        field(
            "order",
            translate("Tables", "Order"),
            translate("Tables", "The order it is about."),
            empty=REQUIRED,
            always=True,
            choices=lambda scenario: scenario.shop.orders,
        ),
        field(
            "resource",
            translate("Tables", "Resource"),
            translate("Tables", "The machine or producer it is about."),
            empty=REQUIRED,
            always=True,
            choices=_resources,
        ),
    )


def _work() -> tuple[Column, ...]:
    rules = translate("Tables", "by the rules")
    return (
        field(
            "allowed",
            translate("Tables", "Allowed"),
            translate("Tables", "Whether the resource may do the order; empty: as format, size and material say."),
            YES_NO,
            starter=True,
            blank=rules,
            choices=lambda _: [write_yes_no(v) for v in (True, False)],
        ),
        field(
            "cost",
            translate("Tables", "Cost"),
            translate("Tables", "What the order costs on this resource."),
            NUMBER,
            starter=True,
        ),
        field(
            "cost_from",
            translate("Tables", "Cost from"),
            translate("Tables", "Whether the cost was typed or imported; empty: the file does not say."),
            empty=None,
            choices=lambda _: list(SOURCES),
        ),
        field(
            "preparation_cost",
            translate("Tables", "Preparation cost"),
            translate("Tables", "Cost of preparing the resource for this order; empty: the resource's own."),
            NUMBER,
        ),
        field(
            "rate",
            translate("Tables", "Rate /h"),
            translate("Tables", "Pieces per hour in one pass; empty: the machine's rate for the format."),
            NUMBER,
            starter=True,
            blank=rules,
        ),
    )


def _offer() -> tuple[Column, ...]:
    return (
        field(
            "acceptance",
            translate("Tables", "Acceptance"),
            translate(
                "Tables", "How probable it is that the producer says yes to this order; empty: the producer's own."
            ),
            SHARE,
            shops=OFFERED,
        ),
        field(
            "distance_km",
            translate("Tables", "Distance ({unit})").format(unit=distance_unit()),
            translate("Tables", "How far it is from the producer to the delivery; empty: from the coordinates."),
            distance(),
            shops=OFFERED,
        ),
    )


def _resources(scenario: Scenario) -> list[str]:
    return [*scenario.shop.machines, *scenario.shop.producers]
