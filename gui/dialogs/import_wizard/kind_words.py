"""What the kinds of tables are called, one by one and many."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.look import wording

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
ONE_AND_MANY = {
    "orders": (QT_TRANSLATE_NOOP("Kinds", "1 order"), QT_TRANSLATE_NOOP("Kinds", "{0} orders")),
    "machines": (QT_TRANSLATE_NOOP("Kinds", "1 machine"), QT_TRANSLATE_NOOP("Kinds", "{0} machines")),
    "rates": (QT_TRANSLATE_NOOP("Kinds", "rates of 1 machine"), QT_TRANSLATE_NOOP("Kinds", "rates of {0} machines")),
    "producers": (QT_TRANSLATE_NOOP("Kinds", "1 producer"), QT_TRANSLATE_NOOP("Kinds", "{0} producers")),
    "changeovers": (QT_TRANSLATE_NOOP("Kinds", "1 changeover rule"),
                    QT_TRANSLATE_NOOP("Kinds", "{0} changeover rules")),
    "costs": (QT_TRANSLATE_NOOP("Kinds", "1 cost"), QT_TRANSLATE_NOOP("Kinds", "{0} costs")),
    "offers": (QT_TRANSLATE_NOOP("Kinds", "1 offer"), QT_TRANSLATE_NOOP("Kinds", "{0} offers")),
}  # fmt: skip
TABLES = {"rules": "changeovers", "modes": "costs"}
"""The kinds of tables that have another name."""


def _tr(text: object) -> str:
    return QCoreApplication.translate("Kinds", str(text))


def kind_name(kind: str) -> str:
    """A kind as it stands in a list of kinds."""
    return _tr(NAMES.get(kind, kind))


def where_question(kind: str) -> str:
    """What is asked of a book about a kind."""
    return _tr(QUESTIONS.get(kind, "Where is the table?"))


def how_many(kind: str, count: int) -> str:
    """So many of a kind, or rows of a table, such as "12 machines"."""
    one, many = ONE_AND_MANY.get(TABLES.get(kind, kind), ("1 row", "{0} rows"))
    return _tr(one) if count == 1 else _tr(many).format(wording.whole(count))
