"""The program starts itself anew on the same project."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.edit import History, set_objective
from core.files import ProjectFile, read_project, recoverable
from core.model import Project
from gui.main_window import MainWindow
from gui.main_window.restarting import MAIN, command
from tests.gui.answering import Answer, press
from tests.gui.conftest import two_orders

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from core.edit import set_objective
from gui import preferences
from gui.app import begin, introduce
from gui.main_window import MainWindow

app = QApplication(sys.argv[:1])
introduce(app)
window = MainWindow()
window.show()
begin(window, sys.argv[1])
preferences.keep(preferences.Preferences(language="fr"))
window.session.apply("Change", set_objective, k1_earliness=3.0)
window.documents.save()
QTimer.singleShot(0, window, lambda: Path(sys.argv[2]).write_text(str(window.restart())))
app.exec()
"""


def test_that_it_starts_the_same_program_on_the_same_file(monkeypatch) -> None:
    assert command(Path("plan.cork")) == (sys.executable, [str(MAIN), str(Path("plan.cork").absolute())])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(None) == (sys.executable, [])
    assert MAIN.is_file()


def test_that_the_planner_may_stay(window: MainWindow) -> None:
    window.session.apply("Change", set_objective, k1_earliness=3.0)
    asked = Answer(press("Cancel"))
    assert window.restart() == 0
    assert asked.asked == "save_question"
    assert window.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="the lock of a process that is ended by force stays on Windows")
def test_that_a_new_process_holds_the_project_and_nothing_looks_like_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "plan.cork"
    ProjectFile.create(path, History(Project((two_orders(),)))).close()
    subprocess.run(
        [sys.executable, "-c", START, str(path), str(tmp_path / "pid")], cwd=MAIN.parent, timeout=60, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    pid = int((tmp_path / "pid").read_text())
    try:
        assert holder_of(path) == str(pid)
        assert recoverable() == []
        assert read_project(path).project.scenario.shop.objective.k1_earliness == 3.0
    finally:
        os.kill(pid, signal.SIGKILL)


def holder_of(path: Path) -> str:
    """The process that has taken hold of a project, waited for."""
    lock = path.with_name(f"{path.name}.lock")
    for _ in range(300):
        if lock.exists() and lock.read_bytes():
            return str(json.loads(lock.read_bytes())["process"])
        time.sleep(0.1)
    return ""
