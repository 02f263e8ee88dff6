"""What orders ask of a plan, one rule at a time."""

from __future__ import annotations

from core.evaluate import Conflict, find_conflicts, too_many_machines
from core.model import Scenario
from tests.builders import lot, machine, order, scenario, shop


def only(of: Scenario, kind: str) -> list[Conflict]:
    """The conflicts of one kind."""
    return [conflict for conflict in find_conflicts(of) if conflict.kind == kind]


def on_three_machines(*starts: int, **of_order: int) -> Scenario:
    """An order in lots of 250 pieces, a quarter of an hour each, from these minutes on as many machines."""
    machines = [machine(f"M{n}") for n in (1, 2, 3)]
    lots = [lot(str(n), "A", f"M{n}", 250, start, start + 15) for n, start in enumerate(starts, 1)]
    return scenario(shop([order(quantity=250 * len(starts), **of_order)], machines), *lots)


def test_that_no_lot_starts_before_the_release() -> None:
    (conflict,) = only(scenario(shop([order(release=31)]), lot("1", "A", "M1", 1000, 30, 90)), "release")
    assert conflict.sentence == "A starts at Mon 7 Sep 00:30, before its release at Mon 7 Sep 00:31."
    assert only(scenario(shop([order(release=30)]), lot("1", "A", "M1", 1000, 30, 90)), "release") == []


def test_that_an_order_is_complete_at_its_deadline() -> None:
    lots = lot("1", "A", "M1", 500, 30, 60), lot("2", "A", "M1", 500, 60, 90)
    (conflict,) = only(scenario(shop([order(deadline=89)]), *lots), "deadline")
    assert conflict.sentence == "A ends at Mon 7 Sep 01:30, after its deadline at Mon 7 Sep 01:29."
    assert conflict.lots == ("2",)
    assert only(scenario(shop([order(deadline=90)]), *lots), "deadline") == []


def test_that_an_order_with_something_remaining_has_a_lot() -> None:
    book = shop([order("A"), order("B", produced=999), order("C", produced=1000), order("D", produced=1200)])
    found = only(scenario(book), "unscheduled")
    assert [one.sentence for one in found] == ["A is not in the plan.", "B is not in the plan."]
    assert [(one.lots, one.orders) for one in found] == [((), ("A",)), ((), ("B",))]


def test_that_the_lots_hold_what_remains() -> None:
    book = shop([order(quantity=5000, produced=1000)])
    (conflict,) = only(scenario(book, lot("1", "A", "M1", 2000), lot("2", "A", "M1", 1999)), "quantity")
    assert conflict.sentence == "A has 3,999 pieces in the plan, 4,000 remain to be made."
    assert conflict.lots == ("1", "2")
    assert only(scenario(book, lot("1", "A", "M1", 4000)), "quantity") == []


def test_that_an_order_is_not_split_too_often() -> None:
    (conflict,) = only(on_three_machines(30, 60, 90), "max_lots")
    assert conflict.sentence == "A is split into 3 lots, at most 2 may be."
    assert only(on_three_machines(30, 60, 90, max_lots=3), "max_lots") == []


def test_that_not_too_many_machines_work_on_an_order_at_once() -> None:
    (conflict,) = only(on_three_machines(30, 35, 44, max_lots=3), "supports")
    assert conflict.sentence == "3 machines work on A at Mon 7 Sep 00:44, at most 2 may."
    assert only(on_three_machines(30, 35, 45, max_lots=3), "supports") == []
    assert only(on_three_machines(30, 35, 44, max_lots=3, supports=3), "supports") == []


def test_that_the_first_moment_with_too_many_machines_is_told() -> None:
    (conflict,) = only(on_three_machines(30, 35, 40, max_lots=3, supports=1), "supports")
    assert (conflict.lots, conflict.resources) == (("1", "2"), ("M1", "M2"))


def test_that_one_order_can_be_asked_about_its_machines() -> None:
    many = on_three_machines(30, 35, 44, max_lots=3)
    assert too_many_machines(many, "A") == "3 machines work on A at Mon 7 Sep 00:44, at most 2 may."
    assert too_many_machines(on_three_machines(30), "A") is None


def test_that_every_lot_is_large_enough() -> None:
    lots = lot("1", "A", "M1", 200), lot("2", "A", "M1", 800)
    (conflict,) = only(scenario(shop([order(min_lot=201)]), *lots), "min_lot")
    assert conflict.sentence == "A lot of A holds 200 pieces, at least 201 are asked for."
    assert conflict.lots == ("1",)


def test_that_every_lot_is_a_whole_number_of_batches() -> None:
    lots = lot("1", "A", "M1", 250), lot("2", "A", "M1", 800)
    (conflict,) = only(scenario(shop([order(batch=100)]), *lots), "batch")
    assert conflict.sentence == "A lot of A holds 250 pieces, which is no multiple of 100."
    assert conflict.lots == ("1",)
