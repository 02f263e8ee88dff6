"""Every row of the book: what comes in, what should be looked at, what stays out and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from core.files.intake import Line
from gui.dialogs.import_wizard.filters import Filters
from gui.dialogs.import_wizard.line_table import fit_lines, line_table, line_texts
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading, Understood
from gui.dialogs.text_table import TextRows
from gui.look import wording

KINDS = {"ok": "ready", "warn": "warned", "error": "refused"}
LEFT_OUT = "left"


class CheckPage(Page):
    """Rows by what becomes of them, each doubt with its cell."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, "")
        self.title.setText(self.tr("Is everything read rightly?"))
        self.filters = Filters((
            ("refused", self.tr("Refused")), ("warned", self.tr("To look at")), (LEFT_OUT, self.tr("Left out")),
            ("ready", self.tr("In order")), ("all", self.tr("All")),
        ))  # fmt: skip
        self.filters.chosen.connect(self._show_lines)
        self.search = QLineEdit()
        self.search.setObjectName("line_search")
        self.search.setPlaceholderText(self.tr("Find in these rows"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(200)
        self.search.textChanged.connect(self._show_lines)
        line = QHBoxLayout()
        line.addWidget(self.filters, 1)
        line.addWidget(self.search)
        self.table = line_table(())
        self.column.addLayout(line)
        self.column.addWidget(self.table, 1)
        self._lines: Sequence[Line] = ()

    @property
    def rows(self) -> TextRows:
        """The model of the table."""
        model = self.table.model()
        assert isinstance(model, TextRows)
        return model

    def show_book(self, found: Understood) -> None:
        """Count the rows, and show those of the kind that is looked at."""
        self._lines = found.lines
        report = found.report
        counts = report.counts if report else {}
        ready, warned, refused = (counts.get(status, 0) for status in KINDS)
        left = sum(count for status, count in counts.items() if status not in KINDS)
        self.filters.show_counts({
            "refused": refused, "warned": warned, LEFT_OUT: left, "ready": ready, "all": sum(counts.values()),
        })  # fmt: skip
        self._say(ready + warned, refused, report.remarks if report else ())
        self.hindrance = "" if found.comparison else found.trouble or self.tr("No row of this table can be an order.")
        self._show_lines()

    def _say(self, count: int, refused: int, remarks: Sequence[str]) -> None:
        if count == 1:
            text = self.tr("1 order comes in.")
        else:
            text = self.tr("{0} orders come in.").format(wording.whole(count))
        if refused == 1:
            text += " " + self.tr("1 row stays out; correct it in the book and import it again whenever you like.")
        elif refused:
            text += " " + self.tr(
                "{0} rows stay out; correct them in the book and import it again whenever you like."
            ).format(wording.whole(refused))
        self.sentence.setText("\n".join((text, *remarks)))

    def _show_lines(self, _: object = None) -> None:
        kind, wanted = self.filters.kind, self.search.text().casefold()
        shown = [one for one in self._lines if kind in ("all", KINDS.get(one.status, LEFT_OUT))]
        texts = line_texts(shown)
        self.rows.show([row for row in texts if wanted in " ".join(row).casefold()] if wanted else texts)
        fit_lines(self.table)
