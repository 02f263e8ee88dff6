"""Values made of several: spans of time, a week of shifts, what is mounted, a rule's conditions, locks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.files.rows.clocks import Clock
from core.files.rows.codec import warn_of_unknown_keys
from core.files.rows.kinds import HOUR, TEXT, TIME, Kind, list_of, map_of, one_of, pair_of, read_text
from core.files.rows.place import Place
from core.language import mark, tr
from core.model import DIFFERS, LOCKS, SAME, WEEKDAYS, FromTo, Mounted

SPANS = list_of(pair_of(TIME, mark("a pair of times, from and to")))
SHIFTS = list_of(pair_of(HOUR, mark('a shift such as ["06:00", "14:00"]')))
ATTRIBUTES = map_of(TEXT)
LOCK_LIST = list_of(one_of(*sorted(LOCKS)))


def _read_week(value: object, place: Place) -> Any:
    if not isinstance(value, Mapping):
        return place.wrong(value, tr('an object with a list of shifts for each day "mon" to "sun"'))
    warn_of_unknown_keys(value, WEEKDAYS, place)
    return tuple(SHIFTS.read(value[day], place.inside(day)) if day in value else () for day in WEEKDAYS)


def _write_week(week: tuple[Any, ...], clock: Clock) -> dict[str, Any]:
    return {day: SHIFTS.write(shifts, clock) for day, shifts in zip(WEEKDAYS, week, strict=True) if shifts}


def _read_mounted(value: object, place: Place) -> Any:
    if not isinstance(value, Mapping):
        return place.wrong(value, tr("an object of attributes, or null"))
    order = value.get("order")
    attributes = {key: text for key, text in value.items() if key != "order"}
    order = order if order is None else read_text(order, place.inside("order"))
    return Mounted(ATTRIBUTES.read(attributes, place), order)


def _write_mounted(mounted: Mounted, clock: Clock) -> dict[str, Any]:
    attributes = {key: text for key, text in mounted.attributes.items() if key != "order"}
    return attributes if mounted.order is None else {**attributes, "order": mounted.order}


def _read_condition(value: object, place: Place) -> Any:
    if value in (SAME, DIFFERS):
        return value
    if not isinstance(value, Mapping):
        return place.wrong(value, tr('"same", "differs" or an object with "from" and "to"'))
    warn_of_unknown_keys(value, ("from", "to"), place)
    given = {side: read_text(value[side], place.inside(side)) for side in ("from", "to") if value.get(side) is not None}
    return FromTo(given.get("from"), given.get("to"))


def _write_condition(condition: Any, clock: Clock) -> Any:
    if not isinstance(condition, FromTo):
        return condition
    sides = {"from": condition.before, "to": condition.after}
    return {name: side for name, side in sides.items() if side is not None}


def _read_locks(value: object, place: Place) -> Any:
    words = LOCK_LIST.read(value, place)
    return words if words is None else frozenset(words)


WEEK = Kind(_read_week, _write_week)
MOUNTED = Kind(_read_mounted, _write_mounted)
WHEN = map_of(Kind(_read_condition, _write_condition))
LOCKED = Kind(_read_locks, lambda locks, clock: sorted(locks))
