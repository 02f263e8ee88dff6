"""Random shops with random plans, good and broken, for hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from core.model import (
    DIFFERS,
    SAME,
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
    Order,
    Plan,
    Producer,
    Scenario,
    Shop,
    Table,
)
from tests.builders import EPOCH

DAYS = 3
HORIZON = DAYS * 1440
ORDERS = ("A", "B", "C", "D")
MACHINES = ("M1", "M2", "M3")
RESOURCES = (*MACHINES, "P1")
FORMATS = ("f1", "f2")
MINUTES = st.integers(-200, HORIZON + 200)
MAYBE_MINUTES = st.none() | MINUTES
WEIGHTS = st.sampled_from((0.0, 0.01, 0.1, 1.0, 2.5))
CONDITIONS = st.sampled_from(
    (SAME, DIFFERS, FromTo("red", None), FromTo(None, "blue"), FromTo("red", "blue"), FromTo())
)


def maps(keys: tuple[str, ...], values: st.SearchStrategy[Any]) -> st.SearchStrategy[FrozenMap[str, Any]]:
    """Maps with some of the keys."""
    return st.dictionaries(st.sampled_from(keys), values, max_size=len(keys)).map(FrozenMap)


ATTRIBUTES = st.builds(
    lambda known, of: FrozenMap({**known, **({"format": of} if of else {})}),
    maps(("colour", "design"), st.sampled_from(("red", "blue"))), st.sampled_from((*FORMATS, *FORMATS, None)),
)


@st.composite
def spans(draw: st.DrawFn, least: int = -200, most: int = HORIZON + 200) -> tuple[int, int]:
    """A span of minutes that is not empty."""
    start = draw(st.integers(least, most - 1))
    return start, draw(st.integers(start + 1, min(most, start + 900)))


def shifts() -> st.SearchStrategy[tuple[int, int]]:
    """A shift; every second one runs into the next day."""
    return st.tuples(st.integers(0, 1439), st.integers(0, 1440)).filter(lambda shift: shift[0] != shift[1])


CALENDARS = st.builds(
    Calendar,
    st.just("shifts"),
    st.tuples(*[st.lists(shifts(), max_size=2).map(tuple)] * 7),
    st.lists(st.builds(lambda span, works: CalendarException(*span, works), spans(), st.booleans()), max_size=3).map(
        tuple
    ),
)


def orders(order_id: str) -> st.SearchStrategy[Order]:
    """An order of which everything that a rule looks at is random."""
    return st.builds(
        Order,
        st.just(order_id),
        st.integers(0, 900),
        produced=st.sampled_from((0, 0, 100, 1000)),
        attributes=ATTRIBUTES,
        passes=st.sampled_from((1, 2)),
        release=MAYBE_MINUTES,
        due=MAYBE_MINUTES,
        deadline=MAYBE_MINUTES,
        weight=WEIGHTS,
        max_lots=st.integers(1, 3),
        supports=st.integers(1, 2),
        min_lot=st.sampled_from((0, 0, 200)),
        batch=st.sampled_from((1, 1, 50)),
        length_mm=st.sampled_from((None, None, 10.0, 20.0)),
        material=st.sampled_from(("", "", "cork", "steel")),
    )


def machines(machine_id: str) -> st.SearchStrategy[Machine]:
    """A machine of which everything that a rule looks at is random."""
    return st.builds(
        Machine, st.just(machine_id), st.sampled_from((1, 2)), maps(FORMATS, st.sampled_from((77.0, 600.0, 1000.0))),
        st.sampled_from((None, "shifts")), st.lists(spans(), max_size=1).map(tuple), st.none() | st.integers(-100, 900),
        st.none() | st.builds(Mounted, ATTRIBUTES, st.sampled_from((None, *ORDERS))),
        max_length_mm=st.sampled_from((None, 15.0)), materials=st.sampled_from(((), ("cork",))),
        max_orders=st.sampled_from((None, None, None, 0, 1, 2)),
    )


def modes(order: str, resource: str) -> st.SearchStrategy[list[Mode]]:
    """An override of a pair, or none, which is more usual."""
    made = st.builds(
        Mode, st.just(order), st.just(resource), allowed=st.sampled_from((None, True, False)),
        rate=st.sampled_from((None, 300.0)),
    )
    return st.sampled_from((0, 0, 0, 1)).flatmap(lambda n: st.lists(made, min_size=n, max_size=n))


@st.composite
def shops(draw: st.DrawFn) -> Shop:
    """A shop of four orders, three machines and a producer."""
    rules = draw(st.lists(st.tuples(maps(("format", "colour"), CONDITIONS), st.integers(0, 90)), max_size=3))
    return Shop(
        EPOCH, DAYS,
        draw(st.builds(Objective, WEIGHTS, WEIGHTS, WEIGHTS, WEIGHTS, WEIGHTS, st.sampled_from(("squared", "linear")))),
        default_changeover_minutes=draw(st.sampled_from((0, 30))),
        rules=Table(ChangeoverRule(str(n), when, minutes) for n, (when, minutes) in enumerate(rules)),
        calendars=Table([draw(CALENDARS)]),
        machines=Table(draw(machines(name)) for name in MACHINES),
        orders=Table(draw(orders(name)) for name in ORDERS),
        producers=Table([Producer("P1", max_length_mm=15.0)]),
        modes=Table(mode for name in ("A", "B") for at in RESOURCES for mode in draw(modes(name, at))),
    )


@st.composite
def lots(draw: st.DrawFn, shop: Shop, lot_id: str) -> Lot:
    """A lot anywhere. Half of those on machines end where they should; some have no times."""
    order, resource = draw(st.sampled_from(("A", *ORDERS))), draw(st.sampled_from(RESOURCES))
    quantity = draw(st.sampled_from((1, 50, 200, 333, 900)))
    start = draw(MAYBE_MINUTES | st.integers(0, 400))
    if start is None:
        return Lot(lot_id, order, resource, quantity)
    end = start + draw(st.integers(0, 400))
    minutes = shop.lot_minutes(order, resource, quantity)
    if minutes is not None and draw(st.booleans()):
        start = shop.work_times[resource].next_working(start) or start
        end = shop.work_times[resource].end_of(start, minutes) or end
    return Lot(lot_id, order, resource, quantity, start, max(start, end))


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """A shop with up to eight lots."""
    shop = draw(shops())
    return Scenario(shop, Plan(Table(draw(lots(shop, f"L{n}")) for n in range(draw(st.integers(0, 8))))))
