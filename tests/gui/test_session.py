"""The one road every change takes."""

from __future__ import annotations

from dataclasses import replace

from core.edit import duplicate_scenario, lock, set_field, show_scenario
from core.errors import EditRefused
from core.model import Plan, Project, Scenario
from gui.session import Selection, Session
from tests.gui.conftest import two_orders


def test_that_an_edit_becomes_a_named_step_and_says_what_changed(session: Session, qtbot) -> None:
    with qtbot.waitSignal(session.changed) as told:
        assert session.apply("Change quantity of A", set_field, "orders", "A", "quantity", 2000)
    assert told.args[0].of("orders").changed == {"A"}
    assert session.history.undo_name == "Change quantity of A"
    assert session.scenario.shop.orders["A"].quantity == 2000


def test_that_undo_returns_the_very_same_project(session: Session) -> None:
    before = session.project
    session.apply("Lock A", lock, ["A1"])
    after = session.project
    session.undo()
    assert session.project is before
    session.redo()
    assert session.project is after


def test_that_an_edit_which_changes_nothing_is_no_step(session: Session) -> None:
    assert session.apply("Nothing", lambda scenario: scenario)
    assert session.history.steps == ()


def test_that_a_refusal_is_a_sentence_and_leaves_everything_as_it_was(session: Session, qtbot) -> None:
    def refuse(scenario: Scenario) -> Scenario:
        raise EditRefused("Lots of two orders cannot be merged.")

    with qtbot.waitSignal(session.refused) as told:
        assert not session.apply("Merge", refuse)
    assert told.args == ["Lots of two orders cannot be merged."]
    assert session.history.steps == ()


def test_that_bad_data_is_refused_with_the_rule_it_breaks(session: Session, qtbot) -> None:
    with qtbot.waitSignal(session.refused) as told:
        session.apply("Change quantity of A", set_field, "orders", "A", "quantity", -1)
    assert told.args == ["The quantity must be 0 or more pieces, not -1."]


def test_that_a_read_only_project_refuses_edits_with_who_holds_it(session: Session, qtbot) -> None:
    session.read_only_reason = "Anna has had this project open since 9:12."
    with qtbot.waitSignal(session.refused) as told:
        assert not session.apply("Lock A", lock, ["A1"])
    assert session.is_read_only
    assert told.args == ["Anna has had this project open since 9:12."]


def test_that_work_is_unsaved_until_the_project_is_the_saved_one_again(session: Session) -> None:
    session.apply("Lock A", lock, ["A1"])
    assert session.is_modified
    assert session.steps_since_save == 1
    session.undo()
    assert not session.is_modified
    session.redo()
    session.mark_saved()
    assert not session.is_modified


def test_that_the_step_shows_its_change_of_cost(session: Session, qtbot) -> None:
    before = session.cost
    with qtbot.waitSignal(session.said) as told:
        session.apply("Weigh A more", set_field, "orders", "A", "weight", 5.0)
    assert session.history.steps[-1].cost == session.cost > before
    assert told.args[0].startswith("Weigh A more · +")


def test_that_undoing_a_step_of_another_scenario_tells_what_changes_on_the_screen(session: Session, qtbot) -> None:
    session.apply("Lock A", lock, ["A1"])
    session.apply_to_project("Duplicate scenario", duplicate_scenario, "Copy")
    session.apply("Lock nothing", set_field, "orders", "B", "quantity", 7)
    session.apply_to_project("Show Plan", show_scenario, "Plan")
    with qtbot.waitSignal(session.changed) as told:
        session.undo()
    assert session.scenario.name == "Copy"
    assert told.args[0].of("orders").changed == {"B"}


def test_that_going_back_several_steps_is_told_once(session: Session) -> None:
    told = []
    for quantity in (2000, 3000, 4000):
        session.apply("Change quantity", set_field, "orders", "A", "quantity", quantity)
    session.changed.connect(told.append)
    session.go_to(0)
    assert len(told) == 1
    assert session.history.finger == 0


def test_that_a_step_outside_the_scenario_that_is_shown_still_counts_as_a_step(session: Session, qtbot) -> None:
    def add_hidden(project: Project) -> Project:
        return replace(project, scenarios=(*project.scenarios, replace(two_orders(), name="Hidden")))

    with qtbot.waitSignal(session.stepped):
        session.apply_to_project("Add a scenario", add_hidden)
    assert session.history.undo_name == "Add a scenario"


def test_that_selecting_an_order_selects_its_lots_everywhere(session: Session, qtbot) -> None:
    with qtbot.waitSignal(session.selection_changed):
        session.select_orders(["A", "B"])
    assert session.selection == Selection(orders=frozenset("AB"), lots=frozenset(["A1"]))


def test_that_a_lot_that_goes_leaves_the_selection(session: Session) -> None:
    session.select_lots(["A1"])
    session.apply("Unschedule A", lambda scenario: replace(scenario, plan=Plan()))
    assert session.selection == Selection(orders=frozenset("A"))
