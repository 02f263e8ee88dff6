"""Tables written out under the program's own headings are read back the same, whatever is in them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.model import (
    ANSWERS,
    ChangeoverRule,
    FromTo,
    FrozenMap,
    Machine,
    Mode,
    Mounted,
    Order,
    Producer,
    Shop,
    Table,
    moment_of,
)
from tests.builders import EPOCH
from tests.core.files.intake.books import save
from tests.core.files.intake.kinds.tables import brought, read

AMOUNTS = st.none() | st.integers(0, 10**6).map(lambda cents: cents / 100)
NAMES = [f"{stem} {n}" for stem in ("Duplex", "Presse é", "M&<") for n in (1, 2)]
FORMATS = ("24x44", "44x24", "F 1")
WORDS = st.sampled_from(["red", "blau", "1+1", "n° 7", "colmaté"])
MINUTES = st.integers(0, 40_000)


def back(kind: str, rows: list[tuple[Any, ...]], shop: Shop | None = None) -> tuple[Any, ...]:
    """What an import makes of rows that were written into a workbook."""
    with TemporaryDirectory() as folder:
        report = read(kind, save(Path(folder), rows), shop)
    assert not [one for record in report.records for one in record.issues if one.level != "ok"]
    return brought(report, shop).rows


def moment(minute: int | None) -> datetime | None:
    """A minute as it stands in a cell."""
    return None if minute is None else moment_of(EPOCH, minute)


def tables(row: st.SearchStrategy[Any], names: list[str]) -> st.SearchStrategy[list[Any]]:
    """Some rows, each under another of the names."""
    return st.lists(st.sampled_from(names), min_size=1, max_size=4, unique=True).flatmap(
        lambda chosen: st.tuples(*(row.map(lambda fields, name=name: (name, fields)) for name in chosen)).map(list)
    )


MACHINES = st.fixed_dictionaries({
    "passes": st.sampled_from([1, 2]), "hourly_cost": AMOUNTS, "preparation_cost": AMOUNTS, "max_length_mm": AMOUNTS,
    "available_from": st.none() | MINUTES, "rates": st.dictionaries(st.sampled_from(FORMATS), st.integers(1, 10**6)),
    "materials": st.lists(WORDS, max_size=2, unique=True), "colour": st.none() | WORDS,
})  # fmt: skip


@settings(max_examples=12)
@given(tables(MACHINES, NAMES))
def test_that_machines_are_read_back(told: list[tuple[str, dict[str, Any]]]) -> None:
    head = ("Machine", "Printing", *(f"{one} /h" for one in FORMATS), "Mounted: Colour", "Available from",
            "Cost per hour", "Preparation cost", "Max. length (mm)", "Materials")  # fmt: skip
    rows, machines = [head], []
    for name, one in told:
        start = one["available_from"]
        rows.append((
            name, "double" if one["passes"] == 2 else "single", *(one["rates"].get(size) for size in FORMATS),
            one["colour"], moment(start), one["hourly_cost"], one["preparation_cost"],
            one["max_length_mm"], ", ".join(one["materials"]) or None,
        ))  # fmt: skip
        mounted = Mounted(FrozenMap({"colour": one["colour"]})) if one["colour"] else None
        machines.append(Machine(
            name, one["passes"], FrozenMap(one["rates"]), available_from=start, mounted=mounted,
            max_length_mm=one["max_length_mm"], materials=tuple(one["materials"]), hourly_cost=one["hourly_cost"],
            preparation_cost=one["preparation_cost"],
        ))  # fmt: skip
    assert back("machines", rows) == tuple(machines)


PRODUCERS = {
    "capacity_hours": "Capacity (h/day)", "target_volume": "Target volume", "acceptance": "Acceptance",
    "max_orders": "Max. orders", "cost_per_km": "Cost per km", "fixed_cost": "Fixed cost",
    "hourly_cost": "Cost per hour", "lead_days": "Lead time (days)",
    "max_thickness_mm": "Max. thickness (mm)", "max_width_mm": "Max. width (mm)",
}  # fmt: skip
SHARES = st.none() | st.integers(0, 100).map(lambda one: one / 100)


@settings(max_examples=12)
@given(tables(st.fixed_dictionaries({
    name: SHARES if name == "acceptance" else st.none() | st.integers(0, 99) if name == "max_orders" else AMOUNTS
    for name in PRODUCERS
}), NAMES))  # fmt: skip
@example(told=[("Duplex 1", {**dict.fromkeys(PRODUCERS), "max_width_mm": 12.5})])
def test_that_producers_are_read_back(told: list[tuple[str, dict[str, Any]]]) -> None:
    rows = [("Producer", *PRODUCERS.values()), *((name, *(one[field] for field in PRODUCERS)) for name, one in told)]
    named = [(name, one) for name, one in told if any(value is not None for value in one.values())]
    assert back("producers", rows) == tuple(Producer(name, **one) for name, one in named)


CONDITIONS = st.sampled_from(["same", "differs", None]) | st.builds(FromTo, WORDS, WORDS | st.none())


@settings(max_examples=12)
@given(tables(st.fixed_dictionaries({
    "colour": CONDITIONS, "format": CONDITIONS, "minutes": st.integers(0, 600),
}), NAMES))  # fmt: skip
def test_that_changeover_rules_are_read_back(told: list[tuple[str, dict[str, Any]]]) -> None:
    def text(one: Any) -> str | None:
        return f"{one.before} → {one.after or '*'}" if isinstance(one, FromTo) else one

    rows: list[tuple[Any, ...]] = [("Rule", "Format", "Colour", "Minutes")]
    rows += [(name, text(one["format"]), text(one["colour"]), one["minutes"]) for name, one in told]
    whens = [FrozenMap({key: one[key] for key in ("format", "colour") if one[key] is not None}) for _, one in told]
    rules = [ChangeoverRule(name, when, one["minutes"]) for (name, one), when in zip(told, whens, strict=True)]
    assert back("changeovers", rows) == tuple(rules)


ORDERS = [f"OF-{number}" for number in range(1, 5)]
PAIRS = st.dictionaries(st.tuples(st.sampled_from(ORDERS), st.sampled_from(NAMES)), AMOUNTS, min_size=1).filter(
    lambda costs: any(cost is not None for cost in costs.values())
)


@settings(max_examples=12)
@given(PAIRS, st.booleans())
def test_that_a_matrix_of_costs_is_read_back(costs: dict[tuple[str, str], float | None], is_turned: bool) -> None:
    known = Shop(EPOCH, orders=Table(Order(one, 1) for one in ORDERS), machines=Table(map(Machine, NAMES)))
    if is_turned:
        rows = [("Costs", *ORDERS), *((m, *(costs.get((o, m), "x") for o in ORDERS)) for m in NAMES)]
    else:
        rows = [("Costs", *NAMES), *((o, *(costs.get((o, m), "x") for m in NAMES)) for o in ORDERS)]
    told = {(one.order, one.resource): one for one in back("costs", rows, known)}
    for pair in ((order, machine) for order in ORDERS for machine in NAMES):
        cost = costs.get(pair)
        said = Mode(*pair, allowed=False) if cost is None else Mode(*pair, cost=cost, cost_from="imported")
        assert told[pair] == said


OFFERS = st.tuples(
    st.sampled_from(ORDERS), st.sampled_from(NAMES), MINUTES, st.none() | st.integers(0, 999),
    st.sampled_from((None, *ANSWERS)),
)  # fmt: skip


@settings(max_examples=12)
@given(st.lists(OFFERS, min_size=1, max_size=6, unique_by=lambda one: one[:3]))
def test_that_a_history_of_offers_is_read_back(told: list[tuple[Any, ...]]) -> None:
    rows: list[tuple[Any, ...]] = [("Order", "Producer", "Sent", "Answered", "Answer")]
    offers = [(*one[:3], None if one[3] is None else one[2] + one[3], one[4]) for one in told]
    rows += [(order, name, moment(sent), moment(answered), answer) for order, name, sent, answered, answer in offers]
    found = back("offers", rows)
    assert [(one.order, one.producer, one.sent, one.answered, one.answer) for one in found] == offers
