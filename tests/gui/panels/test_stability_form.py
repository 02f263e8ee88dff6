"""How near a new plan must stay, said in the solve panel."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, QDateTime, QPoint, Qt, QTime

from core.edit import lock, move, place, unschedule
from core.evaluate import find_conflicts
from core.solve import Stability
from gui.panels import SolvePanel
from gui.panels.stability_form import StabilityForm
from gui.session import Session
from tests.builders import EPOCH

LONGEST = 60_000


def tick(qtbot, box) -> None:
    """Click a box where its text begins."""
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def test_that_a_search_is_free_unless_it_is_said_otherwise(panel: SolvePanel) -> None:
    assert panel.stability.stability() is None
    assert not panel.stability.most.isVisible()
    assert panel.start_button.text() == "&Solve"


def test_that_ticking_the_box_turns_solve_into_repair(panel: SolvePanel, qtbot) -> None:
    tick(qtbot, panel.stability.near)
    assert panel.start_button.text() == "&Repair"
    assert panel.stability.most.isVisible()
    assert panel.stability.stability() == Stability(most_moved=10, moved_price=0.2)


def test_that_what_is_said_is_what_is_asked_for(panel: SolvePanel) -> None:
    form = panel.stability
    form.near.setChecked(True)
    form.most.setValue(0)
    form.machines.setChecked(True)
    form.has_since.setChecked(True)
    form.since.setMinimumDateTime(QDateTime(QDate(2026, 9, 7), QTime(0, 0)))
    form.since.setDateTime(QDateTime(QDate(2026, 9, 8), QTime(14, 30)))
    form.price.setValue(2.5)
    assert form.stability() == Stability(None, 1440 + 870, True, 2.5)


def test_that_without_a_plan_there_is_nothing_to_stay_near_to(panel: SolvePanel, session: Session) -> None:
    panel.stability.near.setChecked(True)
    session.apply("Unschedule", unschedule, ["A1"])
    assert not panel.stability.near.isEnabled()
    assert panel.stability.near.toolTip() == "There is no plan yet to stay near to: solve first."
    assert panel.start_button.text() == "&Solve"


def test_that_a_repair_is_kept_as_one_step_and_says_how_many_lots_moved(
    panel: SolvePanel, session: Session, qtbot
) -> None:
    session.apply("Place B", _place_b)
    session.apply("Move B", move, "B", resource="M1", start=480, others="stay")
    assert find_conflicts(session.scenario)
    panel.stability.near.setChecked(True)
    panel.stability.most.setValue(1)
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        qtbot.mouseClick(panel.start_button, Qt.MouseButton.LeftButton)
    assert any("lots moved: 1." in line for line in panel.words())
    qtbot.mouseClick(panel.keep_button, Qt.MouseButton.LeftButton)
    assert not find_conflicts(session.scenario)
    assert session.scenario.plan.lots["B"].start == 480


def _place_b(scenario):
    return place(scenario, "B", resource="M2", start=480, lock=False)


def test_that_a_repair_that_may_not_do_enough_says_so(panel: SolvePanel, session: Session, qtbot) -> None:
    session.apply("Place B", _place_b)
    session.apply("Move B", move, "B", resource="M1", start=480, others="stay")
    session.apply("Lock A", lock, ["A1"])
    panel.stability.near.setChecked(True)
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        qtbot.mouseClick(panel.start_button, Qt.MouseButton.LeftButton)
    assert panel.words()[0] == "No repair within these limits"
    assert not panel.keep_button.isVisible()


def test_that_of_a_plan_under_way_what_has_begun_stays_unless_the_planner_says_otherwise(qtbot) -> None:
    form = StabilityForm()
    qtbot.addWidget(form)
    form.near.setChecked(True)
    form.show_for(EPOCH, True, is_under_way=True)
    said = form.stability()
    assert said is not None
    assert said.since is not None
    form.has_since.setChecked(False)
    form.show_for(EPOCH, True, is_under_way=True)
    assert form.stability() == replace(said, since=None)
