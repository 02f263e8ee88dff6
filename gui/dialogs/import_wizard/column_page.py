"""What each column of the table was taken for; those that were not certain are asked first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCollator, QCoreApplication

from core.files.intake import IntakeReport, Sheet, fields_of_kind, letters
from core.language import counted
from gui.dialogs.import_wizard.choice_row import LINE, Choice, ChoiceRow
from gui.dialogs.import_wizard.field_names import field_name, shown_value
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading
from gui.dialogs.import_wizard.row_list import RowList
from gui.dialogs.import_wizard.understanding import Understood
from gui.look import wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

EXAMPLES = 4
LOOKED_AT = 40
MOST_COLUMNS = 150
"""Columns that are shown; no order book has more that matter."""


class _Column(NamedTuple):
    letter: str
    header: str
    examples: str
    field: str
    candidates: Sequence[str] = ()
    why: str = ""
    kind: str = "orders"


class ColumnPage(Page):
    """The columns of the book with sample values, each with the field it fills."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, "")
        self.title.setText(self.tr("What do the columns hold?"))
        self.list = RowList()
        self.list.setObjectName("column_list")
        self.list.setAccessibleName(self.title.text())
        self.column.addWidget(self.list, 1)
        self._shown: tuple[object, ...] = ()
        self._taken: dict[str, str] = {}
        self._said: dict[str, str] = {}

    @property
    def first(self) -> QWidget | None:
        """The box of the first column that is asked about."""
        return self.list.first

    def show_book(self, found: Understood) -> None:
        """Show the columns; while the table is the same each stays in its place."""
        if found.report is None:
            return
        columns = list(_columns(found.report))[:MOST_COLUMNS]
        shown = (found.report.kind, found.report.table.sheet.name, found.report.table.headings.rows)
        if shown != self._shown:
            self._shown, self._said = shown, {}
            self._taken = {one.letter: one.field for one in columns}
            self._build(columns)
        for one in columns:
            self._fill(one)
        self._say(found.report)

    def _build(self, columns: Sequence[_Column]) -> None:
        rows = {one.letter: ChoiceRow(one.letter, one.header or self.tr("(no header)"), one.letter) for one in columns}
        for row in rows.values():
            row.answered.connect(self._answer)
        asked = [rows[one.letter] for one in columns if one.why]
        certain = [rows[one.letter] for one in columns if not one.why]
        text = counted("1 column is certain", "{n} columns are certain", len(certain))
        self.list.show_rows(asked, certain, text)

    def _fill(self, column: _Column) -> None:
        row = self.list.rows.get(column.letter)
        if row is None:
            return
        row.examples.setText(column.examples)
        row.show_remark(column.why, is_open=bool(column.why))
        row.offer(list(_choices(column)), column.field)

    def _say(self, report: IntakeReport) -> None:
        names = " · ".join(field_name(one) for one in report.missing)
        self.hindrance = self.tr("Still to be found: {0}").format(names) if names else ""
        count, asked = len(report.table.headings.columns), len(report.questions)
        if not asked:
            text = self.tr("All {0} columns are accounted for.").format(wording.whole(count))
        elif asked == 1:
            text = self.tr("1 of {0} columns is not certain. Without an answer it is left out.").format(
                wording.whole(count)
            )
        else:
            text = self.tr("{0} of {1} columns are not certain. Without an answer they are left out.").format(
                wording.whole(asked), wording.whole(count)
            )
        self.sentence.setText(text)

    def _answer(self, letter: str, field: str) -> None:
        """Take a column for a field. A column that had it before gets it back when this one is taken for another."""
        self._said.pop(letter, None)
        self._said[letter] = field
        wanted = {**self._taken, **self._said}
        latest = {field: letter for letter, field in (*self._taken.items(), *self._said.items())
                  if wanted[letter] == field}  # fmt: skip
        changed = {one: name for one, name in wanted.items() if one in self._said or latest[name] != one}
        self.reading.wish(columns={one: name if latest[name] == one else "" for one, name in changed.items()})


def _columns(report: IntakeReport) -> Iterator[_Column]:
    """Every column of the table, in the sheet's order."""
    matching, sheet = report.table.matching, report.table.sheet
    fields = {heading.column: name for name, heading in matching.columns.items()}
    questions = {one.column: one for one in matching.questions}
    rows = [record.row for record in report.records if not record.why] or report.table.rows
    for heading in report.table.headings.columns:
        question = questions.get(heading.column)
        yield _Column(
            letters(heading.column), heading.own, _examples(sheet, heading.column, rows),
            fields.get(heading.column, ""), question.candidates if question else (), question.why if question else "",
            report.kind,
        )  # fmt: skip


def _examples(sheet: Sheet, column: int, rows: Sequence[int]) -> str:
    values = (shown_value(sheet.value(row, column)) for row in rows[:LOOKED_AT])
    return "  ·  ".join(list(dict.fromkeys(value for value in values if value))[:EXAMPLES])


def _choices(column: _Column) -> Iterator[Choice]:
    yield "", QCoreApplication.translate("ColumnPage", "Not used")
    if column.candidates:
        yield LINE
        yield from ((one, field_name(one)) for one in column.candidates)
    yield LINE
    known = fields_of_kind(column.kind)
    if column.field and column.field not in (*column.candidates, *known):
        yield column.field, field_name(column.field)
    yield from in_order(one for one in known if one not in column.candidates)


def in_order(fields: Iterable[str]) -> list[Choice]:
    """Fields with their names, as the planner's language orders them: é stands beside e."""
    order = QCollator()
    return sorted(((one, field_name(one)) for one in fields), key=lambda one: order.sortKey(one[1]))
