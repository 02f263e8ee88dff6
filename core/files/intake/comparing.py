"""A book that was read meets a project: what is new, what changes, what is gone from it, and all of it as one step."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from core.edit import OrderDifference, compare_orders, merge_orders, remove_rows
from core.files.intake.kept_report import KeptReport, with_report
from core.files.intake.orders import orders_of
from core.files.intake.profile import Profile, with_profile
from core.files.intake.progress import Tell, untold
from core.files.intake.report import IntakeReport
from core.model import Order, Project, Scenario, minute_of

IN_THE_BOOK = {"skip_done": "finished", "skip_cancelled": "cancelled"}
"""Rows that bring no order although they name one, and what the book says of it."""


@dataclass(frozen=True, slots=True)
class GoneOrder:
    """An order of the project that the book does not bring: what the book says of it ("" where it does not name it),
    in which row, and whether work on it is locked or has begun."""

    order: str
    said: str = ""
    row: int = 0
    is_held: bool = False


@dataclass(frozen=True)
class Comparison:
    """What an import would do to a scenario. Orders of rows that were refused are not gone: the book names them."""

    orders: tuple[Order, ...]
    difference: OrderDifference
    gone: tuple[GoneOrder, ...]

    @property
    def count(self) -> int:
        """How many orders come in, new or changed."""
        return len(self.difference.added) + len(self.difference.changed)


def compare_book(report: IntakeReport, scenario: Scenario, now: datetime, tell: Tell = untold) -> Comparison:
    """Compare what a book says with the orders of a scenario, as of a moment. The book must say which columns hold
    order number and quantity."""
    orders = tuple(orders_of(report.table, list(report.records), scenario.shop, tell))
    difference = compare_orders(scenario, orders, minute_of(scenario.shop.epoch, now))
    return Comparison(orders, difference, tuple(_gone(report, difference)))


def _gone(report: IntakeReport, difference: OrderDifference) -> list[GoneOrder]:
    rows = {number: one for one in report.records if (number := one.fields.get("order"))}
    held, found = set(difference.held), []
    for order in difference.gone:
        record = rows.get(order)
        if record is None:
            found.append(GoneOrder(order, is_held=order in held))
        elif record.status in IN_THE_BOOK:
            found.append(GoneOrder(order, IN_THE_BOOK[record.status], record.row, order in held))
    return found


@dataclass(frozen=True)
class Acceptance:
    """What the planner accepts of a comparison: the orders to `remove` among those gone, under which profile the
    reading is remembered, and the report that is kept."""

    comparison: Comparison
    profile: Profile
    kept: KeptReport
    remove: Collection[str] = ()


def take_book_in(project: Project, accepted: Acceptance) -> Project:
    """A project with the orders of a book, how it was read, and the report on it. Of protected orders only the
    progress comes in; none of them is removed."""
    comparison, scenario = accepted.comparison, project.scenario
    after = merge_orders(scenario, comparison.orders, comparison.difference.protected)
    held = {one.order for one in comparison.gone if one.is_held}
    removed = [order for order in accepted.remove if order not in held]
    after = remove_rows(after, "orders", removed) if removed else after
    settings = with_report(with_profile(project.settings, accepted.profile), accepted.kept)
    return replace(project.with_scenario(after), settings=settings)
