"""Lengths and distances in the units the planner chose; a project itself always keeps millimetres and kilometres."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.look import manners
from gui.look.wording import KM_OF_A_MILE
from gui.tables.cells import NUMBER, Kind
from gui.tables.notation import Notation
from gui.tables.numbers import parse_number, show_number, write_number

translate = QCoreApplication.translate
MM_OF_AN_INCH = 25.4
SHOWN, KEPT = 6, 4
"""Decimals of a value in the planner's unit, and in ours: enough that reading what was written gives the same value."""


def length() -> Kind:
    """Millimetres, or inches."""
    return _scaled(MM_OF_AN_INCH) if manners.current().lengths == "in" else NUMBER


def length_unit() -> str:
    """What lengths are written in."""
    return translate("Tables", "in", "short for inches") if manners.current().lengths == "in" else "mm"


def distance() -> Kind:
    """Kilometres, or miles."""
    return _scaled(KM_OF_A_MILE) if manners.current().distances == "mi" else NUMBER


def cost_for_distance() -> Kind:
    """A cost for each kilometre, or for each mile."""
    return _scaled(1 / KM_OF_A_MILE) if manners.current().distances == "mi" else NUMBER


def distance_unit() -> str:
    """What distances are written in."""
    return translate("Tables", "mi", "short for miles") if manners.current().distances == "mi" else "km"


def _scaled(ours: float) -> Kind:
    """A number that is shown in a unit of which one is so many of ours."""

    def write(value: float, notation: Notation) -> str:
        return write_number(round(value / ours, SHOWN), notation)

    def show(value: float, notation: Notation) -> str:
        return show_number(round(value / ours, 2), notation)

    def parse(text: str, notation: Notation, old: float | None = None) -> float:
        value = parse_number(text, notation)
        # What was not changed stays to the last digit, whatever a way there and back would round.
        is_same = old is not None and text.strip() in (write(old, notation), show(old, notation))
        return old if is_same and old is not None else round(value * ours, KEPT)

    return Kind(write, parse, show, is_number=True)
