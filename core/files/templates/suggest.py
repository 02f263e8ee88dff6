"""What can be seen in a schedule without being told: its layout, and which of its cells is what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from core.files.intake.lexicon import fields_of
from core.files.templates.example import SLOT, Place, machine_in
from core.files.templates.facts import EXTRA, FIELDS, value_at_order
from core.files.templates.scale import scale_of
from core.files.templates.shown import ShownSheet
from core.files.templates.spec import Layout
from core.files.templates.tokens import BETWEEN, as_text
from core.model import Order, Scenario

BY_VALUE = ("job.client", "job.article", "job.cork", "job.fmt", "job.colour", "job.design", "job.print", "job.status",
            "job.note")  # fmt: skip
NUMBERS, MOMENTS = ("job.qty", "job.rank"), ("job.due", "job.start", "job.end")
HEADERS, WIDEST_LOT, TALLEST_BAR = 3, 40, 6
LEAST_TEXT = 2
WORD = re.compile(r"[\w.\-]+", re.ASCII)
MOST_CELLS = 40_000
Pointed = Mapping[str, Place]


@dataclass(frozen=True)
class Suggestion:
    """The layout that a sheet seems to have, and the cells that seem to be what, by word."""

    sheet: ShownSheet
    layout: Layout
    pointed: Pointed


@dataclass(frozen=True)
class _Seen:
    """The cells of a sheet that name machines, and those that name orders."""

    sheet: ShownSheet
    scenario: Scenario
    machines: Mapping[Place, str]
    orders: Mapping[Place, Order | None]

    def order_column(self) -> int | None:
        """The column that holds most numbers of orders."""
        columns = [column for _, column in self.orders]
        return max(sorted(set(columns)), key=columns.count, default=None)


def suggest(sheets: Sequence[ShownSheet], scenario: Scenario) -> Suggestion | None:
    """The first sheet of which something can be seen, and what; None where nothing is."""
    for sheet in sheets:
        if len(sheet.cells) <= MOST_CELLS and (found := suggest_sheet(sheet, scenario, sheets)) is not None:
            return found
    return None


def suggest_sheet(sheet: ShownSheet, scenario: Scenario, sheets: Sequence[ShownSheet] = ()) -> Suggestion | None:
    """What can be seen in one sheet; of several that look like sheets of machines each has its own."""
    seen = _seen(sheet, scenario)
    if not seen.orders:
        return None
    for layout, look in ((
        ("cards", lambda one: _cards(one, sheets)), ("turned", _turned), ("lanes", _lanes), ("grid", _grid),
        ("days", _days), ("list", _list)
    )):  # fmt: skip
        pointed = look(seen)
        if pointed:
            return Suggestion(sheet, layout, pointed)  # type: ignore[arg-type]
    return None


def _seen(sheet: ShownSheet, scenario: Scenario) -> _Seen:
    names = sorted(scenario.shop.machines, key=len, reverse=True)
    orders = scenario.shop.orders
    alike = {re.sub(r"\d+", r"\\d+", re.escape(name)) for name in orders}
    pattern = re.compile("|".join(sorted(alike)) or r"(?!)")
    has_letters = all(not name.isdigit() for name in orders)
    machines, found = {}, {}
    for at in sorted(sheet.cells):
        value = sheet.value(*at)
        if (name := machine_in(value, names)) is not None:
            machines[at] = name
        elif isinstance(value, str | int) and not isinstance(value, bool):
            first = str(value).split(BETWEEN)[0].strip()
            known = next((orders[one] for one in (first, *re.split(r"[\s,;–:]+", first)[:1]) if one in orders), None)
            if known is not None or (has_letters and pattern.fullmatch(re.split(r"[\s,;–:]+", first)[0])):
                found[at] = known
    return _Seen(sheet, scenario, machines, found)


# A sheet for each machine


def _cards(seen: _Seen, sheets: Sequence[ShownSheet]) -> dict[str, Place] | None:
    names = sorted(seen.scenario.shop.machines, key=len, reverse=True)
    own = [machine_in(one.name, names) for one in sheets]
    if machine_in(seen.sheet.name, names) is None or sum(one is not None for one in own) < min(2, len(names)):
        return None
    pointed = _list(seen)
    mine = [at for at, name in seen.machines.items() if name == machine_in(seen.sheet.name, names)]
    pointed.pop("machine.code", None)
    return {**({"machine.code": mine[0]} if mine and mine[0][0] < pointed["job.of"][0] else {}), **pointed}


# Lists


def _list(seen: _Seen) -> dict[str, Place]:
    column = seen.order_column()
    rows = sorted(row for row, at in seen.orders if at == column)
    first = (rows[0], column or 1)
    pointed = {"job.of": first, **_columns(seen, first, range(1, seen.sheet.columns + 1))}
    beside = [at for at in seen.machines if at[0] == first[0]]
    above = [at for at in seen.machines if at[0] < first[0]]
    if beside:
        pointed["machine.code"] = beside[0]
    elif above and len({*seen.machines.values()}) >= 1:
        pointed["machine.code"] = max(above)
    return pointed


def _columns(seen: _Seen, first: Place, columns: Sequence[int]) -> dict[str, Place]:
    """What the cells beside an order's number are: by what the order itself says, else by their headers."""
    found: dict[str, Place] = {}
    order, row = seen.orders.get(first), first[0]
    for column in columns:
        at, value = (row, column), seen.sheet.value(row, column)
        if at in seen.machines or at == first:
            continue
        words = [word for word in BY_VALUE if order and isinstance(value, str) and len(value) > 1
                 and as_text(value_at_order(word, order)) == value]  # fmt: skip
        words += [word for word in _headed(seen.sheet, at) if fits(word, value)]
        words += _attributes(order, value)
        words += ["job.rank"] if (value, seen.sheet.value(row + 1, column)) == (1, 2) else []
        word = next((one for one in words if one not in found), None)
        if word is not None:
            found[word] = at
    return found


