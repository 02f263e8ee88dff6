"""Replacing rows of a sheet by copies of some of them, and carrying along everything that points at rows."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable
from typing import Any

from core.errors import FileProblem
from core.files.templates.growth import Copied, Growth
from core.files.templates.names import DRAWING, XM, local, tag
from core.files.templates.package import Related
from core.files.templates.references import Area, RowMap, address, area_of, column_of, place_of, rewritten
from core.files.templates.sheet import Sheet, cell_in
from core.files.templates.soundness import LAST_ROW
from core.language import mark, tr

IN_THE_WAY = mark(
    "Row {row} of {sheet} in {path} holds something, so the rows above it cannot become more. Empty it first."
)

FORMULA, VALUE = tag("f"), tag("v")
RULES = {"conditionalFormatting", "dataValidation", "protectedRange", "ignoredError"}
SINGLE = {"hyperlink"}
FOLLOWING = {"comment", "threadedComment", "table", "autoFilter", "sortState"}
RANGES = {"autoFilter", "sortState", "sortCondition", "dimension"}
VML_ROW = re.compile(r"(<(?:\w+:)?Row>)(\d+)(</)")
VML_ANCHOR = re.compile(r"(<(?:\w+:)?Anchor>)([^<]*)(</)")

Fill = Callable[[Any, Copied], None]


def grow(sheet: Sheet, growth: Growth, fill: Fill) -> None:
    """Put the copies in place, let `fill` write into each, and let all else follow: formulas, merged cells,
    conditional formats, drop-downs, filters, links, page breaks, drawings, comments, tables, names, charts."""
    _write_shared_formulas_out(sheet)
    _replace_rows(sheet, growth, fill)
    sheet.set_merges([one for area in sheet.merges for one in growth.merged(area)])
    _carry_rules(sheet, growth)
    _carry_ranges(sheet, growth)
    _carry_breaks(sheet, growth)
    _carry_parts(sheet, growth)
    sheet.book.rewrite(growth.for_sheet(sheet.name))
    sheet.book.filled.append(sheet.part)


def _write_shared_formulas_out(sheet: Sheet) -> None:
    """Formulas that Excel keeps once for many cells are written into each, so that rows can be copied."""
    from openpyxl.formula.translate import Translator

    known: dict[str, tuple[str, str]] = {}
    for cell in sheet.tree.find(tag("sheetData")).iter(tag("c")):
        formula = cell.find(FORMULA)
        if formula is None or formula.get("t") != "shared":
            continue
        if formula.text:
            known[formula.get("si")] = (formula.text, cell.get("r"))
        elif formula.get("si") in known:
            text, origin = known[formula.get("si")]
            formula.text = Translator(f"={text}", origin).translate_formula(cell.get("r"))[1:]
        for name in ("t", "si", "ref"):
            formula.attrib.pop(name, None)


def _replace_rows(sheet: Sheet, growth: Growth, fill: Fill) -> None:
    data, rows = sheet.tree.find(tag("sheetData")), sheet.rows
    beside = _taken_out(rows, growth)
    made = [_copy(sheet, growth, rows, at) for at in range(len(growth.lines))]
    for number, row in rows.items():
        if growth.first <= number <= growth.last:
            data.remove(row)
            continue
        _rewrite(row, sheet.name, growth.for_sheet(sheet.name))
        if number + growth.more > LAST_ROW:
            _leave_out(sheet, row)
        elif number > growth.last and growth.more:
            _number(row, number + growth.more)
    at = sum(number < growth.first for number in rows)
    data[at:at] = made
    for row, line in zip(made, growth.lines, strict=True):
        fill(row, line)
    _put_back(sheet, beside, growth)


def _taken_out(rows: dict[int, Any], growth: Growth) -> dict[tuple[int, int], Any]:
    """The cells that stand beside the lots and stay, taken out of their rows; by row and column."""
    found = {}
    for number, row in rows.items() if growth.still else ():
        for cell in list(row):
            column = column_of(cell.get("r"))
            if growth.is_still(Area(column, number, column, number)):
                found[number, column] = cell
                row.remove(cell)
    return found


def _put_back(sheet: Sheet, beside: dict[tuple[int, int], Any], growth: Growth) -> None:
    data, rows = sheet.tree.find(tag("sheetData")), sheet.rows
    for (number, column), cell in beside.items():
        if number not in rows:
            rows[number] = data.makeelement(tag("row"), {"r": str(number)})
            data.insert(sum(one < number for one in rows), rows[number])
        made = cell_in(rows[number], column)
        rows[number].replace(made, cell)
    _rewrite(beside.values(), sheet.name, growth.for_sheet(sheet.name))


def _leave_out(sheet: Sheet, row: Any) -> None:
    """Take a row out that would leave the sheet. Raises FileProblem where it holds anything, as Excel refuses then."""
    if any(cell.find(FORMULA) is not None or str(sheet.value(cell) or "").strip() for cell in row):
        raise FileProblem(tr(IN_THE_WAY, row=row.get("r"), sheet=sheet.name, path=sheet.book.package.path))
    row.getparent().remove(row)


def _copy(sheet: Sheet, growth: Growth, rows: dict[int, Any], at: int) -> Any:
    line = growth.lines[at]
    source = rows.get(line.source)
    row = copy.deepcopy(source) if source is not None else sheet.tree.makeelement(tag("row"))
    _rewrite(row, sheet.name, growth.for_copy(sheet.name, line))
    _number(row, growth.first + at)
    return row


def _rewrite(row: Iterable[Any], sheet: str, rows: RowMap) -> None:
    """Let the formulas of a row follow; a result that may have changed goes, Excel makes it anew."""
    for cell in row:
        formula = cell.find(FORMULA)
        if formula is None:
            continue
        if area := area_of(formula.get("ref")):
            moved = area._replace(first_row=rows.first(area.first_row, False), last_row=rows.last(area.last_row, False))
            formula.set("ref", str(moved))
        if formula.text:
            formula.text = rewritten(formula.text, sheet, rows)
        value = cell.find(VALUE)
        if value is not None:
            cell.remove(value)
            cell.attrib.pop("t", None)


def _number(row: Any, number: int) -> None:
    row.set("r", str(number))
    row.attrib.pop("spans", None)
    for cell in row:
        cell.set("r", address(number, column_of(cell.get("r"))))


def _carry_rules(sheet: Sheet, growth: Growth) -> None:
    """Rules for ranges: those of copied rows hold for every copy, and their formulas follow the first; those of rows
    that went go too."""
    for one in list(sheet.tree.iter()):
        name = local(str(one.tag))
        is_new_form = one.tag == tag("sqref", XM)
        ranges = one.text if is_new_form else one.get("sqref") if name in RULES else None
        if not ranges:
            continue
        rule, carried = one.getparent() if is_new_form else one, _ranges(growth, ranges)
        if local(str(rule.tag)) == "sparkline":
            _carry_sparkline(sheet, growth, rule)
            continue
        if not carried:
            rule.getparent().remove(rule)
            continue
        _follow(sheet, growth, rule, (ranges, carried))
        if is_new_form:
            one.text = carried
        else:
            one.set("sqref", carried)
    for table in [one for one in sheet.tree.iter(tag("dataValidations")) if one.get("count")]:
        table.set("count", str(len(table)))


def _carry_sparkline(sheet: Sheet, growth: Growth, sparkline: Any) -> None:
    """A small chart in a cell: each copy of its row has its own, of its own row's figures."""
    cell = sparkline.find(tag("sqref", XM))
    row, column = place_of(cell.text.split(":")[0])
    is_still = growth.is_still(Area(column, row, column, row))
    if is_still or not growth.first <= row <= growth.last:
        cell.text = address(row if is_still else growth.start(row), column)
        _follow_sparkline(sheet, sparkline, growth.for_sheet(sheet.name))
        return
    for at, line in enumerate(growth.lines, growth.first):
        if line.source == row:
            twin = copy.deepcopy(sparkline)
            twin.find(tag("sqref", XM)).text = address(at, column)
            _follow_sparkline(sheet, twin, growth.for_copy(sheet.name, line))
            sparkline.addprevious(twin)
    sparkline.getparent().remove(sparkline)


