"""What a workbook holds besides cells: what a planner would miss if it were lost, and what she should know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.files.templates.book import Book
from core.files.templates.names import DRAWING, tag


class _Kind(NamedTuple):
    """What it is called, one and many; the parts that are such; what is to be said of it."""

    one: str
    many: str
    parts: str
    told: str = "kept"


PARTS = (
    _Kind("picture", "pictures", r"xl/media/.+"),
    _Kind("chart", "charts", r"xl/charts/chart\d+\.xml", "kept, and drawn anew by Excel"),
    _Kind("pivot table", "pivot tables", r"xl/pivotTables/[^/]+\.xml", "kept; refresh it in Excel"),
    _Kind("table", "tables", r"xl/tables/[^/]+\.xml"),
    _Kind("link to another workbook", "links to other workbooks", r"xl/externalLinks/externalLink\d+\.xml",
          "kept, with the values of its last save"),
    _Kind("sheet with comments", "sheets with comments", r"xl/comments.*\.xml"),
    _Kind("button or other control", "buttons and other controls", r"xl/(?:ctrlProps|activeX)/[^/]+\.xml"),
    _Kind("slicer", "slicers", r"xl/slicers/[^/]+\.xml"),
    _Kind("query", "queries", r"xl/queryTables/[^/]+\.xml"),
)  # fmt: skip
MARKS = (
    ("drop-down", "drop-downs", (b"<dataValidation ", b"<x14:dataValidation ")),
    ("colour by rule", "colours by rule", (b"<cfRule ", b"<x14:cfRule ")),
    ("link", "links", (b"<hyperlink ",)),
)


def holdings(book: Book) -> tuple[str, ...]:
    """A sentence for each kind of thing."""
    return (*_counted(book), *_named(book))


def _counted(book: Book) -> Iterator[str]:
    names = book.package.names
    for kind in PARTS:
        count = sum(bool(re.fullmatch(kind.parts, name)) for name in names)
        if count:
            yield f"{count} {kind.one if count == 1 else kind.many}: {kind.told}."
    if shapes := _shapes(book):
        yield f"{shapes} {'shape or text box' if shapes == 1 else 'shapes and text boxes'}: kept."
    for one, many, marks in MARKS:
        count = sum(book.package.read(sheet.part).count(mark) for sheet in book.sheets.values() for mark in marks)
        if count:
            yield f"{count} {one if count == 1 else many}: kept."


def _shapes(book: Book) -> int:
    drawings = [name for name in book.package.names if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name)]
    return sum(1 for name in drawings for _ in book.package.tree(name).iter(tag("sp", DRAWING)))


def _named(book: Book) -> Iterator[str]:
    if "xl/vbaProject.bin" in book.package.names:
        yield "Macros: kept, and never run here."
    if book.counts_from_1904:
        yield "Its dates count from 1904, as on old Macs; so do those that are written."
    for name, sheet in book.sheets.items():
        if sheet.tree.find(tag("sheetProtection")) is not None:
            yield f"{name} is protected: it is filled without its password, and stays protected."
        if book.is_hidden(name):
            yield f"{name} is hidden."
