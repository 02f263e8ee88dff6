"""An .xlsb written record by record after [MS-XLSB], since no tool at hand writes one."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path
from typing import NamedTuple

from tests.core.files.intake.raw_books import LINKS, PACKAGE

BOOK, BOOK_END, SHEETS, SHEETS_END, SHEET = 131, 132, 143, 144, 156
BEGIN, END, SIZE, ROWS, ROWS_END, ROW = 129, 130, 148, 145, 146, 0
ERROR, REAL, TEXT = 3, 5, 6


class Error(NamedTuple):
    """A cell with an error, by its number: 42 is #N/A."""

    code: int


def xlsb(folder: Path, *rows: tuple[object, ...]) -> Path:
    """A workbook with one sheet, "Orders", of texts, numbers and errors."""
    relation = f'<Relationship Id="rId1" Type="{LINKS}/worksheet" Target="worksheets/sheet1.bin"/>'
    with zipfile.ZipFile(folder / "book.xlsb", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.bin", _workbook())
        archive.writestr(
            "xl/_rels/workbook.bin.rels", f'<Relationships xmlns="{PACKAGE}">{relation}</Relationships>'
        )
        archive.writestr("xl/worksheets/sheet1.bin", _sheet(rows))
    return folder / "book.xlsb"


def _workbook() -> bytes:
    sheet = _record(SHEET, struct.pack("<II", 0, 1) + _text("rId1") + _text("Orders"))
    return _record(BOOK) + _record(SHEETS) + sheet + _record(SHEETS_END) + _record(BOOK_END)


def _sheet(rows: tuple[tuple[object, ...], ...]) -> bytes:
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)
    body = b"".join(_record(ROW, struct.pack("<I", n) + bytes(21)) + _cells(row) for n, row in enumerate(rows))
    return (_record(BEGIN) + _record(SIZE, size) + _record(ROWS) + body + _record(ROWS_END) + _record(END))


def _cells(row: tuple[object, ...]) -> bytes:
    return b"".join(_cell(column, value) for column, value in enumerate(row) if value is not None)


def _cell(column: int, value: object) -> bytes:
    place = struct.pack("<II", column, 0)
    if isinstance(value, Error):
        return _record(ERROR, place + bytes([value.code]))
    if isinstance(value, str):
        return _record(TEXT, place + _text(value))
    return _record(REAL, place + struct.pack("<d", value))


def _text(text: str) -> bytes:
    written = text.encode("utf-16-le")
    return struct.pack("<I", len(written) // 2) + written


def _record(kind: int, body: bytes = b"") -> bytes:
    number = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, rest = b"", len(body)
    while rest >= 0x80:
        length, rest = length + bytes([rest & 0x7F | 0x80]), rest >> 7
    return number + length + bytes([rest]) + body
