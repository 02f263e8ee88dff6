"""How fast, in whatever way a factory writes it: pieces per hour, per minute, thousands per hour, seconds per piece."""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import Any, NamedTuple

from core.files.intake.column import Column
from core.files.intake.kinds.cells import is_no, number_in, said
from core.files.intake.numbers import Ambiguous, Written, read_written
from core.files.intake.told import Told, doubt, ok
from core.files.intake.words import fold
from core.language import mark, short, tr

UNIT_KEY = "unit rate"
"""The key under which the unit of rates is answered."""
SECONDS = {
    "s|sec|secs|second|seconds|seconde|secondes|sek|sekunde|sekunden|segundo|segundos|seg|secondo|secondi": 1,
    "min|mn|mins|minute|minutes|minuten|minuto|minutos|minuti": 60,
    "h|hr|hrs|hour|hours|heure|heures|std|stunde|stunden|hora|horas|ora|ore": 3600,
}
SHIFTS = "shift|poste|equipe|schicht|turno|day|jour|j|tag|dia|giorno|week|semaine|woche|semana|settimana"
UNITS_OF_TIME = "|".join(SECONDS)
PIECES = (
    r"pcs?|pieces?|pces?|u|un|units?|unites?|stk|st|stuck|pza?s?|piezas?|pecas?|pezzi|pz|ea|bch|bouchons?|corks?|rolhas?|tappi|uds?|"
    r"sheets?|parts?|teile|toles?|tapones|korken"
)
MANY = r"k|mille|milliers?|thousands?|tsd|tausend|milhares|milheiro|mil|miles|migliaia|1[ .,]?000"
PER = r"(?:/|\bper\b|\bpar\b|\bpro\b|\bje\b|\bpor\b|\ba l'|\ball'|\bal\b|\bp(?=h\b))"
TIME_EACH = re.compile(
    rf"\b(?P<time>{UNITS_OF_TIME})\.?\s*{PER}\s*(?:(?:(?P<many>{MANY})|(?P<count>\d+))(?:\s*(?:{PIECES}))?|(?:{PIECES}))\b"
)
PER_TIME = re.compile(
    rf"(?:\b(?P<many>{MANY})\s*)?(?:\b(?P<what>{PIECES})\.?\s*)?{PER}\s*(?P<time>{UNITS_OF_TIME}|{SHIFTS})\b\.?"
)
HOURLY = re.compile(r"\b(?:hourly|horaire|stundlich|stundenleistung|horaria|horario|oraria|orario|uph|pph)\b")
TIMES = re.compile(
    r"\b(?:cycle time|time per piece|piece time|unit time|temps de cycle|temps unitaire|tps unitaire|temps par piece|"
    r"taktzeit|stuckzeit|zykluszeit|tempo de ciclo|tempo unitario|tiempo de ciclo|tiempo unitario|tempo ciclo|"
    r"tempo di ciclo|takt)\b"
)
NUMBER = re.compile(r"[+-]?[\d\s.,'\u2019]+")
BARE_TIME = re.compile(rf"\b({UNITS_OF_TIME})\b")


class RateUnit(NamedTuple):
    """What one in a column of rates is: `factor` pieces per hour, or `seconds` for a piece (0 where it is no time).
    Neither, where it is per shift or per day, which say nothing without a calendar, or a time without its unit."""

    factor: float = 0
    seconds: float = 0


NO_TIME_SAID = mark(
    "{number} cannot be turned into pieces per hour: nothing says how many hours or seconds that is"
)
PER_HOUR, NO_UNIT = RateUnit(1), RateUnit()
RATE_UNITS = ("pcs/h", "pcs/min", "1000/h", "s/pc", "min/pc", "min/1000", "h/1000")
"""The units that a planner may choose from."""


