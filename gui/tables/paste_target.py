"""Where copied cells go: under recognised headings, repeated over a larger selection, or from one cell on to the
right and down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.tables.arrangement import folded
from gui.tables.blocks import Line
from gui.tables.columns import Column
from gui.tables.selected import selected_cells
from gui.tables.selection_ranges import rectangles
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView

translate = QCoreApplication.translate
Grid = Sequence[Sequence[str]]


def lines_of_paste(view: TableView, model: TableModel, grid: Grid) -> tuple[list[Line], list[str]]:
    """Rows and columns for each text of a grid, and remarks on what finds no place."""
    headings = headings_of(grid[0], model.columns)
    if headings:
        return _below_headings(model, headings, grid)
    row, columns = _anchor(view, model)
    tall, wide = _repeated_size(view, len(grid), len(grid[0]))
    lines = [_line(model, row + at, columns, grid[at % len(grid)], wide) for at in range(tall)]
    beyond = [text for line in grid for text in line[len(columns) :] if text.strip()]
    remark = translate("Tables", "{count} cells lie beyond the last column and are left out.").format(count=len(beyond))
    return lines, [remark] if beyond else []


def headings_of(texts: Sequence[str], columns: Sequence[Column]) -> list[Column | None]:
    """The columns a row of headings names; empty where it is no row of headings (fewer than two, or less than half,
    are known)."""
    names = {
        folded(name): column
        for column in reversed(columns)
        for name in (column.key, column.key.partition(".")[2], column.title)
    }
    names.pop("", None)
    found = [names.get(folded(text.strip())) for text in texts]
    known = sum(column is not None for column in found)
    return found if known >= 2 and 2 * known >= sum(bool(text.strip()) for text in texts) else []


def _below_headings(model: TableModel, headings: Sequence[Column | None], grid: Grid) -> tuple[list[Line], list[str]]:
    """A list with headings: rows are known by their id, others are new; unknown headings are told."""
    ids = [at for at, column in enumerate(headings) if column is not None and column.key == "id"]
    rows = {row.id: row for row in model.content.rows}
    lines: list[Line] = []
    for texts in grid[1:]:
        row = rows.get(texts[ids[0]].strip()) if ids else None
        lines.append(
            (row, [(column, text) for column, text in zip(headings, texts, strict=True) if column is not None])
        )
    unknown = [text.strip() for text, column in zip(grid[0], headings, strict=True) if column is None and text.strip()]
    remark = translate("Tables", "There is no column for: {names}. These are left out.").format(
        names=", ".join(unknown)
    )
    return lines, [remark] if unknown else []


def _anchor(view: TableView, model: TableModel) -> tuple[int, list[int]]:
    """The first selected row and the columns from the first one on; the line for a new row if nothing is selected."""
    visible, index = view.visible_columns(), view.currentIndex()
    ranges = [(top, left, right) for top, _, left, right in rectangles(view.selectionModel())]
    if not ranges and not index.isValid():
        return len(model.shown), visible
    row = min((top for top, _, _ in ranges), default=index.row())
    chosen = [c for c in visible if any(left <= c <= right for _, left, right in ranges)] or [index.column()]
    return row, visible[visible.index(chosen[0]) :] if chosen[0] in visible else visible


def _repeated_size(view: TableView, tall: int, wide: int) -> tuple[int, int]:
    """How many rows and columns to fill: the selection, where the block fits into it a whole number of times."""
    selected = selected_cells(view)
    rows, columns = len(selected.rows), len(selected.columns)
    fits = rows and selected.is_block and rows % tall == 0 and columns % wide == 0
    return (rows, columns) if fits else (tall, wide)


def _line(model: TableModel, place: int, columns: Sequence[int], texts: Sequence[str], wide: int) -> Line:
    row = model.shown[place] if place < len(model.shown) else None
    chosen = [model.columns[number] for number in columns[:wide]]
    return row, [(column, texts[at % len(texts)]) for at, column in enumerate(chosen)]
