from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.model import ChangeoverRule, FrozenMap, Table
from gui.tables.rows import following_ids
from tests.builders import scenario, shop
from tests.gui.tables.conftest import Open

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_that_typing_in_the_last_line_makes_a_row(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(3, "id")
    sheet.type("OF-77", Key.Key_Tab)
    assert sheet.step == "Add OF-77"
    sheet.type("Dupont", Key.Key_Tab)
    sheet.type("5000")
    row = sheet.scenario.shop.orders["OF-77"]
    assert (row.customer, row.quantity) == ("Dupont", 5000)


def test_that_a_row_begun_elsewhere_gets_the_next_number(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(2, "id", "OF-0099")
    sheet.put(3, "customer", "Dupont")
    assert sheet.scenario.shop.orders["OF-0100"].customer == "Dupont"
    assert sheet.view.currentIndex().row() == 4


def test_that_a_bad_text_in_the_last_line_makes_no_row(open_table: Open) -> None:
    sheet = open_table()
    sheet.put(3, "quantity", "x")
    assert sheet.editor is not None
    assert "not a number" in sheet.editor.reason
    assert len(sheet.scenario.shop.orders) == 3


def test_that_a_mode_waits_until_it_has_both_its_ends(open_table: Open) -> None:
    sheet = open_table("modes")
    sheet.put(0, "order", "A")
    assert (sheet.text(0, "order"), len(sheet.scenario.shop.modes)) == ("A", 0)
    sheet.put(0, "resource", "M1")
    assert list(sheet.scenario.shop.modes) == ["A @ M1"]
    assert sheet.text(1, "order") == ""


def test_that_add_makes_a_row_and_opens_its_name(open_table: Open) -> None:
    sheet = open_table("machines")
    sheet.press(Key.Key_Plus, CTRL)
    assert sheet.step == "Add M2"
    assert sheet.editor is not None
    assert sheet.editor.text() == "M2"
    sheet.type("Duplex 9")
    assert list(sheet.scenario.shop.machines) == ["M1", "Duplex 9"]


def test_that_duplicate_copies_below_and_selects_the_copies(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "id")
    sheet.select(range(2), "id")
    sheet.press(Key.Key_D, CTRL | SHIFT)
    assert sheet.column("id") == ["A", "A (2)", "B", "B (2)", "C"]
    assert sheet.view.selected_rows() == [1, 3]
    assert sheet.step == "Duplicate 2 orders"


def test_that_remove_is_one_step_and_undo_brings_all_back(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(0, "id")
    sheet.select(range(2), "id")
    sheet.press(Key.Key_Minus, CTRL)
    assert (sheet.column("id"), sheet.step) == (["C"], "Remove 2 orders")
    sheet.session.undo()
    assert sheet.column("id") == ["A", "B", "C"]


def test_that_a_calendar_in_use_is_not_removed_and_the_reason_is_said(open_table: Open) -> None:
    from core import edit
    from core.model import Calendar

    sheet = open_table("calendars")
    sheet.session.apply("add", edit.add_row, "calendars", Calendar("day"))
    sheet.session.apply("use", edit.set_field, "machines", "M1", "calendar", "day")
    sheet.go(0, "id")
    sheet.area.run("remove_rows")
    assert sheet.refusals == ["day is the calendar of M1."]
    assert sheet.column("id") == ["day"]


@pytest.fixture
def rules(open_table: Open):
    rows = [ChangeoverRule(name, FrozenMap({"colour": "same"}), 5 * at) for at, name in enumerate("XYZ")]
    return open_table("rules", scenario(shop(rules=Table(rows))))


def test_that_a_rule_moves_up_and_down_and_stays_current(rules) -> None:
    rules.go(2, "id")
    rules.press(Key.Key_Up, ALT)
    rules.press(Key.Key_Up, ALT)
    assert list(rules.scenario.shop.rules) == ["Z", "X", "Y"]
    assert rules.step == "Move Z up"
    assert rules.view.currentIndex().row() == 0
    rules.press(Key.Key_Down, ALT)
    assert list(rules.scenario.shop.rules) == ["X", "Z", "Y"]


def test_that_rules_do_not_move_while_they_are_sorted(rules) -> None:
    rules.area.arrange(rules.model.arrangement.sorted_to("minutes", descending=True))
    rules.go(0, "id")
    rules.press(Key.Key_Down, ALT)
    assert list(rules.scenario.shop.rules) == ["X", "Y", "Z"]
    assert rules.refusals == ["Rows can be moved only while the table is neither sorted nor filtered."]
    assert [rules.model.headerData(at, Qt.Orientation.Vertical) for at in range(3)] == ["3", "2", "1"]


def test_that_a_new_rule_stands_below_the_current_one(rules) -> None:
    rules.go(0, "id")
    rules.area.run("add_row")
    assert list(rules.scenario.shop.rules) == ["X", "Z 2", "Y", "Z"]


def test_that_a_condition_is_chosen_or_typed(rules) -> None:
    from core.model import DIFFERS, FromTo

    rules.put(0, "when.colour", "red → blue")
    rules.put(1, "when.format", "differs")
    rules.put(2, "when.colour", "any")
    first, second, third = rules.scenario.shop.rules.rows
    assert first.when == {"colour": FromTo("red", "blue")}
    assert second.when == {"colour": "same", "format": DIFFERS}
    assert third.when == {}


@pytest.mark.parametrize(
    ("last", "following"),
    [
        ("OF-0099", ["OF-0100", "OF-0101"]),
        ("P", ["P 2", "P 3"]),
        ("Line 9b", ["Line 10b", "Line 11b"]),
        (None, ["OF-1", "OF-2"]),
    ],
)
def test_that_new_names_count_on(last: str | None, following: list[str]) -> None:
    ids = following_ids(last, "OF-1")
    assert [next(ids), next(ids)] == following
