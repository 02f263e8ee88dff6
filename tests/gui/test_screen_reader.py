"""What a screen reader would say: of tables, of what we paint ourselves, and of what happens elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.solve.drafting.first_plan import first_plan
from gui import look
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.conftest import SAMPLES
from tests.gui.loading import load
from tests.gui.walking import settle

if TYPE_CHECKING:
    from gui.main_window import MainWindow

Key, Mod, Text = Qt.Key, Qt.KeyboardModifier, QAccessible.Text


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """A screen reader listens."""
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was_active)


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """All that is announced."""
    found: list[str] = []
    look.voice.announced.connect(found.append)
    yield found
    look.voice.announced.disconnect(found.append)


@pytest.fixture
def row(window: MainWindow) -> MainWindow:
    """Lots of A, B and C in a row on M1, the last one late, and none on M2."""
    orders = [order("A"), order("B"), order("C", due=600)]
    lots = [lot(f"{name}1", name, "M1", 1000, 480 + 90 * n, 540 + 90 * n) for n, name in enumerate("ABC")]
    load(window, scenario(shop(orders, [machine("M1"), machine("M2")]), *lots))
    window.activateWindow()
    window.board.canvas.setFocus()
    settle(20)
    return window


def said(widget: QWidget, what: QAccessible.Text = Text.Value) -> str:
    """What is said of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def cells(view: QWidget) -> list[str]:
    """What is said of the cells and heads of a table, row by row."""
    whole = QAccessible.queryAccessibleInterface(view)
    return [whole.child(n).text(Text.Name) for n in range(whole.childCount())]


# The board


def test_that_the_board_is_a_picture_whose_value_is_the_selected_bar(row: MainWindow) -> None:
    canvas = row.board.canvas
    row.session.select_lots(["C1"])
    whole = QAccessible.queryAccessibleInterface(canvas)
    assert (whole.role(), whole.text(Text.Name)) == (QAccessible.Role.Chart, "Planning board")
    assert whole.text(Text.Value) == "C on M1, Mon 7 Sep 11:00 to Mon 7 Sep 12:00, 2 h late. Bar 3 of 3"
    assert "Quantity: 1000" in whole.text(Text.Description)


def test_that_walking_along_the_board_says_each_bar(row: MainWindow, heard: list[str]) -> None:
    for _ in range(3):
        QTest.keyClick(row.board.canvas, Key.Key_Tab)
    assert [words.split(",")[0] for words in heard if " on M1, " in words][-3:] == ["A on M1", "B on M1", "C on M1"]


def test_that_several_bars_are_counted(row: MainWindow) -> None:
    row.session.select_lots(["A1", "B1"])
    assert said(row.board.canvas).startswith("2 bars selected. A on M1, ")
    row.session.select_lots([])
    assert said(row.board.canvas) == ""


def test_that_locks_and_conflicts_of_a_bar_are_said(row: MainWindow) -> None:
    from core.edit import Target, land

    row.session.apply("Move", land, [Target("B1", "B", "M1", 500)], others="stay", lock=True)
    row.session.select_lots(["B1"])
    words = said(row.board.canvas)
    assert "locked: machine, start" in words
    assert row.session.conflicts[0].sentence.rstrip(".") in words


