"""A workbook's cells, read without trusting it: what it is is checked first, and only cells that exist are touched."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import FileProblem
from core.files.disk import read_bytes

OLD_FORMAT = bytes.fromhex("d0cf11e0a1b11ae1")
PASSWORD = "EncryptedPackage".encode("utf-16-le")
MOST_BYTES = 300 * 2**20
"""Unpacked; a workbook of 100,000 orders has about 60 MB."""
BIG_PART, MOST_RATIO = 10 * 2**20, 200
"""A part that is big and shrank by more than this holds nothing but repetition."""
STRICT = b"purl.oclc.org/ooxml"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that holds something: the value, the address such as "B12", the number format, and whether it is a
    formula whose result was never stored."""

    value: Any
    address: str
    number_format: str
    is_error: bool = False
    is_uncomputed: bool = False


@dataclass(frozen=True)
class Sheet:
    """The cells of a visible sheet that hold something, by row and then by column, both from 1."""

    name: str
    rows: Mapping[int, Mapping[int, Cell]]


def read_sheets(path: Path) -> list[Sheet]:
    """The visible sheets of a workbook. Raises FileProblem with the reason where it is none, or not a safe one."""
    data = read_bytes(path)
    has_formulas = _check(data, path)
    values, formulas = _load(data, path, True), _load(data, path, False) if has_formulas else None
    visible = [sheet for sheet in values.worksheets if sheet.sheet_state == "visible"]
    return [Sheet(sheet.title, _rows(sheet, formulas[sheet.title] if formulas else None)) for sheet in visible]


def _check(data: bytes, path: Path) -> bool:
    """Refuse what is no workbook of today's form or would fill the memory; whether any cell is a formula."""
    if path.name.startswith("~$"):
        raise FileProblem(f"{path} is only Excel's note that the workbook is open; choose the workbook itself.")
    if data.startswith(OLD_FORMAT) and PASSWORD in data:
        raise FileProblem(f"{path} is protected by a password. Save a copy without one in Excel.")
    if data.startswith(OLD_FORMAT):
        raise FileProblem(f"{path} is a workbook of the old form (.xls). Save it as an Excel workbook (.xlsx).")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _check_parts(archive, path)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise FileProblem(f"{path} is no Excel workbook, or a damaged one.") from error


def _check_parts(archive: zipfile.ZipFile, path: Path) -> bool:
    parts = {part.filename: part for part in archive.infolist()}
    if "xl/workbook.bin" in parts:
        raise FileProblem(f"{path} is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).")
    if "xl/workbook.xml" not in parts:
        raise FileProblem(f"{path} is no Excel workbook, or a damaged one.")
    if sum(part.file_size for part in parts.values()) > MOST_BYTES or any(map(_is_bomb, parts.values())):
        raise FileProblem(f"{path} would unpack to more than a workbook can sensibly hold, so it was not opened.")
    if STRICT in archive.read("xl/workbook.xml"):
        raise FileProblem(f'{path} is in the "Strict Open XML" form. Save it as an ordinary Excel workbook (.xlsx).')
    return any(b"<f" in archive.read(name) for name in parts if name.startswith("xl/worksheets/sheet"))


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > BIG_PART and part.file_size > MOST_RATIO * part.compress_size


def _load(data: bytes, path: Path, with_results: bool) -> Any:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl cannot keep is of no concern to a reader
        try:
            return openpyxl.load_workbook(io.BytesIO(data), data_only=with_results)
        except Exception as error:  # a broken workbook can fail in any of a hundred ways
            raise FileProblem(f"{path} is a damaged workbook. Open and save it in Excel, then try again.") from error


def _rows(sheet: Any, formulas: Any) -> dict[int, dict[int, Cell]]:
    rows: dict[int, dict[int, Cell]] = {}
    computed, written = _existing(sheet), _existing(formulas) if formulas else {}
    for (row, column), cell in sorted(computed.items()):
        value = cell.value.strip() if isinstance(cell.value, str) else cell.value
        is_uncomputed = value is None and (row, column) in written and written[row, column].data_type == "f"
        if value not in (None, "") or is_uncomputed:
            found = Cell(value, cell.coordinate, cell.number_format, cell.data_type == "e", is_uncomputed)
            rows.setdefault(row, {})[column] = found
    return rows


def _existing(sheet: Any) -> dict[tuple[int, int], Any]:
    """The cells that exist, not the rectangle around them: one stray blank in the last column makes that 17 billion."""
    cells: dict[tuple[int, int], Any] = sheet._cells  # noqa: SLF001 - openpyxl has no public way to them
    return cells
