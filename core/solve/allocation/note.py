"""What a planner should know about an answer, as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from core.language import counted, short, tr
from core.solve.allocation.answer import Allocation, task_of
from core.solve.allocation.flow import LEFT
from core.solve.allocation.left import Left, left_orders
from core.solve.allocation.regret import SECONDS, regrets
from core.solve.allocation.why import crowded
from core.solve.allocation.words import figure, listed

NO_MATTER = 1e-6
"""Rounding costs to less than this share of the greatest one is not worth a word."""
TOLD = 5
"""Of so many left orders it is told what each would cost."""


def note(allocation: Allocation, others: Sequence[Allocation] | None = None, *, counts_regrets: bool = True) -> str:
    """What was left and what it would cost, what preparation does to the choice, whether another plan is as good
    (`others` are the next best, if they were asked for), and how far all this is certain; unless it `counts_regrets`
    nothing is said of those that were not known in time."""
    told = (
        _left(allocation), _preparation(allocation), _next(allocation, others),
        _certainty(allocation, counts_regrets=counts_regrets),
    )  # fmt: skip
    return " ".join(sentence for part in told for sentence in part)


def _left(allocation: Allocation) -> Iterator[str]:
    if not allocation.left:
        return
    yield counted(
        "{orders} is left, since {reason}.", "{orders} are left, since {reason}.", len(allocation.left),
        orders=listed(allocation.left), reason=crowded(allocation.table),
    )  # fmt: skip
    table = allocation.table
    can = {order: bool(row.any()) for order, row in zip(table.orders, table.allowed, strict=True)}
    if bare := [order for order in allocation.left if not can[order]]:
        yield tr("No machine may do {orders}.", orders=listed(bare))
    for one in left_orders(allocation, TOLD):
        if one.rise is not None or one.too is not None:
            yield _of_left(one)


def _of_left(one: Left) -> str:
    """What it takes to do one left order."""
    parts = []
    if one.rise is not None:
        rise = figure(one.rise)
        parts.append(tr("doing it adds {rise}", rise=rise) if one.instead is None else tr(
            "doing it instead of {other} adds {rise}", other=one.instead, rise=rise))
    if one.too is not None:
        parts.append(tr("doing it too, with one more order on {machine}, adds {rise}", machine=one.machine,
                        rise=figure(one.too)))  # fmt: skip
    return tr("{order}: {ways}.", order=one.order, ways=", ".join(parts))


def _preparation(allocation: Allocation) -> Iterator[str]:
    """What preparation does to the total, and why it can or cannot change the choice."""
    table = allocation.table
    count = len(allocation.pairs)
    amounts = np.unique(table.preparation[table.allowed])
    if table.opening.any():
        yield from _openings(allocation)
    elif count and len(amounts) == 1 and amounts[0]:
        each = float(amounts[0])
        yield tr(
            "Preparation costs {each} on every pair, and every plan has {count} of them: it adds {all} to each plan "
            "alike, so it cannot change which machine does which order.", each=figure(each), count=count,
            all=figure(count * each),
        )  # fmt: skip
    elif amounts.any() and _is_by_machine(allocation):
        added = figure(float(sum(table.preparation[r, c] for r, c in enumerate(allocation.choice) if c != LEFT)))
        yield tr(
            "Preparation adds {added}: it depends on the machine alone and every plan fills every machine, so it "
            "cannot change which machine does which order.", added=added,
        )  # fmt: skip


def _is_by_machine(allocation: Allocation) -> bool:
    """Whether preparation is the same for all orders of a machine, and every plan fills all places."""
    table = allocation.table
    amounts = np.where(table.allowed, table.preparation, np.nan)
    columns = (column[~np.isnan(column)] for column in amounts.T)
    return len(allocation.pairs) == sum(table.places) and all(len(np.unique(one)) <= 1 for one in columns)


def _openings(allocation: Allocation) -> Iterator[str]:
    table = allocation.table
    used = sorted({c for c in allocation.choice if c != LEFT})
    names, paid = [table.machines[c] for c in used], figure(float(table.opening[used].sum()))
    if names:
        yield counted(
            "{n} machine is opened, {machines}, for a preparation of {paid} in all.",
            "{n} machines are opened, {machines}, for a preparation of {paid} in all.", len(names),
            machines=listed(names), paid=paid,
        )  # fmt: skip
    if len(set(table.opening.tolist())) == 1 and max(table.places, default=0) <= 1:
        yield tr("With one order on a machine every plan opens as many, so preparation cannot change the choice.")


def _next(allocation: Allocation, others: Sequence[Allocation] | None) -> Iterator[str]:
    table = allocation.table
    if others is None or not table.orders:
        return
    if not others:
        if not table.opening.any():  # of a fixed charge the next best may not have been found in time
            yield tr("There is no other plan.")
    elif not table.totals[table.allowed].any() and not table.opening.any():
        yield tr("No pair costs anything, so every plan is as good.")
    elif others[0].total - allocation.total <= 1e-12:
        yield tr("Another plan costs as little.")
    else:
        more = figure(others[0].total - allocation.total)
        yield tr("No other plan costs as little: the next best costs {more} more.", more=more)


def _certainty(allocation: Allocation, *, counts_regrets: bool) -> Iterator[str]:
    whole = task_of(allocation.table).whole
    greatest = float(np.nanmax(np.abs(allocation.table.totals), initial=0.0))
    if not whole.is_exact and whole.unit > greatest * NO_MATTER:
        yield tr("Costs were rounded to the nearest {unit} to compare plans.", unit=figure(whole.unit))
    if not allocation.is_proven:
        bound = figure(allocation.bound)
        yield tr("The time was up: no plan can cost less than {bound}, better ones may exist.", bound=bound)
    elif counts_regrets and (missing := int(np.isnan(regrets(allocation)).sum())):
        yield tr("{missing} regrets were not known within {seconds} s and are left out.", missing=missing,
                 seconds=short(SECONDS))  # fmt: skip
