"""Facts about a value are computed once, and only those of the latest values are kept."""

from __future__ import annotations

from core.model import Order, Table, remembered
from core.model.remembered import KEPT


class Counted:
    """A fact that counts how often it is computed."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, value: object) -> str:
        self.times += 1
        return str(value)


def test_that_a_fact_is_computed_once_for_the_same_object() -> None:
    counted, value = Counted(), [1]
    fact = remembered(counted.__call__)
    assert (fact(value), fact(value), counted.times) == ("[1]", "[1]", 1)


def test_that_an_equal_object_is_another_object() -> None:
    counted = Counted()
    fact = remembered(counted.__call__)
    assert (fact([1]), fact([1]), counted.times) == ("[1]", "[1]", 2)


def test_that_facts_of_older_values_are_forgotten() -> None:
    counted, values = Counted(), [[n] for n in range(KEPT + 1)]
    fact = remembered(counted.__call__)
    for value in (*values, values[0]):
        fact(value)
    assert counted.times == KEPT + 2


def test_that_a_changed_copy_of_a_long_table_shares_the_places_of_its_rows() -> None:
    table = Table(Order(str(n), n) for n in range(100))
    assert table.put(Order("7", 99))._positions is table._positions
