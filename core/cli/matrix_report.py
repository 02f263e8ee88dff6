"""An answer to a cost matrix as what its workbook tells."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.files.matrix import MatrixReport, PlanLine, preparation_parts
from core.language import tr
from core.model import Scenario

if TYPE_CHECKING:
    from core.solve.allocation import Allocation


def report_of(title: str, scenario: Scenario, plans: Sequence[Allocation]) -> MatrixReport:
    """The report of the best plan of a scenario and the next best ones, the best first."""
    from core.solve.allocation import note, regrets

    best = plans[0]
    table = best.table
    cells = {pair: table.position(*pair) for pair in best.pairs}
    used = {machine for _, machine in best.pairs}
    openings = zip(table.machines, table.opening.tolist(), strict=True)
    # What is added to a pair that is not allowed is not known: nought times NaN is NaN.
    amounts = _known((table.preparation + 0 * table.costs).tolist())
    preparation, pair_preparation = preparation_parts(amounts, table.opening.tolist())
    return MatrixReport(
        title, table.orders, table.machines, _known(table.costs.tolist()),
        {pair: float(table.totals[cell]) for pair, cell in cells.items()},
        frozenset(pair for pair, cell in cells.items() if table.locked[cell]),
        {machine: cost for machine, cost in openings if cost and machine in used},
        _known(regrets(best).tolist()), tuple(_line(best, one) for one in plans), best.left,
        tuple(filter(None, (note(best, plans[1:]),))),
        frozenset((mode.order, mode.resource) for mode in scenario.shop.modes.rows if mode.cost_from == "imported"),
        frozenset((table.orders[r], table.machines[c]) for r, c in zip(*table.computed.nonzero(), strict=True)),
        preparation, pair_preparation,
    )  # fmt: skip


def _known(rows: Sequence[Sequence[float]]) -> tuple[tuple[float | None, ...], ...]:
    return tuple(tuple(value if math.isfinite(value) else None for value in row) for row in rows)


def _line(best: Allocation, one: Allocation) -> PlanLine:
    """A plan with the orders that are elsewhere than in the best one."""
    was, now = best.machine_of, one.machine_of
    moved = [tr("{order} on {machine}", order=order, machine=machine)
             for order, machine in now.items() if was.get(order) != machine]  # fmt: skip
    moved += [tr("{order} left", order=name) for name in one.left if name in was]
    return PlanLine(one.total, one.pairs, ", ".join(moved))
