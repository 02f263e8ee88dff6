"""What cannot all be kept, and letting go of one of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.edit import History, set_field
from core.model import FrozenMap, Project, Scenario
from core.solve import Clash, StopFlag, cost_of_relaxing
from core.solve.clash.items import KINDS
from gui.panels import SolvePanel
from gui.panels.clash_list import short
from gui.session import Session
from tests.builders import lot, machine, order, scenario, shop

LONGEST = 60_000


def two_locked() -> Scenario:
    """A and B locked on M1 at the same time; M2 stands empty."""
    orders = [order("A", due=600), order("B", due=600)]
    lots = [lot(x.lower(), x, "M1", 1000, 480, 540, "resource", "start") for x in "AB"]
    return scenario(shop(orders, [machine("M1"), machine("M2")]), *lots)


@pytest.fixture
def clashed(panel: SolvePanel, session: Session, qtbot):
    """A panel after a search that found no plan, because two lots are locked at one place."""
    session.load(History(Project((two_locked(),))))
    panel.seconds.setValue(20)
    with qtbot.waitSignal(session.solving.ended, timeout=LONGEST):
        qtbot.mouseClick(panel.start_button, Qt.MouseButton.LeftButton)
    yield panel
    panel.clash.close_down()


def test_that_each_lock_has_a_button_that_lets_it_go_as_one_step(clashed: SolvePanel, session: Session, qtbot) -> None:
    before = session.project
    assert [sentence.split(" is locked")[0] for sentence in clashed.clash.sentences] == ["Lot a", "Lot b"]
    qtbot.mouseClick(clashed.clash.buttons[0], Qt.MouseButton.LeftButton)
    assert session.history.undo_name == "Relax: start lock of a"
    assert session.scenario.plan.lots["a"].locked == {"resource"}
    assert not clashed.clash.isVisible()
    assert session.solving.state == "idle"
    session.undo()
    assert session.project is before


def test_that_each_item_says_what_letting_go_would_cost(clashed: SolvePanel, session: Session, qtbot) -> None:
    list_ = clashed.clash
    qtbot.waitUntil(lambda: not list_.is_counting and list_.prices[1].text() != "…", timeout=LONGEST)
    for price in list_.prices:
        assert price.text().startswith("possible then, cost ")
    assert session.history.steps == ()


def test_that_counting_ends_when_the_panel_goes_and_goes_on_when_it_comes(clashed: SolvePanel, qtbot) -> None:
    assert clashed.clash.is_counting
    clashed.hide()
    assert not clashed.clash.is_counting
    clashed.show()
    assert clashed.clash.is_counting


def test_that_another_run_ends_the_counting(clashed: SolvePanel, session: Session, qtbot) -> None:
    clashed.start()
    assert not clashed.clash.is_counting
    assert clashed.clash.sentences == []
    session.solving.close()


def test_that_nothing_is_let_go_of_a_plan_that_was_edited_meanwhile(clashed: SolvePanel, session: Session) -> None:
    session.apply("Weight", set_field, "orders", "A", "weight", 2.0)
    assert not any(button.isEnabled() for button in clashed.clash.buttons)


def test_that_an_item_that_cannot_be_let_go_has_no_button(panel: SolvePanel, session: Session, qtbot) -> None:
    session.load(History(Project((two_locked(),))))
    panel.clash.show_items((Clash("overload", "Too much work."), Clash("deadline", "A must be complete.", "A")))
    assert [button is None for button in panel.clash.buttons] == [True, False]
    panel.clash.close_down()


def test_that_every_kind_that_can_be_let_go_has_a_short_name() -> None:
    for kind in KINDS[:-2]:
        assert short(Clash(kind, "a sentence", "A", "a", "M1")) != "a sentence"


def test_that_letting_go_of_a_lock_costs_what_the_plan_then_costs() -> None:
    item = Clash("start lock", "", "A", "a", "M1")
    found = cost_of_relaxing(two_locked(), item, StopFlag())
    assert found.cost is not None
    assert found.difference is not None
    assert found.reason == ""


def test_that_what_is_not_enough_is_told_with_the_reason() -> None:
    unmade = set_field(two_locked(), "orders", "B", "attributes", FrozenMap({"format": "29x30"}))
    found = cost_of_relaxing(unmade, Clash("start lock", "", "A", "a", "M1"), StopFlag(), seconds=0.5)
    assert found.cost is None
    assert found.reason