def _attributes(order: Order | None, value: Any) -> list[str]:
    """The words of what an order has besides, where a cell holds just that."""
    if order is None or not isinstance(value, str) or len(value) < LEAST_TEXT:
        return []
    known = (name.replace(" ", "_") for name, held in order.attributes.items() if held == value)
    return [EXTRA + name for name in known if WORD.fullmatch(name)]


def _headed(sheet: ShownSheet, at: Place) -> Iterator[str]:
    """The words that the texts above a cell are known to mean, the nearest first."""
    for row in range(at[0] - 1, max(0, at[0] - 1 - HEADERS), -1):
        value = sheet.value(row, at[1])
        fields = fields_of(value) if isinstance(value, str) else ()
        words = dict.fromkeys(FIELDS[one] for one in fields if one in FIELDS)
        if fields:
            yield from words
            return


def fits(word: str, value: Any) -> bool:
    """Whether a cell holds what a word stands for: a number, a moment, a text, which may be missing."""
    if word in NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, datetime | date) if word in MOMENTS else value is None or isinstance(value, str)


# Machines side by side, and the two with slots


def _row_of_names(seen: _Seen) -> list[Place]:
    """The names of the machines in the row that has most of them, above all orders."""
    top = min(row for row, _ in seen.orders)
    rows = [row for row, _ in seen.machines if row < top]
    row = max(sorted(set(rows)), key=rows.count, default=0)
    names = [at for at in seen.machines if at[0] == row]
    return names if len({seen.machines[at] for at in names}) > 1 else []


def _lanes(seen: _Seen) -> dict[str, Place] | None:
    names = _row_of_names(seen)
    if not names:
        return None
    for at, ends in zip(names, [*(one[1] for one in names[1:]), names[-1][1] + WIDEST_LOT], strict=True):
        mine = [one for one in sorted(seen.orders) if at[1] <= one[1] < ends]
        if mine:
            shift = names[0][1] - at[1]
            beside = {"job.of": mine[0], **_columns(seen, mine[0], range(at[1], min(ends, seen.sheet.columns + 1)))}
            top = min(row for row, _ in seen.orders)
            return {"machine.code": names[0], **{word: (top, one[1] + shift) for word, one in beside.items()}}
    return None


