"""F1 opens the page that fits, wherever the planner is; the manual stays beside the work."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCursor, QTextFrameFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QWidget

from gui.dialogs import AboutDialog, KeyboardDialog
from gui.help.help_window import HelpWindow
from gui.help.manual import HOME, contents
from gui.help.topics import PAGES, page_for, page_named
from gui.main_window.docks import specs
from tests.gui.conftest import SAMPLES

if TYPE_CHECKING:
    from gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[3]
SAMPLE_OF = {"schedule": "cork-factory", "offers": "laser-network", "allocate": "welding-shop"}
DIALOGS = ("QDialog", "QMessageBox")


@pytest.fixture
def manual(qtbot) -> HelpWindow:
    """The manual by itself."""
    made = HelpWindow()
    qtbot.addWidget(made)
    made.open("planning")
    qtbot.waitExposed(made)
    return made


def names_of_dialogs() -> dict[str, str]:
    """The object name that every dialog of the program gives itself, by its class."""
    found = {}
    for path in sorted((ROOT / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and any(ast.unparse(base) in DIALOGS for base in node.bases):
                found[node.name] = next((
                    call.args[0].value for call in ast.walk(node)
                    if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.setObjectName"
                    and isinstance(call.args[0], ast.Constant)
                ), "")  # fmt: skip
    return found


def test_that_every_dialog_has_a_page_of_its_own() -> None:
    assert {name: word for name, word in names_of_dialogs().items() if not page_named(word)} == {}


def test_that_every_page_named_is_there() -> None:
    assert set(PAGES.values()) <= {entry.page for entry in contents("en")}


def test_that_every_panel_has_a_page_of_its_own(window: MainWindow) -> None:
    pages = {spec.id: page_for(window.docks.panel(spec.id)) for spec in specs()}
    assert {name: page for name, page in pages.items() if page in (HOME, "window")} == {}


WORKSPACES = [("schedule", "board"), ("offers", "offers"), ("allocate", "allocation")]


@pytest.mark.parametrize(("workspace", "page"), WORKSPACES)
def test_that_each_workspace_opens_its_page(window: MainWindow, workspace: str, page: str, qtbot) -> None:
    window.documents.open_file(str(SAMPLES / f"{SAMPLE_OF[workspace]}.json"))
    middle = {"schedule": window.board, "offers": window.offers, "allocate": window.matrix}[workspace]
    middle.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
    assert window.help.beside.browser.page == page
    assert window.help.beside.isVisible()


def test_that_f1_in_a_modal_dialog_opens_a_manual_that_can_be_read(window: MainWindow, qtbot) -> None:
    dialog = AboutDialog(window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    shown = dialog.findChild(HelpWindow)
    assert shown.browser.page == "trouble"
    QTest.keyClicks(shown.list.line, "undo")
    assert shown.list.line.text() == "undo"
    dialog.close()
    dialog.deleteLater()


def test_that_a_dialog_with_buttons_gets_one_for_help_once(window: MainWindow, qtbot) -> None:
    dialog = AboutDialog(window)
    qtbot.addWidget(dialog)
    window.help.attend(dialog)
    window.help.attend(dialog)
    box = dialog.findChild(QDialogButtonBox)
    assert len([button for button in box.buttons() if box.buttonRole(button) == box.ButtonRole.HelpRole]) == 1
    dialog.open()
    box.button(box.StandardButton.Help).click()
    assert dialog.findChild(HelpWindow).browser.page == "trouble"


def test_that_a_dialog_is_attended_as_soon_as_it_has_the_keyboard(window: MainWindow, qtbot) -> None:
    dialog = AboutDialog(window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is dialog)
    assert dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help) is not None


def test_that_a_dialog_with_a_help_button_of_its_own_opens_its_page(window: MainWindow, qtbot) -> None:
    window.menus.actions["print"].trigger()
    dialog = window.printing.dialog
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    window.help.attend(dialog)
    dialog.help.click()
    assert dialog.findChild(HelpWindow).browser.page == "printing"
    dialog.close()


def test_that_what_no_page_fits_opens_the_first_one(qtbot) -> None:
    stray = QDialog()
    qtbot.addWidget(stray)
    assert page_for(QWidget(stray)) == HOME
    assert page_for(None) == HOME


def test_that_one_goes_back_forward_and_home(manual: HelpWindow, qtbot) -> None:
    manual.browser.show_page("orders")
    qtbot.keyClick(manual.browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.browser.page == "planning"
    manual.forward.trigger()
    assert manual.browser.page == "orders"
    qtbot.keyClick(manual, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert manual.browser.page == HOME


def test_that_the_place_is_remembered(manual: HelpWindow, qtbot) -> None:
    manual.browser.show_page("late")
    manual.zoom(+1)
    manual.close()
    again = HelpWindow()
    qtbot.addWidget(again)
    again.open()
    assert again.browser.page == "late"
    assert QSettings().value("help/zoom") in (1, "1")


def test_that_letters_grow_and_shrink_within_reason(manual: HelpWindow) -> None:
    before = manual.browser.document().defaultFont().pointSizeF()
    for _ in range(30):
        manual.zoom(+1)
    assert manual.browser.document().defaultFont().pointSizeF() == before + 10
    manual.zoom(0)
    assert manual.browser.document().defaultFont().pointSizeF() == before


def test_that_searching_lists_pages_and_marks_the_words(manual: HelpWindow, qtbot) -> None:
    QTest.keyClicks(manual.list.line, "bound")
    QTest.keyClick(manual.list.line, Qt.Key.Key_Return)
    assert manual.browser.page == "planning"
    marked = [selection.cursor.selectedText().lower() for selection in manual.browser.extraSelections()]
    assert marked
    assert set(marked) == {"bound"}
    manual.list.line.clear()
    assert manual.browser.extraSelections() == []


def test_that_a_link_leads_to_its_page_and_pictures_fit(manual: HelpWindow) -> None:
    manual.browser.show_page("first-steps")
    assert manual.browser.horizontalScrollBar().maximum() == 0
    cursor = QTextCursor(manual.browser.document().find("Importing an order book"))
    link = cursor.charFormat().anchorHref()
    manual.browser.anchorClicked.emit(manual.browser.source().resolved(link))
    assert manual.browser.page == "importing"
    manual.resize(700, 500)
    assert manual.browser.horizontalScrollBar().maximum() == 0


def test_that_the_lines_of_a_table_are_drawn_plain(manual: HelpWindow) -> None:
    manual.browser.show_page("orders")
    tables = manual.browser.document().rootFrame().childFrames()
    assert [table.frameFormat().borderStyle() for table in tables] == [QTextFrameFormat.BorderStyle.BorderStyle_Solid]


def test_that_no_button_moves_once_a_dialog_is_shown(window: MainWindow, qtbot) -> None:
    dialog = KeyboardDialog([], window)
    assert dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help) is None
    dialog.show()
    assert dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help) is not None
    places = [one.geometry() for one in dialog.findChildren(QPushButton)]
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.wait(50)
    assert [one.geometry() for one in dialog.findChildren(QPushButton)] == places
    assert len([one for one in dialog.findChildren(QPushButton) if one.toolTip().endswith("(F1)")]) == 1
    dialog.close()
