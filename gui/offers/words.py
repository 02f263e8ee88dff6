"""How offers are told in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.evaluate import offer_worth, why
from core.language import counted
from core.model import Scenario, Shop
from core.offers import Wave, network, reason_left, reasons_of
from gui.look import wording
from gui.offers.picture import Card, Lane, Pair, Row, State


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)


def lane_title(lane: Lane) -> str:
    """What a lane is called."""
    return {
        "to_offer": _tr("To offer"), "offered": _tr("Offered"), "accepted": _tr("Accepted"),
        "declined": _tr("Declined"), "expired": _tr("Expired"),
    }[lane]


def state_word(state: State) -> str:
    """What a bar stands for."""
    return {"proposed": _tr("to be offered"), "open": _tr("offered"), "accepted": _tr("accepted")}[state]


def countdown(minutes: int | None) -> str:
    """How long an answer may still take."""
    if minutes is None:
        return _tr("no time-out")
    return _tr("time is up") if minutes <= 0 else wording.duration(minutes)


def card_detail(card: Card, now: int) -> str:
    """The small print of a card: the countdown, or the reason."""
    if card.lane == "offered":
        return countdown(None if card.minute is None else card.minute - now)
    return card.reason


def unit(shop: Shop) -> str:
    """The unit of target volumes."""
    return {"orders": _tr("orders"), "hours": _tr("h"), "value": _tr("of value")}[shop.offering.volume]


def volume_words(row: Row, shop: Shop) -> str:
    """A producer's volume in one sentence."""
    volume = row.volume
    if volume.target is None:
        return _tr("{0} {1} delivered; no target.").format(_amount(volume.delivered), unit(shop))
    lacking = max(0.0, volume.target - volume.delivered - volume.promised - volume.expected)
    return _tr("{0} delivered, {1} promised, {2} expected of {3} {4}; {5} still lacking.").format(
        *(_amount(value) for value in (volume.delivered, volume.promised, volume.expected, volume.target)),
        unit(shop), _amount(lacking),
    )  # fmt: skip


def capacity_words(row: Row) -> str:
    """How much of a producer's day is taken."""
    used = wording.number(row.used, 1)
    if row.capacity is None:
        hours = _tr("{0} h taken, no limit").format(used)
    else:
        free = max(0.0, row.capacity - row.used)
        hours = _tr("{0} of {1} h taken, {2} h free").format(
            used, wording.number(row.capacity, 1), wording.number(free, 1))  # fmt: skip
    if row.most is None:
        return hours
    return _tr("{0}; {1} of {2} orders").format(hours, len(row.bars), wording.whole(row.most))


def _amount(value: float) -> str:
    return wording.number(value, 0 if abs(value - round(value)) < 0.05 or abs(value) >= 1000 else 1)


def why_words(scenario: Scenario, pair: Pair) -> str:
    """Why this producer, in one sentence from the terms; for an order without one, why it has none."""
    order, producer = pair
    shop = scenario.shop
    if order not in shop.orders:
        return ""
    net = network(scenario)
    if producer not in shop.producers:
        return reason_left(net, order)
    if order in net.orders:
        place = net.orders.index(order)
        here = net.producer[net.starts[place] : net.starts[place + 1]]
        if any(net.producers[number] == producer for number in here):
            return reasons_of(net, [pair])[pair]
    return why(shop, offer_worth(shop, order, producer))


def wave_words(wave: Wave, kept: int) -> str:
    """What a search has found."""
    if not kept:
        return _tr("Nothing more can be offered now")
    worth = counted("Wave of 1 offer, {worth} to be expected", "Wave of {n} offers, {worth} to be expected", kept,
                    worth=wording.number(wave.objective, 0))  # fmt: skip
    if wave.status == "optimal":
        aims = wave.bound is None
        return f"{worth} · {_tr('best by its policy, proven') if aims else _tr('proven best')}"
    if wave.bound is not None and wave.gap is not None:
        return _tr("{0} · at most {1} possible ({2} more)").format(
            worth, wording.number(wave.bound, 0), gap_words(wave.gap))  # fmt: skip
    return worth


def gap_words(gap: float) -> str:
    """A gap as per cent with one decimal, or as small as it is."""
    return _tr("{0} %").format(wording.number(100 * gap, 1 if gap >= 0.001 else 2))
