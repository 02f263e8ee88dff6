"""A plan made up for a trial: names that are long, foreign or like formulas, lots that cross nights and weekends."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from core.language import mark, tr
from core.model import EMPTY, Lot, Order, Plan, Scenario, Table

SEED = 5
CUSTOMERS = (
    mark("A customer with a long name, Sàrl"), "=1+1", "'Quotes' & <signs>", "مصنع الفلين", "Łódź 🍷", "+33 4 94",
    "@home", "x",
)  # fmt: skip
PRODUCTS = ("Naturel 24x44", "Colmaté 24x38", "1+1 24x44", "Micro 27x44")
LONGEST_LOT, LONGEST_PAUSE = 600, 90
DAYS = 5 * 1440


def invented(scenario: Scenario, count: int) -> Scenario:
    """So many lots on the machines of the shop, always the same ones."""
    machines = [*scenario.shop.machines] or [*scenario.shop.producers]
    random, free = Random(SEED), dict.fromkeys(machines, 420)
    orders = [
        Order(f"OF-{1000 + n}", 500 * random.randint(1, 100), customer=tr(random.choice(CUSTOMERS)), attributes=EMPTY,
              product=random.choice(PRODUCTS), due=random.randint(1, DAYS)) for n in range(count)
    ]  # fmt: skip
    lots = [_lot(one, machines[n % len(machines)], free, random) for n, one in enumerate(orders) if machines]
    shop = replace(scenario.shop, orders=Table(orders), modes=Table(), offers=Table())
    return Scenario(shop, Plan(Table(lots)))


def _lot(order: Order, machine: str, free: dict[str, int], random: Random) -> Lot:
    start = free[machine] + random.randint(0, LONGEST_PAUSE)
    free[machine] = start + random.randint(30, LONGEST_LOT)
    return Lot(order.id, order.id, machine, order.quantity, start, free[machine])
