"""The list of steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.edit import duplicate_scenario, set_field
from gui.panels import HistoryPanel
from gui.session import Session


@pytest.fixture
def panel(session: Session, qtbot) -> HistoryPanel:
    """A panel on three steps."""
    made = HistoryPanel(session)
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    qtbot.waitExposed(made)
    for weight in (2.0, 3.0, 4.0):
        session.apply(f"Weight {weight:g}", set_field, "orders", "A", "weight", weight)
    return made


def test_that_every_step_is_listed_after_the_start(panel: HistoryPanel) -> None:
    model = panel.list.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Opened",
        "Weight 2",
        "Weight 3",
        "Weight 4",
    ]
    assert panel.list.currentIndex().row() == 3


def test_that_a_click_goes_there_over_several_steps_at_once(panel: HistoryPanel, session: Session, qtbot) -> None:
    told = []
    session.changed.connect(told.append)
    place = panel.list.visualRect(panel.list.model().index(1, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.history.finger == 1
    assert session.scenario.shop.orders["A"].weight == 2.0
    assert len(told) == 1


def test_that_a_step_shows_how_it_changed_the_cost(panel: HistoryPanel) -> None:
    assert panel.list.model().difference(1) == pytest.approx(2.25)
    assert panel.list.model().difference(0) is None


def test_that_a_step_into_another_scenario_shows_no_difference(panel: HistoryPanel, session: Session) -> None:
    session.apply_to_project("Duplicate", duplicate_scenario, "Copy")
    assert panel.list.model().difference(4) is None
