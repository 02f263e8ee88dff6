"""Every row checks itself and says the rule it breaks; all broken rules are told at once."""

from __future__ import annotations

import math
from typing import Any

import pytest

from core.errors import InvalidInput, Problem
from core.model import ChangeoverRule, FrozenMap, Lot, Machine, Mode, Objective, Offer, Order, Producer

GOOD: dict[type, dict[str, Any]] = {
    Order: {"id": "A", "quantity": 10}, Machine: {"id": "M1"}, Producer: {"id": "P1"}, ChangeoverRule: {"id": "R1"},
    Mode: {"order": "A", "resource": "M1"}, Offer: {"id": "O1", "order": "A", "producer": "P1"}, Objective: {},
    Lot: {"id": "1", "order": "A", "resource": "M1", "quantity": 5},
}
BROKEN: list[tuple[type, dict[str, Any], str]] = [
    (Order, {"id": ""}, "An order needs a number."),
    (Order, {"quantity": -1}, "The quantity must be 0 or more pieces, not -1."),
    (Order, {"quantity": 10**12}, "A quantity of 1000000000000 pieces is too large."),
    (Order, {"produced": 10**400}, f"A produced quantity of 1{'0' * 400} pieces is too large."),
    (Order, {"min_lot": 10**12}, "A smallest lot of 1000000000000 pieces is too large."),
    (Order, {"batch": 10**12}, "A batch of 1000000000000 pieces is too large."),
    (Order, {"produced": -1}, "The produced quantity must be 0 or more pieces, not -1."),
    (Order, {"passes": 3}, "Passes must be 1 (single-printed) or 2 (double-printed), not 3."),
    (Order, {"weight": math.nan}, "The weight must be 0 or more, not nan."),
    (Order, {"weight": math.inf}, "The weight must be 0 or more, not inf."),
    (Order, {"max_lots": 0}, "An order needs at least 1 lot, not 0."),
    (Order, {"supports": 0}, "At least 1 machine must be able to work on it at once, not 0."),
    (Order, {"min_lot": -5}, "The smallest lot must be 0 or more pieces, not -5."),
    (Order, {"batch": 0}, "The batch must be 1 or more pieces, not 0."),
    (Order, {"value": -0.5}, "The value must be 0 or more, not -0.5."),
    (Order, {"hours": -1}, "The hours must be 0 or more, not -1."),
    (Order, {"length_mm": -1}, "The length must be 0 mm or more, not -1."),
    (Order, {"width_mm": -1}, "The width must be 0 mm or more, not -1."),
    (Order, {"thickness_mm": -1}, "The thickness must be 0 mm or more, not -1."),
    (Order, {"weight_kg": -1}, "The weight in kg must be 0 or more, not -1."),
    (Order, {"latitude": 90.5}, "The latitude must lie between -90 and 90 degrees, not 90.5."),
    (Order, {"longitude": -181.0}, "The longitude must lie between -180 and 180 degrees, not -181.0."),
    (Machine, {"id": ""}, "A machine needs a name."),
    (Machine, {"passes": 0}, "Passes must be 1 (single) or 2 (double), not 0."),
    (Machine, {"rates": FrozenMap({"f": 0.0})}, "Every rate must be more than 0 pieces per hour."),
    (Machine, {"rates": FrozenMap({"f": math.nan})}, "Every rate must be more than 0 pieces per hour."),
    (Machine, {"closed": ((5, 5),)}, "A closing must begin before it ends."),
    (Machine, {"hourly_cost": -1.0}, "The hourly cost must be 0 or more, not -1.0."),
    (Machine, {"preparation_cost": -1.0}, "The preparation cost must be 0 or more, not -1.0."),
    (Machine, {"max_length_mm": -1.0}, "The greatest length must be 0 mm or more, not -1.0."),
    (Producer, {"id": ""}, "A producer needs a name."),
    (Producer, {"capacity_hours": -1.0}, "The capacity must be 0 hours or more, not -1.0."),
    (Producer, {"target_volume": -1.0}, "The target volume must be 0 or more, not -1.0."),
    (Producer, {"volume_to_date": math.nan}, "The volume to date must be 0 or more, not nan."),
    (Producer, {"acceptance": 1.2}, "The acceptance must lie between 0 and 1, not 1.2."),
    (Producer, {"cost_per_km": -1.0}, "The cost per km must be 0 or more, not -1.0."),
    (Producer, {"fixed_cost": -1.0}, "The fixed cost must be 0 or more, not -1.0."),
    (Producer, {"hourly_cost": -1.0}, "The hourly cost must be 0 or more, not -1.0."),
    (Producer, {"latitude": math.nan}, "The latitude must lie between -90 and 90 degrees, not nan."),
    (Producer, {"longitude": 200.0}, "The longitude must lie between -180 and 180 degrees, not 200.0."),
    (Producer, {"lead_days": -1.0}, "The lead time must be 0 days or more, not -1.0."),
    (Producer, {"max_orders": -1}, "The most orders it takes must be 0 or more, not -1."),
    (Producer, {"max_width_mm": -1.0}, "The greatest width must be 0 mm or more, not -1.0."),
    (Producer, {"max_thickness_mm": -1.0}, "The greatest thickness must be 0 mm or more, not -1.0."),
    (ChangeoverRule, {"id": ""}, "A changeover rule needs a name."),
    (ChangeoverRule, {"minutes": -1}, "A changeover must take 0 minutes or more, not -1."),
    (ChangeoverRule, {"cost": -1.0}, "The cost of a changeover must be 0 or more, not -1.0."),
    (Mode, {"order": ""}, "A mode needs an order."),
    (Mode, {"resource": ""}, "A mode needs a resource."),
    (Mode, {"rate": 0.0}, "The rate must be more than 0 pieces per hour, not 0.0."),
    (Mode, {"cost": math.inf}, "The cost must be a finite number, not inf."),
    (Mode, {"preparation_cost": math.nan}, "The preparation cost must be a finite number, not nan."),
    (Mode, {"acceptance": -0.1}, "The acceptance must lie between 0 and 1, not -0.1."),
    (Mode, {"distance_km": -1.0}, "The distance must be 0 km or more, not -1.0."),
    (Offer, {"order": ""}, "An offer needs an order."),
    (Offer, {"producer": ""}, "An offer needs a producer."),
    (Offer, {"id": ""}, "An offer needs an id."),
    (Offer, {"answer": "maybe"}, 'An answer must be accepted, declined or expired, not "maybe".'),
    (Offer, {"sent": 10, "answered": 9}, "An offer cannot be answered before it was sent."),
    (Objective, {"k1_earliness": -1.0}, "A weight must be 0 or more, not -1.0."),
    (Objective, {"k5_changeover_hour": math.inf}, "A weight must be 0 or more, not inf."),
    (Objective, {"penalty": "cubed"}, 'The penalty must be "squared" or "linear", not "cubed".'),
    (Objective, {"time_unit_minutes": 0}, "The unit of time must be more than 0 minutes, not 0."),
    (Objective, {"excess_unit_pieces": 0}, "The unit of excess must be more than 0 pieces, not 0."),
    (Lot, {"id": ""}, "A lot needs an id."),
    (Lot, {"order": ""}, "A lot needs an order."),
    (Lot, {"resource": ""}, "A lot needs a resource."),
    (Lot, {"quantity": 0}, "A lot must hold at least 1 piece, not 0."),
    (Lot, {"quantity": 10**12}, "A lot of 1000000000000 pieces is too large."),
    (ChangeoverRule, {"minutes": 10**12}, "A changeover of 1000000000000 minutes is too long."),
    (Lot, {"start": 5}, "A lot has a start and an end, or neither."),
    (Lot, {"start": 5, "end": 4}, "A lot must not end before it starts."),
    (Lot, {"locked": frozenset(("colour",))}, "Only the resource and the start can be locked."),
    (Lot, {"locked": frozenset(("start",))}, "A start must be known before it can be locked."),
]


