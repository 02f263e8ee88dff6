"""Edits of the shop's data: cells, rows, the objective and the epoch."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.edit import (
    add_row,
    add_rows,
    duplicate_rows,
    free_id,
    move_row,
    remove_rows,
    set_field,
    set_fields,
    set_objective,
    set_shop,
)
from core.errors import EditRefused, InvalidInput
from core.model import (
    Calendar,
    CalendarException,
    ChangeoverRule,
    FrozenMap,
    Machine,
    Mode,
    Mounted,
    Objective,
    Offer,
    Producer,
    Scenario,
    Table,
    moment_of,
)
from tests.builders import lot, machine, order, scenario, shop


def full() -> Scenario:
    """A scenario with a row in every table, each naming others."""
    return scenario(
        shop(
            [order("A", due=900), order("B")],
            [machine("M1", calendar="day", mounted=Mounted(order="A")), machine("M2")],
            calendars=Table([Calendar("day", (((480, 960),),) * 7), Calendar("spare")]),
            producers=Table([Producer("P1")]),
            rules=Table([ChangeoverRule(name) for name in ("r1", "r2", "r3")]),
            modes=Table([Mode("A", "M1", cost=1.0), Mode("A", "P1"), Mode("B", "M2")]),
            offers=Table([Offer("1", "A", "P1"), Offer("2", "gone", "P1")]),
        ),
        lot("1", "A", "M1", 600, 480, 516),
        lot("2", "A", "P1", 400),
        lot("3", "B", "M2", 1000, 30, 90),
    )


def sentences(error: pytest.ExceptionInfo[InvalidInput]) -> list[str]:
    return [str(problem) for problem in error.value.problems]


def test_that_a_cell_gets_another_value_and_all_else_is_shared() -> None:
    before = full()
    after = set_field(before, "orders", "A", "quantity", 7)
    assert (after.shop.orders["A"].quantity, before.shop.orders["A"].quantity) == (7, 1000)
    assert after.shop.orders["B"] is before.shop.orders["B"]
    assert (after.plan, after.shop.machines) == (before.plan, before.shop.machines)


def test_that_an_edit_that_changes_nothing_returns_the_very_scenario() -> None:
    before = full()
    assert set_field(before, "orders", "A", "quantity", 1000) is before
    assert move_row(before, "rules", "r2", 1) is before
    assert set_objective(before, k1_earliness=0.01) is before
    assert set_shop(before, horizon_days=56, epoch=before.shop.epoch) is before
    assert add_rows(before, "orders", []) is before
    assert remove_rows(before, "orders", []) is before


def test_that_a_block_of_cells_is_one_edit() -> None:
    after = set_fields(full(), "orders", {("A", "quantity"): 5, ("A", "produced"): 4, ("B", "customer"): "Perrault"})
    assert (after.shop.orders["A"].remaining, after.shop.orders["B"].customer) == (1, "Perrault")


def test_that_a_block_with_bad_cells_tells_them_all_and_changes_nothing() -> None:
    cells = {("A", "quantity"): -5, ("B", "passes"): 3, ("B", "due"): "soon", ("A", "customer"): "Perrault"}
    with pytest.raises(InvalidInput) as told:
        set_fields(full(), "orders", cells)
    assert sentences(told) == [
        "orders A, quantity: The quantity must be 0 or more pieces, not -5.",
        'orders B, due: This must be a whole number or empty, not "soon".',
    ]


@pytest.mark.parametrize(
    ("table", "row", "field", "value", "sentence"),
    [
        ("orders", "A", "quantity", "12", 'This must be a whole number, not "12".'),
        ("orders", "A", "quantity", 1.5, "This must be a whole number, not 1.5."),
        ("orders", "A", "quantity", True, "This must be a whole number, not True."),
        ("orders", "A", "quantity", None, "This must be a whole number, not empty."),
        ("orders", "A", "weight", "heavy", 'This must be a number, not "heavy".'),
        ("orders", "A", "customer", 5, "This must be text, not 5."),
        ("orders", "A", "attributes", {"format": "f"}, "This must be a value of the right kind, not {'format': 'f'}."),
        (
            "orders",
            "A",
            "attributes",
            FrozenMap({"format": 5}),
            "This must be a value of the right kind, not FrozenMap({'format': 5}).",
        ),
        ("orders", "A", "colour", "red", "There is no field colour."),
        ("machines", "M1", "closed", ((5,),), "This must be a value of the right kind, not ((5,),)."),
        ("modes", "A @ M1", "allowed", 1, "This must be yes or no or empty, not 1."),
        ("lots", "1", "locked", frozenset((1,)), "This must be a value of the right kind, not frozenset({1})."),
        ("calendars", "day", "weekly", ((),) * 6, "A week has seven days."),
    ],
)
def test_that_a_value_of_the_wrong_kind_is_refused(table: str, row: str, field: str, value: Any, sentence: str) -> None:
    with pytest.raises(InvalidInput) as told:
        set_field(full(), table, row, field, value)
    assert told.value.sentences == sentence


@pytest.mark.parametrize(
    ("table", "row", "field", "value"),
    [
        ("orders", "A", "weight", 2),
        ("orders", "A", "due", None),
        ("orders", "A", "attributes", FrozenMap({"format": "f"})),
        ("machines", "M1", "closed", ((5, 6), (7, 8))),
        ("machines", "M1", "mounted", None),
        ("machines", "M1", "calendar", None),
        ("machines", "M1", "rates", FrozenMap({"f": 5})),
        ("modes", "A @ M1", "allowed", False),
        ("rules", "r1", "when", FrozenMap({"colour": "same"})),
        ("lots", "1", "locked", frozenset(("resource",))),
        ("calendars", "day", "exceptions", (CalendarException(1, 2),)),
        ("producers", "P1", "materials", ("steel",)),
    ],
)
def test_that_a_value_of_the_right_kind_is_taken(table: str, row: str, field: str, value: Any) -> None:
    after = set_field(full(), table, row, field, value)
    rows = after.plan.lots if table == "lots" else getattr(after.shop, table)
    assert getattr(rows[row], field) == value


def test_that_a_row_that_is_gone_is_said_to_be() -> None:
    with pytest.raises(EditRefused, match=r"There is no order X\."):
        set_field(full(), "orders", "X", "quantity", 1)


def test_that_all_that_names_an_order_follows_its_new_number() -> None:
    after = set_field(full(), "orders", "A", "id", "Z")
    assert list(after.shop.orders) == ["Z", "B"]
    assert [one.order for one in after.plan.lots.rows] == ["Z", "Z", "B"]
    assert list(after.shop.modes) == ["Z @ M1", "Z @ P1", "B @ M2"]
    assert [offer.order for offer in after.shop.offers.rows] == ["Z", "gone"]
    assert after.shop.machines["M1"].mounted == Mounted(order="Z")


def test_that_all_that_names_a_machine_a_producer_or_a_calendar_follows() -> None:
    after = set_field(full(), "machines", "M1", "id", "Duplex")
    after = set_field(after, "producers", "P1", "id", "Laser & Co")
    after = set_field(after, "calendars", "day", "id", "Jour")
    assert [one.resource for one in after.plan.lots.rows] == ["Duplex", "Laser & Co", "M2"]
    assert list(after.shop.modes) == ["A @ Duplex", "A @ Laser & Co", "B @ M2"]
    assert [offer.producer for offer in after.shop.offers.rows] == ["Laser & Co"] * 2
    assert after.shop.machines["Duplex"].calendar == "Jour"


def test_that_two_rows_can_trade_their_ids_in_one_block() -> None:
    after = set_fields(full(), "orders", {("A", "id"): "B", ("B", "id"): "A"})
    assert [one.order for one in after.plan.lots.rows] == ["B", "B", "A"]
    assert (after.shop.orders["B"].due, after.shop.orders["A"].due) == (900, None)


@pytest.mark.parametrize(
    ("table", "row", "taken"), [("orders", "A", "B"), ("machines", "M1", "P1"), ("producers", "P1", "M2")]
)
def test_that_an_id_that_is_taken_is_refused(table: str, row: str, taken: str) -> None:
    with pytest.raises(InvalidInput, match=taken):
        set_field(full(), table, row, "id", taken)


def test_that_a_mode_can_be_given_to_another_pair() -> None:
    assert list(set_field(full(), "modes", "B @ M2", "resource", "M1").shop.modes) == ["A @ M1", "A @ P1", "B @ M1"]
    with pytest.raises(InvalidInput, match=r"There is no machine or producer M9\."):
        set_field(full(), "modes", "B @ M2", "resource", "M9")


def test_that_rows_are_added_at_the_end_or_before_a_position() -> None:
    after = add_row(add_row(full(), "orders", order("Y")), "orders", order("X"), 0)
    assert list(after.shop.orders) == ["X", "A", "B", "Y"]


def test_that_only_rows_of_the_right_kind_are_added() -> None:
    with pytest.raises(EditRefused, match="Only a machine can stand in the table of machines"):
        add_row(full(), "machines", order("X"))
    with pytest.raises(InvalidInput, match="There is a producer P1 already"):
        add_row(full(), "machines", Machine("P1"))


def test_that_a_copy_stands_after_its_row_under_a_free_id() -> None:
    twice = duplicate_rows(duplicate_rows(full(), "orders", ["A", "B"]), "orders", ["A"])
    assert list(twice.shop.orders) == ["A", "A (3)", "A (2)", "B", "B (2)"]
    assert twice.shop.orders["A (2)"].due == 900
    assert twice.plan is not None
    assert len(twice.plan.lots) == 3


def test_that_a_mode_cannot_be_doubled() -> None:
    with pytest.raises(EditRefused, match="A mode stands for one pair of order and resource"):
        duplicate_rows(full(), "modes", ["A @ M1"])


def test_that_an_order_takes_its_lots_and_modes_with_it() -> None:
    after = remove_rows(full(), "orders", ["A"])
    assert (list(after.shop.orders), list(after.plan.lots), list(after.shop.modes)) == (["B"], ["3"], ["B @ M2"])
    assert len(after.shop.offers) == 2


def test_that_resources_take_their_lots_and_modes_with_them() -> None:
    after = remove_rows(remove_rows(full(), "machines", ["M1"]), "producers", ["P1"])
    assert (list(after.plan.lots), list(after.shop.modes)) == (["3"], ["B @ M2"])


def test_that_a_calendar_in_use_stays() -> None:
    with pytest.raises(EditRefused, match=r"day is the calendar of M1\."):
        remove_rows(full(), "calendars", ["day"])
    assert list(remove_rows(full(), "calendars", ["spare"]).shop.calendars) == ["day"]


@pytest.mark.parametrize(
    ("row", "position", "ids"),
    [("r1", 2, "r2 r3 r1"), ("r3", 0, "r3 r1 r2"), ("r1", 99, "r2 r3 r1"), ("r3", -1, "r3 r1 r2")],
)
def test_that_a_rule_moves_to_another_priority(row: str, position: int, ids: str) -> None:
    assert list(move_row(full(), "rules", row, position).shop.rules) == ids.split()


def test_that_a_free_id_counts_up() -> None:
    assert [free_id(full(), "orders", stem) for stem in ("C", "A")] == ["C", "A (2)"]
    assert free_id(full(), "producers", "M1") == "M1 (2)"


def test_that_the_objective_is_set_field_by_field() -> None:
    after = set_objective(full(), k2_tardiness=3, penalty="linear")
    assert after.shop.objective == Objective(k2_tardiness=3, penalty="linear")
    with pytest.raises(InvalidInput, match='"squared" or "linear"'):
        set_objective(full(), penalty="cubed")
    with pytest.raises(InvalidInput, match="A weight must be 0 or more, not -1"):
        set_objective(full(), k1_earliness=-1.0)


def test_that_the_shops_own_fields_are_set() -> None:
    after = set_shop(full(), horizon_days=10, default_changeover_minutes=5)
    assert (after.shop.horizon, after.shop.default_changeover_minutes) == (14400, 5)
    with pytest.raises(InvalidInput, match="The horizon must be from 1 to 3660 days, not 0"):
        set_shop(full(), horizon_days=0)
    with pytest.raises(InvalidInput, match='This must be a whole number, not "ten"'):
        set_shop(full(), horizon_days="ten")
    with pytest.raises(EditRefused, match="A shop has no field orders"):
        set_shop(full(), orders=Table())


def test_that_every_date_stays_when_the_epoch_moves() -> None:
    before = set_field(full(), "machines", "M1", "closed", ((1440, 1500),))
    before = set_field(before, "calendars", "day", "exceptions", (CalendarException(2880, 4320),))
    before = set_field(before, "offers", "1", "sent", 60)
    after = set_shop(before, epoch=date(2026, 9, 1), horizon_days=70)
    assert [moments(one) for one in (after,)] == [moments(before)]
    assert (after.shop.orders["A"].due, after.shop.orders["B"].due, after.shop.horizon_days) == (
        900 + 6 * 1440,
        None,
        70,
    )
    assert set_shop(after, epoch=before.shop.epoch, horizon_days=56) == before


def moments(of: Scenario) -> list[Any]:
    """All that has a date in a scenario, as dates."""
    shop, machine = of.shop, of.shop.machines["M1"]
    minutes = [
        shop.orders["A"].due, *machine.closed[0], shop.calendars["day"].exceptions[0].end, shop.offers["1"].sent,
        *(when for one in of.plan.lots.rows for when in (one.start, one.end)),
    ]
    return [None if minute is None else moment_of(shop.epoch, minute) for minute in minutes]
