"""Offers: orders that were put to producers, and what they answered."""

from __future__ import annotations

from dataclasses import dataclass

from core.language import mark
from core.model.row_rules import is_amount, is_share, require

ANSWERS = ("accepted", "declined", "expired")
AMOUNTS = ("value", "hours", "distance_km", "transport", "length_mm", "width_mm", "thickness_mm")
"""The fields of an offer that are amounts of 0 or more; a cost may be a gain."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One order offered to one producer in a round of the day; `answer` is None while it is open. Past offers are the
    history that acceptance is learned from, so they may name orders that are long gone: what they were like is noted
    here when the offer is sent. `acceptance` is how surely a yes was expected then; money is of the whole order."""

    id: str
    order: str
    producer: str
    sent: int | None = None
    answered: int | None = None
    answer: str | None = None
    reason: str = ""
    round: int | None = None
    acceptance: float | None = None
    value: float | None = None
    hours: float | None = None
    distance_km: float | None = None
    transport: float | None = None
    producer_cost: float | None = None
    length_mm: float | None = None
    width_mm: float | None = None
    thickness_mm: float | None = None
    material: str = ""

    def __post_init__(self) -> None:
        require("offers", self, (
            ("id", bool(self.id), mark("An offer needs an id.")),
            ("order", bool(self.order), mark("An offer needs an order.")),
            ("producer", bool(self.producer), mark("An offer needs a producer.")),
            ("answer", self.answer in (None, *ANSWERS),
             mark("An answer must be accepted, declined or expired, not {value}.")),
            ("answered", self.sent is None or self.answered is None or self.answered >= self.sent,
             mark("An offer cannot be answered before it was sent.")),
            ("acceptance", is_share(self.acceptance), mark("The acceptance must lie between 0 and 1, not {value}.")),
            *((name, is_amount(getattr(self, name)), mark("It must be 0 or more, not {value}.")) for name in AMOUNTS),
        ))
