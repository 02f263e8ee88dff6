"""Why an order is late: boards on which every cause can be checked by hand.

An order of 1,000 pieces takes an hour; a changeover takes 30 minutes, also before the first lot. Minute 0 is Mon 7 Sep.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.evaluate import evaluate
from core.explain import Explanation, Link, earliest_completion, why_late
from core.model import Calendar, ChangeoverRule, FrozenMap, Machine, Mode, Producer, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop
from tests.core.evaluate.random_plans import ORDERS, scenarios

DAY_SHIFT = Table([Calendar("day", (((480, 960),),) * 5 + ((), ()))])


def link(explained: Explanation, kind: str) -> Link:
    """The first link of a kind."""
    return next(one for one in explained.links if one.kind == kind)


def kinds(explained: Explanation) -> list[str]:
    """The kinds of all links, in order."""
    return [one.kind for one in explained.links]


def test_that_the_headline_says_how_late_and_since_when() -> None:
    explained = why_late(scenario(shop([order(due=100)]), lot("a", "A", "M1", 1000, 240, 300)), "A")
    assert explained.headline == "A is 3 h 20 min late: due Mon 7 Sep 01:40, complete Mon 7 Sep 05:00."
    assert (explained.state, explained.lateness) == ("late", 200)


def test_that_a_release_ends_the_chain() -> None:
    explained = why_late(scenario(shop([order(release=600, due=630)]), lot("a", "A", "M1", 1000, 600, 660)), "A")
    assert kinds(explained) == ["impossible", "work", "release", "machines"]
    assert link(explained, "release").sentence == "A is released only Mon 7 Sep 10:00."
    assert link(explained, "release").lots == ("a",)


def test_that_a_locked_start_is_named_with_what_it_costs_in_time() -> None:
    explained = why_late(scenario(shop([order(due=100)]), lot("a", "A", "M1", 1000, 600, 660, "start")), "A")
    assert link(explained, "lock").sentence == (
        "The start of A is locked at Mon 7 Sep 10:00; unlocked, it could start 9 h 30 min of work earlier.")
    assert link(explained, "lock").minutes == 570


def test_that_a_locked_machine_is_named() -> None:
    explained = why_late(scenario(shop([order(due=60)]), lot("a", "A", "M1", 1000, 30, 90, "resource")), "A")
    assert link(explained, "lock").sentence == "A is locked on M1."


def test_that_a_machine_that_is_not_there_yet_ends_the_chain() -> None:
    the_shop = shop([order(due=660)], [machine(available_from=600)])
    explained = why_late(scenario(the_shop, lot("a", "A", "M1", 1000, 630, 690)), "A")
    assert kinds(explained) == ["impossible", "work", "changeover", "available", "machines"]
    assert link(explained, "available").sentence == "M1 may be used only from Mon 7 Sep 10:00."
    assert link(explained, "changeover").minutes == 30


@pytest.mark.parametrize(("due", "share"), [
    (990, "If it were open then, the order would be on time."),
    (480, "That is 16 h of the 24 h 30 min it is late."),
])
def test_that_the_closing_that_matters_is_named_with_its_share(due: int, share: str) -> None:
    the_shop = shop([order(release=930, due=due)], [machine(calendar="day")], calendars=DAY_SHIFT)
    explained = why_late(scenario(the_shop, lot("a", "A", "M1", 1000, 930, 1950)), "A")
    assert link(explained, "closed").sentence == f"M1 is closed from Mon 7 Sep 16:00 to Tue 8 Sep 08:00: 16 h. {share}"
    assert link(explained, "closed").minutes == 960
    assert link(explained, "closed").resources == ("M1",)


def test_that_the_night_between_two_lots_counts_as_closed() -> None:
    the_shop = shop([order("A"), order("B", due=1000)], [machine(calendar="day")], calendars=DAY_SHIFT)
    lots = lot("a", "A", "M1", 7500, 510, 960), lot("b", "B", "M1", 1000, 1950, 2010)
    explained = why_late(scenario(the_shop, *lots), "B")
    assert kinds(explained)[:4] == ["work", "closed", "changeover", "before"]
    assert "from Mon 7 Sep 16:00 to Tue 8 Sep 08:00" in link(explained, "closed").sentence


def test_that_the_chain_goes_on_with_the_lot_before() -> None:
    the_shop = shop([order("A"), order("B", due=150)])
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 120, 180)
    explained = why_late(scenario(the_shop, *lots), "B")
    assert kinds(explained) == ["work", "changeover", "before", "changeover", "begin", "machines"]
    assert explained.links[1].sentence == "Changeover from A to B: 30 min."
    assert explained.links[2].sentence == "Before it, A: Mon 7 Sep 00:30 to 01:30, 1 h of work."
    assert explained.lots == ("b", "a")


def test_that_a_changeover_says_what_its_rule_goes_by() -> None:
    blue = order("B", due=150, attributes=FrozenMap({"format": "24x44", "colour": "blue", "design": "D2"}))
    rules = Table([ChangeoverRule("1", FrozenMap({"format": "same", "colour": "differs"}), 45)])
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 135, 195)
    explained = why_late(scenario(shop([order("A"), blue], rules=rules), *lots), "B")
    assert link(explained, "changeover").sentence == "Changeover from A to B: 45 min (colour red to blue)."


def test_that_the_only_support_leads_to_the_other_lot() -> None:
    the_shop = shop([order(quantity=2000, supports=1, due=140)], [machine("M1"), machine("M2")])
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "A", "M2", 1000, 90, 150)
    explained = why_late(scenario(the_shop, *lots), "A")
    assert link(explained, "supports").sentence == (
        "Only one machine may work on A at once, and M1 does until Mon 7 Sep 01:30.")
    assert link(explained, "before").sentence.startswith("Before it, another lot of A on M1: ")
    assert link(explained, "before").lots == ("a",)


def test_that_a_gap_before_a_late_lot_is_told_with_what_it_would_save() -> None:
    explained = why_late(scenario(shop([order(due=90)]), lot("a", "A", "M1", 1000, 270, 330)), "A")
    assert link(explained, "gap").sentence == (
        "Nothing keeps A from starting Mon 7 Sep 00:30, 4 h of work earlier; that alone would save 1.60.")
    assert link(explained, "gap").minutes == 240


def test_that_a_gap_before_a_lot_of_the_chain_says_what_it_would_cost_to_close_it() -> None:
    lots = lot("a", "A", "M1", 1000, 270, 330), lot("b", "B", "M1", 1000, 360, 420)
    explained = why_late(scenario(shop([order("A", due=330), order("B", due=400)]), *lots), "B")
    assert link(explained, "gap").sentence == (
        "Nothing keeps A from starting Mon 7 Sep 00:30, 4 h of work earlier; that alone would cost 0.16, since it "
        "would be early.")
    assert link(explained, "gap").lots == ("a",)


def test_that_an_order_too_large_for_its_date_is_told_so() -> None:
    the_shop = shop([order(quantity=3000, due=100, max_lots=1)])
    explained = why_late(scenario(the_shop, lot("a", "A", "M1", 3000, 30, 210)), "A")
    assert explained.links[0].sentence == (
        "Even alone on the board A could not be complete before Mon 7 Sep 03:30, 1 h 50 min after it is due.")
    assert explained.links[0].minutes == 110


def test_that_a_split_counts_for_the_earliest_completion_where_it_is_allowed() -> None:
    machines = [machine("M1"), machine("M2")]
    assert earliest_completion(scenario(shop([order(quantity=3000, max_lots=2)], machines)), "A") == 120
    assert earliest_completion(scenario(shop([order(quantity=3000, max_lots=1)], machines)), "A") == 210


def test_that_a_second_pass_is_part_of_the_work() -> None:
    the_shop = shop([order(passes=2, due=100)])
    explained = why_late(scenario(the_shop, lot("a", "A", "M1", 1000, 30, 165)), "A")
    assert link(explained, "work").minutes == 135
    assert "printed twice with 15 min of re-set between" in link(explained, "work").sentence


def test_that_machines_that_may_not_make_it_are_grouped_by_their_reason() -> None:
    others = [Machine(name, rates=FrozenMap({"29x30": 1000.0})) for name in ("M2", "M3")]
    the_shop = shop([order(due=60)], [machine("M1"), *others, machine("M4")], modes=Table([Mode("A", "M4", False)]))
    explained = why_late(scenario(the_shop, lot("a", "A", "M1", 1000, 30, 90)), "A")
    assert link(explained, "machines").sentence == (
        "No other machine may make A: M2 and M3 cannot make 24x44; M4 may not, as the planner said.")


def test_that_other_machines_are_named() -> None:
    the_shop = shop([order(due=60)], [machine("M1"), machine("M2"), machine("M3")])
    explained = why_late(scenario(the_shop, lot("a", "A", "M1", 1000, 30, 90)), "A")
    assert link(explained, "machines").sentence == "M2 and M3 may make A too."
    assert link(explained, "machines").resources == ("M2", "M3")


def test_that_a_long_chain_is_summed_up_and_still_leads_to_its_lots() -> None:
    names = [f"O{number}" for number in range(12)]
    lots = [lot(name, name, "M1", 1000, 30 + 90 * n, 90 + 90 * n) for n, name in enumerate(names)]
    explained = why_late(scenario(shop([order(name, due=100) for name in names]), *lots), "O11")
    assert link(explained, "group").sentence == (
        "And 6 lots before it on M1, from Mon 7 Sep 02:00 on, without a gap, changeovers of 3 h among them.")
    assert link(explained, "group").lots == ("O6", "O5", "O4", "O3", "O2", "O1")
    assert kinds(explained).count("before") == 5
    assert len(explained.lots) == 12


def test_that_a_lot_that_starts_too_soon_shows_its_conflict() -> None:
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "B", "M1", 1000, 60, 120)
    explained = why_late(scenario(shop([order("A"), order("B", due=100)]), *lots), "B")
    assert link(explained, "conflict").sentence.startswith("A and B overlap on M1")
    assert link(explained, "conflict").lots == ("a", "b")


def test_that_two_lots_of_an_order_on_one_machine_follow_without_a_changeover() -> None:
    lots = lot("a", "A", "M1", 1000, 30, 90), lot("b", "A", "M1", 1000, 90, 150)
    explained = why_late(scenario(shop([order(quantity=2000, due=140)]), *lots), "A")
    assert link(explained, "before").sentence.startswith("Before it, another lot of A: Mon 7 Sep")
    assert kinds(explained).index("before") < kinds(explained).index("changeover")
    assert link(explained, "other").sentence == "Another lot of A, on M1, ends Mon 7 Sep 01:30, in time."


def test_that_an_early_order_says_by_how_much() -> None:
    explained = why_late(scenario(shop([order(due=390)]), lot("a", "A", "M1", 1000, 30, 90)), "A")
    assert explained.headline == "A is on time: due Mon 7 Sep 06:30, complete Mon 7 Sep 01:30, 5 h early."
    assert explained.state == "on time"


def test_that_an_order_in_time_says_which_rule_it_breaks_for_it() -> None:
    the_shop = shop([order(due=390)], [machine(available_from=60)])
    explained = why_late(scenario(the_shop, lot("a", "A", "M1", 1000, 30, 90)), "A")
    assert kinds(explained) == ["work", "conflict", "conflict"]
    assert "it is available only from Mon 7 Sep 01:00" in explained.links[-1].sentence


@pytest.mark.parametrize(("the_order", "state", "headline"), [
    (order(due=100), "not planned", "A is not in the plan: 1,000 pieces remain to be made."),
    (order(produced=1000, due=100), "complete", "A is complete: nothing remains to be made."),
])
def test_that_an_order_without_lots_says_why(the_order, state: str, headline: str) -> None:
    explained = why_late(scenario(shop([the_order])), "A")
    assert (explained.state, explained.headline) == (state, headline)


def test_that_an_order_without_a_due_date_cannot_be_late() -> None:
    explained = why_late(scenario(shop(), lot("a", "A", "M1", 1000, 30, 90)), "A")
    assert explained.headline == "A has no due date; it is complete Mon 7 Sep 01:30."


def test_that_an_order_with_a_producer_has_no_times() -> None:
    the_shop = shop([order(due=100)], producers=Table([Producer("P1")]))
    explained = why_late(scenario(the_shop, lot("a", "A", "P1", 1000)), "A")
    assert explained.headline == "A is with P1 and has no times, so nobody can say whether it is late."


def test_that_pieces_in_no_lot_are_not_forgotten() -> None:
    explained = why_late(scenario(shop([order(due=100)]), lot("a", "A", "M1", 400, 30, 54)), "A")
    assert link(explained, "missing").sentence == "600 pieces of A are in no lot yet."


@given(scenarios())
@settings(max_examples=60)
def test_that_any_plan_however_broken_is_explained(the_scenario: Scenario) -> None:
    known, lots = evaluate(the_scenario).lateness_of, the_scenario.plan.lots
    for name in ORDERS:
        explained = why_late(the_scenario, name)
        assert explained.lateness == known.get(name)
        assert (explained.state == "late") == (known.get(name, 0) > 0)
        assert all(one in lots for told in explained.links for one in told.lots)
        assert all(the_scenario.shop.resource(one) for told in explained.links for one in told.resources)


@given(scenarios(), st.sampled_from(ORDERS))
@settings(max_examples=60)
def test_that_no_lot_alone_on_the_board_is_complete_sooner_than_the_earliest(the_scenario: Scenario, name: str) -> None:
    the_shop, found = the_scenario.shop, earliest_completion(the_scenario, name)
    the_order = the_shop.orders[name]
    pieces = -(-the_order.remaining // the_order.batch) * the_order.batch
    ends = []
    for one in the_shop.machines.rows:
        minutes, work = the_shop.lot_minutes(name, one.id, pieces), the_shop.work_times[one.id]
        if minutes and the_shop.pairing(name, one.id).is_allowed:
            mounted = one.mounted
            is_on = mounted is not None and mounted.order == name
            setup = 0 if is_on else the_shop.changeover(mounted and mounted.attributes, the_order.attributes).minutes
            ready = work.minutes_before(max(0, one.available_from or 0)) + setup
            ends.append(work.end_at(max(ready, work.minutes_before(the_order.release or 0)) + minutes))
    known = [end for end in ends if end is not None]
    if known and the_order.remaining:
        assert found is not None
        assert found == min(known) if the_order.max_lots == 1 else found <= min(known)
