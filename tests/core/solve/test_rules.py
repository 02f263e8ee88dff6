"""Each rule of the model, with an answer that can be checked by hand. A lot of 1,000 pieces takes 60 minutes."""

from __future__ import annotations

from core.evaluate import evaluate
from core.model import ChangeoverRule, FromTo, FrozenMap, Mode, Mounted, Objective, Producer, Table
from tests.builders import lot, machine, order, scenario, shop
from tests.core.solve.short_runs import only_lot, planned

FORMAT = {"format": "24x44"}


def test_that_an_order_ends_when_it_is_due() -> None:
    assert only_lot(scenario(shop([order(due=600)]))).end == 600


def test_that_a_lot_stops_at_the_deadline_though_it_is_due_later() -> None:
    assert only_lot(scenario(shop([order(due=600, deadline=500)]))).end == 500


def test_that_nothing_starts_before_its_release() -> None:
    assert only_lot(scenario(shop([order(due=600, release=700)]))).start == 700


def test_that_nothing_starts_before_the_machine_is_available_and_set_up() -> None:
    late = machine(available_from=1000)
    assert only_lot(scenario(shop([order(due=600)], [late]))).start == 1030


def test_that_a_lot_pauses_while_the_machine_is_closed() -> None:
    found = only_lot(scenario(shop([order(due=600)], [machine(closed=((500, 600),))])))
    assert (found.start, found.end) == (441, 601)  # a minute late is cheaper than 100 early


def test_that_work_that_fills_a_shift_ends_with_it_and_not_when_the_next_begins() -> None:
    found = planned(scenario(shop([order(due=560)], [machine(closed=((500, 600),))])))
    assert [(one.start, one.end) for one in found.plan.lots.rows] == [(440, 500)]
    assert abs(evaluate(found).cost - (0.01 * 1 + 1)) < 1e-9  # an hour early, not 40 minutes late


def test_that_work_begins_with_a_shift_and_not_when_the_one_before_ends() -> None:
    found = only_lot(scenario(shop([order(due=0, release=520)], [machine(closed=((500, 600),))])))
    assert (found.start, found.end) == (600, 660)


def test_that_a_changeover_pauses_while_the_machine_is_closed() -> None:
    assert only_lot(scenario(shop([order(due=0)], [machine(closed=((10, 110),))]))).start == 130


def test_that_a_mounted_order_starts_at_once_and_costs_no_changeover() -> None:
    ready = machine(mounted=Mounted(order().attributes, "A"))
    found = planned(scenario(shop([order(due=60)], [ready])))
    assert evaluate(found).cost == 0
    assert found.plan.lots.rows[0].start == 0


def test_that_the_changeover_comes_from_what_is_mounted() -> None:
    rule = ChangeoverRule("same colour", FrozenMap({"colour": "same"}), minutes=5)
    red = machine(mounted=Mounted(FrozenMap({"colour": "red"})))
    assert only_lot(scenario(shop([order(due=0)], [red], rules=Table([rule])))).start == 5


def test_that_of_several_rules_the_first_that_matches_counts() -> None:
    rules = Table([
        ChangeoverRule("red to blue", FrozenMap({"colour": FromTo("red", "blue")}), minutes=50),
        ChangeoverRule("same format", FrozenMap({"format": "same"}), minutes=5),
    ])
    ready = machine(mounted=Mounted(FrozenMap({**FORMAT, "colour": "red"})))
    starts = [only_lot(scenario(shop([order(due=0, attributes=FrozenMap({**FORMAT, "colour": colour}))], [ready],
                                     rules=rules))).start for colour in ("blue", "white")]
    assert starts == [50, 5]


def test_that_a_linear_penalty_counts_hours_and_not_their_squares() -> None:
    objective = Objective(penalty="linear", k2_tardiness=2)
    found = planned(scenario(shop([order(due=0)], objective=objective)))
    assert evaluate(found).cost == 2 * 1.5 + 1


def test_that_a_squared_penalty_counts_the_hours_late_twice_over() -> None:
    assert abs(evaluate(planned(scenario(shop([order(due=0)])))).cost - (0.1 * 1.5**2 + 1)) < 1e-9


