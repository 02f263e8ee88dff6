"""Every menu and every box that pops up, in both themes: names, letters and keys, contrast, and opened by the keyboard
at the place of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QMenu, QToolButton, QWidget

from core.solve.drafting.first_plan import first_plan
from gui import look
from gui.gantt.commands import unschedule_lots
from tests.gui.conftest import SAMPLES
from tests.gui.every_window import DIALOGS
from tests.gui.walking import settle, visible
from tests.gui.walking_menus import box_faults, combo_faults, faults, open_menu, twice, unnamed

if TYPE_CHECKING:
    from pathlib import Path

    from gui.main_window import MainWindow

Key, Mod = Qt.Key, Qt.KeyboardModifier
SHOPS = {"cork": "cork-factory", "laser": "laser-network", "welding": "welding-shop"}
every_theme = pytest.mark.parametrize("theme", ["light", "dark"])
every_shop = pytest.mark.parametrize("shop", SHOPS)
Shown = Callable[[str], "MainWindow"]


@pytest.fixture(params=["light", "dark"])
def show(request: pytest.FixtureRequest, qapp: QApplication, make_window) -> Shown:
    """Opens a window on a sample that is planned, in either theme."""
    look.apply(qapp, request.param)

    def open_window(shop: str) -> MainWindow:
        window = make_window()
        window.documents.open_file(str(SAMPLES / f"{SHOPS[shop]}.json"))
        if shop == "cork":
            window.session.apply("Plan", lambda scenario: replace(scenario, plan=first_plan(scenario)))
        elif shop == "laser":
            now = window.session.scenario.shop
            for order, producer in zip(now.orders.rows[:4], now.producers.rows, strict=False):
                window.offers.commands.move(order.id, producer.id, None)
        window.activateWindow()
        settle(20)
        return window

    return open_window


def ask_by_key(widget: QWidget) -> QMenu:
    """The menu that Shift+F10 opens where a widget has the keyboard, the pointer being elsewhere."""
    widget.setFocus()
    settle()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_F10, Mod.ShiftModifier)
    menu = open_menu()
    assert menu is not None, widget.objectName()
    return menu


def close(menu: QWidget) -> None:
    menu.close()
    settle()


def begins_in(menu: QWidget, widget: QWidget, box: QRect) -> bool:
    """Whether a menu touches a part of a widget: it begins there, or ends there where the screen has no more room."""
    around = QRect(widget.mapToGlobal(box.topLeft()), box.size()).adjusted(-4, -4, 4, 4)
    screen = menu.screen().geometry()
    around.moveRight(min(around.right(), max(screen.right() + 8, around.right() - around.left() + 8)))
    return around.intersects(menu.frameGeometry())


# Menu bar and toolbars


@every_shop
def test_that_the_menus_of_the_bar_have_names_letters_and_contrast(show: Shown, shop: str) -> None:
    window, found = show(shop), []
    for entry in window.menuBar().actions():
        entry.menu().popup(window.mapToGlobal(QPoint(40, 40)))
        settle()
        found += faults(entry.menu())
        close(entry.menu())
    assert found == []
    assert faults_of_bar(window) == []


def faults_of_bar(window: MainWindow) -> list[str]:
    made = QMenu(window)
    made.addActions(window.menuBar().actions())
    return [*unnamed(made), *twice(made)]


@every_shop
def test_that_the_menus_of_buttons_have_names_letters_and_contrast(show: Shown, shop: str) -> None:
    window, found = show(shop), []
    for button in [one for one in visible(window) if isinstance(one, QToolButton) and one.menu() is not None]:
        button.setFocus()
        assert button.accessibleName() or button.text() or button.toolTip()
        button.menu().popup(button.mapToGlobal(QPoint(0, button.height())))
        settle()
        found += faults(button.menu(), button.objectName())
        close(button.menu())
    assert found == []


# Context menus, by keyboard


def test_that_the_menu_of_bars_opens_beside_the_selected_one(show: Shown) -> None:
    window = show("cork")
    canvas, session = window.board.canvas, window.session
    for chosen in (0, 5, len(canvas.contents.picture.bars.lots) - 1):
        session.select_lots([canvas.contents.picture.bars.lots[chosen].id])
        canvas.show_selection()
        menu, view, bars = ask_by_key(canvas), canvas.navigation.viewport, canvas.contents.picture.bars
        left, right, top = view.x(bars.start[chosen]), view.x(bars.end[chosen]), view.y(bars.row[chosen])
        assert begins_in(menu, canvas, QRect(int(left), int(top), int(right - left), view.row_height))
        assert faults(menu) == []
        close(menu)
    session.select_lots(lot.id for lot in list(canvas.contents.picture.bars.lots)[:3])
    menu = ask_by_key(canvas)
    assert faults(menu) == []
    close(menu)
    session.select_lots([])
    menu = ask_by_key(canvas)
    assert faults(menu) == []
    assert begins_in(menu, canvas, canvas.rect())


def test_that_the_menu_of_a_machine_opens_beside_it(show: Shown) -> None:
    window = show("cork")
    header = window.board.header
    window.session.select_resources([header._contents.picture.rows[2].id])
    menu, view = ask_by_key(header), header._navigation.viewport
    assert begins_in(menu, header, QRect(0, int(view.y(2)), header.width(), view.row_height))
    assert faults(menu) == []


def test_that_the_menu_of_an_order_in_the_tray_opens_beside_it(show: Shown) -> None:
    window = show("cork")
    lots = [lot.id for lot in list(window.session.scenario.plan.lots.rows)[:4]]
    window.session.select_lots(lots)
    unschedule_lots(window.session)
    settle(20)
    tray = window.board.tray.list
    tray.setCurrentIndex(tray.model().index(1, 0))
    menu = ask_by_key(tray)
    assert begins_in(menu, tray.viewport(), tray.visualRect(tray.model().index(1, 0)))
    assert faults(menu) == []


@pytest.mark.parametrize(("shop", "name"), [
    ("cork", "orders"), ("cork", "machines"), ("cork", "rules"), ("cork", "calendars"), ("laser", "producers"),
    ("laser", "modes"),
])  # fmt: skip
def test_that_the_menu_of_cells_opens_below_the_current_one(show: Shown, shop: str, name: str) -> None:
    window = show(shop)
    window.docks.show(name)
    settle(20)
    area = next(one for one in window.docks.panel(name).findChildren(QWidget) if one.objectName().endswith("-area"))
    view = area.view
    for column in (0, max(view.visible_columns())):
        view.go_to(min(2, view.model().rowCount() - 1), column)
        menu = ask_by_key(view)
        shown = view.frozen if column == 0 else view
        assert begins_in(menu, shown.viewport(), shown.visualRect(view.currentIndex()))
        assert faults(menu) == []
        close(menu)


def test_that_the_menu_of_a_cell_of_the_matrix_opens_beside_it(show: Shown) -> None:
    window = show("welding")
    grid = window.matrix.grid
    for cell in ((0, 0), (3, 4)):
        grid.go_to(cell)
        menu = ask_by_key(grid)
        assert begins_in(menu, grid.viewport(), grid.place.rect(*cell))
        assert faults(menu) == []
        close(menu)


@pytest.mark.parametrize("cell", [(-1, 1), (1, -1), None])
def test_that_the_menus_of_titles_have_names_letters_and_contrast(show: Shown, cell) -> None:
    window = show("welding")
    window.matrix._open_menu(cell, window.matrix.mapToGlobal(QPoint(200, 200)))
    menu = open_menu()
    assert menu is not None
    assert faults(menu) == []


def test_that_the_menu_of_an_offer_opens_beside_it(show: Shown) -> None:
    window = show("laser")
    timeline = window.offers.timeline
    menu = ask_by_key(timeline)
    shown = next(row.bars[0] for row in timeline.picture.rows if row.bars and row.bars[0].pair in timeline.chosen)
    row = next(n for n, row in enumerate(timeline.picture.rows) if shown in row.bars)
    assert begins_in(menu, timeline.viewport(), timeline.place.rect(row, shown).toRect())
    assert faults(menu) == []


def test_that_the_menu_of_a_card_opens_below_it(show: Shown) -> None:
    window = show("laser")
    cards = next(one for one in window.offers.lanes.lists.values() if one.cards.rowCount() > 1)
    index = cards.cards.index(1, 0)
    cards.setCurrentIndex(index)
    menu = ask_by_key(cards)
    assert begins_in(menu, cards.viewport(), cards.visualRect(index))
    assert faults(menu) == []


def test_that_the_menu_of_the_rows_of_a_book_opens_at_the_current_row(show: Shown, tmp_path: Path) -> None:
    window = show("cork")
    dialog = DIALOGS["wizard 0"](window, tmp_path)
    dialog.show()
    dialog.activateWindow()
    settle(20)
    view = dialog.findChild(QWidget, "sheet_preview")
    view.setCurrentIndex(view.model().index(3, 0))
    menu = ask_by_key(view)
    assert begins_in(menu, view.viewport(), view.visualRect(view.model().index(3, 0)))
    assert faults(menu) == []
    close(menu)
    dialog.close()


# Other boxes


def popup_of(window: QWidget) -> QWidget:
    settle(20)
    found = QApplication.activePopupWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["orders", "machines", "rules"])
def test_that_the_boxes_of_a_table_have_names_and_contrast(show: Shown, name: str) -> None:
    window = show("cork")
    window.docks.show(name)
    area = window.docks.panel(name).findChild(QWidget, f"{name}-area")
    for command in ("column_menu", "choose_columns"):
        area.view.go_to(0, 1)
        area.run(command)
        box = popup_of(window)
        assert (command, box_faults(box)) == (command, [])
        close(box)


def test_that_the_boxes_of_a_cell_have_names_and_contrast(show: Shown) -> None:
    window = show("cork")
    area, found = window.docks.panel("orders").findChild(QWidget, "orders-area"), set()
    for column in area.view.visible_columns():
        area.view.setFocus()
        area.view.go_to(0, column)
        QTest.keyClick(area.view, Key.Key_F2)
        editor = area.view.open_editor()
        if editor is None:
            continue
        assert editor.accessibleName()
        QTest.keyClick(editor, Key.Key_Down, Mod.AltModifier)
        settle()
        box = QApplication.activePopupWidget()
        if box is not None:
            found.add(type(box).__name__)
            assert (column, box_faults(box)) == (column, [])
            close(box)
        QTest.keyClick(editor, Key.Key_Escape)
    assert found == {"MonthPopup", "QListView"}


@every_shop
def test_that_the_lists_to_choose_from_have_contrast(show: Shown, shop: str) -> None:
    window, found = show(shop), []
    for name in [name for name, dock in window.docks.docks.items() if not dock.isHidden()]:
        window.docks.show(name)
        settle()
        found += combo_faults(window)
    assert found == []


@pytest.mark.parametrize("name", ["settings", "wizard 1", "wizard 2", "pages", "holidays", "weights", "teach"])
def test_that_the_lists_of_dialogs_have_contrast(show: Shown, tmp_path: Path, name: str) -> None:
    dialog = DIALOGS[name](show("cork"), tmp_path)
    dialog.show()
    settle(20)
    found, pages = [], dialog.sections.count() if name == "settings" else 1
    for page in range(pages):
        if name == "settings":
            dialog.sections.setCurrentRow(page)
        settle()
        found += combo_faults(dialog) + calendar_faults(dialog)
    dialog.close()
    assert found == []


def calendar_faults(root: QWidget) -> list[str]:
    """What is wrong with the months behind the fields of dates."""
    found = []
    for field in [one for one in visible(root) if isinstance(one, QDateTimeEdit) and one.isEnabled()]:
        root.activateWindow()
        field.setFocus()
        settle()
        QTest.keyClick(field, Key.Key_Down, Mod.AltModifier)
        settle()
        box = QApplication.activePopupWidget()
        found += [f"{field.objectName()} opens no month"] if box is None else box_faults(box)
        if box is not None:
            close(box)
    return found
