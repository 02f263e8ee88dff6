"""Shifts of a day, spans of time and conditions of changeover rules, as text in a cell."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from core.model import DIFFERS, LENGTH_OF_DAY, SAME, FromTo
from gui.tables.moments import parse_moment, write_moment
from gui.tables.notation import Notation, NotUnderstood, quoted

translate = QCoreApplication.translate
Span = tuple[int, int]
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2})|\s?h)?"
_SHIFT = re.compile(rf"{_CLOCK}\s*[-–—]\s*{_CLOCK}")
_ALL_DAY = re.compile(r"24\s*h?")
ARROW = "→"


def write_shifts(shifts: tuple[Span, ...], _notation: Notation) -> str:
    """The shifts of one day: "06:00–10:00 10:30–18:00", "24 h" for the whole day, nothing for a closed one."""
    if shifts == ((0, LENGTH_OF_DAY),):
        return "24 h"
    return " ".join(f"{_clock(start)}–{_clock(end)}" for start, end in shifts)


def parse_shifts(text: str, _notation: Notation, _old: object = None) -> tuple[Span, ...]:
    """Shifts as minutes of the day; a shift that ends no later than it starts runs into the next day. Raises
    NotUnderstood."""
    flat = text.strip().lower()
    if _ALL_DAY.fullmatch(flat):
        return ((0, LENGTH_OF_DAY),)
    found = list(_SHIFT.finditer(flat))
    if not found or _SHIFT.sub("", flat).strip(" ,;+/"):
        raise NotUnderstood(
            translate(
                "Tables",
                "{text} is no list of shifts; write them like 06:00–10:00 10:30–18:00, or 24 h.",
            ).format(text=quoted(text))
        )
    return tuple((_minute(shift[1], shift[2]), _minute(shift[3], shift[4])) for shift in found)


def write_spans(spans: tuple[Span, ...], notation: Notation) -> str:
    """Spans of time: "02/12/2026 08:00 – 02/12/2026 12:00; …"."""
    return "; ".join(f"{write_moment(a, notation)} – {write_moment(b, notation)}" for a, b in spans)


def parse_spans(text: str, notation: Notation, _old: object = None) -> tuple[Span, ...]:
    """Spans of time, parted by semicolons or lines; an end without a day is on the day of its start. Raises
    NotUnderstood."""
    return tuple(_span(part, notation) for part in re.split(r"[;\n]", text) if part.strip())


def write_condition(condition: object, _notation: Notation) -> str:
    """What a changeover rule asks of one attribute: "same", "differs", or "red → blue"."""
    if isinstance(condition, FromTo):
        any_value = translate("Tables", "any")
        return f"{condition.before or any_value} {ARROW} {condition.after or any_value}"
    words = {SAME: translate("Tables", "same"), DIFFERS: translate("Tables", "differs")}
    return words.get(str(condition), "")


def parse_condition(text: str, _notation: Notation, _old: object = None) -> object:
    """A condition, or None for "any". Raises NotUnderstood."""
    flat = text.strip()
    words: dict[str, str | None] = {"same": SAME, "differs": DIFFERS, "any": None}
    words |= {translate("Tables", word): meaning for word, meaning in words.items()}  # a book in English is read too
    if flat.casefold() in words:
        return words[flat.casefold()]
    sides = [side.strip() for side in re.split(r"→|->|=>", flat)]
    if len(sides) != 2:
        raise NotUnderstood(
            translate("Tables", "{text} is no condition; write any, same, differs, or red → blue.").format(
                text=quoted(text)
            )
        )
    before, after = (None if words.get(side.casefold(), "") is None else side or None for side in sides)
    return FromTo(before, after) if before or after else None


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _minute(hour: str, minute: str | None) -> int:
    value = 60 * int(hour) + int(minute or 0)
    if int(minute or 0) > 59 or value > LENGTH_OF_DAY:
        raise NotUnderstood(
            translate("Tables", "{text} is no time of the day.").format(text=quoted(f"{hour}:{minute or '00'}"))
        )
    return value


def _span(text: str, notation: Notation) -> Span:
    sides = [side.strip() for side in re.split(r"\s[-–—]\s|–|—|→", text)]
    if len(sides) != 2:
        raise NotUnderstood(
            translate(
                "Tables",
                "{text} is no span of time; write it like {example}.",
            ).format(text=quoted(text), example=write_spans(((480, 720),), notation))
        )
    start = parse_moment(sides[0], notation)
    end = parse_moment(sides[1], notation, start)
    return start, end
