"""Bars as columns: which are seen, and which is hit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.model import Producer, Scenario, Table
from gui.gantt.bars import NOMINAL, Bars, bars_of
from gui.gantt.resource_rows import resource_rows
from gui.gantt.viewport import Viewport
from tests.builders import lot, machine, order, scenario, shop

WEEK = 7 * 1440


def bars(the_scenario: Scenario) -> Bars:
    """The bars of a scenario on its own rows."""
    return bars_of(the_scenario, resource_rows(the_scenario))


def view(rows: int, start: float, end: float) -> Viewport:
    """A window on all of so many rows."""
    return Viewport(1000, 40 * rows, rows=rows, bounds=(-WEEK, 9 * WEEK)).showing(start, end)


@st.composite
def plans(draw: st.DrawFn) -> Scenario:
    """Lots of any length anywhere on three machines, overlapping or not."""
    spans = draw(
        st.lists(st.tuples(st.integers(0, 2), st.integers(0, WEEK), st.integers(0, WEEK)), max_size=12)
    )
    lots = [
        lot(f"l{n}", "A", f"M{m}", 1, start, start + length) for n, (m, start, length) in enumerate(spans)
    ]
    return scenario(shop([order("A")], [machine(f"M{m}") for m in range(3)]), *lots)


@given(plans(), st.integers(0, WEEK), st.integers(60, WEEK))
def test_that_exactly_the_bars_within_the_window_are_seen(plan: Scenario, start: int, length: int) -> None:
    seen_by = view(3, start, start + length)
    made = bars(plan)
    seen = {made.lots[bar].id for bar in made.seen(seen_by)}
    expected = {one.id for one in plan.plan.lots.rows if one.start < seen_by.right and one.end > seen_by.left}
    assert seen == expected


@given(plans(), st.integers(0, 2), st.integers(0, 2 * WEEK))
def test_that_a_hit_is_a_bar_that_covers_the_minute(plan: Scenario, row: int, minute: int) -> None:
    made = bars(plan)
    hit = made.at(row, minute)
    covering = {
        one.id for one in plan.plan.lots.rows if one.resource == f"M{row}" and one.start <= minute < one.end
    }
    assert (made.lots[hit].id in covering) if hit is not None else not covering


def test_that_the_bar_on_top_is_hit_where_two_overlap() -> None:
    made = bars(scenario(None, lot("x", "A", "M1", 1, 0, 100), lot("y", "A", "M1", 1, 50, 80)))
    assert made.lots[made.at(0, 60)].id == "y"
    assert made.lots[made.at(0, 90)].id == "x"


def test_that_only_rows_in_view_are_searched() -> None:
    machines = [machine(f"M{n}") for n in range(50)]
    lots = [lot(f"l{n}", "A", f"M{n}", 1, 0, 100) for n in range(50)]
    made = bars(scenario(shop([order("A")], machines), *lots))
    window = Viewport(1000, 260, rows=50, bounds=(-WEEK, WEEK)).showing(0, 100).with_row(30)
    assert made.seen(window).tolist() == list(window.rows_seen)


def test_that_lots_without_times_stand_one_after_another() -> None:
    plan = scenario(shop(machines=[machine(rates={})]), lot("x", "A", "M1", 1), lot("y", "A", "M1", 1))
    made = bars(plan)
    assert made.start.tolist() == [0, NOMINAL]
    assert made.end.tolist() == [NOMINAL, 2 * NOMINAL]
    assert not made.is_timed.any()


def test_that_producers_have_rows_only_when_they_have_lots() -> None:
    the_shop = shop(producers=Table([Producer("P1"), Producer("P2")]))
    rows = resource_rows(scenario(the_shop, lot("x", "A", "P2", 1)))
    assert [row.id for row in rows] == ["M1", "P2"]


def test_that_an_empty_plan_has_nothing_to_see_or_hit() -> None:
    made = bars(scenario())
    assert not len(made.seen(view(1, 0, 1000)))
    assert made.at(0, 10) is None
