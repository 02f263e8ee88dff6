"""A list of questions that scrolls, those that are certain folded to one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui import look
from gui.dialogs.import_wizard.choice_row import ChoiceRow


class RowList(QScrollArea):
    """Rows that are asked, and below them a button that unfolds those that are certain."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: dict[str, ChoiceRow] = {}
        self.fold = QPushButton()
        self.fold.setObjectName("fold")
        self.fold.setProperty("flat", True)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self._folded: list[ChoiceRow] = []
        self._certain = ""

    def show_rows(self, asked: Sequence[ChoiceRow], certain: Sequence[ChoiceRow], certain_words: str) -> None:
        """Show other rows; certain ones are folded unless nothing is asked."""
        inside, self._folded, self._certain = QWidget(), list(certain), certain_words
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        inside.setAutoFillBackground(True)
        self.fold.setParent(None)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, look.UNIT, 0, look.UNIT)
        column.setSpacing(0)
        for row in asked:
            column.addWidget(row)
            column.addWidget(_hairline())
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        for row in certain:
            column.addWidget(row)
        column.addStretch(1)
        self.rows = {row.key: row for row in (*asked, *certain)}
        self.setWidget(inside)
        self.fold.setVisible(bool(certain))
        self.fold.setChecked(not asked)
        self._unfold(self.fold.isChecked())

    @property
    def first(self) -> QWidget | None:
        """What is answered first."""
        asked = (row.box for row in self.rows.values() if row not in self._folded)
        return next(asked, None)

    def _unfold(self, is_open: bool) -> None:
        for row in self._folded:
            row.setVisible(is_open)
        sign = "▾" if is_open else "▸"
        self.fold.setText(f"{sign}  {self._certain}")
        self.fold.setAccessibleName(self._certain)
        self.fold.setToolTip(QCoreApplication.translate("RowList", "Show or hide what was certain"))


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("hairline", True)
    line.setFixedHeight(1)
    return line
