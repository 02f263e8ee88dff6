"""The reports a project keeps of its imports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from core.files.intake import KeptReport
from gui import look
from gui.dialogs.import_wizard.line_table import fit_lines, line_table, line_texts
from gui.dialogs.text_table import TextRows
from gui.look import wording

SIZE = (1060, 560)


class ReportDialog(QDialog):
    """One import at a time: what it did, and every row that was odd. There must be at least one."""

    def __init__(self, reports: Sequence[KeptReport], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_report")
        self.setWindowTitle(self.tr("Import report"))
        self.resize(*SIZE)
        self._reports = reports
        self.choice = QComboBox()
        self.choice.setObjectName("report_choice")
        self.choice.setAccessibleName(self.tr("Import"))
        for one in reports:
            when = wording.date_and_time(datetime.fromisoformat(one.when))
            self.choice.addItem(self.tr("{0}, {1}, sheet {2}").format(when, one.book, one.sheet))
        self.summary = look.label(role="strong")
        self.summary.setWordWrap(True)
        self.table = line_table(())
        self.more = look.label(tone="muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.GAP)
        for widget in (self.choice, self.summary):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.more)
        column.addWidget(buttons)
        self.choice.currentIndexChanged.connect(self._show_report)
        self._show_report(0)

    def _show_report(self, place: int) -> None:
        one = self._reports[place]
        self.summary.setText(self._summary(one.counts))
        model = self.table.model()
        assert isinstance(model, TextRows)
        model.show(line_texts(one.lines))
        fit_lines(self.table)
        self.more.setText(self.tr("… and {0} more lines.").format(wording.whole(one.more)) if one.more else "")
        self.more.setVisible(bool(one.more))

    def _summary(self, counts: Mapping[str, int]) -> str:
        left = sum(count for name, count in counts.items() if name.startswith("skip"))
        parts = (
            (counts.get("added", 0), self.tr("{0} new")), (counts.get("changed", 0), self.tr("{0} changed")),
            (counts.get("removed", 0), self.tr("{0} removed")), (counts.get("warn", 0), self.tr("{0} to look at")),
            (counts.get("error", 0), self.tr("{0} stayed out")), (left, self.tr("{0} left out")),
        )  # fmt: skip
        return " · ".join(text.format(wording.whole(count)) for count, text in parts if count)
