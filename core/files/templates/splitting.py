"""Columns of a template that become several: a grid with shorter slots, in which more lots can be read."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, replace
from typing import Any

from core.errors import FileProblem
from core.files.templates.growing import RANGES, RULES, SINGLE
from core.files.templates.names import DRAWING, XM, local, tag
from core.files.templates.references import Area, RowMap, address, area_of, column_of, place_of
from core.files.templates.sheet import FORMULA, VALUE, Sheet
from core.files.templates.spec import SheetSpec, Slots, Spec
from core.language import mark, tr

IN_A_TABLE = mark(
    "The slots of {sheet} stand in a table, so their columns cannot be split: choose the slots that the template has, "
    "or a list."
)

NARROWEST = 6.5
"""Characters: an order's number can still be read."""
VML_COLUMN = re.compile(r"(<(?:\w+:)?Column>)(\d+)(</)")
VML_ANCHOR = re.compile(r"(<(?:\w+:)?Anchor>)([^<]*)(</)")


@dataclass(frozen=True)
class Splitting:
    """The columns `first` to `last` become `times` as many each."""

    first: int
    last: int
    times: int

    def start(self, column: int) -> int:
        """Where a range that began with this column begins now."""
        return column + (min(max(column, self.first), self.last + 1) - self.first) * (self.times - 1)

    def end(self, column: int) -> int:
        """Where a range that ended with this column ends now."""
        return self.start(column) + (self.times - 1 if self.first <= column <= self.last else 0)

    def area(self, area: Area) -> Area:
        """What a range has become."""
        return area._replace(first_column=self.start(area.first_column), last_column=self.end(area.last_column))

    def rows(self, sheet: str) -> RowMap:
        """How references to the sheet are rewritten."""
        return RowMap(sheet, lambda row, _: row, lambda row, _: row, columns=(self.start, self.end))


def splitting_of(slots: Slots) -> Splitting:
    """How the columns of a template become its slots."""
    return Splitting(slots.column, slots.last, slots.split)


def as_filled(spec: SheetSpec) -> SheetSpec:
    """The spec of a filled sheet, whose columns are split already."""
    if spec.slots is None or spec.slots.split == 1:
        return spec
    start = splitting_of(spec.slots).start
    cells = tuple(replace(one, column=start(one.column)) for one in spec.cells)
    return replace(spec, cells=cells, slots=replace(spec.slots, split=1))


def with_slots_of(spec: Spec, minutes: int) -> Spec:
    """A template's spec with slots so many minutes long, in each grid whose own slots that divides."""
    return replace(spec, sheets=tuple(_with_slots_of(one, minutes) for one in spec.sheets))


