"""Rates of machines by format: a matrix with titles anywhere on a sheet, either way round, or a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from core.files.intake.column import Column
from core.files.intake.kinds.cells import read_reference
from core.files.intake.kinds.kind import Brought, Field, Kind
from core.files.intake.kinds.layout import as_format
from core.files.intake.kinds.rate_units import read_rate
from core.files.intake.kinds.words import FORMATS, MACHINES, RATES
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Told
from core.files.intake.values import read_text
from core.files.intake.words import plain
from core.language import mark
from core.model import FrozenMap, Machine, Shop


def read_format(value: Any, column: Column) -> Told:
    """A format, as the project spells it, or with one sign between its numbers."""
    told = read_text(value, column)
    spelled = column.spellings.get(plain(str(told.value)), as_format(str(told.value)))
    return told if spelled == told.value else Told(spelled, told.notes)


def bring(records: Sequence[Record], table: OrderTable, shop: Shop) -> Brought:
    """The machines with their rates; a format that the table has no column or row for keeps its rate."""
    rates: dict[str, dict[str, float | None]] = {}
    for record in records:
        for machine, size, rate in _rates(record) if record.is_importable else ():
            rates.setdefault(machine, {})[size] = rate
    return {"machines": [_machine(shop.machines.get(name) or Machine(name), told) for name, told in rates.items()]}


def _rates(record: Record) -> Iterator[tuple[str, str, float | None]]:
    told = {name: value for name, value in record.fields.items() if name not in record.unread}
    machine, size = told.get("machine"), told.get("format")
    if machine is not None and size is not None and "rate" in told:
        yield str(machine), str(size), told["rate"]
    for name, value in told.items():
        title = name.partition(" ")[2]
        if title and machine is not None:
            yield str(machine), title, value
        elif title and size is not None:
            yield title, str(size), value


def _machine(before: Machine, told: dict[str, float | None]) -> Machine:
    rates = {**before.rates, **told}
    return replace(before, rates=FrozenMap({size: rate for size, rate in rates.items() if rate is not None}))


KIND = Kind(
    "rates", "machines", ("machine", "format"), (("machine",), ("format",), ("rate",)),
    {
        "machine": Field(MACHINES, read_reference, mark("a machine of the project")),
        "format": Field(FORMATS, read_format, mark("a format")),
        "rate": Field(RATES, read_rate, mark('pieces per hour, or "-" or "n/a" where it does not make it'), "number"),
    },
    bring, titled=("rate",), is_gathered=True, references={"machine": "own machine", "format": "format"},
    sides=("machine", "format"),
    captions=f"{RATES} | pcs | per hour | bouchons h | h | stk h",
    expected=mark(
        "{path} holds no table of rates: such a table has the machines in its rows, the formats above its columns and "
        "pieces per hour between, or the columns machine, format and rate."
    ),
)  # fmt: skip
