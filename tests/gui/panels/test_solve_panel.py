"""The optimiser's desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt

from core.edit import set_field
from core.solve import SolveOptions
from gui.panels import SolvePanel
from gui.session import Session

LONGEST = 60_000


@pytest.fixture
def panel(session: Session, qtbot) -> SolvePanel:
    """A panel that is shown, with a second to search."""
    made = SolvePanel(session)
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    made.seconds.setValue(1)
    made.workers.setValue(1)
    return made


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
