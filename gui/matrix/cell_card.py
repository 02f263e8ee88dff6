"""The card of one cell: what it costs and from where, what forcing or losing it means, how far it can move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import look
from gui.matrix.answers import Answer
from gui.matrix.picture import Cell, Picture
from gui.matrix.words import cost_words, meaning, place_in, range_words, state_words

LINES = 7
"""Lines of text there is room for: what is below must not move while the pointer goes over the matrix."""


class CellCard(QWidget):
    """Shows the cell that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cell_card")
        self.title = look.ElidedLabel()
        self.title.setFont(look.font("strong"))
        self.meaning, self.range, self.cost = look.label(), look.label(tone="muted"), look.label(tone="muted")
        self.meaning.setObjectName("cell_meaning")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.GAP)
        column.setSpacing(look.UNIT)
        column.addWidget(self.title)
        for words in (self.meaning, self.cost, self.range):
            words.setWordWrap(True)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            column.addWidget(words)
        column.addStretch()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 2 * look.GAP + 3 * look.UNIT)

    def show_cell(self, picture: Picture, cell: Cell | None, answer: Answer | None) -> None:
        """Say what there is to say of a cell."""
        if cell is None or picture.is_empty:
            for words in (self.title, self.meaning, self.cost, self.range):
                words.setText("")
            return
        pair = picture.pair(cell)
        place = None if answer is None else place_in(answer, picture, cell)
        self.title.setText(self.tr("{0} on {1}").format(*pair))
        is_open = bool(picture.is_open[cell])
        said = is_open and answer is not None and place is not None
        self.meaning.setText(meaning(answer, place, pair) if said and answer and place else "")
        self.range.setText(range_words(answer, place) if said and answer and place else "")
        self.meaning.setVisible(bool(self.meaning.text()))
        self.range.setVisible(bool(self.range.text()))
        self.cost.setText(" ".join(part for part in (cost_words(picture, cell), state_words(picture, cell)) if part))
