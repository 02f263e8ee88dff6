"""The columns of changeover rules."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.model import Scenario
from gui.tables.arrangement import sort_key
from gui.tables.cells import CONDITION, NUMBER
from gui.tables.columns import (
    OFFERS,
    REQUIRED,
    Column,
    attribute_title,
    attributes_in_order,
    entry,
    field,
    used_values,
)
from gui.tables.durations import MINUTES
from gui.tables.shifts import ARROW

translate = QCoreApplication.translate
OFFERED = frozenset((OFFERS,))


def rule_columns(attributes: Iterable[str]) -> tuple[Column, ...]:
    """Every column of changeover rules, with a condition for each attribute."""
    return (
        field("id", translate("Tables", "Rule"), translate("Tables", "The rule's name."), empty=REQUIRED, always=True),
        *(_condition(name) for name in attributes_in_order(attributes)),
        field(
            "minutes",
            translate("Tables", "Minutes"),
            translate("Tables", "Working minutes the changeover takes."),
            MINUTES,
            empty=0,
            always=True,
        ),
        field(
            "cost", translate("Tables", "Cost"), translate("Tables", "What the changeover costs."), NUMBER, empty=0.0
        ),
    )


def _condition(name: str) -> Column:
    tip = translate(
        "Tables", "What must be true of the {name} before and after: any, same, differs, or from {arrow} to."
    )
    return entry(
        "when",
        name,
        attribute_title(name),
        tip.format(name=attribute_title(name).lower(), arrow=ARROW),
        CONDITION,
        always=name in ("format", "colour", "design"),
        blank=translate("Tables", "any"),
        choices=lambda scenario: _conditions(scenario, name),
    )


def _conditions(scenario: Scenario, name: str) -> list[str]:
    values = sorted(used_values(scenario, name), key=sort_key)
    any_value = translate("Tables", "any")
    pairs = [f"{value} {ARROW} {any_value}" for value in values] + [f"{any_value} {ARROW} {value}" for value in values]
    return [any_value, translate("Tables", "same"), translate("Tables", "differs"), *pairs]
