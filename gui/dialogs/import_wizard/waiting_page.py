"""What is shown while a book is read for the first time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from gui import look
from gui.look import wording

WIDTH = 420


class WaitingPage(QWidget):
    """What is done just now, and how far it is."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = look.label(title, role="title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("reading_progress")
        self.bar.setAccessibleName(QCoreApplication.translate("WaitingPage", "How far the reading is"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setFixedSize(WIDTH, look.GAP)
        self.share = look.label(wording.share(0), tone="muted")
        self.share.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(look.MARGIN)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.share)
        column.addStretch(3)

    def begin(self, title: str) -> None:
        """Say what is done now, from the beginning."""
        self.title.setText(title)
        self.bar.setValue(0)
        self.show_share(0)

    def show_share(self, share: float) -> None:
        """Say how far it is; it never goes back."""
        percent = max(self.bar.value(), min(100, round(100 * share)))
        self.bar.setValue(percent)
        self.share.setText(wording.share(percent / 100))
