"""How fast, in whatever way a factory writes it: pieces per hour, per minute, thousands per hour, seconds per piece."""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import Any, NamedTuple

from core.files.intake.column import Column
from core.files.intake.kinds.cells import is_no, number_in, said
from core.files.intake.told import Told, doubt, ok
from core.files.intake.words import fold

UNIT_KEY = "unit rate"
"""The key under which the unit of rates is answered."""
SECONDS = {
    "s|sec|secs|second|seconds|seconde|secondes|sek|sekunde|sekunden|segundo|segundos|seg|secondo|secondi": 1,
    "min|mn|mins|minute|minutes|minuten|minuto|minutos|minuti": 60,
    "h|hr|hrs|hour|hours|heure|heures|std|stunde|stunden|hora|horas|ora|ore": 3600,
}
SHIFTS = "shift|poste|equipe|schicht|turno|day|jour|j|tag|dia|giorno|d|week|semaine|woche|semana|settimana"
UNITS_OF_TIME = "|".join(SECONDS)
PIECES = (
    r"pcs?|pieces?|pces?|u|un|units?|unites?|stk|st|stuck|pza?s?|piezas?|pecas?|pezzi|pz|ea|bch|bouchons?|corks?|rolhas?|tappi|uds?|"
    r"sheets?|parts?|teile|toles?|tapones|korken"
)
MANY = r"k|mille|milliers?|thousands?|tsd|tausend|milhares|milheiro|mil|miles|migliaia|1[ .,]?000"
PER = r"(?:/|\bper\b|\bpar\b|\bpro\b|\bje\b|\bpor\b|\ba l'|\ball'|\bal\b|\bp(?=h\b))"
TIME_EACH = re.compile(
    rf"\b(?P<time>{UNITS_OF_TIME})\.?\s*{PER}\s*(?:(?P<many>{MANY})|(?P<count>\d+))?\s*(?:{PIECES})?\s*\b"
)
PER_TIME = re.compile(
    rf"(?:\b(?P<many>{MANY})\s*)?(?:\b(?:{PIECES})\.?\s*)?{PER}\s*(?P<time>{UNITS_OF_TIME}|{SHIFTS})\b\.?"
)
HOURLY = re.compile(r"\b(?:hourly|horaire|stundlich|stundenleistung|horaria|horario|oraria|orario|uph|pph)\b")
TIMES = re.compile(
    r"\b(?:cycle time|time per piece|piece time|unit time|temps de cycle|temps unitaire|tps unitaire|temps par piece|"
    r"taktzeit|stuckzeit|zykluszeit|tempo de ciclo|tempo unitario|tiempo de ciclo|tiempo unitario|tempo ciclo|"
    r"tempo di ciclo|takt)\b"
)
BARE_TIME = re.compile(rf"[(\[]\s*(?P<time>{UNITS_OF_TIME})\.?\s*[)\]]")


class RateUnit(NamedTuple):
    """What one in a column of rates is: `factor` pieces per hour, or `seconds` for a piece (0 where it is no time).
    Neither, where it is per shift or per day, which say nothing without a calendar."""

    factor: float = 0
    seconds: float = 0


PER_HOUR = RateUnit(1)


def rate_unit(text: str) -> RateUnit | None:
    """The unit a text names, None where it names none."""
    folded = fold(text)
    if found := TIME_EACH.search(folded):
        count = 1000 if found["many"] else int(found["count"] or 1) or 1
        return RateUnit(seconds=_seconds(found["time"]) / count)
    if found := PER_TIME.search(folded):
        many = 1000 if found["many"] else 1
        seconds = _seconds(found["time"])
        return RateUnit(many * 3600 / seconds) if seconds else RateUnit()
    if HOURLY.search(folded):
        return PER_HOUR
    if TIMES.search(folded):
        found = BARE_TIME.search(folded)
        return RateUnit(seconds=_seconds(found["time"])) if found else None
    return None


def _seconds(word: str) -> int:
    return next((seconds for words, seconds in SECONDS.items() if word in words.split("|")), 0)


def read_rate(value: Any, column: Column) -> Told:
    """Pieces per hour; nothing where the cell says that the machine does not make it."""
    if is_no(value):
        return ok(None)
    unit = rate_unit(column.unit) or PER_HOUR
    if isinstance(value, time | timedelta):
        return _each(value)
    written = number_in(value, column)
    if isinstance(written, str):
        return doubt(None, written)
    own = rate_unit(f"1 {written.unit}") or rate_unit(f"cycle time ({written.unit})") if written.unit else None
    told = _per_hour(written.value, own or unit)
    if isinstance(told, str):
        return doubt(None, f"{written.value:g} {told}")
    if own or unit != PER_HOUR:
        return ok(told, f"{str(value).strip()} read as {told:g} per hour")
    return ok(told, said(written, value, column))


def _each(value: time | timedelta) -> Told:
    seconds = value.total_seconds() if isinstance(value, timedelta) else (
        value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
    )  # fmt: skip
    if seconds <= 0:
        return doubt(None, f"{value} is no time for a piece")
    return ok(_rounded(3600 / seconds), f"{value} for a piece read as {_rounded(3600 / seconds):g} per hour")


def _per_hour(value: float, unit: RateUnit) -> float | str:
    if not unit.factor and not unit.seconds:
        return "is per shift or per day, and nothing says how many hours that is"
    if value == 0:
        return "is no rate: leave the cell empty where the machine does not make it"
    if value < 0:
        return "is no rate"
    return _rounded(value * unit.factor if unit.factor else 3600 / (value * unit.seconds))


def _rounded(rate: float) -> float:
    """A rate without the noise of arithmetic: nine digits are more than any machine knows."""
    return float(f"{rate:.9g}")
