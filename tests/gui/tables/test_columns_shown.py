from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core import edit
from core.model import Mode, Order, Producer, Table
from gui.tables.column_chooser import ColumnChooser
from tests.builders import machine, order, scenario, shop
from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet


def shown(sheet: Sheet) -> list[str]:
    return [sheet.model.columns[number].key for number in sheet.view.visible_columns()]


def test_that_a_user_of_one_shop_does_not_see_the_columns_of_another(open_table: Open) -> None:
    welding = scenario(shop([Order("P1", 1)], [machine("M1")], modes=Table([Mode("P1", "M1", cost=16)])))
    assert shown(open_table("orders", welding)) == ["id", "quantity"]
    assert shown(open_table("modes", welding)) == ["order", "resource", "cost"]
    laser = scenario(shop([order("L1", 5, value=129.0, hours=0.6)], producers=Table([Producer("P", acceptance=0.4)])))
    assert {"value", "hours"} <= set(shown(open_table("orders", laser)))
    assert shown(open_table("producers", laser)) == ["id", "acceptance"]


def test_that_an_empty_table_shows_the_columns_to_start_with(open_table: Open) -> None:
    empty = scenario(shop(producers=Table()))
    assert "target_volume" in shown(open_table("producers", empty))
    assert "latitude" not in shown(open_table("producers", empty))


def test_that_a_column_shows_as_soon_as_it_holds_something(open_table: Open) -> None:
    sheet = open_table()
    assert "deadline" not in shown(sheet)
    sheet.session.apply("deadline", edit.set_field, "orders", "A", "deadline", 5000)
    assert "deadline" in shown(sheet)
    sheet.session.undo()
    assert "deadline" in shown(sheet)  # nothing is taken away under the planner's hands


def chooser(sheet: Sheet) -> ColumnChooser:
    sheet.area.choose_columns()
    return sheet.area.findChildren(ColumnChooser)[-1]


def test_that_ticks_show_and_hide_and_are_remembered(open_table: Open) -> None:
    sheet = open_table()
    items = chooser(sheet).list
    by_title = {items.item(at).text().removesuffix("  (empty)"): items.item(at) for at in range(items.count())}
    by_title["Customer"].setCheckState(Qt.CheckState.Unchecked)
    by_title["Notes"].setCheckState(Qt.CheckState.Checked)
    assert "customer" not in shown(sheet)
    assert "notes" in shown(sheet)
    again = open_table()
    assert "customer" not in shown(again)
    assert "notes" in shown(again)
    chooser(again).findChild(QPushButton, "reset-columns").click()
    assert "customer" in shown(again)
    assert "notes" not in shown(again)


def test_that_widths_and_order_are_remembered(open_table: Open) -> None:
    sheet = open_table()
    sheet.view.setColumnWidth(sheet.number("customer"), 233)
    sheet.view.head.moveSection(sheet.view.head.visualIndex(sheet.number("due")), 1)
    again = open_table()
    assert again.view.columnWidth(again.number("customer")) == 233
    assert shown(again)[:2] == ["id", "due"]


def test_that_a_planner_can_add_an_attribute(open_table: Open) -> None:
    sheet = open_table()
    popup = chooser(sheet)
    popup.name.setText("grade")
    popup.findChild(QPushButton, "add-name").click()
    assert "attributes.grade" in shown(sheet)
    sheet.put(0, "attributes.grade", "A+")
    assert sheet.scenario.shop.orders["A"].attributes["grade"] == "A+"


def test_that_a_planner_can_add_a_format_to_the_machines(open_table: Open) -> None:
    sheet = open_table("machines", locale="fr_FR")
    popup = chooser(sheet)
    popup.name.setText("30x49")
    popup.findChild(QPushButton, "add-name").click()
    sheet.put(0, "rates.30x49", "7 650,5")
    assert sheet.scenario.shop.machines["M1"].rates == {"24x44": 1000, "30x49": 7650.5}


def test_that_a_workspace_narrows_the_columns(open_table: Open) -> None:
    both = scenario(shop([order("X", 5, value=129.0, min_lot=3)]))
    sheet = open_table("orders", both)
    assert {"value", "min_lot"} <= set(shown(sheet))
    sheet.panel.set_workspace("schedule")
    assert "value" not in shown(sheet)
    sheet.panel.set_workspace("offers")
    assert "min_lot" not in shown(sheet)


def test_that_the_first_column_stays_in_sight(open_table: Open) -> None:
    sheet = open_table()
    sheet.panel.resize(500, 400)
    sheet.go(0, shown(sheet)[-1])
    frozen = sheet.view.frozen
    assert sheet.view.horizontalScrollBar().value() > 0
    assert frozen.isVisible()
    assert frozen.geometry().right() < sheet.view.visualRect(sheet.view.currentIndex()).right() + frozen.x()
    sheet.go(1, "id")
    sheet.type("BB")
    assert sheet.column("id") == ["A", "BB", "C"]
