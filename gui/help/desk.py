"""Where help is asked for: F1 in the window and in every dialog, and a Help button where a dialog has buttons."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)

from gui.help.help_window import HelpWindow
from gui.help.topics import page_for, page_named

KEY, BUTTON = "help_key", "help_button"
PLAIN = (QMessageBox, QFileDialog, QInputDialog)
"""Questions that explain themselves; F1 works there, but they need no button."""


class HelpDesk(QObject):
    """Opens the manual on the page that fits what has the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.beside: HelpWindow | None = None
        """The manual beside the main window, once it was opened."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def open(self, page: str = "") -> HelpWindow:
        """Show a page, by default the one that fits what has the keyboard."""
        page = page or page_for(self._asking())
        shown = self._beside_dialog() or self._beside_window()
        shown.open(page)
        return shown

    def close(self) -> None:
        """Close the manual with the window it belongs to."""
        if self.beside is not None:
            self.beside.close()

    def attend(self, dialog: QWidget) -> None:
        """Give a dialog its F1, and a Help button where a page speaks of it, each once; before it is shown where that
        is known, since buttons must not move away from under the mouse."""
        if dialog.findChild(QAction, KEY, Qt.FindChildOption.FindDirectChildrenOnly) is None:
            key = QAction(dialog)
            key.setObjectName(KEY)
            key.setShortcut(QKeySequence(Qt.Key.Key_F1))
            key.triggered.connect(self._open_here)
            dialog.addAction(key)
        own = dialog.findChild(QPushButton, BUTTON)
        if own is not None and not own.toolTip():
            own.setToolTip(self.tr("The page of the manual about this (F1)"))
            own.clicked.connect(self._open_here)
        box = dialog.findChild(QDialogButtonBox)
        if box is not None and page_named(dialog.objectName()) and not isinstance(dialog, PLAIN):
            self._give_button(box)

    def _give_button(self, box: QDialogButtonBox) -> None:
        button = box.button(QDialogButtonBox.StandardButton.Help)
        if button is not None and button.toolTip():
            return
        button = button or box.addButton(QDialogButtonBox.StandardButton.Help)
        button.setToolTip(self.tr("The page of the manual about this (F1)"))
        button.setAutoDefault(False)
        box.helpRequested.connect(self._open_here)

    def _asking(self) -> QWidget:
        """What has the keyboard, or the window in front where it has none."""
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or self._window
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.window() is front else front

    def _open_here(self) -> None:
        self.open()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        top = None if now is None else now.window()
        if isinstance(top, QDialog):
            self.attend(top)

    def _beside_window(self) -> HelpWindow:
        if self.beside is None:
            self.beside = HelpWindow()
        return self.beside

    def _beside_dialog(self) -> HelpWindow | None:
        """A manual of the dialog's own: everything that is not its child waits until it is closed."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return None
        own = dialog.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return own or HelpWindow(dialog)
