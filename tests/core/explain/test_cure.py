"""The cheapest change that makes an order on time: small boards checked by hand, and any board by its promise.

An order of 1,000 pieces takes an hour; a changeover takes 30 minutes, also before the first lot.
"""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.edit import Others, Piece, drop_map, move
from core.edit.lot_rows import setup_between
from core.evaluate import evaluate, find_conflicts
from core.explain import Cure, apply_cure, cheapest_cure
from core.model import Calendar, FrozenMap, Lot, Mode, Plan, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop

M1, M2 = machine("M1"), machine("M2")


def row_of_two(due_a: int, due_b: int, **fields: object) -> Scenario:
    """A and B behind one another on M1, as close as they can be; M2 stands idle, B may not go there."""
    orders, mode = [order("A", due=due_a), order("B", due=due_b)], Mode("B", "M2", allowed=False)
    the_shop = shop(orders, [M1, M2], modes=Table([mode]), **fields)
    return scenario(the_shop, lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 120, 180))


def cure(of: Scenario, order_id: str, others: Others = "retime", **keywords: object) -> Cure:
    """The cure, after its promise is checked: it can be done, and does what it says."""
    found = cheapest_cure(of, order_id, others=others, **keywords)
    assert found is not None
    after = apply_cure(of, found)
    assert after.plan == found.plan
    assert evaluate(after).lateness(order_id) == found.lateness
    assert evaluate(after).cost - evaluate(of).cost == pytest.approx(found.price, abs=1e-9)
    assert {(one.kind, one.lots) for one in find_conflicts(after)} <= {(one.kind, one.lots)
                                                                       for one in find_conflicts(of)}
    return found


def test_that_a_late_lot_with_room_before_it_is_moved_to_its_due_date() -> None:
    found = cure(scenario(shop([order(due=200)], horizon_days=2), lot("a", "A", "M1", 1000, 300, 360)), "A")
    assert found.name == "Move A on M1 to Mon 7 Sep 02:20"
    assert (found.lateness, found.is_cure) == (0, True)
    assert found.price == pytest.approx(-0.1 * (160 / 60) ** 2)


def test_that_a_lot_goes_to_a_free_machine_where_its_own_is_taken() -> None:
    lots = lot("b", "B", "M1", 1000, 30, 90, "start"), lot("a", "A", "M1", 1000, 120, 180)
    found = cure(scenario(shop([order("A", due=130), order("B", due=90)], [M1, M2], horizon_days=2), *lots), "A")
    assert found.name == "Move A to M2, Mon 7 Sep 01:10"
    assert found.price == pytest.approx(-0.1 * (50 / 60) ** 2)


def test_that_a_lot_of_the_chain_makes_way_where_the_order_itself_cannot() -> None:
    found = cure(row_of_two(90, 90), "B")
    assert found.name.startswith("Move A to M2, Mon 7 Sep")
    assert {one.id for one in found.moved} == {"a", "b"}


def test_that_a_part_goes_to_a_second_machine_where_the_whole_is_too_long() -> None:
    the_shop = shop([order(quantity=2000, due=120)], [M1, M2], horizon_days=2)
    found = cure(scenario(the_shop, lot("a", "A", "M1", 2000, 30, 150)), "A")
    assert found.name.startswith("Split A: ")
    assert " pieces to M2, " in found.name
    assert sum(one.quantity for one in found.plan.lots.rows) == 2000


def test_that_a_split_keeps_batches_and_smallest_lots() -> None:
    big = order(quantity=2000, due=135, batch=250, min_lot=500)
    found = cure(scenario(shop([big], [M1, M2], horizon_days=2), lot("a", "A", "M1", 2000, 30, 150)), "A")
    assert all(one.quantity % 250 == 0 and one.quantity >= 500 for one in found.plan.lots.rows)


def test_that_an_order_of_one_lot_is_not_split() -> None:
    whole = order(quantity=2000, due=120, max_lots=1)
    found = cheapest_cure(scenario(shop([whole], [M1, M2]), lot("a", "A", "M1", 2000, 30, 150)), "A")
    assert found is None


def test_that_a_lock_is_named_before_it_is_taken_off() -> None:
    locked = lot("a", "A", "M1", 1000, 300, 360, "start", "resource")
    found = cure(scenario(shop([order(due=200)], horizon_days=2), locked), "A")
    assert found.name == "Unlock A and move it on M1 to Mon 7 Sep 02:20"
    assert found.unlocked == ("a",)


def test_that_neighbours_are_swapped_where_others_are_only_pushed() -> None:
    the_shop = shop([order("A", due=1000), order("B", due=100)], [M1])
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 120, 180)
    found = cure(scenario(the_shop, *lots), "B", others="stay")
    assert found.name == "Swap B and A on M1"
    assert [(one.id, one.start) for one in found.plan.by_resource["M1"]] == [("b", 30), ("a", 120)]


@pytest.mark.parametrize("others", ["push", "stay"])
def test_that_a_part_goes_where_it_runs_into_nothing_that_stays(others: Others) -> None:
    orders = [order("A", quantity=2000, due=120), order("B", quantity=1000, due=90)]
    lots = lot("a", "A", "M1", 2000, 30, 150), lot("b", "B", "M2", 1000, 30, 90, "start")
    machines = [M1, M2, machine("M3", rate=500)]
    found = cure(scenario(shop(orders, machines, horizon_days=2), *lots), "A", others=others)
    assert found.is_cure
    assert found.plan.lots["b"] == lots[1]


def test_that_an_unplanned_order_is_placed_in_time() -> None:
    found = cure(scenario(shop([order(due=200)], horizon_days=2)), "A")
    assert found.name == "Plan A on M1, Mon 7 Sep 02:20"


def test_that_what_comes_closest_is_told_where_nothing_makes_it_on_time() -> None:
    found = cure(scenario(shop([order(quantity=3000, due=100)]), lot("a", "A", "M1", 3000, 600, 780)), "A")
    assert not found.is_cure
    assert found.lateness == 110


def test_that_who_pays_for_the_cure_is_named() -> None:
    orders = [order("A", due=90), order("B", due=90)]
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 120, 180)
    found = cure(scenario(shop(orders, [M1]), *lots), "B")
    assert found.late == (("A", 90),)


def test_that_nothing_starts_before_the_minute_that_is_asked_for() -> None:
    board = scenario(shop([order(due=400)], horizon_days=2), lot("a", "A", "M1", 1000, 600, 660))
    assert cure(board, "A", since=330).name == "Move A on M1 to Mon 7 Sep 05:40"
    found = cure(board, "A", since=500)
    assert not found.is_cure
    assert min(one.start or 0 for one in found.plan.lots.rows) >= 500


def test_that_lots_that_have_begun_stay_where_they_are() -> None:
    orders = [order("A", quantity=2000, due=150), order("B", due=60)]
    lots = lot("b", "B", "M1", 1000, 30, 90), lot("a", "A", "M1", 2000, 120, 240)
    found = cure(scenario(shop(orders, [M1, M2], horizon_days=2), *lots), "A", since=60)
    assert found.plan.lots["b"] == lots[0]
    assert found.is_cure


@pytest.mark.parametrize("due", [90, 500, None])
def test_that_an_order_that_is_not_late_needs_no_cure(due: int | None) -> None:
    assert cheapest_cure(scenario(shop([order(due=due)]), lot("a", "A", "M1", 1000, 30, 90)), "A") is None


def test_that_a_stop_ends_the_search() -> None:
    stop = Event()
    stop.set()
    assert cheapest_cure(row_of_two(90, 90), "B", stop=stop) is None


@pytest.mark.parametrize("piece", [Piece(None, "B"), Piece("a", "A", 400)])
def test_that_the_drop_map_takes_pieces_that_are_no_lots_yet(piece: Piece) -> None:
    board = scenario(shop([order("A"), order("B")], [M1, M2]), lot("a", "A", "M1", 1000, 30, 90))
    assert drop_map(board, piece).best(1)


CALENDARS = Table([Calendar("two shifts", (((300, 780), (800, 1260)),) * 6 + ((),))])


@st.composite
def rows(draw: st.DrawFn) -> Scenario:
    """Up to seven orders on three machines, without a conflict: one lot each, with gaps here and there."""
    count = draw(st.integers(2, 7))
    colours = st.sampled_from(("red", "blue"))
    orders = [order(f"O{n}", 100 * draw(st.integers(2, 40)), due=draw(st.integers(0, 1800)), max_lots=2,
                    attributes=FrozenMap({"format": "24x44", "colour": draw(colours)}), passes=draw(st.sampled_from(
                        (1, 1, 2)))) for n in range(count)]
    machines = [machine("M1", 1000), machine("M2", 700, calendar="two shifts"), machine("M3", 2000, passes=2)]
    board = scenario(shop(orders, machines, calendars=CALENDARS, horizon_days=14))
    for one in orders:
        name, gap = draw(st.sampled_from(("M1", "M1", "M2", "M3"))), draw(st.sampled_from((0, 0, 0, 45, 300)))
        locked = draw(st.sampled_from(((), (), (), ("start",))))
        board = replace(board, plan=Plan(board.plan.lots.put(_next(board, one.id, name, gap, locked))))
    return board


def _next(board: Scenario, order_id: str, name: str, gap: int, locked: tuple[str, ...]) -> Lot:
    work, before = board.shop.work_times[name], board.plan.by_resource.get(name, (None,))[-1]
    setup, _ = setup_between(board, board.shop.machines[name], before, order_id)
    begin = work.minutes_before(before.end if before else 0) + setup + gap
    pieces = board.shop.orders[order_id].quantity
    end = work.end_at(begin + board.shop.lot_minutes(order_id, name, pieces))
    return lot(order_id.lower(), order_id, name, pieces, work.start_at(begin), end, *locked)


@given(rows(), st.sampled_from(("retime", "push", "stay")))
@settings(max_examples=40)
def test_that_a_cure_keeps_its_promise_on_any_board(board: Scenario, others: Others) -> None:
    assert not find_conflicts(board)
    late = [(minutes, name) for name, minutes in evaluate(board).lateness_of.items() if minutes > 0]
    for before, name in sorted(late)[-2:]:
        if cheapest_cure(board, name, others=others) is not None:
            found = cure(board, name, others)
            assert found.lateness < before
            assert all(minutes > 0 for _, minutes in found.late)


@given(rows(), st.sampled_from(("retime", "push")))
@settings(max_examples=10)
def test_that_no_move_of_the_order_that_makes_it_on_time_is_cheaper(board: Scenario, others: Others) -> None:
    board = replace(board, shop=replace(board.shop, horizon_days=3))  # the map has a start for every minute or two
    late = [(minutes, name) for name, minutes in evaluate(board).lateness_of.items() if minutes > 0]
    for _, name in sorted(late)[-1:]:
        found = cheapest_cure(board, name, others=others)
        prices = [price for start in range(0, 2000, 20) for one in board.shop.machines
                  if (price := _price_of_a_move(board, name, one, start, others)) is not None]
        assert not prices or (found is not None and found.is_cure and found.price <= min(prices) + 1e-6)


def _price_of_a_move(board: Scenario, name: str, machine_id: str, start: int, others: Others) -> float | None:
    """What moving the order's lot costs; None where that does not make it on time or breaks a rule."""
    after = move(board, name.lower(), resource=machine_id, start=start, others=others)
    score = evaluate(after)
    is_cure = score.lateness_of[name] <= 0 and not find_conflicts(after)
    return score.cost - evaluate(board).cost if is_cure else None
