"""Where there is no plan, a sentence says why, naming the order and the rule."""

from __future__ import annotations

from core.model import Calendar, FrozenMap, Producer, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.short_runs import run


def reason(broken: Scenario) -> str:
    result = run(broken, 200)
    assert (result.status, result.plan, result.cost) == ("impossible", None, None)
    return result.reason


def test_that_an_order_no_machine_can_make_is_named_with_the_reasons() -> None:
    odd = order("OF12", attributes=FrozenMap({"format": "30x49"}))
    assert reason(scenario(shop([odd]))) == "No machine can make OF12: M1 cannot make 30x49."


def test_that_a_deadline_that_cannot_be_met_is_named() -> None:
    words = reason(scenario(shop([order("OF12", quantity=10000, deadline=300)])))
    assert words == "OF12 cannot be complete by its deadline, Mon 7 Sep 05:00, even if nothing else is made."


def test_that_a_deadline_met_only_in_two_lots_is_no_obstacle() -> None:
    machines = [machine("M1"), machine("M2")]
    assert run(scenario(shop([order(quantity=10000, deadline=330)], machines))).plan is not None


def test_that_a_horizon_too_short_is_told() -> None:
    words = reason(scenario(shop([order("OF12", quantity=25000)], horizon_days=1)))
    assert words == "OF12 does not fit into the horizon of 1 days, even if nothing else is made."


def test_that_orders_that_do_not_fit_together_are_named() -> None:
    words = reason(scenario(shop([order("A", deadline=100), order("B", deadline=100)])))
    assert words.startswith("No plan was found in")
    assert "that keeps the deadlines and the horizon of 56 days: there was no room for" in words


def test_that_a_machine_that_never_works_has_no_room() -> None:
    never = machine(calendar="none")
    assert "does not fit" in reason(scenario(shop([order()], [never], calendars=Table([Calendar("none")]))))


def test_that_locks_that_clash_are_told() -> None:
    lots = [lot("L1", "A", "M1", 1000, 300, 360, "start"), lot("L2", "B", "M1", 1000, 330, 390, "start")]
    assert "overlap on M1" in reason(scenario(shop([order("A"), order("B")]), *lots))


def test_that_a_locked_lot_outside_working_time_is_told() -> None:
    shut = machine(closed=((300, 400),))
    locked = lot("L1", "A", "M1", 1000, 350, 460, "start")
    assert "M1 is closed then" in reason(scenario(shop([order()], [shut]), locked))


def test_that_an_order_whose_lots_are_all_locked_and_too_few_is_told() -> None:
    words = reason(scenario(shop([order(max_lots=1)]), lot("L1", "A", "M1", 400, 300, 324, "start")))
    assert words == "A may have 1 lot and has as many that are locked or kept, but 600 of its pieces are in none."


def test_that_a_shop_without_machines_is_sent_to_the_offers() -> None:
    from core.model import Plan, Shop
    from tests.builders import EPOCH

    network = Shop(EPOCH, orders=Table([order()]), producers=Table([Producer("P1")]))
    assert reason(Scenario(network, Plan())) == (
        "This project has no machines to schedule; producers are planned in Offers."
    )


def test_that_a_long_list_of_reasons_is_cut() -> None:
    orders = [order(f"OF{k}", attributes=FrozenMap({"format": "?"})) for k in range(9)]
    assert reason(scenario(shop(orders))).endswith("And 5 more like these.")
