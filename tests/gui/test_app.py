"""Starting and ending the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, QSize

from core.language import code
from gui import language, look
from gui.app import begin, introduce, keep_settings_in_a_file, show
from tests.gui.answering import Answer, press
from tests.gui.conftest import SAMPLES
from tests.gui.main_window.test_held_files import crash

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
START_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import gui.app
began = gui.app.begin
def begin(window, path):
    began(window, path)
    print(window.windowTitle(), len(window.session.scenario.shop.orders))
    window.close()
gui.app.begin = begin
sys.exit(gui.app.run(sys.argv[1] if len(sys.argv) > 1 else None))
"""


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the program in a process of its own, and close its window at once."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", START_AND_CLOSE, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)


def test_that_the_program_opens_the_file_it_is_given_and_ends_with_0() -> None:
    done = start(str(SAMPLES / "cork-factory.json"))
    assert (done.returncode, done.stdout.strip()) == (0, "Bouchonnerie du Lac[*] – Corkboard 60"), done.stderr


def test_that_the_program_starts_without_a_file() -> None:
    done = start()
    assert (done.returncode, done.stdout.strip()) == (0, "Untitled[*] – Corkboard 0"), done.stderr


def test_that_a_window_larger_than_its_screen_fills_it_and_shrinks_into_it(make_window) -> None:
    window = make_window()
    room = look.room_for(window)
    window.setMinimumSize(200, 200)
    window.resize(room.width() + 50, room.height() - 100)
    show(window)
    assert window.isMaximized()
    window.showNormal()
    assert window.size().boundedTo(room) == window.size()


def test_that_a_window_that_fits_its_screen_stays_as_it_was(make_window) -> None:
    window = make_window()
    window.setMinimumSize(200, 200)
    window.resize(400, 300)
    show(window)
    assert not window.isMaximized()
    assert window.size() == QSize(400, 300)


def test_that_lost_work_is_offered_before_the_file_is_opened(make_window) -> None:
    crash()
    window = make_window()
    asked = Answer(press("restore"))
    begin(window, str(SAMPLES / "cork-factory.json"))
    assert asked.asked == "recovery_dialog"
    assert window.session.scenario.shop.orders["A"].quantity == 2000


def test_that_the_theme_chosen_last_is_worn_at_the_start(qapp: QApplication) -> None:
    QSettings().setValue("look/theme", "dark")
    introduce(qapp)
    assert look.current() is look.DARK


def test_that_settings_nobody_understands_are_no_obstacle(qapp: QApplication) -> None:
    QSettings().setValue("look/theme", "pink")
    introduce(qapp)
    assert look.choice() == "system"


@pytest.mark.parametrize(("chosen", "told", "spoken"), [("system", "fr", "fr"), ("en", "fr", "en"), ("fr", "en", "fr")])
def test_that_the_choice_in_the_settings_goes_before_the_environment(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, chosen: str, told: str, spoken: str
) -> None:
    monkeypatch.setenv("CORKBOARD_LANGUAGE", told)
    language.choose(chosen)
    introduce(qapp)
    try:
        assert code() == spoken
    finally:
        language.speak(qapp, "en")


def test_that_settings_are_a_file_on_windows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    before = QSettings.defaultFormat()
    monkeypatch.setattr(sys, "platform", "win32")
    try:
        keep_settings_in_a_file()
        assert QSettings.defaultFormat() == QSettings.Format.IniFormat
    finally:
        QSettings.setDefaultFormat(before)
