"""What about the values a human should decide: the order of day and month, units, words nobody knows."""

from __future__ import annotations

from collections.abc import Iterator

from core.files.intake import Decision
from core.language import counted
from gui.dialogs.import_wizard.choice_row import Choice, ChoiceRow
from gui.dialogs.import_wizard.field_names import field_name, long_day
from gui.dialogs.import_wizard.page import Page
from gui.dialogs.import_wizard.reading import Reading
from gui.dialogs.import_wizard.row_list import RowList
from gui.dialogs.import_wizard.understanding import Understood

WORDS = ("word", "name")
"""Kinds of decisions about what stands in single cells."""


class ValuePage(Page):
    """Decisions with examples; what was certain is folded, and can be turned all the same."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, "")
        self.title.setText(self.tr("How are the values meant?"))
        self.list = RowList()
        self.list.setObjectName("value_list")
        self.list.setAccessibleName(self.title.text())
        self.column.addWidget(self.list, 1)
        self._shown: frozenset[str] = frozenset()

    def show_book(self, found: Understood) -> None:
        """Show the decisions; while they are the same each stays in its place."""
        decisions = found.decisions
        keys = frozenset(one.key for one in decisions)
        if keys != self._shown:
            self._shown = keys
            self._build(decisions)
        for one in decisions:
            self._fill(one)
        asked = sum(one.is_open for one in decisions)
        if asked:
            text = counted("1 question", "{n} questions", asked)
            self.sentence.setText(self.tr("{0}; without an answer the values are read as shown.").format(text))
        else:
            self.sentence.setText(self.tr("There is nothing to decide."))

    def _build(self, decisions: tuple[Decision, ...]) -> None:
        rows = {one.key: ChoiceRow(one.key, self._name(one), one.column) for one in decisions}
        for row in rows.values():
            row.answered.connect(self._answer)
        certain = [rows[one.key] for one in decisions if not one.is_open]
        text = counted("1 decision was certain", "{n} decisions were certain", len(certain))
        self.list.show_rows([rows[one.key] for one in decisions if one.is_open], certain, text)

    def _fill(self, decision: Decision) -> None:
        row = self.list.rows[decision.key]
        row.examples.setText(self._examples(decision))
        row.show_remark(self._question(decision), decision.is_open)
        row.offer(list(self._choices(decision)), decision.answer)

    def _name(self, decision: Decision) -> str:
        if decision.kind in WORDS:
            return self.tr("“{0}”").format(decision.examples[0])
        return decision.header

    def _question(self, decision: Decision) -> str:
        if decision.kind in WORDS:
            if not decision.is_open:
                return field_name(decision.field)
            if decision.kind == "name":
                return self.tr("{0}: not in the project").format(field_name(decision.field))
            if decision.field == "machine":
                return self.tr("No machine of the list")
            return self.tr("{0}: not understood").format(field_name(decision.field))
        if decision.kind == "dates":
            return self.tr("Day or month first?") if decision.is_open else self.tr("Day and month")
        question = self.tr("In which unit?") if decision.field == "rate" else self.tr("Pieces or thousands?")
        return question if decision.is_open else self.tr("Unit")

    def _examples(self, decision: Decision) -> str:
        if decision.kind in WORDS:
            return counted("in 1 row", "in {n} rows", decision.rows)
        return "  ·  ".join(decision.examples)

    def _choices(self, decision: Decision) -> Iterator[Choice]:
        names = {
            "dates": {"DMY": self.tr("Day first"), "MDY": self.tr("Month first")},
            "unit": {"1": self.tr("Pieces"), "1000": self.tr("Thousands of pieces")},
            "word": {"": self.tr("Leave it empty"), "single": self.tr("Single print"),
                     "double": self.tr("Double print")},
            "name": {"": self.tr("Leave it out")},
        }[decision.kind]  # fmt: skip
        for one, meaning in zip(decision.choices, decision.meanings, strict=False):
            names[one] = self.tr("{0}: {1}").format(names[one], long_day(meaning))
        if decision.answer not in decision.choices:
            is_date = decision.kind == "dates"
            yield decision.answer, self.tr("Not decided: such dates are not read") if is_date else decision.answer
        for one in decision.choices:
            is_itself = decision.kind in WORDS and one == decision.examples[0]
            yield one, self._itself(decision) if is_itself else names.get(one, one)

    def _itself(self, decision: Decision) -> str:
        if decision.kind == "name":
            return self.tr("New: {0}").format(decision.examples[0])
        if decision.field == "machine":
            return self.tr("Keep {0} as it is").format(decision.examples[0])
        return self.tr("Not decided: the row stays out")

    def _answer(self, key: str, answer: str) -> None:
        if answer != "both":
            self.reading.say({key: answer})
