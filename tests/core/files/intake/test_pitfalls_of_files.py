"""What real books hold that trips readers, continued: files of other kinds, and files that somebody else holds.

Where each row of the table of pitfalls is tested ("here" is this file):

stray cell in the last corner      test_pitfalls, test_hostile_books (all roads), here (.ods)
200,000 painted rows               test_pitfalls
zip bomb, entity bomb              test_pitfalls, test_hostile_books (all roads)
password                           test_hostile_books (.xlsx as Excel keeps it), here (zip)
.xls that is a web page or a text  test_pitfalls          note of an open workbook picked   here, test_order_book
formula without a stored result    test_pitfalls          error cells        test_pitfalls, here (.xls, .ods, .xlsb)
dates, numbers, units, durations   test_pitfalls          totals, titles, repeated headers, notes   test_pitfalls
merged headers, numbers as text    test_pitfalls          duplicates, struck and hidden rows        test_pitfalls
token injection, formula injection test_random_plans, excel/test_round_trip
control characters, zones, NaN     test_pitfalls, test_safe, here
target open in Excel, disk full    test_refusals, test_exporting (window), test_cli
read while Excel has it open       here                   in the cloud only, long paths, names      test_refusals
template changed by the factory    templates/test_safe
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files import read_order_book
from core.files.intake import take_in
from core.files.intake.error_cells import error_cells
from core.files.open_elsewhere import excel_note
from core.model import Shop
from tests.core.files.intake.binary_books import Error, xlsb
from tests.core.files.intake.books import save
from tests.core.files.intake.raw_books import HEADERS, ods, ods_number, ods_row, ods_text, raw_xlsx, row, text
from tests.core.files.intake.test_pitfalls import DAY, HEAD, rows_of
from tests.core.files.test_refusals import note_of

CALC = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
ERRORS_XLS = Path(__file__).parents[3] / "data" / "errors.xls"
"""Saved by LibreOffice: A with #DIV/0! and #N/A, B with #VALUE! and #REF!, C without."""


def ods_error(name: str) -> str:
    """A cell of an .ods with an error, as LibreOffice writes it."""
    return (f'<table:table-cell {CALC} table:formula="of:=x" office:value-type="string" office:string-value="" '
            f'calcext:value-type="error"><text:p>{name}</text:p></table:table-cell>')  # fmt: skip


def test_that_error_cells_of_an_ods_are_named(tmp_path: Path) -> None:
    head = ods_row(ods_text("Order"), ods_text("Quantity"), ods_text("Due"))
    empty = ods_row('<table:table-cell table:number-columns-repeated="3"/>', times=2)
    first = ods_row(ods_text("A"), ods_error("#N/A"), ods_text("2026-03-20"))
    last = ods_row(ods_text("B"), ods_number(5), ods_error("#REF!"))
    told = rows_of(take_in(ods(tmp_path, head + first + empty + last)))
    assert told[2]["issues"][0] == "quantity: cell holds #N/A"
    assert (told[5]["quantity"], told[5]["issues"]) == (5, ["due: cell holds #REF!"])


def test_that_error_cells_of_an_old_xls_are_named() -> None:
    told = rows_of(take_in(ERRORS_XLS))
    assert [told[2]["issues"], told[3]["issues"]] == [
        ["quantity: cell holds #DIV/0!", "due: cell holds #N/A"],
        ["quantity: cell holds #VALUE!", "due: cell holds #REF!"],
    ]


def test_that_an_xlsb_is_read_and_its_error_cells_are_named(tmp_path: Path) -> None:
    path = xlsb(tmp_path, ("Order", "Customer", "Quantity", "Due"), ("A", "é😀", 500.0, "2026-03-20"),
                ("B", None, Error(0x07), Error(0x2A)))  # fmt: skip
    told = rows_of(take_in(path))
    assert (told[2]["order"], told[2]["customer"], told[2]["quantity"]) == ("A", "é😀", 500)
    assert told[3]["issues"] == ["quantity: cell holds #DIV/0!", "due: cell holds #N/A"]


