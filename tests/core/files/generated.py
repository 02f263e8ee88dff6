"""Hypothesis strategies for whole projects in which every field of every row may have any value the model allows."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from core.model import (
    ANSWERS,
    LOCKS,
    POLICIES,
    VOLUMES,
    Calendar,
    CalendarException,
    ChangeoverRule,
    FromTo,
    FrozenMap,
    Lot,
    Machine,
    Mode,
    Mounted,
    Objective,
    Offer,
    Offering,
    Order,
    Plan,
    Producer,
    Project,
    Scenario,
    Shop,
    Table,
)
from core.model.modes import SOURCES

IDS = [f"{stem}{n}" for stem in ("OF ", "é", '="', "M/") for n in range(2)]
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
MINUTES = st.integers(-50_000, 500_000)
AMOUNTS = st.floats(0, 1e9, allow_nan=False)
UNITS = st.floats(1, 99)
WHOLES = st.integers(0, 10**9)
SPANS = st.tuples(MINUTES, st.integers(1, 9999)).map(lambda pair: (pair[0], sum(pair)))
SHIFTS = st.tuples(st.integers(0, 1439), st.integers(0, 1440)).filter(lambda pair: pair[0] != pair[1])
ATTRIBUTES = st.dictionaries(st.sampled_from(["format", "colour", "é", ""]), TEXTS, max_size=3).map(FrozenMap)
CONDITIONS = st.one_of(
    st.sampled_from(["same", "differs"]), st.builds(FromTo, st.none() | TEXTS, st.none() | TEXTS)
)
SIZES: dict[str, Any] = {
    **{f"max_{side}_mm": st.none() | AMOUNTS for side in ("length", "width", "thickness")},
    "materials": st.lists(TEXTS, max_size=2).map(tuple),
}


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A value or None."""
    return st.none() | strategy


def orders(row_id: str) -> st.SearchStrategy[Order]:
    """An order with anything in any field."""
    return st.builds(
        Order, st.just(row_id), WHOLES, produced=WHOLES, customer=TEXTS, product=TEXTS, attributes=ATTRIBUTES,
        passes=st.sampled_from([1, 2]), release=maybe(MINUTES), due=maybe(MINUTES), deadline=maybe(MINUTES),
        weight=AMOUNTS, max_lots=st.integers(1, 9), supports=st.integers(1, 9), min_lot=WHOLES,
        batch=st.integers(1, 99), status=TEXTS, notes=TEXTS, value=maybe(AMOUNTS), hours=maybe(AMOUNTS),
        length_mm=maybe(AMOUNTS), width_mm=maybe(AMOUNTS), thickness_mm=maybe(AMOUNTS), material=TEXTS,
        weight_kg=maybe(AMOUNTS), latitude=maybe(st.floats(-90, 90)), longitude=maybe(st.floats(-180, 180)),
    )


def machines(row_id: str, calendars: list[str]) -> st.SearchStrategy[Machine]:
    """A machine with anything in any field."""
    mounted = st.builds(Mounted, ATTRIBUTES, maybe(st.sampled_from(IDS)))
    return st.builds(
        Machine, st.just(row_id), st.sampled_from([1, 2]), st.dictionaries(TEXTS, st.floats(0.5, 1e6)).map(FrozenMap),
        calendar=st.sampled_from([None, *calendars]), closed=st.lists(SPANS, max_size=2).map(tuple),
        available_from=maybe(MINUTES), mounted=maybe(mounted), hourly_cost=maybe(AMOUNTS),
        preparation_cost=maybe(AMOUNTS), max_orders=maybe(st.integers(0, 9)), **SIZES,
    )


def producers(row_id: str) -> st.SearchStrategy[Producer]:
    """A producer with anything in any field."""
    optional = ("capacity_hours", "target_volume", "cost_per_km", "fixed_cost", "hourly_cost", "lead_days")
    return st.builds(
        Producer, st.just(row_id), volume_to_date=AMOUNTS, acceptance=maybe(st.floats(0, 1)),
        latitude=maybe(st.floats(-90, 90)), longitude=maybe(st.floats(-180, 180)), max_orders=maybe(WHOLES),
        timeout_minutes=maybe(st.integers(1, 10_000)),
        **{name: maybe(AMOUNTS) for name in optional}, **SIZES,
    )


def calendars(row_id: str) -> st.SearchStrategy[Calendar]:
    """A calendar, night shifts and exceptions included."""
    week = st.tuples(*[st.lists(SHIFTS, max_size=2).map(tuple)] * 7)
    exception = st.builds(lambda span, working: CalendarException(*span, working), SPANS, st.booleans())
    return st.builds(Calendar, st.just(row_id), week, st.lists(exception, max_size=2).map(tuple))