@pytest.mark.parametrize("kind", GOOD, ids=lambda kind: kind.__name__)
def test_that_a_row_needs_little_to_be_one(kind: type) -> None:
    assert kind(**GOOD[kind]) == kind(**GOOD[kind])


@pytest.mark.parametrize(("kind", "fields", "sentence"), BROKEN, ids=[f"{k.__name__} {f}" for k, f, _ in BROKEN])
def test_that_a_broken_rule_is_told_with_its_field(kind: type, fields: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidInput) as told:
        kind(**{**GOOD[kind], **fields})
    assert told.value.sentences == sentence
    assert told.value.problems[0].field in (*fields, "end")


def test_that_all_broken_rules_are_told_at_once() -> None:
    with pytest.raises(InvalidInput) as told:
        Order("A", -1, produced=-2, passes=7)
    assert told.value.problems[0] == Problem(
        "orders", "A", "quantity", "The quantity must be 0 or more pieces, not -1."
    )
    assert [problem.field for problem in told.value.problems] == ["quantity", "produced", "passes"]


@pytest.mark.parametrize(("quantity", "produced", "remaining"), [(10, 0, 10), (10, 4, 6), (10, 12, 0)])
def test_that_what_was_produced_does_not_remain(quantity: int, produced: int, remaining: int) -> None:
    assert Order("A", quantity, produced).remaining == remaining


def test_that_a_mode_is_known_by_its_pair() -> None:
    assert Mode("OF 1", "M1").id == "OF 1 @ M1"
