from __future__ import annotations

from core import edit
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.tables.conftest import Open


def planned():
    rows = [order(name, 100) for name in "ABC"]
    return scenario(
        shop(rows, [machine("M1"), machine("M2")]), lot("L1", "B", "M1", 100, 0, 6), lot("L2", "C", "M2", 100, 0, 6)
    )


def test_that_rows_selected_here_are_selected_everywhere(open_table: Open) -> None:
    sheet = open_table("orders", planned())
    sheet.go(1, "quantity")
    assert sheet.session.selection.orders == {"B"}
    assert sheet.session.selection.lots == {"L1"}
    sheet.select(range(3), "quantity")
    assert sheet.session.selection.orders == {"A", "B", "C"}


def test_that_lots_selected_on_the_board_select_their_orders_rows(open_table: Open) -> None:
    sheet = open_table("orders", planned())
    sheet.session.select_lots(["L2"])
    assert sheet.view.selected_rows() == [2]
    assert sheet.session.selection.lots == {"L2"}


def test_that_a_selection_is_told_once_and_does_not_come_back(open_table: Open) -> None:
    sheet = open_table("orders", planned())
    told: list[object] = []
    sheet.session.selection_changed.connect(told.append)
    sheet.session.select_lots(["L1"])
    sheet.session.select_orders(["C"])
    assert len(told) == 2
    assert sheet.view.selected_rows() == [2]


def test_that_machines_are_selected_as_resources(open_table: Open) -> None:
    sheet = open_table("machines", planned())
    sheet.go(1, "id")
    assert sheet.session.selection.resources == {"M2"}
    sheet.session.select_resources(["M1"])
    assert sheet.view.selected_rows() == [0]
    sheet.session.select_orders(["A"])
    assert sheet.view.selected_rows() == []
    assert sheet.session.selection.orders == {"A"}


def test_that_a_row_selected_elsewhere_comes_into_sight(open_table: Open) -> None:
    sheet = open_table("orders", scenario(shop([order(f"O{at}") for at in range(500)])))
    sheet.session.select_orders(["O400"])
    assert sheet.view.viewport().rect().contains(sheet.view.visualRect(sheet.model.index(400, 0)))


def test_that_a_row_filtered_out_is_selected_when_it_comes_back(open_table: Open) -> None:
    sheet = open_table("orders", planned())
    sheet.area.find("A")
    sheet.session.select_orders(["B"])
    assert sheet.view.selected_rows() == []
    sheet.area.find("")
    assert sheet.view.selected_rows() == [1]


def test_that_the_selection_outlives_a_reset_of_the_rows(open_table: Open) -> None:
    sheet = open_table("orders", scenario(shop([order(f"O{at}") for at in range(400)])))
    sheet.go(7, "id")
    sheet.session.apply("remove", edit.remove_rows, "orders", [f"O{at}" for at in range(100, 400, 2)])
    assert sheet.session.selection.orders == {"O7"}
    assert sheet.view.selected_rows() == [7]


def test_that_the_sum_of_selected_numbers_shows(open_table: Open) -> None:
    sheet = open_table(locale="fr_FR")
    sheet.select(range(3), "id", "quantity")
    assert sheet.area.counts.total.text() == "Sum 600"
    sheet.select(range(3), "customer")
    assert sheet.area.counts.total.text() == ""
