"""Everything that is wrong with a file, with its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from core.errors import Problem
from gui import look
from gui.dialogs.text_table import text_table


class ProblemsDialog(QDialog):
    """A list of places and sentences."""

    def __init__(self, title: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems_dialog")
        self.setWindowTitle(title)
        self.resize(680, 380)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        table = text_table([self.tr("Where"), self.tr("What is wrong")], problem_rows(problems))
        table.setAccessibleName(self.tr("What is wrong"))
        column.addWidget(table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def problem_rows(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    """Place and sentence of each problem."""
    return [(_place(problem), problem.sentence) for problem in problems]


def _place(problem: Problem) -> str:
    return ", ".join(part for part in (problem.table, problem.row, problem.field) if part)
