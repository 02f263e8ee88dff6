"""Machines and other tables through the wizard, alone and several of a book as one step."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog, QMenu

from core.files.intake import reports_in
from tests.gui.dialogs.import_wizard.guide import Guide, texts

MESSY = Path(__file__).resolve().parents[3] / "data" / "db-of_messy_fr.xlsx"
MACHINES = [("Machine", "Type", "Rate (pcs/h)"), ("M1", "single", 3000), ("M2", "double", 2500), ("M3", "single", 0)]


@pytest.fixture
def empty(make_window, qtbot) -> Guide:
    """A planner before a window on nothing."""
    return Guide(make_window(), qtbot)


def book(folder: Path, **sheets: list[tuple]) -> Path:
    """A workbook with these sheets."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(folder / "factory.xlsx")
    return folder / "factory.xlsx"


def test_that_a_book_of_machines_on_an_empty_project_ends_with_machines(empty: Guide, tmp_path: Path) -> None:
    session, before = empty.window.session, empty.window.session.project
    empty.drop(book(tmp_path, Ressources=MACHINES[:3]))
    assert empty.wizard.table_page.title.text() == "Where are the machines?"
    empty.go_to("compare")
    assert empty.wizard.finish.text() == "&Import 2 machines"
    empty.finish()
    assert list(session.scenario.shop.machines) == ["M1", "M2"]
    assert session.scenario.shop.machines["M2"].passes == 2
    assert session.history.undo_name == "Import 2 machines from factory.xlsx"
    session.undo()
    assert session.project is before


def test_that_machines_are_corrected_like_orders(empty: Guide, tmp_path: Path) -> None:
    empty.drop(book(tmp_path, M=[MACHINES[0], ("M1", "single", 3000), ("M2", "triple", 2500)]))
    empty.go_to("check")
    assert [row[0] for row in texts(empty.wizard.check_page.table)] == ["B3"]
    empty.correct(0, "double")
    empty.go_to("compare")
    empty.finish()
    assert empty.window.session.scenario.shop.machines["M2"].passes == 2


def test_that_other_tables_of_the_book_come_in_as_the_same_step(empty: Guide) -> None:
    session, before = empty.window.session, empty.window.session.project
    empty.drop(MESSY)
    menu = empty.wizard.table_page.others.menu()
    assert menu.actions()[0].text() == "Machines: sheet “Machines”"
    menu.actions()[0].trigger()
    assert empty.wizard.table_page.others.text() == "&Also: Machines"
    empty.go_to("compare")
    assert empty.wizard.finish.text() == "&Go on to: Machines"
    empty.click("finish")
    empty.wait_for_table("Machines")
    assert empty.wizard.table_page.others.isHidden()
    empty.go_to("compare")
    empty.finish()
    assert session.history.undo_name.startswith("Import 59 orders, ")
    assert (len(session.scenario.shop.orders), len(session.scenario.shop.machines) > 0) == (59, True)
    assert len(reports_in(session.project.settings)) == 2
    session.undo()
    assert session.project is before


def test_that_cancel_at_the_second_table_takes_nothing_in(empty: Guide) -> None:
    before = empty.window.session.project
    empty.drop(MESSY)
    empty.wizard.table_page.others.menu().actions()[0].trigger()
    empty.go_to("compare")
    empty.click("finish")
    empty.wait_for_table("Machines")
    empty.wizard.reject()
    assert empty.window.session.project is before


def test_that_a_table_may_be_said_to_hold_something_else(empty: Guide) -> None:
    empty.drop(MESSY)
    empty.choose("sheet_choice", "Machines")
    assert empty.wizard.table_page.kinds.currentText() == "Machines"
    empty.choose("kind_choice", "Rates of machines")
    assert empty.wizard.table_page.title.text() == "Where are the rates?"
    empty.choose("sheet_choice", "db-of")
    assert empty.wizard.table_page.kinds.currentText() == "Orders"


