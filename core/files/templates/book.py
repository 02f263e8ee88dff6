"""A workbook to be filled: its sheets, styles, shared texts and defined names."""

from __future__ import annotations

import copy
import re
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from core.errors import FileProblem
from core.files.excel.page import fit_for_xml
from core.files.intake.foreign import damaged
from core.files.templates.names import CHART, COPIED, RELATION, WORKBOOK, XM, local, tag
from core.files.templates.package import CONTENT_TYPES, Package, relations_of
from core.files.templates.references import RowMap, area_of, as_cell, as_range, rewritten, without_sheet
from core.files.templates.results import write_results
from core.files.templates.sheet import Sheet
from core.files.templates.styles import Styles
from core.language import tr

PART = "xl/workbook.xml"
LONGEST_NAME = 31
POINTING = ("xl/worksheets/sheet", "xl/charts/chart", "xl/pivotCache/pivotCacheDefinition")
"""Parts that may point at the rows of a sheet."""
FORMULAS = (tag("f"), tag("formula"), tag("formula1"), tag("formula2"), tag("f", XM))


class Book:
    """A workbook in memory. Raises FileProblem where it is none."""

    def __init__(self, path: Path) -> None:
        self.package = Package(path)
        if PART not in self.package:
            raise FileProblem(damaged(path))
        self.tree = self.package.tree(PART)
        related = {one.id: one for one in self.package.related(PART)}
        self._kinds = {one.kind: one.target for one in related.values() if not one.is_outside}
        if "styles" not in self._kinds:
            raise FileProblem(tr("{path} has no cell styles. Open and save it in Excel, then try again.", path=path))
        theme = self._kinds.get("theme", "")
        known = self.package.tree(theme) if theme in self.package else None
        self.styles = Styles(self.package.tree(self._kinds["styles"]), known)
        settings = self.tree.find(tag("workbookPr"))
        self.counts_from_1904 = settings is not None and settings.get("date1904") in ("1", "true")
        self.filled: list[str] = []
        """The parts of the sheets whose rows were replaced."""
        self._dropped: set[str] = set()
        self._entries = list(self.tree.find(tag("sheets")))
        # A name of one sheet knows it by position; while sheets come and go it is kept by the sheet itself.
        self._homes = [(name, self._entries[int(name.get("localSheetId"))]) for name in self._names()
                       if name.get("localSheetId") is not None]  # fmt: skip
        self.sheets = {
            entry.get("name"): Sheet(self, entry.get("name"), related[entry.get(tag("id", RELATION))].target)
            for entry in self._entries
            if related[entry.get(tag("id", RELATION))].kind == "worksheet"
        }
        if not all(sheet.part in self.package for sheet in self.sheets.values()):
            raise FileProblem(damaged(path))

    @cached_property
    def shared_texts(self) -> list[str]:
        """The texts that cells share, by number."""
        part = self._kinds.get("sharedStrings")
        return [] if part is None else [_text(one) for one in self.package.tree(part)]

    def shared_text(self, number: str | None) -> str:
        """The text of a number as a cell has it. Raises FileProblem where there is none."""
        try:
            return self.shared_texts[int(number or "")]
        except (ValueError, IndexError) as error:
            raise FileProblem(damaged(self.package.path)) from error

    def entry(self, sheet: str) -> Any:
        """The line of the workbook that lists a sheet."""
        return next(one for one in self._entries if one.get("name") == sheet)

    def is_hidden(self, sheet: str) -> bool:
        """Whether a sheet is not shown."""
        return bool(self.entry(sheet).get("state", "visible") != "visible")

    def serial(self, moment: datetime) -> float:
        """A moment as Excel counts days."""
        return (moment - self._first_day) / timedelta(days=1)

    def moment(self, serial: float) -> datetime:
        """The moment of a serial number, to the minute."""
        return self._first_day + timedelta(minutes=round(serial * 1440))

    @property
    def _first_day(self) -> datetime:
        return datetime(1904, 1, 1) if self.counts_from_1904 else datetime(1899, 12, 30)

    def rewrite(self, rows: RowMap) -> None:
        """Let all that points at one sheet from elsewhere follow its rows: names, other sheets, charts, pivots."""
        mentioned = rows.sheet.replace("'", "''")
        for name in self._names():
            if name.text and mentioned in name.text and "#REF" not in name.text:
                name.text = ",".join(rewritten(part, None, rows) for part in _parts_of_name(name))
        for part in self.package.names:
            if part.startswith(POINTING) and part.endswith(".xml") and self._may_name(part, rows.sheet):
                self._rewrite_part(part, rows)

    def _may_name(self, part: str, sheet: str) -> bool:
        """Whether a part may speak of a sheet, other than that sheet itself."""
        if part == self.sheets[sheet].part or self.package.is_open(part):
            return part != self.sheets[sheet].part
        quotes = sheet.replace("'", "''")
        forms = {sheet, quotes, escape(quotes), escape(sheet)}
        return any(form.encode() in self.package.read(part) for form in forms)

    def _rewrite_part(self, part: str, rows: RowMap) -> None:
        home = next((sheet.name for sheet in self.sheets.values() if sheet.part == part), None)
        mark = rows.sheet.replace("'", "''")
        for one in self.package.tree(part).iter(*FORMULAS, tag("f", CHART), tag("worksheetSource")):
            if one.tag == tag("worksheetSource"):
                _follow_source(one, rows)
            elif mark in (one.text or ""):
                is_chart = one.tag == tag("f", CHART)
                text = as_range(one.text) if is_chart else one.text
                moved = rewritten(text, home, rows)
                one.text = as_cell(moved) if is_chart else moved

    def finish(self) -> bytes:
        """The workbook as a file, to be calculated anew when it is opened."""
        for part in self.filled:
            write_results(next(sheet for sheet in self.sheets.values() if sheet.part == part))
        self._forget_dropped()
        self._drop_order_of_calculation()
        self._ask_for_calculation()
        self._be_no_template()
        entries = list(self.tree.find(tag("sheets")))
        for name, home in self._homes:
            name.set("localSheetId", str(entries.index(home)))
        return self.package.to_bytes()

    def _drop_order_of_calculation(self) -> None:
        part = self._kinds.pop("calcChain", None)
        if part is None:
            return
        self.package.drop(part)
        relations = self.package.tree(relations_of(PART))
        for one in list(relations):
            if one.get("Type").endswith("/calcChain"):
                relations.remove(one)

    def _be_no_template(self) -> None:
        """A schedule made from a template file (.xltx, .xltm) is a workbook like any other."""
        for one in self.package.tree(CONTENT_TYPES):
            if one.get("PartName") == f"/{PART}":
                one.set("ContentType", one.get("ContentType").replace(".template.", ".sheet."))

    def _ask_for_calculation(self) -> None:
        settings = self.tree.find(tag("calcPr"))
        if settings is None:
            settings = self.tree.makeelement(tag("calcPr"))
            before = set(WORKBOOK[: WORKBOOK.index("calcPr")])
            self.tree.insert(sum(local(str(one.tag)) in before for one in self.tree), settings)
        settings.set("fullCalcOnLoad", "1")

    def _names(self) -> list[Any]:
        names = self.tree.find(tag("definedNames"))
        return [] if names is None else list(names)

    def names_with(self, text: str) -> list[Any]:
        """The defined names in whose formula a text stands."""
        return [name for name in self._names() if text in (name.text or "")]

    def named_rows(self, form: str) -> list[tuple[str, str, int, int, int]]:
        """Defined names of this form that stand for one range: name, sheet, first row, last row, first column."""
        found = []
        for name in self._names():
            sheet, mark, cells = (name.text or "").rpartition("!")
            area = area_of(cells.replace("$", "")) if mark else None
            if area and re.fullmatch(form, name.get("name") or "", re.I):
                known = sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet
                found.append((name.get("name"), known, area.first_row, area.last_row, area.first_column))
        return found

    # Sheets that come and go

    def drop_sheet(self, sheet: str) -> None:
        """Take a sheet out, with the names that are its own; other formulas speak of whichever comes under its name."""
        entry, part = self.entry(sheet), self.sheets.pop(sheet).part
        for name, home in [one for one in self._homes if one[1] is entry]:
            name.getparent().remove(name)
            self._homes.remove((name, home))
        relations = self.package.tree(relations_of(PART))
        for one in list(relations):
            if one.get("Id") == entry.get(tag("id", RELATION)):
                relations.remove(one)
        self._entries.remove(entry)
        entry.getparent().remove(entry)
        self._drop_part(part)
        self._dropped.add(sheet)
        self._show_first()

    def _drop_part(self, part: str) -> None:
        """Take a part out with those that were its own; pictures may be another sheet's too."""
        for related in self.package.related(part):
            if related.kind in COPIED and not related.is_outside and related.target in self.package:
                self._drop_part(related.target)
        for name in (part, relations_of(part)):
            if name in self.package:
                self.package.drop(name)

    def _show_first(self) -> None:
        """The book opens with a sheet that is there."""
        for view in self.tree.iter(tag("workbookView")):
            view.attrib.pop("activeTab", None)
            view.attrib.pop("firstSheet", None)

    def _forget_dropped(self) -> None:
        """What still speaks of a sheet that is gone says so, as in Excel."""
        for sheet in self._dropped - {*self.sheets}:
            for name in self._names():
                name.text = without_sheet(name.text or "", sheet)
            for part in [one for one in self.package.names if one.startswith(POINTING) and one.endswith(".xml")]:
                if sheet.encode() in self.package.read(part):
                    for one in self.package.tree(part).iter(*FORMULAS, tag("f", CHART)):
                        one.text = without_sheet(one.text or "", sheet) or None

    def free_name(self, wanted: str) -> str:
        """A name that a new sheet may have: without the signs Excel refuses, cut, and not that of another sheet."""
        name = fit_name(wanted)
        taken = {one.get("name").casefold() for one in self._entries} | {"history"}
        number, base = 1, name
        while name.casefold() in taken:
            number += 1
            name = f"{base[: LONGEST_NAME - 2 - len(str(number))]} {number}"
        return name

    def rename(self, sheet: str, name: str) -> Sheet:
        """Give a sheet another name, also in all formulas that speak of it."""
        if name == sheet:
            return self.sheets[sheet]
        rows = RowMap(sheet, lambda row, _: row, lambda row, _: row, renamed=name)
        self.rewrite(rows)
        self.sheets[sheet].rewrite_formulas(rows)
        self.entry(sheet).set("name", name)
        order = {name if old == sheet else old: one for old, one in self.sheets.items()}
        order[name].name = name
        self.sheets = order
        return order[name]

    def add_entry(self, after: str, name: str, part: str, number: str) -> Sheet:
        """List a new sheet behind another one, with copies of the names that belong to that one alone."""
        old = self.entry(after)
        ids = [int(one.get("sheetId")) for one in self._entries]
        entry = old.makeelement(tag("sheet"), {"name": name, "sheetId": str(max(ids) + 1), tag("id", RELATION): number})
        old.addnext(entry)
        self._entries.insert(self._entries.index(old) + 1, entry)
        self.sheets[name] = Sheet(self, name, part)
        return self.sheets[name]

    def copy_names(self, source: str, sheet: str) -> None:
        """Give a copied sheet the print area, print titles and other names that its original has for itself."""
        rows = RowMap(source, lambda row, _: row, lambda row, _: row, renamed=sheet)
        own = [name for name, home in self._homes if home is self.entry(source)]
        for name in own:
            copied = copy.deepcopy(name)
            if copied.text and "#REF" not in copied.text:
                copied.text = ",".join(rewritten(part, None, rows) for part in _parts_of_name(name))
            name.addnext(copied)
            self._homes.append((copied, self.entry(sheet)))


