"""A book that was read meets a project: what is new, what changes, what is gone from it, and all of it as one step."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from core.edit import OrderDifference, compare_orders, compare_rows, merge_orders, merge_rows, remove_rows
from core.files.intake.kept_report import KeptReport, with_report
from core.files.intake.kinds.bringing import brought_by, gone_from, table_of_kind
from core.files.intake.orders import orders_of
from core.files.intake.profile import Profile, with_profile
from core.files.intake.progress import Tell, untold
from core.files.intake.report import IntakeReport
from core.model import Order, Project, Scenario, minute_of

IN_THE_BOOK = {"skip_done": "finished", "skip_cancelled": "cancelled"}
"""Rows that bring no order although they name one, and what the book says of it."""


@dataclass(frozen=True, slots=True)
class GoneOrder:
    """An order, or another row, of the project that the book does not bring: what the book says of it ("" where it does
    not name it), in which row, and whether work on it is locked or has begun."""

    order: str
    said: str = ""
    row: int = 0
    is_held: bool = False


@dataclass(frozen=True)
class Comparison:
    """What an import would do to a scenario: the `rows` of its own table, and by the names of other tables the rows
    that come in with them, such as machines that nobody knew. Orders of rows that were refused are not gone: the book
    names them."""

    rows: tuple[Any, ...]
    difference: OrderDifference
    gone: tuple[GoneOrder, ...]
    kind: str = "orders"
    beside: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    @property
    def orders(self) -> tuple[Order, ...]:
        """The orders of an order book."""
        return self.rows

    @property
    def table(self) -> str:
        """The table of the shop that the rows go into."""
        return table_of_kind(self.kind)

    @property
    def count(self) -> int:
        """How many rows come in, new or changed, those of other tables among them."""
        return len(self.difference.added) + len(self.difference.changed) + sum(map(len, self.beside.values()))


def compare_book(report: IntakeReport, scenario: Scenario, now: datetime, tell: Tell = untold) -> Comparison:
    """Compare what a book says with the rows of a scenario, as of a moment. The report must not miss a column."""
    minute = minute_of(scenario.shop.epoch, now)
    if report.kind == "orders":
        rows = tuple(orders_of(report.table, list(report.records), scenario.shop, tell))
        difference = compare_orders(scenario, rows, minute)
        return Comparison(rows, difference, tuple(_gone(report, difference)))
    brought = brought_by(report, scenario.shop)
    table = table_of_kind(report.kind)
    rows = tuple(brought[table])
    difference = compare_rows(scenario, table, rows, minute)
    beside = {name: tuple(own) for name, own in brought.items() if own and name != table}
    gone = tuple(GoneOrder(one, is_held=one in difference.held) for one in gone_from(report, difference.gone))
    return Comparison(rows, difference, gone, report.kind, beside)


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


def merge_comparison(scenario: Scenario, comparison: Comparison, keep: Collection[str]) -> Scenario:
    """A scenario with all that an import brings; of orders to `keep` only the progress, of other rows nothing."""
    if comparison.kind == "orders":
        return merge_orders(scenario, comparison.rows, keep)
    return merge_rows(scenario, {**comparison.beside, comparison.table: comparison.rows}, keep)


@dataclass(frozen=True)
class Acceptance:
    """What the planner accepts of a comparison: the orders to `remove` among those gone, under which profile the
    reading is remembered, and the report that is kept."""

    comparison: Comparison
    profile: Profile
    kept: KeptReport
    remove: Collection[str] = ()


def take_book_in(project: Project, accepted: Acceptance) -> Project:
    """A project with what a book brings, how it was read, and the report on it. Of protected orders only the progress
    comes in, of other protected rows nothing; none of them is removed."""
    comparison = accepted.comparison
    after = merge_comparison(project.scenario, comparison, comparison.difference.protected)
    held = {one.order for one in comparison.gone if one.is_held}
    removed = [row for row in accepted.remove if row not in held]
    after = remove_rows(after, comparison.table, removed) if removed else after
    settings = with_report(with_profile(project.settings, accepted.profile), accepted.kept)
    return replace(project.with_scenario(after), settings=settings)
