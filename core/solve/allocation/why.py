"""Why a cost matrix has no answer, in one sentence that names orders, machines and locks, and in which cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from core.solve.allocation.table import CostTable
from core.solve.allocation.words import listed, orders_word


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
            sentence = f"{order} is locked on {listed(machines)}, but an order goes to one machine."
            yield Blame(sentence, (order,), machines)
        if len(held) == 1 and np.isnan(table.costs[r, held[0]]):
            yield Blame(f"{order} is locked on {machines[0]}, which is not allowed to do it.", (order,), machines)
    for c, machine in enumerate(table.machines):
        held = np.nonzero(table.locked[:, c])[0]
        if len(held) > table.places[c]:
            orders = tuple(table.orders[r] for r in held)
            sentence = f"{listed(orders)} are locked on {machine}, which {_takes(table.places[c])}."
            yield Blame(sentence, orders, (machine,))


def _of_orders(table: CostTable) -> Blame | None:
    """Orders that cannot all be done; none is told where there are more orders than places, which leaves some."""
    if not table.machines:
        return Blame("There are no machines to do the orders.")
    if table.is_crowded:
        return None
    allowed = table.allowed
    bare = tuple(order for order, row in zip(table.orders, allowed, strict=True) if not row.any())
    if bare:
        has = "has no machine: every cell of its row is" if len(bare) == 1 else "have no machine: all their cells are"
        return Blame(f"{listed(bare)} {has} empty or not allowed.", bare)
    rows, columns = _short(allowed, table.places)
    return _shared(table, rows, columns)


def _shared(table: CostTable, rows: Sequence[int], columns: Sequence[int]) -> Blame:
    """More orders than their machines take together: the rule of Hall, said of one group."""
    places = sum(table.places[c] for c in columns)
    machines = tuple(table.machines[c] for c in columns)
    held = [r for r in rows if table.locked[r].any()]
    names = [f"{table.orders[r]}{' (locked)' if r in held else ''}" for r in rows]
    sentence = f"{listed(names)} can go only to {listed(machines)}, which {_takes(places, len(columns))}."
    return Blame(sentence, tuple(table.orders[r] for r in rows), machines)


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
    places, machines = sum(table.places), len(table.machines)
    them = f"the only machine {_takes(places)}" if machines == 1 else f"the {machines} machines {_takes(places, 2)}"
    are = "is" if len(table.orders) == 1 else "are"
    return f"there {are} {orders_word(len(table.orders))}, and {them}"


def _takes(places: int, machines: int = 1) -> str:
    orders = "no order" if places == 0 else f"{orders_word(places)} at most"
    return f"take{'s' if machines == 1 else ''} {orders}{' together' if machines > 1 else ''}"
