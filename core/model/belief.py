"""What was learned of the producers: how surely each would accept an order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from core.model.orders import Order
from core.model.resources import Producer


class Belief(Protocol):
    """How surely producers accept orders now: a value like all else, laid over a shop by `core.offers.learning`. It is
    never saved with the shop; the numbers it stands on are."""

    def acceptance(self, order: Order, producer: Producer, distance_km: float) -> float | None:
        """How probable a yes is, from 0 to 1; None where nothing was learned of the producer, so that its own
        acceptance holds."""
        ...

    def over(self, orders: Sequence[Order]) -> Callable[[Producer, Any], Any]:
        """The same for many orders at once: a function of a producer and its distances to them in km that gives an
        array of probabilities, or None where nothing was learned of the producer."""
        ...

    def source(self, producer: Producer) -> str:
        """Where the probabilities of a producer come from, as in "14 of 18"; empty where nothing was learned."""
        ...
