"""A large project saved beside the window."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edit import set_objective
from core.files import ProjectFile, read_project
from core.files.project import project_file
from gui.main_window import MainWindow, opening

LONGEST = 60_000


@pytest.fixture
def saved(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The window's project in a file that counts as large, with one more step that is not in it."""
    monkeypatch.setattr(opening, "LARGE", 10)
    assert window.documents.save_as(tmp_path / "plan.cork")
    assert change(window, 3.0)
    return tmp_path / "plan.cork"


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Nothing is written before it is set."""
    opened, store = threading.Event(), project_file.store

    def store_later(*arguments: Any) -> Any:
        assert opened.wait(60)
        return store(*arguments)

    monkeypatch.setattr(project_file, "store", store_later)
    return opened


def change(window: MainWindow, weight: float) -> bool:
    """One step."""
    return window.session.apply("Change", set_objective, k1_earliness=weight)


def press_save(window: MainWindow) -> None:
    """Ctrl+S, as the planner does."""
    window.activateWindow()
    window.board.setFocus()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def wait(window: MainWindow, qtbot: Any) -> None:
    """Until nothing is being written."""
    qtbot.waitUntil(lambda: not window.documents.saving.is_busy, timeout=LONGEST)


def test_that_the_planner_goes_on_while_it_is_written(
    window: MainWindow, saved: Path, gate: threading.Event, qtbot: Any
) -> None:
    press_save(window)
    asked = window.session.project
    assert window.documents.saving.is_busy
    assert window.status.line.text() == "Saving…"
    assert change(window, 4.0)
    gate.set()
    wait(window, qtbot)
    assert read_project(saved).project == asked
    assert window.session.is_modified
    window.session.undo()
    assert not window.session.is_modified


def test_that_asked_twice_the_later_state_is_in_the_file(
    window: MainWindow, saved: Path, gate: threading.Event, qtbot: Any
) -> None:
    press_save(window)
    assert change(window, 4.0)
    press_save(window)
    gate.set()
    wait(window, qtbot)
    assert read_project(saved).project == window.session.project
    assert not window.session.is_modified
    assert window.status.line.text() == "Saved"


def test_that_a_window_closed_meanwhile_waits_and_does_not_ask(
    window: MainWindow, saved: Path, gate: threading.Event
) -> None:
    press_save(window)
    gate.set()
    last = window.session.project
    assert window.close()  # a question would wait for ever
    assert read_project(saved).project == last


def test_that_a_file_that_cannot_be_written_says_why(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(ProjectFile, "_refuse_another_state", _refuse)
    press_save(window)
    wait(window, qtbot)
    assert "is full" in window.notices.sentence.text()
    assert window.session.is_modified


def _refuse(_file: ProjectFile) -> None:
    from core.errors import FileProblem

    raise FileProblem("The disk is full.")


def test_that_a_small_file_is_written_at_once(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGE", 1 << 30)
    press_save(window)
    assert not window.documents.saving.is_busy
    assert not window.session.is_modified
