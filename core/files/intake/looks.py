"""How the cells of an .xlsx look, as far as it says what they mean: date formats and struck-through text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple
from xml.etree import ElementTree

from core.files.intake.fills import fill_colour

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EAST_ASIAN_DATES = (*range(27, 37), *range(50, 59))
"""Built-in formats that are dates only in East Asian editions, and so are missing from most tables."""


class Look(NamedTuple):
    """What a cell's style says about its value."""

    number_format: str = "General"
    is_date: bool = False
    is_duration: bool = False
    is_struck: bool = False
    fill: str = ""


PLAIN = Look()


def read_looks(part: bytes, theme: Sequence[str] = ()) -> list[Look]:
    """The looks of a workbook's styles, in the order in which cells refer to them; `theme` are its theme's colours."""
    root = ElementTree.fromstring(part)
    written = {
        int(one.get("numFmtId", "0")): one.get("formatCode", "") for one in root.iterfind(f"{MAIN}numFmts/{MAIN}numFmt")
    }
    struck = [_is_struck(font) for font in root.iterfind(f"{MAIN}fonts/{MAIN}font")]
    fills = [fill_colour(fill, theme) for fill in root.iterfind(f"{MAIN}fills/{MAIN}fill")]
    styles = root.iterfind(f"{MAIN}cellXfs/{MAIN}xf")
    return [_look(one, written, struck)._replace(fill=_fill(one, fills)) for one in styles]


def _is_struck(font: Any) -> bool:
    mark = font.find(f"{MAIN}strike")
    return mark is not None and mark.get("val", "1") not in ("0", "false")


def _fill(style: Any, fills: Sequence[str]) -> str:
    place = int(style.get("fillId", "0"))
    return fills[place] if place < len(fills) else ""


def _look(style: Any, written: dict[int, str], struck: list[bool]) -> Look:
    from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

    number, font = int(style.get("numFmtId", "0")), int(style.get("fontId", "0"))
    code = written.get(number) or BUILTIN_FORMATS.get(number, "General")
    is_date = bool(is_date_format(code)) or (number in EAST_ASIAN_DATES and number not in written)
    is_struck = font < len(struck) and struck[font]
    return Look(code, is_date, is_date and bool(is_timedelta_format(code)), is_struck)
