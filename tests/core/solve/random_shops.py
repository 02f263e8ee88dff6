"""Shops with everything in them: whatever the model allows, in small."""

from __future__ import annotations

from hypothesis import strategies as st

from core.model import (
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

FORMATS, COLOURS, MATERIALS = ("24x44", "27x47"), ("red", "blue", "white"), ("", "natural", "agglomerate")
SHIFT = ((360, 840),)
CALENDARS = (
    Calendar("one shift", (SHIFT,) * 5 + ((),) * 2,
             (CalendarException(2880, 4320), CalendarException(8640, 9000, True))),
    Calendar("two shifts", (((300, 780), (800, 1260)),) * 6 + ((),)),
    Calendar("nights", (((1320, 360),),) * 7),
)
MACHINES = ("M0", "M1", "M2")


def attributes() -> st.SearchStrategy[FrozenMap[str, str]]:
    return st.builds(
        lambda f, c: FrozenMap({"format": f} | ({"colour": c} if c else {})),
        st.sampled_from(FORMATS), st.sampled_from((None, *COLOURS)),
    )


def orders(number: int) -> st.SearchStrategy[Order]:
    minute = st.none() | st.integers(-500, 9000)
    return st.builds(
        Order, st.just(f"O{number}"), st.integers(0, 9000),
        produced=st.sampled_from([0, 0, 500]), attributes=attributes(),
        passes=st.sampled_from([1, 1, 2]), release=minute, due=minute, deadline=st.none() | st.integers(9000, 30000),
        weight=st.sampled_from([0, 1, 2.5]), max_lots=st.integers(1, 4), supports=st.integers(1, 3),
        min_lot=st.sampled_from([0, 100, 2500]), batch=st.sampled_from([1, 50, 144]),
        length_mm=st.sampled_from([None, 40]), material=st.sampled_from(MATERIALS),
    )


def machines(number: int) -> st.SearchStrategy[Machine]:
    rate = st.floats(200, 3000)
    return st.builds(
        Machine, st.just(MACHINES[number]), passes=st.sampled_from([1, 2]),
        rates=st.builds(lambda a, b: FrozenMap(dict(zip(FORMATS, (a, b), strict=True))), rate, rate),
        calendar=st.sampled_from([None, *(one.id for one in CALENDARS)]),
        closed=st.sampled_from([(), ((1000, 1500),), ((0, 100), (2000, 2001))]),
        available_from=st.sampled_from([None, 777]),
        mounted=st.none() | st.builds(Mounted, attributes(), st.sampled_from([None, "O0", "gone"])),
        max_length_mm=st.sampled_from([None, 50]), materials=st.sampled_from([(), ("natural", "agglomerate")]),
    )


OBJECTIVES = st.builds(
    Objective, *(st.sampled_from([0, 0.1, 3]) for _ in range(5)), penalty=st.sampled_from(["squared", "linear"]),
    time_unit_minutes=st.sampled_from([1, 60]), excess_unit_pieces=st.sampled_from([1, 1000]),
)
RULES = Table([
    ChangeoverRule("nothing", FrozenMap({"format": "same", "colour": "same"}), 0),
    ChangeoverRule("to white", FrozenMap({"colour": FromTo(None, "white")}), 45),
    ChangeoverRule("format", FrozenMap({"format": "differs"}), 60),
])


@st.composite
def lots(draw: st.DrawFn, number: int, count: int) -> Lot:
    """A lot somewhere, locked or not, sound or not."""
    start = draw(st.none() | st.integers(0, 9000))
    locks = draw(st.sampled_from([(), ("resource",), ("resource", "start"), ("start",)]))
    locked = frozenset(locks) - ({"start"} if start is None else set())
    resource = draw(st.sampled_from([*MACHINES[:2], "P"]))
    quantity = 144 * 50 * draw(st.integers(1, 2)) if draw(st.booleans()) else draw(st.integers(1, 4000))
    end = None if start is None else start + draw(st.integers(1, 300))
    return Lot(f"L{number}", f"O{draw(st.integers(0, count - 1))}", resource, quantity, start, end, locked)


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Up to seven orders on two or three machines and a producer, with a plan that may be anything."""
    count = draw(st.integers(1, 7))
    the_orders = Table([draw(orders(k)) for k in range(count)])
    the_machines = Table([draw(machines(k)) for k in range(draw(st.integers(2, 3)))])
    modes = draw(st.sampled_from([[], [Mode("O0", "M0", allowed=False)], [Mode("O0", "M1", rate=321.5)]]))
    the_shop = Shop(
        EPOCH, horizon_days=draw(st.sampled_from([28, 60])), objective=draw(OBJECTIVES), rules=RULES,
        calendars=Table(CALENDARS), machines=the_machines, orders=the_orders, producers=Table([Producer("P")]),
        modes=Table(modes),
    )
    return Scenario(the_shop, Plan(Table([draw(lots(k, count)) for k in range(draw(st.integers(0, 3)))])))