def _follow_sparkline(sheet: Sheet, sparkline: Any, rows: RowMap) -> None:
    for one in sparkline.iter(tag("f", XM)):
        if one.text:
            one.text = rewritten(one.text, sheet.name, rows)


def _ranges(growth: Growth, text: str) -> str:
    found = []
    for part in text.split():
        area = area_of(part)
        found += [part] if area is None else [str(one) for one in growth.areas(area)]
    return " ".join(found)


def _follow(sheet: Sheet, growth: Growth, rule: Any, ranges: tuple[str, str]) -> None:
    """Formulas of a rule are meant from its first cell: relative rows shift as that does."""
    before, after = (area_of(text.split()[0]) for text in ranges)
    if before is None or after is None:
        return
    shift = after.first_row - before.first_row
    rows = RowMap(
        sheet.name,
        lambda row, is_absolute: growth.start(row) if is_absolute else max(1, row + shift),
        lambda row, is_absolute: growth.end(row) if is_absolute else max(1, row + shift),
        still=growth.still,
    )
    for one in rule.iter(tag("formula"), tag("formula1"), tag("formula2"), tag("f", XM)):
        if one.text:
            one.text = rewritten(one.text, sheet.name, rows)


def _carry_ranges(sheet: Sheet, growth: Growth) -> None:
    for one in list(sheet.tree.iter()):
        name, area = local(str(one.tag)), area_of(one.get("ref"))
        if area is None or growth.is_still(area):
            continue
        if name in RANGES:
            moved = area._replace(first_row=growth.start(area.first_row), last_row=growth.end(area.last_row))
            one.set("ref", str(moved))
        elif name in SINGLE:
            first, *others = growth.areas(area) or [area]
            one.set("ref", str(first))
            for other in reversed(others):
                twin = copy.deepcopy(one)
                twin.set("ref", str(other))
                one.addnext(twin)
    _move_anchors(sheet.tree, growth)  # those of buttons and other controls


