"""Where a workbook of another kind holds #N/A and its like: calamine hands such cells over as if they were empty, which
would lose them silently. Their places are read from the file itself; where that fails, it is as before.

.ods: content.xml of the archive, OpenDocument 1.2. .xls: the records of [MS-XLS] in the stream of [MS-CFB]. .xlsb: the
records of [MS-XLSB].
"""

from __future__ import annotations

import contextlib
import struct
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from core.files.intake.compound_file import stream_of

Places = dict[tuple[int, int], str]
"""The texts of error cells by row and column, from 1."""
NAMES = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
MOST = 1_000_000
"""Error cells that are listed; there is no use in more."""
OFFICE, TABLE, CALC, TEXT = (
    "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}", "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}",
    "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}",
    "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}",
)  # fmt: skip
FORMULA, BOOL_ERR, BOUND_SHEET, END = 0x0006, 0x0205, 0x0085, 0x000A
WIDE_ROW, WIDE_ERRORS, WIDE_SHEET = 0, (3, 11), 156


def error_cells(path: Path) -> Mapping[str, Places]:
    """The error cells of each sheet by its name."""
    found: dict[str, Places] = {}
    with contextlib.suppress(Exception):  # a broken file is told of by who reads it
        data = path.read_bytes()
        if data.startswith(b"PK"):
            with zipfile.ZipFile(path) as archive:
                if "content.xml" in archive.namelist():
                    with archive.open("content.xml") as part:
                        _read_ods(part, found)
                elif "xl/workbook.bin" in archive.namelist():
                    _read_xlsb(archive, found)
        else:
            _read_xls(stream_of(data, ("Workbook", "Book")), found)
    return found


def _read_ods(part: IO[bytes], found: dict[str, Places]) -> None:
    places: Places = {}
    row = column = 0
    for event, one in ElementTree.iterparse(part, events=("start", "end")):
        if event == "start":
            if one.tag == f"{TABLE}table":
                places, row = found.setdefault(one.get(f"{TABLE}name", ""), {}), 0
            elif one.tag == f"{TABLE}table-row":
                row, column = row + 1, 0
        elif one.tag in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
            if one.get(f"{CALC}value-type") == "error" and len(places) < MOST:
                text = "".join(one.itertext()).strip()
                places[row, column + 1] = text or "#N/A"
            column += int(one.get(f"{TABLE}number-columns-repeated", "1"))
        elif one.tag == f"{TABLE}table-row":
            row += int(one.get(f"{TABLE}number-rows-repeated", "1")) - 1
            one.clear()


def _read_xls(data: bytes, found: dict[str, Places]) -> None:
    for kind, body in _records(data, 0):
        if kind == BOUND_SHEET:
            (offset,), count, is_wide = struct.unpack_from("<I", body), body[6], body[7] & 1
            letters = body[8 : 8 + count * (2 if is_wide else 1)]
            name = letters.decode("utf-16-le" if is_wide else "latin-1")
            found[name] = dict(_errors_in(data, offset))


def _errors_in(data: bytes, offset: int) -> Iterator[tuple[tuple[int, int], str]]:
    for kind, body in _records(data, offset):
        code = None
        if kind == BOOL_ERR and body[7]:
            code = body[6]
        elif kind == FORMULA and body[12:14] == b"\xff\xff" and body[6] == 2:
            code = body[8]
        if code is not None:
            row, column = struct.unpack_from("<HH", body)
            yield (row + 1, column + 1), NAMES.get(code, "#N/A")


def _records(data: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from a place on, up to the end of what they are part of; a chart in a sheet ends before the sheet."""
    depth = 0
    while at + 4 <= len(data):
        kind, length = struct.unpack_from("<HH", data, at)
        depth += kind in (0x0809, 0x0409, 0x0209, 0x0009)
        depth -= kind == END
        if depth <= 1:
            yield kind, data[at + 4 : at + 4 + length]
        if depth <= 0:
            return
        at += 4 + length


def _read_xlsb(archive: zipfile.ZipFile, found: dict[str, Places]) -> None:
    root = ElementTree.fromstring(archive.read("xl/_rels/workbook.bin.rels"))
    parts = {one.get("Id", ""): one.get("Target", "").removeprefix("/xl/") for one in root}
    for kind, body in _wide_records(archive.read("xl/workbook.bin")):
        if kind == WIDE_SHEET:
            link, end = _wide_text(body, 8)
            name, _ = _wide_text(body, end)
            found[name] = dict(_wide_errors(archive.read(f"xl/{parts[link]}")))


def _wide_errors(data: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    row = 0
    for kind, body in _wide_records(data):
        if kind == WIDE_ROW:
            (row,) = struct.unpack_from("<I", body)
        elif kind in WIDE_ERRORS:
            (column,) = struct.unpack_from("<I", body)
            yield (row + 1, column + 1), NAMES.get(body[8], "#N/A")


def _wide_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The records of a part of .xlsb: kind and length in seven bits a byte."""
    at = 0
    while at < len(data):
        kind, at = _seven_bits(data, at, 2)
        length, at = _seven_bits(data, at, 4)
        yield kind, data[at : at + length]
        at += length


def _seven_bits(data: bytes, at: int, most: int) -> tuple[int, int]:
    number = 0
    for place in range(most):
        byte = data[at + place]
        number |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            return number, at + place + 1
    return number, at + most


def _wide_text(body: bytes, at: int) -> tuple[str, int]:
    (count,) = struct.unpack_from("<I", body, at)
    end = at + 4 + 2 * count
    return body[at + 4 : end].decode("utf-16-le"), end
