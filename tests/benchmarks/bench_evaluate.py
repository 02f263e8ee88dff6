"""How long a full evaluation takes: `python dev.py bench evaluate`.

Each line is a shop with as many lots, all on machines with shifts. The median of evaluate + find_conflicts is shown in
milliseconds, and as a ratio to a plain pass over the same lots in the same run, which is what stays the same from one
computer to the next; "first" is the time with nothing remembered, as after the program's start.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.evaluate import evaluate, find_conflicts
from core.model import (
    DIFFERS,
    SAME,
    Calendar,
    ChangeoverRule,
    FrozenMap,
    Lot,
    Machine,
    Order,
    Plan,
    Scenario,
    Shop,
    Table,
)

FORMATS = ("24x38", "24x44", "26x44", "29x30", "30x49")
RULES = (
    ((SAME, SAME, SAME), 0), ((SAME, SAME, DIFFERS), 15), ((SAME, DIFFERS, None), 30),
    ((DIFFERS, SAME, None), 45), ((DIFFERS, DIFFERS, None), 60),
)
NAMES = ("format", "colour", "design")


def factory(nb_orders: int, nb_machines: int, seed: int = 1) -> Scenario:
    """A factory with a plan without conflicts: each order in one lot, on the machine where it ends first."""
    shop = make_shop(nb_orders, nb_machines, random.Random(seed))
    lots, row_ends = [], dict.fromkeys(shop.machines, (0, None))
    for order in shop.orders.rows:
        able = [machine for machine in shop.machines.rows if order.format in machine.rates]
        machine = min(able, key=lambda one: row_ends[one.id][0])
        lots.append(append(shop, order, machine, *row_ends[machine.id]))
        row_ends[machine.id] = (lots[-1].end, order.attributes)
    return Scenario(shop, Plan(Table(lots)))


def make_shop(nb_orders: int, nb_machines: int, rng: random.Random) -> Shop:
    """Machines in two shifts, and orders that fill them for a few weeks."""
    two_shifts = Calendar("two-shift", (((360, 600), (630, 1080), (1110, 1320)),) * 5 + ((), ()))
    machines = [
        Machine(f"M{n:02}", 1 + n % 2, FrozenMap({name: 6000.0 for name in rng.sample(FORMATS, 4)}), "two-shift")
        for n in range(nb_machines)
    ]
    orders = [
        Order(
            f"OF{n:05}",
            rng.randrange(5, 60) * 1000,
            due=rng.randrange(1440, 28 * 1440),
            attributes=FrozenMap(
                zip(
                    NAMES,
                    (rng.choice(FORMATS), rng.choice(("red", "blue", "black")), f"D{rng.randrange(90)}"),
                    strict=True,
                )
            ),
        )
        for n in range(nb_orders)
    ]
    rules = [
        ChangeoverRule(str(n), FrozenMap({k: v for k, v in zip(NAMES, when, strict=True) if v}), minutes)
        for n, (when, minutes) in enumerate(RULES)
    ]
    return Shop(date(2026, 9, 7), horizon_days=112, calendars=Table([two_shifts]), machines=Table(machines),
                orders=Table(orders), rules=Table(rules))


def append(shop: Shop, order: Order, machine: Machine, end: int, mounted: Any) -> Lot:
    """A lot behind the last one of its machine."""
    minutes, _ = shop.changeover(mounted, order.attributes)
    work = shop.work_times[machine.id]
    start = work.start_at(work.minutes_before(end) + minutes)
    end = work.end_of(start, shop.lot_minutes(order.id, machine.id, order.quantity))
    return Lot(order.id, order.id, machine.id, order.quantity, start, end)


def plain_pass(scenario: Scenario) -> int:
    """What nobody can do without: look at each lot, its order and its machine once."""
    shop, total = scenario.shop, 0
    for lot in scenario.plan.lots.rows:
        order, machine = shop.orders[lot.order], shop.machines[lot.resource]
        total += max(0, lot.end - (order.due or 0)) + machine.passes
    return total


def milliseconds(work: Callable[[], object]) -> float:
    """How long something takes once."""
    start = perf_counter()
    work()
    return 1000 * (perf_counter() - start)


def again(scenario: Scenario) -> Scenario:
    """The same rows in a new shop and a new plan, as after an edit: what hangs on the values is not remembered."""
    shop = scenario.shop
    fresh = Shop(shop.epoch, horizon_days=shop.horizon_days, calendars=shop.calendars, machines=shop.machines,
                 orders=shop.orders, rules=shop.rules)
    return Scenario(fresh, Plan(scenario.plan.lots))


def measure(nb_orders: int, nb_machines: int, runs: int = 25) -> str:
    """One line of figures."""
    scenario = factory(nb_orders, nb_machines)
    kinds = {conflict.kind for conflict in find_conflicts(scenario)}
    first = milliseconds(lambda: full(again(scenario)))
    times = [milliseconds(lambda: full(again(scenario))) for _ in range(runs)]
    plain = median(milliseconds(lambda: plain_pass(scenario)) for _ in range(runs))
    return (f"{nb_orders:>6} lots {nb_machines:>4} machines  median {median(times):7.2f} ms  first {first:7.2f} ms"
            f"  {median(times) / plain:6.1f} plain passes  conflicts {sorted(kinds) or 'none'}")


def full(scenario: Scenario) -> None:
    """A full evaluation."""
    evaluate(scenario)
    find_conflicts(scenario)


if __name__ == "__main__":
    for size in ((1000, 40), (5000, 200)):
        print(measure(*size))
