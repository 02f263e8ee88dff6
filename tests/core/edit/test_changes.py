"""What changed between two scenarios, by table and id."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.edit import (
    TABLES,
    RowChanges,
    add_row,
    changes_between,
    move,
    move_row,
    remove_rows,
    set_field,
    set_objective,
    table_of,
)
from core.model import ChangeoverRule, Scenario, Table
from tests.builders import lot, order, scenario, shop

BEFORE = scenario(
    shop([order("A"), order("B"), order("C")], rules=Table(ChangeoverRule(name) for name in "xyz")),
    lot("1", "A", "M1", 1000, 30, 90), lot("2", "B", "M1", 1000, 120, 180),
)


def test_that_nothing_changed_is_false() -> None:
    assert not changes_between(BEFORE, BEFORE)
    assert changes_between(BEFORE, BEFORE).of("orders") == RowChanges()


def test_that_a_cell_changes_one_row_of_one_table() -> None:
    changes = changes_between(BEFORE, set_field(BEFORE, "orders", "B", "quantity", 5))
    assert dict(changes.tables) == {"orders": RowChanges(changed=frozenset("B"))}
    assert not changes.fields


def test_that_pushed_lots_are_changes_too() -> None:
    changes = changes_between(BEFORE, move(BEFORE, "1", resource="M1", start=70))
    assert dict(changes.tables) == {"lots": RowChanges(changed=frozenset("12"))}


def test_that_rows_come_and_go() -> None:
    added = changes_between(BEFORE, add_row(BEFORE, "orders", order("N"), 0))
    assert added.of("orders") == RowChanges(added=frozenset("N"))
    gone = changes_between(BEFORE, remove_rows(BEFORE, "orders", ["A"]))
    assert (gone.of("orders").removed, gone.of("lots").removed, gone.of("orders").ids) == ({"A"}, {"1"}, {"A"})


def test_that_a_new_id_is_a_row_gone_and_a_row_added() -> None:
    changes = changes_between(BEFORE, set_field(BEFORE, "orders", "A", "id", "Z"))
    assert changes.of("orders") == RowChanges(added=frozenset("Z"), removed=frozenset("A"))
    assert changes.of("lots") == RowChanges(changed=frozenset("1"))


def test_that_another_order_of_rows_is_told() -> None:
    assert changes_between(BEFORE, move_row(BEFORE, "rules", "z", 0)).of("rules") == RowChanges(reordered=True)


def test_that_fields_that_are_no_tables_are_named() -> None:
    assert changes_between(BEFORE, set_objective(BEFORE, k1_earliness=5.0)).fields == {"objective"}
    renamed = Scenario(BEFORE.shop, BEFORE.plan, "Other")
    assert changes_between(BEFORE, renamed).fields == {"name"}


BOOKS = st.lists(st.tuples(st.sampled_from("ABCDE"), st.integers(1, 3)), max_size=5, unique_by=lambda row: row[0])


@settings(max_examples=100)
@given(BOOKS, BOOKS)
def test_that_changes_are_what_a_look_at_every_row_finds(first: list, second: list) -> None:
    was, now = dict(first), dict(second)
    before, after = (scenario(shop([order("-"), *(order(*row) for row in rows)])) for rows in (first, second))
    found = changes_between(before, after).of("orders")
    assert (found.added, found.removed) == (now.keys() - was.keys(), was.keys() - now.keys())
    assert found.changed == {name for name in was.keys() & now.keys() if was[name] != now[name]}
    assert found.reordered is ([name for name in was if name in now] != [name for name in now if name in was])


def test_that_every_table_is_looked_at() -> None:
    assert {name for name in TABLES if isinstance(table_of(BEFORE, name), Table)} == set(TABLES)
