"""The offers of a network, a list for each producer: what it is asked, and what it answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from core.language import counted
from core.sheets import OfferLine, ProducerLine, offer_lines, producer_lines
from gui.look import wording
from gui.printing.choices import Choices
from gui.printing.listing import Cell, Column, Group, Listing
from gui.printing.source import Source
from gui.printing.words import moment, unbroken

LARGE, SMALL = 10.0, 8.5
Show = Callable[[OfferLine], Cell]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


def offer_listing(source: Source, choices: Choices) -> Listing:
    """A group for each producer that was offered anything, or is to be."""
    lines = offer_lines(source.scenario, source.wave)
    by_producer: dict[str, list[OfferLine]] = {}
    for line in lines:
        by_producer.setdefault(line.worth.producer, []).append(line)
    columns = _columns(source, lines)
    asked = [one for one in producer_lines(source.scenario, source.wave) if one.producer.id in by_producer]
    rows = {name: [[cell(line) for _, cell in columns] for line in some] for name, some in by_producer.items()}
    groups = [Group(one.producer.id, _told(one), rows[one.producer.id]) for one in asked]
    return Listing([column for column, _ in columns], groups, LARGE if choices.is_large else SMALL,
                   starts_pages=choices.producer_pages, is_colour=choices.is_colour,
                   continued=_tr("{0} (continued)"))  # fmt: skip


def _told(one: ProducerLine) -> str:
    """How much runs, and what the producer can take."""
    offers, hours = counted("{n} offer", "{n} offers", one.offers), wording.number(one.hours, 1)
    if one.producer.capacity_hours is None:
        return _tr("{0}   ·   {1} h").format(offers, hours)
    return _tr("{0}   ·   {1} of {2} h a day").format(offers, hours, wording.number(one.producer.capacity_hours, 1))


def _columns(source: Source, lines: Sequence[OfferLine]) -> list[tuple[Column, Show]]:
    of = _Cells(source)
    every: list[tuple[Column, Show, bool]] = [
        (Column(_tr("Order"), grows=True), of.order, True),
        (Column(_tr("Customer"), grows=True), of.customer, False),
        (Column(_tr("Material"), grows=True), of.material, False),
        (Column(_tr("Hours"), is_right=True), of.hours, False),
        (Column(_tr("Value"), is_right=True), of.value, False),
        (Column(_tr("Transport"), is_right=True), of.transport, False),
        (Column(_tr("Distance"), is_right=True), of.distance, False),
        (Column(_tr("Due")), of.due, False),
        (Column(_tr("Acceptance"), is_right=True), of.acceptance, True),
        (Column(_tr("State")), of.state, True),
    ]
    return [(column, cell) for column, cell, is_always in every
            if is_always or any(cell(line) != Cell() for line in lines)]  # fmt: skip


class _Cells:
    """What each column says of an offer."""

    def __init__(self, source: Source) -> None:
        self._source, self._orders = source, source.scenario.shop.orders

    def order(self, line: OfferLine) -> Cell:
        return Cell(line.worth.order, self._orders[line.worth.order].product, is_strong=True)

    def customer(self, line: OfferLine) -> Cell:
        return Cell(self._orders[line.worth.order].customer)

    def material(self, line: OfferLine) -> Cell:
        order = self._orders[line.worth.order]
        sizes = [size for size in (order.length_mm, order.width_mm, order.thickness_mm) if size is not None]
        size = _tr("{0} mm").format(" × ".join(wording.number(size, 0 if size >= 10 else None) for size in sizes))
        return Cell(order.material, size if sizes else "")

    def hours(self, line: OfferLine) -> Cell:
        return Cell(wording.number(line.worth.hours, 2)) if line.worth.hours else Cell()

    def value(self, line: OfferLine) -> Cell:
        return Cell(wording.number(line.worth.value, 2)) if line.worth.value else Cell()

    def transport(self, line: OfferLine) -> Cell:
        return Cell(wording.number(line.worth.transport, 2)) if line.worth.transport else Cell()

    def distance(self, line: OfferLine) -> Cell:
        distance = line.worth.distance_km
        return Cell(_tr("{0} km").format(wording.number(distance, 0))) if distance else Cell()

    def due(self, line: OfferLine) -> Cell:
        due = self._orders[line.worth.order].due
        return Cell() if due is None else Cell(self._moment(due))

    def _moment(self, minute: int) -> str:
        return unbroken(moment(self._source.epoch, minute, self._source.today))

    def acceptance(self, line: OfferLine) -> Cell:
        return Cell(wording.share(line.worth.acceptance))

    def state(self, line: OfferLine) -> Cell:
        offer = line.offer
        if offer is None:
            return Cell(_tr("To send"), is_strong=True)
        said = {None: _tr("Waiting for an answer"), "accepted": _tr("Accepted"), "declined": _tr("Declined"),
                "expired": _tr("Expired")}[offer.answer]  # fmt: skip
        when = offer.sent if offer.answered is None else offer.answered
        return Cell(said, "" if when is None else self._moment(when))
