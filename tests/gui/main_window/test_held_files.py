"""Files that somebody else holds, and work that a crash left behind."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from core.edit import set_field
from core.files import read_project
from gui.main_window.window import MainWindow
from tests.gui.answering import Answer, press

CRASH = """
import os, sys
from core.edit import History, set_field
from core.files import ProjectFile
from core.model import Project
from tests.gui.conftest import two_orders
from datetime import datetime
history = History(Project((two_orders(),), name="September"))
file = ProjectFile.create(sys.argv[1], history) if len(sys.argv) > 1 else ProjectFile.untitled(history)
project = history.project.with_scenario(set_field(history.project.scenario, "orders", "A", "quantity", 2000))
file.record(history.push("Change quantity of A", project, when=datetime(2026, 9, 7, 14, 32)))
file.flush()
os._exit(9)
"""


def crash(*arguments: str) -> None:
    """Work on a project in another process until it is killed."""
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", CRASH, *arguments], cwd=root, capture_output=True, text=True)
    assert done.returncode == 9, done.stderr


def test_that_a_second_window_looks_but_does_not_touch(
    make_window: Callable[[], MainWindow], window: MainWindow, tmp_path: Path
) -> None:
    window.documents.save_as(tmp_path / "plan.cork")
    second = make_window()
    second.documents.open_file(str(tmp_path / "plan.cork"))
    assert second.session.is_read_only
    assert second.banner.isVisible()
    assert "open in another window" in second.banner.sentence.text()
    assert not second.session.apply("Change", set_field, "orders", "A", "quantity", 1)
    assert "open in another window" in second.notices.sentence.text()
    assert not second.menus.actions["save"].isEnabled()


def test_that_a_copy_of_a_held_project_can_be_worked_on(
    make_window: Callable[[], MainWindow], window: MainWindow, tmp_path: Path
) -> None:
    window.documents.save_as(tmp_path / "plan.cork")
    second = make_window()
    second.documents.open_file(str(tmp_path / "plan.cork"))
    assert second.documents.save_as(tmp_path / "copy.cork")
    assert not second.session.is_read_only
    assert not second.banner.isVisible()
    assert second.session.apply("Change", set_field, "orders", "A", "quantity", 1)


def test_that_work_without_a_name_is_offered_after_a_crash_and_comes_back(
    make_window: Callable[[], MainWindow],
) -> None:
    crash()
    window = make_window()
    asked = Answer(press("restore"))
    assert window.documents.offer_recovery()
    assert asked.asked == "recovery_dialog"
    assert window.session.scenario.shop.orders["A"].quantity == 2000
    assert window.session.history.undo_name == "Change quantity of A"
    assert window.isWindowModified()


def test_that_unsaved_steps_of_a_file_come_back_as_steps(make_window: Callable[[], MainWindow], tmp_path: Path) -> None:
    crash(str(tmp_path / "plan.cork"))
    window = make_window()
    Answer(press("restore"))
    assert window.documents.offer_recovery()
    assert window.documents.path == tmp_path / "plan.cork"
    window.session.undo()
    assert not window.isWindowModified()


def test_that_discarded_work_is_not_offered_again(make_window: Callable[[], MainWindow], tmp_path: Path) -> None:
    crash(str(tmp_path / "plan.cork"))
    window = make_window()
    Answer(press("discard"))
    assert not window.documents.offer_recovery()
    assert not window.documents.offer_recovery()
    assert read_project(tmp_path / "plan.cork").project.scenario.shop.orders["A"].quantity == 1000


def test_that_work_left_for_later_is_offered_again(make_window: Callable[[], MainWindow]) -> None:
    crash()
    window = make_window()
    for _ in range(2):
        asked = Answer(press("later"))
        assert not window.documents.offer_recovery()
        assert asked.asked == "recovery_dialog"


def test_that_nothing_is_asked_after_a_proper_end(make_window: Callable[[], MainWindow], window: MainWindow) -> None:
    window.session.apply("Change", set_field, "orders", "A", "quantity", 1)
    Answer(press("Discard"))
    window.close()
    assert not make_window().documents.offer_recovery()


def test_that_a_disk_that_fails_the_journal_is_reported_and_its_recovery_too(window: MainWindow, qtbot) -> None:
    window.session.file._writer.trouble = "Your last steps are not yet safe from a crash. The disk is full."
    qtbot.waitUntil(lambda: "The disk is full" in window.notices.sentence.text(), timeout=10_000)
    window.session.file._writer.trouble = None
    qtbot.waitUntil(lambda: "safe from a crash again" in window.notices.sentence.text(), timeout=10_000)
    assert window.notices.isVisibleTo(window)
