"""What was learned, laid over a shop, so that everything that asks how surely a producer accepts hears it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import numpy as np

from core.evaluate.running_offers import PARTS_OF_AN_HOUR, taken
from core.language import short_day, tr
from core.model import LENGTH_OF_DAY, Order, Producer, Scenario, Shop
from core.offers.learning.features import Seen, shares_of, size_share
from core.offers.learning.history import AnswerRules
from core.offers.learning.learned import AcceptanceModel, Learned
from core.offers.learning.predicting import chances
from core.offers.learning.rates import Rates, producer_rates
from core.offers.rounds import next_round

SIZES = (("length_mm", "max_length_mm"), ("width_mm", "max_width_mm"), ("thickness_mm", "max_thickness_mm"))


@dataclass(frozen=True, eq=False)
class LearnedBelief:
    """The producers' rates and, where it serves, the model, as of one moment: its weekday and round, and the `loads` of
    the producers, shares of their daily hours and orders."""

    rates: Rates
    model: AcceptanceModel | None
    weekday: float
    round: float
    loads: Mapping[str, tuple[float, float]]
    made: str = ""
    _kept: dict[tuple[str, str], tuple[Order, Producer, float, float]] = field(default_factory=dict, repr=False)

    def acceptance(self, order: Order, producer: Producer, distance_km: float) -> float | None:
        """How probable a yes is; None where nothing was learned of the producer, or too little."""
        if not self._speaks_of(producer):
            return None
        if self.model is None:
            return self._rate(producer)
        kept = self._kept.get((order.id, producer.id))
        if kept is None or kept[0] is not order or kept[1] is not producer or kept[2] != distance_km:
            share = size_share(order, producer)
            size = np.nan if share is None else share
            facts = (_number(order.hours), _number(order.value), distance_km, size, order.material)
            kept = (order, producer, distance_km, float(self._chances(producer, *facts)))
            self._kept[order.id, producer.id] = kept
        return kept[3]

    def over(self, orders: Sequence[Order]) -> Callable[[Producer, Any], Any]:
        """The same for many orders: a function of a producer and its distances to them [n] that gives probabilities
        [n], or None."""
        hours, value = _column(orders, "hours"), _column(orders, "value")
        sizes = [(_column(orders, name), limit) for name, limit in SIZES]
        material = np.array([order.material for order in orders], object)

        def of(producer: Producer, distance_km: Any) -> Any:
            if not self._speaks_of(producer):
                return None
            if self.model is None:
                return np.full(len(orders), self._rate(producer))
            size = np.full(len(orders), np.nan)
            for column, limit in sizes:
                if most := getattr(producer, limit):
                    size = np.fmax(size, column / most)
            return self._chances(producer, hours, value, distance_km, size, material)

        return of

    def source(self, producer: Producer) -> str:
        """Where a producer's probabilities come from, as in "14 of 18, model of 12 Nov"."""
        if not self._speaks_of(producer):
            return ""
        mine = self.rates.producers.get(producer.id)
        counts = tr("the network's mean")
        if mine and mine.asked:
            counts = tr("{accepted} of {asked}", accepted=mine.accepted, asked=mine.asked)
        return counts if self.model is None else tr("{counts}, model of {day}", counts=counts, day=day_of(self.made))

    def _speaks_of(self, producer: Producer) -> bool:
        """Of a producer with few answers the planner's word says more, where there is one."""
        return self.rates.knows(producer.id) or (self.rates.is_enough and producer.acceptance is None)

    def _rate(self, producer: Producer) -> float:
        mine = self.rates.producers.get(producer.id)
        return self.rates.mean if mine is None else mine.rate

    def _chances(self, producer: Producer, *facts: Any) -> Any:
        assert self.model is not None
        hours, value, distance, size, material = facts
        capacity = producer.capacity_hours
        share = hours / capacity if capacity else hours * np.nan
        load, count = self.loads.get(producer.id, (np.nan, np.nan))
        seen = Seen(hours, value, distance, share, size, load, count, self.round, self.weekday, material)
        return chances(self.model, seen, self.model.effects.get(producer.id, 0.0))


def believing(scenario: Scenario, learned: Learned | None = None, now: int | None = None) -> Scenario:
    """The scenario with what was learned laid over it, as of a minute: plans, scores and sentences then use it. A pair
    whose acceptance the planner fixed keeps it. Without anything learned the producers' rates hold, where there is
    enough history; the planner's own acceptances do where those are pinned."""
    known = learned or Learned()
    shop = replace(scenario.shop, belief=None)
    belief = None if known.serves == "given" else _belief(shop, known, now)
    return replace(scenario, shop=replace(shop, belief=belief))


def without_belief(scenario: Scenario) -> Scenario:
    """The scenario without what was learned; itself where nothing was laid over it."""
    return scenario if scenario.shop.belief is None else replace(scenario, shop=replace(scenario.shop, belief=None))


def _belief(shop: Shop, known: Learned, now: int | None) -> LearnedBelief:
    midnight = None if now is None else now // LENGTH_OF_DAY * LENGTH_OF_DAY
    running = taken(shop, midnight)
    loads = {
        producer.id: shares_of(producer, running[producer.id].parts / PARTS_OF_AN_HOUR, running[producer.id].orders)
        if producer.id in running else shares_of(producer, 0.0, 0)
        for producer in shop.producers.rows
    }
    weekday = np.nan if now is None else (shop.epoch.weekday() + now // LENGTH_OF_DAY) % 7
    rules: AnswerRules = known.rules
    return LearnedBelief(
        producer_rates(shop, rules, now), known.model if known.serves == "model" else None, float(weekday),
        float(next_round(shop, now)), loads, known.made,
    )


def _number(value: float | None) -> float:
    return np.nan if value is None else value


def _column(orders: Sequence[Order], name: str) -> Any:
    return np.array([_number(getattr(order, name)) for order in orders], float)


def day_of(moment_text: str) -> str:
    """A moment such as "2026-11-12T14:05" as "12 Nov"."""
    try:
        return short_day(datetime.fromisoformat(moment_text))
    except ValueError:
        return tr("an unknown day")
