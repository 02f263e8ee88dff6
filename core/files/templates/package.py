"""A workbook as the zip of parts it is: parts that nobody changes are written back byte for byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

from core.errors import FileProblem
from core.files.disk import read_bytes
from core.files.intake.precheck import kind_of
from core.files.templates.names import PACKAGE, TYPES, tag
from core.language import mark, tr

NO_TEMPLATE = mark("{path} cannot be a template: save it as an Excel workbook (.xlsx or .xlsm) first.")
DAMAGED = mark("{path} is a damaged workbook. Open and save it in Excel, then try again.")
DECLARES = mark("{path} holds declarations that no workbook needs, so it was not opened.")

CONTENT_TYPES = "[Content_Types].xml"


class Related(NamedTuple):
    """What a part points at: by which id, what kind of part, and where; `is_outside` for a link out of the file."""

    id: str
    kind: str
    target: str
    is_outside: bool


class Package:
    """The parts by name. A part is read as bytes or as a tree; only trees that differ in the end are written anew."""

    def __init__(self, path: Path) -> None:
        self.path = path
        data = read_bytes(path)
        if kind_of(data, path) != "xlsx":
            raise FileProblem(tr(NO_TEMPLATE, path=path))
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self._parts = {part.filename: archive.read(part) for part in archive.infolist() if not part.is_dir()}
            self._as_found = {part.filename: part for part in archive.infolist()}
        self._trees: dict[str, Any] = {}
        self._before: dict[str, bytes] = {}

    @property
    def names(self) -> list[str]:
        """All parts."""
        return list(self._parts)

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def is_open(self, name: str) -> bool:
        """Whether a part is held as a tree."""
        return name in self._trees

    def read(self, name: str) -> bytes:
        """A part as it stands now."""
        if name in self._trees:
            written = _written(self._trees[name])
            return self._parts[name] if written == self._before[name] else written
        return self._parts[name]

    def tree(self, name: str) -> Any:
        """A part as a tree that may be changed in place."""
        if name not in self._trees:
            self._trees[name] = parsed(self._parts[name], self.path)
            self._before[name] = _written(self._trees[name])
        return self._trees[name]

    def put(self, name: str, data: bytes) -> None:
        """Give a part new bytes."""
        self._trees.pop(name, None)
        self._parts[name] = data

    def drop(self, name: str) -> None:
        """Take a part out, with what the list of types says of it."""
        self._trees.pop(name, None)
        del self._parts[name]
        types = self.tree(CONTENT_TYPES)
        for one in types.findall(tag("Override", TYPES)):
            if one.get("PartName") == f"/{name}":
                types.remove(one)

    def related(self, part: str) -> list[Related]:
        """What a part points at; the package itself is the part ""."""
        name = relations_of(part)
        return [] if name not in self else [_related(part, one) for one in self.tree(name)]

    def kind_of(self, part: str) -> str | None:
        """The content type of a part where the list names it."""
        types = self.tree(CONTENT_TYPES).findall(tag("Override", TYPES))
        return next((one.get("ContentType") for one in types if one.get("PartName") == f"/{part}"), None)

    def add_copy(self, part: str) -> str:
        """A copy of a part under the next free name, of the same type."""
        stem, suffix = posixpath.splitext(part)
        stem = stem.rstrip("0123456789")
        number = next(n for n in range(1, 100_000) if f"{stem}{n}{suffix}" not in self)
        name = f"{stem}{number}{suffix}"
        self._parts[name] = self.read(part)
        kind = self.kind_of(part)
        if kind is not None:
            types = self.tree(CONTENT_TYPES)
            types.append(types.makeelement(tag("Override", TYPES), {"PartName": f"/{name}", "ContentType": kind}))
        return name

    def to_bytes(self) -> bytes:
        """The workbook as a file."""
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in self._parts:
                found = self._as_found.get(name)
                entry = zipfile.ZipInfo(name, found.date_time if found else (1980, 1, 1, 0, 0, 0))
                archive.writestr(entry, self.read(name), zipfile.ZIP_DEFLATED)
        return written.getvalue()


def relations_of(part: str) -> str:
    """The part that says what a part points at."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relation(kind: str, number: str, target: str, tree: Any) -> None:
    """Add a line to a list of relations."""
    tree.append(tree.makeelement(tag("Relationship", PACKAGE), {"Id": number, "Type": kind, "Target": target}))


def parsed(data: bytes, path: Path) -> Any:
    """The tree of a part, without entities, networks or whatever else a hostile file may ask for."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise FileProblem(tr(DAMAGED, path=path)) from error
    if root.getroottree().docinfo.doctype:
        raise FileProblem(tr(DECLARES, path=path))
    return root


def _related(part: str, one: Any) -> Related:
    target, is_outside = one.get("Target"), one.get("TargetMode") == "External"
    if not is_outside:
        inside = posixpath.normpath(posixpath.join(posixpath.dirname(part), target))
        target = target.lstrip("/") if target.startswith("/") else inside
    return Related(one.get("Id"), one.get("Type").rpartition("/")[2], target, is_outside)


def _written(tree: Any) -> bytes:
    from lxml import etree

    data: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data
