"""The threads of a repair: round after round, each from the best any of them has found."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from random import Random

import numpy as np

from core.evaluate import evaluate, find_conflicts
from core.model import Plan, Scenario
from core.solve.repair.choosing import Able, Choice, choose
from core.solve.repair.detail import cut_out, put_back
from core.solve.repair.replanning import replan
from core.solve.repair.weighing import Weighed, weigh, with_plan
from core.solve.stability import Stability
from core.timing.desk import Table


@dataclass(slots=True)
class Rounds:
    """What the threads share: the best weighed so far, the flag that ends them, and the first error of any."""

    best: Weighed
    able: Able
    stability: Stability
    lock: threading.Lock = field(default_factory=threading.Lock)
    news: threading.Event = field(default_factory=threading.Event)
    stop: Table = field(default_factory=lambda: np.zeros(1, np.int64))
    error: BaseException | None = None
    done: int = 0

    def work(self, seed: int, rounds: int | None) -> None:
        """What a thread does: so many rounds, or until the stop."""
        random = Random(seed)
        try:
            while not self.stop[0] and (rounds is None or rounds > 0):
                self.one(random)
                rounds = None if rounds is None else rounds - 1
        except BaseException as error:
            self.error = self.error or error
        finally:
            self.news.set()

    def one(self, random: Random) -> None:
        """One round: choose, plan anew, keep what is worth its price."""
        choice = choose(self.best, self.able, self.stability, random)
        found = choice and try_choice(choice, self.best, self.stability, random.randrange(1 << 30), self.stop)
        self.done += 1
        if found:
            self.offer(found)

    def offer(self, weighed: Weighed) -> None:
        """Take a weighed if it is the best so far."""
        with self.lock:
            if weighed.is_better_than(self.best):
                self.best = weighed
                self.news.set()


def try_choice(choice: Choice, best: Weighed, stability: Stability, seed: int, stop: Table) -> Weighed | None:
    """Where a choice leads; None where there is no way, or it leads to what was there before."""
    detail = cut_out(choice.scenario, choice.free, choice.machines, stability)
    plan = replan(detail, seed, stop)
    if plan is None or (choice.scenario is best.scenario and not _gains(detail, plan)):
        return None
    whole = put_back(choice.scenario, detail, plan, best.home)
    return None if whole == best.scenario.plan else weigh(with_plan(best.scenario, whole), best.home, stability)


def _gains(detail: Scenario, plan: Plan) -> bool:
    """Whether a detail has become cheaper, or sound: the whole is weighed only then, since that takes far longer."""
    cost = evaluate(detail).cost
    return evaluate(with_plan(detail, plan)).cost < cost - 1e-9 * max(1.0, cost) or bool(find_conflicts(detail))


def everything(scenario: Scenario, orders: frozenset[str], able: Able) -> Choice:
    """The choice of these orders on every machine that may make them or carries them."""
    machines = {m for order in orders for m in able.get(order, ())}
    lots = scenario.plan.lots.rows
    machines.update(lot.resource for lot in lots if lot.order in orders and lot.resource in scenario.shop.machines)
    return Choice(scenario, orders, frozenset(machines))