def test_that_hours_early_count_by_their_own_factor() -> None:
    early = [order(due=600, deadline=480)]  # two hours before it is due
    costs = [evaluate(planned(scenario(shop(early, objective=Objective(penalty=penalty))))).cost
             for penalty in ("squared", "linear")]
    assert costs == [0.01 * 4 + 1, 0.01 * 2 + 1]


def test_that_the_weight_of_an_order_multiplies_what_its_time_costs() -> None:
    assert abs(evaluate(planned(scenario(shop([order(due=0, weight=3)])))).cost - (3 * 0.1 * 1.5**2 + 1)) < 1e-9


def test_that_of_two_orders_for_one_moment_the_heavier_has_it() -> None:
    both = [order("A", due=90, weight=1, max_lots=1), order("B", due=90, weight=3, max_lots=1)]
    found = planned(scenario(shop(both)))
    assert [found.plan.by_order[name][0].end for name in ("B", "A")] == [90, 180]


def test_that_an_order_without_weight_makes_way() -> None:
    both = [order("A", due=90, weight=0, max_lots=1), order("B", due=90, weight=1, max_lots=1)]
    found = planned(scenario(shop(both)))
    assert found.plan.by_order["B"][0].end == 90


def test_that_a_late_order_is_split_over_two_machines() -> None:
    found = planned(scenario(shop([order(quantity=10000, due=0)], [machine("M1"), machine("M2")])))
    assert sorted(one.resource for one in found.plan.lots.rows) == ["M1", "M2"]
    assert max(one.end or 0 for one in found.plan.lots.rows) == 330  # 30 to set up, 300 for half of it


def test_that_the_faster_machine_gets_the_larger_lot() -> None:
    late = order(quantity=9000, due=0, batch=3000)
    found = planned(scenario(shop([late], [machine("fast", rate=1000), machine("slow", rate=500)])))
    assert {one.resource: one.quantity for one in found.plan.lots.rows} == {"fast": 6000, "slow": 3000}
    assert {one.end for one in found.plan.lots.rows} == {390}  # 30 to set up, 360 on either


def test_that_an_order_for_one_lot_is_not_split() -> None:
    late = order(quantity=10000, due=0, max_lots=1)
    assert only_lot(scenario(shop([late], [machine("M1"), machine("M2")]))).quantity == 10000


def test_that_a_changeover_that_costs_too_much_keeps_an_order_whole() -> None:
    late = order(quantity=10000, due=0)  # 10.5 hours late as one lot, 5.5 as two: 8 less for one changeover more
    for price, lots in ((5, 2), (10, 1)):
        objective = Objective(k3_changeover=price)
        found = planned(scenario(shop([late], [machine("M1"), machine("M2")], objective=objective)))
        assert len(found.plan.lots) == lots


def test_that_an_order_for_one_machine_at_once_is_not_split() -> None:
    late = order(quantity=10000, due=0, supports=1)
    assert only_lot(scenario(shop([late], [machine("M1"), machine("M2")]))).quantity == 10000


def test_that_every_lot_holds_the_smallest_allowed() -> None:
    late = order(quantity=10000, due=0, min_lot=6000)
    objective = Objective(k4_excess=0.001)
    found = planned(scenario(shop([late], [machine("M1"), machine("M2")], objective=objective)))
    assert [one.quantity for one in found.plan.lots.rows] == [6000, 6000]


def test_that_excess_that_costs_too_much_is_not_made() -> None:
    late = order(quantity=10000, due=0, min_lot=6000)
    objective = Objective(k4_excess=1000)
    assert only_lot(scenario(shop([late], [machine("M1"), machine("M2")], objective=objective))).quantity == 10000


def test_that_lots_are_whole_batches() -> None:
    found = planned(scenario(shop([order(quantity=1050, batch=100)])))
    assert [one.quantity for one in found.plan.lots.rows] == [1100]
    assert abs(evaluate(found).terms.excess - 0.1 * 0.05) < 1e-9


def test_that_the_smallest_lot_is_made_of_whole_batches_too() -> None:
    assert only_lot(scenario(shop([order(quantity=1000, min_lot=1500, batch=400)]))).quantity == 1600