def rules(row_id: str) -> st.SearchStrategy[ChangeoverRule]:
    """A changeover rule."""
    when = st.dictionaries(TEXTS, CONDITIONS, max_size=2).map(FrozenMap)
    return st.builds(ChangeoverRule, st.just(row_id), when, WHOLES, AMOUNTS)


def offers(row_id: str) -> st.SearchStrategy[Offer]:
    """An offer of an order that may be gone."""
    ids = st.sampled_from(IDS)
    sent = st.tuples(MINUTES, st.integers(0, 999)).map(lambda pair: (pair[0], sum(pair)))
    return st.builds(
        lambda span, **fields: Offer(row_id, sent=span[0], answered=span[1], **fields), sent | st.just((None, None)),
        order=ids, producer=ids, answer=maybe(st.sampled_from(ANSWERS)), reason=TEXTS, round=maybe(WHOLES),
    )


def modes(order: str, resource: str) -> st.SearchStrategy[Mode]:
    """What was fixed for one pair."""
    return st.builds(
        Mode, st.just(order), st.just(resource), maybe(st.booleans()), maybe(st.floats(0.5, 1e6)), maybe(AMOUNTS),
        maybe(AMOUNTS), maybe(st.floats(0, 1)), maybe(AMOUNTS), maybe(st.sampled_from(SOURCES)),
    )


@st.composite
def lots(draw: st.DrawFn, row_id: str, order: str, resource: str) -> Lot:
    """A lot with times or without."""
    span = draw(maybe(SPANS)) or (None, None)
    locked = draw(st.sets(st.sampled_from(sorted(LOCKS)))) if span[0] is not None else ()
    return Lot(row_id, order, resource, draw(st.integers(1, 10**6)), *span, frozenset(locked))


@st.composite
def shops(draw: st.DrawFn) -> Shop:
    """A shop of a few rows in every table."""

    def ids() -> list[str]:
        return draw(st.lists(st.sampled_from(IDS), unique=True, max_size=2))

    def table(strategy: Any, row_ids: list[str]) -> Table[Any]:
        return Table(draw(strategy(row_id)) for row_id in row_ids)

    the_calendars, order_ids, machine_ids, producer_ids = ids(), ids(), ids(), ids()
    pairs = [(order, resource) for order in order_ids for resource in dict.fromkeys(machine_ids + producer_ids)]
    weights = {name: draw(AMOUNTS) for name in ("k1_earliness", "k2_tardiness", "k3_changeover", "k4_excess")}
    return Shop(
        draw(st.dates(date(1990, 1, 1), date(2100, 1, 1))), draw(st.integers(1, 400)),
        Objective(
            **weights, penalty=draw(st.sampled_from(["squared", "linear"])), time_unit_minutes=draw(UNITS),
            preparation=draw(st.sampled_from(["pair", "uniform", "machine"])), preparation_cost=draw(maybe(AMOUNTS)),
        ),
        draw(st.integers(0, 99)), draw(st.integers(0, 99)), table(rules, ids()), table(calendars, the_calendars),
        table(lambda row_id: machines(row_id, the_calendars), machine_ids), table(orders, order_ids),
        table(producers, producer_ids), Table(draw(modes(*pair)) for pair in pairs if draw(st.booleans())),
        table(offers, ids()), draw(offerings()),
    )


def offerings() -> st.SearchStrategy[Offering]:
    """How offers are judged: mostly as by default."""
    return st.just(Offering()) | st.builds(
        Offering, balance_weight=AMOUNTS, acceptance_bonus=AMOUNTS, volume=st.sampled_from(VOLUMES),
        parallel=st.integers(1, 99), again=st.booleans(), default_acceptance=st.floats(0, 1),
        rounds=st.integers(1, 99), policy=st.sampled_from(POLICIES),
    )


@st.composite
def scenarios(draw: st.DrawFn, name: str = "Plan") -> Scenario:
    """A scenario with some lots, whose plan need not make sense."""
    shop = draw(shops())
    resources = [*shop.machines, *shop.producers]
    if not shop.orders or not resources:
        return Scenario(shop, name=name)
    count = draw(st.integers(0, 4))
    pairs = [(draw(st.sampled_from([*shop.orders])), draw(st.sampled_from(resources))) for _ in range(count)]
    return Scenario(shop, Plan(Table(draw(lots(f"L{n}", *pair)) for n, pair in enumerate(pairs))), name)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """A project of one to three scenarios, with settings."""
    names = draw(st.lists(st.sampled_from(["Plan", "Été", "B"]), unique=True, min_size=1, max_size=3))
    settings = draw(st.dictionaries(TEXTS, TEXTS, max_size=2).map(FrozenMap))
    the_scenarios = tuple(draw(scenarios(name)) for name in names)
    return Project(the_scenarios, draw(st.sampled_from(names)), draw(TEXTS), settings)
