"""Orders as rows of words: new ones with what they are, changed ones field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.edit import PROGRESS, OrderDifference, changed_fields
from core.model import Order, Shop
from gui.dialogs.import_wizard.field_names import field_name
from gui.look import wording

MOMENTS = ("release", "due", "deadline")
FIELDS = {
    "produced": "printed", "product": "description", "passes": "prints", "weight": "importance", "notes": "note",
    "hours": "duration", "length_mm": "length", "width_mm": "width", "thickness_mm": "thickness",
    "weight_kg": "weight", "colour": "ink",
}  # fmt: skip
"""The field of a book that fills a field of an order, where it has another name."""


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


def changed_headings() -> list[str]:
    """The headings above changes."""
    return [_tr("Order"), _tr("Field"), _tr("Project"), _tr("Book"), _tr("What happens")]


def changed_texts(difference: OrderDifference, orders: Mapping[str, Order], shop: Shop) -> list[tuple[str, ...]]:
    """A row for each field of each order that changes, and what becomes of the change."""
    protected, found = set(difference.protected), list[tuple[str, ...]]()
    for name in difference.changed:
        before, after = shop.orders[name], orders[name]
        for field, old, new in _changes(before, after):
            stays = name in protected and field not in PROGRESS
            fate = _tr("stays: locked or begun") if stays else _tr("comes in")
            label = field_name(FIELDS.get(field, field))
            found.append((name, label, _shown(field, old, shop), _shown(field, new, shop), fate))
    return found


def _changes(before: Order, after: Order) -> list[tuple[str, Any, Any]]:
    found: list[tuple[str, Any, Any]] = []
    for field in changed_fields(before, after):
        old, new = getattr(before, field), getattr(after, field)
        if field != "attributes":
            found.append((field, old, new))
            continue
        names = dict.fromkeys((*old, *new))
        found += [(name, old.get(name), new.get(name)) for name in names if old.get(name) != new.get(name)]
    return found


def _shown(field: str, value: Any, shop: Shop) -> str:
    if value is None or value == "":
        return "–"
    if field in MOMENTS:
        return wording.moment(shop.epoch, value)
    if field == "passes":
        return _tr("double") if value == 2 else _tr("single")
    if isinstance(value, int):
        return wording.whole(value)
    return wording.number(value) if isinstance(value, float) else str(value)