@pytest.mark.parametrize("keep", [0, 20, 600, 2000, 4000, 5000])
def test_that_a_broken_xls_is_called_damaged_and_no_more(keep: int, tmp_path: Path) -> None:
    path = tmp_path / "book.xls"
    path.write_bytes(ERRORS_XLS.read_bytes()[:keep] + bytes(100))
    assert error_cells(path).keys() <= {"Sheet"}
    with pytest.raises(FileProblem, match=r"damaged|neither a workbook nor a text|no table|no order book"):
        take_in(path)


def test_that_a_chain_of_sectors_that_bites_its_tail_ends(tmp_path: Path) -> None:
    data = bytearray(ERRORS_XLS.read_bytes())
    table = 512 * (1 + int.from_bytes(data[76:80], "little"))
    data[table : table + 512] = b"".join(n.to_bytes(4, "little") for n in range(128))
    (tmp_path / "book.xls").write_bytes(data)
    assert error_cells(tmp_path / "book.xls").keys() <= {"Sheet"}


def test_that_a_stray_cell_of_an_ods_ends_only_its_reader(tmp_path: Path) -> None:
    head = ods_row(ods_text("Order"), ods_text("Quantity")) + ods_row(ods_text("A"), ods_number(5))
    far = ods_row('<table:table-cell table:number-columns-repeated="16383"/>' + ods_text("x"), times=1)
    empty = ods_row('<table:table-cell table:number-columns-repeated="16384"/>', times=1_048_573)
    with pytest.raises(FileProblem, match=r"book\.ods .*(damaged|given up)"):
        take_in(ods(tmp_path, head + empty + far))


def test_that_a_zip_with_a_password_is_said_to_have_one(tmp_path: Path) -> None:
    path = save(tmp_path, [HEAD, ("A", "x", 5, DAY)])
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        data[place + at] |= 1
    path.write_bytes(data)
    with pytest.raises(FileProblem, match="protected by a password"):
        take_in(path)


def test_that_the_note_of_an_open_workbook_says_whose_it_is(tmp_path: Path) -> None:
    note = excel_note(tmp_path / "book.xlsx")
    note.write_bytes(note_of("Łukasz Żak"))
    with pytest.raises(FileProblem, match=r"Excel's note that book\.xlsx is open at Łukasz Żak\. Choose that workbook"):
        take_in(note)


def test_that_a_book_read_while_it_is_open_says_how_old_it_is(tmp_path: Path) -> None:
    path = save(tmp_path, [HEAD, ("A", "x", 5, DAY)])
    excel_note(path).write_bytes(note_of("Anna Weber"))
    os.utime(path, (1_774_000_000, 1_774_000_000))
    (remark,) = [one for one in take_in(path).remarks if "is open in" in one]
    assert remark.startswith("book.xlsx is open in Excel, by Anna Weber: what was last saved, on 20/03/2026 at ")


CELLS = {
    '<c r="B2"><v>NaN</v></c>': 'quantity: cannot be read ("NaN")',
    '<c r="B2"><v>INF</v></c>': 'quantity: cannot be read ("INF")',
    '<c r="B2"><v>1e400</v></c>': 'quantity: cannot be read ("1e400")',
    '<c r="B2"><v>5</v></c><c r="C2" s="1"><v>NaN</v></c>': 'due: cannot be read ("NaN")',
}


@pytest.mark.parametrize("cells", CELLS)
def test_that_what_is_no_number_is_said_to_be_none(cells: str, tmp_path: Path) -> None:
    path = raw_xlsx(tmp_path, HEADERS + row(2, text("A2", "A"), cells), styles="14")
    assert CELLS[cells] in rows_of(take_in(path))[2]["issues"]
    read_order_book(path, Shop(date(2026, 3, 1)))


@pytest.mark.parametrize("written", ["2026-03-20T10:00:00+02:00", "2026-03-20T10:00:00Z", "2026-03-20T10:00:00"])
def test_that_a_moment_with_a_zone_is_the_time_on_the_wall(written: str, tmp_path: Path) -> None:
    cells = f'<c r="B2"><v>5</v></c><c r="C2" t="d"><v>{written}</v></c>'
    path = raw_xlsx(tmp_path, HEADERS + row(2, text("A2", "A"), cells))
    (order,) = read_order_book(path, Shop(date(2026, 3, 1))).orders
    assert order.due == 19 * 1440 + 600
