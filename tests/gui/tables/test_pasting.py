from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.model import Scenario
from tests.builders import scenario, shop
from tests.gui.tables.conftest import Open

Key = Qt.Key


def no_orders() -> Scenario:
    from core.model import Table

    start = shop()
    return scenario(type(start)(start.epoch, machines=start.machines, orders=Table()))


def test_that_a_block_from_excel_is_one_step(open_table: Open) -> None:
    sheet = open_table(locale="fr_FR")
    sheet.go(0, "quantity")
    sheet.paste("1 100\t08/09/2026 10:00\r\n2 200\t09/09/2026\r\n")
    assert sheet.step == "Paste 2 × 2 cells"
    assert [one.quantity for one in sheet.scenario.shop.orders.rows] == [1100, 2200, 300]
    assert sheet.column("due")[:2] == ["mar. 08/09/2026 10:00", "mer. 09/09/2026 00:00"]
    sheet.session.undo()
    assert sheet.column("quantity") == ["100", "200", "300"]


def test_that_several_attributes_of_one_order_are_pasted_together(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "attributes.format")
    sheet.paste("24x49\tblue\tD7\r\n\tgreen\tD8\r\n")
    first, second = sheet.scenario.shop.orders.rows[:2]
    assert first.attributes == {"format": "24x49", "colour": "blue", "design": "D7"}
    assert second.attributes == {"colour": "green", "design": "D8"}


def test_that_quotes_and_line_breaks_stay_within_their_cells(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "customer")
    sheet.paste('"Château\nBellevue"\r\n"5"" pipe\tx"\r\n')
    assert [one.customer for one in sheet.scenario.shop.orders.rows[:2]] == ["Château\nBellevue", '5" pipe\tx']


def test_that_a_copied_table_pasted_into_an_empty_one_is_the_same(open_table: Open) -> None:
    sheet = open_table(locale="fr_FR")
    sheet.ctrl(Key.Key_A)
    copied = sheet.copied()
    other = open_table("orders", no_orders(), "fr_FR")
    for column in other.model.columns:
        other.area.columns.choose(column.key, sheet.shows(column.key))
    other.go(0, "id")
    other.paste(copied)
    assert other.scenario.shop.orders == sheet.scenario.shop.orders
    assert other.step == "Paste 3 orders"


def test_that_orders_pasted_into_an_empty_table_keep_their_numbers(open_table: Open) -> None:
    sheet = open_table("orders", no_orders(), "fr_FR")
    sheet.paste(
        "OF-7\tDupont\tNaturel\t33 000\t04/12/2026 10:00\t24x44\r\nOF-9\tMartin\tNaturel\t12 000\t\t\r\n\t\t\t\t\t\r\n"
    )
    rows = sheet.scenario.shop.orders
    assert list(rows) == ["OF-7", "OF-9"]
    assert rows["OF-7"].quantity == 33000
    assert rows["OF-7"].format == "24x44"
    assert (rows["OF-9"].due, rows["OF-9"].attributes) == (None, {})


