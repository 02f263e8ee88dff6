"""From a scenario to its board."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from core.evaluate import evaluate
from core.evaluate.score import Terms
from core.model import Lot, Order, Plan, Scenario, Table
from core.model.modes import mode_id
from core.solve.bounds.board import Board, Need
from core.solve.drafting.abilities import Abilities, find_abilities
from core.solve.drafting.parts import held_lots, round_up
from core.timing.changeover_matrix import changeover_matrix
from core.timing.penalties import Numbers, Penalties
from core.timing.work_map import Minutes, WorkMap

NEVER = 1 << 40
"""Minutes longer than any changeover."""


def read_board(scenario: Scenario) -> Board:
    """The board of all orders that remain to be made, or hold lots, on machines that keep times."""
    shop, machines = scenario.shop, scenario.shop.machines.rows
    abilities = find_abilities(scenario)
    able = {order: on for order, on in abilities.timed.items() if on}
    needs = tuple(_need(scenario, shop.orders[order], on) for order, on in able.items())
    setup, first, mounted = _changeovers(scenario, needs)
    work = tuple(shop.work_times[machine.id] for machine in machines)
    since = [max(0, machine.available_from or 0) for machine in machines]
    base = np.array([one.minutes_before(minute) for one, minute in zip(work, since, strict=True)], np.int64)
    rate, again = _rates(scenario, needs)
    is_plain = not _has_strangers(scenario, abilities)
    lead = _lead(setup, first, rate) if is_plain else np.zeros_like(first)
    return Board(
        scenario, needs, machines, work, rate, again, base, setup, first, mounted,
        _least_change(setup, first, rate) if is_plain else np.zeros(len(needs), np.int64),
        _soonest_start(scenario, needs, base, lead),
        Penalties.of(tuple(need.order for need in needs), shop.objective), _fixed_cost(scenario, abilities), is_plain,
    )


def _need(scenario: Scenario, order: Order, able: tuple[int, ...]) -> Need:
    timed = [scenario.shop.machines.rows[m].id for m in able]
    held = held_lots(scenario, order, timed)
    return Need(
        order, held, able, max(0, order.remaining - held.quantity), max(0, order.max_lots - held.count),
        round_up(max(order.min_lot, 1), order.batch),
    )


def _changeovers(scenario: Scenario, needs: tuple[Need, ...]) -> tuple[Minutes, Minutes, Minutes]:
    shop, machines = scenario.shop, scenario.shop.machines.rows
    kinds = list(dict.fromkeys(need.order.attributes for need in needs))
    number = {attributes: kind for kind, attributes in enumerate(kinds)}
    kind = [number[need.order.attributes] for need in needs]
    setup = changeover_matrix(shop, kinds, kinds)[np.ix_(kind, kind)]
    np.fill_diagonal(setup, 0)
    before = [machine.mounted.attributes if machine.mounted else None for machine in machines]
    first = changeover_matrix(shop, before, kinds)[:, kind]
    place = {need.order.id: o for o, need in enumerate(needs)}
    mounted = np.array([place.get(one.mounted.order or "", -1) if one.mounted else -1 for one in machines], np.int64)
    for m, order in enumerate(mounted):
        if order >= 0:
            first[m, order] = 0
    return setup, first, mounted


def _rates(scenario: Scenario, needs: tuple[Need, ...]) -> tuple[Numbers, Minutes]:
    shop, machines = scenario.shop, scenario.shop.machines.rows
    rate = np.zeros((len(needs), len(machines)))
    again = np.full(rate.shape, -1, np.int64)
    for o, need in enumerate(needs):
        form = need.order.format or ""
        for m in need.machines:
            mode = shop.modes.get(mode_id(need.order.id, machines[m].id)) if shop.modes else None
            given = mode.rate if mode else None
            rate[o, m] = given if given is not None else machines[m].rates.get(form, 0)
            if need.order.passes == 2 and machines[m].passes == 1:
                again[o, m] = shop.second_pass_minutes
    return rate, again


def _has_strangers(scenario: Scenario, abilities: Abilities) -> bool:
    """Whether lots on machines that keep no times for them have times all the same, and stand where others
    run."""
    machines, used = scenario.shop.machines, {m for on in abilities.timed.values() for m in on}
    timed = (lot for lot in scenario.plan.lots.rows if lot.start is not None and lot.resource in machines)
    places = ((machines.position(lot.resource), lot.order) for lot in timed)
    return any(m in used and m in abilities.untimed[order] for m, order in places)


def _lead(setup: Minutes, first: Minutes, rate: Numbers) -> Minutes:
    """Working minutes [m, o] that pass before a lot at least: from what is mounted straight to it, or by way
    of other orders, each of which takes a minute or more (Bellman and Ford)."""
    lead, small = first.copy(), setup.astype(np.int32)
    for m in range(len(first)):
        able = np.nonzero(rate[:, m] > 0)[0]
        between, here = small[np.ix_(able, able)] + np.int32(1), first[m, able].astype(np.int32)
        while len(able):
            shorter = np.minimum(here, (here[:, None] + between).min(axis=0))
            if (shorter == here).all():
                break
            here = shorter
        lead[m, able] = here
    return lead


def _least_change(setup: Minutes, first: Minutes, rate: Numbers) -> Minutes:
    """Minutes [o] of the shortest changeover into each order."""
    other = setup.copy()
    np.fill_diagonal(other, NEVER)
    straight = np.where(rate.T > 0, first, NEVER)
    return np.asarray(np.minimum(other.min(axis=0, initial=NEVER), straight.min(axis=0, initial=NEVER)), np.int64)


def _soonest_start(scenario: Scenario, needs: tuple[Need, ...], base: Minutes, lead: Minutes) -> Minutes:
    release = np.array([max(0, need.order.release or 0) for need in needs], np.int64)
    maps = {id(work): WorkMap(work) for work in scenario.shop.work_times.values()}
    works = [maps[id(scenario.shop.work_times[machine.id])] for machine in scenario.shop.machines.rows]
    columns = [np.maximum(work.coordinates(release), base[m] + lead[m]) for m, work in enumerate(works)]
    return np.array(columns, np.int64).reshape(len(works), len(needs)).T.copy()


def _fixed_cost(scenario: Scenario, abilities: Abilities) -> float:
    """What orders cost at least that no machine with times makes: their lots that stay, and what full batches
    are beyond what is missing. An order is sure to be early only if nothing can be added to it."""
    shop, names = scenario.shop, [name for name, on in abilities.timed.items() if not on]
    kept = {name: held_lots(scenario, shop.orders[name], ()).kept for name in names}
    late = _terms_of(scenario, (lot for lots in kept.values() for lot in lots)).tardiness
    done = (name for name in names if not abilities.untimed[name])
    early = _terms_of(scenario, (lot for name in done for lot in kept[name])).earliness
    pieces = sum(_too_many(shop.orders[name], sum(lot.quantity for lot in kept[name])) for name in names)
    return late + early + shop.objective.k4_excess * pieces / shop.objective.excess_unit_pieces


def _terms_of(scenario: Scenario, lots: Iterable[Lot]) -> Terms:
    return evaluate(replace(scenario, plan=Plan(Table(list(lots))))).terms


def _too_many(order: Order, kept: int) -> int:
    missing = order.remaining - kept
    least = max(round_up(missing, order.batch), round_up(order.min_lot, order.batch))
    return least - missing if missing > 0 else -missing
