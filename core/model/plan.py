"""Plans: lots on resources, with times or without."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from core.language import mark
from core.model.remembered import remembered
from core.model.row_rules import TOO_MANY, require
from core.model.table import Table

LOCKS = frozenset(("resource", "start"))
"""What a lock can hold: the resource, the start, or both."""


@dataclass(frozen=True, slots=True)
class Lot:
    """A quantity of one order on one resource. `start` and `end` are minutes since the epoch, [start, end), both None
    in a plan without times; `locked` names what the solver may not change."""

    id: str
    order: str
    resource: str
    quantity: int
    start: int | None = None
    end: int | None = None
    locked: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        require("lots", self, (
            ("id", bool(self.id), mark("A lot needs an id.")),
            ("order", bool(self.order), mark("A lot needs an order.")),
            ("resource", bool(self.resource), mark("A lot needs a resource.")),
            ("quantity", self.quantity > 0, mark("A lot must hold at least 1 piece, not {value}.")),
            ("quantity", self.quantity < TOO_MANY, mark("A lot of {value} pieces is too large.")),
            ("end", (self.start is None) == (self.end is None), mark("A lot has a start and an end, or neither.")),
            ("end", self.start is None or self.end is None or self.start <= self.end,
             mark("A lot must not end before it starts.")),
            ("locked", self.locked <= LOCKS, mark("Only the resource and the start can be locked.")),
            ("locked", "start" not in self.locked or self.start is not None,
             mark("A start must be known before it can be locked.")),
        ))


@dataclass(frozen=True)
class Plan:
    """All lots of a scenario, by id."""

    lots: Table[Lot] = field(default_factory=Table)

    @property
    @remembered
    def by_order(self) -> Mapping[str, tuple[Lot, ...]]:
        """Lots of each order that has any, in the plan's order."""
        return _grouped((lot.order, lot) for lot in self.lots.rows)

    @property
    @remembered
    def by_resource(self) -> Mapping[str, tuple[Lot, ...]]:
        """Lots of each resource that has any, by start; lots without times come last."""
        groups = _grouped((lot.resource, lot) for lot in self.lots.rows)
        return {resource: _in_sequence(lots) for resource, lots in groups.items()}

    @property
    @remembered
    def has_times(self) -> bool:
        """Whether any lot has a time."""
        return any(lot.start is not None for lot in self.lots.rows)

    @property
    @remembered
    def planned(self) -> Mapping[str, int]:
        """Pieces in the lots of each order that has any."""
        planned: dict[str, int] = {}
        for lot in self.lots.rows:
            planned[lot.order] = planned.get(lot.order, 0) + lot.quantity
        return planned


def _in_sequence(lots: tuple[Lot, ...]) -> tuple[Lot, ...]:
    timed = sorted((lot for lot in lots if lot.start is not None), key=attrgetter("start", "end", "id"))
    return (*timed, *(lot for lot in lots if lot.start is None))


def _grouped(named: Iterable[tuple[str, Lot]]) -> dict[str, tuple[Lot, ...]]:
    groups: dict[str, list[Lot]] = {}
    for name, lot in named:
        groups.setdefault(name, []).append(lot)
    return {name: tuple(group) for name, group in groups.items()}
