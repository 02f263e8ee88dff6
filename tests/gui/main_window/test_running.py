"""The optimiser from the window: start, watch, stop, keep, discard."""

from __future__ import annotations

from PySide6.QtCore import Qt

from core.edit import set_field
from gui.main_window.window import MainWindow
from tests.gui.conftest import SAMPLES

LONGEST = 60_000


def start(window: MainWindow, seconds: int = 1) -> None:
    """Start through the menu."""
    window.docks.panel("solve").seconds.setValue(seconds)
    window.docks.panel("solve").workers.setValue(1)
    window.menus.actions["solve"].trigger()


def test_that_keep_makes_the_result_one_step(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.solving.ended, timeout=LONGEST):
        start(window)
    window.menus.actions["keep"].trigger()
    assert window.session.history.undo_name.startswith("Optimise")
    assert window.session.conflicts == ()
    window.session.undo()
    assert window.session.history.finger == 0


def test_that_discard_leaves_everything_as_it_was(window: MainWindow, qtbot) -> None:
    before = window.session.project
    with qtbot.waitSignal(window.session.solving.ended, timeout=LONGEST):
        start(window)
    window.menus.actions["discard"].trigger()
    assert window.session.project is before
    assert not window.menus.actions["keep"].isEnabled()


def test_that_stop_ends_the_search_and_the_best_plan_is_there_to_keep(window: MainWindow, qtbot) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    with qtbot.waitSignal(window.session.solving.ended, timeout=LONGEST):
        start(window, 300)
        qtbot.waitUntil(lambda: window.session.solving.plan is not None, timeout=LONGEST)
        if window.menus.actions["stop"].isEnabled():
            window.menus.actions["stop"].trigger()
    assert window.menus.actions["keep"].isEnabled()


def test_that_an_edit_during_the_search_makes_keep_a_new_scenario(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.solving.ended, timeout=LONGEST):
        start(window)
        window.session.apply("Change quantity of B", set_field, "orders", "B", "quantity", 500)
    window.menus.actions["keep"].trigger()
    assert [scenario.name for scenario in window.session.project.scenarios] == ["Plan", "Optimised"]
    assert window.session.project.scenarios[0].shop.orders["B"].quantity == 500


def test_that_closing_the_window_ends_the_search(window: MainWindow, qtbot) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    start(window, 300)
    window.close()
    assert not window.session.solving.is_running


def test_that_opening_another_project_ends_the_search_and_forgets_its_result(window: MainWindow, qtbot) -> None:
    start(window, 300)
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    qtbot.wait(50)
    assert window.session.solving.state == "idle"


def test_that_keys_start_and_stop(window: MainWindow, qtbot) -> None:
    window.docks.panel("solve").seconds.setValue(1)
    with qtbot.waitSignal(window.session.solving.ended, timeout=LONGEST):
        qtbot.keyClick(window, Qt.Key.Key_F5)
        qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)


def test_that_the_status_bar_shows_the_search_and_opens_its_desk(window: MainWindow, qtbot) -> None:
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    start(window, 300)
    window.docks.docks["solve"].hide()
    assert window.status.search.isVisible()
    qtbot.mouseClick(window.status.search, Qt.MouseButton.LeftButton)
    assert window.docks.docks["solve"].isVisible()


def test_that_the_end_of_a_search_is_told_where_its_desk_is_closed(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.session.solving.ended, timeout=LONGEST):
        start(window)
        window.docks.docks["solve"].hide()
    assert window.notices.sentence.text().startswith("The search has ended")
    window.notices.button.click()
    assert window.docks.docks["solve"].isVisible()