def test_that_rows_beyond_the_last_are_new_and_counted_on(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(2, "quantity")
    sheet.paste("10\r\n20\r\n30\r\n")
    assert [(one.id, one.quantity) for one in sheet.scenario.shop.orders.rows[2:]] == [
        ("C", 10),
        ("C 2", 20),
        ("C 3", 30),
    ]


def test_that_a_block_repeats_over_a_larger_selection(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "quantity")
    sheet.select(range(3), "quantity")
    sheet.paste("55\r\n")
    assert sheet.column("quantity") == ["55", "55", "55"]


def test_that_headings_say_where_cells_go(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "id")
    sheet.paste("Quantity\tOrder\tPrice\tnotes\r\n111\tB\t9\tsoon\r\n222\tD\t8\t\r\n")
    assert sheet.area.report.remarks.text() == "There is no column for: Price. These are left out."
    sheet.area.report.accept_button.click()
    rows = sheet.scenario.shop.orders
    assert (rows["B"].quantity, rows["B"].notes, rows["D"].quantity) == (111, "soon", 222)
    assert rows["A"].quantity == 100
    assert sheet.shows("notes")


def test_that_bad_cells_are_reported_and_nothing_is_changed(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "quantity")
    sheet.paste("many\t8/9/2026\r\n2000\tsoon\r\n-3\t\r\n")
    report = sheet.area.report
    items = [report.list.topLevelItem(at) for at in range(report.list.topLevelItemCount())]
    told = [tuple(item.text(column) for column in range(4)) for item in items if item is not None]
    assert report.isVisible()
    assert report.title.text() == "3 cells were not understood; 3 can be pasted. Nothing is changed yet."
    assert told == [
        ("A", "Quantity", "many", "“many” is not a number; write it like 12,500."),
        ("B", "Due", "soon", "“soon” is not a date; write it like 10/09/2026 14:00."),
        ("C", "Quantity", "-3", "The quantity must be 0 or more pieces, not -3."),
    ]
    assert sheet.step is None


def test_that_the_good_cells_go_in_and_the_bad_wait_in_theirs(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "quantity")
    sheet.paste("many\t8/9/2026\r\n2000\tsoon\r\n")
    sheet.area.report.accept_button.click()
    assert sheet.step == "Paste 2 × 2 cells"
    assert sheet.column("quantity") == ["many", "2,000", "300"]
    assert sheet.text(1, "due") == "soon"
    assert [one.quantity for one in sheet.scenario.shop.orders.rows] == [100, 2000, 300]
    sheet.put(0, "quantity", "1500")
    assert len(sheet.model.drafts.refused()) == 1


def test_that_nothing_is_pasted_if_the_planner_says_so(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "quantity")
    sheet.paste("many\r\n2000\r\n")
    sheet.area.report.discard.click()
    assert not sheet.area.report.isVisible()
    assert (sheet.step, sheet.column("quantity")) == (None, ["100", "200", "300"])


def test_that_a_report_goes_by_the_project_as_it_is_when_accepted(open_table: Open) -> None:
    from core import edit

    sheet = open_table()
    sheet.go(0, "attributes.colour")
    sheet.area.columns.choose("attributes.design", False)
    sheet.view.head.moveSection(sheet.view.head.visualIndex(sheet.number("quantity")), sheet.view.head.count() - 1)
    sheet.go(0, "attributes.colour")
    sheet.paste("blue\tx\r\n")
    assert sheet.area.report.isVisible()
    sheet.session.apply(
        "design",
        edit.set_field,
        "orders",
        "A",
        "attributes",
        sheet.scenario.shop.orders["A"].attributes.put("design", "D99"),
    )
    sheet.area.report.accept_button.click()
    assert sheet.scenario.shop.orders["A"].attributes == {"format": "24x44", "colour": "blue", "design": "D99"}


def test_that_a_new_row_with_a_number_that_is_taken_is_left_out(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(3, "id")
    sheet.paste("D\tDupont\t5\r\nB\tMartin\t6\r\n")
    assert "B is used more than once" in sheet.area.report.list.topLevelItem(0).text(3)
    sheet.area.report.accept_button.click()
    assert list(sheet.scenario.shop.orders) == ["A", "B", "C", "D"]
    assert sheet.scenario.shop.orders["B"].customer == "Maison Blanc"
    assert "left out" in sheet.area.report.title.text()


@pytest.mark.parametrize(("table", "text"), [("machines", "M2\t500\r\nM3\t600\r\n"), ("calendars", "day\t8-12\r\n")])
def test_that_every_table_takes_new_rows_from_the_clipboard(open_table: Open, table: str, text: str) -> None:
    sheet = open_table(table)
    before = len(sheet.model.shown)
    sheet.go(before, "id")
    sheet.paste(text)
    assert sheet.refusals == []
    assert len(sheet.model.shown) == before + text.count("\r\n")


def test_that_modes_are_pasted_by_order_and_resource(open_table: Open) -> None:
    sheet = open_table("modes", locale="fr_FR")
    sheet.go(0, "order")
    sheet.paste("A\tM1\toui\t12,5\r\nB\tM9\tnon\t7\r\n")
    assert "There is no machine or producer M9." in sheet.area.report.list.topLevelItem(0).text(3)
    sheet.area.report.accept_button.click()
    assert [(one.order, one.cost) for one in sheet.scenario.shop.modes.rows] == [("A", 12.5)]


def test_that_fill_down_copies_the_first_row(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "quantity")
    sheet.select(range(3), "id", "quantity", "due")
    sheet.ctrl(Key.Key_D)
    assert sheet.column("quantity") == ["100", "100", "100"]
    assert sheet.column("id") == ["A", "B", "C"]
    assert sheet.step == "Fill down 4 cells"


def test_that_fill_down_of_one_cell_takes_the_one_above(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(1, "customer")
    sheet.ctrl(Key.Key_D)
    assert sheet.text(1, "customer") == "Château Ébène"


def test_that_delete_empties_cells_and_refuses_those_that_must_hold_something(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "customer")
    sheet.select(range(2), "customer", "due")
    sheet.press(Key.Key_Delete)
    assert [(one.customer, one.due) for one in sheet.scenario.shop.orders.rows[:2]] == [("", None)] * 2
    sheet.go(0, "quantity")
    sheet.press(Key.Key_Delete)
    assert sheet.area.report.list.topLevelItem(0).text(3) == "Quantity must not be empty."
    assert sheet.column("quantity") == ["100", "200", "300"]


def test_that_cut_copies_and_empties(open_table: Open) -> None:
    from PySide6.QtWidgets import QApplication

    sheet = open_table()
    sheet.go(0, "customer")
    sheet.ctrl(Key.Key_X)
    assert QApplication.clipboard().text() == "Château Ébène\r\n"
    assert (sheet.text(0, "customer"), sheet.step) == ("", "Change customer of A")


def test_that_hidden_columns_are_neither_copied_nor_pasted_into(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.columns.choose("customer", False)
    sheet.go(0, "id")
    sheet.select(range(1), "id", "customer", "quantity")
    assert sheet.copied() == "A\t100\r\n"
    sheet.paste("A\t777\r\n")
    assert sheet.scenario.shop.orders["A"].quantity == 777


def test_that_a_copy_has_no_thousands_so_that_excel_reads_numbers(open_table: Open) -> None:
    sheet = open_table(locale="fr_FR")
    sheet.put(0, "quantity", "33 000")
    sheet.go(0, "quantity")
    assert sheet.text(0, "quantity") == "33\u202f000"
    assert sheet.copied() == "33000\r\n"


def test_that_pasting_over_a_draft_mends_it(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "quantity", "12x")
    sheet.view.finish_editing()
    sheet.go(0, "quantity")
    sheet.paste("100\r\n")
    assert sheet.model.drafts.refused() == []


def test_that_cells_beyond_the_last_column_are_told(open_table: Open) -> None:
    sheet = open_table()
    last = sheet.model.columns[sheet.view.visible_columns()[-1]].key
    sheet.go(0, last)
    sheet.paste("x\ty\r\n")
    assert "beyond the last column" in sheet.area.report.remarks.text()
