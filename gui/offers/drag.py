"""One order in hand: what every producer would make of it, and where it would go."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF

from core.model import Scenario
from core.offers import Candidate, next_best

BEST = 3


@dataclass
class Drag:
    """An order that is carried, from the producer it was proposed to (None: from the lane). Prices are the change of
    the wave's objective against leaving the order where it is."""

    order: str
    source: str | None
    candidates: dict[str, Candidate]
    stays: float
    best: tuple[str, ...]
    at: QPointF = field(default_factory=QPointF)
    target: str | None = None

    def price(self, producer: str) -> float:
        """What the wave would be worth more, or less, with the order there."""
        return self.candidates[producer].change - self.stays

    def reasons(self, producer: str) -> tuple[str, ...]:
        """Why the order cannot go there."""
        return () if producer == self.source else self.candidates[producer].reasons

    def rank(self, producer: str) -> int | None:
        """1, 2 or 3 for the best places."""
        return self.best.index(producer) + 1 if producer in self.best else None

    @property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest price there is."""
        prices = [self.price(name) for name in self.candidates if not self.reasons(name)]
        return (min(prices), max(prices)) if prices else (0.0, 0.0)


def take_up(scenario: Scenario, order: str, source: str | None) -> Drag:
    """Begin to carry an order."""
    found = next_best(scenario, order, instead_of=source or "")
    candidates = {one.worth.producer: one for one in found}
    stays = candidates[source].change if source in candidates else 0.0
    best = tuple(one.worth.producer for one in found if one.may and one.worth.producer != source)[:BEST]
    return Drag(order, source, candidates, stays, best)
