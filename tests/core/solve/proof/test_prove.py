"""Proofs of small boards, with answers that can be checked by hand. A lot of 1,000 pieces takes 60 minutes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.evaluate import Score, evaluate, find_conflicts
from core.model import ChangeoverRule, FrozenMap, Mode, Mounted, Objective, Producer, Scenario, Table
from core.solve import StopFlag
from core.solve.proof.prove import Proof, prove
from tests.builders import lot, machine, order, scenario, shop

FORMAT = {"format": "24x44"}
TWO = [machine("M1"), machine("M2")]


def proof_of(the_scenario: Scenario) -> Proof:
    """A proof from nothing: no plan is given."""
    return prove(the_scenario, hint=None, seconds=60, stop=StopFlag())


def proven(the_scenario: Scenario) -> tuple[Scenario, Score]:
    """The scenario with the best plan there is, and what it is worth; it is sound, and costs what is proven."""
    proof = proof_of(the_scenario)
    assert proof.status == "optimal"
    assert proof.plan is not None
    best = replace(the_scenario, plan=proof.plan)
    assert not find_conflicts(best)
    assert proof.bound == pytest.approx(evaluate(best).cost, rel=1e-4, abs=1e-4)
    return best, evaluate(best)


def test_that_an_order_ends_when_it_is_due() -> None:
    best, score = proven(scenario(shop([order(due=600, max_lots=1)])))  # in two lots it would cost the same
    assert (best.plan.lots.rows[0].end, score.cost) == (600, 1)


def test_that_a_deadline_is_kept() -> None:
    found = proven(scenario(shop([order(due=600, deadline=500)])))[0]
    assert max(lot.end or 0 for lot in found.plan.lots.rows) == 500  # in one lot or two: they cost the same


def test_that_a_release_is_kept() -> None:
    found = proven(scenario(shop([order(due=600, release=700)])))[0]
    assert min(lot.start or 0 for lot in found.plan.lots.rows) == 700


def test_that_a_machine_must_be_available_and_set_up() -> None:
    late = machine(available_from=1000)
    assert proven(scenario(shop([order(due=600)], [late])))[0].plan.lots.rows[0].start == 1030


def test_that_a_lot_pauses_while_the_machine_is_closed() -> None:
    whole = order(due=600, max_lots=1)  # in two lots, one after the other, it would cost the same
    found = proven(scenario(shop([whole], [machine(closed=((500, 600),))])))[0].plan.lots.rows[0]
    assert (found.start, found.end) == (441, 601)


def test_that_a_mounted_order_costs_no_changeover() -> None:
    ready = machine(mounted=Mounted(order().attributes, "A"))
    assert proven(scenario(shop([order(due=60)], [ready])))[1].cost == 0


def test_that_a_mounted_order_is_first_only_where_that_pays() -> None:
    ready = machine(mounted=Mounted(order().attributes, "A"))
    orders = [order("A", due=3000, max_lots=1), order("B", due=90, max_lots=1, weight=9)]
    best, score = proven(scenario(shop(orders, [ready])))
    assert ([one.end for one in best.plan.lots.rows], score.nb_changes) == ([3000, 90], 2)


def test_that_a_changeover_lies_between_two_orders() -> None:
    rules = Table([ChangeoverRule("colour", FrozenMap({"colour": "differs"}), minutes=45)])
    blue = FrozenMap({**FORMAT, "colour": "blue"})
    orders = [order("A", due=600, max_lots=1), order("B", due=600, max_lots=1, attributes=blue)]
    ends = sorted(one.end or 0 for one in proven(scenario(shop(orders, rules=rules)))[0].plan.lots.rows)
    assert ends[1] - ends[0] == 60 + 45


def test_that_hours_of_changeover_are_saved_where_they_cost() -> None:
    rules = Table([ChangeoverRule("same", FrozenMap({"colour": "same"}), minutes=0)])
    colours = {"A": "red", "B": "blue", "C": "red", "D": "blue"}
    orders = [
        order(name, max_lots=1, attributes=FrozenMap({**FORMAT, "colour": one})) for name, one in colours.items()
    ]
    score = proven(scenario(shop(orders, rules=rules, objective=Objective(k5_changeover_hour=1))))[1]
    assert score.changeover_minutes == 60


def test_that_a_late_order_is_split_over_two_machines() -> None:
    best, score = proven(scenario(shop([order(quantity=10000, due=0)], TWO)))
    assert sorted(one.end or 0 for one in best.plan.lots.rows) == [330, 330]
    assert score.cost == pytest.approx(2 + 0.1 * 5.5**2)


def test_that_lots_are_as_unequal_as_the_rates() -> None:
    machines = [machine("M1", rate=3000), machine("M2", rate=1000)]
    best = proven(scenario(shop([order(quantity=20000, due=0)], machines)))[0]
    assert sorted(one.quantity for one in best.plan.lots.rows) == [5000, 15000]


def test_that_an_order_may_be_in_three_lots() -> None:
    machines = [machine(f"M{k}") for k in range(3)]
    best = proven(scenario(shop([order(quantity=30000, due=0, max_lots=3, supports=3)], machines)))[0]
    assert sorted(one.end or 0 for one in best.plan.lots.rows) == [630, 630, 630]


def test_that_no_more_machines_work_at_once_than_allowed() -> None:
    best = proven(scenario(shop([order(quantity=30000, due=0, max_lots=3, supports=2)], [*TWO, machine("M3")])))[0]
    assert max(one.end or 0 for one in best.plan.lots.rows) == 930


def test_that_one_machine_at_once_leaves_an_order_whole() -> None:
    best = proven(scenario(shop([order(quantity=10000, due=0, supports=1)], TWO)))[0]
    assert len(best.plan.lots) == 1


def test_that_an_order_makes_way_in_two_lots_on_one_machine() -> None:
    orders = [order("A", quantity=10000, due=690), order("B", quantity=1000, due=90, max_lots=1, weight=100)]
    late = [replace(one, release=0) for one in orders]
    best, _ = proven(scenario(shop(late)))
    assert [one.end for one in best.plan.by_order["B"]] == [90]


def test_that_every_lot_holds_the_smallest_allowed() -> None:
    late, cheap = order(quantity=10000, due=0, min_lot=6000), Objective(k4_excess=0.001)
    best = proven(scenario(shop([late], TWO, objective=cheap)))[0]
    assert [one.quantity for one in best.plan.lots.rows] == [6000, 6000]


def test_that_excess_that_costs_too_much_is_not_made() -> None:
    late, dear = order(quantity=10000, due=0, min_lot=6000), Objective(k4_excess=1000)
    assert len(proven(scenario(shop([late], TWO, objective=dear)))[0].plan.lots) == 1


def test_that_lots_are_whole_batches() -> None:
    best, score = proven(scenario(shop([order(quantity=1050, batch=100)])))
    assert [one.quantity for one in best.plan.lots.rows] == [1100]
    assert score.terms.excess == pytest.approx(0.005)


def test_that_double_printing_takes_two_passes_on_a_single_machine() -> None:
    found = proven(scenario(shop([order(passes=2, due=600)])))[0].plan.lots.rows[0]
    assert (found.end or 0) - (found.start or 0) == 60 + 15 + 60


def test_that_double_printing_goes_to_the_double_machine() -> None:
    machines = [machine("single"), machine("double", passes=2)]
    assert proven(scenario(shop([order(passes=2, due=90)], machines)))[0].plan.lots.rows[0].resource == "double"


def test_that_a_forbidden_pair_is_not_used() -> None:
    modes = Table([Mode("A", "M1", allowed=False)])
    assert proven(scenario(shop([order()], TWO, modes=modes)))[0].plan.lots.rows[0].resource == "M2"


def test_that_a_linear_penalty_counts_hours() -> None:
    score = proven(scenario(shop([order(due=0)], objective=Objective(penalty="linear", k2_tardiness=2))))[1]
    assert score.cost == 2 * 1.5 + 1


def test_that_a_lot_locked_in_time_stays() -> None:
    locked = lot("mine", "A", "M1", 1000, 300, 360, "start")
    best = proven(scenario(shop([order("A", due=2000), order("B", due=360)], TWO), locked))[0]
    assert best.plan.lots["mine"] == locked


def test_that_a_lot_locked_to_its_machine_stays_there() -> None:
    locked = lot("mine", "A", "M2", 1000, 0, 60, "resource")
    best = proven(scenario(shop([order(due=600)], [machine("M1", rate=9000), machine("M2")]), locked))[0]
    assert (best.plan.lots["mine"].resource, best.plan.lots["mine"].end) == ("M2", 600)


def test_that_the_rest_of_a_partly_locked_order_is_planned() -> None:
    locked = lot("mine", "A", "M1", 400, 300, 324, "resource", "start")
    best = proven(scenario(shop([order(due=600)], TWO), locked))[0]
    assert sorted((one.quantity, one.end) for one in best.plan.lots.rows) == [(400, 324), (600, 600)]


def test_that_a_lot_at_a_producer_counts() -> None:
    the_shop = shop([order()], producers=Table([Producer("P1")]))
    assert sorted(one.quantity for one in proven(scenario(the_shop, lot("L1", "A", "P1", 400)))[0].plan.lots.rows) \
        == [400, 600]


def test_that_an_order_that_lacks_nothing_gets_no_lot_only_to_end_later() -> None:
    locked = lot("mine", "A", "M1", 1000, 300, 360, "resource", "start")
    assert len(proven(scenario(shop([order(due=9000)]), locked))[0].plan.lots) == 1


def test_that_two_orders_without_room_are_impossible() -> None:
    both = [order("A", quantity=5000, deadline=400), order("B", quantity=5000, deadline=400)]
    assert proof_of(scenario(shop(both))).status == "impossible"


def test_that_a_bad_plan_to_begin_with_does_no_harm() -> None:
    bad = scenario(shop([order(due=600)]), lot("L1", "A", "M1", 1000, 9000, 9060))
    proof = prove(bad, hint=bad.plan, seconds=60, stop=StopFlag())
    assert (proof.status, proof.bound) == ("optimal", pytest.approx(1, abs=1e-4))


def test_that_a_stop_before_the_start_is_not_lost() -> None:
    stop = StopFlag()
    stop.set()
    many = [order(f"O{k}", quantity=9000, due=600) for k in range(16)]
    assert prove(scenario(shop(many, TWO)), hint=None, seconds=600, stop=stop).status == "bound"