def test_that_doubt_what_a_table_holds_is_asked_before_one_goes_on(empty: Guide, tmp_path: Path) -> None:
    empty.drop(book(tmp_path, Liste=[("Name", "Hourly cost", "Materials"), ("A", 12, "oak"), ("B", 13, "pine")]))
    assert empty.wizard.table_page.title.text() == "Machines or Producers?"
    assert empty.wizard.hindrance.text() == "Say what this table holds."
    assert not empty.wizard.next.isEnabled()
    assert empty.wizard.table_page.kinds.hasFocus()
    empty.choose("kind_choice", "Producers")
    assert empty.wizard.next.isEnabled()
    empty.go_to("compare")
    empty.finish()
    assert list(empty.window.session.scenario.shop.producers) == ["A", "B"]


def test_that_one_kind_is_imported_from_its_own_menu_entry(empty: Guide, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(MESSY), ""))
    menu = empty.window.findChild(QMenu, "imports")
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.objectName() == "import machines").trigger()
    empty.wait_until_read()
    assert empty.wizard.table_page.sheets.currentText() == "Machines"
    assert empty.wizard.reading.wishes.kind == "machines"


def test_that_a_second_import_of_machines_shows_what_changed_and_what_is_gone(empty: Guide, tmp_path: Path) -> None:
    empty.drop(book(tmp_path, M=MACHINES[:3]))
    empty.go_to("compare")
    empty.finish()
    empty.drop(book(tmp_path, M=[MACHINES[0], ("M1", "double", 3000)]))
    assert empty.page == "compare"
    empty.click("filter_changed")
    assert texts(empty.wizard.compare_page.table) == [("M1", "Single or double print", "single", "double", "comes in")]
    empty.click("filter_gone")
    assert [row[0] for row in texts(empty.wizard.compare_page.gone_table)] == ["M2"]
    empty.finish()
    assert list(empty.window.session.scenario.shop.machines) == ["M1", "M2"]


def test_that_a_machine_the_project_does_not_know_is_asked_about(empty: Guide, tmp_path: Path) -> None:
    empty.drop(book(tmp_path, M=MACHINES[:3]))
    empty.go_to("compare")
    empty.finish()
    rows = [("Machine", "Format", "Rate"), ("M1", "38x24", 3500), ("M 22", "38x24", 2000), ("M9", "44x24", 1800)]
    empty.drop(book(tmp_path, Cadences=rows))
    assert empty.wizard.reading.wishes.kind == "rates"
    empty.go_to("values")
    empty.answer("word machine m 22", "M2")
    empty.go_to("compare")
    empty.finish()
    machines = empty.window.session.scenario.shop.machines
    assert (machines["M1"].rates["38x24"], machines["M2"].rates["38x24"]) == (3500, 2000)
    assert "M9" not in machines


def test_that_a_cost_matrix_on_an_empty_project_brings_its_orders_and_machines_along(
    empty: Guide, tmp_path: Path
) -> None:
    empty.drop(book(tmp_path, Costs=[("Order", "Machine", "Cost"), ("A", "M1", 12.5), ("A", "M2", 14), ("B", "M1", 9)]))
    empty.go_to("compare")
    assert "2 machines that the project does not know come in besides." in empty.wizard.compare_page.sentence.text()
    empty.click("filter_beside")
    assert [row[0] for row in texts(empty.wizard.compare_page.table)] == ["M1", "M2", "A", "B"]
    empty.finish()
    shop = empty.window.session.scenario.shop
    assert (list(shop.orders), list(shop.machines), len(shop.modes)) == (["A", "B"], ["M1", "M2"], 3)


def test_that_names_nobody_knows_can_all_come_in_as_new(window, tmp_path: Path, qtbot) -> None:
    guide = Guide(window, qtbot)
    guide.drop(book(tmp_path, Costs=[("Order", "Machine", "Cost"), ("A", "M1", 12.5), ("C", "M9", 14)]))
    guide.go_to("check")
    assert [row[0] for row in texts(guide.wizard.check_page.table)] == ["A3", "B3"]
    guide.tick("takes_new")
    guide.go_to("compare")
    guide.finish()
    shop = window.session.scenario.shop
    assert ("C" in shop.orders, "M9" in shop.machines, len(shop.modes)) == (True, True, 2)
