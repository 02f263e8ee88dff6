"""What makes a plan impossible, seen before any search: sentences that name the order and the rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from core.evaluate import find_conflicts
from core.language import counted, joined, tr
from core.language import listed as listed_names
from core.model import Lot, Order, Plan, Scenario, Table, show_minute
from core.model.modes import mode_id, pair
from core.solve.clash.items import Clash
from core.solve.drafting.abilities import Abilities
from core.solve.drafting.parts import held_lots
from core.solve.drafting.problem import Problem

MOST_REASONS = 4
"""After so many reasons a sentence stops listing machines, and a list of problems stops listing orders."""
OF_THE_REST = ("unscheduled", "quantity")
"""Conflicts of locked lots that the lots still to come will end."""


def why_no_machine(scenario: Scenario, abilities: Abilities) -> list[str]:
    """Orders that no machine can make, and orders that already have all the lots they may have."""
    return [sentence for order_id in abilities.timed for sentence in _of_order(scenario, abilities, order_id)]


def _of_order(scenario: Scenario, abilities: Abilities, order_id: str) -> Iterator[str]:
    order = scenario.shop.orders[order_id]
    able = (*abilities.timed[order_id], *abilities.untimed[order_id])
    machines = scenario.shop.machines.rows
    held = held_lots(scenario, order, [machines[m].id for m in abilities.timed[order_id]])
    missing = order.remaining - held.quantity
    if missing <= 0:
        return
    if not able:
        yield tr("No machine can make {order}: {reasons}.", order=order_id, reasons=_reasons(scenario, order))
    elif held.count >= order.max_lots:
        yield counted(
            "{order} may have {n} lot and has as many that are locked or kept, but {missing} of its pieces are in "
            "none.",
            "{order} may have {n} lots and has as many that are locked or kept, but {missing} of its pieces are in "
            "none.",
            order.max_lots, order=order_id, missing=missing,
        )  # fmt: skip


def _reasons(scenario: Scenario, order: Order) -> str:
    shop = scenario.shop
    found = (pair(order, machine, shop.modes.get(mode_id(order.id, machine.id))) for machine in shop.machines.rows)
    reasons = list(dict.fromkeys(joined(one.reasons) for one in found))
    if not reasons:
        return tr("there are no machines")
    more = [tr("and {n} more", n=len(reasons) - MOST_REASONS)] if len(reasons) > MOST_REASONS else []
    return joined([*reasons[:MOST_REASONS], *more])


def why_locks_clash(scenario: Scenario, problem: Problem) -> list[str]:
    """Conflicts among the locked and kept lots themselves, which no search may touch."""
    lots = [*problem.kept, *(_as_it_will_be(problem, row) for row, part in enumerate(problem.parts) if part.lot)]
    conflicts = find_conflicts(Scenario(scenario.shop, Plan(Table(lots))))
    return [conflict.sentence for conflict in conflicts if conflict.kind not in OF_THE_REST]


def _as_it_will_be(problem: Problem, row: int) -> Lot:
    """A locked lot with the end its start implies, or without times where these are still open."""
    part = problem.parts[row]
    assert part.lot is not None
    if not part.is_fixed:
        return replace(part.lot, start=None, end=None)
    work = problem.work[problem.calendar_of[part.machines[0]]]
    end = int(problem.fixed_end[row])
    if end > work.total:
        return part.lot
    return replace(part.lot, end=max(part.lot.start or 0, int(work.ends_at(np.array(end)))))


def why_no_room(problem: Problem) -> list[str]:
    """Parts that could not be complete in time even if all machines were theirs."""
    return [sentence for row in range(len(problem.parts)) if (sentence := _alone(problem, row))]


def _alone(problem: Problem, row: int) -> str | None:
    part = problem.parts[row]
    if part.is_fixed or _fits_alone(problem, row):
        return None
    shop = problem.scenario.shop
    subject = part.order.id
    if part.lot:
        subject = tr("{order} on {machine}", order=part.order.id, machine=problem.machines[part.machines[0]].id)
    if part.order.deadline is not None and part.order.deadline < shop.horizon:
        when = show_minute(shop.epoch, part.order.deadline)
        return tr("{order} cannot be complete by its deadline, {deadline}, even if nothing else is made.",
                  order=subject, deadline=when)  # fmt: skip
    return counted(
        "{order} does not fit into the horizon of {n} days, even if nothing else is made.",
        "{order} does not fit into the horizon of {n} days, even if nothing else is made.", shop.horizon_days,
        order=subject,
    )  # fmt: skip


def _fits_alone(problem: Problem, row: int) -> bool:
    """Whether the machines could make a part from its release to its deadline; changeovers are not counted."""
    part = problem.parts[row]
    pieces: list[int] = []
    for machine in part.machines:
        pieces.append(_most_pieces(problem, row, machine))
        if pieces[-1] >= part.whole:
            return True
    pieces.sort(reverse=True)
    return part.split > 0 and len(pieces) > 1 and pieces[1] >= part.smallest and sum(pieces[:2]) >= part.split


def _most_pieces(problem: Problem, row: int, machine: int) -> int:
    calendar = problem.calendar_of[machine]
    begin = max(int(problem.release[row, calendar]), int(problem.base[machine]))
    minutes = int(problem.deadline[row, calendar]) - begin
    again = int(problem.again[row, machine])
    one_pass = minutes if again < 0 else (minutes - again) // 2
    batch = problem.parts[row].batch
    return int(max(0, one_pass) * float(problem.rate[row, machine]) / 60 + 1e-9) // batch * batch


def why_incomplete(problem: Problem, missing: tuple[int, ...], seconds: float) -> str:
    """What to say when the time is up and some parts still have no room; honest about what was not proven."""
    orders = list(dict.fromkeys(problem.parts[part].order for part in missing))
    names = ", ".join(order.id for order in orders[:MOST_REASONS])
    if len(orders) > MOST_REASONS:
        names = listed_names([order.id for order in orders], most=MOST_REASONS)
    shop = problem.scenario.shop
    limits = [counted("the horizon of {n} days", "the horizon of {n} days", shop.horizon_days)]
    if any(order.deadline is not None for order in shop.orders.rows):
        limits.insert(0, tr("the deadlines"))
    if any(part.lot for part in problem.parts):
        limits.insert(0, tr("the locks"))
    return tr(
        "No plan was found in {seconds} s that keeps {rules}: there was no room for {orders}.",
        seconds=f"{seconds:.0f}", rules=listed_names(limits), orders=names,
    )  # fmt: skip


def why_clash(clash: tuple[Clash, ...]) -> str:
    """A clash as one sentence; what is in it is told item by item."""
    if len(clash) == 1:
        return clash[0].sentence
    return tr("No plan can keep these {n} locks, rules and dates together.", n=len(clash))


def listed(sentences: list[str]) -> str:
    """Several sentences as one text, the first few of them."""
    more = len(sentences) - MOST_REASONS
    last = [counted("And {n} more like these.", "And {n} more like these.", more)] if more > 0 else []
    return " ".join([*sentences[:MOST_REASONS], *last])
