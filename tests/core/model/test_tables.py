"""Tables of rows and frozen maps: values that share what did not change."""

from __future__ import annotations

import pickle

import pytest

from core.errors import InvalidInput
from core.model import FrozenMap, Order, Table

A, B, C = (Order(name, 10) for name in "ABC")
ABC = Table([A, B, C])


def ids(table: Table[Order]) -> str:
    return "".join(table)


def test_that_a_table_is_a_mapping_in_the_planners_order() -> None:
    assert (ids(ABC), len(ABC), ABC["B"], ABC.get("X"), ABC.get("X", A)) == ("ABC", 3, B, None, A)
    assert ("C" in ABC, "X" in ABC, ABC.position("C")) == (True, False, 2)
    assert dict(ABC) == dict(ABC.items()) == {"A": A, "B": B, "C": C}
    assert (list(ABC.keys()), list(ABC.values())) == (["A", "B", "C"], [A, B, C])


def test_that_an_id_used_twice_is_told() -> None:
    with pytest.raises(InvalidInput, match="The id A is used more than once"):
        Table([A, B, A])


def test_that_put_replaces_known_rows_and_appends_new_ones() -> None:
    changed, new = Order("B", 99), Order("D", 1)
    table = ABC.put(changed, new)
    assert table.rows == (A, changed, C, new)
    assert (ABC["B"], ids(ABC)) == (B, "ABC")


def test_that_a_row_can_be_replaced_under_another_id() -> None:
    table = ABC.swap("B", Order("X", 10))
    assert (ids(table), table.position("X"), "B" in table) == ("AXC", 1, False)


def test_that_two_rows_can_trade_their_ids() -> None:
    assert ABC.replaced({"A": Order("B", 1), "B": Order("A", 2)}).rows == (Order("B", 1), Order("A", 2), C)


def test_that_rows_can_be_put_in_and_taken_out() -> None:
    assert ids(ABC.insert(1, [Order("X", 1), Order("Y", 1)])) == "AXYBC"
    assert ids(ABC.without(["A", "C", "unknown"])) == "B"
    assert ABC.without(["unknown"]) is ABC
    assert ABC.insert(1, []) is ABC


def test_that_equal_tables_have_equal_rows_in_the_same_order() -> None:
    assert Table([A, B]) == Table([Order("A", 10), B])
    assert hash(Table([A, B])) == hash(Table([A, B]))
    assert Table([A, B]) != Table([B, A])


def test_that_values_survive_a_pickle() -> None:
    assert pickle.loads(pickle.dumps(ABC)) == ABC
    assert pickle.loads(pickle.dumps(FrozenMap({"a": 1}))) == FrozenMap({"a": 1})


def test_that_a_frozen_map_is_a_value() -> None:
    one = FrozenMap({"a": 1, "b": 2})
    assert one == FrozenMap([("b", 2), ("a", 1)]) == {"a": 1, "b": 2}
    assert hash(one) == hash(FrozenMap([("b", 2), ("a", 1)]))
    assert one != FrozenMap({"a": 1})
    with pytest.raises(TypeError):
        one["a"] = 2  # type: ignore[index]


def test_that_a_frozen_map_has_changed_copies() -> None:
    one = FrozenMap({"a": 1})
    assert one.put("b", 2) == {"a": 1, "b": 2}
    assert one.without("a") == {}
    assert one.without("x") is one
    assert (one.get("a"), one.get("x"), one.get("x", 7)) == (1, None, 7)
