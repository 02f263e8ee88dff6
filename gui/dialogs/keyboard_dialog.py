"""Every key and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui import look

Section = tuple[str, Sequence[tuple[str, str]]]
"""A title, and pairs of keys and what they do."""


class KeyboardDialog(QDialog):
    """A sheet to look at while working, so it stops nobody."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyboard_dialog")
        self.setWindowTitle(self.tr("Keyboard"))
        self.resize(460, 700)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(_sheet(sections))
        area.setAccessibleName(self.tr("Keys and what they do"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP, look.GAP, look.GAP, look.MARGIN)
        column.addWidget(area)
        column.addWidget(buttons)


def _sheet(sections: Sequence[Section]) -> QWidget:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.GAP)
    grid.setHorizontalSpacing(2 * look.SECTION)
    grid.setVerticalSpacing(look.UNIT)
    grid.setColumnStretch(1, 1)
    for title, lines in sections:
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), look.MARGIN)
        grid.addWidget(look.label(title, role="strong"), grid.rowCount(), 0, 1, 2)
        for keys, what in lines:
            row = grid.rowCount()
            grid.addWidget(look.label(keys, tone="muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            words = look.label(what)
            words.setWordWrap(True)
            grid.addWidget(words, row, 1)
    return sheet
