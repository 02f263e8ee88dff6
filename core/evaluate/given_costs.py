"""The costs that stand in the table of modes, as arrays. A large matrix is read once; an edit changes a few cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import repeat
from operator import attrgetter, eq, is_
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.model import Mode, Shop, Table
from core.model.table import Since

Floats = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]


class Given(NamedTuple):
    """Arrays of orders × machines: costs (NaN where there is none), what a hand forbade and what it allowed by name,
    which costs were imported, and which came from a file that does not say where they are from. Nobody writes to
    them."""

    cost: Floats
    forbidden: Truths
    permitted: Truths
    imported: Truths
    unsaid: Truths


class _Read(NamedTuple):
    """What was read last, and the ids that say which cell is which."""

    orders: tuple[str, ...]
    machines: tuple[str, ...]
    modes: Table[Mode]
    given: Given


def given_of(shop: Shop) -> Given:
    """What the modes of a shop say of each pair of order and machine."""
    orders, machines = tuple(shop.orders), tuple(shop.machines)
    last = _latest.read
    if last is None or (last.orders, last.machines) != (orders, machines):
        last = _Read(orders, machines, Table(), _nothing(len(orders), len(machines)))
    if last.modes is not shop.modes:
        last = _brought_up_to_date(last, shop.modes)
    _latest.read = last
    return last.given


class _Latest:
    """Keeps what was read last: of two scenarios one edit apart nearly all is the same."""

    read: _Read | None = None


_latest = _Latest()


def _nothing(rows: int, columns: int) -> Given:
    shape = (rows, columns)
    no, neither, nor, none = (np.zeros(shape, bool) for _ in range(4))
    return Given(np.full(shape, np.nan), no, neither, nor, none)


def _brought_up_to_date(last: _Read, modes: Table[Mode]) -> _Read:
    cost, *said = last.given
    given = Given(cost.copy(), *(array.copy() for array in said))
    places = ({name: at for at, name in enumerate(names)} for names in (last.orders, last.machines))
    row_of, column_of = places
    found = modes.since(last.modes) if last.modes else Since(added=modes.rows)
    put = [*found.added, *(now for _, now in found.changed)]
    _empty(given, found.removed, row_of, column_of)
    _put(given, put, row_of, column_of)
    return _Read(last.orders, last.machines, modes, given)


def _empty(given: Given, gone: Iterable[Mode], row_of: dict[str, int], column_of: dict[str, int]) -> None:
    for mode in gone:
        if mode.order in row_of and mode.resource in column_of:
            cell = row_of[mode.order], column_of[mode.resource]
            given.cost[cell] = np.nan
            for said in given[1:]:
                said[cell] = False


def _put(given: Given, modes: list[Mode], row_of: dict[str, int], column_of: dict[str, int]) -> None:
    """Many at once, a field at a time: one by one 640,000 of them hold the window up for a third of a second."""
    rows = np.fromiter(map(row_of.__getitem__, map(attrgetter("order"), modes)), np.intp, len(modes))
    columns = np.fromiter(map(column_of.get, map(attrgetter("resource"), modes), repeat(-1)), np.intp, len(modes))
    is_here = columns >= 0  # a producer has no column
    cells = rows[is_here], columns[is_here]
    cost = np.array(list(map(attrgetter("cost"), modes)), float)  # None becomes NaN
    given.cost[cells] = cost[is_here]
    given.forbidden[cells] = _where(is_, "allowed", False, modes)[is_here]
    given.permitted[cells] = _where(is_, "allowed", True, modes)[is_here]
    has_cost = ~np.isnan(cost)
    given.imported[cells] = (has_cost & _where(eq, "cost_from", "imported", modes))[is_here]
    given.unsaid[cells] = (has_cost & _where(is_, "cost_from", None, modes))[is_here]


def _where(is_so: Callable[[object, object], bool], field: str, value: object, modes: list[Mode]) -> Truths:
    return np.fromiter(map(is_so, map(attrgetter(field), modes), repeat(value)), bool, len(modes))
