"""What the pages of the wizard have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui import look
from gui.dialogs.import_wizard.reading import Reading
from gui.dialogs.import_wizard.understanding import Understood


class Page(QWidget):
    """One step: a question as its title, a sentence below it, and what answers it. It shows what was understood and
    passes wishes on; whether one may go on is said by `hindrance`, a sentence, "" where nothing hinders."""

    altered = Signal()  # what may be gone on with has changed

    def __init__(self, reading: Reading, title: str) -> None:
        super().__init__()
        self.reading = reading
        self.hindrance = ""
        self.title = look.label(title, role="title")
        self.sentence: QLabel = look.label(tone="muted")
        self.sentence.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.GAP)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)

    @property
    def first(self) -> QWidget | None:
        """What has the keyboard where something hinders."""
        return None

    def show_book(self, found: Understood) -> None:
        """Show what was understood of the book."""
        raise NotImplementedError