def _carry_breaks(sheet: Sheet, growth: Growth) -> None:
    """A page break after a copied row comes after each copy of it."""
    breaks = sheet.tree.find(tag("rowBreaks"))
    if breaks is None:
        return
    for one in list(breaks):
        row = int(one.get("id"))
        rows = growth.copies.get(row, [growth.end(row)]) if growth.first <= row <= growth.last else [growth.end(row)]
        one.set("id", str(rows[0]))
        for other in reversed(rows[1:]):
            twin = copy.deepcopy(one)
            twin.set("id", str(other))
            one.addnext(twin)
    count_breaks(breaks)


def count_breaks(breaks: Any) -> None:
    """Write how many page breaks there are, by hand and in all."""
    breaks.set("count", str(len(breaks)))
    breaks.set("manualBreakCount", str(sum(one.get("man") in ("1", "true") for one in breaks)))


def add_breaks(sheet: Sheet, rows: list[int]) -> None:
    """Begin a new printed page after each of these rows."""
    breaks = sheet.child("rowBreaks")
    known = {one.get("id") for one in breaks}
    for row in rows:
        if str(row) not in known:
            breaks.append(breaks.makeelement(tag("brk"), {"id": str(row), "max": "16383", "man": "1"}))
    breaks[:] = sorted(breaks, key=lambda one: int(one.get("id")))
    count_breaks(breaks)


def _carry_parts(sheet: Sheet, growth: Growth) -> None:
    package = sheet.book.package
    for related in [one for one in package.related(sheet.part) if not one.is_outside]:
        if related.kind == "drawing":
            _move_anchors(package.tree(related.target), growth)
        elif related.kind == "vmlDrawing":
            text = package.read(related.target).decode("utf-8", "surrogateescape")
            package.put(related.target, _moved_vml(text, growth).encode("utf-8", "surrogateescape"))
        elif related.kind in ("comments", "threadedComment", "table"):
            _move_part(sheet, related, growth)


def _move_part(sheet: Sheet, related: Related, growth: Growth) -> None:
    for one in sheet.book.package.tree(related.target).iter():
        area = area_of(one.get("ref"))
        name = local(str(one.tag))
        if area is None or growth.is_still(area) or name not in FOLLOWING:
            continue
        if "omment" in name:
            row, column = place_of(one.get("ref"))
            one.set("ref", address(growth.start(row), column))
        else:
            moved = area._replace(first_row=growth.start(area.first_row), last_row=growth.end(area.last_row))
            one.set("ref", str(moved))


def _moved(row: int, growth: Growth) -> int:
    """Where an anchored row, from 0, stands now: what was below the copied rows moves, what was on them stays."""
    return row + growth.more if row + 1 > growth.last else row


def _move_anchors(tree: Any, growth: Growth) -> None:
    for row in tree.iter(tag("row", DRAWING)):
        if row.text and not _is_anchored_beside(row, growth):
            row.text = str(_moved(int(row.text), growth))


def _is_anchored_beside(row: Any, growth: Growth) -> bool:
    """Whether a drawing hangs on a cell that stays beside the lots."""
    anchor = row.getparent().getparent()
    begin = None if anchor is None else anchor.find(tag("from", DRAWING))
    if begin is None:
        return False
    column, top = (int(begin.findtext(tag(name, DRAWING)) or 0) + 1 for name in ("col", "row"))
    return growth.is_still(Area(column, top, column, top))


def _moved_vml(text: str, growth: Growth) -> str:
    def anchor(found: re.Match[str]) -> str:
        numbers = [int(one) for one in found[2].split(",")]
        for at in (2, 6):
            numbers[at] = _moved(numbers[at], growth)
        return f"{found[1]}{', '.join(map(str, numbers))}{found[3]}"

    text = VML_ROW.sub(lambda found: f"{found[1]}{growth.start(int(found[2]) + 1) - 1}{found[3]}", text)
    return VML_ANCHOR.sub(lambda found: anchor(found) if found[2].count(",") == 7 else found[0], text)
