"""What an .ods says by how it looks: struck-through rows are cancelled, hidden rows and columns are known."""

from __future__ import annotations

import zipfile
from pathlib import Path

from core.files.intake import read_book, take_in

NAMES = " ".join(f'xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"' for one in (
    "office", "table", "text", "style"))  # fmt: skip


def cells(*values: str, style: str = "") -> str:
    look = f' table:style-name="{style}"' if style else ""
    return "".join(f'<table:table-cell office:value-type="string"{look}><text:p>{one}</text:p></table:table-cell>'
                   for one in values)  # fmt: skip


def ods(folder: Path, *rows: str) -> Path:
    """A spreadsheet of one sheet, as LibreOffice writes it."""
    struck = (
        '<style:style style:name="ce1" style:family="table-cell"><style:text-properties '
        'style:text-line-through-style="solid"/></style:style>'
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMES} office:version="1.2">'
        f"<office:automatic-styles>{struck}</office:automatic-styles><office:body><office:spreadsheet>"
        '<table:table table:name="S"><table:table-column/><table:table-column table:visibility="collapse"/>'
        f'<table:table-column/>{"".join(rows)}<table:table-row table:number-rows-repeated="1048000" '
        'table:visibility="collapse"><table:table-cell table:number-columns-repeated="16384" '
        'table:style-name="ce1"/></table:table-row></table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    path = folder / "book.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return path


def row(content: str, more: str = "") -> str:
    return f"<table:table-row{more}>{content}</table:table-row>"


def test_that_a_struck_through_order_is_cancelled(tmp_path: Path) -> None:
    path = ods(tmp_path, row(cells("Order", "Customer", "Quantity")), row(cells("A", "x", "5")),
               row(cells("B", "y", "6", style="ce1")), row(cells("C", "z", "7")))  # fmt: skip
    assert [one["status"] for one in take_in(path).as_json()["rows"]] == ["ok", "skip_cancelled", "ok"]


def test_that_hidden_rows_and_columns_are_known(tmp_path: Path) -> None:
    hidden = ' table:visibility="filter"'
    (sheet,) = read_book(ods(tmp_path, row(cells("Order", "Customer", "Quantity")), row(cells("A", "x", "5"), hidden),
                             row(cells("B", "y", "6")))).sheets  # fmt: skip
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({2}), frozenset({2}))
    assert not any(cell.is_struck for line in sheet.rows.values() for cell in line.values())
