"""Every way in which a file can fail to be a project, and the sentence the planner reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.errors import FileProblem, InvalidInput
from core.files import parse_exchange, read_exchange


def exchange(**keys: Any) -> dict[str, Any]:
    """A sound object of the exchange format with one order and one machine."""
    sound = {
        "format": "corkboard-exchange", "version": 1, "epoch": "2026-09-07",
        "orders": [{"id": "A", "quantity": 1000}], "machines": [{"id": "M1"}],
    }
    return {**sound, **keys}


def order(**keys: Any) -> dict[str, Any]:
    """The sound object with other values in its order."""
    return exchange(orders=[{"id": "A", "quantity": 1000, **keys}])


def machine(**keys: Any) -> dict[str, Any]:
    """The sound object with other values in its machine."""
    return exchange(machines=[{"id": "M1", **keys}])


def rule(**keys: Any) -> dict[str, Any]:
    """The sound object with one changeover rule."""
    return exchange(changeovers={"rules": [keys]})


def lot(**keys: Any) -> dict[str, Any]:
    """The sound object with one lot."""
    return exchange(plan={"lots": [{"order": "A", "resource": "M1", "quantity": 5, **keys}]})


def calendar(**keys: Any) -> dict[str, Any]:
    """The sound object with one calendar."""
    return exchange(calendars=[{"id": "C", **keys}])


TIME = 'Expected a local date and time such as "2026-09-07T14:30", read'
BAD = [
    (exchange(format="other"), 'format: Expected "corkboard-exchange", read "other".'),
    ({"version": 1}, 'format: Expected "corkboard-exchange", read nothing.'),
    (exchange(version=2), "version: The file is in version 2 of the exchange format; this program reads version 1."),
    (exchange(version="1"), 'version: Expected version 1, read "1".'),
    (exchange(version=True), "version: Expected version 1, read true."),
    (exchange(epoch=None), 'epoch: Expected a day such as "2026-09-07", read nothing.'),
    (exchange(epoch="0001-01-01"), "epoch: Expected a day in the years 1900 to 2200, read"),
    (exchange(epoch="2026-02-30"), 'epoch: Expected a day such as "2026-09-07", read'),
    (exchange(epoch="2026-09-07T00:00"), "epoch: Expected a day"),
    (exchange(name=5), "name: Expected text in quotes, read 5."),
    (exchange(horizon_days=0), "horizon_days: The horizon must be from 1 to 3660 days, not 0."),
    (exchange(horizon_days="56"), 'horizon_days: Expected a whole number, read "56".'),
    (exchange(objective=[]), "objective: Expected an object, read an empty list."),
    (exchange(objective={"k1_earliness": -1}), "objective.k1_earliness: A weight must be 0 or more, not -1.0."),
    (exchange(objective={"penalty": "cubic"}), 'objective.penalty: Expected "squared" or "linear", read "cubic".'),
    (exchange(changeovers={"default_minutes": -1}), "changeovers.default_minutes: A changeover must take 0 minutes"),
    (exchange(changeovers=7), "changeovers: Expected an object, read 7."),
    (exchange(orders={}), "orders: Expected a list, read an empty object."),
    (exchange(orders=["A"]), 'orders[0]: Expected an object, read "A".'),
    (exchange(orders=[{"quantity": 1}]), "orders[0].id: This key is missing."),
    (order(id=1042), "orders[0].id: Expected text in quotes, read 1042."),
    (order(id=""), 'orders[0].id: An order needs a number.'),
    (order(quantity="1000"), 'orders[0].quantity: Expected a whole number, read "1000".'),
    (order(quantity=True), "orders[0].quantity: Expected a whole number, read true."),
    (order(quantity=1.5), "orders[0].quantity: Expected a whole number, read 1.5."),
    (order(quantity=None), "orders[0].quantity: Expected a whole number, read nothing."),
    (order(quantity=-1), "orders[0].quantity: The quantity must be 0 or more pieces, not -1."),
    (order(quantity=10**16), "orders[0].quantity: Expected a whole number of at most 15 digits"),
    (order(weight=float("nan")), "orders[0].weight: Expected a number of at most 15 digits, read NaN."),
    (order(weight=float("inf")), "orders[0].weight: Expected a number of at most 15 digits, read Infinity."),
    (order(weight=False), "orders[0].weight: Expected a number, read false."),
    (order(passes=3), "orders[0].passes: Passes must be 1 (single-printed) or 2 (double-printed), not 3."),
    (order(due="7/9/2026"), f'orders[0].due: {TIME} "7/9/2026".'),
    (order(due="2026-09-07"), f'orders[0].due: {TIME} "2026-09-07".'),
    (order(due="2026-09-07T14:30:30"), f'orders[0].due: {TIME} "2026-09-07T14:30:30".'),
    (order(due="2026-09-07T14:30Z"), f'orders[0].due: {TIME} "2026-09-07T14:30Z".'),
    (order(due="2026-09-07T14:30+02:00"), f'orders[0].due: {TIME} "2026-09-07T14:30+02:00".'),
    (order(due="2026-09-31T14:30"), f'orders[0].due: {TIME} "2026-09-31T14:30".'),
    (order(due="٢٠٢٦-09-07T14:30"), f"orders[0].due: {TIME}"),
    (order(due=870), f"orders[0].due: {TIME} 870."),
    (order(customer="\ud800"), 'orders[0].customer: Expected text of whole characters, read "\\ud800".'),
    (order(attributes={"format": 24}), "orders[0].attributes.format: Expected text in quotes, read 24."),
    (order(attributes=["24x44"]), "orders[0].attributes: Expected an object, read a list."),
    (exchange(orders=[{"id": "A"}, {"id": "A"}]), "orders[1].id: A stands here a second time; the first is orders[0]."),
    (machine(rates={"24x44": 0}), "machines[0].rates: Every rate must be more than 0 pieces per hour."),
    (machine(calendar="C"), "machines[0].calendar: There is no calendar C."),
    (machine(closed=[["2026-09-07T10:00"]]), "machines[0].closed[0]: Expected a pair of times, from and to, read a"),
    (machine(closed=[["2026-09-08T10:00", "2026-09-07T10:00"]]), "machines[0].closed: A closing must begin before it"),
    (machine(mounted="red"), 'machines[0].mounted: Expected an object of attributes, or null, read "red".'),
    (machine(mounted={"order": 5}), "machines[0].mounted.order: Expected text in quotes, read 5."),
    (machine(materials="oak"), 'machines[0].materials: Expected a list, read "oak".'),
    (calendar(weekly=[]), "calendars[0].weekly: Expected an object with a list of shifts for each day"),
    (calendar(weekly={"mon": [["6:00", "14:00"]]}), "calendars[0].weekly.mon[0][0]: Expected a time of day such as"),
    (calendar(weekly={"mon": [["06:00", "25:00"]]}), "calendars[0].weekly.mon[0][1]: Expected a time of day"),
    (calendar(weekly={"mon": [["24:00", "06:00"]]}), "calendars[0].weekly: A shift must lie between 00:00 and 24:00."),
    (calendar(weekly={"mon": ["06:00"]}), 'calendars[0].weekly.mon[0]: Expected a shift such as ["06:00", "14:00"]'),
    (calendar(exceptions=[{"from": "2026-09-08T00:00"}]), "calendars[0].exceptions[0].to: This key is missing."),
    (exchange(producers=[{"id": "P", "acceptance": 1.2}]), "producers[0].acceptance: The acceptance must lie between"),
    (rule(minutes=-5), "changeovers.rules[0].minutes: A changeover must take 0 minutes or more, not -5."),
    (rule(when={"colour": "similar"}), 'changeovers.rules[0].when.colour: Expected "same", "differs" or'),
    (rule(when={"colour": {"from": 1}}), "changeovers.rules[0].when.colour.from: Expected text in quotes, read 1."),
    (exchange(modes=[{"order": "B", "resource": "M9"}]), "modes[0].order: There is no order B."),
    (exchange(modes=[{"order": "A", "resource": "M9"}]), "modes[0].resource: There is no machine or producer M9."),
    (exchange(modes=[{"order": "A", "resource": "M1", "allowed": "no"}]), "modes[0].allowed: Expected true or false"),
    (exchange(modes=[{"order": "A", "resource": "M1"}] * 2), "modes[1].resource: A @ M1 stands here a second time"),
    (exchange(offers=[{"order": "Z", "producer": "P", "answer": "maybe"}]), 'offers[0].answer: Expected "accepted"'),
    (exchange(plan=[]), "plan: Expected an object, read an empty list."),
    (lot(order="B"), "plan.lots[0].order: There is no order B."),
    (lot(resource="M9"), "plan.lots[0].resource: There is no machine or producer M9."),
    (lot(quantity=0), "plan.lots[0].quantity: A lot must hold at least 1 piece, not 0."),
    (lot(start="2026-09-07T10:00"), "plan.lots[0].end: A lot has a start and an end, or neither."),
    (lot(locked=["colour"]), 'plan.lots[0].locked[0]: Expected "resource" or "start", read "colour".'),
    (lot(locked=["start"]), "plan.lots[0].locked: A start must be known before it can be locked."),
    (lot(locked="start"), 'plan.lots[0].locked: Expected a list, read "start".'),
]  # fmt: skip


@pytest.mark.parametrize(("data", "sentence"), BAD, ids=[sentence[:40] for _, sentence in BAD])
def test_that_a_bad_value_is_named_by_its_path(data: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_exchange(data)
    assert any(str(problem).startswith(sentence) for problem in caught.value.problems), str(caught.value)


def test_that_every_problem_is_listed_at_once() -> None:
    data = exchange(epoch="x", horizon_days=0, orders=[{"id": "A", "due": 1, "weight": -1}, {"id": "A", "weight": -1}])
    with pytest.raises(InvalidInput) as caught:
        parse_exchange(data)
    paths = [problem.field for problem in caught.value.problems]
    assert paths == ["epoch", "horizon_days", "orders[1].id", "orders[0].due", "orders[1].weight"]


def test_that_a_row_with_a_problem_still_counts_as_being_there() -> None:
    data = lot() | {"orders": [{"id": "A", "due": "soon"}]}
    with pytest.raises(InvalidInput) as caught:
        parse_exchange(data)
    assert [problem.field for problem in caught.value.problems] == ["orders[0].due"]


NOT_OURS = [
    (b"", "is empty."),
    (b" \n", "is empty."),
    (b"not json", "is not JSON: line 1, column 1"),
    (b'{"format": ', "is not JSON: line 1, column 12"),
    (b"PK\x03\x04\xff\xfe", "is not UTF-8 text (byte 5)."),
    ('{"format": "é"}'.encode("latin-1"), "is not UTF-8 text (byte 13)."),
    ("{}".encode("utf-16"), "is UTF-16 text; the exchange format is UTF-8."),
    (b"[" * 100_000, "is nested far too deeply"),
    (b'{"orders":' * 50_000, "is nested far too deeply"),
    (b"1" * 5000, "holds a number with too many digits."),
]


@pytest.mark.parametrize(("data", "sentence"), NOT_OURS, ids=[sentence for _, sentence in NOT_OURS])
def test_that_a_file_that_is_no_json_is_named(data: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(data)
    with pytest.raises(FileProblem) as caught:
        read_exchange(path)
    assert f"{path} {sentence}" in str(caught.value)


@pytest.mark.parametrize("text", ["[]", "null", '"x"', "3"])
def test_that_the_top_must_be_one_object(text: str, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(text, "utf-8")
    with pytest.raises(InvalidInput, match="Expected one JSON object that holds a project, read"):
        read_exchange(tmp_path / "plan.json")


def test_that_a_key_that_stands_twice_is_named(tmp_path: Path) -> None:
    text = json.dumps(order(due="2026-09-08T10:00")).replace('"due"', '"due": null, "due"')
    (tmp_path / "plan.json").write_text(text, "utf-8")
    with pytest.raises(InvalidInput) as caught:
        read_exchange(tmp_path / "plan.json")
    assert str(caught.value) == "orders[0].due: This key stands more than once."


def test_that_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="There is no file"):
        read_exchange(tmp_path / "none.json")
    with pytest.raises(FileProblem, match="is a folder, not a file"):
        read_exchange(tmp_path)
