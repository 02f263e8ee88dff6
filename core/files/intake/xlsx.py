"""An .xlsx or .xlsm: its parts, its shared texts and its sheets. Macros, links and pictures are never looked at."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from core.errors import FileProblem
from core.files.intake.book import Book, Sheet
from core.files.intake.fills import theme_colours
from core.files.intake.looks import MAIN, Look, read_looks
from core.files.intake.progress import Counted, Tell, between, untold
from core.files.intake.sheet_stream import SheetStream, text_of
from core.language import tr

LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_xlsx(data: bytes, path: Path, tell: Tell = untold) -> Book:
    """All sheets of a workbook that passed the check. Raises FileProblem where it is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return Book(path.name, tuple(_sheets(archive, tell)), _written(archive))
    except FileProblem as problem:
        raise FileProblem(tr("{path} cannot be read: {problem}", path=path, problem=problem)) from problem
    except Exception as error:  # a broken workbook can fail in any of a hundred ways
        said = tr("{path} is a damaged workbook. Open and save it in Excel, then try again.", path=path)
        raise FileProblem(said) from error


def _sheets(archive: zipfile.ZipFile, tell: Tell) -> Iterator[Sheet]:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

    names = archive.namelist()
    home = next(name for name in names if name.startswith("xl/") and name.endswith("workbook.xml"))
    root = ElementTree.fromstring(archive.read(home))
    settings = root.find(f"{MAIN}workbookPr")
    is_mac = settings is not None and settings.get("date1904") in ("1", "true")
    epoch: datetime = CALENDAR_MAC_1904 if is_mac else CALENDAR_WINDOWS_1900
    links, texts, looks = _links(archive, home), _texts(archive), _looks(archive)
    found = root.findall(f"{MAIN}sheets/{MAIN}sheet")
    if not found:
        raise FileProblem(tr("it holds no sheet"))
    parts = [links.get(sheet.get(LINK, ""), "") for sheet in found]
    sizes = {part: archive.getinfo(part).file_size for part in parts if part in names and "chartsheet" not in part}
    done, total = 0, max(1, sum(sizes.values()))
    for sheet, part in zip(found, parts, strict=True):
        if part in sizes:
            stream = SheetStream(texts, looks, epoch)
            step = between(tell, done / total, (done + sizes[part]) / total)
            with archive.open(part) as file:
                counted = Counted(file, sizes[part], step)
                yield stream.read(counted, sheet.get("name", ""), sheet.get("state", "visible") != "visible")
            done += sizes[part]


def _links(archive: zipfile.ZipFile, home: str) -> dict[str, str]:
    folder, name = posixpath.split(home)
    root = ElementTree.fromstring(archive.read(f"{folder}/_rels/{name}.rels"))
    return {one.get("Id", ""): _part(folder, one.get("Target", "")) for one in root}


def _part(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _texts(archive: zipfile.ZipFile) -> list[str]:
    texts: list[str] = []
    part = _named(archive, "xl/sharedstrings.xml")
    if not part:
        return texts
    root: Any = None
    with archive.open(part) as file:
        for event, element in ElementTree.iterparse(file, events=("start", "end")):
            root = element if root is None else root
            if event == "end" and element.tag == f"{MAIN}si":
                texts.append(text_of(element))
                root.clear()
    return texts


def _looks(archive: zipfile.ZipFile) -> list[Look]:
    part = _named(archive, "xl/styles.xml")
    theme = _named(archive, "xl/theme/theme1.xml")
    colours = theme_colours(archive.read(theme)) if theme else []
    return read_looks(archive.read(part), colours) if part else []


def _named(archive: zipfile.ZipFile, name: str) -> str:
    """The part of a name, in whatever capitals a writer put it."""
    return next((part for part in archive.namelist() if part.lower() == name), "")


def _written(archive: zipfile.ZipFile) -> date | None:
    """The day a workbook was last saved, as it says itself."""
    if "docProps/core.xml" not in archive.namelist():
        return None
    found = re.search(rb"<dcterms:modified[^>]*>(\d{4})-(\d\d)-(\d\d)", archive.read("docProps/core.xml"))
    return date(*map(int, found.groups())) if found else None
