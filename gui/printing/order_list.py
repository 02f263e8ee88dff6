"""The order list: what was asked for, until when, and what is promised; what is late says so in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.language import counted
from core.sheets import Promise, promises
from gui.look import wording
from gui.printing.choices import Choices
from gui.printing.listing import Cell, Column, Group, Listing
from gui.printing.source import Source
from gui.printing.words import duration, moment, unbroken

LARGE, SMALL = 10.0, 8.5
LAST = 1 << 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


def order_listing(source: Source, choices: Choices) -> Listing:
    """All orders with a plan, then those at producers, those that have no plan, and those that are done."""
    found = sorted(promises(source.scenario, source.score), key=_sort_key(choices.sort))
    columns = _columns(source, found)
    shown = [(title, some, [[cell(one) for _, cell in columns] for one in some]) for title, some in _groups(found)]
    groups = [Group(title, counted("{n} order", "{n} orders", len(some)), rows) for title, some, rows in shown if some]
    return Listing([column for column, _ in columns], groups, LARGE if choices.is_large else SMALL,
                   is_colour=choices.is_colour, continued=_tr("{0} (continued)"))  # fmt: skip


def summary(source: Source) -> str:
    """How many orders there are of each state, in one line."""
    found = promises(source.scenario, source.score)
    states = [one.state for one in found]
    late, accepted, offered, open_ones, done = (
        states.count(state) for state in ("late", "accepted", "offered", "not_planned", "done"))
    parts = [counted("{n} order", "{n} orders", len(found))]
    if source.is_timed:
        parts.append(counted("{n} late", "{n} late", late))
    parts += [counted("{n} accepted", "{n} accepted", accepted)] if accepted else []
    parts += [counted("{n} offered", "{n} offered", offered)] if offered else []
    parts += [counted("{n} not planned", "{n} not planned", open_ones)] if open_ones else []
    parts += [counted("{n} done", "{n} done", done)] if done else []
    return "   ·   ".join(parts)


def _groups(found: Sequence[Promise]) -> list[tuple[str, list[Promise]]]:
    return [
        (_tr("Planned orders"), [one for one in found if one.state in ("late", "on_time", "planned")]),
        (_tr("Orders accepted by producers"), [one for one in found if one.state == "accepted"]),
        (_tr("Orders offered to producers"), [one for one in found if one.state == "offered"]),
        (_tr("Orders not planned"), [one for one in found if one.state == "not_planned"]),
        (_tr("Orders done"), [one for one in found if one.state == "done"]),
    ]


def _sort_key(sort: str) -> Callable[[Promise], tuple[object, ...]]:
    return {
        "order": lambda one: (naturally(one.order.id),),
        "promised": lambda one: (LAST if one.promised is None else one.promised, naturally(one.order.id)),
        "due": lambda one: (LAST if one.order.due is None else one.order.due, naturally(one.order.id)),
        "customer": lambda one: (one.order.customer.casefold(), naturally(one.order.id)),
    }[sort]


def naturally(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts numbers within names by their value: OF-9 before OF-10."""
    parts: list[tuple[int, int, str]] = []
    number = ""
    for sign in f"{text.casefold()} ":
        if sign in "0123456789":
            number += sign
            continue
        if number:
            parts.append((0, int(number[:4000]), number))
            number = ""
        parts.append((1, 0, sign))
    return tuple(parts)


def _columns(source: Source, found: Sequence[Promise]) -> list[tuple[Column, Callable[[Promise], Cell]]]:
    of = _Cells(source)
    every: list[tuple[Column, Callable[[Promise], Cell], bool]] = [
        (Column(_tr("Order"), grows=True), of.order, True),
        (Column(_tr("Customer"), grows=True), of.customer, False),
        (Column(_tr("Product"), grows=True), of.product, False),
        (Column(_tr("Quantity"), is_right=True), of.quantity, True),
        *([] if source.scenario.shop.producers else [(Column(_tr("Made on"), grows=True), of.made_on, False)]),
        (Column(_tr("Due")), of.due, False),
        (Column(_tr("Promised")), of.promised, False),
        (Column(_tr("State"), grows=True), of.state, True),
    ]
    return [(column, cell) for column, cell, is_always in every
            if is_always or any(cell(one) != Cell() for one in found)]  # fmt: skip


class _Cells:
    """What each column says of an order."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def order(self, one: Promise) -> Cell:
        return Cell(one.order.id, is_strong=True)

    def customer(self, one: Promise) -> Cell:
        return Cell(one.order.customer)

    def product(self, one: Promise) -> Cell:
        return Cell(one.order.product or " · ".join(value for value in one.order.attributes.values() if value))

    def quantity(self, one: Promise) -> Cell:
        made, remaining = one.order.produced, one.order.remaining
        told = _tr("{0} to make").format(wording.whole(remaining)) if made and remaining else ""
        return Cell(wording.whole(one.order.quantity), told)

    def made_on(self, one: Promise) -> Cell:
        return Cell(", ".join(one.resources))

    def due(self, one: Promise) -> Cell:
        due, deadline = self._moment(one.order.due), one.order.deadline
        if deadline is None or deadline == one.order.due:
            return due
        return replace(due, note=_tr("deadline {0}").format(self._moment(deadline).text))

    def promised(self, one: Promise) -> Cell:
        return self._moment(one.promised, is_strong=True)

    def _moment(self, minute: int | None, *, is_strong: bool = False) -> Cell:
        shown = "" if minute is None else unbroken(moment(self._source.epoch, minute, self._source.today))
        return Cell(shown, is_strong=is_strong and bool(shown))

    def state(self, one: Promise) -> Cell:
        return self._offered(one) or self._planned(one)

    def _offered(self, one: Promise) -> Cell | None:
        """How an order of a network stands; None for one that no producer is asked to make."""
        if one.outside == "accepted":
            return Cell(_tr("Accepted by {0}").format(one.asked[0]))
        if one.outside == "offered":
            return Cell(_tr("Offered to {0}").format(", ".join(one.asked)))
        producers = self._source.scenario.shop.producers
        outside = [name for name in one.resources if name in producers]
        return Cell(_tr("To be offered to {0}").format(", ".join(outside))) if outside else None

    def _planned(self, one: Promise) -> Cell:
        missing = counted("{n} piece in no lot", "{n} pieces in no lot", one.missing) if one.missing else ""
        if one.state == "late":
            late = _tr("LATE by {0}").format(duration(one.late or 0))
            return Cell(late, missing, is_strong=True, is_bad=True)
        if one.state == "not_planned":
            return Cell(_tr("NOT PLANNED"), is_strong=True, is_bad=True)
        if one.state == "on_time" and one.late:
            early = _tr("{0} early").format(duration(-one.late))
            return Cell(_tr("On time"), "\n".join(part for part in (early, missing) if part))
        said = {"on_time": _tr("On time"), "planned": _tr("Planned"), "done": _tr("Done")}[one.state]
        return Cell(said, missing)
