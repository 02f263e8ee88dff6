"""The tables of a scenario by name, and scenarios with some tables changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from core.errors import EditRefused
from core.language import mark, tr
from core.model import (
    SHOP_TABLES,
    Calendar,
    ChangeoverRule,
    Lot,
    Machine,
    Mode,
    Offer,
    Order,
    Plan,
    Producer,
    Scenario,
    Table,
)

SHOP_FIELDS = ("epoch", "horizon_days", "objective", "default_changeover_minutes", "second_pass_minutes", "offering")
"""The fields of a shop that are no tables."""
TABLES = (*SHOP_TABLES, "lots")
"""Every table of a scenario."""
ROWS: Mapping[str, tuple[type[Any], str]] = {
    "orders": (Order, mark("order")), "machines": (Machine, mark("machine")), "producers": (Producer, mark("producer")),
    "modes": (Mode, mark("mode")), "rules": (ChangeoverRule, mark("changeover rule")),
    "calendars": (Calendar, mark("calendar")), "offers": (Offer, mark("offer")), "lots": (Lot, mark("lot")),
}
"""What the rows of each table are, as a class and as a word that is still to be translated."""


def table_of(scenario: Scenario, name: str) -> Table[Any]:
    """One table of a scenario by its name, "lots" among them."""
    table: Table[Any] = scenario.plan.lots if name == "lots" else getattr(scenario.shop, name)
    return table


def with_tables(scenario: Scenario, tables: Mapping[str, Table[Any]]) -> Scenario:
    """A scenario with these tables in place of its own, checked as a whole; itself when they are its own."""
    new: dict[str, Any] = {name: table for name, table in tables.items() if table is not table_of(scenario, name)}
    plan = Plan(new.pop("lots")) if "lots" in new else scenario.plan
    shop = replace(scenario.shop, **new) if new else scenario.shop
    return scenario if shop is scenario.shop and plan is scenario.plan else replace(scenario, shop=shop, plan=plan)


def rows_of(scenario: Scenario, name: str, ids: Iterable[str]) -> list[Any]:
    """Rows by id, each once. Raises EditRefused naming the first that is not there."""
    table = table_of(scenario, name)
    wanted = list(dict.fromkeys(ids))
    missing = next((row_id for row_id in wanted if row_id not in table), None)
    if missing is not None:
        raise EditRefused(tr("There is no {kind} {id}.", kind=tr(ROWS[name][1]), id=missing))
    return [table[row_id] for row_id in wanted]


def free_id(scenario: Scenario, table: str, stem: str) -> str:
    """An id that no row of a table has: the stem, or the stem with the first number that is free ("OF-7 (2)").
    Machines and producers count as one table, because a lot knows its resource by the id alone."""
    return next_free_id(taken_ids(scenario, table), stem)


def taken_ids(scenario: Scenario, table: str) -> set[str]:
    """The ids a new row of a table may not have."""
    shared = ("machines", "producers") if table in ("machines", "producers") else (table,)
    return {row_id for name in shared for row_id in table_of(scenario, name)}


def next_free_id(taken: set[str], stem: str) -> str:
    """The stem, or the stem with the first number that is not taken."""
    return stem if stem not in taken else next(row_id for n in count(2) if (row_id := f"{stem} ({n})") not in taken)
