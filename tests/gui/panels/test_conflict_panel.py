"""The list of broken rules."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from core.edit import place, set_field
from core.evaluate import Conflict
from gui.panels import ConflictPanel
from gui.panels.conflict_rows import Heading
from gui.session import Session


@pytest.fixture
def panel(session: Session, qtbot) -> ConflictPanel:
    """A panel that is shown."""
    made = ConflictPanel(session)
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(panel: ConflictPanel) -> list[str]:
    """The texts of the list."""
    model = panel.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def click(qtbot, panel: ConflictPanel, row: int) -> None:
    """Click a row with the mouse."""
    index: QModelIndex = panel.list.model().index(row, 0)
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center())


def test_that_conflicts_stand_under_the_name_of_their_kind(panel: ConflictPanel) -> None:
    assert rows(panel)[0] == "Not planned yet (1)"
    assert "B" in rows(panel)[1]


def test_that_a_click_selects_the_lots_and_asks_for_their_bars(panel: ConflictPanel, session: Session, qtbot) -> None:
    session.apply("Release A later", set_field, "orders", "A", "release", 600)
    assert rows(panel)[0] == "Starts before its release (1)"
    with qtbot.waitSignal(panel.lots_asked_for) as asked:
        click(qtbot, panel, 1)
    assert asked.args == [("A1",)]
    assert session.selection.lots == {"A1"}


def test_that_a_conflict_without_a_lot_selects_its_order(panel: ConflictPanel, session: Session, qtbot) -> None:
    click(qtbot, panel, 1)
    assert session.selection.orders == {"B"}


def test_that_a_heading_closes_and_opens_its_sentences(panel: ConflictPanel, qtbot) -> None:
    click(qtbot, panel, 0)
    assert rows(panel) == ["Not planned yet (1)"]
    click(qtbot, panel, 0)
    assert len(rows(panel)) == 2


def test_that_a_plan_without_conflicts_is_good_news(panel: ConflictPanel, session: Session) -> None:
    session.apply("Place B", place, "B", resource="M2", start=600)
    assert rows(panel) == []
    assert not panel.list.isVisible()


def test_that_an_unknown_kind_has_a_heading_too(panel: ConflictPanel) -> None:
    panel.list.model().show((Conflict("gravity", "It fell."),))
    heading = panel.list.model().row_at(panel.list.model().index(0, 0))
    assert isinstance(heading, Heading)
    assert heading.title == "Gravity"
