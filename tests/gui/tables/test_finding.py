from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gui.tables.filter_popup import FilterPopup
from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet


def click_heading(sheet: Sheet, key: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    head = sheet.view.frozen.head if key == sheet.model.columns[0].key else sheet.view.head
    left = head.sectionViewportPosition(sheet.number(key))
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, modifiers, QPoint(left + 12, head.height() // 2))


def open_filter(sheet: Sheet, key: str) -> FilterPopup:
    sheet.view.head.menu_wanted.emit(key, QPoint(100, 100))
    popup = sheet.area.findChildren(FilterPopup)[-1]
    assert isinstance(popup, FilterPopup)
    return popup


def test_that_a_click_on_a_heading_sorts_and_ctrl_adds(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(0, "attributes.colour", "blue")
    click_heading(sheet, "customer")
    assert sheet.column("id") == ["C", "A", "B"]
    click_heading(sheet, "customer")
    assert sheet.column("id") == ["B", "A", "C"]
    click_heading(sheet, "attributes.colour")
    click_heading(sheet, "id", Qt.KeyboardModifier.ControlModifier)
    click_heading(sheet, "id", Qt.KeyboardModifier.ControlModifier)
    assert sheet.column("id") == ["A", "C", "B"]
    click_heading(sheet, "attributes.colour")
    click_heading(sheet, "attributes.colour")
    assert sheet.column("id") == ["A", "B", "C"]


def test_that_a_double_edit_under_a_sort_goes_to_the_right_orders(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.arrange(sheet.model.arrangement.sorted_to("quantity", descending=True))
    sheet.go(0, "customer")
    sheet.paste("first\r\nsecond\r\n")
    assert [one.customer for one in sheet.scenario.shop.orders.rows] == ["Château Ébène", "second", "first"]


def test_that_the_search_box_filters_after_a_pause_and_counts(open_table: Open, qtbot) -> None:
    sheet = open_table()
    sheet.area.focus_search()
    sheet.type("chateau", end=None)
    qtbot.waitUntil(lambda: sheet.column("id") == ["A"])
    assert sheet.area.counts.count.text() == "1 of 3 orders"
    sheet.press(Qt.Key.Key_Return)
    assert sheet.view.hasFocus()
    sheet.area.focus_search()
    sheet.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet.area.counts.count.text() == "3 orders")


def test_that_a_search_finds_dates_as_they_show_and_numbers_either_way(open_table: Open) -> None:
    sheet = open_table(locale="fr_FR")
    sheet.put(1, "quantity", "12500")
    for words in ("12500", "12 500", "08/09/2026", "mar. 8"):
        sheet.area.find(words.replace("mar. 8", "mar. 08"))
        assert sheet.column("id") == ["B"], words


def test_that_an_edit_is_found_by_its_new_text(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.find("cave")
    sheet.put(0, "customer", "Clos")
    sheet.area.find("clos")
    assert sheet.column("id") == ["C"]
    sheet.area.find("cave")
    assert sheet.column("id") == []


def test_that_a_paste_into_filtered_rows_leaves_the_hidden_alone(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.find("a")
    sheet.area.arrange(sheet.model.arrangement.keeping("customer", frozenset({"Château Ébène", "Cave Noire"})))
    sheet.go(0, "quantity")
    sheet.paste("1\r\n2\r\n")
    assert [one.quantity for one in sheet.scenario.shop.orders.rows] == [1, 200, 2]


def test_that_a_column_keeps_only_ticked_values(open_table: Open) -> None:
    sheet = open_table()
    popup = open_filter(sheet, "customer")
    items = {popup.values.item(at).data(Qt.ItemDataRole.UserRole): popup.values.item(at) for at in range(4)}
    assert popup.values.item(0).text() == "(All 3)"
    items["Maison Blanc"].setCheckState(Qt.CheckState.Unchecked)
    popup.apply.click()
    assert sheet.column("id") == ["A", "C"]
    assert open_filter(sheet, "customer").values.count() == 4  # all values can come back


def test_that_enter_in_the_filter_keeps_what_was_found(open_table: Open) -> None:
    sheet = open_table()
    popup = open_filter(sheet, "customer")
    popup.search.setFocus()
    QTest.keyClicks(popup.search, "cave")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert sheet.column("id") == ["C"]


def test_that_a_new_row_shows_whatever_is_filtered(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.find("cave")
    sheet.put(1, "customer", "Dupont")
    assert sheet.column("customer") == ["Cave Noire", "Dupont"]


def test_that_the_menu_of_a_heading_sorts_and_hides(open_table: Open) -> None:
    from PySide6.QtWidgets import QPushButton

    sheet = open_table()
    popup = open_filter(sheet, "customer")
    popup.findChild(QPushButton, "sort-down").click()
    assert sheet.column("id") == ["B", "A", "C"]
    open_filter(sheet, "customer").findChild(QPushButton, "hide-column").click()
    assert not sheet.shows("customer")


def test_that_sorting_selects_no_orders(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(1, "quantity")
    click_heading(sheet, "customer")
    assert sheet.session.selection.orders == {"B"}


def test_that_one_click_shows_everything_again(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.arrange(sheet.model.arrangement.sorted_to("id", descending=True))
    sheet.area.find("cave")
    sheet.area.arrange(sheet.model.arrangement.keeping("customer", frozenset({"Maison Blanc"})))
    assert sheet.column("id") == []
    sheet.area.counts.show_all.click()
    assert sheet.column("id") == ["C", "B", "A"]
    assert sheet.area.toolbar.search.text() == ""
    assert not sheet.area.counts.show_all.isVisible()


def test_that_the_filter_of_a_date_lists_days_in_their_order(open_table: Open) -> None:
    sheet = open_table()
    for row, day in enumerate(("2026-10-02 10:00", "2026-10-05 10:00", "2026-09-30 10:00")):  # Fri, Mon, Wed
        sheet.put(row, "due", day)
    popup = open_filter(sheet, "due")
    shown = [popup.values.item(place).text() for place in range(1, popup.values.count())]
    assert [text.split()[0] for text in shown] == ["Wed", "Fri", "Mon"]
    assert popup.findChild(QPushButton, "sort-up").text() == "Earliest first"
