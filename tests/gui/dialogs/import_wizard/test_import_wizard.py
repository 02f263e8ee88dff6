"""The way of an order book through the wizard, from the drop to the finished project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox

from core.edit import History, lock
from core.files import ProjectFile
from core.files.intake import reports_in
from gui.dialogs import ReportDialog
from tests.core.files.intake.books import english_joinery, georgian_tally, italian_mixed_dates, save
from tests.gui.answering import Answer
from tests.gui.dialogs.import_wizard.guide import PAGES, Guide, texts

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MESSY = Path(__file__).resolve().parents[3] / "data" / "db-of_messy_fr.xlsx"


@pytest.fixture
def guide(window: MainWindow, qtbot) -> Guide:
    """A planner before a window on two orders, A planned and B not."""
    return Guide(window, qtbot)


@pytest.fixture
def empty(make_window, qtbot) -> Guide:
    """A planner before a window on nothing."""
    return Guide(make_window(), qtbot)


def edited_copy(folder: Path) -> Path:
    """The messy book a week later: one quantity and one date changed, one order gone, one new."""
    workbook = openpyxl.load_workbook(MESSY)
    sheet = workbook["db-of"]
    sheet["K7"], sheet["A8"] = 13, "OF26-2000"
    workbook.save(folder / "db-of week 13.xlsx")
    return folder / "db-of week 13.xlsx"


def test_that_the_messy_book_becomes_orders_by_mouse_and_one_undo_takes_them_back(empty: Guide) -> None:
    session, before = empty.window.session, empty.window.session.project
    empty.drop(MESSY)
    assert empty.page == "table"
    empty.go_to("compare")
    assert empty.wizard.finish.text() == "&Import 59 orders"
    empty.finish()
    assert session.history.undo_name == "Import 59 orders from db-of_messy_fr.xlsx"
    assert session.scenario.shop.orders["OF26-1412"].quantity == 12000
    session.undo()
    assert session.project is before


def test_that_the_keyboard_is_on_the_board_once_the_orders_are_in(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.go_to("compare")
    empty.finish()
    assert empty.window.focusWidget() is empty.window.board.canvas  # it has it again as soon as the window is active


def test_that_the_whole_way_can_be_gone_with_the_return_key_alone(empty: Guide, qtbot) -> None:
    empty.drop(MESSY)
    for page in PAGES:
        assert empty.page == page
        button = empty.wizard.finish if page == PAGES[-1] else empty.wizard.next
        assert button.hasFocus()
        qtbot.keyClick(empty.wizard, Qt.Key.Key_Return)
    empty.wait_for_end()
    assert len(empty.window.session.scenario.shop.orders) == 59


@pytest.mark.parametrize("page", PAGES)
def test_that_cancel_changes_nothing_on_any_page(empty: Guide, page: str, qtbot) -> None:
    before = empty.window.session.project
    empty.drop(MESSY)
    empty.go_to(page)
    if page == "columns":
        empty.answer("F", "Not used")
    qtbot.keyClick(empty.wizard, Qt.Key.Key_Escape)
    assert empty.window.exchange.wizard is None
    assert empty.window.session.project is before


def test_that_a_reading_can_be_cancelled(empty: Guide, qtbot) -> None:
    before = empty.window.session.project
    empty.window.exchange.import_file(MESSY)
    assert empty.wizard.place == -1
    qtbot.keyClick(empty.wizard, Qt.Key.Key_Escape)
    qtbot.wait(300)
    assert empty.window.exchange.wizard is None
    assert empty.window.session.project is before


def test_that_a_refused_row_is_named_by_its_cell_with_what_was_read_and_expected(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.go_to("check")
    rows = texts(empty.wizard.check_page.table)
    assert [row[0] for row in rows] == ["A39", "K70", "K71", "A72"]
    assert rows[1] == ("K70", "OF26-1468", "stays out", "à confirmer", "a number of pieces",
                       'Quantity: cannot be read ("à confirmer").')  # fmt: skip
    empty.click("filter_all")
    assert len(texts(empty.wizard.check_page.table)) == 77
    empty.wizard.check_page.search.setText("machine list")
    assert [row[0] for row in texts(empty.wizard.check_page.table)] == ["Q65"]


def test_that_a_second_book_of_the_same_headers_is_one_confirmation(empty: Guide, tmp_path: Path) -> None:
    empty.drop(MESSY)
    empty.go_to("compare")
    empty.finish()
    empty.drop(edited_copy(tmp_path))
    page = empty.wizard.compare_page
    assert empty.page == "compare"
    assert page.memory.text().startswith("Read as last time: sheet “db-of”, headers in row 5, 20 columns.")
    assert texts(page.table)[0][0] == "OF26-2000"
    empty.click("filter_changed")
    assert texts(page.table) == [("OF26-1412", "Quantity", "12000", "13000", "comes in")]
    empty.click("filter_gone")
    assert [(row[0], row[4]) for row in texts(page.gone_table)] == [("OF26-1413", "not there")]
    empty.finish()
    assert len(empty.window.session.scenario.shop.orders) == 60


def test_that_gone_orders_are_removed_only_where_they_are_ticked(guide: Guide, tmp_path: Path, qtbot) -> None:
    guide.drop(save(tmp_path, [("Order", "Customer", "Quantity", "Due"), ("C", "Clos", 5, "2026-12-01")]))
    guide.go_to("compare")
    guide.click("filter_gone")
    view = guide.wizard.compare_page.gone_table
    place = view.visualRect(view.model().index(1, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(10, place.height() // 2))
    assert guide.wizard.finish.text() == "&Import 1, remove 1"
    before = guide.window.session.project
    guide.finish()
    assert list(guide.window.session.scenario.shop.orders) == ["A", "C"]
    guide.window.session.undo()
    assert guide.window.session.project is before


def test_that_locked_work_is_neither_changed_nor_removed(window: MainWindow, tmp_path: Path, qtbot) -> None:
    locked = window.session.project.with_scenario(lock(window.session.scenario, ["A1"], "start"))
    history = History(locked)
    window.session.load(history, file=ProjectFile.untitled(history))
    guide = Guide(window, qtbot)
    guide.drop(save(tmp_path, [("Order", "Customer", "Quantity", "Due"), ("A", "Clos", 5, None)]))
    guide.go_to("compare")
    fates = {row[1]: row[4] for row in texts(guide.wizard.compare_page.table)}
    assert fates["Quantity"] == "stays: locked or begun"
    assert "A is locked or begun: only its progress comes in." in guide.wizard.compare_page.sentence.text()
    guide.wizard.compare_page.gone.tick_all(True)
    guide.finish()
    assert list(window.session.scenario.shop.orders) == ["A"]
    assert window.session.scenario.shop.orders["A"].quantity == 1000


def test_that_a_held_order_cannot_be_ticked(window: MainWindow, tmp_path: Path, qtbot) -> None:
    locked = window.session.project.with_scenario(lock(window.session.scenario, ["A1"], "start"))
    history = History(locked)
    window.session.load(history, file=ProjectFile.untitled(history))
    guide = Guide(window, qtbot)
    guide.drop(save(tmp_path, [("Order", "Customer", "Quantity"), ("C", "Clos", 5)]))
    guide.go_to("compare")
    gone = guide.wizard.compare_page.gone
    assert gone.removable == ["B"]
    assert gone.index(0, 5).data() == "locked or begun: it stays"
    assert not gone.flags(gone.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable


def test_that_columns_nobody_knows_are_asked_and_remembered(empty: Guide, tmp_path: Path) -> None:
    empty.drop(english_joinery(tmp_path))
    empty.go_to("columns")
    empty.click("next")
    assert empty.page == "columns"
    assert empty.wizard.hindrance.text() == "Still to be found: Order number · Quantity"
    for letter, name in (("A", "Order number"), ("B", "Description"), ("C", "Due date"), ("D", "Quantity")):
        empty.answer(letter, name)
    empty.go_to("compare")
    empty.finish()
    assert empty.window.session.scenario.shop.orders["1"].product == "Oak door"
    empty.drop(english_joinery(tmp_path))
    assert empty.wizard.compare_page.filters.kind == "unchanged"


def test_that_a_field_given_to_one_column_is_taken_from_the_other_until_it_is_given_back(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.go_to("columns")
    boxes = {letter: row.box for letter, row in empty.wizard.column_page.list.rows.items()}
    empty.answer("O", "Due date")
    assert (boxes["N"].currentText(), boxes["O"].currentText()) == ("Not used", "Due date")
    empty.answer("O", "Earliest start")
    assert (boxes["N"].currentText(), boxes["O"].currentText()) == ("Due date", "Earliest start")


def test_that_a_word_nobody_knows_is_answered_once_for_all_rows(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.go_to("values")
    empty.answer("word machine m9", "M1")
    empty.go_to("compare")
    empty.finish()
    orders = empty.window.session.scenario.shop.orders.rows
    assert {order.attributes.get("machine") for order in orders} & {"M9", "M1"} == {"M1"}


def test_that_an_undecided_order_of_days_and_months_is_asked(empty: Guide, tmp_path: Path) -> None:
    empty.drop(italian_mixed_dates(tmp_path))
    empty.go_to("values")
    row = empty.wizard.value_page.list.rows["dates due"]
    assert (row.remark.text(), row.box.currentText()) == (
        "Day or month first?", "Not decided: such dates are not read"
    )  # fmt: skip
    empty.answer("dates due", "Day first: 4 May 2026")
    empty.go_to("check")
    told = {row[0]: row[5] for row in texts(empty.wizard.check_page.table)}
    assert told["D3"] == 'Due: "11/26/2026" contradicts the day-first order of this column.'
    assert "not read" not in told["D4"]


def test_that_headers_in_no_known_language_are_shown_by_the_planner(empty: Guide, tmp_path: Path, qtbot) -> None:
    empty.drop(georgian_tally(tmp_path))
    assert empty.page == "table"
    assert empty.wizard.hindrance.text() == "Say in which row the headers of the table stand."
    assert not empty.wizard.next.isEnabled()
    view = empty.wizard.table_page.preview
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    empty.settle()
    empty.go_to("columns")
    empty.answer("A", "Order number")
    empty.answer("B", "Quantity")
    empty.go_to("compare")
    empty.finish()
    assert list(empty.window.session.scenario.shop.orders) == ["K-1", "K-2"]
    empty.drop(georgian_tally(tmp_path))
    assert empty.page == "compare"


def test_that_a_broken_book_is_answered_by_a_sentence_and_nothing_is_lost(guide: Guide, tmp_path: Path) -> None:
    before, broken = guide.window.session.project, tmp_path / "broken.xlsx"
    broken.write_bytes(MESSY.read_bytes()[:9000])
    guide.drop(broken)
    assert guide.window.exchange.wizard is None
    assert "broken.xlsx is no Excel workbook, or a damaged one." in guide.window.notices.sentence.text()
    assert guide.window.notices.button.text() == "Another file…"
    assert guide.window.session.project is before


def test_that_a_finished_order_of_the_project_is_said_to_be_finished_in_the_book(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    guide = Guide(window, qtbot)
    guide.drop(save(tmp_path, [("Order", "Customer", "Quantity", "Remaining"), ("A", "x", 9, 0), ("B", "x", "?", 0)]))
    guide.go_to("compare")
    guide.click("filter_gone")
    rows = texts(guide.wizard.compare_page.gone_table)
    assert [(row[0], row[4]) for row in rows] == [("A", "finished, row 2")]


def test_that_another_sheet_may_be_chosen(empty: Guide, qtbot) -> None:
    empty.drop(MESSY)
    box = empty.wizard.table_page.sheets
    assert [box.itemText(place) for place in range(box.count())] == ["db-of", "Machines", "Temps chgt", "Calendrier"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    empty.settle()
    assert box.currentText() == "Machines"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    empty.settle()
    assert empty.wizard.finish.text() == "&Import 59 orders"


def test_that_a_book_of_headers_only_brings_nothing(empty: Guide, tmp_path: Path) -> None:
    empty.drop(save(tmp_path, [("Order", "Customer", "Quantity", "Due")]))
    empty.go_to("compare")
    assert not empty.wizard.finish.isEnabled()
    assert not empty.wizard.findChild(QPushButton, "filter_added").isEnabled()


def test_that_the_report_is_kept_with_the_project_and_can_be_viewed_later(empty: Guide) -> None:
    window = empty.window
    assert not window.menus.actions["import_report"].isEnabled()
    empty.drop(MESSY)
    empty.go_to("compare")
    empty.finish()
    seen: list[tuple[str, list[tuple[str, ...]]]] = []

    def look_at(dialog: object) -> None:
        assert isinstance(dialog, ReportDialog)
        seen.append((dialog.summary.text(), texts(dialog.table)))
        dialog.reject()

    Answer(look_at)
    window.menus.actions["import_report"].trigger()
    assert seen[0][0] == "59 new · 9 to look at · 4 stayed out · 14 left out"
    assert ("K71", "OF26-1469", "stays out", "-15", "a number of pieces", "Quantity: negative.") in seen[0][1]


def test_that_a_project_keeps_only_its_latest_reports(empty: Guide, tmp_path: Path) -> None:
    for count in range(1, 13):
        rows = [("Order", "Customer", "Quantity"), *((f"O{number}", "Clos", 5) for number in range(count))]
        empty.drop(save(tmp_path, rows))
        if empty.page != "compare":
            empty.go_to("compare")
        empty.finish()
    kept = reports_in(empty.window.session.project.settings)
    assert len(kept) == 10
    assert kept[0].counts["added"] == 1


@pytest.mark.parametrize("page", PAGES)
def test_that_all_that_can_be_answered_has_a_name_and_is_reached_by_tab(empty: Guide, page: str, qtbot) -> None:
    empty.drop(MESSY)
    empty.go_to(page)
    wizard = empty.wizard
    kinds = (QComboBox, QLineEdit, QPushButton, QCheckBox, QAbstractItemView, QSpinBox)
    shown = {one for kind in kinds for one in wizard.findChildren(kind) if one.isVisible() and one.isEnabled()}
    inner = {one for one in shown if one.objectName() == "qt_spinbox_lineedit"}
    reached = {one for one in shown - inner if one.focusPolicy() & Qt.FocusPolicy.TabFocus}
    wanted = {one for one in reached if not one.objectName().startswith("filter_")}
    assert [one for one in wanted if not (one.accessibleName() or getattr(one, "text", str)())] == []
    for _ in range(2 * len(wanted) + 10):
        wanted.discard(wizard.focusWidget())
        qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Tab)
    assert wanted == set()


def test_that_arrows_go_from_one_kind_of_rows_to_the_next(empty: Guide, qtbot) -> None:
    empty.drop(MESSY)
    empty.go_to("check")
    pressed = empty.wizard.findChild(QPushButton, "filter_refused")
    pressed.setFocus()
    qtbot.keyClick(pressed, Qt.Key.Key_Right)
    assert empty.wizard.check_page.filters.kind == "warned"
    assert texts(empty.wizard.check_page.table)[0][0] == "N35"


def test_that_an_old_workbook_goes_the_same_way(empty: Guide) -> None:
    empty.drop(MESSY.with_name("carnet.xls"))
    empty.go_to("compare")
    empty.finish()
    assert empty.window.session.history.undo_name.endswith("from carnet.xls")


def test_that_a_double_click_on_a_row_takes_it_for_the_headers(empty: Guide, tmp_path: Path, qtbot) -> None:
    empty.drop(georgian_tally(tmp_path))
    view = empty.wizard.table_page.preview
    place = view.visualRect(view.model().index(1, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    empty.settle()
    assert empty.wizard.table_page.sentence.text().startswith("The headers stand in row 2 of the sheet “Sheet”")
