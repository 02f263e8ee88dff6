"""What the score panel says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from core.edit import duplicate_scenario, move, replace_plan, set_field
from core.model import Plan, Table
from gui import look
from gui.panels import ScorePanel
from gui.panels.line_grid import LineGrid
from gui.panels.measures import Line
from gui.session import Session
from tests.builders import lot


@pytest.fixture
def panel(session: Session, qtbot) -> ScorePanel:
    """A panel that is shown."""
    made = ScorePanel(session)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    return made


def texts(widget: QWidget) -> list[str]:
    """What stands on the visible labels, in order."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def lines(panel: ScorePanel) -> list[list[str]]:
    """The lines of measures."""
    words = texts(panel)
    return [words[place : place + 2] for place in range(len(words) - 1)]


def test_that_terms_and_measures_are_named_with_their_values(panel: ScorePanel) -> None:
    assert ["Earliness", "2.25"] in lines(panel)  # due at 24:00, done at 9:00: 0.01 × 15²
    assert ["Changeovers", "1.00"] in lines(panel)
    assert ["Late orders", "0 of 1"] in lines(panel)
    assert ["On time", "100 %"] in lines(panel)
    assert ["Last lot ends", "Mon 7 Sep 09:00"] in lines(panel)


def test_that_a_worse_plan_shows_what_it_cost_against_the_step_before(panel: ScorePanel, session: Session) -> None:
    session.apply("Move A", move, "A1", resource="M1", start=1380)
    assert "+1 h" not in texts(panel)
    session.apply("Move A", move, "A1", resource="M1", start=1440)
    assert "+1 h" in texts(panel)  # an hour late now
    assert "+1" in texts(panel)  # one late order more


def test_that_an_empty_plan_is_said_in_words_not_in_zeros(panel: ScorePanel, session: Session) -> None:
    session.apply("Clear", lambda scenario: replace(scenario, plan=Plan()))
    assert texts(panel) == ["Nothing is planned yet."]


def test_that_another_scenario_can_be_compared_with(panel: ScorePanel, session: Session) -> None:
    session.apply_to_project("Duplicate", duplicate_scenario, "Copy")
    session.apply("Weigh A more", set_field, "orders", "A", "weight", 3.0)
    against = panel.findChild(QComboBox)
    against.setCurrentIndex(against.findData("Plan"))
    against.activated.emit(against.currentIndex())
    assert "+4.50" in texts(panel)


def test_that_a_narrow_panel_shows_what_the_differences_are_against(panel: ScorePanel, session: Session) -> None:
    session.apply_to_project("Duplicate", duplicate_scenario, "Copy")
    panel.resize(look.PANEL, 700)
    session.apply("Move A", move, "A1", resource="M1", start=14400)
    box = panel.findChild(QComboBox)
    QCoreApplication.sendPostedEvents()
    assert box.isVisible()
    assert box.width() > box.fontMetrics().horizontalAdvance(box.currentText()) + 20


def test_that_names_of_terms_are_whole_beside_large_differences(qtbot) -> None:
    grid = LineGrid(bars=True)
    qtbot.addWidget(grid)
    grid.show_lines([Line("Changements", "3 386,5", "+3 386,1"), Line("Retard", "63,0", "+12")])
    grid.resize(250, 60)
    grid.show()
    qtbot.waitExposed(grid)
    names = grid.findChildren(look.ElidedLabel)
    assert all(name.width() >= name.sizeHint().width() for name in names)


def test_that_a_plan_without_times_is_judged_by_what_its_pairs_cost(panel: ScorePanel, session: Session) -> None:
    session.apply("Price", set_field, "machines", "M1", "preparation_cost", 10.0)
    session.apply("Forget times", replace_plan, Plan(Table([lot("A1", "A", "M1", 1000)])))
    assert "10.0" in texts(panel)
    assert "Earliness" not in texts(panel)
