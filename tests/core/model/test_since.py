"""What has become of a table, found without looking at rows that are the same objects."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.model import Order, Table

ORDERS = [Order(f"OF-{at}", 1 + at) for at in range(9)]
PLACES = st.lists(st.integers(0, 8), unique=True)


def table(places: list[int], other: set[int] = frozenset()) -> Table[Order]:  # type: ignore[assignment]
    return Table([Order(f"OF-{at}", 99) if at in other else ORDERS[at] for at in places])


@given(PLACES, PLACES, st.sets(st.integers(0, 8)))
def test_that_a_table_tells_what_has_become_of_another(was: list[int], now: list[int], other: set[int]) -> None:
    before, after = table(was), table(now, other)
    found = after.since(before)
    assert {row.id for row in found.added} == after.keys() - before.keys()
    assert {row.id for row in found.removed} == before.keys() - after.keys()
    assert {old.id for old, _ in found.changed} == {i for i in before if i in after and before[i] != after[i]}
    assert all(old is before[old.id] and new is after[old.id] for old, new in found.changed)
    assert found.reordered == ([i for i in before if i in after] != [i for i in after if i in before])


@given(PLACES.filter(bool), st.data())
def test_that_rows_put_into_the_places_of_others_are_told_as_changed(was: list[int], data: st.DataObject) -> None:
    before, chosen = table(was), data.draw(st.sets(st.sampled_from(was)))
    after = before.put(*(Order(f"OF-{at}", 99) for at in chosen))
    found = after.since(before)
    assert {new.id for _, new in found.changed} == {f"OF-{at}" for at in chosen}
    assert (list(found.added), list(found.removed), found.reordered) == ([], [], False)
