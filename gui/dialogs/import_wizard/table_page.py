"""Which sheet holds the orders, in which row their headers stand, where they end, and what looks mean."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from core.files.intake import KINDS, Sheet, sheets_of
from core.language import counted
from gui import look
from gui.dialogs.import_wizard.kind_words import kind_name, where_question
from gui.dialogs.import_wizard.looks_panel import LooksPanel
from gui.dialogs.import_wizard.other_tables import OtherTables
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading
from gui.dialogs.import_wizard.sheet_view import SheetView
from gui.dialogs.import_wizard.understanding import Understood


class TablePage(Page):
    """A look at the sheet, its headers marked; all that was found can be put right."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, "")
        self.preview, self.looks, self.others = SheetView(), LooksPanel(), OtherTables()
        self.preview.headers_chosen.connect(self._choose_headers)
        self.preview.end_chosen.connect(self._choose_end)
        self.looks.said.connect(self._say_look)
        self.column.addLayout(self._choices())
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        line.addWidget(self.preview, 1)
        line.addWidget(self.looks)
        self.column.addLayout(line, 1)
        hint = self.tr(
            "Other headers? Double-click the row where they stand, or press Return on it. The menu of a row can also "
            "end the table there."
        )
        label = look.ElidedLabel(hint)
        label.setFont(look.font("small"))
        look.set_tone(label, "muted")
        self.column.addWidget(label)

    def _choices(self) -> QHBoxLayout:
        self.sheets = QComboBox()
        self.sheets.setObjectName("sheet_choice")
        self.sheets.setMinimumWidth(160)
        self.sheets.setMaximumWidth(260)
        self.sheets.setMaxVisibleItems(20)
        self.sheets.activated.connect(self._choose_sheet)
        self.kinds = QComboBox()
        self.kinds.setObjectName("kind_choice")
        self.kinds.setPlaceholderText(self.tr("Please choose…"))
        for kind in KINDS:
            self.kinds.addItem(kind_name(kind), kind)
        self.kinds.activated.connect(self._choose_kind)
        self.header, self.last = QSpinBox(), QSpinBox()
        self.header.setObjectName("header_row")
        self.last.setObjectName("last_row")
        for spin, choose in ((self.header, self._choose_headers), (self.last, self._choose_end)):
            spin.setKeyboardTracking(False)
            spin.setMinimumWidth(84)
            spin.valueChanged.connect(choose)
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        parts = ((self.tr("&Sheet"), self.sheets), (self.tr("&This table holds"), self.kinds),
                 (self.tr("&Headers in row"), self.header), (self.tr("&Down to row"), self.last))  # fmt: skip
        for text, box in parts:
            name = look.label(text)
            name.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            line.addWidget(name)
            line.addWidget(box)
            line.addSpacing(look.GAP)
        line.addStretch(1)
        line.addWidget(self.others)
        return line

    @property
    def first(self) -> QWidget | None:
        """What answers what is open: the kind of the table, or the rows among which its headers are."""
        return self.kinds if self.reading.doubt else self.preview

    def show_book(self, found: Understood) -> None:
        """Show the sheet that was found, or the one that was chosen in vain."""
        names = sheets_of(found.book)
        if [self.sheets.itemText(place) for place in range(self.sheets.count())] != list(names):
            self.sheets.clear()
            self.sheets.addItems(list(names))
        name = found.report.table.sheet.name if found.report else self._wished(found, names)
        sheet = next(one for one in found.book.sheets if one.name == name)
        headers = found.report.table.headings.rows if found.report else ()
        self.sheets.setCurrentText(name)
        self._show_rows(sheet, found)
        self.preview.show_sheet(sheet, headers, self.reading.wishes.last_row)
        self.looks.show_looks(found.looks, dict(found.report.answers) if found.report else {})
        self._show_kind()
        self.hindrance = "" if found.report else self.tr("Say in which row the headers of the table stand.")
        self.sentence.setText(self._found(found) if found.report else self._not_found(found))
        if found.report and self.reading.doubt:
            self.hindrance = self.tr("Say what this table holds.")

    def _show_kind(self) -> None:
        """Show what the table is read for; where that is open, nothing is shown as chosen."""
        kind, doubt = self.reading.wishes.kind, self.reading.doubt
        self.title.setText(where_question(kind))
        self.kinds.setCurrentIndex(-1 if doubt else self.kinds.findData(kind))
        if doubt:
            self.title.setText(self.tr("{0} or {1}?").format(
                kind_name(doubt.kind), kind_name(doubt.others[0]) if doubt.others else self.tr("something else")
            ))  # fmt: skip

    def _not_found(self, found: Understood) -> str:
        if self.reading.wishes.kind != "orders":
            return found.trouble
        return self.tr(
            "No row of this sheet has headers that are known. Choose another sheet, or the row where the headers stand."
        )

    def _show_rows(self, sheet: Sheet, found: Understood) -> None:
        report, last = found.report, max(sheet.rows, default=1)
        header = report.table.headings.row if report else 0
        end = max((one.row for one in report.records if not one.why), default=header + 1) if report else last
        for box, least, value in ((self.header, min(1, header), header),
                                  (self.last, header + 1, self.reading.wishes.last_row or end)):  # fmt: skip
            box.blockSignals(True)
            box.setRange(least, max(last, least))
            box.setValue(value)
            box.blockSignals(False)
        self.header.setSpecialValueText("" if header else "–")
        self.last.setEnabled(bool(header))

    def _wished(self, found: Understood, names: tuple[str, ...]) -> str:
        return self.reading.wishes.sheet or next((one.name for one in found.book.sheets if one.rows), names[0])

    def _found(self, found: Understood) -> str:
        assert found.report
        table = found.report.table
        rows, beyond = table.headings.rows, self.reading.wishes.last_row
        place = self.tr("row {0}").format(rows[0]) if len(rows) == 1 else self.tr("rows {0} and {1}").format(*rows)
        count = sum(not beyond or row <= beyond for row in table.rows)
        below = counted("1 filled row", "{n} filled rows", count)
        return self.tr("The headers stand in {0} of the sheet “{1}”, with {2} below them.").format(
            place, table.sheet.name, below
        )

    def _choose_sheet(self, _place: int) -> None:
        self.reading.choose_table(self.sheets.currentText(), 0)

    def _choose_kind(self, _place: int) -> None:
        kind = str(self.kinds.currentData())
        if kind != self.reading.wishes.kind or self.reading.doubt:
            self.reading.choose_table(self.sheets.currentText(), 0, kind)

    def _choose_headers(self, row: int) -> None:
        wishes = self.reading.wishes
        if row and (wishes.sheet, wishes.header_row) != (self.sheets.currentText(), row):
            self.reading.choose_table(self.sheets.currentText(), row)

    def _choose_end(self, row: int) -> None:
        """End the table with a row; the last one of the sheet ends nothing."""
        last_row = 0 if row >= self.last.maximum() else row
        if last_row != self.reading.wishes.last_row:
            self.reading.wish(last_row=last_row)

    def _say_look(self, key: str, answer: str) -> None:
        self.reading.say({key: answer})
