"""Small histories for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from core.edit import History
from core.model import Plan, Project, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop

MORNING = datetime(2026, 9, 7, 8, 30, 15)


def history(steps: int = 0, finger: int | None = None) -> History:
    """A project of two orders and two machines, whose steps each add a lot."""
    start = scenario(shop([order("A"), order("B")], [machine("M1"), machine("M2")]))
    found = History(Project((start,), name="Été"), start_cost=1.5)
    for _ in range(steps):
        found = with_step(found)
    return found.go_to(steps if finger is None else finger)


def with_step(one: History) -> History:
    """The history with one more lot."""
    plan, number = one.project.scenario.plan, len(one.steps)
    lots = plan.lots.put(lot(f"L{number}", "AB"[number % 2], "M1", 10 + number, number * 60, number * 60 + 30))
    return pushed(one, replace(one.project.scenario, plan=Plan(lots)), f"Place lot {number}")


def pushed(one: History, after: Scenario, name: str = "Step") -> History:
    """The history with a step that leads to this scenario."""
    when = MORNING + timedelta(minutes=len(one.steps))
    return one.push(name, one.project.with_scenario(after), when=when, cost=len(one.steps) / 2)


def without_orders(one: History) -> History:
    """The history with a step that removes everything planned and the first order."""
    after = one.project.scenario
    emptied = Scenario(replace(after.shop, orders=after.shop.orders.without(["A"])), Plan(Table()), after.name)
    return pushed(one, emptied, "Remove order A")