def test_that_the_bar_is_said_when_the_keyboard_comes_to_the_board(row: MainWindow, heard: list[str]) -> None:
    row.session.select_lots(["A1"])
    heard.clear()
    QApplication.sendEvent(row.board.canvas, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert heard[0].startswith("A on M1, ")


def test_that_machines_are_said(row: MainWindow) -> None:
    header = row.board.header
    header.setFocus()
    QTest.keyClick(header, Key.Key_Down)
    assert said(header).startswith("M1")
    QTest.keyClick(header, Key.Key_Down)
    assert said(header).startswith("M2")


# What happens elsewhere


def test_that_a_move_says_what_it_led_to(row: MainWindow, heard: list[str], qtbot) -> None:
    row.session.select_lots(["C1"])
    QTest.keyClick(row.board.canvas, Key.Key_Down, Mod.ControlModifier)
    qtbot.waitUntil(lambda: any("C" in words and "·" in words for words in heard))
    assert any(words.startswith("C on M2, ") for words in heard)


def test_that_a_conflict_is_said_and_that_there_is_none_any_more(row: MainWindow, heard: list[str]) -> None:
    from core.edit import Target, land

    row.session.apply("Move", land, [Target("B1", "B", "M1", 500)], others="stay")
    assert "1 conflict" in heard
    row.session.undo()
    assert "No conflicts" in heard


def test_that_opening_another_project_says_no_conflicts_of_the_one_before(row: MainWindow, heard: list[str]) -> None:
    row.documents.open_file(str(SAMPLES / "welding-shop.json"))
    assert not any("onflict" in words for words in heard)


def test_that_the_end_of_a_search_is_said(row: MainWindow, heard: list[str], qtbot) -> None:
    panel = row.docks.panel("solve")
    panel.seconds.setValue(1)
    panel.start()
    qtbot.waitUntil(lambda: row.session.solving.state == "ended", timeout=60_000)
    assert any("Cost " in words for words in heard)


def test_that_a_refusal_is_said(row: MainWindow, heard: list[str]) -> None:
    row.session.refused.emit("This machine cannot print it.")
    assert heard[-1] == "This machine cannot print it."


def test_that_nothing_breaks_where_nobody_listens(row: MainWindow, heard: list[str]) -> None:
    QAccessible.setActive(False)
    look.announce(row.board.canvas, "Saved.", is_urgent=True)
    assert heard == ["Saved."]


# Tables and lists


@pytest.mark.parametrize("name", ["orders", "machines", "rules", "calendars"])
def test_that_a_table_says_its_heads_and_cells(window: MainWindow, name: str) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.docks.show(name)
    settle(20)
    area = next(one for one in window.docks.panel(name).findChildren(QWidget) if one.objectName().endswith("-area"))
    view, model = area.view, area.view.table_model
    first = [model.text(0, column) for column in range(model.columnCount())]
    heads = [column.title for column in model.columns]
    words = cells(view)
    assert set(heads) <= set(words)
    assert {text for text in first if text} <= set(words)


def test_that_what_is_refused_in_a_cell_is_said(window: MainWindow) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    view = window.docks.panel("orders").findChild(QWidget, "orders-area").view
    column = next(n for n, one in enumerate(view.table_model.columns) if one.key == "quantity")
    view.setFocus()
    view.go_to(0, column)
    QTest.keyClick(view, Key.Key_F2)
    view.open_editor().selectAll()
    QTest.keyClicks(view.open_editor(), "24x49")
    view.finish_editing()
    index = view.table_model.index(0, column)
    assert index.data() == "24x49"
    assert "24x49" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


@pytest.mark.parametrize("name", ["conflicts", "history", "why", "alternatives"])
def test_that_lists_say_what_they_paint(window: MainWindow, name: str) -> None:
    from PySide6.QtWidgets import QAbstractItemView

    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.session.apply("Plan", lambda one: replace(one, plan=first_plan(one)))
    window.docks.show(name)
    settle(50)
    for view in window.docks.panel(name).findChildren(QAbstractItemView):
        model = view.model()
        for n in range(min(5, model.rowCount())):
            assert model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) or model.index(n, 0).data()


def test_that_a_cell_of_the_matrix_is_said(window: MainWindow) -> None:
    window.documents.open_file(str(SAMPLES / "welding-shop.json"))
    grid = window.matrix.grid
    grid.setFocus()
    QTest.keyClick(grid, Key.Key_Right)
    row, column = grid.selected.current
    words = said(grid)
    assert window.matrix.picture.orders[row] in words
    assert window.matrix.picture.machines[column] in words
    assert QAccessible.queryAccessibleInterface(grid).role() == QAccessible.Role.Chart


def test_that_an_offer_is_said(window: MainWindow) -> None:
    window.documents.open_file(str(SAMPLES / "laser-network.json"))
    first = window.session.scenario.shop
    order_id, producer = first.orders.rows[0].id, first.producers.rows[0].id
    window.offers.commands.move(order_id, producer, None)
    window.offers.timeline.choose({(order_id, producer)})
    words = said(window.offers.timeline)
    assert words.startswith(f"{producer}. {order_id} · ")
