"""What the others do when a lot is put down: they keep their sequence and find their best times around it."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from core.edit import land, move, place
from core.edit.landing import Target
from core.edit.retiming import MOST_CELLS, retimed
from core.evaluate import evaluate, find_conflicts
from core.model import Lot, Scenario
from tests.builders import lot, machine, order, scenario, shop
from tests.core.edit.sound_plans import sound_plans

HOUR = 60


def row(*lots: Lot, **of_b: object) -> Scenario:
    """A, B and C of an hour each, due at 4, 8 and 12 h; changeovers take half an hour; M1 and M2 are always open."""
    orders = [order("A", due=4 * HOUR), order("B", due=8 * HOUR, **of_b), order("C", due=12 * HOUR)]
    return scenario(shop(orders, [machine("M1"), machine("M2")], horizon_days=3), *lots)


def packed() -> Scenario:
    """All three on M1, as early as they can be."""
    starts = zip("ABC", (30, 120, 210), strict=True)
    return row(*(lot(name.lower(), name, "M1", 1000, start, start + 60) for name, start in starts))


def ends(of: Scenario) -> dict[str, int | None]:
    return {one.id: one.end for one in of.plan.lots.rows}


def test_that_the_others_of_the_row_end_when_they_are_due_if_there_is_room() -> None:
    assert ends(move(packed(), "b", resource="M1", start=350)) == {"a": 240, "b": 410, "c": 720}


def test_that_the_row_that_is_left_closes_up_or_spreads_as_its_due_dates_ask() -> None:
    after = move(packed(), "b", resource="M2", start=420)
    assert ends(after) == {"a": 240, "b": 480, "c": 720}
    assert after.plan.lots["b"].locked == {"resource", "start"}


def test_that_a_lot_in_the_way_makes_room_on_the_side_that_costs_less() -> None:
    after = move(packed(), "c", resource="M1", start=200)  # A is due at 240, so it goes before rather than behind
    assert ends(after)["a"] == 170
    assert find_conflicts(after) == ()


def test_that_a_locked_lot_stays_and_the_others_go_around_it() -> None:
    before = row(lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 300, 360, "start", "resource"),
                 lot("c", "C", "M2", 1000, 660, 720))  # fmt: skip
    after = move(before, "c", resource="M1", start=390)
    assert ends(after) == {"a": 240, "b": 360, "c": 450}


def test_that_other_machines_and_the_second_lot_of_the_order_stay() -> None:
    a, a2, c = (lot("a", "A", "M1", 500, 30, 60), lot("a2", "A", "M2", 500, 30, 60), lot("c", "C", "M2", 1000, 90, 150))
    before = row(a, a2, c)
    after = move(before, "a", resource="M1", start=600)
    assert after.plan.lots["a2"] is before.plan.lots["a2"]
    assert after.plan.lots["c"] is before.plan.lots["c"]


def test_that_where_there_is_no_room_the_others_are_pushed_and_the_conflict_is_shown() -> None:
    before = row(lot("a", "A", "M1", 1000, 30, 90, "start"), lot("b", "B", "M1", 1000, 120, 180))
    after = move(before, "b", resource="M1", start=60)
    assert ends(after) == {"a": 90, "b": 120}
    assert [conflict.kind for conflict in find_conflicts(after)] == ["overlap", "unscheduled"]


def test_that_a_deadline_gives_way_where_not_all_can_be_kept() -> None:
    before = row(lot("b", "B", "M1", 1000, 120, 180), lot("c", "C", "M2", 1000, 660, 720), deadline=185)
    after = move(before, "c", resource="M1", start=40)
    assert "deadline" in {conflict.kind for conflict in find_conflicts(after)}
    assert ends(after)["c"] == 100


def test_that_several_lots_put_down_at_once_all_stay_where_they_were_put() -> None:
    targets = [Target("a", "A", "M1", 500), Target("b", "B", "M1", 600)]
    after = land(packed(), targets)
    assert ends(after) == {"a": 560, "b": 660, "c": 750}


def test_that_a_new_lot_makes_the_others_find_their_times() -> None:
    before = row(lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 120, 180))
    assert ends(place(before, "C", resource="M1", start=200)) == {"a": 170, "b": 480, "C": 260}


def test_that_lots_that_are_under_way_stay() -> None:
    after = land(packed(), [Target("c", "C", "M1", 500)], since=60)
    assert ends(after) == {"a": 90, "b": 470, "c": 560}


def costs_of_shifts(of: Scenario, held: frozenset[str]) -> float:
    """What the plan costs at least when one lot that may move is moved a little, where that breaks nothing."""
    found = []
    for one in of.plan.lots.rows:
        for by in (-61, -7, -1, 1, 7, 61):
            if one.id not in held and "start" not in one.locked and one.start is not None:
                after = move(of, one.id, resource=one.resource, start=one.start + by, others="stay", lock=False)
                found += [] if find_conflicts(after) != find_conflicts(of) else [evaluate(after).cost]
    return min(found, default=float("inf"))


@settings(max_examples=40, deadline=None)
@given(sound_plans(), st.data())
def test_that_no_lot_of_a_row_timed_anew_would_be_better_a_little_aside(plan: Scenario, data: st.DataObject) -> None:
    machine = data.draw(st.sampled_from(("M1", "M2", "M3")))
    after = retimed(plan, [machine], frozenset())
    others = frozenset(one.id for one in plan.plan.lots.rows if one.resource != machine)
    assert costs_of_shifts(after, others) >= evaluate(after).cost - 1e-9


@settings(max_examples=60, deadline=None)
@given(sound_plans(splits=True), st.data())
def test_that_a_row_timed_anew_keeps_its_sequence_breaks_nothing_and_costs_no_more(
    plan: Scenario, data: st.DataObject
) -> None:
    machine = data.draw(st.sampled_from(("M1", "M2", "M3")))
    after = retimed(plan, [machine], frozenset())
    assert [one.id for one in after.plan.by_resource.get(machine, ())] == [
        one.id for one in plan.plan.by_resource.get(machine, ())]
    assert evaluate(after).cost <= evaluate(plan).cost + 1e-9
    assert {one.kind for one in find_conflicts(after)} <= {one.kind for one in find_conflicts(plan)} | {"supports"}


def test_that_a_very_long_row_is_timed_too() -> None:
    count = 80
    orders = [order(f"O{n}", due=60 * 24 * 40 - n) for n in range(count)]
    lots = [lot(f"l{n}", f"O{n}", "M1", 1000, 30 + 90 * n, 90 + 90 * n) for n in range(count)]
    before = scenario(shop(orders, horizon_days=60), *lots)
    assert count * 60 * 24 * 40 > MOST_CELLS
    after = retimed(before, ["M1"], frozenset())
    starts = [one.start or 0 for one in after.plan.by_resource["M1"]]
    assert all(b - a >= 90 for a, b in pairwise(starts))
    assert evaluate(after).cost < evaluate(before).cost
