"""What real order books hold that trips readers: one test for each, with a file made for it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from core.errors import FileProblem
from core.files.intake import IntakeReport, Wishes, read_order_book, take_in
from core.files.intake.aside import ASIDE
from core.files.intake.handing import load_book
from core.files.intake.reading import read_book
from core.model import Shop
from tests.core.files.intake.books import save
from tests.core.files.intake.raw_books import HEADERS, ods, ods_number, ods_row, ods_text, raw_xlsx, row, text

HEAD = ("Order", "Customer", "Quantity", "Due")
DAY = datetime(2026, 3, 20)
ROOT = Path(__file__).parents[4]


def rows_of(report: IntakeReport) -> dict[int, dict[str, Any]]:
    """The rows of a report by number."""
    return {one["row"]: one for one in report.as_json()["rows"]}


def take(folder: Path, *rows: tuple[Any, ...]) -> dict[int, dict[str, Any]]:
    """The rows of a book with these rows, which was edited on 13 March 2026."""
    return rows_of(take_in(save(folder, [("Edited on 13/03/2026",), *rows])))


# What the file is.


def test_that_two_hundred_thousand_painted_rows_cost_nothing(tmp_path: Path) -> None:
    painted = "".join(f'<row r="{number}"><c r="A{number}" s="1"/></row>' for number in range(3, 200_003))
    order = row(2, text("A2", "A"), '<c r="B2"><v>5</v></c>')
    assert list(rows_of(take_in(raw_xlsx(tmp_path, HEADERS + order + painted, styles="0")))) == [2]


def test_that_a_stray_blank_in_the_last_corner_is_listed_and_no_more(tmp_path: Path) -> None:
    stray = row(1048576, text("XFD1048576", " "))
    rows = rows_of(take_in(raw_xlsx(tmp_path, HEADERS + row(2, text("A2", "A"), '<c r="B2"><v>5</v></c>') + stray)))
    assert [one["status"] for one in rows.values()] == ["warn", "skip"]
    assert rows[1048576]["why"].startswith("stray blank far below the table")


@pytest.mark.parametrize("prolog", ['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', "<!DOCTYPE x>"])
def test_that_a_workbook_that_declares_entities_is_not_opened(prolog: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="declares entities"):
        take_in(raw_xlsx(tmp_path, HEADERS, prolog=prolog))


def test_that_a_web_page_named_xls_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "book.xls").write_text("<html><table><tr><td>Order</td></tr></table></html>", "utf-8")
    with pytest.raises(FileProblem, match=r"is a web page .* save it as \.xlsx"):
        take_in(tmp_path / "book.xls")


def test_that_a_text_named_xls_is_read_as_one(tmp_path: Path) -> None:
    (tmp_path / "book.xls").write_text("Order\tQuantity\nA\t5\n", "utf-8")
    assert rows_of(take_in(tmp_path / "book.xls"))[2]["quantity"] == 5


def test_that_a_truncated_workbook_is_called_damaged(tmp_path: Path) -> None:
    path = save(tmp_path, [HEAD, ("A", "x", 5, DAY)])
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(FileProblem, match="damaged"):
        take_in(path)


def test_that_broken_parts_that_are_not_read_are_no_obstacle(tmp_path: Path) -> None:
    order = row(2, text("A2", "A"), '<c r="B2"><v>5</v></c>')
    junk = {"xl/charts/chart1.xml": "<broken", "xl/vbaProject.bin": "\0macro"}
    assert rows_of(take_in(raw_xlsx(tmp_path, HEADERS + order, **junk)))[2]["order"] == "A"


# Dates.


def test_that_dates_of_the_1904_system_are_read(tmp_path: Path) -> None:
    order = row(2, text("A2", "A"), '<c r="B2"><v>5</v></c><c r="C2" s="1"><v>44638</v></c>')
    path = raw_xlsx(tmp_path, HEADERS + order, styles="14", setting='date1904="1"')
    assert rows_of(take_in(path))[2]["due"] == "2026-03-19"


def test_that_east_asian_built_in_date_formats_are_dates(tmp_path: Path) -> None:
    order = row(2, text("A2", "A"), '<c r="B2"><v>5</v></c><c r="C2" s="1"><v>46101</v></c>')
    told = rows_of(take_in(raw_xlsx(tmp_path, HEADERS + order, styles="58")))[2]
    assert (told["due"], [one for one in told["issues"] if "serial" in one]) == ("2026-03-20", [])


WRITTEN = {
    "15/03/2026": "2026-03-15", "18.03.26": "2026-03-18", "26 mars 2026": "2026-03-26", "S13": "2026-03-27",
    "24/03": "2026-03-24", "fin mars": None, "2026-03-25": "2026-03-25", "30-oct-26": "2026-10-30",
    "26. März 2026": "2026-03-26", "26 de marzo de 2026": "2026-03-26", "3 de abril": "2026-04-03",
    "5 de março 2026": "2026-03-05", "KW 14/26": "2026-04-03", "March 26, 2026": "2026-03-26",
    "20/4-21/4": None, "13/08 - A": None, "20260326": "2026-03-26", "31/02/2026": None,
}  # fmt: skip


def test_that_dates_are_read_as_people_type_them_or_not_at_all(tmp_path: Path) -> None:
    rows = take(tmp_path, HEAD, *[(f"A{at}", "x", 5, written) for at, written in enumerate(WRITTEN)])
    assert {written: row["due"] for written, row in zip(WRITTEN, rows.values(), strict=True)} == WRITTEN
    silent = [row for row in rows.values() if row["due"] is None and not row["issues"]]
    assert silent == []


@pytest.mark.parametrize(("serial", "due"), [(46101, "2026-03-20"), (36525, None), (73051, None), (15, None)])
def test_that_a_plain_number_is_a_date_only_in_this_century(serial: int, due: str | None, tmp_path: Path) -> None:
    assert take(tmp_path, HEAD, ("A", "x", 5, serial))[3]["due"] == due


def test_that_the_order_of_day_and_month_is_decided_by_the_column(tmp_path: Path) -> None:
    rows = take(tmp_path, HEAD, ("A", "x", 5, "03/04/2026"), ("B", "x", 5, "03/15/2026"))
    assert [row["due"] for row in rows.values()] == ["2026-03-04", "2026-03-15"]


def test_that_a_date_against_its_column_is_doubted_and_not_turned_round(tmp_path: Path) -> None:
    days = [(f"A{day}", "x", 5, f"{day}/03/2026") for day in range(13, 29)] + [
        (f"B{day}", "x", 5, f"{day}/04/2026") for day in range(13, 29)
    ]
    told = take(tmp_path, HEAD, *days, ("C", "x", 5, "03/15/2026"))[35]
    assert (told["status"], told["due"]) == ("warn", None)
    assert told["issues"] == ['due: "03/15/2026" contradicts the day-first order of this column']


def test_that_dates_that_say_nothing_of_their_order_are_doubted(tmp_path: Path) -> None:
    told = take(tmp_path, HEAD, ("A", "x", 5, "03/04/2026"))[3]
    assert (told["status"], told["due"]) == ("warn", "2026-04-03")
    assert "nothing in this column says whether days come first" in told["issues"][0]


def test_that_a_date_far_from_the_books_day_is_doubted(tmp_path: Path) -> None:
    rows = take(tmp_path, HEAD, ("A", "x", 5, datetime(2025, 4, 2)), ("B", "x", 5, datetime(2028, 4, 2)))
    assert [row["issues"] for row in rows.values()] == [
        ["due: more than 90 days in the past – wrong year?"], ["due: more than 500 days ahead – wrong year?"],
    ]


# Numbers.


NUMBERS = {
    "1\u00a0250": 1250, "1\u202f250": 1250, "1 250": 1250, "1'250": 1250, "80 000 u": 80000, "12k": 12000,
    "1.250": 1250, "1.250.000": 1250000, "500 pcs": 500, "à confirmer": None, "15/03/2026": None, "38x24": None,
    "1 25": None, "3 t": None,
}  # fmt: skip


def test_that_quantities_are_read_as_people_type_them_or_refused(tmp_path: Path) -> None:
    rows = take(tmp_path, HEAD, *[(f"A{at}", "x", written, DAY) for at, written in enumerate(NUMBERS)])
    assert {written: row["quantity"] for written, row in zip(NUMBERS, rows.values(), strict=True)} == NUMBERS
    assert {row["status"] for row in rows.values() if row["quantity"] is None} == {"error"}


VALUES = {"12,5": 12.5, "1.234,56 €": 1234.56, "$128.500.000": 128500000, "2.500": 2500, "2 500,5": 2500.5,
          "n/a": None}  # fmt: skip


def test_that_one_decimal_mark_holds_for_the_whole_book(tmp_path: Path) -> None:
    told = take_in(save(tmp_path, [
        (*HEAD, "Valeur"), *[(f"A{at}", "x", 5, DAY, written) for at, written in enumerate(VALUES)],
    ])).as_json()  # fmt: skip
    assert told["decimal"] == ","
    assert {written: row["value"] for written, row in zip(VALUES, told["rows"], strict=True)} == VALUES


def test_that_a_number_that_may_be_two_is_read_as_neither(tmp_path: Path) -> None:
    told = take(tmp_path, (*HEAD, "Valeur"), ("A", "x", 5, DAY, "1.250"))[3]
    assert (told["value"], told["issues"]) == (None, ['value: "1.250" may be 1 250 or 1.25'])


def test_that_thousands_in_a_header_count_unless_a_cell_names_its_own_unit(tmp_path: Path) -> None:
    rows = take(tmp_path, ("Order", "Customer", "Quantity (milliers)", "Due"), ("A", "x", "12,5", DAY),
                ("B", "x", "900 u", DAY), ("C", "x", 0.0005, DAY))  # fmt: skip
    assert [row["quantity"] for row in rows.values()] == [12500, 900, None]
    assert rows[5]["issues"][0] == "quantity: 0.5 is not a whole number of pieces"


def test_that_a_quantity_far_above_the_usual_is_doubted(tmp_path: Path) -> None:
    orders = [(f"A{at}", "x", 500, DAY) for at in range(10)]
    told = take(tmp_path, HEAD, *orders, ("B", "x", 500_000, DAY))[13]
    assert told["issues"] == ["quantity: 500 000 is 100x the usual size – typed in units?"]


def test_that_thousands_spoken_of_only_above_the_table_are_remarked(tmp_path: Path) -> None:
    report = take_in(save(tmp_path, [("quantités en milliers",), HEAD, ("A", "x", 5, DAY)]))
    assert any("speaks of thousands" in remark for remark in report.remarks)


@pytest.mark.parametrize(
    ("written", "hours"),
    [("10h06", 10.1), ("1h", 1), ("90 min", 1.5), (timedelta(hours=26, minutes=30), 26.5), (time(1, 30), 1.5),
     (0.25, 0.25), ("21h00", 21), ("soon", None)],
)  # fmt: skip
def test_that_durations_are_read_in_hours(written: object, hours: float | None, tmp_path: Path) -> None:
    report = take_in(save(tmp_path, [(*HEAD, "Durée"), ("A", "x", 5, DAY, written)]))
    assert report.records[0].fields["duration"] == hours


# Cells.


def test_that_a_formula_without_a_result_is_named_or_worked_out(tmp_path: Path) -> None:
    told = take(tmp_path, ("Order", "Quantity", "Done", "Remaining", "Due"), ("A", 50, 20, "=B3-C3", DAY),
                ("B", "=1+1", 0, 5, DAY))  # fmt: skip
    assert (told[3]["status"], told[3]["remaining"]) == ("ok", 30)
    assert told[3]["issues"] == ["remaining: formula without a stored result, recomputed"]
    assert told[4]["issues"][0].startswith("quantity: the result of this formula was not stored")


def test_that_error_cells_are_named(tmp_path: Path) -> None:
    told = take(tmp_path, HEAD, ("A", "x", "#REF!", DAY), ("B", "x", 5, "#N/A"))
    assert [row["status"] for row in told.values()] == ["error", "warn"]
    assert (told[3]["issues"], told[4]["issues"]) == (["quantity: cell holds #REF!"], ["due: cell holds #N/A"])


def test_that_what_is_left_serves_where_no_quantity_is_given(tmp_path: Path) -> None:
    told = take(tmp_path, ("Order", "Customer", "Open qty", "Due"), ("A", "x", 5, DAY), ("B", "x", "soon", DAY))
    assert (told[3]["status"], told[3]["quantity"], told[3]["remaining"]) == ("ok", 5, 5)
    assert told[4]["issues"] == [
        'remaining: cannot be read ("soon")', "quantity: not known, since what is left cannot be read",
    ]


def test_that_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    order = row(2, text("A2", "=cmd|x"), '<c r="B2"><v>5</v></c>')
    told = rows_of(take_in(raw_xlsx(tmp_path, HEADERS + order)))[2]
    assert (told["order"], told["issues"][0]) == ("=cmd|x", 'order number: text starting with "=" kept as text')


def test_that_control_characters_are_left_out(tmp_path: Path) -> None:
    order = row(2, text("A2", "A_x0007_1"), '<c r="B2"><v>5</v></c>')
    assert rows_of(take_in(raw_xlsx(tmp_path, HEADERS + order)))[2]["order"] == "A1"


def test_that_order_numbers_keep_their_zeros_and_lose_point_nought(tmp_path: Path) -> None:
    rows = take(tmp_path, HEAD, ("00127", "x", 5, DAY), (1503.0, "x", 5, DAY), ("A", "x", 5, DAY))
    assert [row["order"] for row in rows.values()] == ["00127", "1503", "A"]
    assert [row["issues"] for row in rows.values()] == [
        ["order number: leading zeros kept"], ["order number stored as a number"], [],
    ]


def test_that_the_second_row_of_an_order_number_stays_out(tmp_path: Path) -> None:
    rows = take(tmp_path, HEAD, ("A", "x", 5, DAY), ("A", "x", 5, DAY), ("A", "y", 5, DAY))
    assert [row["status"] for row in rows.values()] == ["ok", "error", "error"]
    assert [row["issues"][0].split(", ")[1] for row in list(rows.values())[1:]] == ["same content", "different content"]


def test_that_struck_rows_are_proposed_as_cancelled_and_hidden_ones_doubted(tmp_path: Path) -> None:
    workbook = Workbook()
    for line in (HEAD, ("A", "x", 5, DAY), ("B", "x", 5, DAY)):
        workbook.active.append(line)
    for cell in workbook.active[2]:
        cell.font = Font(strike=True)
    workbook.active.row_dimensions[3].hidden = True
    workbook.save(tmp_path / "book.xlsx")
    rows = rows_of(take_in(tmp_path / "book.xlsx"))
    assert [row["status"] for row in rows.values()] == ["skip_cancelled", "warn"]
    assert "this row is hidden in the sheet: is it meant?" in rows[3]["issues"]


# Layout.


def test_that_titles_totals_headers_notes_and_blanks_are_left_out_each_with_its_reason(tmp_path: Path) -> None:
    rows = take(tmp_path, HEAD, ("Week 12",), ("A", "x", 5, DAY), ("Total W12", None, 5), (), HEAD, ("B", "y", 6, DAY),
                ("TOTAL GENERAL", None, 11), ("Call us.",))  # fmt: skip
    assert {number: row.get("why") for number, row in rows.items()} == {
        3: "section title", 4: None, 5: "subtotal", 6: "blank row", 7: "header repeated in the middle", 8: None,
        9: "grand total", 10: "foot note",
    }


def test_that_a_customer_called_total_is_no_total(tmp_path: Path) -> None:
    assert take(tmp_path, HEAD, ("A", "Total Energies", 5, DAY))[3]["status"] == "ok"


def test_that_group_titles_merged_above_headers_are_part_of_them(tmp_path: Path) -> None:
    rows = [("ORDER", None, "QUANTITY", None), ("N°", "Client", "Commandée", "Reste"), ("A", "x", 9, 4)]
    told = take_in(save(tmp_path, rows, "A1:B1", "C1:D1")).as_json()
    assert told["header_rows"] == [1, 2]
    assert told["expected_mapping"]["D"] == "remaining"


def test_that_a_header_that_stands_twice_is_asked_about(tmp_path: Path) -> None:
    report = take_in(save(tmp_path, [(*HEAD, "Reste", "Reste"), ("A", "x", 9, DAY, 4, 5)]))
    assert [(one.column, one.candidates) for one in report.questions] == [(5, ("remaining",)), (6, ("remaining",))]


def test_that_a_column_without_a_header_is_asked_about_and_can_be_named(tmp_path: Path) -> None:
    path = save(tmp_path, [(None, *HEAD[1:]), *[(f"A{at}", "x", 9, DAY) for at in range(3)]])
    (question,) = take_in(path).questions
    assert (question.column, question.header, question.why) == (1, "", "This column has no header.")
    named = take_in(path, Wishes(columns={"A": "order"}))
    assert [one.fields["order"] for one in named.records] == ["A0", "A1", "A2"]


def test_that_a_second_table_beside_the_first_is_left_alone(tmp_path: Path) -> None:
    report = take_in(save(tmp_path, [(*HEAD, None, "Material"), ("A", "x", 9, DAY, None, "Cork")]))
    assert [one.why for one in report.questions] == ["It stands apart from the table, behind an empty column."]


def test_that_a_column_whose_contents_do_not_fit_its_header_is_asked_about(tmp_path: Path) -> None:
    lines = [(f"A{at}", "x", 5, at * 3 + 0.5) for at in range(5)]
    (question,) = take_in(save(tmp_path, [HEAD, *lines])).questions
    assert (question.header, question.why) == ("Due", "The header is known, but what stands below does not fit.")


@pytest.mark.parametrize(
    ("header", "question"),
    [("Menge (kg)", True), ("Menge (Stk)", False), ("Menge (m)", True), ("Länge (cm)", True), ("Length (mm)", False),
     ("Dauer (s)", True), ("Dauer (min)", False), ("Gewicht (t)", False)],
)  # fmt: skip
def test_that_a_unit_a_field_cannot_have_is_asked_about(header: str, question: bool, tmp_path: Path) -> None:
    report = take_in(save(tmp_path, [("Auftrag", "Kunde", "Termin", header), ("A", "x", DAY, 5)]))
    assert [one.header for one in report.questions] == ([header] if question else [])


def test_that_a_weight_that_is_not_the_orders_in_kg_is_not_taken_for_it(tmp_path: Path) -> None:
    for header, weight in (("Weight (kg)", 5), ("Weight (t)", None), ("Weight (kg/mil.)", None)):
        path = save(tmp_path, [("Order", "Quantity", header), ("A", 3, 5)])
        (order,) = read_order_book(path, Shop(DAY.date())).orders
        assert order.weight_kg == weight


# Other kinds of files.


def test_that_an_old_xls_is_read_with_its_dates_merges_and_hidden_sheet() -> None:
    report = take_in(Path(__file__).parents[3] / "data" / "carnet.xls")
    told = report.as_json()
    assert (told["edition_date"], told["unmapped"]) == ("2026-03-13", [])
    assert [row.get("due") for row in told["rows"]] == ["2026-03-20", "2026-03-23", "2026-03-26", None]
    assert [row.get("quantity") for row in told["rows"]] == [1250, 2500, 30, None]
    assert [sheet.is_hidden for sheet in report.table.book.sheets] == [False, True]


def test_that_an_ods_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    lines = ods_row(ods_text("Auftrag"), ods_text("Menge")) + ods_row(ods_text("A-1"), ods_number(500))
    told = take_in(ods(tmp_path, lines)).as_json()
    assert (told["sheet"], told["rows"][0]["order"], told["rows"][0]["quantity"]) == ("Aufträge", "A-1", 500)


def test_that_an_ods_bomb_ends_only_its_reader(tmp_path: Path) -> None:
    bomb = ods_row(ods_text("x" * 50, 16384), times=1048576)
    with pytest.raises(FileProblem, match=r"damaged|given up"):
        take_in(ods(tmp_path, bomb))


def test_that_a_book_read_aside_is_the_same_and_its_faults_are_told(tmp_path: Path) -> None:
    path = save(tmp_path, [HEAD, ("A", "x", 5, DAY), ("B", "y", "1 250", time(14, 30))])
    assert take_in(path, Wishes(is_aside=True)).as_json() == take_in(path).as_json()
    path.write_bytes(b"no")
    with pytest.raises(FileProblem, match=r"book\.xlsx is no Excel workbook"):
        take_in(path, Wishes(is_aside=True))


def test_that_the_frozen_program_reads_a_book_aside_too(tmp_path: Path) -> None:
    path = save(tmp_path, [HEAD, ("A", "x", 5, DAY)])
    command = [sys.executable, str(ROOT / "main.py"), ASIDE, str(path), str(tmp_path / "found")]
    assert subprocess.run(command, cwd=tmp_path).returncode == 0
    assert load_book(tmp_path / "found") == read_book(path)


@pytest.mark.parametrize(
    ("data", "customer"),
    [
        ("N° OF;Client;Qté\nA;Périssac;1 250\n".encode("cp1252"), "Périssac"),
        ("\ufeffN° OF\tClient\tQté\nA\tPérissac\t1250\n".encode(), "Périssac"),
        ('N° OF,Client,Qté\nA,"Clos, ""le\nGrand""",1250\n'.encode(), 'Clos, "le Grand"'),
        ("sep=|\nN° OF|Client|Qté\nA|Périssac|1250\n".encode("utf-16"), "Périssac"),
    ],
    ids=["cp1252 with semicolons", "utf-8 with tabs", "quotes and line breaks", "utf-16 with sep="],
)
def test_that_encoding_and_separator_of_a_text_are_found(data: bytes, customer: str, tmp_path: Path) -> None:
    (tmp_path / "book.csv").write_bytes(data)
    (told,) = take_in(tmp_path / "book.csv").as_json()["rows"]
    assert (told["customer"], told["quantity"]) == (customer, 1250)


def test_that_the_day_a_book_speaks_of_is_the_one_above_the_table(tmp_path: Path) -> None:
    path = save(tmp_path, [("Edité le 13/03/2026", None), HEAD, ("A", "x", 5, "24/03")])
    assert take_in(path).table.near == date(2026, 3, 13)
