"""Copies of a whole sheet, with its drawings, comments, buttons, charts and tables."""

from __future__ import annotations

import re
from typing import Any

from core.files.templates.book import PART, Book
from core.files.templates.names import CHART, COPIED, RELATION, tag
from core.files.templates.package import relation, relations_of
from core.files.templates.references import RowMap, rewritten
from core.files.templates.sheet import Sheet

SINGLE = {"slicer", "pivotTable", "timeline", "queryTable"}
"""Parts that only one sheet can have: a copy goes without."""


def clone(book: Book, source: str, name: str, after: str) -> Sheet:
    """A copy of a sheet under a new name, listed behind another one."""
    part = _clone_part(book, book.sheets[source].part, (source, name))
    relations = book.package.tree(relations_of(PART))
    known = {one.get("Id") for one in relations}
    number = next(f"rId{n}" for n in range(1, 100_000) if f"rId{n}" not in known)
    relation(f"{RELATION}/worksheet", number, f"/{part}", relations)
    sheet = book.add_entry(after, name, part, number)
    book.copy_names(source, name)
    sheet.rewrite_formulas(_renaming((source, name)))
    _leave_single_view(sheet)
    return sheet


def _clone_part(book: Book, part: str, names: tuple[str, str]) -> str:
    package = book.package
    copied = package.add_copy(part)
    if "/charts/chart" in part:
        _turn_chart(book, copied, names)
    if relations_of(part) not in package:
        return copied
    package.put(relations_of(copied), package.read(relations_of(part)))
    tree, gone = package.tree(relations_of(copied)), set()
    for one, related in zip(list(tree), package.related(part), strict=True):
        if related.is_outside:
            continue
        if related.kind in COPIED:
            target = _clone_part(book, related.target, names)
            one.set("Target", f"/{target}")
            if related.kind == "table":
                _rename_table(book, copied, target)
        elif related.kind in SINGLE:
            gone.add(related.id)
            tree.remove(one)
        else:
            one.set("Target", f"/{related.target}")
    _forget(package.tree(copied) if gone else None, gone)
    return copied


def _turn_chart(book: Book, part: str, names: tuple[str, str]) -> None:
    """The chart of a copied sheet shows that sheet."""
    for one in book.package.tree(part).iter(tag("f", CHART)):
        one.text = rewritten(one.text or "", None, _renaming(names))


def _renaming(names: tuple[str, str]) -> RowMap:
    return RowMap(names[0], lambda row, _: row, lambda row, _: row, renamed=names[1])


def _rename_table(book: Book, sheet: str, part: str) -> None:
    """A table's name and number are its own in the whole workbook; formulas of the copy speak of the copy."""
    package = book.package
    others = [package.tree(one) for one in package.names if one.startswith("xl/tables/") and one != part]
    table, number = package.tree(part), 1 + max(int(one.get("id")) for one in others)
    old = table.get("displayName")
    new = f"{old}_{number}"
    for key, value in (("id", str(number)), ("name", new), ("displayName", new)):
        table.set(key, value)
    table.attrib.pop("{http://schemas.microsoft.com/office/spreadsheetml/2014/revision}uid", None)
    for formula in package.tree(sheet).iter(tag("f"), tag("formula"), tag("formula1")):
        formula.text = re.sub(rf"\b{re.escape(old)}\[", f"{new}[", formula.text or "") or None


def _forget(tree: Any, ids: set[str]) -> None:
    """Take out what points at parts that were not copied."""
    for one in list(tree.iter()) if tree is not None else ():
        if one.get(tag("id", RELATION)) in ids and one.getparent() is not None:
            one.getparent().remove(one)


def _leave_single_view(sheet: Sheet) -> None:
    """Only one sheet may be the chosen one, or Excel would type into all of them at once."""
    for view in sheet.tree.iter(tag("sheetView")):
        view.attrib.pop("tabSelected", None)
