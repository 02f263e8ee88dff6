"""What an explanation is: a headline, and the links of the chain that holds an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.model import Lot

State = Literal["late", "on time", "no due date", "not planned", "no times", "complete"]
"""How an order stands. "no times": all its lots are with producers or machines that keep none."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link: what kind of thing it is, the sentence for the planner, the minutes it accounts for where that means
    something, and the ids of lots, orders and resources to show."""

    kind: str
    sentence: str
    minutes: int | None = None
    lots: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """How an order stands and what holds it, from the order backwards in time. `lateness` is completion less due in
    minutes, None without either; `lots` are the lots of the chain, the one that completes the order first."""

    order: str
    state: State
    lateness: int | None
    headline: str
    links: tuple[Link, ...] = ()
    lots: tuple[str, ...] = ()


def link_of(kind: str, sentence: str, *lots: Lot, minutes: int | None = None) -> Link:
    """A link about these lots, their orders and their resources."""
    orders, resources = dict.fromkeys(lot.order for lot in lots), dict.fromkeys(lot.resource for lot in lots)
    return Link(kind, sentence, minutes, tuple(lot.id for lot in lots), tuple(orders), tuple(resources))
