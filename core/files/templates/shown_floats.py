"""What lies over the cells of a sheet, for a preview: pictures, text boxes, charts."""

from __future__ import annotations

from typing import Any, NamedTuple

from core.files.templates.floating import INK
from core.files.templates.names import DRAWING, RELATION, local, tag
from core.files.templates.package import Related
from core.files.templates.sheet import Sheet

EMU_A_COLUMN, EMU_A_ROW = 600_000, 190_500
"""A usual column and row in the units of drawings; enough to place a picture."""
LARGEST_PICTURE = 2 * 2**20
Corner = tuple[float, float]


class ShownFloat(NamedTuple):
    """The corners from row and column to row and column, counted from 0 with parts of a cell, its text, and the picture
    as the bytes of its file, empty for none."""

    begin: Corner
    end: Corner
    text: str
    picture: bytes = b""


def shown_floats(sheet: Sheet) -> tuple[ShownFloat, ...]:
    """All of a sheet."""
    package, found = sheet.book.package, []
    for drawing in [one.target for one in package.related(sheet.part) if one.kind == "drawing" and not one.is_outside]:
        parts = {one.id: one for one in package.related(drawing)}
        for anchor in package.tree(drawing) if drawing in package else ():
            shown = _shown(sheet, anchor, parts)
            found += [shown] if shown else []
    return tuple(found)


def _shown(sheet: Sheet, anchor: Any, parts: dict[str, Related]) -> ShownFloat | None:
    begin = anchor.find(tag("from", DRAWING))
    if begin is None:
        return None
    first, end = _corner(begin), anchor.find(tag("to", DRAWING))
    last = _corner(end) if end is not None else _beyond(first, anchor.find(tag("ext", DRAWING)))
    text = "".join(one.text or "" for one in anchor.iter(tag("t", INK)))
    kinds = {local(str(one.tag)) for one in anchor}
    if "graphicFrame" in kinds:
        text = text or "chart"
    return ShownFloat(first, last, text, _picture(sheet, anchor, parts))


def _corner(one: Any) -> Corner:
    row, column = (int(one.findtext(tag(name, DRAWING)) or 0) for name in ("row", "col"))
    down, right = (int(one.findtext(tag(name, DRAWING)) or 0) for name in ("rowOff", "colOff"))
    return row + min(1.0, down / EMU_A_ROW), column + min(1.0, right / EMU_A_COLUMN)


def _beyond(first: Corner, size: Any | None) -> Corner:
    if size is None:
        return first[0] + 1, first[1] + 1
    return first[0] + int(size.get("cy")) / EMU_A_ROW, first[1] + int(size.get("cx")) / EMU_A_COLUMN


def _picture(sheet: Sheet, anchor: Any, parts: dict[str, Related]) -> bytes:
    blip = next(anchor.iter(tag("blip", INK)), None)
    related = parts.get(blip.get(tag("embed", RELATION))) if blip is not None else None
    if related is None or related.is_outside or related.target not in sheet.book.package:
        return b""
    data = sheet.book.package.read(related.target)
    return data if len(data) <= LARGEST_PICTURE else b""
