"""What each table is: what its rows are called, its columns, a new row, and what an empty one says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication

from core.language import counted
from core.model import Calendar, ChangeoverRule, Machine, Mode, Order, Producer
from gui.tables.calendar_columns import ExceptionRow, calendar_columns, exception_columns
from gui.tables.columns import Column
from gui.tables.machine_columns import machine_columns
from gui.tables.mode_columns import mode_columns
from gui.tables.order_columns import order_columns
from gui.tables.producer_columns import producer_columns
from gui.tables.rule_columns import rule_columns
from gui.tables.vocabulary import Vocabulary

translate = QCoreApplication.translate
DAY_SHIFT = ((480, 720), (780, 1020))
"""08:00 to 12:00 and 13:00 to 17:00: what a new calendar works from Monday to Friday."""


@dataclass(frozen=True, slots=True)
class TableSpec:
    """One table, as data. `count` says how many rows there are; `defaults` are field values of a new row beside its
    id; `stem` is what the id of the first row begins with (empty: rows have no id of their own); `invitation` is what
    the line for a new row says, `next_step` what an empty table says; `selects` is what of the session its rows are;
    `order_tip` says what the order of the rows means, where it means something; `is_part` says that it is a short
    list beside another table; `names` says which names of the vocabulary are columns here, so that the planner may
    add one."""

    name: str
    title: str
    noun: str
    nouns: str
    count: Callable[[int], str]
    invitation: str
    next_step: str
    columns: Callable[[Vocabulary], tuple[Column, ...]]
    make: Callable[..., Any]
    defaults: tuple[tuple[str, Any], ...] = ()
    stem: str = ""
    selects: Literal["", "orders", "resources"] = ""
    order_tip: str = ""
    is_part: bool = False
    names: Literal["", "attributes", "formats"] = ""

    @property
    def nothing_found(self) -> str:
        """What a table says whose rows are all filtered out."""
        return translate("Tables", "None of the {rows} match what is searched for.").format(rows=self.nouns)

    @property
    def has_priority(self) -> bool:
        """Whether the order of the rows means something."""
        return bool(self.order_tip)


def spec_of(table: str) -> TableSpec:
    """The description of a table, in the planner's language."""
    return _SPECS[table]()


def _orders() -> TableSpec:
    return TableSpec(
        "orders",
        translate("Tables", "Orders"),
        translate("Tables", "order"),
        translate("Tables", "orders"),
        lambda n: counted("{n} order", "{n} orders", n),
        translate("Tables", "New order…"),
        translate("Tables", "No orders yet: paste them from Excel, import an order book, or type in the line above."),
        lambda words: order_columns(words.attributes),
        Order,
        (("quantity", 0),),
        stem=translate("Tables", "OF-1"),
        selects="orders",
        names="attributes",
    )


def _machines() -> TableSpec:
    return TableSpec(
        "machines",
        translate("Tables", "Machines"),
        translate("Tables", "machine"),
        translate("Tables", "machines"),
        lambda n: counted("{n} machine", "{n} machines", n),
        translate("Tables", "New machine…"),
        translate("Tables", "No machines yet: type a name in the line above, or paste a list from Excel."),
        lambda words: machine_columns(words.formats, words.attributes),
        Machine,
        stem=translate("Tables", "Machine 1"),
        selects="resources",
        names="formats",
    )


def _producers() -> TableSpec:
    return TableSpec(
        "producers",
        translate("Tables", "Producers"),
        translate("Tables", "producer"),
        translate("Tables", "producers"),
        lambda n: counted("{n} producer", "{n} producers", n),
        translate("Tables", "New producer…"),
        translate(
            "Tables",
            "No producers: a shop needs them only where it offers orders to others. "
            "Type a name in the line above, or paste a list from Excel.",
        ),
        lambda _: producer_columns(),
        Producer,
        stem=translate("Tables", "Producer 1"),
        selects="resources",
    )


def _rules() -> TableSpec:
    return TableSpec(
        "rules",
        translate("Tables", "Changeovers"),
        translate("Tables", "rule"),
        translate("Tables", "rules"),
        lambda n: counted("{n} rule", "{n} rules", n),
        translate("Tables", "New rule…"),
        translate(
            "Tables", "No rules: every changeover takes the shop's default. Type a rule's name in the line above."
        ),
        lambda words: rule_columns(words.attributes),
        ChangeoverRule,
        (("minutes", 30),),
        stem=translate("Tables", "Rule 1"),
        order_tip=translate(
            "Tables",
            "Rules are tried in this order, and the first that matches decides; Alt+Up and Alt+Down move a rule.",
        ),
        names="attributes",
    )


def _calendars() -> TableSpec:
    week = (DAY_SHIFT,) * 5 + ((), ())
    return TableSpec(
        "calendars",
        translate("Tables", "Calendars"),
        translate("Tables", "calendar"),
        translate("Tables", "calendars"),
        lambda n: counted("{n} calendar", "{n} calendars", n),
        translate("Tables", "New calendar…"),
        translate("Tables", "No calendars: machines without one are always open. Type a name in the line above."),
        lambda _: calendar_columns(),
        Calendar,
        (("weekly", week),),
        stem=translate("Tables", "Calendar 1"),
    )


def _modes() -> TableSpec:
    return TableSpec(
        "modes",
        translate("Tables", "Who can do what"),
        translate("Tables", "mode"),
        translate("Tables", "modes"),
        lambda n: counted("{n} mode", "{n} modes", n),
        translate("Tables", "New mode…"),
        translate(
            "Tables",
            "No modes: formats, sizes and materials say who can do what. "
            "Type an order and a resource in the line above to fix a cost or a rate, or to forbid a pair.",
        ),
        lambda _: mode_columns(),
        Mode,
    )


_SPECS: dict[str, Callable[[], TableSpec]] = {
    "orders": _orders,
    "machines": _machines,
    "producers": _producers,
    "rules": _rules,
    "calendars": _calendars,
    "modes": _modes,
}
TABLES = tuple(_SPECS)
"""The names of the tables a planner edits."""


def exceptions_spec() -> TableSpec:
    """The description of one calendar's list of exceptions."""
    return TableSpec(
        "exceptions",
        translate("Tables", "Exceptions"),
        translate("Tables", "exception"),
        translate("Tables", "exceptions"),
        lambda n: counted("{n} exception", "{n} exceptions", n),
        translate("Tables", "New exception…"),
        translate("Tables", "No exceptions. Type a date in the line above, or add the public holidays of a country."),
        lambda _: exception_columns(),
        ExceptionRow,
        is_part=True,
        order_tip=translate("Tables", "Later exceptions win over earlier ones; Alt+Up and Alt+Down move one."),
    )
