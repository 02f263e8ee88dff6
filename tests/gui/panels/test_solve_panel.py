"""The optimiser's desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt

from core.edit import History, set_field
from core.model import Project, Scenario, Shop
from core.solve import SolveOptions
from gui.panels import SolvePanel, solve_words
from gui.panels.solve_words import progress
from gui.session import Session
from gui.solving import Solving
from tests.builders import EPOCH, order, scenario, shop
from tests.core.solve.cork_boards import cork_board

LONGEST = 60_000


def press(qtbot, button) -> None:
    """Click a button with the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def solve(qtbot, panel: SolvePanel, session: Session) -> None:
    """Start, and wait for the end."""
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        press(qtbot, panel.start_button)


def test_that_start_turns_into_stop_while_the_search_runs(panel: SolvePanel, session: Session, qtbot) -> None:
    session.solving.state = "running"
    session.solving.changed.emit()
    assert panel.stop_button.isVisible()
    assert not panel.start_button.isVisible()
    session.solving.state = "idle"


def test_that_a_result_can_be_kept(panel: SolvePanel, session: Session, qtbot) -> None:
    solve(qtbot, panel, session)
    assert panel.keep_button.isVisible()
    assert panel.keep_button.text() == "&Keep"
    press(qtbot, panel.keep_button)
    assert session.history.undo_name.startswith("Optimise")
    assert not panel.keep_button.isVisible()


def test_that_a_result_can_be_discarded(panel: SolvePanel, session: Session, qtbot) -> None:
    solve(qtbot, panel, session)
    press(qtbot, panel.discard_button)
    assert session.history.steps == ()
    assert session.solving.state == "idle"


def test_that_the_result_of_an_edited_plan_is_offered_as_a_scenario(panel: SolvePanel, session: Session, qtbot) -> None:
    solve(qtbot, panel, session)
    session.apply("Change quantity of B", set_field, "orders", "B", "quantity", 500)
    assert panel.keep_button.text() == "&Keep as new scenario"
    press(qtbot, panel.keep_button)
    assert session.scenario.name == "Optimised"


def test_that_the_curve_ends_at_the_best_cost(panel: SolvePanel, session: Session, qtbot) -> None:
    solve(qtbot, panel, session)
    assert panel.curve.isVisible()
    assert panel.curve.costs == session.solving.costs
    assert panel.curve.seconds >= panel.curve.costs[-1][0]


def test_that_nothing_to_solve_cannot_be_started(panel: SolvePanel, session: Session) -> None:
    from core.edit import remove_rows

    session.apply("Remove machines", remove_rows, "machines", ["M1", "M2"])
    assert not panel.start_button.isEnabled()


def test_that_the_time_limit_is_remembered(panel: SolvePanel) -> None:
    panel.seconds.setValue(45)
    assert int(QSettings().value("solve/seconds")) == 45


def test_that_a_shop_that_cannot_be_planned_says_why(panel: SolvePanel, session: Session, qtbot) -> None:
    session.apply("Close M1", set_field, "machines", "M1", "rates", type(session.scenario.shop.machines["M1"].rates)())
    session.apply("Close M2", set_field, "machines", "M2", "rates", type(session.scenario.shop.machines["M2"].rates)())
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        session.solving.start(session.scenario, SolveOptions(seconds=1, workers=1))
    assert panel.words()[0] == "No plan exists"
    assert not panel.keep_button.isVisible()


def test_that_a_small_board_is_shown_to_be_proven_optimal(panel: SolvePanel, session: Session, qtbot) -> None:
    panel.seconds.setValue(60)
    solve(qtbot, panel, session)
    words = panel.words()
    assert words[0] == "Proven optimal"
    assert "No plan can be cheaper." in words


def test_that_a_larger_board_shows_its_gap(panel: SolvePanel, session: Session, qtbot) -> None:
    session.load(History(Project((cork_board(30, 4),))))
    solve(qtbot, panel, session)
    known = session.solving.standing
    assert known is not None
    said = "No plan can cost less than" if known.above is None else "At most"  # the plan of a slow second is far off
    assert any(line.startswith(said) for line in panel.words())


@pytest.mark.parametrize(
    ("cost", "whole_bound", "words"),
    [
        (100.0, 100.0,
         "Proven best among plans that split no order; with splits a plan could be cheaper by at most 20 %."),
        (90.0, 900.0, "At most 13 % above the optimum. Without splits no plan costs less than 900.0."),
        (120.0, 100.0,
         "At most 50 % above the optimum. At most 20 % above the best plan that splits no order."),
        (100.0, None, "At most 25 % above the optimum."),
    ],
)  # fmt: skip
def test_that_a_bound_for_whole_orders_is_said_to_be_one(cost, whole_bound, words: str) -> None:
    run = Solving()
    run.state, run.cost, run.bound, run.whole_bound = "running", cost, 80.0, whole_bound
    assert solve_words.gap_sentence(run) == words


def test_that_what_clashes_is_listed(panel: SolvePanel, session: Session, qtbot) -> None:
    orders = [order(name, quantity=5000, deadline=400) for name in "AB"]
    session.load(History(Project((scenario(shop(orders)),))))
    panel.seconds.setValue(60)
    solve(qtbot, panel, session)
    assert panel.words()[0] == "No plan exists"
    lines = panel.words()[-2:]
    assert [line[:37] for line in lines] == [f"{x} must be complete by Mon 7 Sep 06:40" for x in "AB"]


def test_that_a_run_that_waits_for_what_it_needs_says_so() -> None:
    assert progress(4.2, 5) == "4 s of 5 s"
    assert progress(22.9, 5) == "22 s, getting ready (5 s allowed)"


def test_that_a_start_that_cannot_be_pressed_says_why(panel: SolvePanel, session: Session) -> None:
    assert (panel.start_button.isEnabled(), panel.start_button.toolTip()) == (True, "")
    session.apply("x", lambda scenario: Scenario(Shop(EPOCH)))
    assert not panel.start_button.isEnabled()
    assert panel.start_button.toolTip() == "Orders and machines are needed first."
