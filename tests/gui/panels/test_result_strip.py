"""The line that tells what a step led to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.edit import History, lock, set_field
from core.evaluate import consequences
from core.model import Project
from core.solve import SolveOptions, Stability
from gui import look
from gui.look import wording
from gui.panels import ResultStrip
from gui.panels.result_strip import HEIGHT
from gui.session import Session
from tests.gui.rows_of_lots import a_row, move

LONGEST = 60_000
REPAIR = SolveOptions(seconds=60, workers=1, iterations=200, stability=Stability())


@pytest.fixture
def session(qapp) -> Session:
    """A session on three lots in a row."""
    return Session(Project((a_row(),)))


@pytest.fixture
def strip(session: Session, qtbot) -> ResultStrip:
    """A wide strip."""
    made = ResultStrip(session)
    qtbot.addWidget(made)
    made.resize(1500, HEIGHT)
    made.show()
    qtbot.waitExposed(made)
    return made


def told(qtbot, strip: ResultStrip) -> list[str]:
    """The facts, after the board had its time to paint."""
    qtbot.wait(10)
    return [] if strip.saying is None else [fact.text for fact in strip.saying.facts]


def click(qtbot, strip: ResultStrip, text: str) -> None:
    """Click a button of the line."""
    buttons = [button for button in strip.findChildren(QPushButton) if button.isVisible()]
    button = next(button for button in buttons if text in (button.text(), button.accessibleName()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_the_line_is_quiet_until_something_was_done(strip: ResultStrip) -> None:
    assert strip.saying is None
    assert strip.head.text() == "Move a bar: what it leads to is told here."
    assert not any(button.isVisible() for button in strip.buttons.values())


def test_that_a_move_tells_its_cost_by_term_and_who_becomes_late(strip: ResultStrip, session: Session, qtbot) -> None:
    before = session.scenario
    move(session, "c", "M2", 900)
    facts = told(qtbot, strip)
    news = consequences(before, session.scenario)
    assert (strip.head.text(), strip.figure.text()) == ("Move C", f"cost {wording.difference(news.difference)}")
    assert f"tardiness {wording.difference(news.terms.tardiness)}" in facts
    assert "C late by 4 h" in facts
    assert not any(fact.startswith("excess") for fact in facts)


def test_that_the_lots_that_gave_way_are_counted_and_a_click_shows_them(
    strip: ResultStrip, session: Session, qtbot
) -> None:
    move(session, "c", "M1", 480, "push")
    assert "2 other lots moved" in told(qtbot, strip)
    with qtbot.waitSignal(strip.lots_asked_for) as asked:
        click(qtbot, strip, "2 other lots moved")
    assert session.selection.lots == {"a", "b"} == set(asked.args[0])


def test_that_a_click_on_a_late_order_shows_it(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M1", 480, "push")
    first, more = [fact for fact in told(qtbot, strip) if "late" in fact]
    assert more == "and 1 more late"
    with qtbot.waitSignal(strip.lots_asked_for):
        click(qtbot, strip, first)
    assert session.selection.orders == {first.split()[0]}


def test_that_an_order_that_is_on_time_again_is_told(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M2", 900)
    move(session, "c", "M2", 660)
    assert "C on time" in told(qtbot, strip)
    assert strip.saying.tone == "good"


def test_that_a_new_conflict_is_told_with_a_mark_and_leads_to_the_list(
    strip: ResultStrip, session: Session, qtbot
) -> None:
    move(session, "c", "M1", 600, "stay")
    facts = told(qtbot, strip)
    assert "1 new conflict" in facts
    with qtbot.waitSignal(strip.conflicts_asked_for):
        click(qtbot, strip, "1 new conflict")
    assert any(fact.icon == "conflict" and "overlap" in fact.tip for fact in strip.saying.facts)


def test_that_undo_on_the_line_brings_back_the_very_same_project(strip: ResultStrip, session: Session, qtbot) -> None:
    before = session.project
    move(session, "c", "M2", 900)
    told(qtbot, strip)
    click(qtbot, strip, "Undo")
    told(qtbot, strip)
    assert session.project is before
    assert strip.head.text() == "Undone: Move C"
    click(qtbot, strip, "Redo")
    told(qtbot, strip)
    assert strip.head.text() == "Move C"


def test_that_the_next_edit_takes_the_line_over(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M2", 900)
    told(qtbot, strip)
    move(session, "b", "M2", 300)
    told(qtbot, strip)
    assert strip.head.text() == "Move B"


@pytest.mark.parametrize("edit", [
    lambda session: session.apply("Lock", lock, ["a"]),
    lambda session: session.apply("Weight", set_field, "orders", "A", "weight", 3.0),
    lambda session: session.load(History(Project((a_row(),)))),
])  # fmt: skip
def test_that_a_step_that_moves_nothing_or_another_project_makes_it_quiet(
    strip: ResultStrip, session: Session, qtbot, edit
) -> None:
    move(session, "c", "M2", 900)
    told(qtbot, strip)
    edit(session)
    told(qtbot, strip)
    assert strip.saying is None


def test_that_saving_leaves_the_line_as_it_is(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M2", 900)
    told(qtbot, strip)
    session.mark_saved()
    told(qtbot, strip)
    assert strip.head.text() == "Move C"


def test_that_esc_closes_the_line_and_gives_the_keyboard_back(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M2", 900)
    told(qtbot, strip)
    strip.buttons["undo"].setFocus()
    with qtbot.waitSignal(strip.left):
        qtbot.keyClick(strip.buttons["undo"], Qt.Key.Key_Escape)
    assert strip.saying is None


def test_that_the_line_keeps_its_height_whatever_is_said(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M2", 900)
    told(qtbot, strip)
    assert strip.isVisible()
    assert strip.minimumHeight() == strip.maximumHeight() == HEIGHT


@pytest.mark.parametrize("width", [1500, 900, 500, 360])
def test_that_what_finds_no_room_waits_in_a_menu(strip: ResultStrip, session: Session, qtbot, width: int) -> None:
    move(session, "c", "M1", 480, "push")
    strip.resize(width, HEIGHT)
    facts = told(qtbot, strip)
    hidden = [action.text() for action in strip.facts.more.menu().actions()]
    assert sorted(strip.facts.shown + hidden) == sorted(facts)
    assert strip.facts.more.isVisible() == bool(hidden)
    assert strip.close_cross.geometry().right() <= width


def test_that_all_of_it_can_be_read_by_those_who_do_not_see_it(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M2", 900)
    told(qtbot, strip)
    assert "C late by 4 h" in strip.accessibleDescription()
    strip.resize(400, HEIGHT)
    assert all(button.accessibleName() for button in strip.buttons.values())


def test_that_alternatives_are_asked_for_the_lot_that_was_moved(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M2", 900)
    session.select_lots(["a"])
    told(qtbot, strip)
    with qtbot.waitSignal(strip.alternatives_asked_for):
        click(qtbot, strip, "Alternatives")
    assert session.selection.lots == {"c"}


def test_that_a_repair_is_applied_from_the_line_as_one_step(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M1", 600, "stay")
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        session.solving.start(session.scenario, REPAIR)
    told(qtbot, strip)
    assert strip.head.text() == "Repair found"
    click(qtbot, strip, "Apply")
    assert session.history.undo_name.startswith("Repair (cost ")
    assert not session.conflicts
    session.undo()
    assert session.conflicts


def test_that_a_repair_under_way_is_told_and_can_be_stopped(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M1", 600, "stay")
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        session.solving.start(session.scenario, SolveOptions(seconds=60, workers=1, stability=Stability()))
        qtbot.waitUntil(lambda: strip.head.text() == "Repairing…")
        qtbot.waitUntil(lambda: session.solving.plan is not None, timeout=LONGEST)
        click(qtbot, strip, "Stop")
    told(qtbot, strip)
    assert strip.head.text() == "Repair found"


def test_that_a_repair_is_discarded_from_the_line(strip: ResultStrip, session: Session, qtbot) -> None:
    move(session, "c", "M1", 600, "stay")
    before = session.project
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        session.solving.start(session.scenario, REPAIR)
    told(qtbot, strip)
    click(qtbot, strip, "Discard")
    told(qtbot, strip)
    assert session.project is before
    assert session.solving.state == "idle"
    assert strip.head.text() == "Move C"  # what it said before is still true


def test_that_it_wears_both_themes(strip: ResultStrip, session: Session, qtbot, qapp) -> None:
    move(session, "c", "M1", 600, "stay")
    told(qtbot, strip)
    light = strip.grab().toImage()
    look.apply(qapp, "dark")
    assert strip.grab().toImage().pixelColor(2, 10) != light.pixelColor(2, 10)
