"""Numbers as people write them into cells: decimal commas, thousands in groups, currencies and units behind them.

Which mark is the decimal one is decided for the whole book, from texts that can be read in one way only; a number that
could still be two numbers is never read as either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from core.files.intake.value_words import CURRENCIES
from core.files.intake.words import fold
from core.language import ENGLISH, code, mark, number, tr

SPACE_NAMES = {" ": "space", "\u00a0": "no-break space", "\u202f": "no-break space", "\u2009": "thin space",
               "'": "apostrophe", "\u2019": "apostrophe"}  # fmt: skip
SPACES = "".join(SPACE_NAMES)
SIGN = r"([(+\-\u2212]?)\s*"
NUMBER = re.compile(rf"{SIGN}([€$£]|R\$|[A-Z]{{3}}\s)?\s*{SIGN}([\d][\d.,{SPACES}]*|[.,]\d+)(.*)", re.S)
GROUPED = re.compile(rf"\d{{1,3}}(?:([.,{SPACES}])\d{{3}})(?:\1\d{{3}})*")
SEPARATED = {
    "space": mark("space thousands"), "no-break space": mark("no-break space thousands"),
    "thin space": mark("thin space thousands"), "apostrophe": mark("apostrophe thousands"),
    "comma": mark("comma thousands"), "dot": mark("dot thousands"),
}  # fmt: skip
ONLY_SEPARATED = {
    "space": mark("text with space as thousands separator"),
    "no-break space": mark("text with no-break space as thousands separator"),
    "thin space": mark("text with thin space as thousands separator"),
    "apostrophe": mark("text with apostrophe as thousands separator"),
    "comma": mark("text with comma as thousands separator"),
    "dot": mark("text with dot as thousands separator"),
}  # fmt: skip
OTHERWISE = {
    "decimal comma": mark("decimal comma"), "decimal point": mark("decimal point"), "currency": mark("currency"),
    "k for thousands": mark("k for thousands"),
}  # fmt: skip
ONLY_OTHERWISE = {
    "decimal comma": mark("decimal comma text"), "decimal point": mark("decimal point text"),
    "currency": mark("text with currency"), "k for thousands": mark("text with k for thousands"),
}  # fmt: skip
"""How a number may be written, as one of several things that are said of it, and alone."""
MOST_DIGITS = 15
Manner = tuple[str, ...]


class Written(NamedTuple):
    """A number found in a text, in what manner it was written, and the unit behind it, folded."""

    value: float
    unit: str
    manner: tuple[str, ...]


class Ambiguous(ValueError):
    """A text that may be two numbers; `readings` are both."""

    def __init__(self, readings: tuple[float, float]) -> None:
        super().__init__()
        self.readings = readings


@lru_cache(maxsize=2**15)
def read_written(text: str, decimal: str = "", is_whole: bool = False) -> Written | None:
    """The number a text begins with, None where it is none. `decimal` is the book's decimal mark, "" where nothing says
    which; `is_whole` for what is counted in pieces, where "1.250" can only be thousands.

    Raises Ambiguous.
    """
    found = NUMBER.fullmatch(text.strip())
    if not found:
        return None
    bracket, currency, sign, digits, behind = found.groups()
    digits = digits.rstrip(SPACES)
    trailing = digits[-1:] if digits[-1:] in ".," else ""
    unit = fold(trailing + behind) if trailing == "." else fold(behind)
    is_negative, unit = _sign(bracket, sign, unit)
    if unit and re.match(r"[\d/\\:.,×*-]|x ?\d", unit):
        return None  # a date, a size, a code
    value, manner = _value(digits.rstrip(".,"), decimal, is_whole)
    if value is None:
        return None
    if unit in CURRENCIES or currency:
        manner, unit = (*manner, "currency"), "" if unit in CURRENCIES else unit
    if re.match(r"k\b", unit):
        value, unit = value * 1000, unit[1:].strip(" /")
        manner = (*manner, "k for thousands")
    return Written(-value if is_negative else value, unit, manner)


def _sign(bracket: str, sign: str, unit: str) -> tuple[bool, str]:
    """Whether a number is negative: by a sign before it, brackets around it, or a sign behind it as SAP writes."""
    minus = ("-", "\u2212")
    if bracket == "(":
        return unit.startswith(")"), unit.removeprefix(")").strip()
    if unit in minus:
        return True, ""
    return bracket in minus or sign in minus, unit


def _value(digits: str, decimal: str, is_whole: bool) -> tuple[float | None, Manner]:
    marks = re.findall(r"[.,]", digits)
    spaces = sorted({SPACE_NAMES[one] for one in digits if one in SPACE_NAMES})
    bare = re.sub(f"[{SPACES}]", "", digits)
    manner = tuple(spaces)
    if spaces and not re.fullmatch(r"\d{1,3}(\d{3})+([.,]\d+)?", bare):
        return None, ()
    if len(re.sub(r"\D", "", bare)) > MOST_DIGITS:
        return None, ()
    if not marks:
        return float(bare), manner
    mark, is_decimal = _decimal_mark(bare, marks, decimal, is_whole, bool(spaces))
    return _with_marks(bare, mark if is_decimal else "", manner)


def _decimal_mark(bare: str, marks: list[str], decimal: str, is_whole: bool, spaced: bool) -> tuple[str, bool]:
    """The last mark, and whether it is the decimal one."""
    last = marks[-1]
    if len(set(marks)) == 2 or spaced:
        return last, True
    if len(marks) > 1:
        return last, False
    whole, _, rest = bare.partition(last)
    could_be_group = len(rest) == 3 and re.fullmatch(r"[1-9]\d{0,2}", whole) is not None
    if not could_be_group:
        return last, True
    if decimal:
        return last, decimal == last
    if is_whole:
        return last, False
    raise Ambiguous((float(whole + rest), float(f"{whole}.{rest}")))


def _with_marks(bare: str, decimal: str, manner: Manner) -> tuple[float | None, Manner]:
    whole, rest = bare, ""
    if decimal:
        whole, _, rest = bare.rpartition(decimal)
    groups = set(re.findall("[.,]", whole))
    if groups and (decimal in groups or len(groups) > 1 or not GROUPED.fullmatch(whole)):
        return None, ()
    names = {",": "comma", ".": "dot"}
    manner = (*manner, *(names[one] for one in groups))
    if decimal:
        manner = (*manner, "decimal comma" if decimal == "," else "decimal point")
    return float(re.sub("[.,]", "", whole or "0") + ("." + rest if rest else "")), manner


def decimal_mark(texts: Iterable[str]) -> str:
    """The decimal mark of a book, from texts that can be read in one way only; "" where none says, or they disagree."""
    found = set()
    for text in dict.fromkeys(texts):
        try:
            written = read_written(text)
        except Ambiguous:
            continue
        if written:
            found |= {","} if "decimal comma" in written.manner or "dot" in written.manner else set()
            found |= {"."} if "decimal point" in written.manner or "comma" in written.manner else set()
    return found.pop() if len(found) == 1 else ""


def manner_said(manner: tuple[str, ...]) -> str:
    """How a number was written, in words."""
    if not manner:
        return tr("number typed as text")
    if len(manner) == 1:
        return tr(ONLY_SEPARATED.get(manner[0]) or ONLY_OTHERWISE[manner[0]])
    marks = [tr(SEPARATED[one]) for one in manner if one in SEPARATED]
    others = [tr(OTHERWISE[one]) for one in manner if one in OTHERWISE]
    return tr("text, {manners}", manners=" + ".join([*marks, *others]))


def shown(value: float) -> str:
    """A number with spaces between its thousands."""
    if code() == ENGLISH:
        return f"{value:,.3f}".rstrip("0").rstrip(".").replace(",", " ")
    return _spoken(value, code()).rstrip("0").rstrip(",.")


@lru_cache(maxsize=2**12)
def _spoken(value: float, language: str) -> str:
    """A number as a language writes it, once for each that stands in a book."""
    return number(value, 3)
