"""Every layout is learned from last week's schedule, filled with this week's plan, and read back as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName

from core.errors import InvalidInput
from core.files.templates import Arranged, Spec, begun, fill_template, learn, read_back, shown_sheets, taught
from core.files.templates.spec import Slots
from core.model import Plan, Scenario, Table
from tests.core.files.templates.books import cells, parts
from tests.core.files.templates.weeks import (
    COLOURS,
    MACHINES,
    WEEKS,
    bar,
    cards_week,
    grid_week,
    this_week,
    turned_week,
)


def learned(path: Path) -> tuple[Spec, str]:
    """What is understood of a schedule without a click."""
    return taught(begun(shown_sheets(path), this_week()), path, this_week())


@pytest.mark.parametrize("layout", WEEKS)
def test_that_each_layout_is_seen_filled_and_read_back_without_a_click(layout: str, tmp_path: Path) -> None:
    path = WEEKS[layout](tmp_path / "week.xlsx")
    before, one = path.read_bytes(), this_week()
    lesson = begun(shown_sheets(path), one)
    assert (lesson.layout, lesson.question) == (layout, None)
    spec, _ = learned(path)
    assert Spec.from_text(spec.to_text()) == spec
    fill_template(one, path, tmp_path / "o.xlsx", spec=spec)
    back = read_back(tmp_path / "o.xlsx", spec, one)
    assert (back.differences, back.problems) == ((), ())
    assert path.read_bytes() == before


def test_that_a_grid_of_two_shifts_has_gaps_at_night_and_learns_texts_and_colours(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    spec, told = learned(path)
    (sheet,) = spec.sheets
    assert sheet.slots == Slots(2, 10, 480, 360, "job.cork", 2, 7, (("blue", "6FA8DC"), ("red", "E06666")), 1, True)
    assert told == (
        "3 machines, 1 row each, in rows 4 to 6. 10 slots of 8 h, 2 a day, the first on Monday at 06:00. "
        "Colours follow the cork: blue, red. The week follows the plan: A1."
    )
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=spec)
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert book.sheetnames == ["Semaine 37", "Semaine 38"]
    first = book["Semaine 37"]
    assert [first["B2"].value, first["D2"].value] == ["Lun 07/09", "Mar 08/09"]
    assert first["A1"].value == "Planning semaine 37"
    assert first["B4"].value == "OF-100 Customer 100 & Söhne / OF-101 Customer 101 & Söhne"
    assert first["C4"].value == "OF-102 Customer 102 & Söhne"
    assert {"C4:D4", "B5:C5"} <= {str(one) for one in first.merged_cells.ranges}
    assert first["A8"].value == "Signed by the foreman"


def test_that_bars_of_old_leave_no_colour_and_free_slots_keep_theirs(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=learned(path)[0])
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx")["Semaine 38"]
    fills = {cell.coordinate: cell.fill.fgColor.rgb for row in sheet["B4:K6"] for cell in row if cell.fill.fill_type}
    greys = {f"{column}{row}": "FFEEEEEE" for column in "CE" for row in (4, 5, 6)}
    assert fills == {**greys, "B5": COLOURS["red"]}


def test_that_a_turned_grid_paints_down_its_columns(tmp_path: Path) -> None:
    path = turned_week(tmp_path / "week.xlsx")
    spec, told = learned(path)
    assert told.startswith("3 machines side by side, slots in rows 3 to 20. 18 slots of 4 h, the first on Monday")
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=spec)
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx").worksheets[0]
    shown = [sheet.cell(row, 3).value for row in range(3, 8)]
    assert shown == [None, "OF-100", "OF-100 / OF-101", "OF-101 / OF-102", "OF-102"]
    assert sheet["D3"].fill.fill_type is None
    assert sheet["A3"].value.isoformat() == "2026-09-07T00:00:00"


def test_that_each_machine_keeps_its_own_sheet_and_a_new_one_gets_a_copy(tmp_path: Path) -> None:
    path = cards_week(tmp_path / "week.xlsx")
    spec, told = learned(path)
    assert told.startswith("2 sheets of machines: M1, M2. M1: 3 lots in rows 4 to 6. A copy of M1 is made for M12.")
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=spec)
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert book.sheetnames == ["M1", "M2", "M12", "Notes"]
    assert [row[0] for row in cells(tmp_path / "o.xlsx", "M1")] == [
        "Machine", None, "OF", "OF-100", "OF-101", "OF-102", "OF-105", "Total"
    ]
    assert cells(tmp_path / "o.xlsx", "M2")[-1][:3] == ["Total", None, "=SUM(C4:C5)"]
    assert cells(tmp_path / "o.xlsx", "M12")[3:] == [[None] * 5, ["Total", None, "=SUM(C4:C4)", None, None]]
    assert cells(tmp_path / "o.xlsx", "Notes")[0][0] == "=M2!C6"


def test_that_the_sheet_of_a_machine_that_is_gone_is_emptied_and_told(tmp_path: Path) -> None:
    path = cards_week(tmp_path / "week.xlsx")
    spec = learned(path)[0]
    one = this_week()
    shop = replace(one.shop, machines=Table([m for m in one.shop.machines.rows if m.id != "M2"]), modes=Table())
    left = Scenario(shop, Plan(Table([lot for lot in one.plan.lots.rows if lot.resource != "M2"])))
    filled = fill_template(left, path, tmp_path / "o.xlsx", spec=spec)
    assert filled.warnings == ("The sheet M2 is emptied: M2 is no machine of this project.",)
    assert cells(tmp_path / "o.xlsx", "M2")[3] == [None] * 5


@pytest.mark.parametrize(
    ("examples", "layout", "sentence"),
    [({"A4": "machine.code", "B4": "job.of"}, "grid", "Point at the first slot"),
     ({"A8": "machine.code", "B4": "{{slot}}{{job.of}}"}, "grid", "names no machine of this project"),
     ({"A4": "machine.code", "C4": "slot", "B4": "job.of"}, "grid", "begin at B4: point there"),
     ({"A4": "machine.code", "B8": "slot", "B4": "job.of"}, "turned", "Neither days nor hours stand on the left"),
     ({"K4": "machine.code", "B4": "{{slot}}{{job.of}}"}, "grid", "names no machine"),
     ({"B4": "job.of", "B5": "slot"}, "days", "must stand on the left of its slots"),
     ({"B4": "job.of"}, "cards", "named after no machine")],
)  # fmt: skip
def test_that_clicks_that_make_no_sense_are_told_by_cell(
    examples: dict[str, str], layout: str, sentence: str, tmp_path: Path
) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    with pytest.raises(InvalidInput) as refused:
        learn(path, "Semaine 36", examples, MACHINES, arranged=Arranged(layout))
    assert sentence in refused.value.sentences


def test_that_slots_the_header_does_not_tell_are_set_by_the_planner(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    book = openpyxl.load_workbook(path)
    for column in range(2, 12):
        book.worksheets[0].cell(3, column).value = ("early", "late")[column % 2]
    book.save(path)
    lesson = begun(shown_sheets(path), this_week())
    slots = taught(lesson, path, this_week())[0].sheets[0].slots
    assert slots is not None
    assert (slots.minutes, slots.per_day) == (480, 2)
    slots = taught(lesson.with_slots(720, 300), path, this_week())[0].sheets[0].slots
    assert slots is not None
    assert (slots.minutes, slots.per_day, slots.begin) == (720, 0, 300)


def test_that_another_bar_teaches_the_same(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    book = openpyxl.load_workbook(path)
    bar(book.worksheets[0], "F6", "OF-103 Customer 103 & Söhne", "blue")
    book.save(path)
    bars = ({"B4": "{{slot}}{{job.of}}"}, {"B4": "slot", "D4": "job.of"}, {"B4": "slot", "F6": "job.of"})
    orders, arranged = this_week().shop.orders, Arranged("grid")
    specs = [learn(path, "Semaine 36", {"A4": "machine.code", **one}, MACHINES, orders=orders, arranged=arranged)
             for one in bars]  # fmt: skip
    assert specs[0] == specs[1] == specs[2]


@pytest.mark.parametrize("layout", WEEKS)
def test_that_parts_that_need_not_change_stay_byte_for_byte(layout: str, tmp_path: Path) -> None:
    path = WEEKS[layout](tmp_path / "week.xlsx")
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=learned(path)[0])
    before, after = parts(path), parts(tmp_path / "o.xlsx")
    same = {name for name in before if after.get(name) == before[name]}
    assert same >= {"xl/theme/theme1.xml", "docProps/app.xml", "docProps/core.xml", "_rels/.rels"}
    assert b"<sheetData" in after["xl/worksheets/sheet1.xml"]


def test_that_orders_of_last_week_need_not_be_in_the_project_any_more(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    one = this_week()
    orders = [replace(order, id=order.id.replace("OF-1", "OF-7")) for order in one.shop.orders.rows]
    lots = [replace(lot, order=lot.order.replace("OF-1", "OF-7")) for lot in one.plan.lots.rows]
    later = Scenario(replace(one.shop, orders=Table(orders), modes=Table()), Plan(Table(lots)))
    lesson = begun(shown_sheets(path), later)
    assert (lesson.layout, lesson.question) == ("grid", None)
    spec, _ = taught(lesson, path, later)
    fill_template(later, path, tmp_path / "o.xlsx", spec=spec)
    assert not read_back(tmp_path / "o.xlsx", spec, later).differences
    assert openpyxl.load_workbook(tmp_path / "o.xlsx").worksheets[0]["C4"].value == "OF-702"


def test_that_machines_of_unequal_height_are_told_by_cell(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["A6"], book.worksheets[0]["A9"] = None, "M12"
    book.save(path)
    lesson = begun(shown_sheets(path), this_week())
    with pytest.raises(InvalidInput) as refused:
        taught(lesson, path, this_week())
    assert "cell A9: The machines above have 1 row each, so M12 cannot stand here" in str(refused.value)


def test_that_sheets_of_old_weeks_go_with_all_that_is_theirs_and_formulas_say_so(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    book = openpyxl.load_workbook(path)
    old = book.copy_worksheet(book.worksheets[0])
    old.title = "Semaine 35"
    old["A1"].comment = Comment("old", "me")
    book.create_sheet("Sums").append(["='Semaine 35'!A1", "='Semaine 36'!A1"])
    book.defined_names["Old"] = DefinedName("Old", attr_text="'Semaine 35'!$A$1")
    book.save(path)
    spec, told = learned(path)
    assert "Sheets of other weeks are replaced: Semaine 35." in told
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=spec)
    after = openpyxl.load_workbook(tmp_path / "o.xlsx")
    assert after.sheetnames == ["Semaine 37", "Semaine 38", "Sums"]
    assert [cell.value for cell in after["Sums"][1]] == ["=#REF!", "='Semaine 37'!A1"]
    assert after.defined_names["Old"].attr_text == "#REF!"
    assert not any("comment" in name for name in parts(tmp_path / "o.xlsx"))


def test_that_a_closing_day_in_the_head_is_not_taken_for_the_end_of_the_plan(tmp_path: Path) -> None:
    path = grid_week(tmp_path / "week.xlsx")
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["D1"] = "Closed on 04/09/2026"
    book.worksheets[0]["F1"] = "31/08/2026 to 04/09/2026"
    book.save(path)
    fill_template(this_week(), path, tmp_path / "o.xlsx", spec=learned(path)[0])
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx").worksheets[0]
    assert [sheet["D1"].value, sheet["F1"].value] == ["Closed on 04/09/2026", "07/09/2026 to 11/09/2026"]


@pytest.mark.parametrize("layout", ["turned", "days", "lanes", "cards"])
def test_that_a_book_that_counts_from_1904_is_taught_too(layout: str, tmp_path: Path) -> None:
    path, one = WEEKS[layout](tmp_path / "week.xlsx"), this_week()
    book = openpyxl.load_workbook(path)
    book.epoch = CALENDAR_MAC_1904
    book.save(path)
    spec, _ = learned(path)
    fill_template(one, path, tmp_path / "o.xlsx", spec=spec)
    back = read_back(tmp_path / "o.xlsx", spec, one)
    assert (back.differences, back.problems) == ((), ())
    assert openpyxl.load_workbook(tmp_path / "o.xlsx").epoch == CALENDAR_MAC_1904
