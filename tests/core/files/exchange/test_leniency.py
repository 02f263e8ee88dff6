"""What a file may leave out, and what is odd but no error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.files import Reading, parse_exchange, read_exchange
from core.model import Mounted, Objective

HEAD = {"format": "corkboard-exchange", "version": 1, "epoch": "2026-09-07"}


def read(**keys: Any) -> Reading:
    """What an object with these keys holds."""
    return parse_exchange({**HEAD, **keys})


def warnings(**keys: Any) -> list[str]:
    """The paths that reading warns of."""
    return [str(warning) for warning in read(**keys).warnings]


def test_that_all_but_format_version_and_epoch_may_be_left_out() -> None:
    shop = read().project.scenario.shop
    assert (shop.horizon_days, shop.objective, shop.default_changeover_minutes) == (56, Objective(), 30)
    assert (read().project.name, len(shop.orders)) == ("Untitled", 0)


def test_that_null_stands_for_what_is_left_out() -> None:
    order = {"id": "A", "quantity": 5, "due": None, "customer": None, "attributes": None}
    assert read(orders=[order], machines=None, plan=None) == read(orders=[{"id": "A", "quantity": 5}])


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ({"note": 1}, "note"),
        ({"changeovers": {"minutes": 1}}, "changeovers.minutes"),
        ({"plan.lots": []}, "plan.lots"),
        ({"orders": [{"id": "A", "quantity": 1, "colour": "red"}]}, "orders[0].colour"),
        ({"calendars": [{"id": "C", "weekly": {"monday": []}}]}, "calendars[0].weekly.monday"),
        ({"changeovers": {"rules": [{"when": {"c": {"to": "x", "via": "y"}}}]}}, "changeovers.rules[0].when.c.via"),
        ({"offers": [{"id": "7", "order": "A", "producer": "P"}]}, "offers[0].id"),
    ],
)
def test_that_an_unknown_key_is_a_warning(keys: dict[str, Any], path: str) -> None:
    assert warnings(**keys) == [f"{path}: This key is not known and was left out."]


def test_that_an_order_without_a_quantity_is_one_piece_and_said_so() -> None:
    assert warnings(orders=[{"id": "A"}]) == ["orders[0].quantity: No quantity is given; 1 piece is assumed."]


def test_that_whole_numbers_may_be_written_with_a_point_and_times_with_seconds() -> None:
    order = {"id": "A", "quantity": 1000.0, "due": "2026-09-08T00:00:00"}
    row = read(orders=[order]).project.scenario.shop.orders["A"]
    assert (row.quantity, type(row.quantity), row.due) == (1000, int, 1440)


def test_that_a_shift_may_end_the_day_or_cross_midnight() -> None:
    calendar = {"id": "C", "weekly": {"mon": [["14:00", "24:00"]], "tue": [["22:00", "06:00"]]}}
    week = read(calendars=[calendar]).project.scenario.shop.calendars["C"].weekly
    assert week[:3] == (((840, 1440),), ((1320, 360),), ())


def test_that_nothing_mounted_differs_from_unknown_attributes_mounted() -> None:
    machines = [{"id": "M1", "mounted": None}, {"id": "M2", "mounted": {}}]
    rows = read(machines=machines).project.scenario.shop.machines
    assert (rows["M1"].mounted, rows["M2"].mounted) == (None, Mounted())


def test_that_lots_rules_and_offers_are_named_by_their_places() -> None:
    lot = {"resource": "M1", "quantity": 1}
    scenario = read(
        orders=[{"id": "A", "quantity": 1}, {"id": "B", "quantity": 1}], machines=[{"id": "M1"}],
        plan={"lots": [{**lot, "order": "A"}, {**lot, "order": "B"}, {**lot, "order": "A"}]},
        changeovers={"rules": [{}, {}]}, offers=[{"order": "Z", "producer": "P"}],
    ).project.scenario
    assert [*scenario.plan.lots] == ["A/1", "B/1", "A/2"]
    assert [*scenario.shop.rules] == ["R1", "R2"]
    assert [*scenario.shop.offers] == ["1"]


def test_that_a_byte_order_mark_is_skipped_and_said_so(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_bytes(b"\xef\xbb\xbf" + json.dumps(HEAD).encode())
    reading = read_exchange(tmp_path / "plan.json")
    assert [str(w) for w in reading.warnings] == ["The file begins with a byte order mark, which was skipped."]
