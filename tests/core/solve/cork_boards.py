"""Boards in the manner of the cork examples: shifts with breaks, machines that know some formats, orders of
two weeks."""

from __future__ import annotations

import random

from core.model import Calendar, ChangeoverRule, FrozenMap, Machine, Mounted, Order, Plan, Scenario, Shop, Table
from core.model.changeovers import Condition
from tests.builders import EPOCH

FORMATS, COLOURS = ("24x44", "24x49", "25x39", "27x47", "29x30", "30x49"), ("brown", "red", "blue")
EARLY, LATE = ((360, 600), (630, 840)), ((840, 1080), (1110, 1320))
CALENDARS = Table([
    Calendar("one-shift", (EARLY,) * 5 + ((),) * 2),
    Calendar("two-shift", ((*EARLY, *LATE),) * 5 + ((),) * 2),
    Calendar("three-shift", (((0, 1440),),) * 5 + ((),) * 2),
])
RULES: tuple[tuple[dict[str, Condition], int], ...] = (
    ({"format": "same", "colour": "same", "design": "same"}, 0),
    ({"format": "same", "colour": "same"}, 15),
    ({"format": "same"}, 30),
    ({"colour": "same"}, 45),
    ({}, 60),
)


def cork_board(orders: int, machines: int, seed: int = 0, load: float = 0.7, **fields: int) -> Scenario:
    """So many orders, which take about this share of two weeks; `fields` are set in every order."""
    chance = random.Random(seed)
    the_machines = [_machine(chance, number, machines) for number in range(machines)]
    pieces = load * 7500 * 150 * machines / orders
    the_orders = [_order(chance, number, pieces, fields) for number in range(orders)]
    rules = Table([ChangeoverRule(f"rule {k}", FrozenMap(when), minutes) for k, (when, minutes) in enumerate(RULES)])
    shop = Shop(EPOCH, rules=rules, calendars=CALENDARS, machines=Table(the_machines), orders=Table(the_orders))
    return Scenario(shop, Plan())


def _machine(chance: random.Random, number: int, machines: int) -> Machine:
    own = FORMATS[number::machines]  # so that every format has a machine
    pace = chance.choice([6000, 7500, 9000, 12000])
    rates = {name: round(pace * chance.choice([0.85, 1, 1.1])) for name in sorted({*own, *chance.sample(FORMATS, 3)})}
    calendar = chance.choice(["one-shift", "two-shift", "two-shift", "three-shift"])
    return Machine(
        f"M{number + 1:02}", passes=2 if number % 4 == 0 else 1, rates=FrozenMap(rates), calendar=calendar,
        mounted=Mounted(_attributes(chance)),
    )


def _attributes(chance: random.Random) -> FrozenMap[str, str]:
    return FrozenMap({
        "format": chance.choice(FORMATS), "colour": chance.choice(COLOURS), "design": f"D{chance.randrange(8):03}",
    })


def _order(chance: random.Random, number: int, pieces: float, fields: dict[str, int]) -> Order:
    quantity = max(1, round(pieces * chance.lognormvariate(-0.15, 0.6) / 500)) * 500
    due = chance.randrange(1, 12) * 1440 + chance.choice([480, 720, 960, 1080])
    given = {"min_lot": quantity // 5, **fields}
    return Order(
        f"OF{number + 1:04}", quantity, attributes=_attributes(chance), passes=chance.choice([1, 1, 2]),
        release=chance.choice([0, 0, max(0, due - 5000)]), due=due, weight=chance.choice([1, 1, 2, 3]), **given,
    )
