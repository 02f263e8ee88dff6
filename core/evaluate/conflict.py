"""What a conflict is: a rule the plan breaks."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import Lot, Scenario, show_minute


@dataclass(frozen=True, slots=True)
class Conflict:
    """One broken rule: its kind, the sentence for the planner, and the ids of lots, orders and resources concerned."""

    kind: str
    sentence: str
    lots: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()


def conflict_of(kind: str, sentence: str, *lots: Lot) -> Conflict:
    """A conflict of these lots, their orders and their resources."""
    orders, resources = dict.fromkeys(lot.order for lot in lots), dict.fromkeys(lot.resource for lot in lots)
    return Conflict(kind, sentence, tuple(lot.id for lot in lots), tuple(orders), tuple(resources))


def show(scenario: Scenario, minute: int) -> str:
    """A minute as sentences tell it."""
    return show_minute(scenario.shop.epoch, minute)
