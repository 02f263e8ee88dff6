"""Under which name a file is to be written: asked with the system's dialog, completed, never over another unasked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui import look


def _tr(text: str) -> str:
    return QCoreApplication.translate("Naming", text)


def ask_name(parent: QWidget, title: str, proposal: Path, kind: str) -> Path | None:
    """The name the planner chose, with the proposal's suffix where it was typed without; None where nothing is to be
    written. `kind` is what the dialog calls such files, as in "PDF file (*.pdf)".

    The dialog asks before a file is replaced, but it only knows the name that was typed.
    """
    found, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), kind)
    if not found:
        return None
    path = with_suffix(Path(found), proposal.suffix)
    return path if path == Path(found) or may_replace(parent, path) else None


def with_suffix(path: Path, suffix: str) -> Path:
    """A name with the suffix of its kind, however that is written."""
    return path if path.suffix.lower() == suffix.lower() else path.with_name(f"{path.name}{suffix}")


def may_replace(parent: QWidget, path: Path) -> bool:
    """Whether there is no such file, or the planner wants it replaced."""
    if not path.exists():
        return True
    question = _tr("{0} exists already. Do you want to replace it?").format(path.name)
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    box = look.plain_box(parent, question, QMessageBox.Icon.Warning)
    box.setWindowTitle(_tr("Replace the file?"))
    box.setStandardButtons(buttons)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes
