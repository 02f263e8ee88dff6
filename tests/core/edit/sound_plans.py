"""Random shops with plans that break no rule, for hypothesis: what a planner has in hand."""

from __future__ import annotations

from hypothesis import strategies as st

from core.edit import place
from core.errors import EditRefused
from core.evaluate import find_conflicts
from core.model import (
    SAME,
    Calendar,
    ChangeoverRule,
    FrozenMap,
    Machine,
    Mounted,
    Objective,
    Order,
    Scenario,
    Shop,
    Table,
)
from tests.builders import EPOCH

DAYS = 3
COLOURS = st.sampled_from(("red", "blue")).map(lambda colour: FrozenMap({"format": "f", "colour": colour}))
SHIFTS = Calendar("shifts", (((360, 800), (830, 1300)),) * 7)


def orders(number: int) -> st.SearchStrategy[Order]:
    """An order of up to two hours with a due date in the first two days."""
    return st.builds(
        Order, st.just(f"O{number}"), st.sampled_from((300, 700, 1200)), attributes=COLOURS,
        passes=st.sampled_from((1, 1, 2)), release=st.sampled_from((None, None, 500)),
        due=st.sampled_from((None, 700, 1200, 2000, 2500)), weight=st.sampled_from((1.0, 3.0)),
    )


def machines(name: str) -> st.SearchStrategy[Machine]:
    """A single or a double machine, in shifts or always open, with or without something mounted."""
    mounted = st.none() | st.builds(Mounted, COLOURS, st.sampled_from((None, "O1")))
    return st.builds(
        Machine, st.just(name), st.sampled_from((1, 2)), st.just(FrozenMap({"f": 600.0})),
        st.sampled_from((None, "shifts")), available_from=st.sampled_from((None, 400)), mounted=mounted,
    )


@st.composite
def sound_plans(draw: st.DrawFn, *, splits: bool = False) -> Scenario:
    """Up to seven orders on three machines, put down one after another where they then are; some are locked. With
    `splits` some have two lots."""
    rule = ChangeoverRule("same", FrozenMap({"colour": SAME}), draw(st.sampled_from((0, 10))))
    objective = draw(st.sampled_from((Objective(), Objective(k5_changeover_hour=0.7), Objective(penalty="linear"))))
    count = draw(st.integers(1, 7))
    names = ("M1", "M2", "M3")
    shop = Shop(
        EPOCH, DAYS, objective, rules=Table([rule]), calendars=Table([SHIFTS]),
        machines=Table([draw(machines(name)) for name in names]),
        orders=Table([draw(orders(number)) for number in range(count)]),
    )
    scenario = Scenario(shop)
    for order in shop.orders.rows:
        parts = (order.quantity // 3, order.quantity - order.quantity // 3) if splits and draw(st.booleans()) else (
            order.quantity,)
        for pieces in parts:
            scenario = _with(scenario, order.id, pieces, draw(st.sampled_from(names)), draw(st.integers(0, 2400)),
                             draw(st.integers(0, 3)) == 0)
    return scenario


def _with(scenario: Scenario, order: str, pieces: int, machine: str, start: int, lock: bool) -> Scenario:
    try:
        after = place(scenario, order, resource=machine, start=start, quantity=pieces, lock=lock)
    except EditRefused:
        return scenario
    broken = {conflict.kind for conflict in find_conflicts(after)} - {"unscheduled", "quantity"}
    return scenario if broken else after
