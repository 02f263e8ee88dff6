"""Files dragged onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from gui.main_window.window import MainWindow
from tests.gui.conftest import SAMPLES

COPY = Qt.DropAction.CopyAction
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(window: MainWindow, path: Path) -> bool:
    """Drag a file in and let go of it; whether the window takes it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(QPoint(400, 300), COPY, data, LEFT, NO_KEY)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), COPY, data, LEFT, NO_KEY))
    return enter.isAccepted()


def test_that_an_exchange_file_dropped_on_the_window_is_opened(window: MainWindow) -> None:
    assert drop(window, SAMPLES / "cork-factory.json")
    assert window.documents.title == "Bouchonnerie du Lac"


def test_that_a_project_dropped_on_the_window_is_opened(window: MainWindow, tmp_path: Path) -> None:
    window.documents.save_as(tmp_path / "plan.cork")
    window.documents.new()
    assert drop(window, tmp_path / "plan.cork")
    assert window.documents.path == tmp_path / "plan.cork"


def test_that_a_picture_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.project
    assert not drop(window, tmp_path / "cat.png")
    assert window.session.project is before