def _with_slots_of(spec: SheetSpec, minutes: int) -> SheetSpec:
    slots = spec.slots
    if slots is None or spec.layout != "grid" or slots.minutes * slots.split % minutes:
        return spec
    times, old = slots.minutes * slots.split // minutes, slots.split
    return replace(spec, slots=replace(slots, minutes=minutes, count=slots.count // old * times, split=times,
                                       per_day=slots.per_day // old * times))  # fmt: skip


def split_columns(sheet: Sheet, spec: SheetSpec) -> SheetSpec:
    """Split the slots of a sheet, and let all else follow; the spec of what came of it.

    Raises FileProblem where a table stands in the way, whose columns have names.
    """
    if spec.slots is None or spec.slots.split == 1:
        return spec
    split = splitting_of(spec.slots)
    _check_tables(sheet, split)
    merges = _merges(sheet, split, range(spec.block[0], spec.last + 1))
    rewrite_own(sheet, split)
    for row in sheet.rows.values():
        _split_row(row, split)
    _split_widths(sheet, split)
    sheet.set_merges(merges)
    _move_ranges(sheet, split)
    _move_parts(sheet, split)
    sheet.book.rewrite(split.rows(sheet.name))
    return as_filled(spec)


def rewrite_own(sheet: Sheet, split: Splitting) -> None:
    """Let the sheet's own formulas follow; results that may have changed go."""
    sheet.rewrite_formulas(split.rows(sheet.name))
    for _, _, cell in sheet.cells():
        formula, value = cell.find(FORMULA), cell.find(VALUE)
        if formula is not None and value is not None:
            cell.remove(value)
            cell.attrib.pop("t", None)
        if formula is not None and (area := area_of(formula.get("ref"))):
            formula.set("ref", str(split.area(area)))


def _check_tables(sheet: Sheet, split: Splitting) -> None:
    for one in sheet.book.package.related(sheet.part):
        area = area_of(sheet.book.package.tree(one.target).get("ref")) if one.kind == "table" else None
        if area and area.first_column <= split.last and split.first <= area.last_column:
            raise FileProblem(tr(IN_A_TABLE, sheet=sheet.name))


def _merges(sheet: Sheet, split: Splitting, block: range) -> list[Area]:
    """Merged cells as they are then; a heading of one column is one heading of all that come of it."""
    old = sheet.merges
    covered = {(row, column) for one in old for row in range(one.first_row, one.last_row + 1)
               for column in range(one.first_column, one.last_column + 1)}  # fmt: skip
    single = [(row, column) for row, column, cell in sheet.cells() if split.first <= column <= split.last
              and (row, column) not in covered and row not in block and len(cell)]  # fmt: skip
    return [*map(split.area, old), *(split.area(Area(column, row, column, row)) for row, column in single)]


def _split_row(row: Any, split: Splitting) -> None:
    number = int(row.get("r"))
    row.attrib.pop("spans", None)
    for cell in list(row):
        column = column_of(cell.get("r"))
        cell.set("r", address(number, split.start(column)))
        if not split.first <= column <= split.last:
            continue
        for more in range(split.times - 1, 0, -1):
            twin = copy.deepcopy(cell)
            for child in list(twin):
                twin.remove(child)
            twin.attrib.pop("t", None)
            twin.set("r", address(number, split.start(column) + more))
            cell.addnext(twin)


def _split_widths(sheet: Sheet, split: Splitting) -> None:
    """Columns of a split one share its width, as long as something can be read in them."""
    widths = sheet.tree.find(tag("cols"))
    if widths is None:
        return
    for one in list(widths):
        for element in _pieces(one, split):
            one.addprevious(element)
        widths.remove(one)


def _pieces(one: Any, split: Splitting) -> list[Any]:
    first, last = int(one.get("min")), int(one.get("max"))
    cuts = [(first, min(last, split.first - 1)), (max(first, split.first), min(last, split.last)),
            (max(first, split.last + 1), last)]  # fmt: skip
    found = []
    for number, (begin, end) in enumerate(cuts):
        if begin > end:
            continue
        piece = copy.deepcopy(one)
        piece.set("min", str(split.start(begin)))
        piece.set("max", str(min(split.end(end), 16384)))
        if number == 1 and one.get("width"):
            width = float(one.get("width"))
            piece.set("width", f"{max(width / split.times, min(width, NARROWEST)):.4g}")
            piece.set("customWidth", "1")
        found.append(piece)
    return found


def _move_ranges(sheet: Sheet, split: Splitting) -> None:
    for one in sheet.tree.iter():
        name = local(str(one.tag))
        if one.tag == tag("sqref", XM) and local(str(one.getparent().tag)) == "sparkline":
            row, column = place_of((one.text or "A1").split(":")[0])  # such a chart has one cell
            one.text = address(row, split.start(column))
        elif one.tag == tag("sqref", XM):
            one.text = _moved(one.text or "", split)
        elif name in RULES and one.get("sqref"):
            one.set("sqref", _moved(one.get("sqref"), split))
        elif name in RANGES | SINGLE and (area := area_of(one.get("ref"))):
            one.set("ref", str(split.area(area)))
    breaks = sheet.tree.find(tag("colBreaks"))
    for one in breaks if breaks is not None else ():
        one.set("id", str(split.end(int(one.get("id")))))


def _moved(ranges: str, split: Splitting) -> str:
    areas = [(part, area_of(part)) for part in ranges.split()]
    return " ".join(str(split.area(area)) if area else part for part, area in areas)


def _move_parts(sheet: Sheet, split: Splitting) -> None:
    package = sheet.book.package
    move_anchors(sheet.tree, split)
    for related in [one for one in package.related(sheet.part) if not one.is_outside]:
        if related.kind == "drawing":
            move_anchors(package.tree(related.target), split)
        elif related.kind == "vmlDrawing":
            text = package.read(related.target).decode("utf-8", "surrogateescape")
            package.put(related.target, _moved_vml(text, split).encode("utf-8", "surrogateescape"))
        elif related.kind in ("comments", "threadedComment"):
            for one in package.tree(related.target).iter():
                if "omment" in local(str(one.tag)) and area_of(one.get("ref")):
                    row, column = place_of(one.get("ref"))
                    one.set("ref", address(row, split.start(column)))


def move_anchors(tree: Any, split: Splitting) -> None:
    """Let pictures, text boxes and buttons stand where they stood."""
    for column in tree.iter(tag("col", DRAWING)):
        if column.text:
            column.text = str(split.start(int(column.text) + 1) - 1)


def _moved_vml(text: str, split: Splitting) -> str:
    def anchor(found: re.Match[str]) -> str:
        numbers = [int(one) for one in found[2].split(",")]
        for at in (0, 4):
            numbers[at] = split.start(numbers[at] + 1) - 1
        return f"{found[1]}{', '.join(map(str, numbers))}{found[3]}"

    text = VML_COLUMN.sub(lambda found: f"{found[1]}{split.start(int(found[2]) + 1) - 1}{found[3]}", text)
    return VML_ANCHOR.sub(lambda found: anchor(found) if found[2].count(",") == 7 else found[0], text)

