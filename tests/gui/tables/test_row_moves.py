from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.tables.row_moves import RowMoves, runs

ids = st.lists(st.sampled_from("abcdefghij"), unique=True)


@given(ids, ids)
def test_that_the_moves_lead_from_the_old_rows_to_the_new(before: list[str], after: list[str]) -> None:
    moves, rows = RowMoves(before, after), list(before)
    for first, last in reversed(moves.gone):
        del rows[first : last + 1]
    assert moves.moved == (rows != moves.stayed)
    rows = list(moves.stayed)
    for first, last in moves.come:
        rows[first:first] = after[first : last + 1]
    assert rows == after


def test_that_neighbours_make_one_run() -> None:
    assert runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
