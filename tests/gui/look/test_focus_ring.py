"""The ring around whatever has the keyboard: it is there, in the right place, and outlives what it lay on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QSplitter, QWidget

from gui import look
from tests.gui.hammered import WAYS
from tests.gui.walking import settle
from tests.gui.walking_by_keyboard import ring_of

SCRIPT = Path(__file__).resolve().parents[1] / "hammered.py"
ROUNDS = 2


def rings(root: QWidget) -> list[QWidget]:
    return [one for one in root.findChildren(QWidget, "focus_ring") if one.isVisible()]


def test_that_the_ring_outlives_whatever_it_lies_on(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, str(SCRIPT), str(ROUNDS), str(tmp_path)],
        capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert (made.returncode, made.stdout.split()) == (0, [way.__name__ for way in WAYS] * ROUNDS), made.stderr[-4000:]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_the_ring_goes_around_text_and_into_frames(qapp: QApplication, qtbot, theme) -> None:
    look.apply(qapp, theme)
    window, tick, field = QWidget(), QCheckBox("As before"), QLineEdit()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(tick)
    row.addWidget(field)
    window.show()
    window.activateWindow()
    tick.setFocus()
    qtbot.waitUntil(lambda: bool(rings(window)))
    assert rings(window)[0].geometry().contains(tick.geometry().adjusted(-2, -2, 2, 2))
    field.setFocus()
    qtbot.waitUntil(lambda: bool(rings(field)))
    assert rings(window)[0].size() == field.size()
    assert (ring_of(tick) > 0.6, ring_of(field) > 0.6) == (True, True)


def test_that_a_ring_is_no_pane(qtbot) -> None:
    splitter, tick = QSplitter(), QCheckBox("As before")
    qtbot.addWidget(splitter)
    tick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    splitter.addWidget(tick)
    splitter.show()
    splitter.activateWindow()
    tick.setFocus()
    settle(20)
    assert (splitter.count(), len(rings(splitter))) == (1, 1)


def test_that_a_menu_bar_wears_no_ring_while_its_menu_is_open(make_window, qtbot) -> None:
    window = make_window()
    window.activateWindow()
    window.board.canvas.setFocus()
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.menuBar())
    settle()
    assert rings(window) == []
