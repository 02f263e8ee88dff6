"""The colours that a workbook names by its theme or by a number, as RRGGBB."""

from __future__ import annotations

import colorsys
from typing import Any

from core.files.templates.names import local

USUAL = ("FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1",
         "954F72")  # fmt: skip
"""The Office theme, in the order that cells count in: light and dark first, each pair swapped (ECMA-376 18.8.3)."""
BASE = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
INDEXED = (*BASE, *BASE, "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF",
           "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF", "000080", "FF00FF", "FFFF00", "00FFFF",
           "800080", "800000", "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF",
           "FFCC99", "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696", "003366", "339966",
           "003300", "333300", "993300", "993366", "333399", "333333")  # fmt: skip
"""The old palette (ECMA-376 18.8.27)."""


def palette_of(theme: Any | None) -> tuple[str, ...]:
    """The colours of a theme part in the order cells count in."""
    scheme = None if theme is None else next((one for one in theme.iter() if local(str(one.tag)) == "clrScheme"), None)
    found = [] if scheme is None else [_first(one) for one in scheme]
    if len(found) < len(USUAL) or not all(found):
        return USUAL
    return (found[1], found[0], found[3], found[2], *found[4:])


def _first(one: Any) -> str:
    inner = next(iter(one), None)
    return "" if inner is None else str(inner.get("lastClr") or inner.get("val") or "")[-6:].upper()


def colour_of(element: Any | None, palette: tuple[str, ...]) -> str | None:
    """The colour that an element such as fgColor means, None where it means whatever is usual."""
    if element is None:
        return None
    if element.get("rgb"):
        return str(element.get("rgb"))[-6:].upper()
    number = int(element.get("theme") or element.get("indexed") or -1)
    known = palette if element.get("theme") is not None else INDEXED
    return _tinted(known[number], float(element.get("tint") or 0)) if 0 <= number < len(known) else None


def _tinted(colour: str, tint: float) -> str:
    """Lighter by a positive part, darker by a negative one (ECMA-376 18.8.19)."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, full = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(255 * part):02X}" for part in colorsys.hls_to_rgb(hue, min(1.0, light), full))
