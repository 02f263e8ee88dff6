"""Every row of the book: what comes in, what should be looked at, what stays out and why; bad cells are corrected
here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton

from core.files.intake import Line
from core.language import counted
from gui import look
from gui.dialogs.import_wizard.field_names import field_name
from gui.dialogs.import_wizard.filters import Filters
from gui.dialogs.import_wizard.kind_words import how_many
from gui.dialogs.import_wizard.line_rows import LineView
from gui.dialogs.import_wizard.line_table import KEY, fit_lines, heading_texts, line_texts
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading
from gui.dialogs.import_wizard.understanding import Understood
from gui.look import wording

KINDS = {"ok": "ready", "warn": "warned", "error": "refused"}
LEFT_OUT, CORRECTED = "left", "corrected"
NAMING = ("orders", "machines", "producers")
"""Kinds whose rows are new names by themselves."""


class CheckPage(Page):
    """Rows by what becomes of them, each doubt with its cell."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, "")
        self.title.setText(self.tr("Was everything read correctly?"))
        self._lines: Sequence[Line] = ()
        self.table = LineView()
        self.table.rows.corrected.connect(self._correct)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.new = QCheckBox(self.tr("Names that the project does not &know come in as new"))
        self.new.setObjectName("takes_new")
        self.new.clicked.connect(self._take_new)
        self.column.addWidget(self.new)
        self.column.addLayout(self._top())
        self.column.addWidget(self.table, 1)
        self.column.addLayout(self._bottom())
        self._show_line(QModelIndex())

    def _top(self) -> QHBoxLayout:
        self.filters = Filters((
            ("refused", self.tr("Refused")), ("warned", self.tr("To look at")), (CORRECTED, self.tr("Corrected")),
            (LEFT_OUT, self.tr("Left out")), ("ready", self.tr("In order")), ("all", self.tr("All")),
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
        return line

    def _bottom(self) -> QHBoxLayout:
        self.hint = look.ElidedLabel()
        self.hint.setFont(look.font("small"))
        look.set_tone(self.hint, "muted")
        self.alike, self.back = QPushButton(), QPushButton(self.tr("&Take the correction back"))
        self.alike.setObjectName("correct_alike")
        self.back.setObjectName("take_back")
        self.alike.clicked.connect(self._correct_alike)
        self.back.clicked.connect(self._take_back)
        line = QHBoxLayout()
        line.addWidget(self.hint, 1)
        for button in (self.alike, self.back):
            button.setAutoDefault(False)
            line.addWidget(button)
        return line

    def show_book(self, found: Understood) -> None:
        """Count the rows, and show those of the kind that is looked at."""
        self._lines = found.lines
        report = found.report
        counts = report.counts if report else {}
        ready, warned, refused = (counts.get(status, 0) for status in KINDS)
        left = sum(count for status, count in counts.items() if status not in KINDS)
        self.filters.show_counts({
            "refused": refused, "warned": warned, CORRECTED: len(self.reading.wishes.corrections), LEFT_OUT: left,
            "ready": ready, "all": sum(counts.values()),
        })  # fmt: skip
        count = len(found.comparison.rows) if found.comparison else ready + warned
        self._say(how_many(self.reading.wishes.kind, count), count, refused, report.remarks if report else ())
        self._call_key(report.key if report else "order")
        self.hindrance = "" if found.comparison else found.trouble or self.tr("No row of this table can come in.")
        self._offer_new(refused)
        self._show_lines()

    def _call_key(self, key: str) -> None:
        """Name the column of what rows are known by; a matrix has none."""
        self.table.rows.call(heading_texts(field_name(key)))
        self.table.setColumnHidden(KEY, not any(one.order for one in self._lines))

    def _offer_new(self, refused: int) -> None:
        """Names that the project does not know keep a row of some kinds out, unless they are to come in as new."""
        wishes = self.reading.wishes
        self.new.setVisible(wishes.kind not in NAMING and (refused > 0 or wishes.takes_new))
        self.new.setChecked(wishes.takes_new)

    def _take_new(self, is_wanted: bool) -> None:
        self.reading.wish(takes_new=is_wanted)

    def _say(self, rows: str, count: int, refused: int, remarks: Sequence[str]) -> None:
        is_one = count == 1 and self.reading.wishes.kind != "rates"
        text = (self.tr("{0} comes in.") if is_one else self.tr("{0} come in.")).format(rows)
        text = text[:1].upper() + text[1:]
        if refused:
            text += " " + counted(
                "1 row stays out unless you correct it, here or in the book.",
                "{n} rows stay out unless you correct them, here or in the book.", refused)  # fmt: skip
        self.sentence.setText("\n".join((text, *remarks)))

    def _show_lines(self, _: object = None) -> None:
        before, place = self.table.line, self.table.currentIndex().row()
        wanted = self.search.text().casefold()
        shown = [one for one in self._lines if self._is_shown(one)]
        if wanted:
            texts = line_texts(shown)
            shown = [one for one, row in zip(shown, texts, strict=True) if wanted in " ".join(row).casefold()]
        self.table.rows.show_lines(shown, self.reading.wishes.corrections)
        fit_lines(self.table, any(one.sentence for one in shown))
        self.table.select_cell(before.cell if before else "", place)
        self._show_line(self.table.currentIndex())

    def _is_shown(self, line: Line) -> bool:
        kind = self.filters.kind
        if kind == CORRECTED:
            return line.cell in self.reading.wishes.corrections
        return kind in ("all", KINDS.get(line.status, LEFT_OUT))

    def _show_line(self, _index: QModelIndex) -> None:
        """Say what can be done with the line that is selected."""
        line, corrections = self.table.line, self.reading.wishes.corrections
        is_corrected, alike = line is not None and line.cell in corrections, self._alike()
        self.back.setVisible(is_corrected)
        self.alike.setVisible(bool(alike))
        self.alike.setText(self.tr("&Correct {0} more like it").format(wording.whole(len(alike))))
        if line is None or not line.cell:
            self.hint.setText("" if line is None else self.tr(
                "Cells that were refused, or are to be looked at, can be corrected here; the book stays as it is."
            ))  # fmt: skip
        else:
            self.hint.setText(self.tr(
                "Double-click or press Return to correct {0}; the book stays as it is."
            ).format(line.cell))  # fmt: skip

    def _alike(self) -> list[str]:
        """Other cells of the column that hold what the corrected cell of this line held."""
        line, corrections = self.table.line, self.reading.wishes.corrections
        if line is None or line.cell not in corrections:
            return []
        was = self.reading.held_in(line.cell)
        column = line.cell.rstrip("0123456789")
        return [one.cell for one in self._lines if one.cell.rstrip("0123456789") == column and one.status != "ok"
                and was and one.read == was and one.cell not in corrections]  # fmt: skip

    def _correct(self, cell: str, text: str) -> None:
        self.reading.correct({cell: text})

    def _correct_alike(self) -> None:
        line = self.table.line
        assert line is not None
        self.reading.correct(dict.fromkeys(self._alike(), self.reading.wishes.corrections[line.cell]))

    def _take_back(self) -> None:
        line = self.table.line
        assert line is not None
        self.reading.correct({line.cell: None})
