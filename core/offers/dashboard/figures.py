"""The figures of each day or week, and of the whole history."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.language import tr
from core.model import Shop
from core.offers.dashboard.past import PastOffer, PeriodLength, kept_of, past_offers, period_of
from core.offers.learning.history import AnswerRules, is_answer
from core.offers.learning.learned import CalibrationPoint
from core.offers.learning.scores import curve


@dataclass(frozen=True, slots=True)
class Period:
    """The figures of the offers sent in the minutes [`start`, `end`); what nobody knows is None.

    `acceptance_rate` is accepted ÷ answered, `expected_rate` what the answered offers that noted it were expected to
    bring, `brier` the mean squared error of that. Money (`value`, `transport`, `producer_cost`, `net_benefit`) is of
    the accepted orders, each counted once; `priced` is how many of them say what they were worth.
    `reassignments_per_order` counts offers of orders that had been offered in an earlier round. `lacking` is what all
    producers lacked to their targets at the end, in the unit of targets, and `balance` the share of all targets that
    was reached."""

    start: int
    end: int
    offers: int
    orders: int
    answered: int
    accepted: int
    declined: int
    expired: int
    waiting: int
    acceptance_rate: float | None
    expected_rate: float | None
    brier: float | None
    accepted_orders: int
    priced: int
    value: float | None
    transport: float | None
    producer_cost: float | None
    net_benefit: float | None
    transport_per_order: float | None
    reassignments_per_order: float | None
    lacking: float | None
    balance: float | None


@dataclass(frozen=True)
class Dashboard:
    """The periods that have offers, the earliest first, all of them as one (`whole`, None without any), the calibration
    curve of what was expected when offers were sent, and what is missing in the history, in sentences."""

    periods: tuple[Period, ...]
    whole: Period | None
    calibration: tuple[CalibrationPoint, ...]
    remarks: tuple[str, ...] = ()


def dashboard(
    shop: Shop, by: PeriodLength = "week", since: int | None = None, rules: AnswerRules | None = None,
    first_day: int = 0,
) -> Dashboard:  # fmt: skip
    """The figures by day, or by week from `first_day` (0 for Monday) on, of offers sent from a minute on or of all;
    orders that have left the shop count as they were noted when they were offered."""
    every = past_offers(shop)
    chosen = [one for one in every if since is None or one.sent >= since]
    if not chosen:
        return Dashboard((), None, (), tuple(_remarks(shop, chosen)))
    groups: dict[tuple[int, int], list[PastOffer]] = {}
    for one in chosen:
        groups.setdefault(period_of(shop, one.sent, by, first_day), []).append(one)
    given = rules or AnswerRules()
    volumes = _Volumes(shop, every)
    kept = {one.offer.id for one in kept_of(chosen)}
    periods = tuple(_Figures(span, offers, kept, given).with_balance(volumes) for span, offers in groups.items())
    whole = _Figures((periods[0].start, periods[-1].end), chosen, kept, given).with_balance(volumes)
    return Dashboard(periods, whole, curve(*_foretold(chosen, given)), tuple(_remarks(shop, chosen)))


class _Figures:
    """The figures of the offers of one span."""

    def __init__(
        self, span: tuple[int, int], offers: Sequence[PastOffer], kept: set[str], rules: AnswerRules
    ) -> None:
        self._span, self._offers, self._rules = span, offers, rules
        self._kept = [one for one in offers if one.offer.id in kept]
        self._answers = [one for one in offers if is_answer(one.offer, rules)]

    def with_balance(self, volumes: _Volumes) -> Period:
        """All figures, with how the targets stood at the end of the span."""
        (start, end), offers = self._span, self._offers
        orders = len({one.offer.order for one in offers})
        sorts = [one.offer.answer for one in offers if not one.is_withdrawn]
        expected, yes = _foretold(offers, self._rules)
        priced = [one for one in self._kept if one.net is not None]
        money = [sum(parts) for parts in zip(*(_money(one) for one in priced), strict=True)] or [None] * 4
        value, transport, cost, net = money
        accepted, answered = sorts.count("accepted"), len(self._answers)
        lacking, balance = volumes.at(end)
        return Period(
            start, end, len(offers), orders, answered, accepted, sorts.count("declined"), sorts.count("expired"),
            sorts.count(None), accepted / answered if answered else None,
            float(expected.mean()) if len(expected) else None,
            float(np.mean((expected - yes) ** 2)) if len(expected) else None,
            len(self._kept), len(priced), value, transport, cost, net,
            None if transport is None else transport / len(priced),
            sum(one.is_again for one in offers) / orders if orders else None, lacking, balance,
        )


def _money(one: PastOffer) -> tuple[float, float, float, float]:
    return one.value or 0.0, one.transport or 0.0, one.producer_cost or 0.0, one.net or 0.0


def _foretold(offers: Sequence[PastOffer], rules: AnswerRules) -> tuple[np.ndarray, np.ndarray]:
    """How surely a yes was expected of the answered offers that noted it, and whether it came."""
    told = [one.offer for one in offers if one.offer.acceptance is not None and is_answer(one.offer, rules)]
    yes = np.array([one.answer == "accepted" for one in told], float)
    return np.array([one.acceptance for one in told], float), yes


class _Volumes:
    """How much each producer with a target had at any time: what it has now, less what was accepted since. Before its
    volume to date began to count, that is 0."""

    def __init__(self, shop: Shop, offers: Sequence[PastOffer]) -> None:
        self._targets = {one.id: one.target_volume for one in shop.producers.rows if one.target_volume}
        self._had = {name: shop.producers[name].volume_to_date for name in self._targets}
        self._sent: dict[str, list[int]] = {name: [] for name in self._targets}
        self._sums: dict[str, list[float]] = {name: [0.0] for name in self._targets}
        for one in sorted(kept_of(offers), key=lambda one: -one.sent):
            if (name := one.offer.producer) in self._targets and one.volume is not None:
                self._sent[name].append(-one.sent)
                self._sums[name].append(self._sums[name][-1] + one.volume)
                if one.offer.order in shop.orders:  # counts into the volume to date only when the day is closed
                    self._had[name] += one.volume

    def at(self, minute: int) -> tuple[float | None, float | None]:
        """What all lacked at a minute, and the share of all targets that was reached; None where there are none."""
        if not self._targets:
            return None, None
        lacking = 0.0
        for name, target in self._targets.items():
            since = self._sums[name][bisect_right(self._sent[name], -minute)]
            lacking += max(0.0, target - max(0.0, self._had[name] - since))
        return lacking, 1 - lacking / sum(self._targets.values())


def _remarks(shop: Shop, offers: Sequence[PastOffer]) -> list[str]:
    """What the figures leave out, and why."""
    said = []
    if timeless := len(shop.offers) - len(past_offers(shop)):
        said.append(tr("Offers without a time, which no day can count: {count}.", count=timeless))
    silent = sum(one.offer.answer == "accepted" and one.net is None for one in offers)
    if silent:
        said.append(tr(
            "Accepted offers that do not say what they were worth, whose money is not counted: {count}.", count=silent))
    if offers and all(one.offer.acceptance is None for one in offers):
        said.append(tr("No offer says how surely a yes was expected, so that there is no calibration."))
    return said
