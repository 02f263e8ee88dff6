"""How far one plan is from another."""

from __future__ import annotations

from core.evaluate import moved_between
from core.model import Lot, Plan, Table


def plan(*lots: tuple[str, str, str, int, int]) -> Plan:
    """Lots as id, order, resource, quantity, start; each ends an hour later."""
    return Plan(Table(Lot(i, o, r, q, s, s + 60) for i, o, r, q, s in lots))


BEFORE = plan(("A.1", "A", "M1", 100, 0), ("B.1", "B", "M1", 60, 120), ("B.2", "B", "M2", 40, 120))


def test_that_a_plan_is_no_way_from_itself() -> None:
    moved = moved_between(BEFORE, Plan(Table(BEFORE.lots.rows)))
    assert (moved.lots, moved.count, moved.machines) == ((), 0, 0)


def test_that_a_later_start_is_a_move_but_no_change_of_machine() -> None:
    after = plan(("A.1", "A", "M1", 100, 60), ("B.1", "B", "M1", 60, 120), ("B.2", "B", "M2", 40, 120))
    moved = moved_between(BEFORE, after)
    assert (moved.lots, moved.count, moved.machines) == (("A.1",), 1, 0)


def test_that_two_lots_which_change_names_have_not_moved() -> None:
    after = plan(("A.1", "A", "M1", 100, 0), ("B.2", "B", "M1", 60, 120), ("B.1", "B", "M2", 40, 120))
    assert moved_between(BEFORE, after).count == 0


def test_that_two_lots_made_one_elsewhere_are_two_moves_and_one_change_of_machine() -> None:
    after = plan(("A.1", "A", "M1", 100, 0), ("B.1", "B", "M3", 100, 120))
    moved = moved_between(BEFORE, after)
    assert (moved.lots, moved.count, moved.machines) == (("B.1",), 2, 1)


def test_that_an_order_planned_for_the_first_time_changes_no_machine() -> None:
    moved = moved_between(plan(), plan(("A.1", "A", "M1", 100, 0)))
    assert (moved.count, moved.machines) == (1, 0)
