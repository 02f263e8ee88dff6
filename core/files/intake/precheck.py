"""What a file is, by its bytes and not by its name, and whether it may be opened at all."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from core.errors import FileProblem

OLD_FORMAT = bytes.fromhex("d0cf11e0a1b11ae1")
PASSWORD = "EncryptedPackage".encode("utf-16-le")
MOST_BYTES = 300 * 2**20
"""Unpacked; a workbook of 100,000 orders has about 60 MB."""
BIG_PART, MOST_RATIO = 10 * 2**20, 200
"""A part that is big and shrank by more than this holds nothing but repetition."""
STRICT = b"purl.oclc.org/ooxml"
PROLOG = 2**16
TEXT_SUFFIXES = (".csv", ".txt", ".tsv", ".xls")
WEB_PAGE = re.compile(rb"\s*<(!doctype|html|table|\?xml|meta|head)", re.IGNORECASE)


def kind_of(data: bytes, path: Path) -> str:
    """What a file holds: "xlsx", "csv", or "foreign" for .xls, .ods and .xlsb. Raises FileProblem where it is none of
    these, or no safe one."""
    if path.name.startswith("~$"):
        owner = _owner(data)
        place = f" at {owner}" if owner else ""
        raise FileProblem(f"{path} is only Excel's note that {path.name[2:]} is open{place}. Choose that workbook.")
    if data.startswith(OLD_FORMAT):
        if PASSWORD in data:
            raise FileProblem(f"{path} is protected by a password. Save a copy without one, and choose that.")
        return "foreign"
    if data.startswith(b"PK"):
        return _kind_of_archive(data, path)
    if path.suffix.lower() not in TEXT_SUFFIXES:
        raise FileProblem(f"{path} is no Excel workbook, or a damaged one.")
    if WEB_PAGE.match(data.removeprefix(b"\xef\xbb\xbf")):
        raise FileProblem(f"{path} is a web page under the name of a table. Open it in Excel and save it as .xlsx.")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileProblem(f"{path} is neither a workbook nor a text with columns.")
    return "csv"


def _owner(data: bytes) -> str:
    """The name in the note Excel leaves beside a workbook that is open: its length, then its letters."""
    length = data[0] if data else 0
    name = data[1 : length + 1].decode("cp1252", "replace").strip()
    return name if 0 < length <= 54 and name.isprintable() else ""


def _kind_of_archive(data: bytes, path: Path) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {part.filename: part for part in archive.infolist()}
            _check_sizes(parts, path)
            kind = _kind_of_parts(archive, parts)
            if kind == "xlsx":
                _check_texts(archive, parts, path)
            return kind
    except FileProblem:
        raise
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise FileProblem(f"{path} is no Excel workbook, or a damaged one.") from error


def _kind_of_parts(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> str:
    if "xl/workbook.bin" in parts:
        return "foreign"
    if "mimetype" in parts and b"opendocument.spreadsheet" in archive.read("mimetype"):
        return "foreign"
    if not any(name.startswith("xl/") and name.endswith("workbook.xml") for name in parts):
        raise ValueError("no part of a workbook")
    return "xlsx"


def _check_sizes(parts: dict[str, zipfile.ZipInfo], path: Path) -> None:
    if any(part.flag_bits & 1 for part in parts.values()):
        raise FileProblem(f"{path} is protected by a password. Save a copy without one, and choose that.")
    if sum(part.file_size for part in parts.values()) > MOST_BYTES or any(map(_is_bomb, parts.values())):
        raise FileProblem(f"{path} would unpack to more than a workbook can sensibly hold, so it was not opened.")


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > BIG_PART and part.file_size > MOST_RATIO * part.compress_size


def _check_texts(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], path: Path) -> None:
    """Excel writes no document type into a part, and only there could entities be declared."""
    for name in parts:
        if name.endswith((".xml", ".rels")):
            with archive.open(name) as part:
                prolog = part.read(PROLOG).replace(b"\0", b"")
            if b"<!DOCTYPE" in prolog or b"<!ENTITY" in prolog:
                raise FileProblem(f"{path} declares entities, as no workbook does, so it was not opened.")
            if name.endswith("workbook.xml") and STRICT in prolog:
                raise FileProblem(
                    f'{path} is in the "Strict Open XML" form. Save it as an ordinary Excel workbook (.xlsx).'
                )
