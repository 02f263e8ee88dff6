"""Many cells at once: a block of texts is read and asked about as a whole before anything changes, then is one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.errors import CorkboardError, InvalidInput, Problem
from gui.tables.cell_edits import missing, untouched
from gui.tables.columns import Column
from gui.tables.drafts import Draft
from gui.tables.notation import NotUnderstood
from gui.tables.table_model import TableModel

translate = QCoreApplication.translate
ROUNDS = 6
"""A cell that is taken out may bring another to light; after so many rounds what is left is told as a whole."""


@dataclass(slots=True)
class Cell:
    """One text on its way into a cell: `row` counts in the block from 0; `reason` says why it is not taken."""

    row: int
    column: Column
    text: str
    value: Any = None
    reason: str = ""


@dataclass(slots=True)
class Target:
    """Where a row of the block goes: onto a row that is there, or into a new one (`row` is made when the block is
    read)."""

    row: Any = None
    is_new: bool = False
    cells: list[Cell] = field(default_factory=list)
    is_left_out: bool = False


@dataclass(slots=True)
class Block:
    """A block that was read: its targets, and words about what has no place in the table."""

    targets: list[Target]
    remarks: list[str] = field(default_factory=list)
    trouble: str = ""

    @property
    def bad(self) -> list[Cell]:
        """Cells that are not taken."""
        return [cell for target in self.targets for cell in target.cells if cell.reason]

    @property
    def left_out(self) -> Block:
        """The new rows that cannot be made."""
        return Block([target for target in self.targets if target.is_left_out])

    @property
    def good(self) -> int:
        """How many cells are taken."""
        return sum(not cell.reason for target in self.targets if not target.is_left_out for cell in target.cells)

    def changes(self) -> dict[tuple[str, str], Any]:
        """New field values of rows that are there: cells of one field of one row make one value."""
        found: dict[tuple[str, str], Any] = {}
        for target in self.targets:
            if not target.is_new:
                values = _field_values(target, lambda name, row=target.row: getattr(row, name))  # type: ignore[misc]
                found.update({(target.row.id, name): value for name, value in values.items()})
        return found

    def new_rows(self) -> list[Any]:
        """The rows to append."""
        return [target.row for target in self.targets if target.is_new and not target.is_left_out]


Line = tuple[Any, Iterable[tuple[Column, str]]]
"""A row that is there, or None for a new one, and texts for some of its columns."""
Blamed = tuple[Target | None, Problem]


def read_block(model: TableModel, lines: Sequence[Line]) -> Block:
    """Read texts for the cells of rows, and ask the core what it would refuse."""
    targets = (_target(model, at, row, texts) for at, (row, texts) in enumerate(lines))
    block = Block([target for target in targets if target.cells])
    for _ in range(ROUNDS):
        problems = _make_new_rows(model, block) or _refused(model, block)
        if not problems:
            return block
        strays = [problem for target, problem in problems if not _blame(target, problem)]
        if len(strays) == len(problems):
            block.trouble = " ".join(dict.fromkeys(problem.sentence for problem in strays))
            return block
    return block


def read_again(model: TableModel, block: Block) -> Block:
    """The same texts for the rows as they stand now: the project may have changed since the block was read."""
    rows = {row.id: row for row in model.content.rows}
    lines: list[Line] = []
    for target in block.targets:
        if target.is_new or target.row.id in rows:
            row = None if target.is_new else rows[target.row.id]
            lines.append((row, [(cell.column, cell.text) for cell in target.cells]))
    return read_block(model, lines)


def apply_block(model: TableModel, name: str, block: Block) -> bool:
    """Make the good cells one step; the bad ones stay in their cells as drafts."""
    changes, new_rows = block.changes(), block.new_rows()
    if (changes or new_rows) and not model.session.apply(name, model.source.with_cells, changes, new_rows):
        return False
    for target in block.targets:
        for cell in target.cells:
            if cell.reason and not target.is_left_out:
                model.drafts.keep(target.row.id, cell.column.key, Draft(cell.text, cell.reason))
            elif not target.is_new:
                model.drafts.drop(target.row.id, cell.column.key)
    return True


def _target(model: TableModel, at: int, row: Any, texts: Iterable[tuple[Column, str]]) -> Target:
    target = Target(row, is_new=row is None)
    for column, text in texts:
        if not column.is_calculated and not (row is None and not text.strip()):
            cell = _read(model, Cell(at, column, text), row)
            if cell.reason or row is None or cell.value != column.get(row) or model.drafts.of(row.id, column.key):
                target.cells.append(cell)
    return target


def _read(model: TableModel, cell: Cell, row: Any) -> Cell:
    old = None if row is None else cell.column.get(row)
    try:
        cell.value = cell.column.parse(cell.text, model.content.notation, old)
    except NotUnderstood as reason:
        cell.reason = str(reason)
    return cell


def _field_values(target: Target, before: Callable[[str], Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for cell in target.cells:
        if not cell.reason:
            name = cell.column.field
            values[name] = cell.column.put(values[name] if name in values else before(name), cell.value)
    return values


def _make_new_rows(model: TableModel, block: Block) -> list[Blamed]:
    """Make the rows to append, with what is known to be bad left out; and what the core says against them."""
    wanted: list[tuple[Target, dict[str, Any]]] = []
    for target in block.targets:
        if target.is_new:
            values = _field_values(target, lambda name: untouched(model.spec, name))
            target.is_left_out = _lacks(model, target, values)
            wanted += [] if target.is_left_out else [(target, values)]
    try:
        rows = model.source.made(model.session.scenario, [values for _, values in wanted])
    except InvalidInput:
        return [blamed for target, values in wanted for blamed in _refused_row(model, target, values)]
    for (target, _), row in zip(wanted, rows, strict=True):
        target.row = row
    return []


def _lacks(model: TableModel, target: Target, values: Mapping[str, Any]) -> bool:
    """Whether a new row cannot be made: it lacks a value, or has an id that is refused."""
    lacks = missing(model.source, model.columns, values)
    if lacks and not any(cell.reason for cell in target.cells):
        what = ", ".join(column.title for column in lacks)
        target.cells[0].reason = translate("Tables", "A new row needs {what}.").format(what=what)
    return bool(lacks) or any(cell.reason and cell.column.field == "id" for cell in target.cells)


def _refused_row(model: TableModel, target: Target, values: Mapping[str, Any]) -> list[Blamed]:
    try:
        model.source.made(model.session.scenario, [values])
    except InvalidInput as error:
        return [(target, problem) for problem in error.problems]
    return []


def _refused(model: TableModel, block: Block) -> list[Blamed]:
    changes, new_rows = block.changes(), block.new_rows()
    if not changes and not new_rows:
        return []
    try:
        model.source.with_cells(model.session.scenario, changes, new_rows)
    except InvalidInput as error:
        targets = {row_id: target for target in block.targets for row_id in _ids(target)}
        return [(targets.get(problem.row), problem) for problem in error.problems]
    except CorkboardError as error:
        return [(None, Problem("", "", "", str(error)))]
    return []


def _ids(target: Target) -> list[str]:
    """The ids a row is known by: the one it has, and the one it shall have."""
    wanted = [cell.value for cell in target.cells if cell.column.field == "id" and not cell.reason]
    return [*([] if target.row is None else [target.row.id]), *wanted]


def _blame(target: Target | None, problem: Problem) -> bool:
    """Mark the cells a problem is about; whether there are any."""
    if target is None:
        return False
    taken = [cell for cell in target.cells if not cell.reason]
    about = [cell for cell in taken if cell.column.field == problem.field] or taken
    for cell in about:
        cell.reason = problem.sentence
    return bool(about)
