"""Small networks for tests: orders and producers whose offers can be worked out by hand or by trying all."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import strategies as st

from core.evaluate import evaluate_wave
from core.model import Lot, Mode, Offer, Offering, Order, Plan, Producer, Scenario, Shop, Table
from tests.builders import EPOCH

MATERIALS = ("", "steel", "brass")


def order(name: str = "A", **fields: Any) -> Order:
    """An order of 2 hours worth 300, unless said otherwise."""
    return Order(name, 1, **{"value": 300.0, "hours": 2.0, **fields})


def producer(name: str = "P", **fields: Any) -> Producer:
    """A producer who accepts every second offer and costs nothing, unless said otherwise."""
    return Producer(name, **{"acceptance": 0.5, **fields})


def net(orders: list[Order], producers: list[Producer], *lots: Lot, **fields: Any) -> Scenario:
    """A network of these orders and producers."""
    modes, offers = fields.pop("modes", ()), fields.pop("offers", ())
    rules = Offering(**fields)
    shop = Shop(EPOCH, orders=Table(orders), producers=Table(producers), modes=Table(modes), offers=Table(offers),
                offering=rules)
    return Scenario(shop, Plan(Table(lots)))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def amounts(most: float) -> st.SearchStrategy[float]:
    """A number with few digits, as planners type them."""
    return st.integers(0, int(10 * most)).map(lambda tenths: tenths / 10)


@st.composite
def networks(draw: st.DrawFn, orders: int = 5, producers: int = 3) -> Scenario:
    """Any small network: limits, targets, overrides, offers that are running or answered, and a locked lot."""
    the_orders = [
        order(f"O{n}", value=draw(amounts(400)), hours=draw(maybe(amounts(5))), length_mm=draw(maybe(amounts(9))),
              material=draw(st.sampled_from(MATERIALS)), latitude=draw(maybe(st.floats(44, 50))), longitude=3.0)
        for n in range(draw(st.integers(1, orders)))
    ]
    the_producers = [
        producer(f"P{n}", capacity_hours=draw(maybe(amounts(8))), max_orders=draw(maybe(st.integers(0, 3))),
                 target_volume=draw(maybe(amounts(9))), volume_to_date=draw(amounts(9)),
                 max_length_mm=draw(maybe(amounts(9))), acceptance=draw(maybe(st.sampled_from((0.0, 0.3, 0.7, 1.0)))),
                 materials=draw(st.sampled_from(((), ("steel",), ("steel", "brass")))), fixed_cost=draw(amounts(30)),
                 cost_per_km=draw(amounts(1)), hourly_cost=draw(amounts(60)), latitude=46.0, longitude=3.0)
        for n in range(draw(st.integers(1, producers)))
    ]
    pairs = list(product([one.id for one in the_orders], [one.id for one in the_producers]))
    some = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=4))
    modes = [Mode(*pair, allowed=draw(maybe(st.booleans())), acceptance=draw(maybe(st.just(0.9))),
                  distance_km=draw(maybe(amounts(99))), cost=draw(maybe(amounts(99)))) for pair in some]
    asked = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=3))
    answers = st.sampled_from((None, "accepted", "declined", "expired"))
    offers = [Offer(f"F{n}", *pair, sent=n, answer=draw(answers)) for n, pair in enumerate(asked)]
    locked = draw(st.lists(st.sampled_from(pairs), max_size=1))
    lots = [Lot(f"{one}/1", one, at, 1, locked=frozenset({"resource"})) for one, at in locked]
    return net(the_orders, the_producers, *lots, modes=modes, offers=offers,
               balance_weight=draw(st.sampled_from((0.0, 1.0, 40.0))), parallel=draw(st.sampled_from((1, 1, 2))),
               volume=draw(st.sampled_from(("orders", "hours", "value"))), again=draw(st.booleans()),
               acceptance_bonus=draw(st.sampled_from((0.0, 50.0))))


def best_by_trying(scenario: Scenario, pairs: list[tuple[str, str]], forced: tuple[tuple[str, str], ...]) -> float:
    """The best objective of all waves of these pairs that break no rule, forced ones in each."""
    already = set(evaluate_wave(scenario, forced).broken)
    best = -float("inf")
    for choice in product((False, True), repeat=len(pairs)):
        wave = (*forced, *(pair for pair, taken in zip(pairs, choice, strict=True) if taken))
        score = evaluate_wave(scenario, wave)
        if set(score.broken) <= already:
            best = max(best, score.objective)
    return best
