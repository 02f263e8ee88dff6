"""The optimiser in its own thread."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from core.edit import set_field
from core.evaluate import evaluate, find_conflicts
from core.model import FrozenMap
from core.solve import Incumbent, Result, SolveOptions, first_plan
from gui.session import Session, Solving
from tests.builders import machine, order, scenario, shop

QUICK = SolveOptions(seconds=0.5, workers=1)
LONG = SolveOptions(seconds=120, workers=1)


class Ticks(QObject):
    """Counts how often the main thread gets round to a timer of 10 ms."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self) -> None:
        self.count += 1


def twelve_orders():
    """Orders that want the same machine at the same time, so that a search has something to do for a while."""
    orders = [order(f"O{n}", 4000 + 500 * n, due=2000 + 97 * n) for n in range(12)]
    return scenario(shop(orders, [machine("M1"), machine("M2"), machine("M3")]))


def solved(qtbot, session: Session, options: SolveOptions = QUICK) -> Solving:
    """Run to the end."""
    with qtbot.waitSignal(session.solving.ended, timeout=60_000):
        session.solving.start(session.scenario, options)
    return session.solving


def test_that_a_run_ends_with_a_plan_better_than_none_and_touches_no_history(qtbot, session: Session) -> None:
    run = solved(qtbot, session)
    assert run.state == "ended"
    assert run.is_worth_keeping
    assert find_conflicts(replace(session.scenario, plan=run.plan)) == ()
    assert session.history.steps == ()


def test_that_keeping_the_result_is_one_step_that_names_the_cost(qtbot, session: Session) -> None:
    run = solved(qtbot, session)
    plan = run.plan
    assert session.keep_solution()
    assert session.scenario.plan == plan
    assert session.history.undo_name.startswith("Optimise (cost ")
    assert run.state == "idle"


def test_that_a_plan_edited_meanwhile_is_left_alone_and_the_result_becomes_a_scenario(qtbot, session: Session) -> None:
    solved(qtbot, session)
    session.apply("Change quantity of B", set_field, "orders", "B", "quantity", 500)
    edited = session.scenario
    assert session.keep_solution()
    assert session.project.scenarios[0] is edited
    assert session.scenario.name == "Optimised"


def test_that_nothing_is_kept_before_anything_was_found(session: Session) -> None:
    assert not session.keep_solution()
    assert session.history.steps == ()


def test_that_a_stop_ends_a_long_run_and_keeps_the_best_so_far(qtbot, session: Session) -> None:
    run = session.solving
    with qtbot.waitSignal(run.ended, timeout=60_000):
        run.start(twelve_orders(), LONG)
        qtbot.waitUntil(lambda: run.plan is not None or run.state == "ended", timeout=60_000)
        run.stop()
    assert run.plan is not None
    assert not run.is_running


def test_that_a_stop_at_once_is_not_lost(qtbot, session: Session) -> None:
    run = session.solving
    with qtbot.waitSignal(run.ended, timeout=60_000):
        run.start(twelve_orders(), LONG)
        run.stop()
    assert run.state == "ended"


def test_that_the_main_thread_keeps_ticking_while_the_search_runs(qtbot, session: Session) -> None:
    ticks, run = Ticks(), session.solving
    run.start(twelve_orders(), LONG)
    qtbot.waitUntil(lambda: ticks.count >= 30, timeout=60_000)
    run.stop()
    qtbot.waitUntil(lambda: not run.is_running, timeout=60_000)


def test_that_a_second_start_leaves_the_first_run_alone(qtbot, session: Session) -> None:
    run = session.solving
    run.start(session.scenario, QUICK)
    started_from = run.started_from
    run.start(twelve_orders(), QUICK)
    assert run.started_from is started_from
    qtbot.waitUntil(lambda: run.state == "ended", timeout=60_000)


def test_that_closing_ends_the_thread_and_nothing_of_it_arrives_later(qtbot, session: Session) -> None:
    run = session.solving
    run.start(twelve_orders(), LONG)
    assert run.close()
    qtbot.wait(50)
    assert (run.state, run.plan, run.result) == ("idle", None, None)


def test_that_a_shop_without_a_plan_says_why(qtbot, session: Session) -> None:
    session.apply("No machine can do B", set_field, "orders", "B", "attributes", FrozenMap({"format": "29x30"}))
    run = solved(qtbot, session)
    assert run.result.status == "impossible"
    assert "B" in run.result.reason
    assert not run.is_worth_keeping


def test_that_what_was_found_before_the_search_broke_can_still_be_kept(qtbot, session: Session, monkeypatch) -> None:
    def breaking(scenario, options, on_event, stop):
        on_event(Incumbent(good, cost, None, 0.1))
        raise RuntimeError("a kernel is missing")

    good = first_plan(session.scenario)
    cost = evaluate(replace(session.scenario, plan=good)).cost
    monkeypatch.setattr("core.solve.solve", breaking)
    with qtbot.waitSignal(session.solving.broke) as told:
        session.solving.start(session.scenario, QUICK)
    assert str(told.args[0]) == "a kernel is missing"
    assert session.solving.message == "The optimiser failed. Your plan is as it was."
    assert session.keep_solution()
    assert session.scenario.plan == good


def test_that_a_search_that_miscounts_is_found_out(qtbot, session: Session, monkeypatch) -> None:
    def boasting(scenario, options, on_event, stop):
        return Result("feasible", first_plan(scenario), 0.001, None, None, 0.1, "")

    monkeypatch.setattr("core.solve.solve", boasting)
    run = solved(qtbot, session)
    assert run.has_miscounted
    assert run.cost == run.proper > 0.001
