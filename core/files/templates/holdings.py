"""What a workbook holds besides cells: what a planner would miss if it were lost, and what she should know."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from core.files.templates.book import Book
from core.files.templates.names import DRAWING, tag
from core.language import counted, tr

Said = Callable[[int], str]
PARTS: tuple[tuple[str, Said], ...] = (
    (r"xl/media/.+", lambda n: counted("{n} picture: kept.", "{n} pictures: kept.", n)),
    (r"xl/charts/chart\d+\.xml", lambda n: counted(
        "{n} chart: kept, and drawn anew by Excel.", "{n} charts: kept, and drawn anew by Excel.", n)),
    (r"xl/pivotTables/[^/]+\.xml", lambda n: counted(
        "{n} pivot table: kept; refresh it in Excel.", "{n} pivot tables: kept; refresh it in Excel.", n)),
    (r"xl/tables/[^/]+\.xml", lambda n: counted("{n} table: kept.", "{n} tables: kept.", n)),
    (r"xl/externalLinks/externalLink\d+\.xml", lambda n: counted(
        "{n} link to another workbook: kept, with the values of its last save.",
        "{n} links to other workbooks: kept, with the values of its last save.", n)),
    (r"xl/comments.*\.xml", lambda n: counted("{n} sheet with comments: kept.", "{n} sheets with comments: kept.", n)),
    (r"xl/(?:ctrlProps|activeX)/[^/]+\.xml", lambda n: counted(
        "{n} button or other control: kept.", "{n} buttons and other controls: kept.", n)),
    (r"xl/slicers/[^/]+\.xml", lambda n: counted("{n} slicer: kept.", "{n} slicers: kept.", n)),
    (r"xl/queryTables/[^/]+\.xml", lambda n: counted("{n} query: kept.", "{n} queries: kept.", n)),
)  # fmt: skip
"""The parts of each kind, and what is said of so many of them."""
MARKS: tuple[tuple[tuple[bytes, ...], Said], ...] = (
    ((b"<dataValidation ", b"<x14:dataValidation "),
     lambda n: counted("{n} drop-down: kept.", "{n} drop-downs: kept.", n)),
    ((b"<cfRule ", b"<x14:cfRule "),
     lambda n: counted("{n} colour by rule: kept.", "{n} colours by rule: kept.", n)),
    ((b"<hyperlink ",), lambda n: counted("{n} link: kept.", "{n} links: kept.", n)),
)  # fmt: skip


def holdings(book: Book) -> tuple[str, ...]:
    """A sentence for each kind of thing."""
    return (*_counted(book), *_named(book))


def _counted(book: Book) -> Iterator[str]:
    names = book.package.names
    for form, said in PARTS:
        count = sum(bool(re.fullmatch(form, name)) for name in names)
        if count:
            yield said(count)
    if shapes := _shapes(book):
        yield counted("{n} shape or text box: kept.", "{n} shapes and text boxes: kept.", shapes)
    for marks, said in MARKS:
        count = sum(book.package.read(sheet.part).count(mark) for sheet in book.sheets.values() for mark in marks)
        if count:
            yield said(count)


def _shapes(book: Book) -> int:
    drawings = [name for name in book.package.names if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name)]
    return sum(1 for name in drawings for _ in book.package.tree(name).iter(tag("sp", DRAWING)))


def _named(book: Book) -> Iterator[str]:
    if "xl/vbaProject.bin" in book.package.names:
        yield tr("Macros: kept, and never run here.")
    if book.counts_from_1904:
        yield tr("Its dates count from 1904, as on old Macs; so do those that are written.")
    for name, sheet in book.sheets.items():
        if sheet.tree.find(tag("sheetProtection")) is not None:
            yield tr("{sheet} is protected: it is filled without its password, and stays protected.", sheet=name)
        if book.is_hidden(name):
            yield tr("{sheet} is hidden.", sheet=name)
