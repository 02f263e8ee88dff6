"""The history of offers as columns: who was asked, when, for what, and whether it said yes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.model import LENGTH_OF_DAY, Offer, Shop
from core.offers.rounds import is_withdrawn

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
FAINTEST = 40.0
"""After so many half-lives an answer fades no further, so that no weight is nothing at all."""


@dataclass(frozen=True, slots=True)
class AnswerRules:
    """What counts as an answer: an offer that expired counts as a no unless `expired_counts` is off, and with a
    half-life an answer weighs half as much for each so many days that have passed since."""

    expired_counts: bool = True
    half_life_days: float | None = None


@dataclass(frozen=True, eq=False)
class History:
    """The answered offers, the earliest first: `offers` [n] with the `producer` of each by its place in `producers`,
    `yes` (1 accepted, 0 not), `sent` in minutes (NaN where nobody knows) and `weight`, 1 but where old answers
    fade."""

    producers: tuple[str, ...]
    offers: tuple[Offer, ...]
    producer: Ints
    yes: Floats
    sent: Floats
    weight: Floats

    def __len__(self) -> int:
        return len(self.offers)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The place of each producer by its name."""
        return {name: place for place, name in enumerate(self.producers)}

    @property
    def window(self) -> tuple[int | None, int | None]:
        """The minutes at which the first and the last of the answered offers were sent."""
        known = self.sent[~np.isnan(self.sent)]
        return (int(known[0]), int(known[-1])) if len(known) else (None, None)

    @property
    def worth(self) -> float:
        """How many fresh answers it is worth."""
        return float(self.weight.sum())

    def until(self, number: int) -> History:
        """The first so many answers, weighing what they did when the last of them was given."""
        early = self.rows(np.arange(len(self)) < number)
        return replace(early, weight=early.weight / early.weight.max()) if number else early

    def rows(self, chosen: Mask) -> History:
        """Those answers that a mask [n] chooses."""
        kept = tuple(offer for offer, one in zip(self.offers, chosen.tolist(), strict=True) if one)
        return History(
            self.producers, kept, self.producer[chosen], self.yes[chosen], self.sent[chosen], self.weight[chosen],
        )


def is_answer(offer: Offer, rules: AnswerRules) -> bool:
    """Whether an offer tells something of its producer: open ones do not, nor those taken back before an answer."""
    if offer.answer == "expired":
        return rules.expired_counts and not is_withdrawn(offer)
    return offer.answer is not None


def history(shop: Shop, rules: AnswerRules | None = None, now: int | None = None) -> History:
    """The answered offers of a shop by the time they were sent (those without a time come first), of all producers
    that the shop has or once had; old answers fade as seen from `now`, or from the last offer."""
    given = rules or AnswerRules()
    told = sorted((one for one in shop.offers.rows if is_answer(one, given)), key=_when)
    names = tuple(dict.fromkeys((*shop.producers, *(offer.producer for offer in told))))
    place = {name: number for number, name in enumerate(names)}
    sent = np.array([np.nan if (when := moment(offer)) is None else when for offer in told], float)
    return History(
        names, tuple(told), np.array([place[offer.producer] for offer in told], np.int64),
        np.array([offer.answer == "accepted" for offer in told], float), sent, _weights(sent, given, now),
    )


def moment(offer: Offer) -> int | None:
    """The minute an offer was sent, or, where nobody knows, answered."""
    return offer.answered if offer.sent is None else offer.sent


def _when(offer: Offer) -> float:
    when = moment(offer)
    return -np.inf if when is None else when


def _weights(sent: Floats, rules: AnswerRules, now: int | None) -> Floats:
    known = sent[~np.isnan(sent)]
    if rules.half_life_days is None or not len(known):
        return np.ones(len(sent))
    end = float(known[-1]) if now is None else float(now)
    age = np.maximum(0.0, end - np.nan_to_num(sent, nan=float(known[0]))) / LENGTH_OF_DAY
    weights: Floats = 0.5 ** np.minimum(age / rules.half_life_days, FAINTEST)
    return weights
