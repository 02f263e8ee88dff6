"""Rows become orders of the shop: what the book says replaces what the shop knows, what it has no column for stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date, datetime, time
from typing import Any

from core.errors import InvalidInput
from core.files.intake.book import address
from core.files.intake.labels import remark_on
from core.files.intake.progress import Tell, counted, untold
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Issue
from core.files.intake.words import head
from core.model import FrozenMap, Order, Shop, minute_of

END_OF_DAY = time(23, 59)
"""When an order is due whose date says no time of day; in a list of ours that is midnight, as every cell shows."""
FIELDS = {
    "order": "id", "customer": "customer", "quantity": "quantity", "printed": "produced", "prints": "passes",
    "release": "release", "due": "due", "deadline": "deadline", "importance": "weight", "max_lots": "max_lots",
    "supports": "supports", "min_lot": "min_lot", "batch": "batch", "status": "status", "note": "notes",
    "value": "value", "duration": "hours", "length": "length_mm", "width": "width_mm", "thickness": "thickness_mm",
    "material": "material", "weight": "weight_kg", "latitude": "latitude", "longitude": "longitude",
}  # fmt: skip
"""The field of an order each column fills."""
ATTRIBUTES = {
    "format": "format", "ink": "colour", "design": "design", "cork_type": "cork_type", "grade": "grade",
    "priority": "priority", "machine": "machine",
}  # fmt: skip
"""Columns that fill an attribute, under its name."""
TARGETS = {**FIELDS, **ATTRIBUTES}
PRODUCTS = ("article", "description")
"""Columns that name the product; the first that is there does."""
DEFAULTS: Mapping[str, Any] = {one.name: one.default for one in fields(Order)}


def orders_of(table: OrderTable, records: list[Record], shop: Shop, tell: Tell = untold) -> Iterator[Order]:
    """The orders of all rows that may come in, with times counted from the shop's epoch."""
    told = {TARGETS[name] for name in table.columns if name in TARGETS and not _is_other_weight(name, table)}
    for record in counted(records, tell):
        if record.is_importable:
            yield _order(record, table, shop, told)


def refuse_impossible(table: OrderTable, records: list[Record], tell: Tell = untold) -> None:
    """Keep rows out that no order can be made of, such as one with a value below 0, and say why."""
    nobody = Shop(table.near)
    for record in counted(records, tell):
        if record.is_importable:
            try:
                _order(record, table, nobody, set())
            except InvalidInput as error:
                record.status = "error"
                record.issues.extend(_issue(table, record, one.field, one.sentence) for one in error.problems)


def _issue(table: OrderTable, record: Record, field: str, sentence: str) -> Issue:
    name = next((name for name, own in FIELDS.items() if own == field), field)
    column = table.columns.get(name)
    place = address(record.row, column.heading.column) if column else ""
    read = str(table.sheet.value(record.row, column.heading.column)) if column else ""
    return Issue(record.row, name, "error", remark_on(name, sentence), place, read, sentence)


def _order(record: Record, table: OrderTable, shop: Shop, told: set[str]) -> Order:
    values = {FIELDS[name]: value for name, value in _filled(record, table).items() if name in FIELDS}
    end = time() if table.is_ours else END_OF_DAY
    values |= {name: _minute(values[name], shop, time() if name == "release" else end)
               for name in ("release", "due", "deadline") if name in values}  # fmt: skip
    if "passes" in values:
        values["passes"] = 2 if values["passes"] == "double" else 1
    product = next((record.fields[name] for name in PRODUCTS if record.fields.get(name)), None)
    values |= {"product": str(product)} if product else {}
    attributes = {ATTRIBUTES[name]: str(value) for name, value in _filled(record, table).items() if name in ATTRIBUTES}
    known = shop.orders.get(values["id"])
    if known is None:
        return Order(**values, attributes=FrozenMap(attributes))
    return _merged(known, values, attributes, told - {TARGETS[name] for name in record.unread if name in TARGETS})


def _filled(record: Record, table: OrderTable) -> dict[str, Any]:
    return {
        name: value for name, value in record.fields.items()
        if value not in (None, "") and not _is_other_weight(name, table)
    }  # fmt: skip


def _is_other_weight(name: str, table: OrderTable) -> bool:
    """A weight per thousand pieces, or in another unit, is not the order's in kg."""
    if name != "weight" or name not in table.columns:
        return False
    return head(table.columns[name].heading.own).unit not in ("", "kg", "kgs", "kilo", "kilos")


def _merged(known: Order, values: dict[str, Any], attributes: dict[str, str], told: set[str]) -> Order:
    """A known order with what its row says; an empty cell says that there is nothing."""
    kept = {name: value for name, value in known.attributes.items() if name not in told}
    emptied = {name: DEFAULTS[name] for name in told & DEFAULTS.keys() - values.keys() - {"id", "quantity"}}
    return replace(known, **emptied, **values, attributes=FrozenMap({**kept, **attributes}))


def _minute(moment: date, shop: Shop, clock: time) -> int:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, clock)
    return minute_of(shop.epoch, moment)
