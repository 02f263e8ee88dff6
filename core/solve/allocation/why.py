"""Why a cost matrix has no answer, in one sentence that names orders, machines and locks, and in which cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from core.language import counted, tr
from core.solve.allocation.table import CostTable
from core.solve.allocation.words import listed


class Blame(NamedTuple):
    """Why there is no answer: a sentence, and all the orders and machines it is about, also where it names only some;
    no machines: all of them."""

    sentence: str
    orders: tuple[str, ...] = ()
    machines: tuple[str, ...] = ()


def why_impossible(table: CostTable, done: int) -> Blame | None:
    """What is to blame, or None where the table has an answer; `done` is how many orders can be done at once."""
    return next(_of_locks(table), None) or (None if done == len(table.orders) else _of_orders(table))


def _of_locks(table: CostTable) -> Iterator[Blame]:
    """Locks that no choice can keep."""
    for r, order in enumerate(table.orders):
        held = np.nonzero(table.locked[r])[0]
        machines = tuple(table.machines[c] for c in held)
        if len(held) > 1:
            sentence = tr("{order} is locked on {machines}, but an order goes to one machine.", order=order,
                          machines=listed(machines))  # fmt: skip
            yield Blame(sentence, (order,), machines)
        if len(held) == 1 and np.isnan(table.costs[r, held[0]]):
            sentence = tr("{order} is locked on {machine}, which is not allowed to do it.", order=order,
                          machine=machines[0])  # fmt: skip
            yield Blame(sentence, (order,), machines)
    for c, machine in enumerate(table.machines):
        held = np.nonzero(table.locked[:, c])[0]
        if len(held) > table.places[c]:
            orders = tuple(table.orders[r] for r in held)
            yield Blame(_too_many_locked(orders, machine, table.places[c]), orders, (machine,))


def _too_many_locked(orders: Sequence[str], machine: str, places: int) -> str:
    if not places:
        return tr("{orders} are locked on {machine}, which takes no order.", orders=listed(orders), machine=machine)
    return counted(
        "{orders} are locked on {machine}, which takes {n} order at most.",
        "{orders} are locked on {machine}, which takes {n} orders at most.", places, orders=listed(orders),
        machine=machine,
    )  # fmt: skip


def _of_orders(table: CostTable) -> Blame | None:
    """Orders that cannot all be done; none is told where there are more orders than places, which leaves some."""
    if not table.machines:
        return Blame(tr("There are no machines to do the orders."))
    if table.is_crowded:
        return None
    allowed = table.allowed
    bare = tuple(order for order, row in zip(table.orders, allowed, strict=True) if not row.any())
    if bare:
        return Blame(counted(
            "{orders} has no machine: every cell of its row is empty or not allowed.",
            "{orders} have no machine: all their cells are empty or not allowed.", len(bare), orders=listed(bare),
        ), bare)  # fmt: skip
    rows, columns = _short(allowed, table.places)
    return _shared(table, rows, columns)


def _shared(table: CostTable, rows: Sequence[int], columns: Sequence[int]) -> Blame:
    """More orders than their machines take together: the rule of Hall, said of one group."""
    places = sum(table.places[c] for c in columns)
    machines = tuple(table.machines[c] for c in columns)
    held = [r for r in rows if table.locked[r].any()]
    names = [tr("{order} (locked)", order=table.orders[r]) if r in held else table.orders[r] for r in rows]
    return Blame(_too_few_places(names, machines, places), tuple(table.orders[r] for r in rows), machines)


def _too_few_places(orders: Sequence[str], machines: Sequence[str], places: int) -> str:
    values = {"orders": listed(orders), "machines": listed(machines)}
    if len(machines) == 1:
        return counted(
            "{orders} can go only to {machines}, which takes {n} order at most.",
            "{orders} can go only to {machines}, which takes {n} orders at most.", places, **values,
        ) if places else tr("{orders} can go only to {machines}, which takes no order.", **values)  # fmt: skip
    return counted(
        "{orders} can go only to {machines}, which take {n} order at most together.",
        "{orders} can go only to {machines}, which take {n} orders at most together.", places, **values,
    ) if places else tr("{orders} can go only to {machines}, which take no order together.", **values)  # fmt: skip


def _short(allowed: np.ndarray, places: Sequence[int]) -> tuple[list[int], list[int]]:
    """A smallest group of rows that have fewer places than they are, and its columns: what alternating paths reach
    from a row that finds no place (Kuhn's algorithm)."""
    held: list[list[int]] = [[] for _ in places]
    for row in range(len(allowed)):
        seen: dict[int, int] = {}
        if not _placed(row, allowed, places, held, seen):
            return sorted({row, *(r for c in seen for r in held[c])}), sorted(seen)
    return [], []


def _placed(row: int, allowed: np.ndarray, places: Sequence[int], held: list[list[int]], seen: dict[int, int]) -> bool:
    """Find a place for one row, others making way; `seen` gets the columns reached, each with the row it was from."""
    queue, home = [row], {r: c for c, rows in enumerate(held) for r in rows}
    for one in queue:
        for c in np.nonzero(allowed[one])[0].tolist():
            if c in seen:
                continue
            seen[c] = one
            if len(held[c]) < places[c]:
                _shift(row, c, held, seen, home)
                return True
            queue += held[c]
    return False


def _shift(row: int, column: int, held: list[list[int]], seen: dict[int, int], home: dict[int, int]) -> None:
    """Move the rows of an alternating path up to a free column."""
    while True:
        one = seen[column]
        held[column].append(one)
        if one == row:
            return
        column = home[one]
        held[column].remove(one)


def crowded(table: CostTable) -> str:
    """The sentence, without its full stop, that there are more orders than places."""
    orders = counted("there is {n} order", "there are {n} orders", len(table.orders))
    return tr("{orders}, and {places}", orders=orders, places=_all_places(sum(table.places), len(table.machines)))


def _all_places(places: int, machines: int) -> str:
    if machines == 1:
        return counted(
            "the only machine takes {n} order at most", "the only machine takes {n} orders at most", places,
        ) if places else tr("the only machine takes no order")  # fmt: skip
    return counted(
        "the {machines} machines take {n} order at most together",
        "the {machines} machines take {n} orders at most together", places, machines=machines,
    ) if places else tr("the {machines} machines take no order together", machines=machines)  # fmt: skip
