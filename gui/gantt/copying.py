"""Facts of bars as lines of text that a spreadsheet takes as cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from core.files.clipboard import to_clipboard
from core.model import Lot, moment_of
from gui.gantt.tooltips import locked_in_words
from gui.session import Session

FORMULA = ("=", "+", "-", "@")
"""How a text begins that a spreadsheet would take for a formula."""


def copy_lots(session: Session, lots: Iterable[Lot]) -> None:
    """Put the facts of lots on the clipboard."""
    QGuiApplication.clipboard().setText(facts_of(session, lots))


def facts_of(session: Session, lots: Iterable[Lot]) -> str:
    """A line of headings and a line for each lot, with tabs between the cells; moments as year-month-day hour:minute,
    which every spreadsheet reads, numbers as the locale writes them, lateness in hours."""
    return to_clipboard([_headings(), *(tuple(_cells(session, lot)) for lot in lots)])


def _headings() -> tuple[str, ...]:
    return (
        _tr("Order"), _tr("Customer"), _tr("Product"), _tr("Machine"), _tr("Start"), _tr("End"), _tr("Quantity"),
        _tr("Due"), _tr("Late (h)"), _tr("Locked"), _tr("Notes"),
    )  # fmt: skip


def _cells(session: Session, lot: Lot) -> Iterator[str]:
    order, late = session.scenario.shop.orders[lot.order], session.score.lateness(lot.order)
    for text in (order.id, order.customer, order.product, lot.resource):
        yield _plain(text)
    yield _moment(session, lot.start)
    yield _moment(session, lot.end)
    yield str(lot.quantity)
    yield _moment(session, order.due)
    yield "" if late is None else _number(late / 60)
    yield locked_in_words(lot)
    yield _plain(order.notes)


def _moment(session: Session, minute: int | None) -> str:
    return "" if minute is None else moment_of(session.scenario.shop.epoch, minute).strftime("%Y-%m-%d %H:%M")


def _number(value: float) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", 2).replace("\u2212", "-")


def _plain(text: str) -> str:
    """A text on one line, which stays a text even where it looks like a formula."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(FORMULA) else line


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)
