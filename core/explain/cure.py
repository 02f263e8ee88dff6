"""The cheapest single change that makes an order on time, each one done and evaluated before it is told."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event
from typing import NamedTuple

from core.edit import Others, Target
from core.errors import EditRefused
from core.evaluate import consequences, evaluate, find_conflicts
from core.explain.candidates import Candidate, candidates
from core.explain.doing import Manner, done
from core.explain.question import Question, question
from core.model import Lot, Plan, Scenario

MOST_EDITS = 60
"""Changes that are done and evaluated at most."""


@dataclass(frozen=True, slots=True)
class Cure:
    """One change: its name in words; the lots to be unlocked, what is to be put where and in what manner; what it
    changes the evaluated cost by; by how many minutes the order is late afterwards (0 or less: on time); who else
    becomes late or later, with minutes; who is late no more; the lots that move, as they are then; and the plan that
    results."""

    name: str
    order: str
    unlocked: tuple[str, ...]
    targets: tuple[Target, ...]
    manner: Manner
    price: float
    lateness: int
    late: tuple[tuple[str, int], ...]
    relieved: tuple[str, ...]
    moved: tuple[Lot, ...]
    plan: Plan

    @property
    def is_cure(self) -> bool:
        """Whether the order is on time then; else this is the change that comes closest."""
        return self.lateness <= 0


def apply_cure(scenario: Scenario, cure: Cure) -> Scenario:
    """Do what a cure says. Raises EditRefused where that is not possible any more."""
    return done(scenario, cure.unlocked, cure.targets, cure.manner)


def cheapest_cure(
    scenario: Scenario, order_id: str, *, others: Others = "retime", lock: bool = True, since: int = 0,
    stop: Event | None = None,
) -> Cure | None:
    """The cheapest single change by which a late or unplanned order is on time and no new conflict arises; where there
    is none, the one that leaves it least late, if any helps. Lots that begin before the minute `since` stay, and
    nothing goes there; a part may be taken out of one. None too where it was stopped.

    The drop map proposes at most `MOST_EDITS` changes: a move of the lot that completes the order, a part of it on a
    second machine, a swap with the lot before it, or a move of a lot of the chain that holds it, the order moving up.
    The map is near the truth only, so a cheaper change may go unseen; what is told is always true."""
    asked = question(scenario, order_id, since, others)
    if asked is None:
        return None
    flag = stop or Event()
    judge = _Judge(asked, Manner(others, lock, since))
    weighed = []
    for candidate in candidates(asked, flag.is_set)[:MOST_EDITS]:
        if flag.is_set():
            return None
        weighed.append(judge.weigh(candidate))
    best = min((one for one in weighed if one is not None and judge.helps(one)), key=_Weighed.rank, default=None)
    return None if best is None or flag.is_set() else _told(asked, best, judge.manner)


class _Weighed(NamedTuple):
    """A change that was done: what came of it, how much dearer that is, and how late the order is then."""

    candidate: Candidate
    after: Scenario
    price: float
    lateness: int

    def rank(self) -> tuple[int, float, int, int]:
        """On time first, or else the least late; then the cheapest; of equals the one that takes no lock off, and then
        one that concerns one lot only."""
        return max(0, self.lateness), round(self.price, 9), len(self.candidate.unlocked), len(self.candidate.targets)


class _Judge:
    """Does changes and looks at what comes of them."""

    def __init__(self, asked: Question, manner: Manner) -> None:
        self._asked, self.manner = asked, manner
        self._score = evaluate(asked.scenario)
        self._known = _broken(asked.scenario)

    def weigh(self, candidate: Candidate) -> _Weighed | None:
        """What comes of a change; None where it is refused, breaks a rule or reaches back too far."""
        try:
            after = done(self._asked.scenario, candidate.unlocked, candidate.targets, self.manner)
        except EditRefused:
            return None
        if self._reaches_back(after.plan) or _broken(after) - self._known:
            return None
        score = evaluate(after)
        lateness = score.lateness(self._asked.order)
        return None if lateness is None else _Weighed(candidate, after, score.cost - self._score.cost, lateness)

    def helps(self, weighed: _Weighed) -> bool:
        """Whether the order is less late than it is."""
        before = self._score.lateness(self._asked.order)
        return before is None or weighed.lateness < before

    def _reaches_back(self, plan: Plan) -> bool:
        """Whether a lot that has begun is elsewhere, or another begins in the past."""
        since, old = self._asked.since, self._asked.scenario.plan.lots
        for lot in plan.lots.rows if since > 0 else ():
            before = old.get(lot.id)
            was = (None, "") if before is None else (before.start, before.resource)
            now = lot.start, lot.resource
            if was != now and any(start is not None and start < since for start, _ in (was, now)):
                return True
        return False


def _broken(scenario: Scenario) -> set[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return {(one.kind, one.lots, one.orders) for one in find_conflicts(scenario)}


def _told(asked: Question, best: _Weighed, manner: Manner) -> Cure:
    told = consequences(asked.scenario, best.after)
    late = tuple(one for one in told.late if one[0] != asked.order)
    relieved = tuple(order for order in told.relieved if order != asked.order)
    candidate = best.candidate
    return Cure(candidate.name, asked.order, candidate.unlocked, candidate.targets, manner, best.price,
                best.lateness, late, relieved, told.moved, best.after.plan)
