"""Every plan of a long run is sound, costs what the run says, and is better than the one before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from core.evaluate import evaluate, find_conflicts
from core.files import read_exchange
from core.model import FrozenMap, Machine, Mounted, Objective, Order, Plan, Scenario, Shop, Table
from core.solve import Event, Incumbent, SolveOptions, solve
from tests.builders import EPOCH, lot
from tests.core.solve.random_shops import CALENDARS, COLOURS, FORMATS, RULES
from tests.core.solve.test_random_shops import locked_lots_stay

DAY = 1440


def busy_shop(chance: Random, orders: int = 40) -> Scenario:
    """A shop with every rule of the model in it, and two lots that a hand locked."""
    machines = [
        Machine(f"M{m}", 1 + m % 2, FrozenMap({name: chance.uniform(500, 3000) for name in FORMATS}),
                chance.choice(CALENDARS).id, available_from=chance.choice([None, 777]),
                mounted=Mounted(attributes(chance), f"O{m}") if m % 3 else None)
        for m in range(5)
    ]
    rows = Table([an_order(chance, number) for number in range(orders)])
    objective = Objective(k5_changeover_hour=0.5, penalty=chance.choice(["squared", "linear"]))
    shop = Shop(EPOCH, horizon_days=60, objective=objective, rules=RULES, calendars=Table(CALENDARS),
                machines=Table(machines), orders=rows)
    locked = lot("L1", "O1", "M1", 500, None, None, "resource")
    return Scenario(shop, Plan(Table([locked])))


def an_order(chance: Random, number: int) -> Order:
    release = chance.choice([None, chance.randrange(5 * DAY)])
    return Order(
        f"O{number}", chance.randrange(500, 9000), due=chance.randrange(20 * DAY), attributes=attributes(chance),
        passes=chance.choice([1, 1, 2]), release=release, deadline=chance.choice([None, 50 * DAY]),
        weight=chance.choice([0.5, 1, 3]), supports=chance.choice([1, 2]), min_lot=chance.choice([0, 300]),
        batch=chance.choice([1, 50]),
    )


def attributes(chance: Random) -> FrozenMap[str, str]:
    return FrozenMap({"format": chance.choice(FORMATS), "colour": chance.choice(COLOURS)})


def check_every_incumbent(scenario: Scenario, seconds: float) -> None:
    seen: list[Event] = []
    solve(scenario, SolveOptions(seconds=seconds, workers=2), seen.append)
    found = [event for event in seen if isinstance(event, Incumbent)]
    assert len(found) > 1
    assert all(after.cost < before.cost for before, after in pairwise(found))
    for one in found:
        planned = replace(scenario, plan=one.plan)
        assert not find_conflicts(planned)
        assert evaluate(planned).cost == pytest.approx(one.cost, abs=1e-6)
        assert locked_lots_stay(scenario, one.plan)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_that_every_incumbent_of_a_shop_with_every_rule_is_sound(seed: int) -> None:
    check_every_incumbent(busy_shop(Random(seed)), 2.0)


@pytest.mark.slow
def test_that_every_incumbent_of_a_cork_factory_is_sound(shared: Path) -> None:
    example = read_exchange(shared / "formats" / "examples" / "cork-100x10.json")
    check_every_incumbent(example.project.scenario, 4.0)
