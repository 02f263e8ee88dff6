"""What the tables show beside the data: lateness and utilisation, read from the session's score."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from core.model import Machine, Order
from gui.look import wording
from gui.session import Session
from gui.tables.cells import Kind
from gui.tables.columns import Get
from gui.tables.notation import Notation, NotUnderstood

translate = QCoreApplication.translate


def show_lateness(minutes: int, _notation: Notation) -> str:
    """Lateness in words."""
    if minutes == 0:
        return translate("Tables", "on time")
    text = translate("Tables", "{time} late") if minutes > 0 else translate("Tables", "{time} early")
    return text.format(time=wording.duration(abs(minutes)))


def never_read(_text: str, _notation: Notation, _old: Any = None) -> Any:
    """Calculated values are not typed in."""
    raise NotUnderstood(translate("Tables", "This column is calculated."))


LATENESS = Kind(show_lateness, never_read, show_lateness, is_number=True)


def lateness_of(session: Session) -> Get:
    """Completion less due, in minutes; nothing where either is missing."""
    completion = session.score.completion

    def lateness(order: Order) -> int | None:
        end = completion.get(order.id)
        return None if end is None or order.due is None else end - order.due

    return lateness


def utilisation_of(session: Session) -> Get:
    """The share of its working time a machine works; nothing where it has no lots."""
    utilisation = session.score.utilisation
    lots = session.scenario.plan.by_resource
    return lambda machine: round(utilisation.get(machine.id, 0.0), 2) if machine.id in lots else None


def free_from(session: Session) -> Get:
    """The end of the last lot on a machine."""
    lots = session.scenario.plan.by_resource

    def free(machine: Machine) -> int | None:
        return max((lot.end for lot in lots.get(machine.id, ()) if lot.end is not None), default=None)

    return free


def lots_on(session: Session) -> Get:
    """How many lots a resource has."""
    lots = session.scenario.plan.by_resource
    return lambda resource: len(lots[resource.id]) if resource.id in lots else None


def remaining_of(_session: Session) -> Get:
    """Pieces still to be made."""

    def remaining(order: Order) -> int:
        return order.remaining

    return remaining


def completion_of(session: Session) -> Get:
    """The end of an order's last lot."""
    completion = session.score.completion
    return lambda order: completion.get(order.id)


def resources_of(session: Session) -> Get:
    """The names of the machines or producers that have lots of an order."""
    by_order = session.scenario.plan.by_order

    def resources(order: Order) -> Any:
        return ", ".join(dict.fromkeys(lot.resource for lot in by_order.get(order.id, ()))) or None

    return resources


def is_late(minutes: int) -> bool:
    """Whether a lateness is bad news."""
    return minutes > 0
