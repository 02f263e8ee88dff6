"""A matrix written as a workbook and taken in again says the same: costs, what is forbidden, preparation."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from core.cli.matrix_report import report_of
from core.edit import count_preparation, put_on
from core.errors import NoPlanFound
from core.files.matrix import write_matrix
from core.files.matrix_book import open_matrix
from core.model import Machine, Mode, Order, Scenario, Shop, Table
from core.model.modes import SOURCES
from core.solve.allocation import allocate, cost_table, next_best

ORDERS, MACHINES = ("P1", "P2", "P3"), ("M1", "M2", "M3")
AMOUNTS = st.integers(1, 99).map(float) | st.sampled_from((0.5, 2.25, 1234.75))
CELLS = {
    (order, machine): st.tuples(
        AMOUNTS, st.sampled_from((None, None, None, False)), st.none() | AMOUNTS, st.sampled_from(SOURCES))
    for order in ORDERS for machine in MACHINES
}  # fmt: skip


@st.composite
def matrices(draw: st.DrawFn) -> Scenario:
    """A matrix with preparation in any reading, forbidden pairs, and perhaps a locked one."""
    with_pairs = draw(st.booleans())
    told = draw(st.fixed_dictionaries(CELLS))
    modes = [
        Mode(*pair, cost=cost, allowed=allowed, preparation_cost=own if with_pairs else None, cost_from=source)
        for pair, (cost, allowed, own, source) in told.items()
    ]
    machines = [Machine(name, preparation_cost=draw(st.none() | AMOUNTS)) for name in MACHINES]
    orders = Table(Order(name, 1) for name in ORDERS)
    found = Scenario(Shop(date(2026, 9, 7), orders=orders, machines=Table(machines), modes=Table(modes)))
    reading = draw(st.sampled_from(("pair", "machine", "uniform")))
    found = count_preparation(found, reading, draw(AMOUNTS) if reading == "uniform" else None)
    free = [pair for pair, (_, allowed, _, _) in told.items() if allowed is None]
    return put_on(found, *free[0]) if free and draw(st.booleans()) else found


@settings(max_examples=40, deadline=None)
@given(matrices())
def test_that_a_written_matrix_is_read_back_the_same(scenario: Scenario) -> None:
    before = cost_table(scenario)
    try:
        best = allocate(before)
    except NoPlanFound:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.xlsx"
        write_matrix(report_of("Welds", scenario, (best, *next_best(best, 2))), path)
        sheet = load_workbook(path)["Matrix"]
        told = {(sheet.cell(r, 1).value, sheet.cell(4, c).value) for r in range(5, 8) for c in range(2, 5)
                if "locked" in sheet.cell(r, c).number_format}  # fmt: skip
        back = open_matrix(path)[0].project.scenario
    assert told == {pair for pair in best.pairs if before.locked[before.position(*pair)]}
    reading = scenario.shop.objective.preparation
    after = cost_table(count_preparation(back, "machine") if reading == "machine" else back)
    assert (after.orders, after.machines) == (before.orders, before.machines)
    for ours, theirs in ((before.costs, after.costs), (before.totals, after.totals)):
        assert [[str(x) for x in row] for row in ours.tolist()] == [[str(x) for x in row] for row in theirs.tolist()]
    assert before.opening.tolist() == after.opening.tolist()
