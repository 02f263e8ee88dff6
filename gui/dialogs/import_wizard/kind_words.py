"""What the kinds of tables are called, one by one and many."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.language import counted

NAMES = {
    "orders": QT_TRANSLATE_NOOP("Kinds", "Orders"),
    "machines": QT_TRANSLATE_NOOP("Kinds", "Machines"),
    "rates": QT_TRANSLATE_NOOP("Kinds", "Rates of machines"),
    "producers": QT_TRANSLATE_NOOP("Kinds", "Producers"),
    "changeovers": QT_TRANSLATE_NOOP("Kinds", "Changeovers"),
    "costs": QT_TRANSLATE_NOOP("Kinds", "Cost matrix"),
    "offers": QT_TRANSLATE_NOOP("Kinds", "Offer history"),
}
QUESTIONS = {
    "orders": QT_TRANSLATE_NOOP("Kinds", "Where are the orders?"),
    "machines": QT_TRANSLATE_NOOP("Kinds", "Where are the machines?"),
    "rates": QT_TRANSLATE_NOOP("Kinds", "Where are the rates?"),
    "producers": QT_TRANSLATE_NOOP("Kinds", "Where are the producers?"),
    "changeovers": QT_TRANSLATE_NOOP("Kinds", "Where are the changeovers?"),
    "costs": QT_TRANSLATE_NOOP("Kinds", "Where are the costs?"),
    "offers": QT_TRANSLATE_NOOP("Kinds", "Where are the offers?"),
}
TABLES = {"rules": "changeovers", "modes": "costs"}
"""The kinds of tables that have another name."""


def _tr(text: object) -> str:
    return QCoreApplication.translate("Kinds", str(text))


def kind_name(kind: str) -> str:
    """A kind as it stands in a list of kinds."""
    return _tr(NAMES.get(kind, kind))


def where_question(kind: str) -> str:
    """What is asked of a book about a kind."""
    return _tr(QUESTIONS[kind]) if kind in QUESTIONS else _tr("Where is the table?")


def how_many(kind: str, count: int) -> str:
    """So many of a kind, or rows of a table, such as "12 machines"."""
    return {
        "orders": counted("1 order", "{n} orders", count),
        "machines": counted("1 machine", "{n} machines", count),
        "rates": counted("rates of 1 machine", "rates of {n} machines", count),
        "producers": counted("1 producer", "{n} producers", count),
        "changeovers": counted("1 changeover rule", "{n} changeover rules", count),
        "costs": counted("1 cost", "{n} costs", count),
        "offers": counted("1 offer", "{n} offers", count),
    }.get(TABLES.get(kind, kind), counted("1 row", "{n} rows", count))
