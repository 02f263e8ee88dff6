"""What a column of a table is: where its value stands in a row, how it is shown and read, and whom it serves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.model import FrozenMap, Mounted, Scenario
from gui.session import Session
from gui.tables.cells import NUMBER, TEXT, WHOLE, Kind
from gui.tables.notation import Notation, NotUnderstood

translate = QCoreApplication.translate
REQUIRED: Any = object()
"""Stands for the empty value of a column whose cells must not be empty."""
SCHEDULE, OFFERS, ALLOCATE = "schedule", "offers", "allocate"
EVERYWHERE = frozenset((SCHEDULE, OFFERS, ALLOCATE))
FIRST_ATTRIBUTES = ("format", "colour", "design")

_ADDED = (WHOLE, NUMBER)

Get = Callable[[Any], Any]
Put = Callable[[Any, Any], Any]


def nothing(_row: Any) -> Any:
    """What a calculated column reads before it has been calculated."""
    return None


def whole(_field_value: Any, value: Any) -> Any:
    """The field takes the cell's value as it is."""
    return value


@dataclass(frozen=True, slots=True)
class Column:
    """One column, as data. `get` reads a row; `put` makes the new value of `field` from its old one and the cell's
    value, since a cell may be a part of its field (attributes.format). A calculated column has no field; `calculate`
    makes its `get` from the session. `empty` is what an empty cell means (REQUIRED: it must not be empty), `blank`
    what it says in muted letters; `alarms` says which values are bad news; a column that goes `along` with another
    shows when that one does. `starter` columns show in an empty table, `always` columns whatever they hold, others
    once they hold something."""

    key: str
    title: str
    tip: str
    kind: Kind = TEXT
    get: Get = nothing
    field: str = ""
    put: Put = whole
    empty: Any = None
    blank: str = ""
    shops: frozenset[str] = EVERYWHERE
    starter: bool = False
    always: bool = False
    choices: Callable[[Scenario], Iterable[str]] | None = None
    calculate: Callable[[Session], Get] | None = None
    along: str = ""
    alarms: Callable[[Any], bool] | None = None

    @property
    def is_calculated(self) -> bool:
        """Whether the planner reads it only."""
        return not self.field

    @property
    def adds_up(self) -> bool:
        """Whether a sum of the column means something."""
        return self.kind in _ADDED and self.key not in ("weight", "max_lots", "supports", "latitude", "longitude")

    def holds(self, value: Any) -> bool:
        """Whether a value is more than what stands in an untouched row."""
        return value is not None and value != "" and value != self.empty

    def show(self, value: Any, notation: Notation) -> str:
        """A value for the eye."""
        return "" if value is None else self.kind.show(value, notation)

    def write(self, value: Any, notation: Notation) -> str:
        """A value for editing and for the clipboard."""
        return "" if value is None else self.kind.write(value, notation)

    def parse(self, text: str, notation: Notation, old: Any = None) -> Any:
        """The value a text means in this column. Raises NotUnderstood."""
        if text.strip():
            return self.kind.parse(text, notation, old)
        if self.empty is REQUIRED:
            raise NotUnderstood(translate("Tables", "{title} must not be empty.").format(title=self.title))
        return self.empty


def field(name: str, title: str, tip: str, kind: Kind = TEXT, **more: Any) -> Column:
    """A column that is a whole field of the row. Texts are empty as "", all else as None unless `empty` says so."""
    more.setdefault("empty", "" if kind is TEXT else None)
    return Column(name, title, tip, kind, get=attrgetter(name), field=name, **more)


def entry(name: str, key: str, title: str, tip: str, kind: Kind = TEXT, **more: Any) -> Column:
    """A column that is one entry of a field that maps names to values; an empty cell takes the entry out."""

    def get(row: Any) -> Any:
        return getattr(row, name).get(key)

    def put(entries: FrozenMap[str, Any], value: Any) -> FrozenMap[str, Any]:
        return entries.without(key) if value is None else entries.put(key, value)

    return Column(f"{name}.{key}", title, tip, kind, get=get, field=name, put=put, **more)


def mounted(key: str, title: str, tip: str, **more: Any) -> Column:
    """A column that is one attribute of what is mounted on a machine; with the last one gone, nothing is mounted."""

    def get(row: Any) -> Any:
        return row.mounted.attributes.get(key) if row.mounted else None

    def put(now: Mounted | None, value: Any) -> Mounted | None:
        before = now or Mounted()
        attributes = before.attributes.without(key) if value is None else before.attributes.put(key, value)
        return Mounted(attributes, before.order) if attributes or before.order else None

    return Column(f"mounted.{key}", title, tip, get=get, field="mounted", put=put, **more)


def calculated(key: str, title: str, tip: str, kind: Kind, calculate: Callable[[Session], Get], **more: Any) -> Column:
    """A column the planner reads only."""
    return Column(key, title, tip, kind, calculate=calculate, **more)


def attribute_title(key: str) -> str:
    """An attribute as a column is headed by it."""
    titles = {
        "format": translate("Tables", "Format"),
        "colour": translate("Tables", "Colour"),
        "design": translate("Tables", "Design"),
    }
    return titles.get(key) or key[:1].upper() + key[1:]


def attributes_in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Attributes with format, colour and design first, which every shop that prints has."""
    return (*FIRST_ATTRIBUTES, *sorted(set(names) - set(FIRST_ATTRIBUTES)))


def used_values(scenario: Scenario, name: str) -> set[str]:
    """The values an attribute has in the orders."""
    return {order.attributes.get(name, "") for order in scenario.shop.orders.rows} - {""}


def used_texts(scenario: Scenario, name: str) -> set[str]:
    """The texts a field has in the orders."""
    return {getattr(order, name) for order in scenario.shop.orders.rows} - {""}
