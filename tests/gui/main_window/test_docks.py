"""Which docks are shown, and where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from gui.main_window.window import MainWindow
from gui.main_window.workspaces import docks_shown, possible
from tests.builders import machine, order, shop
from tests.gui.conftest import SAMPLES


def shown(window: MainWindow) -> set[str]:
    """The docks that are not hidden."""
    return {name for name, dock in window.docks.docks.items() if not dock.isHidden()}


def open_sample(window: MainWindow, name: str) -> None:
    """Open a sample."""
    window.documents.open_file(str(SAMPLES / f"{name}.json"))


def test_that_a_factory_sees_its_tables_and_panels_and_no_producers(window: MainWindow) -> None:
    open_sample(window, "cork-factory")
    assert window.docks.workspace == "schedule"
    lists = {"score", "conflicts", "why", "history", "alternatives"}
    assert shown(window) == {"orders", "machines", "rules", "calendars", "solve", *lists}


def test_that_a_network_sees_producers_and_no_machines(window: MainWindow) -> None:
    open_sample(window, "laser-network")
    assert window.docks.workspace == "offers"
    network = {"next_best", "simulation", "acceptance", "dashboard"}
    assert shown(window) == {"orders", "producers", "conflicts", "history", *network}


def test_that_a_cost_matrix_sees_who_can_do_what(window: MainWindow) -> None:
    open_sample(window, "welding-shop")
    assert window.docks.workspace == "allocate"
    assert {"modes", "insight"} <= shown(window)
    assert "alternatives" not in shown(window)  # nothing has a time there


def test_that_an_empty_shop_begins_with_orders_and_machines() -> None:
    empty = type(shop())(shop().epoch)
    assert possible(empty) == ("schedule", "allocate")
    assert {"orders", "machines"} <= set(docks_shown("schedule", empty))


def test_that_a_shop_with_machines_and_rates_is_a_schedule() -> None:
    assert possible(shop([order()], [machine()])) == ("schedule",)


def test_that_a_dock_hidden_by_the_planner_stays_hidden_at_the_next_start(
    make_window: Callable[[], MainWindow],
) -> None:
    window = make_window()
    window.docks.docks["history"].hide()
    window.close()
    assert "history" not in shown(make_window())


def test_that_reset_brings_the_first_day_back(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    first = shown(window)
    window.docks.docks["solve"].setFloating(True)
    window.docks.docks["history"].hide()
    window.menus.actions["reset_layout"].trigger()
    assert shown(window) == first
    assert not window.docks.docks["solve"].isFloating()


def test_that_only_the_tab_bars_in_use_are_seen(window: MainWindow) -> None:
    for name in ("cork-factory", "laser-network", "welding-shop", "cork-factory"):
        open_sample(window, name)
    window.docks.reset()
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len([bar for bar in bars if bar.isVisible()]) == 2


def test_that_the_size_of_the_window_is_remembered(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    window.resize(1000, 600)
    window.close()
    again = MainWindow()
    assert again.height() == 600  # the width is cut to the screen's
    again.close()


def test_that_the_number_of_conflicts_stands_on_their_tab(window: MainWindow) -> None:
    assert window.docks.docks["conflicts"].windowTitle() == "Conflicts (1)"
    window.session.select_lots(["A1"])
    window.menus.actions["unschedule"].trigger()
    assert window.docks.docks["conflicts"].windowTitle() == "Conflicts (2)"


def test_that_a_click_on_the_status_bar_opens_the_conflicts(window: MainWindow, qtbot) -> None:
    assert window.status.conflicts.text() == "1 conflict"
    window.docks.docks["conflicts"].hide()
    qtbot.mouseClick(window.status.conflicts, Qt.MouseButton.LeftButton)
    assert "conflicts" in shown(window)


def test_that_a_click_on_a_conflict_shows_its_bars(window: MainWindow, qtbot) -> None:
    from core.edit import set_field

    window.session.apply("Release A later", set_field, "orders", "A", "release", 600)
    window.docks.show("conflicts")
    panel = window.docks.panel("conflicts")
    index = panel.list.model().index(1, 0)
    with qtbot.waitSignal(panel.lots_asked_for):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center())
    assert window.session.selection.lots == {"A1"}
