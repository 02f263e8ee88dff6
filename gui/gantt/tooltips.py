"""What a bar says of itself when the pointer rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.evaluate import Score
from core.language import counted
from core.model import Lot, Order
from gui import look
from gui.gantt.colouring import key_name, lateness_in_words
from gui.gantt.picture import Picture
from gui.look import wording

Fact = tuple[str, str]


def lot_facts(picture: Picture, score: Score, lot: Lot) -> Iterator[Fact]:
    """Everything there is to know about a lot, as names and values."""
    order = picture.scenario.shop.orders[lot.order]
    yield from _of_order(order)
    yield _tr("Quantity"), _quantity(lot, order)
    yield _tr("On"), lot.resource
    if lot.start is not None and lot.end is not None:
        yield _tr("Runs"), _span(picture, lot.start, lot.end)
        yield _tr("Takes"), _duration(picture, lot)
        yield from _changeover(picture, lot)
    if order.release:
        yield _tr("Released"), wording.moment(picture.epoch, order.release)
    if order.due is not None:
        late = lateness_in_words(score.lateness(order.id))
        yield _tr("Due"), wording.moment(picture.epoch, order.due) + (f" · {late}" if late else "")
    if order.deadline is not None:
        yield _tr("Deadline"), wording.moment(picture.epoch, order.deadline)
    if lot.locked:
        yield _tr("Locked"), locked_in_words(lot)


def locked_in_words(lot: Lot) -> str:
    """What is locked of a lot."""
    names = {"resource": _tr("machine"), "start": _tr("start")}
    return ", ".join(name for what, name in names.items() if what in lot.locked)


def conflicts_of(picture: Picture, lot: Lot) -> list[str]:
    """The sentences of the conflicts that a lot takes part in."""
    return [conflict.sentence for conflict in picture.conflicts if lot.id in conflict.lots]


def lot_tip(picture: Picture, score: Score, lot: Lot) -> str:
    """The facts as rich text."""
    colours = look.current()
    muted, red = colours.muted, colours.conflict
    rows = "".join(
        f"<tr><td style='color:{muted}; padding-right:10px'>{escape(name)}</td><td>{escape(value)}</td></tr>"
        for name, value in lot_facts(picture, score, lot)
    )
    title = f"<div style='font-weight:600; margin-bottom:4px'>{escape(lot.order)}</div>"
    broken = "".join(
        f"<div style='color:{red}; margin-top:4px'>{escape(one)}</div>" for one in conflicts_of(picture, lot)
    )
    return f"<qt>{title}<table cellspacing='1'>{rows}</table>{broken}</qt>"


def selection_words(picture: Picture, score: Score, chosen: np.ndarray) -> tuple[str, str]:
    """The selected bars for those who hear the board: in few words, and the facts of the first; nothing where none
    is."""
    if not len(chosen):
        return "", ""
    bars, first = picture.bars, int(chosen[0])
    lot = bars.lots[first]
    of_row = np.sort(bars.start[bars.row == bars.row[first]])
    place = int(np.searchsorted(of_row, bars.start[first])) + 1
    words = [lot_words(picture, score, lot), _tr("Bar {0} of {1}").format(place, len(of_row))]
    if len(chosen) > 1:
        words.insert(0, counted("{n} bar selected", "{n} bars selected", len(chosen)))
    facts = (_tr("{0}: {1}").format(name, value) for name, value in lot_facts(picture, score, lot))
    return ". ".join(words), ". ".join(facts)


def lot_words(picture: Picture, score: Score, lot: Lot) -> str:
    """A bar in few words: order, machine, start and end, whether it is late, locked, and what it breaks."""
    words = [_tr("{0} on {1}").format(lot.order, lot.resource)]
    if lot.start is not None and lot.end is not None:
        words.append(_tr("{0} to {1}").format(*(wording.moment(picture.epoch, at) for at in (lot.start, lot.end))))
    words.append(lateness_in_words(score.lateness(lot.order)))
    if lot.locked:
        words.append(_tr("locked: {0}").format(locked_in_words(lot)))
    broken = conflicts_of(picture, lot)
    return ". ".join([", ".join(word for word in words if word), *(one.rstrip(".") for one in broken)])


def _of_order(order: Order) -> Iterator[Fact]:
    if order.customer:
        yield _tr("Customer"), order.customer
    if order.product:
        yield _tr("Product"), order.product
    for name, value in order.attributes.items():
        yield key_name(name), value
    if order.passes == 2:
        yield _tr("Printing"), _tr("double")
    if order.status:
        yield _tr("Status"), order.status


def _quantity(lot: Lot, order: Order) -> str:
    if lot.quantity == order.remaining:
        return wording.whole(lot.quantity)
    return _tr("{0} of {1}").format(wording.whole(lot.quantity), wording.whole(order.remaining))


def _span(picture: Picture, start: int, end: int) -> str:
    return f"{wording.moment(picture.epoch, start)} – {wording.moment(picture.epoch, end)}"


def _duration(picture: Picture, lot: Lot) -> str:
    work = picture.scenario.shop.work_times.get(lot.resource)
    if work is None or lot.start is None or lot.end is None:
        return wording.duration((lot.end or 0) - (lot.start or 0))
    return _tr("{0} of work").format(wording.duration(work.minutes_between(lot.start, lot.end)))


def _changeover(picture: Picture, lot: Lot) -> Iterator[Fact]:
    for slot in picture.scenario.sequences.get(lot.resource, ()):
        if slot.lot is lot and slot.changeover:
            after = _tr(" after {0}").format(slot.before.order) if slot.before else ""
            yield _tr("Changeover"), wording.duration(slot.changeover.minutes) + after


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