def rate_unit(text: str) -> RateUnit | None:
    """The unit a text names, None where it names none."""
    folded = fold(text)
    if found := TIME_EACH.search(folded):
        count = 1000 if found["many"] else int(found["count"] or 1) or 1
        return RateUnit(seconds=_seconds(found["time"]) / count)
    if found := PER_TIME.search(folded):
        many = 1000 if found["many"] else 1
        seconds = _seconds(found["time"])
        return RateUnit(many * 3600 / seconds) if seconds else NO_UNIT
    if HOURLY.search(folded):
        return PER_HOUR
    if TIMES.search(folded):
        words = BARE_TIME.findall(folded)
        return RateUnit(seconds=_seconds(words[-1])) if words else NO_UNIT
    return None


def without_unit(text: str) -> str:
    """A header without the units of rates in it."""
    bare = text
    for pattern in (TIME_EACH, PER_TIME):
        bare = re.sub(pattern.pattern, " ", bare, flags=re.IGNORECASE)
    return bare.strip()


def heads_rates(text: str) -> bool:
    """Whether a header is the unit of rates, and so says that they stand below: "pcs/h", "min/1000"."""
    folded = fold(text)
    found = PER_TIME.search(folded)
    return TIME_EACH.search(folded) is not None or bool(found and found["what"])


def _seconds(word: str) -> int:
    return next((seconds for words, seconds in SECONDS.items() if word in words.split("|")), 0)


def read_rate(value: Any, column: Column) -> Told:
    """Pieces per hour; nothing where the cell says that the machine does not make it."""
    if is_no(value):
        return ok(None)
    if isinstance(value, time | timedelta):
        return _each(value)
    number, own = _parted(value)
    unit = own or rate_unit(column.unit) or PER_HOUR
    written = _number(number, column, unit, value)
    if isinstance(written, str):
        return doubt(None, written)
    told = _per_hour(written.value, unit)
    if isinstance(told, str):
        return doubt(None, told)
    if told is None:
        return ok(None, tr("0 read as nothing: it does not make it"))
    if "either way" in written.manner:
        return doubt(told, tr('"{text}" taken for {rate} per hour', text=value, rate=short(told)))
    if own or unit != PER_HOUR:
        return ok(told, tr("{text} read as {rate} per hour", text=str(value).strip(), rate=short(told)))
    return ok(told, said(written, value, column))


def _parted(value: Any) -> tuple[Any, RateUnit | None]:
    """The number of a cell and the unit behind it, such as "/h", "k/h", "s" or "min/1000", where it has one."""
    found = NUMBER.match(value.strip()) if isinstance(value, str) else None
    if found is None:
        return value, None
    unit = fold(value.strip()[found.end() :])
    time_of_piece = BARE_TIME.fullmatch(unit)
    own = RateUnit(seconds=_seconds(time_of_piece[1])) if time_of_piece else rate_unit(unit)
    return (found[0] if own else value), own


def _number(value: Any, column: Column, unit: RateUnit, text: Any) -> Written | str:
    """A number; of pieces per hour nobody writes three places behind the mark, so that it stands for thousands."""
    if isinstance(value, str) and not column.decimal and unit.factor:
        try:
            read_written(value)
        except Ambiguous as error:
            return Written(error.readings[0], "", ("either way",))
    return number_in(value, column, text)


def _each(value: time | timedelta) -> Told:
    seconds = value.total_seconds() if isinstance(value, timedelta) else (
        value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
    )  # fmt: skip
    if seconds <= 0:
        return doubt(None, tr("{time} is no time for a piece", time=value))
    rate = _rounded(3600 / seconds)
    return ok(rate, tr("{time} for a piece read as {rate} per hour", time=value, rate=short(rate)))


def _per_hour(value: float, unit: RateUnit) -> float | str | None:
    if not unit.factor and not unit.seconds:
        return tr(NO_TIME_SAID, number=short(value))
    if value == 0:
        return None
    if value < 0:
        return tr("{number} is no rate", number=short(value))
    return _rounded(value * unit.factor if unit.factor else 3600 / (value * unit.seconds))


def _rounded(rate: float) -> float:
    """A rate without the noise of arithmetic: nine digits are more than any machine knows."""
    return float(f"{rate:.9g}")
