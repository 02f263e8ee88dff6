"""Shops, plans, scenarios and projects: references are checked, derived facts are right."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.errors import InvalidInput
from core.model import (
    Changeover,
    ChangeoverRule,
    FromTo,
    FrozenMap,
    Mode,
    Mounted,
    Offer,
    Plan,
    Producer,
    Project,
    Scenario,
    Shop,
    Table,
    minute_of,
    moment_of,
    show_minute,
)
from tests.builders import EPOCH, lot, machine, order, scenario, shop


def problems_of(**fields: object) -> list[tuple[str, str, str, str]]:
    """What a shop with these fields complains of, as table, row, field and sentence."""
    with pytest.raises(InvalidInput) as told:
        shop(**fields)
    return [(one.table, one.row, one.field, one.sentence) for one in told.value.problems]


def test_that_a_shop_lists_every_reference_that_leads_nowhere() -> None:
    assert problems_of(machines=[machine(calendar="night")], modes=Table([Mode("X", "M9"), Mode("A", "M1")])) == [
        ("machines", "M1", "calendar", "There is no calendar night."),
        ("modes", "X @ M9", "order", "There is no order X."),
        ("modes", "X @ M9", "resource", "There is no machine or producer M9."),
    ]


@pytest.mark.parametrize("days", [0, 3661])
def test_that_the_horizon_is_some_days_to_ten_years(days: int) -> None:
    assert problems_of(horizon_days=days) == [
        ("", "", "horizon_days", f"The horizon must be from 1 to 3660 days, not {days}.")]


def test_that_changeovers_take_no_negative_time() -> None:
    told = problems_of(default_changeover_minutes=-1, second_pass_minutes=-2)
    assert [(field, sentence) for _, _, field, sentence in told] == [
        ("default_changeover_minutes", "A changeover must take 0 minutes or more, not -1."),
        ("second_pass_minutes", "A second pass must be re-set in 0 minutes or more, not -2."),
    ]


def test_that_past_offers_may_name_orders_that_are_gone() -> None:
    assert shop(offers=Table([Offer("1", "long gone", "closed down")])).offers["1"].order == "long gone"


def test_that_a_scenario_lists_every_lot_that_leads_nowhere() -> None:
    with pytest.raises(InvalidInput) as told:
        scenario(shop(), lot("1", "X", "M1", 1), lot("2", "A", "M9", 1), lot("3", "A", "M1", 1))
    assert [str(problem) for problem in told.value.problems] == [
        "lots 1, order: There is no order X.",
        "lots 2, resource: There is no machine or producer M9.",
    ]


COLOUR = FrozenMap({"colour": "red"}), FrozenMap({"colour": "blue"})


@pytest.mark.parametrize(
    ("when", "minutes"),
    [("same", 30), ("differs", 5), (FromTo("red", "blue"), 5), (FromTo("red"), 5), (FromTo(None, "blue"), 5),
     (FromTo("blue", "red"), 30), (FromTo(), 5)],
)
def test_that_a_changeover_follows_its_rule(when: object, minutes: int) -> None:
    rules = Table([ChangeoverRule("r", FrozenMap({"colour": when}), 5, 2.0)])
    assert shop(rules=rules).changeover(*COLOUR) == Changeover(minutes, 2.0 if minutes == 5 else 0.0)


def test_that_the_first_rule_that_matches_decides() -> None:
    rules = [ChangeoverRule(str(minutes), when, minutes) for minutes, when in (
        (10, FrozenMap({"colour": "same"})), (20, FrozenMap({"colour": "differs"})), (40, FrozenMap()))]
    assert shop(rules=Table(rules)).changeover(*COLOUR).minutes == 20
    assert shop(rules=Table(reversed(rules))).changeover(*COLOUR).minutes == 40


@pytest.mark.parametrize(("before", "after"), [(FrozenMap(), FrozenMap()), (FrozenMap({"colour": "red"}), FrozenMap())])
def test_that_a_missing_attribute_differs_from_everything(before: FrozenMap, after: FrozenMap) -> None:
    rules = Table([ChangeoverRule("d", FrozenMap({"colour": "differs"}), 7)])
    assert shop(rules=rules).changeover(before, after).minutes == 7


def test_that_nothing_mounted_takes_the_default() -> None:
    rules = Table([ChangeoverRule("always", FrozenMap(), 7)])
    assert shop(rules=rules, default_changeover_minutes=44).changeover(None, COLOUR[0]).minutes == 44


@pytest.mark.parametrize(("passes", "minutes"), [((1, 1), 7), ((1, 2), 7), ((2, 2), 7), ((2, 1), 29)])
def test_that_working_minutes_are_rounded_up_in_each_pass(passes: tuple[int, int], minutes: int) -> None:
    printing = shop([order(passes=passes[0])], [machine(passes=passes[1])])
    assert printing.lot_minutes("A", "M1", 101) == minutes


def test_that_a_producer_keeps_no_times() -> None:
    outside = shop(
        producers=Table([Producer("P1", acceptance=0.4)]), modes=Table([Mode("A", "P1", cost=9.0, distance_km=3)])
    )
    pairing = outside.pairing("A", "P1")
    assert (outside.lot_minutes("A", "P1", 5), pairing.is_allowed) == (None, True)
    assert (pairing.cost, pairing.acceptance, pairing.distance_km, pairing.preparation_cost) == (9.0, 0.4, 3, None)


def test_that_an_override_wins_over_the_rules() -> None:
    given = Mode("A", "M1", rate=10.0, cost=1.0, preparation_cost=2.0, acceptance=0.5)
    pairing = shop(machines=[machine(preparation_cost=9.0)], modes=Table([given])).pairing("A", "M1")
    assert (pairing.rate, pairing.cost, pairing.preparation_cost, pairing.acceptance) == (10, 1, 2, 0.5)


def test_that_a_plan_knows_the_lots_of_each_order_and_resource() -> None:
    late, early, untimed = lot("1", "A", "M1", 10, 50, 60), lot("2", "A", "M1", 20, 30, 40), lot("3", "B", "M1", 5)
    plan = Plan(Table([untimed, late, early]))
    assert plan.by_order == {"A": (late, early), "B": (untimed,)}
    assert plan.by_resource == {"M1": (early, late, untimed)}
    assert plan.planned == {"A": 30, "B": 5}
    assert plan.by_order is plan.by_order


def test_that_a_scenario_knows_the_sequence_of_each_machine() -> None:
    two = shop([order("A"), order("B")], [machine(mounted=Mounted(order="A"))], producers=Table([Producer("P1")]))
    lots = [lot("3", "B", "M1", 5, 50, 60), lot("1", "A", "M1", 5, 0, 9), lot("2", "A", "M1", 5, 9, 18)]
    slots = scenario(two, *lots, lot("4", "A", "M1", 5), lot("5", "A", "P1", 5, 0, 9)).sequences
    assert list(slots) == ["M1"]
    assert [(slot.lot.id, slot.before and slot.before.id, slot.changeover) for slot in slots["M1"]] == [
        ("1", None, None), ("2", "1", None), ("3", "2", Changeover(30))]


def test_that_a_project_has_one_scenario_at_least_and_each_name_once() -> None:
    one = scenario()
    with pytest.raises(InvalidInput, match="at least one scenario"):
        Project(())
    with pytest.raises(InvalidInput, match="must not have the same name"):
        Project((one, one))
    with pytest.raises(InvalidInput, match="There is no scenario Nowhere"):
        Project((one,), active="Nowhere")


def test_that_a_project_shows_its_active_scenario() -> None:
    one, two = scenario(), Scenario(shop(), name="B")
    project = Project((one, two), active="B")
    assert project.scenario is two
    assert project.with_scenario(two) is project
    other = Scenario(shop([order("Z")]), name="C")
    assert (project.with_scenario(other).scenarios, project.with_scenario(other).active) == ((one, other), "C")


@pytest.mark.parametrize(
    ("moment", "minute"),
    [(datetime(2026, 9, 7), 0), (datetime(2026, 9, 8, 7, 10, 59), 1870), (datetime(2026, 9, 6, 23, 59), -1)],
)
def test_that_minutes_are_counted_from_the_epoch(moment: datetime, minute: int) -> None:
    assert minute_of(EPOCH, moment) == minute
    assert moment_of(EPOCH, minute) == moment.replace(second=0)


def test_that_a_day_of_a_daylight_saving_switch_has_24_hours() -> None:
    switch = date(2026, 10, 25)
    assert minute_of(switch, datetime(2026, 10, 26)) == 1440


def test_that_a_minute_is_shown_with_weekday_and_month() -> None:
    assert show_minute(EPOCH, 1870) == "Tue 8 Sep 07:10"


def test_that_an_empty_shop_is_a_shop() -> None:
    assert (Shop(EPOCH).horizon, dict(Shop(EPOCH).work_times)) == (56 * 1440, {})
