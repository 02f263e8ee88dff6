"""Offers: orders that were put to producers, and what they answered."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.row_rules import require

ANSWERS = ("accepted", "declined", "expired")


@dataclass(frozen=True, slots=True)
class Offer:
    """One order offered to one producer in a round of the day; `answer` is None while it is open. Past offers are the
    history that acceptance is learned from, so they may name orders that are long gone."""

    id: str
    order: str
    producer: str
    sent: int | None = None
    answered: int | None = None
    answer: str | None = None
    reason: str = ""
    round: int | None = None

    def __post_init__(self) -> None:
        require("offers", self, (
            ("id", bool(self.id), "An offer needs an id."),
            ("order", bool(self.order), "An offer needs an order."),
            ("producer", bool(self.producer), "An offer needs a producer."),
            ("answer", self.answer in (None, *ANSWERS),
             "An answer must be accepted, declined or expired, not {value}."),
            ("answered", self.sent is None or self.answered is None or self.answered >= self.sent,
             "An offer cannot be answered before it was sent."),
        ))
