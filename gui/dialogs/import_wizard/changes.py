"""What an import brings, as rows of words: new rows with what they are, changed ones field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.files.intake import FieldChange
from core.model import FromTo, Mounted, Order, Shop
from gui.dialogs.import_wizard.field_names import field_name
from gui.look import wording

MOMENTS = ("release", "due", "deadline", "available_from", "sent", "answered")
FIELDS = {
    "produced": "printed", "product": "description", "passes": "prints", "weight": "importance", "notes": "note",
    "hours": "duration", "length_mm": "length", "width_mm": "width", "thickness_mm": "thickness",
    "weight_kg": "weight", "colour": "ink",
}  # fmt: skip
"""The field of a book that fills a field of an order, where it has another name."""
MOST_SAID = 8
"""Fields of a new row that are told."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Changes", text)


def order_headings() -> list[str]:
    """The headings above whole orders."""
    return [_tr("Order"), _tr("Customer"), _tr("Product"), _tr("Quantity"), _tr("Made"), _tr("Due")]


def order_texts(order: Order, shop: Shop) -> tuple[str, ...]:
    """One order in a row."""
    due = "" if order.due is None else wording.moment(shop.epoch, order.due)
    made = wording.whole(order.produced) if order.produced else ""
    return order.id, order.customer, order.product, wording.whole(order.quantity), made, due


def row_headings() -> list[str]:
    """The headings above whole rows of other tables."""
    return [_tr("Row"), _tr("What the book says")]


def row_texts(row: Any, shop: Shop) -> tuple[str, ...]:
    """One row of another table: what it is called, and the fields that say something."""
    said = []
    for field in fields(row):
        value = getattr(row, field.name)
        if field.name not in ("id", "closed") and value not in (None, "", (), 0) and value != {}:
            said.append(_tr("{0}: {1}").format(_label(field.name), shown(field.name, value, shop)))
    more = [_tr("…")] if len(said) > MOST_SAID else []
    return row.id, "  ·  ".join([*said[:MOST_SAID], *more])


def changed_headings() -> list[str]:
    """The headings above changes."""
    return [_tr("Row"), _tr("Field"), _tr("Project"), _tr("Book"), _tr("What happens")]


def change_texts(change: FieldChange, shop: Shop) -> tuple[str, ...]:
    """One field that changes, and what becomes of the change."""
    name = change.part or change.field
    label = _label(change.part) if change.field == "attributes" else _label(change.field)
    if change.part and change.field != "attributes":
        label = f"{label} {change.part}"
    fate = _tr("stays: locked or begun") if change.stays else _tr("comes in")
    old, new = (shown(name, one, shop) for one in (change.before, change.after))
    return change.row, label, old, new, fate


def _label(name: str) -> str:
    return field_name(FIELDS.get(name, name))


def shown(field: str, value: Any, shop: Shop) -> str:
    """A value of a row in words."""
    if value is None or value == "":
        return "–"
    if field in MOMENTS and isinstance(value, int):
        return wording.moment(shop.epoch, value)
    if field == "passes":
        return _tr("double") if value == 2 else _tr("single")
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, int):
        return wording.whole(value)
    return wording.number(value) if isinstance(value, float) else _composed(value, shop)


def _composed(value: Any, shop: Shop) -> str:
    if isinstance(value, Mounted):
        value = {**value.attributes, **({"order": value.order} if value.order else {})}
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {shown('', one, shop)}" for name, one in value.items())
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    if isinstance(value, FromTo):
        return f"{value.before or _tr('anything')} → {value.after or _tr('anything')}"
    return str(value)
