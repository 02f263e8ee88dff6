"""How the window writes hours, in its own language on a computer that speaks another."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAYS = """
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from gui.language import speak
speak(app, "{0}")
from gui.look import wording
print(wording.clock(14, 5), wording.number(1234.5), sep="|")
"""


@pytest.mark.parametrize(("system", "chosen", "said"), [
    ("de_DE.UTF-8", "en", "14:05|1,234.5"),
    ("de_DE.UTF-8", "system", "14:05|1,234.5"),
    ("fr_FR.UTF-8", "en", "14:05|1,234.5"),
    ("en_US.UTF-8", "en", "2:05 PM|1,234.5"),
    ("fr_FR.UTF-8", "system", "14:05|1 234,5"),
    ("de_DE.UTF-8", "fr", "14:05|1 234,5"),
])  # fmt: skip
def test_that_hours_are_counted_as_where_the_planner_sits(system: str, chosen: str, said: str) -> None:
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": "", "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("CORKBOARD_LANGUAGE")
    done = subprocess.run([sys.executable, "-c", SAYS.format(chosen)], cwd=ROOT, env=environment, text=True,
                          capture_output=True, encoding="utf-8", check=True)  # fmt: skip
    blanks = dict.fromkeys(map(ord, "\u00a0\u202f"), " ")
    assert done.stdout.strip().translate(blanks) == said


LABELS = """
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
app = QApplication([])
from gui.language import speak
from gui.main_window.documents import empty_project
speak(app, "fr")
dialog = QFileDialog()
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
box = QMessageBox()
print(box.addButton(QMessageBox.StandardButton.Discard).text(), end="|")
print(*(dialog.labelText(label) for label in QFileDialog.DialogLabel), empty_project().name, sep="|")
"""


def test_that_qt_s_dialogs_and_an_empty_project_are_french_where_the_planner_is() -> None:
    done = subprocess.run([sys.executable, "-c", LABELS], cwd=ROOT, text=True, capture_output=True, encoding="utf-8",
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True)  # fmt: skip
    said = done.stdout.strip().translate(dict.fromkeys(map(ord, "\u00a0\u202f"), " "))
    assert said == "Ne pas enregistrer|&Voir dans :|&Nom de fichier :|&Type de fichier :|&Ouvrir|Annuler|Sans titre"
