"""The parts of the model, one by one: lines below a curve, rates in whole numbers, which sequence rules suffice."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.model import ChangeoverRule, FromTo, FrozenMap, Objective, Scenario, Table
from core.solve import StopFlag
from core.solve.bounds import read_board
from core.solve.bounds.windows import Window
from core.solve.proof.cost import FINE, lines
from core.solve.proof.cost_scale import MOST, scale_of
from core.solve.proof.lots import rate_of
from core.solve.proof.prove import prove
from core.solve.proof.sequence import detour_saves
from core.solve.proof.slots import make_slots
from tests.builders import lot, machine, order, scenario, shop


def in_colours(colours: dict[str, str], **weights: float) -> Scenario:
    """One order of each name and colour, all late; from red to blue takes five hours, all else half an hour."""
    rules = Table([ChangeoverRule("slow", FrozenMap({"colour": FromTo("red", "blue")}), minutes=300)])
    orders = [
        order(name, due=0, weight=weights[name], max_lots=1,
              attributes=FrozenMap({"format": "24x44", "colour": colour}))
        for name, colour in colours.items()
    ]  # fmt: skip
    return scenario(shop(orders, rules=rules))


MINUTES = st.integers(0, 30_000)


@given(st.floats(1e-3, 1e4), st.integers(1, 30_000), st.lists(MINUTES, max_size=3), MINUTES)
def test_that_the_lines_lie_below_the_square_at_every_minute(two: float, far: int, known: list[int], d: int) -> None:
    at = min(d, far)
    highest = max(slope * at - intercept for slope, intercept in lines(two, 0.0, far, known))
    assert highest <= FINE * two * at * at * (1 + 1e-12) + 1e-6


@given(st.floats(1.0, 1e4), st.integers(1, 30_000))
def test_that_a_line_touches_the_square_where_it_is_known(two: float, minute: int) -> None:
    highest = max(slope * minute - intercept for slope, intercept in lines(two, 0.0, 30_000, [minute]))
    assert highest >= FINE * two * minute * minute - 2 * minute - 2  # rounded down, by parts of a part


@given(st.floats(0.01, 1e6))
def test_that_a_rate_is_never_read_too_slow(rate: float) -> None:
    assert rate <= float(rate_of(rate)) <= rate + 1e-4


def test_that_costs_are_counted_finely_and_never_overflow() -> None:
    dear = scenario(shop([order(due=0)], objective=Objective(k2_tardiness=1e6)))
    for board in (read_board(dear), read_board(scenario(shop([order(due=0)])))):
        window = Window(0, 80_000)
        most = float(board.penalties.cost(0, window.last))
        assert MOST / 1000 < scale_of(board, [window]) * most <= MOST


def test_that_a_detour_that_saves_time_is_seen() -> None:
    board = read_board(in_colours({"A": "red", "B": "blue", "C": "white"}, A=9, B=1, C=1))
    assert [detour_saves(board, by, 60) for by in range(3)] == [False, False, True]


def test_that_a_sequence_may_save_time_by_an_order_in_between() -> None:
    board = in_colours({"A": "red", "B": "blue", "C": "white"}, A=9, B=2, C=1)
    proof = prove(board, hint=None, seconds=60, stop=StopFlag())
    assert proof.plan is not None
    ends = {one.order: one.end for one in proof.plan.lots.rows}
    assert ends == {"A": 90, "C": 180, "B": 270}


def test_that_slots_are_as_many_as_the_rules_allow() -> None:
    locked = lot("L", "A", "M1", 400, 0, 24, "start")
    board = read_board(scenario(shop([order(max_lots=3)], [machine("M1"), machine("M2")]), locked))
    slots = make_slots(board, split=True)
    assert [slot.lot for slot in slots] == [locked, None, None]
    assert [slot.may_stay_empty for slot in slots] == [False, False, True]
    assert len(make_slots(board, split=False)) == 2


def test_that_a_lot_locked_in_time_only_keeps_its_machine() -> None:
    locked = lot("L", "A", "M2", 1000, 0, 60, "start")
    (slot,) = make_slots(read_board(scenario(shop([order()], [machine("M1"), machine("M2")]), locked)), split=True)
    assert slot.machines == (1,)
    free = replace(locked, locked=frozenset({"resource"}))
    assert make_slots(read_board(scenario(shop([order()], [machine("M1"), machine("M2")]), free)), split=True)
