"""Every key and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui import look

Section = tuple[str, Sequence[tuple[str, str]]]
"""A title, and pairs of keys and what they do."""


class KeyboardDialog(QDialog):
    """A sheet to look at while working, so it stops nobody; a line above it finds a key by what it does."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyboard_dialog")
        self.setWindowTitle(self.tr("Keyboard"))
        self.resize(500, 700)
        self._lines: list[list[tuple[QLabel, QLabel]]] = []
        self._titles: list[QLabel] = []
        self.search = QLineEdit()
        self.search.setObjectName("key_search")
        self.search.setPlaceholderText(self.tr("Find a key by what it does"))
        self.search.setAccessibleName(self.tr("Find a key by what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_fitting)
        self._nothing = look.label(self.tr("No key does that."), tone="muted")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keyboard"))
        area.setWidget(self._sheet(sections))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        for widget in (self.search, self._nothing, area, buttons):
            column.addWidget(widget)
        self._show_fitting("")

    def _sheet(self, sections: Sequence[Section]) -> QWidget:
        sheet = QWidget()
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(look.UNIT, 0, look.UNIT, look.GAP)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * look.SECTION)
        grid.setVerticalSpacing(look.UNIT)
        grid.setColumnStretch(1, 1)
        for title, lines in sections:
            self._add_section(grid, title, lines)
        whole.addLayout(grid)
        whole.addStretch()
        return sheet

    def _add_section(self, grid: QGridLayout, title: str, lines: Sequence[tuple[str, str]]) -> None:
        head = look.label(title, role="strong")
        head.setContentsMargins(0, look.MARGIN, 0, 0)
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        self._titles.append(head)
        self._lines.append([])
        for keys, what in lines:
            row = grid.rowCount()
            pair = look.label(keys, tone="muted"), look.label(what)
            pair[1].setWordWrap(True)
            grid.addWidget(pair[0], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(pair[1], row, 1)
            self._lines[-1].append(pair)

    def _show_fitting(self, words: str) -> None:
        """Only the lines that hold every word, under their titles."""
        wanted, is_any = words.casefold().split(), False
        for title, lines in zip(self._titles, self._lines, strict=True):
            shown = [self._show_line(pair, title.text(), wanted) for pair in lines]
            title.setVisible(any(shown))
            is_any = is_any or any(shown)
        self._nothing.setVisible(not is_any)

    def _show_line(self, pair: tuple[QLabel, QLabel], title: str, wanted: Sequence[str]) -> bool:
        text = f"{title} {pair[0].text()} {pair[1].text()}".casefold()
        fits = all(word in text for word in wanted)
        for label in pair:
            label.setVisible(fits)
        return fits
