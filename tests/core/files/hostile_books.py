"""Workbooks that mean harm, or were harmed: each made from a good template by one change."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.core.files.templates.books import parts, template, with_parts

SHEET, BOOK, RELS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
LINKED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
FAR = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row></sheetData>'

ELSEWHERE = 'Target="http://127.0.0.1:9/s.xml" TargetMode="External"'
NO_SHEET = "damaged|no sheet|no order book"
ALL_COLUMNS = '<cols><col min="-2000000000" max="2000000000" width="9" hidden="1"/></cols><sheetData>'
ALL_MERGED = '</sheetData><mergeCells count="1"><mergeCell ref="G9:XFD1048576"/></mergeCells>'

Change = Callable[[Path], object]


def written(path: Path, held: Mapping[str, bytes]) -> None:
    """A workbook of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in held.items():
            archive.writestr(name, data)


def swapped(part: str, old: str, new: str) -> Change:
    """One text of a part for another."""
    return lambda path: with_parts(path, {}, {part: (old, new)})


def added(name: str, data: bytes | str) -> Change:
    """One part more, or another in its place."""
    return lambda path: with_parts(path, {name: data}, {})


def without(name: str) -> Change:
    """One part less."""
    return lambda path: written(path, {one: data for one, data in parts(path).items() if one != name})


def prefixed(part: str, text: str, encoding: str = "utf-8") -> Change:
    """A part with something before its first element."""

    def change(path: Path) -> None:
        data = parts(path)[part].decode().partition("?>")[2] or parts(path)[part].decode()
        head = f'<?xml version="1.0" encoding="{encoding}"?>'
        written(path, {**parts(path), part: f"{head}{text}{data}".encode(encoding)})

    return change


def twice(path: Path) -> None:
    """The same part two times, with two contents."""
    first = parts(path)[SHEET]
    written(path, parts(path))
    held = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(held, "a") as archive:
        archive.writestr("xl/worksheets/SHEET1.xml", first)
    path.write_bytes(held.getvalue())


def locked(path: Path) -> None:
    """As Excel keeps a workbook with a password."""
    path.write_bytes(OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512))


def cut(path: Path) -> None:
    """What a broken download leaves."""
    path.write_bytes(path.read_bytes()[:-300])


def cell(row: str, place: str, content: str) -> str:
    """A row with a cell behind all others."""
    return f'<row r="{row}"><c r="{place}" {content}</c></row></sheetData>'


REFUSED: Mapping[str, tuple[Change, str]] = {
    "bomb": (added("xl/media/image1.xml", b" " * 40_000_000), "would unpack to more"),
    "two bombs": (lambda path: written(path, {**parts(path), **{f"xl/a{n}.xml": b" " * 9_000_000 for n in range(40)}}),
                  "would unpack to more"),
    "entities": (prefixed(SHEET, ENTITIES), "declares entities"),
    "entities behind a comment": (prefixed(SHEET, f"<!--{'x' * 200_000}-->{ENTITIES}"), "declares entities"),
    "entities in two bytes a letter": (prefixed("xl/styles.xml", ENTITIES, "utf-16"), "declares entities"),
    "document type from elsewhere": (prefixed(RELS, '<!DOCTYPE x SYSTEM "file:///etc/passwd">'), "declares entities"),
    "endless prolog": (prefixed(BOOK, f"<!--{'x' * 2_000_000}-->"), "declares entities"),
    "twice": (twice, "two parts of the same name"),
    "password": (locked, "protected by a password"),
    "truncated": (cut, "damaged"),
    "empty": (lambda path: path.write_bytes(b""), "no Excel workbook"),
    "not a zip": (lambda path: path.write_bytes(b"PK\x03\x04" + b"x" * 5000), "damaged"),
    "no relations": (without(RELS), "damaged|no cell styles"),
    "sheet missing": (without(SHEET), NO_SHEET),
    "sheet outside": (swapped(RELS, "/xl/worksheets/sheet1.xml", "../../../../etc/passwd"), NO_SHEET),
    "sheet on another machine": (swapped(RELS, 'Target="/xl/worksheets/sheet1.xml"', ELSEWHERE), NO_SHEET),
    "broken sheet": (swapped(SHEET, "</sheetData>", "</sheetDat"), "damaged"),
    "row that is none": (swapped(SHEET, "</sheetData>", cell("many", "A9", "><v>1</v>")), "damaged"),
}  # fmt: skip
"""What no road lets in, and the words it is refused with."""

def linked(path: Path) -> None:
    """With a link to another workbook, whose own list is broken."""
    link = f'<Relationship Id="rIdX" Type="{LINKED}" Target="externalLinks/externalLink1.xml"/></Relationships>'
    new = {"xl/externalLinks/externalLink1.xml": "<externalLink/>",
           "xl/externalLinks/_rels/externalLink1.xml.rels": "<broken"}  # fmt: skip
    with_parts(path, new, {RELS: ("</Relationships>", link)})


LONG_NAME = f"<definedName name=\"x\">{'Plan!$A$1,' * 20_000}Plan!$A$2</definedName>"
LONG_FORMULA = f"><f>{'(' * 8000}1{')' * 8000}</f><v>1</v>"

TRYING: Mapping[str, Change] = {
    "stray cell": swapped(SHEET, "</sheetData>", FAR),
    "endless dimension": swapped(SHEET, "<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
    "columns without end": swapped(SHEET, "<sheetData>", ALL_COLUMNS),
    "one merged sheet": swapped(SHEET, "</sheetData>", ALL_MERGED),
    "macros": added("xl/vbaProject.bin", OLE + b"Sub Auto_Open()"),
    "link to a file": linked,
    "part outside": added("../../evil.xml", "<evil/>"),
    "style that is not there": swapped(SHEET, "</sheetData>", cell("9", "A9", 's="4000000"><v>1</v>')),
    "text that is not there": swapped(SHEET, "</sheetData>", cell("9", "A9", 't="s"><v>99999</v>')),
    "nested without end": swapped(SHEET, "</worksheet>", "<a>" * 200_000 + "</a>" * 200_000 + "</worksheet>"),
    "endless formula": swapped(SHEET, "</sheetData>", cell("9", "A9", LONG_FORMULA)),
    "endless name": swapped(BOOK, "</sheets>", f"</sheets><definedNames>{LONG_NAME}</definedNames>"),
}
"""What some roads may refuse; none may suffer from it."""
HARMED = ("columns without end", "one merged sheet", "stray cell", "style that is not there", "text that is not there",
          "nested without end")  # fmt: skip
"""Those that are too broken to be filled, or for openpyxl to read afterwards."""


def hostile(folder: Path, change: Change) -> Path:
    """A good template, spoiled."""
    path = template(folder / "hostile.xlsx")
    change(path)
    return path
