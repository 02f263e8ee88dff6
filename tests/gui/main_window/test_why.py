"""Asking from the window why an order is late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.edit import move
from gui.panels import WhyPanel
from tests.gui.conftest import DAY, SAMPLES

if TYPE_CHECKING:
    from gui.main_window import MainWindow

LONGEST = 60_000


def panel_of(window: MainWindow) -> WhyPanel:
    """The panel of a window."""
    panel = window.docks.panel("why")
    assert isinstance(panel, WhyPanel)
    return panel


def make_late(window: MainWindow) -> None:
    """Drag A two days on."""
    window.session.apply("Move A", move, "A1", resource="M1", start=3 * DAY)


def test_that_the_menu_asks_about_the_selected_order_by_a_key(window: MainWindow, qtbot) -> None:
    make_late(window)
    action = window.menus.actions["why_late"]
    assert not action.isEnabled()
    window.session.select_orders(["A"])
    assert action.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: panel_of(window).page.headline.text().startswith("A is 2 days 1 h late"))


def test_that_of_several_selected_orders_the_latest_is_explained(window: MainWindow, qtbot) -> None:
    make_late(window)
    window.session.select_orders(["B", "A"])
    window.menus.actions["why_late"].trigger()
    qtbot.waitUntil(lambda: panel_of(window).page.headline.text().startswith("A is"))
    assert window.session.selection.orders == {"A"}


def test_that_the_preview_stands_on_the_board_until_the_change_is_done(window: MainWindow, qtbot) -> None:
    make_late(window)
    panel = panel_of(window)
    window.docks.show("why")
    with qtbot.waitSignal(panel.search.found, timeout=LONGEST):
        window.explain("A")
    panel.page.cure.preview.click()
    assert window.board.contents.incumbent is not None
    qtbot.mouseClick(panel.page.cure.do_it, Qt.MouseButton.LeftButton)
    assert window.board.contents.incumbent is None
    assert window.session.score.lateness_of["A"] <= 0
    window.session.undo()
    assert window.session.score.lateness_of["A"] > 0


def test_that_nothing_is_worked_out_behind_another_tab(window: MainWindow, qtbot) -> None:
    make_late(window)
    window.docks.show("score")
    qtbot.wait(50)
    window.session.select_orders(["A"])
    qtbot.wait(50)
    assert panel_of(window).page.headline.text() == ""
    window.docks.show("why")
    qtbot.waitUntil(lambda: panel_of(window).page.headline.text().startswith("A is"))


def test_that_the_window_closes_while_a_change_is_being_looked_for(window: MainWindow, qtbot) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.explain("OF-1042")
    qtbot.wait(300)
    window.session.mark_saved()
    assert window.close()


def test_that_the_number_of_late_orders_leads_to_their_list(window: MainWindow, qtbot) -> None:
    make_late(window)
    window.docks.show("score")
    value = next(label for label in window.docks.panel("score").findChildren(QLabel) if "late_orders" in label.text())
    assert value.accessibleName() == "Late orders: 1 of 1"
    qtbot.mouseClick(value, Qt.MouseButton.LeftButton, pos=value.rect().center())
    qtbot.waitUntil(lambda: panel_of(window).list.model().rowCount() == 1)
    assert panel_of(window).list.isVisible()
