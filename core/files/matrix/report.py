"""What a workbook of a cost matrix tells, as values: whoever knows the answer fills it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Pair = tuple[str, str]
"""An order and a machine, by their ids."""
Row = tuple[float | None, ...]


@dataclass(frozen=True)
class PlanLine:
    """A plan of the matrix: its total, its pairs, and in words how it differs from the best."""

    total: float
    pairs: tuple[Pair, ...]
    words: str = ""


@dataclass(frozen=True)
class MatrixReport:
    """A cost matrix and what was decided.

    `costs` and `regrets` have a row for each order and a column for each machine; a cost of None is not allowed, a
    regret of None unknown or impossible. `paid` is what each chosen pair costs, preparation included; `openings` what
    machines cost for being used at all. `plans` are the best and the next best ones, `left` the orders that no machine
    does, and `notes` sentences to know. `imported` and `computed` are the pairs whose costs nobody typed. `preparation`
    is what it costs to prepare each machine, `pair_preparation` (a row for each order) where that differs by order;
    both are empty where nothing is prepared.
    """

    title: str
    orders: tuple[str, ...]
    machines: tuple[str, ...]
    costs: tuple[Row, ...]
    paid: Mapping[Pair, float]
    locked: frozenset[Pair] = frozenset()
    openings: Mapping[str, float] = field(default_factory=dict)
    regrets: tuple[Row, ...] | None = None
    plans: tuple[PlanLine, ...] = ()
    left: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    imported: frozenset[Pair] = frozenset()
    computed: frozenset[Pair] = frozenset()
    preparation: Row = ()
    pair_preparation: tuple[Row, ...] = ()

    @property
    def total(self) -> float:
        """What all chosen pairs and opened machines cost."""
        return sum(self.paid.values()) + sum(self.openings.values())


def preparation_parts(amounts: Sequence[Row], openings: Sequence[float]) -> tuple[Row, tuple[Row, ...]]:
    """What it costs to prepare each machine, and where that differs by order each pair: of `amounts` (a row for each
    order, None where it is not allowed), or once of each machine (`openings`)."""
    if any(openings):
        return tuple(openings), ()
    if not any(amount for row in amounts for amount in row):
        return (), ()
    said = [{row[column] for row in amounts} - {None} for column in range(len(amounts[0]))]
    if any(len(one) > 1 for one in said):
        return (), tuple(tuple(row) for row in amounts)
    return tuple(next(iter(one), None) for one in said), ()