def _turned(seen: _Seen) -> dict[str, Place] | None:
    names = _row_of_names(seen)
    if not names:
        return None
    title, sheet = names[0], seen.sheet
    lines: dict[int, dict[int, Any]] = {}
    for row, column in sheet.cells:
        if column < title[1] and row > title[0]:
            lines.setdefault(column, {})[row] = sheet.value(row, column)
    labelled = [row for values in lines.values() for row in values]
    scale = scale_of(lines, min(labelled, default=1)) if labelled else None
    widths = {b[1] - a[1] for a, b in pairwise(names)}
    if scale is None or scale.count < 2 or widths != {1}:
        return None
    bar = min(seen.orders)
    return {"machine.code": title, SLOT: (min(labelled), title[1]), "job.of": bar}


def _slots_above(seen: _Seen, row: int, after: int) -> Place | None:
    """The first slot in a row, by the days or hours above it."""
    sheet, best = seen.sheet, None
    for line in range(max(1, row - 5), row):
        values = {column: sheet.value(line, column) for column in range(after, sheet.columns + 1)
                  if sheet.value(line, column) is not None}  # fmt: skip
        for column in sorted(values)[:WIDEST_LOT]:
            scale = scale_of({line: values}, column)
            if scale is not None and scale.count > 1:
                first = min((at for _, at in scale.days), default=column)
                best = min(best or first, first)
                break
    return (row, best) if best else None


def _grid(seen: _Seen) -> dict[str, Place] | None:
    columns = [column for _, column in seen.machines]
    column = max(sorted(set(columns)), key=columns.count, default=None)
    names = sorted(at for at in seen.machines if at[1] == column)
    if not names or column is None:
        return None
    slot = _slots_above(seen, names[0][0], column + 1)
    bars = [at for at in sorted(seen.orders) if slot and at[1] >= slot[1] and at[0] >= names[0][0]]
    if slot is None or not bars:
        return None
    single = [at for at in bars if BETWEEN not in str(seen.sheet.value(*at))]
    bar = (single or bars)[0]
    height = names[1][0] - names[0][0] if len(names) > 1 else TALLEST_BAR
    lines = {} if seen.orders[bar] is None and not single else _bar_lines(seen, bar, names, height)
    return {"machine.code": names[0], SLOT: slot, "job.of": bar, **lines, **_of_machine(seen, names[0], slot[1])}


def _of_machine(seen: _Seen, title: Place, slot: int) -> dict[str, Place]:
    """What else is said of the first machine: its load as a percentage, its formats."""
    machine, found = seen.scenario.shop.machines[seen.machines[title]], dict[str, Place]()
    for column in range(title[1] + 1, seen.sheet.columns + 1):
        value, at = seen.sheet.value(title[0], column), (title[0], column)
        if isinstance(value, float | int) and seen.sheet.text(*at).endswith("%") and column > slot:
            found.setdefault("machine.load", at)
        elif value and value == " · ".join(machine.rates):
            found.setdefault("machine.formats", at)
    return found


def _bar_lines(seen: _Seen, bar: Place, names: Sequence[Place], height: int) -> dict[str, Place]:
    """What else a bar says in the rows of its machine."""
    top = max(at[0] for at in names if at[0] <= bar[0])
    order, found = seen.orders[bar], dict[str, Place]()
    for row in range(top, top + height):
        value = seen.sheet.value(row, bar[1])
        if row == bar[0] or value is None:
            continue
        words = [word for word in BY_VALUE if order and as_text(value_at_order(word, order)) == value]
        labels = [seen.sheet.value(row, column) for column in range(bar[1] - 1, 0, -1)]
        words += [FIELDS[one] for text in labels if isinstance(text, str) for one in fields_of(text) if one in FIELDS]
        words += ["job.qty"] if isinstance(value, int) else []
        word = next((one for one in words if one not in found and fits(one, value)), None)
        if word is not None:
            found[word] = (row, bar[1])
    return found


def _days(seen: _Seen) -> dict[str, Place] | None:
    column = seen.order_column()
    rows = sorted(row for row, at in seen.orders if at == column)
    right = [at for at in seen.machines if column and at[1] > column and at[0] in rows]
    if column is None or len({at[1] for at in right}) < 2:
        return None
    slot = _slots_above(seen, rows[0], column + 1)
    if slot is None:
        return None
    first = (rows[0], column)
    return {"job.of": first, SLOT: slot, **_columns(seen, first, range(1, slot[1]))}
