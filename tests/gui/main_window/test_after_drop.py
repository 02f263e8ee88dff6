"""What follows a hand move in the window: the strip, the repair, the places a lot could go."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from core.edit import History
from core.model import Project
from gui.main_window.window import MainWindow
from tests.builders import machine, order, scenario, shop
from tests.gui.rows_of_lots import a_row, move

LONGEST = 60_000


def open_row(window: MainWindow) -> None:
    """Open three lots in a row."""
    window.session.load(History(Project((a_row(),))))


def test_that_the_strip_moves_no_row_when_it_begins_to_speak(window: MainWindow, qtbot) -> None:
    open_row(window)
    qtbot.wait(20)
    before, size = window.board.navigation.viewport, window.board.canvas.size()
    move(window.session, "c", "M2", 900)
    qtbot.waitUntil(lambda: window.after_drop.strip.saying is not None)
    after = window.board.navigation.viewport
    assert window.board.canvas.size() == size
    assert (after.row_height, after.top, after.left, after.scale) == (
        before.row_height, before.top, before.left, before.scale,
    )  # fmt: skip


def test_that_the_strip_is_away_while_there_is_no_plan(window: MainWindow) -> None:
    window.session.load(History(Project((scenario(shop([order("A")], [machine("M1")])),))))
    assert not window.after_drop.strip.isVisible()


def test_that_f6_comes_by_the_strip_while_it_speaks(window: MainWindow, qtbot) -> None:
    open_row(window)
    move(window.session, "c", "M2", 900)
    strip = window.after_drop.strip
    qtbot.waitUntil(lambda: strip.saying is not None)
    window.board.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert strip.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.board.canvas.hasFocus()


def test_that_repair_opens_its_desk_with_the_box_ticked_and_a_short_time(window: MainWindow, qtbot) -> None:
    open_row(window)
    move(window.session, "c", "M1", 600, "stay")
    panel = window.docks.panel("solve")
    window.docks.docks["solve"].hide()
    window.repair()
    assert window.docks.docks["solve"].isVisible()
    assert (panel.stability.near.isChecked(), panel.seconds.value()) == (True, 5)
    assert window.session.solving.is_repair
    window.session.solving.close()
    assert not panel.stability.near.isChecked()  # the next search is free again
    assert panel.seconds.value() == 30


def test_that_a_repair_shows_ghosts_and_is_kept_as_one_step_with_its_name(window: MainWindow, qtbot) -> None:
    QSettings().setValue("repair/seconds", 60)
    open_row(window)
    move(window.session, "c", "M1", 600, "stay")
    before = window.session.project
    with qtbot.waitSignal(window.session.solving.ended, timeout=LONGEST):
        window.menus.actions["repair"].trigger()
        qtbot.waitUntil(lambda: window.session.solving.plan is not None, timeout=LONGEST)
        window.session.solving.stop()
    assert window.board.contents.incumbent is not None
    window.menus.actions["keep"].trigger()
    assert window.session.history.undo_name.startswith("Repair (cost ")
    assert window.board.contents.incumbent is None
    window.session.undo()
    assert window.session.project is before


def test_that_the_places_of_a_lot_are_asked_for_in_the_menu_and_shown_as_ghosts(window: MainWindow, qtbot) -> None:
    open_row(window)
    window.session.select_lots(["c"])
    window.menus.actions["alternatives"].trigger()
    panel = window.after_drop.alternatives
    qtbot.waitUntil(lambda: bool(panel.list.rows.places), timeout=LONGEST)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    place = panel.list.place
    assert [lot.id for lot in window.board.contents.incumbent.lots] == [lot.id for lot in place.alternative.news.moved]
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert window.board.contents.incumbent is None


def test_that_places_are_not_looked_for_behind_another_tab(window: MainWindow, qtbot) -> None:
    open_row(window)
    window.docks.show("score")
    window.session.select_lots(["c"])
    panel = window.after_drop.alternatives
    qtbot.waitUntil(lambda: not panel.is_counting)
    assert panel.list.rows.places == []
    window.docks.show("alternatives")
    qtbot.waitUntil(lambda: bool(panel.list.rows.places), timeout=LONGEST)


def test_that_closing_the_window_ends_the_look_for_places(window: MainWindow, qtbot) -> None:
    open_row(window)
    window.session.select_lots(["c"])
    window.after_drop.show_alternatives()
    qtbot.waitUntil(lambda: window.after_drop.alternatives.note.words.text() == "Looking for places…", timeout=LONGEST)
    window.close()
    assert not window.after_drop.alternatives.is_counting


def test_that_a_repair_without_a_plan_says_why_not(window: MainWindow) -> None:
    window.session.load(History(Project((scenario(shop([order("A")], [machine("M1")])),))))
    assert not window.menus.actions["repair"].isEnabled()
    window.repair()
    assert window.notices.sentence.text() == "There is no plan with times yet that could be repaired."


def test_that_a_place_looked_at_stays_in_sight_while_a_search_goes_on(window: MainWindow, qtbot) -> None:
    open_row(window)
    window.after_drop.show_alternatives_of("c")
    panel = window.after_drop.alternatives
    qtbot.waitUntil(lambda: bool(panel.list.rows.places), timeout=LONGEST)
    panel.list.setCurrentIndex(panel.list.rows.index(1, 0))
    shown = window.board.contents.incumbent
    window.session.solving.incumbent.emit(window.session.scenario.plan)
    assert window.board.contents.incumbent is shown
    window.repair()
    assert not panel.is_previewing  # a search the planner asks for goes before
    window.session.solving.close()


def test_that_the_board_asks_for_repair_and_for_alternatives_with_its_keys(window: MainWindow, qtbot) -> None:
    open_row(window)
    window.board.setFocus()
    window.session.select_lots(["c"])
    qtbot.keyClick(window.board.canvas, Qt.Key.Key_A)
    panel = window.after_drop.alternatives
    qtbot.waitUntil(lambda: bool(panel.list.rows.places), timeout=LONGEST)
    assert panel.list.hasFocus()
    qtbot.keyClick(window.board.canvas, Qt.Key.Key_R)
    assert window.session.solving.is_repair
    window.session.solving.close()
