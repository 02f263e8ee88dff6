"""Numbers as the planner writes them: with the locale's decimal point and thousands, and as Excel copies them."""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication

from gui.tables.notation import Notation, NotUnderstood, quoted

translate = QCoreApplication.translate
_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009"), " ")
_MINUS = str.maketrans({"−": "-", "–": "-"})
_BIGGEST = 10**15


def write_number(value: float, notation: Notation) -> str:
    """A number with the locale's decimal point and nothing else, so that it can be edited and Excel reads it."""
    text = repr(value).removesuffix(".0")
    return text.replace(".", notation.decimal_point)


def show_number(value: float, notation: Notation) -> str:
    """A number for the eye: thousands are set apart."""
    text = write_number(value, notation)
    whole, point, rest = text.partition(notation.decimal_point)
    digits = whole.removeprefix("-")
    if len(digits) < 4 or not digits.isdigit():
        return text
    groups = re.sub(r"(?<=\d)(?=(\d{3})+$)", "\0", digits).replace("\0", notation.group_separator)
    return f"{'-' * (digits != whole)}{groups}{point}{rest}"


def parse_whole(text: str, notation: Notation, _old: object = None) -> int:
    """A whole number; "33 000" and "33000,0" are whole too. Raises NotUnderstood."""
    value = _decimal(text, notation, 12500)
    if value != value.to_integral_value():
        raise NotUnderstood(translate("Tables", "{text} is not a whole number.").format(text=quoted(text)))
    if abs(value) > _BIGGEST:
        raise NotUnderstood(translate("Tables", "{text} is too large.").format(text=quoted(text)))
    return int(value)


def parse_number(text: str, notation: Notation, _old: object = None) -> float:
    """A number. Raises NotUnderstood."""
    value = float(_decimal(text, notation))
    if not math.isfinite(value):
        raise NotUnderstood(translate("Tables", "{text} is too large.").format(text=quoted(text)))
    return value


def write_share(value: float, notation: Notation) -> str:
    """A share from 0 to 1 as a percentage."""
    percent = (Decimal(repr(value)) * 100).normalize()
    return f"{percent:f}".replace(".", notation.decimal_point) + " %"


def parse_share(text: str, notation: Notation, _old: object = None) -> float:
    """A share: "41 %" or "0.41". Raises NotUnderstood; a bare 41 could mean either, so it is asked back."""
    bare = text.strip().removesuffix("%")
    value = _decimal(bare, notation, 0.41)
    if bare != text.strip():
        return float(value / 100)
    if 1 < value <= 100:
        hint = translate("Tables", "Write {percent} % or {share}.").format(
            percent=text.strip(), share=write_number(float(value / 100), notation)
        )
        raise NotUnderstood(hint)
    return float(value)


def _decimal(text: str, notation: Notation, example: float = 12500.5) -> Decimal:
    flat = text.strip().translate(_SPACES).translate(_MINUS)
    plain = _without_groups(flat, notation)
    try:
        value = Decimal(plain) if plain is not None and re.fullmatch(_NUMBER, plain) else None
    except InvalidOperation:
        value = None
    if value is None:
        raise NotUnderstood(_no_number(text, show_number(example, notation)))
    return value


_NUMBER = r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?"
"""What is left once thousands are joined and the decimal point is a full stop."""


def _without_groups(text: str, notation: Notation) -> str | None:
    """The text with thousands joined and a full stop as decimal point; None where thousands are not set right."""
    groups = notation.group_separator.translate(_SPACES)
    point = notation.decimal_point
    whole, mark, rest = text.partition(point)
    if not mark and point != "." and groups != ".":
        whole, mark, rest = text.partition(".")  # the point of programs, where it cannot mean thousands
    separator = next((c for c in (groups, " ", "'", "’") if c and c in whole), None)
    if separator is not None:
        if not re.fullmatch(rf"[+-]?\d{{1,3}}({re.escape(separator)}\d{{3}})+", whole):
            return None
        whole = whole.replace(separator, "")
    return f"{whole}{'.' if mark else ''}{rest}"


def _no_number(text: str, example: str) -> str:
    return translate("Tables", "{text} is not a number; write it like {example}.").format(
        text=quoted(text), example=example
    )
