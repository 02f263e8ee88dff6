"""Repair: a better plan near the present one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.edit import move
from core.evaluate import evaluate, find_conflicts, moved_between
from core.model import Scenario
from core.solve import Incumbent, Result, SolveOptions, Stability, solve
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.short_runs import planned


def mended(the_scenario: Scenario, iterations: int = 1500, **stability: object) -> tuple[Scenario, Result]:
    """The scenario with its plan repaired; sound, and worth what the result says."""
    options = SolveOptions(workers=1, iterations=iterations, stability=Stability(**stability))  # type: ignore[arg-type]
    result = solve(the_scenario, options)
    assert result.plan is not None, result.reason
    found = replace(the_scenario, plan=result.plan)
    assert not find_conflicts(found)
    assert evaluate(found).cost == pytest.approx(result.cost, abs=1e-6)
    return found, result


@pytest.fixture
def board() -> Scenario:
    """Eight orders on two machines, well planned, the fifth of them on no place of its own."""
    orders = [order(f"O{k}", due=600 + 150 * k, quantity=900 + 70 * k, max_lots=1) for k in range(8)]
    return planned(scenario(shop(orders, [machine("M1"), machine("M2")])), 600)


def dropped(board: Scenario, push: bool = False) -> Scenario:
    """The board after a hand put the last order where the first one is."""
    lots = board.plan.by_order
    first, last = lots["O0"][0], lots["O7"][0]
    return move(board, last.id, resource=first.resource, start=first.start, others="push" if push else "stay")


def test_that_a_plan_with_conflicts_is_mended_and_the_hand_obeyed(board: Scenario) -> None:
    before = dropped(board)
    assert find_conflicts(before)
    after, _ = mended(before)
    (hand,), (now,) = before.plan.by_order["O7"], after.plan.by_order["O7"]
    assert (now.resource, now.start, now.locked) == (hand.resource, hand.start, hand.locked)


def test_that_what_was_pushed_away_finds_better_places(board: Scenario) -> None:
    before = dropped(board, push=True)
    after, _ = mended(before)
    assert evaluate(after).cost < evaluate(before).cost


@pytest.mark.parametrize("most", [1, 2, 3])
def test_that_no_more_lots_move_than_may(board: Scenario, most: int) -> None:
    before = dropped(board, push=True)
    after, _ = mended(before, most_moved=most)
    assert moved_between(before.plan, after.plan).count <= most


def test_that_nothing_before_a_time_is_touched(board: Scenario) -> None:
    before = dropped(board, push=True)
    since = sorted(lot.start or 0 for lot in before.plan.lots.rows)[3] + 1
    after, _ = mended(before, since=since)
    begun = {lot for lot in before.plan.lots.rows if (lot.start or 0) < since}
    assert begun <= set(after.plan.lots.rows)
    assert all((lot.start or 0) >= since for lot in after.plan.lots.rows if lot not in begun)


def test_that_lots_keep_their_machines_if_they_are_to(board: Scenario) -> None:
    before = dropped(board, push=True)
    after, _ = mended(before, keep_machines=True)
    assert {lot.id: lot.resource for lot in before.plan.lots.rows} == {
        lot.id: lot.resource for lot in after.plan.lots.rows}
    assert all(after.plan.lots[lot.id].locked == lot.locked for lot in before.plan.lots.rows)


def test_that_nothing_moves_that_is_not_worth_its_price(board: Scenario) -> None:
    before = dropped(board, push=True)
    after, _ = mended(before, moved_price=1e9)
    assert after.plan == before.plan


def test_that_a_dearer_machine_change_is_left_out(board: Scenario) -> None:
    before = dropped(board, push=True)
    after, _ = mended(before, machine_price=1e9)
    assert moved_between(before.plan, after.plan).machines == 0


def test_that_the_moves_allowed_may_be_too_few() -> None:
    """C is dropped across A and B, so both must go, and only one may."""
    orders = [order("A"), order("B"), order("C", quantity=3000)]
    lots = [lot("A.1", "A", "M1", 1000, 30, 90), lot("B.1", "B", "M1", 1000, 120, 180)]
    lots.append(lot("C.1", "C", "M1", 3000, 30, 210, "resource", "start"))
    before = scenario(shop(orders, [machine("M1"), machine("M2")]), *lots)
    result = solve(before, SolveOptions(workers=1, iterations=2000, stability=Stability(most_moved=1)))
    assert result.status == "impossible"
    assert result.reason == "At most 1 lot may move, but the nearest plan found without conflicts moves 2."
    after, _ = mended(before, most_moved=2)
    assert set(moved_between(before.plan, after.plan).lots) == {"A.1", "B.1"}


def test_that_the_same_seed_gives_the_same_repair(board: Scenario) -> None:
    before = dropped(board, push=True)
    assert mended(before)[0].plan == mended(before)[0].plan


def test_that_every_plan_told_is_sound(board: Scenario) -> None:
    told: list[Incumbent] = []
    before = dropped(board)
    options = SolveOptions(workers=2, seconds=0.6, stability=Stability())
    solve(before, options, lambda event: told.append(event) if isinstance(event, Incumbent) else None)
    assert told
    assert not any(find_conflicts(replace(before, plan=one.plan)) for one in told)


@settings(max_examples=12)
@given(st.integers(0, 7), st.integers(0, 3000), st.sampled_from(["M1", "M2"]), st.integers(1, 5))
def test_that_any_drop_can_be_repaired_within_bounds(number: int, start: int, resource: str, most: int) -> None:
    orders = [order(f"O{k}", due=400 + 200 * k, quantity=900 + 70 * k) for k in range(8)]
    board = planned(scenario(shop(orders, [machine("M1"), machine("M2")])), 200)
    lots = board.plan.lots.rows
    before = move(board, lots[number % len(lots)].id, resource=resource, start=start)
    result = solve(before, SolveOptions(workers=1, iterations=600, stability=Stability(most_moved=most)))
    if result.plan is not None:
        assert not find_conflicts(replace(before, plan=result.plan))
        assert moved_between(before.plan, result.plan).count <= most


def test_that_a_stability_which_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1 lot"):
        Stability(most_moved=0)
    with pytest.raises(ValueError, match="price"):
        Stability(moved_price=-1)
