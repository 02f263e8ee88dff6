"""Ctrl+Z right after an edit in a table and right after an import, wherever these left the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.tables import TablePanel
from tests.gui.main_window.test_whole_way import MESSY, factory
from tests.gui.screen.import_on_screen import go_to_check, take_in
from tests.gui.screen.planner import Planner, until
from tests.gui.screen.whole_way_on_screen import drop

if TYPE_CHECKING:
    from core.model import Scenario


def orders_of(planner: Planner) -> TablePanel:
    """The table of orders, in front."""
    panel = planner.window.findChild(TablePanel, "orders-panel")
    assert isinstance(panel, TablePanel)
    return panel


def test_that_undo_by_key_takes_back_a_cell_and_keeps_the_keyboard_in_the_table(planner: Planner) -> None:
    planner.window.docks.show("orders")
    panel = orders_of(planner)
    view = panel.area.view
    until(view.isVisible)
    before = planner.session.scenario
    number = panel.area.model.content.numbers["customer"]
    cell = view.visualRect(panel.area.model.index(1, number))
    planner.click(view.viewport().mapToGlobal(cell.center()))
    until(view.hasFocus)
    planner.write("Clos du Soir")
    planner.key("Return")
    until(lambda: planner.session.scenario is not before)
    planner.key("ctrl+z")
    until(lambda: planner.session.scenario is before)
    assert panel.area.has_focus()


def test_that_undo_by_key_takes_back_an_import(
    sit_down: Callable[[Scenario | None], Planner],
) -> None:
    planner = sit_down(factory())
    before = planner.session.scenario
    drop(planner, MESSY)
    go_to_check(planner)
    take_in(planner)
    assert planner.session.scenario is not before
    planner.window.activateWindow()  # this screen has no window manager that hands the keyboard back
    until(planner.window.isActiveWindow)
    planner.key("ctrl+z")
    until(lambda: planner.session.scenario is before)
