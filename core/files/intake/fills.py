"""The colours with which the cells of an .xlsx are filled, as six hexadecimal digits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WHITE = "FFFFFF"
SCHEME = ("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
"""The colours of a theme in the order in which cells count them: light and dark are swapped against the file."""


def theme_colours(part: bytes) -> list[str]:
    """The colours of a workbook's theme, as cells count them."""
    scheme = ElementTree.fromstring(part).find(f".//{DRAWING}clrScheme")
    if scheme is None:
        return []
    return [_of_theme(scheme.find(DRAWING + name)) for name in SCHEME]


def _of_theme(holder: Any) -> str:
    colour = holder[0] if holder is not None and len(holder) else None
    return "" if colour is None else str(colour.get("lastClr") or colour.get("val") or "")


def fill_colour(fill: Any, theme: Sequence[str]) -> str:
    """The colour of a solid fill, "" for none, for white, and for one that cannot be told."""
    pattern = fill.find(f"{MAIN}patternFill")
    if pattern is None or pattern.get("patternType") != "solid":
        return ""
    colour = pattern.find(f"{MAIN}fgColor")
    found = "" if colour is None else _told(colour, theme)
    return "" if found == WHITE or len(found) != 6 else found


def _told(colour: Any, theme: Sequence[str]) -> str:
    from openpyxl.styles.colors import COLOR_INDEX

    if colour.get("rgb"):
        return str(colour.get("rgb"))[-6:].upper()
    name, table = ("theme", theme) if colour.get("theme") else ("indexed", COLOR_INDEX)
    place = colour.get(name) or ""
    if not place.isdigit() or int(place) >= len(table):
        return ""
    return _tinted(str(table[int(place)])[-6:].upper(), float(colour.get("tint") or 0))


def _tinted(colour: str, tint: float) -> str:
    """A colour nearer to white (tint above 0) or to black (below)."""
    try:
        parts = [int(colour[place : place + 2], 16) for place in (0, 2, 4)]
    except ValueError:
        return ""
    mixed = [one + (255 - one) * tint if tint > 0 else one * (1 + tint) for one in parts]
    return "".join(f"{min(255, max(0, round(one))):02X}" for one in mixed)
