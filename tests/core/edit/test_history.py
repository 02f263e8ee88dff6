"""Undo goes back to the very same objects, redo to the same end."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from itertools import count

import pytest

from core.edit import (
    History,
    add_holidays,
    add_row,
    duplicate_rows,
    lock,
    merge,
    merge_orders,
    move,
    move_row,
    place,
    remove_rows,
    resize,
    set_field,
    set_objective,
    set_shop,
    split,
    unlock,
    unschedule,
)
from core.errors import CorkboardError
from core.model import Calendar, ChangeoverRule, FrozenMap, Producer, Project, Scenario, Table
from tests.builders import machine, order, scenario, shop

NOON = datetime(2026, 9, 7, 12)
PLAIN = Project((scenario(),))


def steps(names: str) -> History:
    """A history with a step for each letter, each another project."""
    history = History(PLAIN)
    for name in names:
        history = history.push(name, Project((scenario(),), name=name), when=NOON)
    return history


def test_that_a_new_history_has_nothing_to_undo() -> None:
    history = History(PLAIN)
    assert (history.project, history.undo_name, history.redo_name) == (PLAIN, None, None)
    assert history.undo() is history
    assert history.redo() is history


def test_that_undo_and_redo_name_their_steps() -> None:
    history = steps("abc").undo()
    assert (history.undo_name, history.redo_name, history.project.name) == ("b", "c", "b")


def test_that_undo_returns_the_very_same_project() -> None:
    history = steps("ab")
    assert history.undo().undo().project is PLAIN
    assert history.undo().redo().project is history.project


def test_that_a_step_after_undo_forgets_what_could_be_redone() -> None:
    history = steps("abc").undo().undo().push("d", PLAIN, when=NOON)
    assert ([step.name for step in history.steps], history.redo_name) == (["a", "d"], None)


@pytest.mark.parametrize(("finger", "name"), [(0, "Untitled"), (1, "a"), (3, "c"), (-1, "c"), (4, "c")])
def test_that_one_can_go_to_any_step_there_is(finger: int, name: str) -> None:
    assert steps("abc").go_to(finger).project.name == name


def a_factory() -> Scenario:
    """Six orders, two machines, a calendar, rules and a producer."""
    rules = Table(ChangeoverRule(str(n), FrozenMap({"colour": "same"}), 10 * n) for n in range(3))
    return scenario(shop(
        [order(name, due=2000) for name in "ABCDEF"], [machine("M1", calendar="c"), machine("M2")], rules=rules,
        calendars=Table([Calendar("c", (((360, 1320),),) * 7)]), producers=Table([Producer("P1")]), horizon_days=28,
    ))


def random_edit(rng: random.Random, new: Callable[[], str], now: Scenario) -> Scenario:
    """One edit of any kind with arguments that mostly make sense."""
    orders, lots = list(now.shop.orders) or ["none"], list(now.plan.lots) or ["none"]
    an_order, a_lot, minute, some = rng.choice(orders), rng.choice(lots), rng.randrange(9000), rng.randrange(-5, 900)
    resource = rng.choice([*now.shop.machines, *now.shop.producers])
    return rng.choice((
        lambda: set_field(now, "orders", an_order, "quantity", some),
        lambda: set_field(now, "orders", an_order, "id", new()),
        lambda: set_field(now, "machines", "M2", "available_from", minute),
        lambda: add_row(now, "orders", order(new(), some)),
        lambda: duplicate_rows(now, "orders", [an_order]),
        lambda: remove_rows(now, "orders", [an_order]),
        lambda: move_row(now, "rules", rng.choice("012"), rng.randrange(3)),
        lambda: set_objective(now, k1_earliness=some / 10),
        lambda: set_shop(now, horizon_days=28 + some % 5),
        lambda: add_holidays(now, "c", rng.choice(("FR", "DE", "XX")), [2026]),
        lambda: merge_orders(now, [order(new(), 5), order(an_order, 700)]),
        lambda: place(now, an_order, resource=resource, start=minute),
        lambda: place(now, an_order, resource=resource, start=minute, quantity=some),
        lambda: move(now, a_lot, resource=resource, start=minute),
        lambda: resize(now, a_lot, some),
        lambda: split(now, a_lot, some, resource=resource),
        lambda: merge(now, [a_lot, rng.choice(lots)]),
        lambda: lock(now, [a_lot]),
        lambda: unlock(now, [a_lot], "start"),
        lambda: unschedule(now, [a_lot]),
    ))()


@pytest.mark.parametrize("seed", range(3))
def test_that_200_random_edits_are_undone_one_by_one_and_redone(seed: int) -> None:
    rng, numbers = random.Random(seed), count(1)
    history, projects = History(Project((a_factory(),))), []
    while len(history.steps) < 200:
        projects = [*projects[: history.finger], history.project]
        try:
            after = random_edit(rng, lambda: f"N{next(numbers)}", history.project.scenario)
        except CorkboardError:
            continue  # some of what chance tries makes no sense
        history = history.push("edit", history.project.with_scenario(after), when=NOON)
    last = history.project
    for before in reversed(projects):
        history = history.undo()
        assert history.project is before
    assert history.undo() is history
    for _ in projects:
        history = history.redo()
    assert history.project is last
