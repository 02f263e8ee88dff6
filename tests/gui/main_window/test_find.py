"""Finding an order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.edit import set_field
from gui.main_window.window import MainWindow
from tests.gui.conftest import SAMPLES


@pytest.fixture
def searching(window: MainWindow, qtbot) -> MainWindow:
    """A window on the cork sample with its search line open."""
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.menus.actions["find"].trigger()
    return window


def test_that_the_search_line_takes_the_keyboard(searching: MainWindow) -> None:
    assert searching.find_bar.isVisible()
    assert searching.find_bar.field.hasFocus()


def test_that_an_order_is_found_by_a_part_of_its_number(searching: MainWindow, qtbot) -> None:
    qtbot.keyClicks(searching.find_bar.field, "1042")
    qtbot.keyClick(searching.find_bar.field, Qt.Key.Key_Return)
    assert searching.session.selection.orders == {"OF-1042"}


def test_that_return_goes_on_and_shift_return_goes_back(searching: MainWindow, qtbot) -> None:
    shop, field = searching.session.scenario.shop, searching.find_bar.field
    customer = shop.orders.rows[0].customer
    theirs = [order.id for order in shop.orders.rows if order.customer == customer]
    qtbot.keyClicks(field, customer)
    chosen = []
    for key in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        qtbot.keyClick(field, Qt.Key.Key_Return, key)
        chosen += searching.session.selection.orders
    assert chosen == [theirs[0], theirs[1], theirs[0]]


def test_that_words_no_order_has_are_said_to_be_missing(searching: MainWindow, qtbot) -> None:
    qtbot.keyClicks(searching.find_bar.field, "submarine")
    assert searching.find_bar.answer == "No order has this"


def test_that_escape_puts_the_line_away(searching: MainWindow, qtbot) -> None:
    qtbot.keyClick(searching.find_bar.field, Qt.Key.Key_Escape)
    assert not searching.find_bar.isVisible()


def test_that_escape_gives_the_keyboard_to_the_board(searching: MainWindow, qtbot) -> None:
    qtbot.keyClick(searching.find_bar.field, Qt.Key.Key_Escape)
    assert searching.board.canvas.hasFocus()


def test_that_an_order_without_a_lot_is_flashed_in_the_tray(searching: MainWindow, qtbot) -> None:
    assert not searching.session.scenario.plan.lots
    qtbot.keyClicks(searching.find_bar.field, "1099")
    qtbot.keyClick(searching.find_bar.field, Qt.Key.Key_Return)
    cards = searching.board.tray.list
    assert cards.flashed == "OF-1099"
    assert cards.viewport().rect().intersects(cards.visualRect(cards.currentIndex()))


def test_that_a_complete_order_is_said_to_be(searching: MainWindow, qtbot) -> None:
    said: list[str] = []
    searching.session.said.connect(said.append)
    searching.session.apply("Made", set_field, "orders", "OF-1099", "produced", 10**6)
    qtbot.keyClicks(searching.find_bar.field, "1099")
    qtbot.keyClick(searching.find_bar.field, Qt.Key.Key_Return)
    assert said[-1] == "OF-1099 is complete: no lot is planned and none is missing."
