"""Workbooks written part by part, for what no library would write."""

from __future__ import annotations

import zipfile
from pathlib import Path

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def raw_xlsx(folder: Path, cells: str, *, styles: str = "", setting: str = "", prolog: str = "", **more: str) -> Path:
    """An .xlsx with one sheet of these rows; `styles` are the formats of its cells, from the second on."""
    formats = "".join(f'<xf numFmtId="{number}" fontId="0"/>' for number in (0, *styles.split()))
    parts = {
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{LINKS}"><workbookPr {setting}/>'
                           '<sheets><sheet name="Orders" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
                                      f'Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/styles.xml": f"<styleSheet {MAIN}><fonts><font/></fonts><cellXfs>{formats}</cellXfs></styleSheet>",
        "xl/worksheets/sheet1.xml": f"{prolog}<worksheet {MAIN}><sheetData>{cells}</sheetData></worksheet>",
        **more,
    }  # fmt: skip
    with zipfile.ZipFile(folder / "book.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return folder / "book.xlsx"


def text(place: str, words: str) -> str:
    """A cell with a text."""
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def row(number: int, *cells: str) -> str:
    """A row of cells."""
    return f'<row r="{number}">{"".join(cells)}</row>'


HEADERS = row(1, text("A1", "Order"), text("B1", "Quantity"), text("C1", "Due"))


def ods(folder: Path, rows: str) -> Path:
    """An .ods with one sheet of these rows."""
    body = (
        f'<office:document-content xmlns:office="{OFFICE}:office:1.0" xmlns:table="{OFFICE}:table:1.0" '
        f'xmlns:text="{OFFICE}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="Aufträge">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{OFFICE}:manifest:1.0"><manifest:file-entry '
        'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(folder / "book.ods", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", body)
        archive.writestr("META-INF/manifest.xml", manifest)
    return folder / "book.ods"


def ods_text(words: str, times: int = 1) -> str:
    """A cell of an .ods with a text, repeated so often."""
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{times}">'
        f"<text:p>{words}</text:p></table:table-cell>"
    )


def ods_number(number: float) -> str:
    """A cell of an .ods with a number."""
    return f'<table:table-cell office:value-type="float" office:value="{number}"><text:p>x</text:p></table:table-cell>'


def ods_row(*cells: str, times: int = 1) -> str:
    """A row of an .ods, repeated so often."""
    return f'<table:table-row table:number-rows-repeated="{times}">{"".join(cells)}</table:table-row>'
