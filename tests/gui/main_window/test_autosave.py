"""A project that is saved by itself."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.edit import History, set_objective
from core.files import ProjectFile, Recovery, read_project, recover
from gui import preferences
from gui.main_window import MainWindow, opening
from gui.preferences import Preferences


@pytest.fixture
def saved(window: MainWindow, tmp_path: Path) -> Path:
    """The window's project in a file, with one more step that is not in it."""
    path = tmp_path / "plan.cork"
    assert window.documents.save_as(path)
    assert window.session.apply("Change", set_objective, k1_earliness=3.0)
    return path


def test_that_it_is_off_unless_the_planner_wants_it(window: MainWindow) -> None:
    assert window.settings.autosave.minutes == 0


@pytest.mark.parametrize("minutes", [1, 5, 10])
def test_that_it_saves_as_often_as_was_chosen(window: MainWindow, minutes: int) -> None:
    preferences.keep(Preferences(autosave=minutes))
    window.settings.autosave.take_choice()
    assert window.settings.autosave.minutes == minutes
    preferences.keep(Preferences())
    window.settings.autosave.take_choice()
    assert window.settings.autosave.minutes == 0


def test_that_a_step_gets_into_the_file_and_the_status_line_says_so(window: MainWindow, saved: Path) -> None:
    window.settings.autosave.save()
    assert read_project(saved).project == window.session.project
    assert not window.session.is_modified
    assert window.status.line.text().startswith("Saved automatically at ")
    assert not window.notices.isVisible()


def test_that_a_file_someone_else_wrote_is_left_and_that_is_said_once(window: MainWindow, saved: Path) -> None:
    theirs = saved.with_name("theirs.cork")
    ProjectFile.create(theirs, History(window.session.project)).close()
    theirs.replace(saved)
    before = saved.read_bytes()
    for _ in range(2):
        window.notices.hide()
        window.settings.autosave.save()
    assert saved.read_bytes() == before
    assert window.session.is_modified
    assert "changed by someone else" in window.status.line.text()
    assert not window.notices.isVisible()


@pytest.mark.parametrize("became", [b"", b"half a file", None])
def test_that_a_file_that_is_broken_or_gone_is_left_as_it_is(
    window: MainWindow, saved: Path, became: bytes | None
) -> None:
    saved.unlink()
    if became is not None:
        saved.write_bytes(became)
    window.settings.autosave.save()
    assert (saved.read_bytes() if saved.exists() else None) == became
    assert window.session.is_modified
    assert window.notices.isVisible()


def test_that_work_without_a_file_is_left_to_the_planner(window: MainWindow) -> None:
    assert window.session.apply("Change", set_objective, k1_earliness=3.0)
    window.settings.autosave.save()
    assert window.session.is_modified
    assert not window.notices.isVisible()


def test_that_undo_still_goes_back_behind_what_was_saved(window: MainWindow, saved: Path) -> None:
    window.settings.autosave.save()
    window.session.undo()
    assert window.session.is_modified
    window.settings.autosave.save()
    assert read_project(saved).project.scenario.shop.objective.k1_earliness == 0.01
    assert window.session.history.redo_name == "Change"


def test_that_it_waits_for_a_hand_on_the_board(window: MainWindow, saved: Path) -> None:
    board = window.board
    board.navigation.show_span(0, 2880, 0.0)
    view, row = board.navigation.viewport, board.contents.picture.row_of["M1"]
    spot = QPoint(round(view.x(510.0)), round(view.y(float(row)) + view.row_height / 2))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(board.canvas, left, pos=spot)
    there = QPointF(spot + QPoint(60, 0))
    above = QPointF(board.canvas.mapToGlobal(there.toPoint()))
    QApplication.sendEvent(board.canvas, QMouseEvent(QEvent.Type.MouseMove, there, above, left, left, none))
    assert board.canvas.mouse.gesture is not None
    window.settings.autosave.save()
    assert window.session.is_modified
    QTest.keyClick(board.canvas, Qt.Key.Key_Escape)
    window.settings.autosave.save()
    assert not window.session.is_modified


def test_that_a_large_file_is_written_beside_the_window(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(opening, "LARGE", 10)
    window.settings.autosave.save()
    written = window.session.project
    assert window.session.apply("Change", set_objective, k1_earliness=4.0)
    qtbot.waitUntil(lambda: window.status.line.text().startswith("Saved automatically at "), timeout=60_000)
    assert read_project(saved).project == written
    assert window.session.is_modified
    window.session.undo()
    assert not window.session.is_modified


def test_that_a_step_done_while_a_large_file_is_written_survives_a_crash(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(opening, "LARGE", 10)
    window.settings.autosave.save()
    assert window.session.apply("Change", set_objective, k1_earliness=4.0)
    qtbot.waitUntil(lambda: window.status.line.text().startswith("Saved automatically at "), timeout=60_000)
    assert window.session.file is not None
    window.session.file.flush()
    left = Recovery(saved, saved.stem, datetime.now(), 1, False)
    assert recover(left).project == window.session.project
