"""Where else the selected lot could go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.edit import set_field, unschedule
from core.evaluate import evaluate
from core.model import FrozenMap, Project
from gui.hand_rules import HandRules, keep_hand_rules
from gui.look import wording
from gui.panels import AlternativesPanel
from gui.session import Session
from tests.gui.rows_of_lots import a_row, move

LONGEST = 120_000


@pytest.fixture
def session(qapp) -> Session:
    """A session on three lots in a row."""
    return Session(Project((a_row(),)))


@pytest.fixture
def panel(session: Session, qtbot):
    """A panel that is seen."""
    made = AlternativesPanel(session)
    qtbot.addWidget(made)
    made.resize(340, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close_down()


def answered(qtbot, panel: AlternativesPanel) -> None:
    """Wait until nothing is being looked for."""
    qtbot.waitUntil(lambda: not panel.is_counting, timeout=LONGEST)


def look_at(qtbot, panel: AlternativesPanel, row: int) -> None:
    """Click a row."""
    centre = panel.list.visualRect(panel.list.rows.index(row, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)


def test_that_it_says_what_to_do_while_nothing_is_selected(panel: AlternativesPanel, qtbot) -> None:
    answered(qtbot, panel)
    assert panel.note.isVisible()
    assert panel.note.words.text().startswith("Select a bar")


def test_that_the_places_of_the_selected_lot_are_ranked_with_true_prices(
    panel: AlternativesPanel, session: Session, qtbot
) -> None:
    session.select_lots(["c"])
    answered(qtbot, panel)
    here, *others = panel.list.rows.places
    assert (here.machine, here.price, here.words) == ("M1", "0.00", "where it is")
    assert [place.rank for place in others] == list(range(1, len(others) + 1))
    for place in others:
        difference = evaluate(place.alternative.after).cost - session.cost
        assert place.price == wording.difference(difference)


def test_that_a_place_says_what_it_leads_to(panel: AlternativesPanel, session: Session, qtbot) -> None:
    session.select_lots(["c"])
    answered(qtbot, panel)
    there = next(place for place in panel.list.rows.places if place.machine == "M2")
    assert "early" in there.words or "just in time" in there.words
    assert any("give way" in place.words or "gives way" in place.words for place in panel.list.rows.places)


def test_that_a_click_previews_a_place_and_the_present_one_ends_that(
    panel: AlternativesPanel, session: Session, qtbot
) -> None:
    session.select_lots(["c"])
    answered(qtbot, panel)
    with qtbot.waitSignal(panel.previewed) as shown:
        look_at(qtbot, panel, 1)
    plan, lot = shown.args
    assert plan.lots["c"] == lot
    with qtbot.waitSignal(panel.previewed) as shown:
        look_at(qtbot, panel, 0)
    assert shown.args == [None, None]
    assert not panel.take_button.isEnabled()


@pytest.mark.parametrize("end", [
    lambda qtbot, panel, session: session.select_lots(["a"]),
    lambda qtbot, panel, session: qtbot.keyClick(panel.list, Qt.Key.Key_Escape),
    lambda qtbot, panel, session: session.apply("Weight", set_field, "orders", "A", "weight", 2.0),
    lambda qtbot, panel, session: panel.hide(),
])  # fmt: skip
def test_that_the_preview_ends_when_it_has_lost_its_purpose(
    panel: AlternativesPanel, session: Session, qtbot, end
) -> None:
    session.select_lots(["c"])
    answered(qtbot, panel)
    look_at(qtbot, panel, 1)
    with qtbot.waitSignal(panel.previewed) as shown:
        end(qtbot, panel, session)
    assert shown.args == [None, None]


@pytest.mark.parametrize("how", ["button", "return", "double click"])
def test_that_a_place_is_taken_as_one_step_and_undo_brings_back_the_same_project(
    panel: AlternativesPanel, session: Session, qtbot, how: str
) -> None:
    session.select_lots(["c"])
    answered(qtbot, panel)
    before, place = session.project, panel.list.rows.places[1]
    look_at(qtbot, panel, 1)
    if how == "button":
        qtbot.mouseClick(panel.take_button, Qt.MouseButton.LeftButton)
    elif how == "return":
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    else:
        centre = panel.list.visualRect(panel.list.rows.index(1, 0)).center()
        qtbot.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
        qtbot.mouseRelease(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)  # QTest keeps it pressed
    assert session.scenario.plan == place.alternative.after.plan
    assert [step.name for step in session.history.steps] == ["Move C to M2"]
    assert session.selection.lots == {"c"}
    session.undo()
    assert session.project is before


def test_that_the_places_are_looked_for_anew_after_an_edit(panel: AlternativesPanel, session: Session, qtbot) -> None:
    session.select_lots(["c"])
    answered(qtbot, panel)
    move(session, "c", "M2", 900)
    answered(qtbot, panel)
    here = panel.list.rows.places[0]
    assert (here.machine, here.start) == ("M2", wording.moment(session.scenario.shop.epoch, 900))


def test_that_an_order_that_is_not_planned_has_places_too(panel: AlternativesPanel, session: Session, qtbot) -> None:
    session.apply("Unschedule C", unschedule, ["c"])
    session.select_orders(["C"])
    answered(qtbot, panel)
    assert panel.title.text() == "C, not planned yet"
    look_at(qtbot, panel, 0)
    qtbot.mouseClick(panel.take_button, Qt.MouseButton.LeftButton)
    assert session.history.undo_name.startswith("Place C on ")
    assert session.selection.lots


def test_that_an_order_that_only_one_machine_makes_at_one_time_is_told_from_one_without_a_place(
    qapp, qtbot
) -> None:
    scenario = a_row(attributes=FrozenMap({"format": "29x30"}))
    session = Session(Project((scenario,)))
    panel = AlternativesPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    session.select_lots(["c"])
    answered(qtbot, panel)
    assert panel.note.words.text() == "C can go nowhere else."
    panel.close_down()


def test_that_several_lots_or_a_read_only_project_are_answered_in_words(
    panel: AlternativesPanel, session: Session, qtbot
) -> None:
    session.select_lots(["a", "c"])
    answered(qtbot, panel)
    assert panel.note.words.text().startswith("Several lots are selected")
    session.read_only_reason = "Another window holds the file."
    session.select_lots(["c"])
    answered(qtbot, panel)
    assert panel.note.words.text() == "Another window holds the file."


def test_that_the_rules_of_the_hand_are_those_of_the_places(panel: AlternativesPanel, session: Session, qtbot) -> None:
    keep_hand_rules(HandRules("push", lock=False))
    session.select_lots(["c"])
    answered(qtbot, panel)
    look_at(qtbot, panel, 1)
    qtbot.mouseClick(panel.take_button, Qt.MouseButton.LeftButton)
    assert not session.scenario.plan.lots["c"].locked


def test_that_an_order_with_nothing_left_to_plan_says_so(panel: AlternativesPanel, session: Session, qtbot) -> None:
    session.apply("Unschedule C", unschedule, ["c"])
    session.apply("All of C is made", set_field, "orders", "C", "produced", 1000)
    session.select_orders(["C"])
    answered(qtbot, panel)
    assert panel.note.words.text() == "C has nothing left to plan."
