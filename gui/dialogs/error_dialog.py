"""The one way an unexpected error is shown: what it means for the planner, and a report to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui import look

SIDE = 32


class ErrorDialog(QDialog):
    """Calm, and only ever one: further errors are added to the report that is open."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error_dialog")
        self.setWindowTitle("Corkboard")
        self.resize(640, 420)
        self.text = QPlainTextEdit(report)
        self.text.setObjectName("error_report")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._copy = QPushButton(self.tr("&Copy report"))
        self._copy.setObjectName("copy_report")
        self._copy.clicked.connect(self.copy)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.SECTION, look.SECTION, look.SECTION, look.MARGIN)
        column.setSpacing(look.MARGIN)
        head = QHBoxLayout()
        head.setSpacing(look.MARGIN)
        picture = QLabel()
        picture.setPixmap(look.icon("error", look.current().warning).pixmap(QSize(SIDE, SIDE)))
        head.addWidget(picture)
        words = look.label(self.tr(
            "Something went wrong that should not have. Your work is safe: every step is kept, and you can go on.\n\n"
            "If it happens again, copy this report and send it to the people who look after Corkboard. "
            "It holds no order data."
        ))  # fmt: skip
        words.setWordWrap(True)
        head.addWidget(words, 1)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def add(self, report: str) -> None:
        """Put another error under the first."""
        self.text.appendPlainText(report)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._copy.setText(self.tr("Copied"))