def _follow_source(source: Any, rows: RowMap) -> None:
    """The range a pivot table is made from."""
    area = area_of(source.get("ref"))
    if area is None or source.get("sheet") != rows.sheet:
        return
    first, last = rows.first(area.first_row, True), rows.last(area.last_row, True)
    source.set("ref", str(area._replace(first_row=first, last_row=last)))
    source.set("sheet", rows.renamed or rows.sheet)


def fit_name(wanted: str) -> str:
    """A name without the signs that Excel refuses in a sheet's name, and no longer than it allows."""
    name = "".join(" " if sign in "[]:*?/\\" or sign < " " else sign for sign in fit_for_xml(wanted))
    return name[:LONGEST_NAME].strip(" '") or "Sheet"


def _parts_of_name(name: Any) -> list[str]:
    """The references a name stands for; only print areas and titles may list several without being a formula."""
    text: str = name.text
    if not (name.get("name") or "").startswith("_xlnm.Print_"):
        return [text]
    parts, inside = [""], False
    for sign in text:
        inside ^= sign == "'"
        if sign == "," and not inside:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _text(item: Any) -> str:
    """A shared or written text, its runs joined, without the readings of East Asian signs."""
    return "".join(one.text or "" for one in item.iter(tag("t")) if local(str(one.getparent().tag)) != "rPh")

