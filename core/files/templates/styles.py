"""The cell styles of a workbook: new ones are put behind those that are there, which stay as they are."""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from core.files.templates.names import MAIN, tag
from core.files.templates.theme import colour_of, palette_of

TIMES_BY_NUMBER = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
"""Built-in number formats of dates and times (ECMA-376 18.8.30), the East Asian ones included."""
NO_LETTERS_OF_TIME = re.compile(r'"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]', re.I)
BEFORE_COLOUR = ("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz")
FORMS = {datetime: "dd/mm/yyyy hh:mm", date: "dd/mm/yyyy", time: "hh:mm", timedelta: "[h]:mm"}
BUILT_IN = {"3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%", "14": "dd/mm/yyyy", "18": "hh:mm",
            "19": "hh:mm", "20": "hh:mm", "21": "hh:mm", "22": "dd/mm/yyyy hh:mm", "46": "[h]:mm"}  # fmt: skip
"""Number formats that are known by number and matter to whoever looks at a sheet (ECMA-376 18.8.30)."""
LIGHT = 140


class Look(NamedTuple):
    """The colour of letters as RRGGBB, "" as usual, their size in points, and the side they stand on."""

    ink: str
    points: float
    side: str


class Styles:
    """The table of styles; a style is its number in it."""

    def __init__(self, tree: Any, theme: Any | None = None) -> None:
        self._tree = tree
        self._palette = palette_of(theme)
        self._cells = tree.find(tag("cellXfs"))
        self._scales: dict[int, float] = {}
        self._made: dict[tuple[Any, ...], int] = {}
        self._forms = {one.get("numFmtId"): one.get("formatCode") for one in tree.iter(tag("numFmt"))}

    @property
    def count(self) -> int:
        """How many styles cells can have."""
        return len(self._cells)

    def is_time(self, style: int) -> bool:
        """Whether numbers of this style are shown as dates, times or lengths of time."""
        number = self._cells[style].get("numFmtId", "0")
        if number not in self._forms:
            return int(number) in TIMES_BY_NUMBER
        return re.search("[dmyhs]", NO_LETTERS_OF_TIME.sub("", self._forms[number]), re.I) is not None

    def is_length(self, style: int) -> bool:
        """Whether numbers of this style are shown as lengths of time."""
        number = self._cells[style].get("numFmtId", "0")
        return number == "46" or re.search(r"\[[hms]+\]", self._forms.get(number) or "", re.I) is not None

    def fill_of(self, style: int) -> str | None:
        """The solid colour behind cells of this style as RRGGBB, where there is one."""
        fill = self._tree.find(tag("fills"))[int(self._cells[style].get("fillId", "0"))]
        pattern = fill.find(tag("patternFill"))
        colour = pattern.find(tag("fgColor")) if pattern is not None else None
        if colour is None or pattern.get("patternType") != "solid":
            return None
        return colour_of(colour, self._palette)

    def look_of(self, style: int) -> Look:
        """How texts of this style are written."""
        cell = self._cells[style]
        font = self._tree.find(tag("fonts"))[int(cell.get("fontId", "0"))]
        size, alignment = font.find(tag("sz")), cell.find(tag("alignment"))
        ink = colour_of(font.find(tag("color")), self._palette) or ""
        side = "" if alignment is None else alignment.get("horizontal", "")
        return Look(ink, float(size.get("val")) if size is not None else 11.0,
                    "center" if side == "centerContinuous" else side)  # fmt: skip

    def is_filled(self, style: int) -> bool:
        """Whether cells of this style have a ground of any kind."""
        fill = self._tree.find(tag("fills"))[int(self._cells[style].get("fillId", "0"))]
        pattern = fill.find(tag("patternFill"))
        return pattern is None or pattern.get("patternType", "none") not in ("none", "gray125")

    def bare(self, style: int) -> int:
        """The style without its ground."""
        return self._variant((style, "bare"), lambda cell: cell.set("fillId", "0"))

    def form_of(self, style: int) -> str:
        """The number format of a style as its code, "" where it says nothing that matters here."""
        number = self._cells[style].get("numFmtId", "0")
        return self._forms.get(number) or BUILT_IN.get(number, "")

    def is_bold(self, style: int) -> bool:
        """Whether texts of this style are bold."""
        font = self._tree.find(tag("fonts"))[int(self._cells[style].get("fontId", "0"))]
        mark = font.find(tag("b"))
        return mark is not None and mark.get("val", "1") not in ("0", "false")

    def timed(self, style: int, kind: type) -> int:
        """The style with a number format that shows a value of this kind."""
        return self._variant((style, "timed", kind), lambda cell: self._set_form(cell, FORMS[kind]))

    def quoted(self, style: int) -> int:
        """The style with the mark that keeps text from becoming a formula once the cell is edited."""
        return self._variant((style, "quoted"), lambda cell: cell.set("quotePrefix", "1"))

    def coloured(self, style: int, fill: str) -> int:
        """The style on a ground of this colour, RRGGBB, with the ink that can be read on it."""
        return self._variant((style, "coloured", fill), lambda cell: self._set_colours(cell, fill))

    def room(self, style: int, width: float) -> float:
        """How many characters of this style a column of that width, in characters of 11 points, has room for; without
        end where the style wraps or shrinks what is too long."""
        if style not in self._scales:
            self._scales[style] = self._scale(style)
        return width * self._scales[style]

    def letters(self, style: int, width: float) -> float:
        """How many characters of this style go into a line of that width, in characters of 11 points."""
        return width * self._size(style)

    def wraps(self, style: int) -> bool:
        """Whether texts of this style go on in a further line."""
        alignment = self._cells[style].find(tag("alignment"))
        return alignment is not None and alignment.get("wrapText") in ("1", "true")

    def wrapped(self, style: int) -> int:
        """The style whose texts go on in a further line."""
        return self._variant((style, "wrapped"), _wrap)

    def _scale(self, style: int) -> float:
        alignment = self._cells[style].find(tag("alignment"))
        if alignment is not None and {"1", "true"} & {alignment.get("wrapText"), alignment.get("shrinkToFit")}:
            return math.inf
        return self._size(style)

    def _size(self, style: int) -> float:
        cell = self._cells[style]
        font = self._tree.find(tag("fonts"))[int(cell.get("fontId", "0"))]
        size = font.find(tag("sz"))
        points = float(size.get("val")) if size is not None else 11
        return 11 / points / (1.08 if font.find(tag("b")) is not None else 1)

    def shrunk(self, style: int) -> int:
        """The style in letters as small as a text needs to be seen whole."""
        return self._variant((style, "shrunk"), _shrink)

    def _variant(self, key: tuple[Any, ...], change: Callable[[Any], None]) -> int:
        if key not in self._made:
            cell = copy.deepcopy(self._cells[key[0]])
            change(cell)
            self._made[key] = _append(self._cells, cell)
        return self._made[key]

    def _set_form(self, cell: Any, code: str) -> None:
        number = next((number for number, known in self._forms.items() if known == code), None)
        if number is None:
            forms = self._tree.find(tag("numFmts"))
            if forms is None:
                forms = self._tree.makeelement(tag("numFmts"))
                self._tree.insert(0, forms)
            number = str(max([163, *(int(known) for known in self._forms)]) + 1)
            _append(forms, forms.makeelement(tag("numFmt"), {"numFmtId": number, "formatCode": code}))
            self._forms[number] = code
        cell.set("numFmtId", number)
        cell.set("applyNumberFormat", "1")

    def _set_colours(self, cell: Any, fill: str) -> None:
        from lxml import etree

        ground = etree.fromstring(
            f'<fill xmlns="{MAIN}"><patternFill patternType="solid"><fgColor rgb="FF{fill}"/>'
            '<bgColor indexed="64"/></patternFill></fill>'
        )
        cell.set("fillId", str(_append(self._tree.find(tag("fills")), ground)))
        cell.set("applyFill", "1")
        fonts = self._tree.find(tag("fonts"))
        font = copy.deepcopy(fonts[int(cell.get("fontId", "0"))])
        _set_ink(font, ink_on(fill))
        cell.set("fontId", str(_append(fonts, font)))
        cell.set("applyFont", "1")


def _shrink(cell: Any) -> None:
    _align(cell, "shrinkToFit")


def _wrap(cell: Any) -> None:
    _align(cell, "wrapText")


def _align(cell: Any, how: str) -> None:
    alignment = cell.find(tag("alignment"))
    if alignment is None:
        alignment = cell.makeelement(tag("alignment"))
        cell.insert(0, alignment)
    alignment.set(how, "1")
    cell.set("applyAlignment", "1")


def ink_on(fill: str) -> str:
    """Black or white, whichever is read better on a colour."""
    red, green, blue = (int(fill[at : at + 2], 16) for at in (0, 2, 4))
    return "000000" if 0.299 * red + 0.587 * green + 0.114 * blue > LIGHT else "FFFFFF"


def _set_ink(font: Any, ink: str) -> None:
    old = font.find(tag("color"))
    if old is None:
        before = {tag(name) for name in BEFORE_COLOUR}
        old = font.makeelement(tag("color"))
        font.insert(max((at + 1 for at, one in enumerate(font) if one.tag in before), default=0), old)
    old.attrib.clear()
    old.set("rgb", f"FF{ink}")


def _append(table: Any, entry: Any) -> int:
    table.append(entry)
    table.set("count", str(len(table)))
    return len(table) - 1
