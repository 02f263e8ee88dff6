"""The book beside the project: new orders, changed ones field by field, and those that are gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QTableView, QVBoxLayout, QWidget

from core.files.intake import Comparison
from core.model import Shop
from gui import look
from gui.dialogs.import_wizard.changes import (
    change_texts,
    changed_headings,
    order_headings,
    order_texts,
    row_headings,
    row_texts,
)
from gui.dialogs.import_wizard.filters import Filters
from gui.dialogs.import_wizard.gone_rows import GoneRows
from gui.dialogs.import_wizard.kind_words import how_many
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading
from gui.dialogs.import_wizard.understanding import Understood
from gui.dialogs.text_table import TextRows, Texts, TextsOf, fit_columns, text_table
from gui.look import wording


class ComparePage(Page):
    """What the import would do. Orders that are gone stay unless the planner ticks them."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, "")
        self._shop = Shop(date.today())
        self._found: Understood | None = None
        self.title.setText(self.tr("What will change?"))
        self.memory = look.label(tone="good")
        self.memory.setObjectName("memory")
        self.memory.setWordWrap(True)
        self.memory.hide()
        self.column.insertWidget(1, self.memory)
        self.filters = Filters((
            ("added", self.tr("New")), ("changed", self.tr("Changed")), ("gone", self.tr("Gone")),
            ("unchanged", self.tr("As before")), ("beside", self.tr("Besides")),
        ))  # fmt: skip
        self.filters.chosen.connect(self._show_kind)
        self.table = text_table([], [])
        self.table.setObjectName("difference_table")
        self.table.setAccessibleName(self.tr("Differences"))
        self.gone = GoneRows(self)
        self.gone.ticked.connect(self._say_removed)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._gone_part())
        self.column.addWidget(self.filters)
        self.column.addWidget(self._stack, 1)

    @property
    def _comparison(self) -> Comparison | None:
        return self._found.comparison if self._found else None

    @property
    def count(self) -> int:
        """How many rows come in, new or changed."""
        return self._comparison.count if self._comparison else 0

    @property
    def removed(self) -> set[str]:
        """The rows that are to be removed."""
        return self.gone.removed

    def show_book(self, found: Understood) -> None:
        """Show the differences between a book and the project."""
        self._found = found
        if found.comparison is None:
            return
        self._shop, difference = self.reading.wishes.shop or self._shop, found.comparison.difference
        self.gone.show(found.comparison, self._shop)
        self.filters.buttons["beside"].setVisible(bool(found.comparison.beside))
        self.filters.show_counts({
            "added": len(difference.added), "changed": len(difference.changed), "gone": len(found.comparison.gone),
            "unchanged": len(difference.unchanged), "beside": sum(map(len, found.comparison.beside.values())),
        })  # fmt: skip
        self.all.setEnabled(bool(self.gone.removable))
        self._say(found.comparison)
        self._show_kind(self.filters.kind)
        self._say_removed()

    def remember(self, text: str) -> None:
        """Say that the book was read as last time."""
        self.memory.setText(text)
        self.memory.setVisible(bool(text))

    def _gone_part(self) -> QWidget:
        self.all = QCheckBox(self.tr("Remove &all that are gone from the book, with their lots"))
        self.all.setObjectName("remove_all")
        self.all.clicked.connect(self.gone.tick_all)
        self.gone_table = text_table([], [])
        self.gone_table.setObjectName("gone_table")
        self.gone_table.setAccessibleName(self.tr("Orders that are gone from the book"))
        self.gone_table.setModel(self.gone)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.all)
        column.addWidget(self.gone_table, 1)
        return part

    def _say(self, comparison: Comparison) -> None:
        difference, said = comparison.difference, []
        if not comparison.count:
            said.append(self.tr("Every row of the book stands in the project as it is."))
        said += [self.tr("{0} that the project does not know come in besides.").format(how_many(table, len(rows)))
                 for table, rows in comparison.beside.items()]  # fmt: skip
        if comparison.kind != "orders" and difference.protected:
            names = ", ".join(difference.protected[:5]) + ("…" if len(difference.protected) > 5 else "")
            said.append(self.tr("{0}: locked or begun work needs them as they are, so they stay.").format(names))
            difference = replace(difference, protected=())
        if len(difference.protected) == 1:
            said.append(self.tr("{0} is locked or begun: only its progress comes in.").format(difference.protected[0]))
        elif difference.protected:
            said.append(self.tr("{0} orders are locked or begun: only their progress comes in.").format(
                wording.whole(len(difference.protected))
            ))  # fmt: skip
        if len(comparison.gone) == 1:
            said.append(self.tr("{0} of the project is gone from the book; it stays unless you tick it.").format(
                how_many(comparison.table, 1)
            ))  # fmt: skip
        elif comparison.gone:
            said.append(self.tr(
                "{0} of the project are gone from the book; they stay unless you tick them."
            ).format(how_many(comparison.table, len(comparison.gone))))  # fmt: skip
        self.sentence.setText(" ".join(said) or self.tr("One step, which one undo takes back."))

    def _say_removed(self) -> None:
        self.all.setChecked(bool(self.removed) and len(self.removed) == len(self.gone.removable))
        self.altered.emit()

    def _show_kind(self, kind: str) -> None:
        self._stack.setCurrentIndex(1 if kind == "gone" else 0)
        if self._comparison is None:
            return
        if kind == "gone":
            fit_columns(self.gone_table)
            return
        assert self._found is not None
        if kind == "changed":
            texts = TextsOf(self._found.changes, lambda one: change_texts(one, self._shop))
            self._fill(self.table, texts, changed_headings())
        else:
            self._show_rows(kind, self._comparison)

    def _show_rows(self, kind: str, comparison: Comparison) -> None:
        """Whole rows, in the words of their table."""
        names = comparison.difference.added if kind == "added" else comparison.difference.unchanged
        by_id = {row.id: row for row in comparison.rows}
        rows = [one for own in comparison.beside.values() for one in own] if kind == "beside" else [
            by_id[name] for name in names
        ]  # fmt: skip
        is_orders = comparison.kind == "orders"
        words, headings = (order_texts, order_headings()) if is_orders else (row_texts, row_headings())
        self._fill(self.table, TextsOf(rows, lambda one: words(one, self._shop)), headings)

    def _fill(self, table: QTableView, rows: Texts, headings: list[str]) -> None:
        model = table.model()
        assert isinstance(model, TextRows)
        model.show(rows, headings)
        fit_columns(table)