def test_that_only_what_remains_is_made() -> None:
    assert only_lot(scenario(shop([order(quantity=1000, produced=400)]))).quantity == 600


def test_that_a_finished_order_gets_no_lot() -> None:
    assert not planned(scenario(shop([order(quantity=1000, produced=1000)]))).plan.lots


def test_that_double_printing_goes_to_the_double_machine() -> None:
    machines = [machine("single"), machine("double", passes=2)]
    assert only_lot(scenario(shop([order(passes=2, due=90)], machines))).resource == "double"


def test_that_double_printing_on_a_single_machine_takes_two_passes_and_a_reset() -> None:
    found = only_lot(scenario(shop([order(passes=2, due=600)])))
    assert (found.end or 0) - (found.start or 0) == 60 + 15 + 60


def test_that_the_reset_between_two_passes_is_that_of_the_shop() -> None:
    found = only_lot(scenario(shop([order(passes=2, due=600)], second_pass_minutes=40)))
    assert (found.end or 0) - (found.start or 0) == 60 + 40 + 60


def test_that_double_printing_goes_to_a_single_machine_where_that_is_sooner() -> None:
    machines = [machine("single", rate=3000), machine("double", passes=2, rate=500)]
    found = only_lot(scenario(shop([order(passes=2, due=0)], machines)))
    assert (found.resource, found.end) == ("single", 30 + 20 + 15 + 20)


def test_that_single_printing_takes_one_pass_on_a_double_machine() -> None:
    assert only_lot(scenario(shop([order(due=0)], [machine(passes=2)]))).end == 30 + 60


def test_that_a_forbidden_pair_is_not_used() -> None:
    modes = Table([Mode("A", "M1", allowed=False)])
    assert only_lot(scenario(shop([order()], [machine("M1"), machine("M2")], modes=modes))).resource == "M2"


def test_that_a_rate_of_the_planner_replaces_that_of_the_machine() -> None:
    found = only_lot(scenario(shop([order(due=600)], modes=Table([Mode("A", "M1", rate=2000)]))))
    assert (found.end or 0) - (found.start or 0) == 30


def test_that_a_machine_too_small_is_not_used() -> None:
    machines = [machine("M1", max_length_mm=10), machine("M2")]
    assert only_lot(scenario(shop([order(length_mm=20)], machines))).resource == "M2"


def test_that_fewer_hours_of_changeover_are_worth_their_price() -> None:
    rules = Table([ChangeoverRule("same", FrozenMap({"colour": "same"}), minutes=0)])
    colours = {"A": "red", "B": "blue", "C": "red", "D": "blue"}
    orders = [order(name, max_lots=1, attributes=FrozenMap({**FORMAT, "colour": colour}))
              for name, colour in colours.items()]
    found = planned(scenario(shop(orders, rules=rules, objective=Objective(k5_changeover_hour=1))))
    assert evaluate(found).changeover_minutes == 60  # into the first colour, and once to the other


def test_that_without_any_weight_every_sound_plan_will_do() -> None:
    nothing = Objective(0, 0, 0, 0, 0)
    assert evaluate(planned(scenario(shop([order("A", due=5), order("B")], objective=nothing)))).cost == 0


def test_that_the_units_of_time_and_excess_are_those_of_the_objective() -> None:
    objective = Objective(k3_changeover=0, k2_tardiness=1, k4_excess=1, time_unit_minutes=90, excess_unit_pieces=10)
    found = planned(scenario(shop([order(quantity=990, batch=1000, due=0)], objective=objective)))
    assert abs(evaluate(found).cost - (1 + 1)) < 1e-9


def test_that_a_lot_at_a_producer_stays_and_counts() -> None:
    at_producer = lot("L1", "A", "P1", 400)
    found = planned(scenario(shop([order()], producers=Table([Producer("P1")])), at_producer))
    assert found.plan.lots["L1"] is at_producer
    assert sum(one.quantity for one in found.plan.lots.rows) == 1000


def test_that_an_unlocked_lot_without_times_is_planned_anew() -> None:
    found = planned(scenario(shop([order(due=600)]), lot("L1", "A", "M1", 1000)))
    assert found.plan.lots["L1"].end == 600
