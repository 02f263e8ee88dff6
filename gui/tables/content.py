"""What stands in a table, without Qt's model around it: rows, columns, and texts remembered by value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QLocale

from core.edit import Changes, RowChanges
from gui import look
from gui.tables.arrangement import Arrangement, folded, matching, sorted_positions
from gui.tables.columns import Column, Get
from gui.tables.notation import Notation
from gui.tables.rows import Rows
from gui.tables.vocabulary import Vocabulary, grown, vocabulary_of

FIRST = 20
"""Rows of which one mostly tells already that a column holds something."""


class Content:
    """Rows and columns of one table. A shown text is made once for each value, not once for each cell."""

    def __init__(self, source: Rows) -> None:
        self.source, self.session = source, source.session
        self.extra = Vocabulary()
        self.reload()

    def reload(self) -> None:
        """Take everything anew, as after another project was opened."""
        scenario = self.session.scenario
        self.notation = Notation(QLocale(), scenario.shop.epoch)
        self.rows: tuple[Any, ...] = self.source.rows()
        self._take_columns(vocabulary_of(scenario))

    def add_names(self, attributes: Iterable[str] = (), formats: Iterable[str] = ()) -> None:
        """Have columns for names that no row uses yet; they stay for this window."""
        self.extra = self.extra.joined(attributes, formats)
        self._take_columns(self.vocabulary)

    def follow(self, changes: Changes, found: RowChanges) -> bool:
        """Take the rows anew after an edit that changed these of them; whether the columns are others now."""
        self.rows = self.source.rows()
        self._calculated.clear()
        self._forget_haystacks(found.ids)
        vocabulary = grown(self.vocabulary, self.session.scenario, changes)
        if self._manners != look.manners.current():
            self._take_columns(vocabulary)
            return True
        if "epoch" in changes.fields:
            self.notation = Notation(self.notation.locale, self.session.scenario.shop.epoch)
        elif vocabulary is self.vocabulary:
            return False
        before = self.columns
        self._take_columns(vocabulary)
        return "epoch" in changes.fields or [one.key for one in before] != [one.key for one in self.columns]

    def _forget_haystacks(self, row_ids: Iterable[str]) -> None:
        if any(self.columns[number].is_calculated for number in self._searched):
            self._haystacks.clear()
        if self._haystacks:
            for row_id in row_ids:
                self._haystacks.pop(row_id, None)

    def _take_columns(self, vocabulary: Vocabulary) -> None:
        self._manners = look.manners.current()
        self.vocabulary = vocabulary.joined(self.extra.attributes, self.extra.formats)
        self.columns: tuple[Column, ...] = self.source.spec.columns(self.vocabulary)
        self.numbers = {column.key: number for number, column in enumerate(self.columns)}
        self._texts: list[dict[Any, str]] = [{} for _ in self.columns]
        self._calculated: dict[int, Get] = {}
        self._haystacks: dict[str, str] = {}
        self._searched = list(range(len(self.columns)))

    def getter(self, column: int) -> Get:
        """What reads a column from a row; a calculated one is made when it is first asked for after an edit."""
        described = self.columns[column]
        if described.calculate is None:
            return described.get
        if column not in self._calculated:
            self._calculated[column] = described.calculate(self.session)
        return self._calculated[column]

    def position(self, row: Any) -> int:
        """Where a row stands in its table, from 0."""
        return next(at for at, one in enumerate(self.rows) if one.id == row.id)

    def value(self, row: Any, column: int) -> Any:
        """The value of a cell."""
        return self.getter(column)(row)

    def text(self, row: Any, column: int) -> str:
        """A cell for the eye."""
        value = self.getter(column)(row)
        if value is None:
            return ""
        texts = self._texts[column]
        text = texts.get(value)
        if text is None:
            text = texts[value] = self.columns[column].show(value, self.notation)
        return text

    def written(self, row: Any, column: int) -> str:
        """A cell for editing and for the clipboard."""
        return self.columns[column].write(self.value(row, column), self.notation)

    def holds_something(self, column: int, rows: Sequence[Any] | None = None) -> bool:
        """Whether a column says more than an untouched row would."""
        get, holds = self.getter(column), self.columns[column].holds
        looked_at = self.rows if rows is None else rows
        return any(map(holds, map(get, looked_at[:FIRST]))) or any(map(holds, set(map(get, looked_at[FIRST:]))))

    def search_in(self, columns: Iterable[str]) -> None:
        """Search in these columns: those the planner sees."""
        self._searched = [self.numbers[key] for key in columns if key in self.numbers]
        self._haystacks.clear()

    def arranged(self, arrangement: Arrangement, pinned: frozenset[str] = frozenset()) -> list[Any]:
        """The rows that show, in their order; pinned ones show whatever is filtered."""
        positions = self._filtered(arrangement, pinned) if arrangement.is_filtered else range(len(self.rows))
        for key in reversed(arrangement.keys):
            number = self.numbers.get(key.column)
            if number is not None:
                values = list(map(self.getter(number), self.rows))
                positions = sorted_positions(positions, values, descending=key.descending)
        return [self.rows[at] for at in positions]

    def texts_in(self, column: int, arrangement: Arrangement) -> dict[str, int]:
        """How often each text shows in a column, among the rows that the other filters let through; in the order of
        the values, so that dates stand by day and not by the name of the weekday."""
        counts: dict[str, int] = {}
        positions = self._filtered(arrangement.keeping(self.columns[column].key, None), frozenset())
        values = list(map(self.getter(column), self.rows))
        for at in sorted_positions(positions, values, descending=False):
            text = self.text(self.rows[at], column)
            counts[text] = counts.get(text, 0) + 1
        return counts

    def _filtered(self, arrangement: Arrangement, pinned: frozenset[str]) -> Sequence[int]:
        positions: Sequence[int] = range(len(self.rows))
        if arrangement.search.strip():
            haystacks = self._filled_haystacks()
            positions = matching([haystacks[row.id] for row in self.rows], arrangement.search)
        for key, texts in arrangement.kept.items():
            number = self.numbers.get(key)
            if number is not None:
                positions = [at for at in positions if self.text(self.rows[at], number) in texts]
        if not pinned:
            return positions
        return sorted({*positions, *(at for at, row in enumerate(self.rows) if row.id in pinned)})

    def _filled_haystacks(self) -> dict[str, str]:
        """What each row is searched in; made column by column, which takes a third of the time."""
        rows = [row for row in self.rows if row.id not in self._haystacks]
        texts: list[Iterable[str]] = []
        for number in self._searched:
            texts.append([self.text(row, number) for row in rows])
            if self.columns[number].kind.is_number:
                texts.append([self.written(row, number) for row in rows])  # 33000 finds 33 000
        for row, words in zip(rows, zip(*texts, strict=True), strict=True):
            self._haystacks[row.id] = folded("\n".join(words))
        return self._haystacks
