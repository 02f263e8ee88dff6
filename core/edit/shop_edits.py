"""What may be done with the shop's data: functions from one scenario to the next. All raise InvalidInput where a row's
rule breaks and EditRefused where the edit makes no sense; nothing is changed then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from core.edit.epoch import with_epoch
from core.edit.kinds import check_kinds
from core.edit.references import followed, machines_on, without_owners
from core.edit.tables import ROWS, SHOP_FIELDS, next_free_id, rows_of, table_of, taken_ids, with_tables
from core.errors import EditRefused, InvalidInput, Problem
from core.language import tr
from core.model import Mode, Scenario


def set_field(scenario: Scenario, table: str, row_id: str, field: str, value: Any) -> Scenario:
    """Give one field of one row another value."""
    return set_fields(scenario, table, {(row_id, field): value})


def set_fields(scenario: Scenario, table: str, cells: Mapping[tuple[str, str], Any]) -> Scenario:
    """Give several cells of one table other values at once, by row id and field; every problem is told. Where a row's
    id changes, all that names it follows; a cost of a pair that is set is typed."""
    by_row: dict[str, dict[str, Any]] = {}
    for (row_id, field), value in cells.items():
        by_row.setdefault(row_id, {})[field] = value
        if (table, field) == ("modes", "cost"):
            by_row[row_id].setdefault("cost_from", None if value is None else "typed")
    old = rows_of(scenario, table, by_row)
    new = _all_or_problems(table, [(row, by_row[row.id]) for row in old])
    changed = {before.id: after for before, after in zip(old, new, strict=True) if after != before}
    renamed = {row_id: row.id for row_id, row in changed.items() if row.id != row_id}
    _check_resources(scenario, table, renamed.values())
    rows = table_of(scenario, table).replaced(changed)
    return with_tables(scenario, {**followed(scenario, table, renamed), table: rows}) if changed else scenario


def _all_or_problems(table: str, wanted: Iterable[tuple[Any, Mapping[str, Any]]]) -> list[Any]:
    rows: list[Any] = []
    problems: list[Problem] = []
    for row, fields in wanted:
        try:
            check_kinds(table, row, fields)
            rows.append(replace(row, **fields))
        except InvalidInput as error:
            problems += error.problems
    if problems:
        raise InvalidInput(problems)
    return rows


def _check_resources(scenario: Scenario, table: str, ids: Iterable[str]) -> None:
    other = {"machines": "producers", "producers": "machines"}.get(table)
    twins = [row_id for row_id in ids if other and row_id in table_of(scenario, other)]
    if twins and other:
        kind = tr(ROWS[other][1])
        raise InvalidInput(
            Problem(table, i, "id", tr("There is a {kind} {id} already.", kind=kind, id=i)) for i in twins)


def add_row(scenario: Scenario, table: str, row: Any, position: int | None = None) -> Scenario:
    """Put a row in before a position, or at the end."""
    return add_rows(scenario, table, [row], position)


def add_rows(scenario: Scenario, table: str, rows: Sequence[Any], position: int | None = None) -> Scenario:
    """Put rows in before a position, or at the end."""
    kind, word = ROWS[table]
    if not all(isinstance(row, kind) for row in rows):
        raise EditRefused(tr("Only a {kind} can stand in the table of {table}.", kind=tr(word), table=table))
    _check_resources(scenario, table, (row.id for row in rows))
    rows = [_typed(row) for row in rows] if table == "modes" else rows
    old = table_of(scenario, table)
    return with_tables(scenario, {table: old.insert(len(old) if position is None else position, rows)})


def _typed(mode: Mode) -> Mode:
    """A mode whose cost, if nobody says otherwise, a hand typed."""
    return replace(mode, cost_from="typed") if mode.cost is not None and mode.cost_from is None else mode


def duplicate_rows(scenario: Scenario, table: str, ids: Iterable[str]) -> Scenario:
    """Put a copy after each of these rows, under an id that is free."""
    if table == "modes":
        raise EditRefused(tr("A mode stands for one pair of order and resource, so there cannot be two of it."))
    taken, copies = taken_ids(scenario, table), {}
    for row in rows_of(scenario, table, ids):
        copies[row.id] = replace(row, id=next_free_id(taken, row.id))
        taken.add(copies[row.id].id)
    old = table_of(scenario, table)
    rows = [one for row in old.rows for one in ((row, copies[row.id]) if row.id in copies else (row,))]
    return with_tables(scenario, {table: type(old)(rows)}) if copies else scenario


def remove_rows(scenario: Scenario, table: str, ids: Iterable[str]) -> Scenario:
    """Take rows away; orders and resources take their lots and modes with them. A calendar in use stays."""
    gone = {row.id for row in rows_of(scenario, table, ids)}
    if table == "calendars" and (machines := machines_on(scenario, gone)):
        names = ", ".join(one.id for one in machines)
        sentence = tr("{calendar} is the calendar of {machines}.", calendar=machines[0].calendar, machines=names)
        raise EditRefused(sentence)
    left = table_of(scenario, table).without(gone)
    return with_tables(scenario, {**without_owners(scenario, table, gone), table: left})


def move_row(scenario: Scenario, table: str, row_id: str, position: int) -> Scenario:
    """Put a row where it then stands at a position, from 0; the priority of changeover rules is their order."""
    (row,), old = rows_of(scenario, table, [row_id]), table_of(scenario, table)
    position = max(0, min(position, len(old) - 1))
    if old.position(row_id) == position:
        return scenario
    return with_tables(scenario, {table: old.without([row_id]).insert(position, [row])})


def set_objective(scenario: Scenario, **fields: Any) -> Scenario:
    """Give weights and units of the objective other values."""
    objective = scenario.shop.objective
    check_kinds("objective", objective, fields)
    new = replace(objective, **fields)
    return scenario if new == objective else replace(scenario, shop=replace(scenario.shop, objective=new))


def set_shop(scenario: Scenario, **fields: Any) -> Scenario:
    """Give the shop's own fields (epoch, horizon_days, default_changeover_minutes, second_pass_minutes) other values.
    With another epoch every date stays what it is."""
    if strange := next((name for name in fields if name not in SHOP_FIELDS), None):
        raise EditRefused(tr("A shop has no field {field}.", field=strange))
    check_kinds("", scenario.shop, fields)
    epoch = fields.pop("epoch", scenario.shop.epoch)
    if all(getattr(scenario.shop, name) == value for name, value in fields.items()):
        return with_epoch(scenario, epoch)
    return with_epoch(replace(scenario, shop=replace(scenario.shop, **fields)), epoch)
