from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from core.model import FrozenMap, Mounted
from gui.tables.columns import REQUIRED, Column
from gui.tables.notation import Notation, NotUnderstood
from gui.tables.specs import TABLES, spec_of
from gui.tables.vocabulary import Vocabulary
from tests.builders import EPOCH, machine, order

WORDS = Vocabulary(("format", "colour", "design", "grade"), ("24x44",))
N = Notation(QLocale("en_GB"), EPOCH)
NOT_IN_A_CELL = {"calendars": {"exceptions"}}  # they have a list of their own


def columns(table: str) -> tuple[Column, ...]:
    return spec_of(table).columns(WORDS)


def column(table: str, key: str) -> Column:
    return next(one for one in columns(table) if one.key == key)


@pytest.mark.parametrize("table", TABLES)
def test_that_every_field_of_a_row_can_be_edited(table: str) -> None:
    editable = {one.field for one in columns(table) if not one.is_calculated}
    assert editable == {one.name for one in fields(spec_of(table).make)} - NOT_IN_A_CELL.get(table, set())


@pytest.mark.parametrize("table", TABLES)
def test_that_every_column_says_in_words_what_it_is(table: str) -> None:
    found = columns(table)
    assert len({one.key for one in found}) == len({one.title for one in found}) == len(found)
    assert all(one.tip.endswith(".") for one in found)


@pytest.mark.parametrize("table", ["orders", "machines", "producers"])
def test_that_an_untouched_row_is_what_empty_cells_mean(table: str) -> None:
    spec = spec_of(table)
    row = spec.make(**{**dict(spec.defaults), "id": "new"})
    for one in columns(table):
        if not one.is_calculated and one.empty is not REQUIRED:
            assert one.get(row) == one.parse("  ", N), one.key


def put(one: Column, row: Any, value: Any) -> Any:
    return one.put(getattr(row, one.field), value)


def test_that_an_attribute_is_one_entry_of_the_orders_attributes() -> None:
    colour, grade, row = column("orders", "attributes.colour"), column("orders", "attributes.grade"), order()
    assert colour.get(row) == "red"
    assert put(colour, row, "blue") == {"format": "24x44", "colour": "blue", "design": "D1"}
    assert put(grade, row, "A")["grade"] == "A"
    assert put(colour, row, None) == {"format": "24x44", "design": "D1"}


def test_that_a_rate_without_a_number_is_no_rate() -> None:
    assert put(column("machines", "rates.24x44"), machine(), None) == FrozenMap()


def test_that_a_machine_with_nothing_left_mounted_has_nothing_mounted() -> None:
    colour, of = column("machines", "mounted.colour"), column("machines", "mounted.order")
    red = Mounted(FrozenMap({"colour": "red"}))
    assert put(colour, machine(), "red") == red
    assert put(colour, machine(mounted=red), None) is None
    assert put(of, machine(mounted=red), "A") == Mounted(FrozenMap({"colour": "red"}), "A")
    assert put(of, machine(mounted=red), None) == red
    assert put(colour, machine(mounted=Mounted(order="A")), None) == Mounted(order="A")


def test_that_a_cell_that_must_hold_something_refuses_to_be_empty() -> None:
    with pytest.raises(NotUnderstood, match="Quantity must not be empty"):
        column("orders", "quantity").parse("", N)


def test_that_attributes_come_in_one_order_with_the_printers_three_first() -> None:
    keys = [one.key for one in columns("orders") if one.key.startswith("attributes.")]
    assert keys == ["attributes.format", "attributes.colour", "attributes.design", "attributes.grade"]
