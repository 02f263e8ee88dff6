"""What a file is, by its bytes and not by its name, and whether it may be opened at all."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from core.errors import FileProblem
from core.files.open_elsewhere import owner_in
from core.language import mark, tr, whole

OLD_FORMAT = bytes.fromhex("d0cf11e0a1b11ae1")
PASSWORD = "EncryptedPackage".encode("utf-16-le")
MOST_BYTES = 300 * 2**20
"""Unpacked; a workbook of 100,000 orders has about 60 MB."""
BIG_PART, MOST_RATIO = 10 * 2**20, 200
"""A part that is big and shrank by more than this holds nothing but repetition."""
MOST_PARTS = 20_000
PASSWORD_NEEDED = mark("{path} is protected by a password. Save a copy without one, and choose that.")
DAMAGED = mark("{path} is no Excel workbook, or a damaged one.")
NOTE = mark("{path} is only Excel's note that {name} is open. Choose that workbook.")
NOTE_OF = mark("{path} is only Excel's note that {name} is open at {owner}. Choose that workbook.")
OWN_FILE = mark("{path} is no workbook. Projects and exchange files are opened or converted, not imported.")
PAGE = mark("{path} is a web page under the name of a table. Open it in Excel and save it as .xlsx.")
SAME_NAMES = mark("{path} holds two parts of the same name, as no workbook does, so it was not opened.")
TOO_BIG = mark("{path} would unpack to more than a workbook can sensibly hold, so it was not opened.")
IS_STRICT = mark('{path} is in the "Strict Open XML" form. Save it as an ordinary Excel workbook (.xlsx).')
STRICT = "purl.oclc.org/ooxml"
LONGEST_PROLOG = 2**20
"""Bytes before the first element of a part; Excel writes about 60."""
PIECE = 2**14
TEXT_SUFFIXES = (".csv", ".txt", ".tsv", ".xls")
OWN_SUFFIXES = (".cork", ".json")
WEB_PAGE = re.compile(rb"\s*<(!doctype|html|table|\?xml|meta|head)", re.IGNORECASE)


def kind_of(data: bytes, path: Path) -> str:
    """What a file holds: "xlsx", "csv", or "foreign" for .xls, .ods and .xlsb. Raises FileProblem where it is none of
    these, or no safe one."""
    if path.name.startswith("~$"):
        owner = owner_in(data)
        raise FileProblem(tr(NOTE_OF if owner else NOTE, path=path, name=path.name[2:], owner=owner))
    if data.startswith(OLD_FORMAT):
        if PASSWORD in data:
            raise FileProblem(tr(PASSWORD_NEEDED, path=path))
        return "foreign"
    if data.startswith(b"PK"):
        return _kind_of_archive(data, path)
    if path.suffix.lower() in OWN_SUFFIXES:
        raise FileProblem(tr(OWN_FILE, path=path))
    if path.suffix.lower() not in TEXT_SUFFIXES:
        raise FileProblem(tr(DAMAGED, path=path))
    if WEB_PAGE.match(data.removeprefix(b"\xef\xbb\xbf")):
        raise FileProblem(tr(PAGE, path=path))
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileProblem(tr("{path} is neither a workbook nor a text with columns.", path=path))
    return "csv"


def _kind_of_archive(data: bytes, path: Path) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {part.filename: part for part in archive.infolist()}
            _check_names(archive.infolist(), path)
            _check_sizes(parts, path)
            kind = _kind_of_parts(archive, parts)
            if kind == "xlsx":
                _check_texts(archive, parts, path)
            return kind
    except FileProblem:
        raise
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise FileProblem(tr(DAMAGED, path=path)) from error


def _kind_of_parts(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> str:
    if "xl/workbook.bin" in parts:
        return "foreign"
    if "mimetype" in parts and b"opendocument.spreadsheet" in archive.read("mimetype"):
        return "foreign"
    if not any(name.startswith("xl/") and name.endswith("workbook.xml") for name in parts):
        raise ValueError("no part of a workbook")
    return "xlsx"


def _check_names(parts: list[zipfile.ZipInfo], path: Path) -> None:
    """Two programs may take two parts of one name for two different workbooks, and so hide one from the planner."""
    if len({part.filename.casefold() for part in parts}) < len(parts):
        raise FileProblem(tr(SAME_NAMES, path=path))
    if len(parts) > MOST_PARTS:
        said = tr("{path} holds {n} parts, more than a workbook can sensibly hold.", path=path, n=whole(len(parts)))
        raise FileProblem(said)


def _check_sizes(parts: dict[str, zipfile.ZipInfo], path: Path) -> None:
    if any(part.flag_bits & 1 for part in parts.values()):
        raise FileProblem(tr(PASSWORD_NEEDED, path=path))
    if sum(part.file_size for part in parts.values()) > MOST_BYTES or any(map(_is_bomb, parts.values())):
        raise FileProblem(tr(TOO_BIG, path=path))


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return part.file_size > BIG_PART and part.file_size > MOST_RATIO * part.compress_size


def _check_texts(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], path: Path) -> None:
    """Excel writes no document type into a part, and only there could entities be declared."""
    for name in parts:
        if name.endswith((".xml", ".rels", ".vml")):
            with archive.open(name) as part:
                start = _start_of(part)
            if start.declares:
                raise FileProblem(tr("{path} declares entities, as no workbook does, so it was not opened.", path=path))
            if name.endswith("workbook.xml") and STRICT in start.names:
                raise FileProblem(tr(IS_STRICT, path=path))


@dataclass
class _Start:
    """How a part begins: whether it declares a document type, and its first element with the names it speaks of."""

    declares: bool = False
    names: str = ""


class _IsKnown(Exception):
    """Enough was read."""


def _start_of(part: IO[bytes]) -> _Start:
    """Read a part up to its first element, by the parser itself: whatever its encoding, and after any comment."""
    from xml.parsers import expat

    start, parser = _Start(), expat.ParserCreate()

    def take_type(*_: object) -> None:
        start.declares = True
        raise _IsKnown

    def take_element(name: str, attributes: dict[str, str]) -> None:
        start.names = " ".join([name, *attributes.values()])
        raise _IsKnown

    parser.StartDoctypeDeclHandler, parser.StartElementHandler = take_type, take_element
    with contextlib.suppress(_IsKnown, expat.ExpatError):  # a part that is broken is no obstacle unless it is read
        for _ in range(0, LONGEST_PROLOG, PIECE):
            piece = part.read(PIECE)
            parser.Parse(piece, not piece)
        start.declares = True  # as good as: nobody writes so much before a part begins
    return start
