"""The line below the bar: how a search stands, or how the wave does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.offers import network, over_accepted
from gui.look import wording
from gui.offers.picture import Picture
from gui.offers.wave_search import WaveSearch
from gui.offers.words import gap_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)


def running_words(search: WaveSearch) -> str:
    """How far the search for a wave is."""
    if search.state == "stopping":
        return _tr("Stopping; the best wave so far is kept…")
    told = search.progress
    if told is None or told.objective is None:
        return _tr("Looking for the best wave…")
    worth = _tr("Looking for the best wave… {0} to be expected so far").format(wording.number(told.objective, 0))
    if told.bound is None:
        return worth
    gap = max(0.0, told.bound - told.objective) / abs(told.bound) if told.bound else 0.0
    return _tr("{0}, at most {1} possible ({2} more)").format(worth, wording.number(told.bound, 0), gap_words(gap))


def idle_words(picture: Picture, said: str = "") -> str:
    """What was said last, how many offers there are of each kind, what the wave is worth, what is wrong or missing."""
    shop, score, lanes = picture.scenario.shop, picture.score, picture.lanes
    parts = [said or _wave_words(picture)]
    if lanes["offered"]:
        parts.append(_tr("{0} wait for an answer").format(len(lanes["offered"])))
    parts += [sentence.rstrip(".") for sentence in score.broken[:2]]
    if score.risk.orders > 0.005:
        parts.append(_tr("{0} surplus acceptances expected, {1} chance of at least one").format(
            wording.number(score.risk.orders, 2), wording.share(score.risk.chance)))  # fmt: skip
    for order, producers in over_accepted(shop)[:2]:
        parts.append(_tr("{0} is accepted by {1}").format(order, ", ".join(producers)))
    parts += [sentence.rstrip(".") for sentence in network(picture.scenario).remarks]
    return " · ".join(part for part in parts if part)


def _wave_words(picture: Picture) -> str:
    lanes = picture.lanes
    if picture.wave:
        worth = wording.number(picture.score.objective, 0)
        return _tr("{0} proposed, {1} to be expected").format(picture.wave, worth)
    if lanes["to_offer"]:
        return _tr("{0} orders to offer; F5 plans a wave").format(len(lanes["to_offer"]))
    return "" if lanes["offered"] or lanes["accepted"] else _tr("No orders to offer")
