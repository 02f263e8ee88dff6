from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core import edit
from core.model import FrozenMap
from tests.builders import order
from tests.gui.tables.conftest import Open
from tests.gui.tables.driving import Sheet

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex


def rows_told(sheet: Sheet, do: Any) -> list[tuple[int, int]]:
    """The rows of which the model said that editable cells changed while something was done."""
    told: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        if first.column() == 0:
            told.append((first.row(), last.row()))

    sheet.model.dataChanged.connect(note)
    do()
    sheet.model.dataChanged.disconnect(note)
    return told


def test_that_only_the_row_an_edit_changed_is_told(open_table: Open) -> None:
    sheet = open_table()
    assert rows_told(sheet, lambda: sheet.put(1, "quantity", "250")) == [(1, 1)]
    assert rows_told(sheet, sheet.session.undo) == [(1, 1)]


def test_that_an_edit_of_another_table_changes_no_row_here(open_table: Open) -> None:
    sheet = open_table()
    assert rows_told(sheet, lambda: sheet.session.apply("x", edit.set_field, "machines", "M1", "passes", 2)) == []


def test_that_qt_finds_no_fault_with_the_model(open_table: Open, qtmodeltester: Any) -> None:
    sheet = open_table()
    qtmodeltester.check(sheet.model)
    apply = sheet.session.apply
    apply("add", edit.add_rows, "orders", [order("D"), order("E")], 1)
    apply("move", edit.move_row, "orders", "E", 0)
    sheet.area.arrange(sheet.model.arrangement.sorted_by("quantity"))
    apply("remove", edit.remove_rows, "orders", ["A", "D"])
    apply("rename", edit.set_field, "orders", "B", "id", "BB")
    sheet.area.find("maison")
    for _ in range(5):
        sheet.session.undo()
    assert sheet.column("id") == ["A", "B"]  # a row that comes back shows, whatever is searched for
    sheet.area.find("")
    assert sheet.column("id") == ["A", "B", "C"]


def test_that_the_rows_show_what_the_scenario_holds_after_every_undo(open_table: Open) -> None:
    sheet = open_table()
    ids = [sheet.column("id")]
    steps = (
        (edit.add_rows, ([order("D")], 1)),
        (edit.duplicate_rows, (["A", "C"],)),
        (edit.remove_rows, (["B", "D"],)),
        (edit.move_row, ("C", 0)),
    )
    for function, args in steps:
        sheet.session.apply("step", function, "orders", *args)
        ids.append(sheet.column("id"))
        assert ids[-1] == list(sheet.scenario.shop.orders)
    for expected in reversed(ids[:-1]):
        sheet.session.undo()
        assert sheet.column("id") == expected


def test_that_selection_and_current_cell_stay_with_their_rows(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(1, "quantity")
    sheet.session.apply("add", edit.add_rows, "orders", [order("D")], 0)
    assert sheet.view.currentIndex().row() == 2
    sheet.area.arrange(sheet.model.arrangement.sorted_to("quantity", descending=True))
    assert sheet.model.row_id(sheet.view.currentIndex().row()) == "B"
    assert sheet.view.selected_rows() == [sheet.model.place("B")]


def test_that_a_new_name_keeps_the_row_in_its_place(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.arrange(sheet.model.arrangement.sorted_to("id", descending=True))
    sheet.put(0, "id", "AAA")
    assert sheet.column("id") == ["AAA", "B", "A"]
    assert sheet.view.currentIndex().row() == 1


def test_that_a_cell_changed_under_a_sort_does_not_run_away(open_table: Open) -> None:
    sheet = open_table()
    sheet.area.arrange(sheet.model.arrangement.sorted_to("quantity", descending=False))
    sheet.put(0, "quantity", "999")
    assert sheet.column("id") == ["A", "B", "C"]


def test_that_a_new_attribute_is_a_new_column(open_table: Open) -> None:
    sheet = open_table()
    attributes = FrozenMap({"format": "24x44", "grade": "A+"})
    sheet.session.apply("grade", edit.set_field, "orders", "A", "attributes", attributes)
    assert sheet.text(0, "attributes.grade") == "A+"
    assert sheet.shows("attributes.grade")


def test_that_another_project_is_shown_from_the_start(open_table: Open) -> None:
    from core.edit import History
    from core.model import Project
    from tests.builders import scenario, shop

    sheet = open_table()
    sheet.area.find("maison")
    sheet.session.load(History(Project((scenario(shop([order("Z")])),))))
    assert sheet.column("id") == ["Z"]
    assert sheet.area.toolbar.search.text() == ""


def test_that_the_calculated_columns_follow_the_plan(open_table: Open) -> None:
    sheet = open_table()
    assert not sheet.shows("lateness")
    sheet.session.apply("plan", edit.place, "A", resource="M1", start=1440)
    assert sheet.shows("lateness")
    assert sheet.text(0, "completion") == "Tue 08/09/2026 00:06"
    assert sheet.text(0, "lateness") == "12 h 06 late"
    assert sheet.text(0, "resources") == "M1"
    sheet.session.undo()
    assert sheet.text(0, "lateness") == ""


def test_that_remaining_shows_beside_produced(open_table: Open) -> None:
    sheet = open_table()
    assert not sheet.shows("remaining")
    sheet.session.apply("made", edit.set_field, "orders", "C", "produced", 120)
    assert sheet.column("remaining") == ["100", "200", "180"]
    assert sheet.shows("remaining")


def test_that_a_screen_reader_may_set_a_cell_too(open_table: Open) -> None:
    sheet = open_table()
    index = sheet.model.index(0, sheet.number("quantity"))
    assert sheet.model.setData(index, "123")
    assert not sheet.model.setData(index, "x")
    assert sheet.scenario.shop.orders["A"].quantity == 123


def test_that_the_current_cell_stays_when_a_column_comes(open_table: Open) -> None:
    sheet = open_table()
    sheet.go(1, "due")
    attributes = sheet.scenario.shop.orders["C"].attributes.put("grade", "A")
    sheet.session.apply("grade", edit.set_field, "orders", "C", "attributes", attributes)
    index = sheet.view.currentIndex()
    assert (index.row(), index.column()) == (1, sheet.number("due"))
