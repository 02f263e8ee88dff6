"""What stands beside the rows of a list and is none of it, such as totals by machine: it stays where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.files.templates.names import tag
from core.files.templates.references import Area, area_of, references_in
from core.files.templates.sheet import FORMULA, Sheet
from core.files.templates.spec import LAST_COLUMN, SheetSpec
from core.files.templates.tokens import tokens_of

RELATIVE = re.compile(r"[A-Z]\d+$")
"""Ends with a row that is not absolute."""
Content = dict[tuple[int, int], str]


def still_beside(sheet: Sheet, spec: SheetSpec, more: int) -> Area | None:
    """The cells on the right of a list, apart from it by an empty column, that do not speak of a single lot; None
    where there are none. They reach down to the first empty row; `more` is by how many rows the list grows."""
    first, last = spec.block[0], spec.last
    if spec.layout not in ("list", "cards") or first < 1:
        return None
    held = _content(sheet)
    begin = _begin(sheet, spec, held)
    inside = [at for at in held if at[1] >= begin and first <= at[0] <= last]
    if begin > LAST_COLUMN or not inside or any(_speaks_of_a_lot(held[at], spec, begin) for at in inside):
        return None
    rows = {row for row, column in held if column >= begin}
    end = max(row for row, _ in inside)
    while end + 1 in rows:
        end += 1
    is_figure = any(held[at].startswith("=") for at in inside)
    if not (is_figure or end > last) or (more < 0 and any(row > end for row in rows)):
        return None
    return Area(begin, first, LAST_COLUMN, max(end, last))


def _content(sheet: Sheet) -> Content:
    """What the cells hold: formulas with their =, "#" for figures."""
    found = {}
    for row, column, cell in sheet.cells():
        formula, text = cell.find(FORMULA), sheet.text(cell)
        if formula is not None:
            found[row, column] = f"={formula.text or ''}"
        elif text or sheet.value(cell) is not None:
            found[row, column] = text or "#"
    return found


def _begin(sheet: Sheet, spec: SheetSpec, held: Content) -> int:
    """The first column that holds something beyond the first empty one on the right of the list."""
    first, last = spec.block[0], spec.last
    own = [one.column for one in spec.cells if first <= one.row <= last
           and any(not token.name.startswith("plan.") for token in tokens_of(one.text))]  # fmt: skip
    taken = {column for row, column in held if first - 1 <= row <= last}
    for area in _ranges(sheet):
        if area.first_row <= last and area.last_row >= first - 1:
            taken |= set(range(area.first_column, area.last_column + 1))
    edge = max(own, default=LAST_COLUMN)
    while edge + 1 in taken:
        edge += 1
    return min((column for row, column in held if column > edge and row >= first - 1), default=LAST_COLUMN + 1)


def _ranges(sheet: Sheet) -> Iterator[Area]:
    """Cells that belong together: merged ones, and those of tables and filters."""
    yield from sheet.merges
    package = sheet.book.package
    tables = [package.tree(one.target) for one in package.related(sheet.part) if one.kind == "table"]
    for one in (*tables, sheet.tree.find(tag("autoFilter"))):
        area = area_of(one.get("ref")) if one is not None else None
        if area is not None:
            yield area


def _speaks_of_a_lot(text: str, spec: SheetSpec, begin: int) -> bool:
    """Whether a formula reckons with cells of one lot alone, as a further column of the list does; sums of all have
    absolute rows (A$4:A$4), or names of ranges or columns."""
    found = references_in(text[1:]) if text.startswith("=") else []
    areas = [area_of(one) for one in found if "$" not in one or RELATIVE.search(one)]
    lots = [area for area in areas if area is not None and area.first_column < begin]
    return any(spec.block[0] <= area.first_row and area.last_row <= spec.block[1] for area in lots)
