"""What an order book in Excel gives: orders, and a sentence with the cell for everything that is none."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from core.errors import FileProblem
from core.files import ImportReport, read_order_book
from core.model import FrozenMap, Shop
from tests.builders import order, shop

SHOP = Shop(date(2026, 9, 7))
HEADERS = ("Order", "Quantity")


def book(path: Path, *rows: tuple[Any, ...], name: str = "Orders") -> Path:
    """A workbook of one sheet with these rows."""
    workbook = Workbook()
    workbook.active.title = name
    for row in rows:
        workbook.active.append(row)
    workbook.save(path / "book.xlsx")
    return path / "book.xlsx"


def read(path: Path, *rows: tuple[Any, ...]) -> ImportReport:
    """What a workbook with these rows gives."""
    return read_order_book(book(path, *rows), SHOP)


def said(problems: tuple[Any, ...]) -> list[str]:
    """Problems with their places, as the planner reads them."""
    return [str(problem) for problem in problems]


def test_that_every_column_fills_its_field(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        ("Order", "Customer", "Product", "Quantity", "Produced", "Format", "Colour", "Design", "Passes", "Release",
         "Due", "Deadline", "Weight", "Max lots", "Min lot", "Batch", "Status", "Notes", "Length (mm)", "Weight (kg)"),
        ("OF-1", "Clos", "Colmaté", 1000, 10, "24x44", "red", "D1", 2, date(2026, 9, 7), datetime(2026, 9, 8, 12),
         date(2026, 9, 9), 2.5, 3, 100, 50, "new", "fragile", 44, 1.5),
    )
    (order,) = report.orders
    assert (order.id, order.customer, order.product) == ("OF-1", "Clos", "Colmaté")
    assert (order.quantity, order.produced) == (1000, 10)
    assert order.attributes == FrozenMap({"format": "24x44", "colour": "red", "design": "D1"})
    assert (order.passes, order.release, order.due, order.deadline) == (2, 0, 1440 + 720, 3 * 1440 - 1)
    assert (order.weight, order.max_lots, order.min_lot, order.batch) == (2.5, 3, 100, 50)
    assert (order.status, order.notes, order.length_mm, order.weight_kg) == ("new", "fragile", 44, 1.5)
    assert (report.problems, report.skipped, report.warnings) == ((), (), ())


def test_that_french_headers_below_a_title_are_found(tmp_path: Path) -> None:
    report = read(
        tmp_path,
        ("Carnet de commandes", None), (), ("édité le", date(2026, 9, 1)),
        ("N° OF", "Client", "Qté\ncommandée", "Délai", "Couleur", "Cliché", "Simple / double"),
        (127, "Château Belcastel", "1 250", "15/09/26", "noir", "BAT-1", "Double"),
    )
    (order,) = report.orders
    assert (order.id, order.quantity, order.passes, order.due) == ("127", 1250, 2, 9 * 1440 - 1)
    assert order.attributes == FrozenMap({"colour": "noir", "design": "BAT-1"})


DUE = [
    (datetime(2026, 9, 8, 14, 30), 1440 + 870),
    (date(2026, 9, 8), 2 * 1440 - 1),
    ("2026-09-08", 2 * 1440 - 1),
    ("2026-09-08 14:30", 1440 + 870),
    ("2026-09-08T14:30", 1440 + 870),
    ("8/9/2026", 2 * 1440 - 1),
    ("08.09.26", 2 * 1440 - 1),
    ("08-09-2026 14h30", 1440 + 870),
    (46273, 2 * 1440 - 1),
    (46273.5, 1440 + 720),
]


@pytest.mark.parametrize(("written", "minute"), DUE)
def test_that_a_date_is_read_in_any_clear_form(written: object, minute: int, tmp_path: Path) -> None:
    (order,) = read(tmp_path, (*HEADERS, "Due"), ("A", 5, written)).orders
    assert order.due == minute


@pytest.mark.parametrize(
    ("written", "number"),
    [(5, 5.0), (2.5, 2.5), ("2,5", 2.5), ("2.5", 2.5), ("1 250,75", 1250.75), ("1\u202f250", 1250), ("1.234,5", 1234.5),
     ("1,234.5", 1234.5), ("0.125", 0.125), ("1,234,567", 1234567)],
)
def test_that_a_number_is_read_in_any_clear_form(written: object, number: float, tmp_path: Path) -> None:
    (order,) = read(tmp_path, (*HEADERS, "Value"), ("A", 5, written)).orders
    assert order.value == number


@pytest.mark.parametrize(
    ("written", "number"),
    [(5.0, 5), ("1 250", 1250), ("1.250", 1250), ("1,250", 1250), ("1'250", 1250), ("12.0", 12),
     ("1\u00a0250\u00a0000", 1250000)],
)
def test_that_a_quantity_may_be_stored_as_text(written: object, number: int, tmp_path: Path) -> None:
    (order,) = read(tmp_path, HEADERS, ("A", written)).orders
    assert order.quantity == number


REFUSED = [
    ("many", 'Cannot be read ("many"), expected a number of pieces.'),
    (2.5, "2.5 is not a whole number of pieces."),
    (True, 'Cannot be read ("True")'),
    (date(2026, 9, 7), 'Cannot be read ("2026-09-07'),
    (-5, "Negative."),
    (None, "Empty."),
    ("=1+1", "The result of this formula was not stored; open the workbook in Excel and save it."),
    ("#N/A", "Cell holds #N/A."),
]


@pytest.mark.parametrize(("written", "sentence"), REFUSED, ids=[str(row[0]) for row in REFUSED])
def test_that_a_row_without_a_quantity_is_named_and_good_rows_enter(
    written: object, sentence: str, tmp_path: Path
) -> None:
    report = read(tmp_path, ("Order", "Product", "Quantity"), ("A", "cork", written), ("B", "cork", 7))
    (problem,) = report.problems
    assert str(problem).startswith(f"Orders C2, Quantity: {sentence}")
    assert [order.id for order in report.orders] == ["B"]


DOUBTED = [
    ("Weighting", "1,250", '"1,250" may be 1 250 or 1.25.'),
    ("Weighting", "heavy", 'Cannot be read ("heavy"), expected a number.'),
    ("Due", "soon", 'Cannot be read ("soon"), expected a date.'),
    ("Due", 15, 'Cannot be read ("15"), expected a date.'),
    ("Due", time(14, 30), 'Cannot be read ("14:30:00"), expected a date.'),
    ("Due", "31/02/2026", '"31/02/2026" is no day of the calendar.'),
    ("Due", "#REF!", "Cell holds #REF!"),
    ("Customer", date(2026, 9, 7), "A date (2026-09-07) where text was expected."),
    ("Customer", timedelta(hours=30), "1 day, 6:00:00 where text was expected."),
]


@pytest.mark.parametrize(("header", "written", "sentence"), DOUBTED, ids=[f"{row[0]} {row[1]}" for row in DOUBTED])
def test_that_a_cell_an_order_can_do_without_is_named_and_its_row_enters(
    header: str, written: object, sentence: str, tmp_path: Path
) -> None:
    other = "Release" if header == "Due" else "Due"
    day = date(2026, 9, 8)
    headers = ("Order", "Product", "Quantity", other, header)
    report = read(tmp_path, headers, ("A", "cork", 5, day, written), ("B", "cork", 7, day))
    assert f"Orders E2, {header}: {sentence}" in said(report.warnings)
    assert [order.id for order in report.orders] == ["A", "B"]


@pytest.mark.parametrize(
    ("header", "written", "sentence"),
    [
        ("Passes", 3, 'Cannot be read ("3"), expected S or D, single or double, 1 or 2.'),
        ("Passes", "triple", 'Cannot be read ("triple"), expected S or D, single or double, 1 or 2.'),
        ("Weighting", -1, "The weight must be 0 or more, not -1."),
        ("Max lots", 0, "An order needs at least 1 lot, not 0."),
    ],
)
def test_that_what_would_falsify_an_order_keeps_its_row_out(
    header: str, written: object, sentence: str, tmp_path: Path
) -> None:
    report = read(tmp_path, ("Order", "Quantity", header), ("A", 5, written), ("B", 7, 1))
    assert said(report.problems) == [f"Orders C2, {header}: {sentence}"]
    assert [order.id for order in report.orders] == ["B"]


def test_that_an_order_number_that_stands_twice_is_named_with_the_first(tmp_path: Path) -> None:
    report = read(tmp_path, (*HEADERS, "Customer"), ("A", 5, "x"), ("A", 7, "y"), (None, 5, "z"))
    assert said(report.problems) == [
        "Orders A3, Order: Duplicate of an earlier row, different content, expected another number than row 2 has.",
        "Orders A4, Order: Empty.",
    ]
    assert [(order.id, order.quantity) for order in report.orders] == [("A", 5)]


def test_that_titles_totals_and_repeated_headers_are_left_out_and_said_so(tmp_path: Path) -> None:
    rows = [("A", 5), ("Urgent orders", None), HEADERS, ("B", 7), ("Total", 12)]
    report = read(tmp_path, HEADERS, *rows)
    assert [order.id for order in report.orders] == ["A", "B"]
    assert said(report.skipped) == [
        "Orders row 3: Section title.", "Orders row 4: Header repeated in the middle.", "Orders row 6: Total.",
    ]
    assert report.problems == ()


def test_that_a_known_order_keeps_what_the_book_has_no_column_for(tmp_path: Path) -> None:
    attributes = FrozenMap({"format": "24x44", "varnish": "matt"})
    known = order("OF1", 500, attributes=attributes, due=600, weight=3, notes="Call first.", produced=100)
    path = book(tmp_path, ("Order", "Quantity", "Due", "Format"), ("OF1", 900, None, "24x49"))
    (read_again,) = read_order_book(path, shop([known])).orders
    told = FrozenMap({"format": "24x49", "varnish": "matt"})
    assert read_again == replace(known, quantity=900, due=None, attributes=told)


def test_that_columns_nobody_knows_are_a_warning(tmp_path: Path) -> None:
    report = read(tmp_path, (*HEADERS, "Shoe size", "Qty"), ("A", 5, 42, 6))
    assert said(report.warnings) == [
        "Orders: No column is known to hold the due date.",
        "Orders C1, Shoe size: This header is not known. The column was left out.",
        "Orders D1, Qty: Several columns may fill this field. The column was left out.",
    ]
    assert report.orders[0].quantity == 5


def test_that_an_order_number_keeps_the_zeros_its_format_shows(tmp_path: Path) -> None:
    workbook = Workbook()
    for row in (HEADERS, (127, 5), (1503.0, 5), ("007", 5)):
        workbook.active.append(row)
    workbook.active["A2"].number_format = "00000"
    workbook.save(tmp_path / "book.xlsx")
    report = read_order_book(tmp_path / "book.xlsx", SHOP)
    assert [order.id for order in report.orders] == ["00127", "1503", "007"]


def test_that_the_sheet_with_the_most_known_columns_is_read(tmp_path: Path) -> None:
    workbook = Workbook()
    for name, headers, state in (("Hidden", (*HEADERS, "Due", "Client"), "hidden"), ("Few", HEADERS, "visible"),
                                 ("Book", (*HEADERS, "Due"), "visible"), ("Notes", ("nothing",), "visible")):
        sheet = workbook.create_sheet(name)
        sheet.append(headers)
        sheet.append(("A", 5))
        sheet.sheet_state = state
    workbook.save(tmp_path / "book.xlsx")
    report = read_order_book(tmp_path / "book.xlsx", SHOP)
    assert (report.sheet, said(report.warnings)[:1]) == ("Book", ["Book: Few: This sheet was not read."])


def test_that_a_stray_cell_in_the_last_corner_costs_nothing(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.active.append(HEADERS)
    workbook.active.append(("A", 5))
    workbook.active["XFD1048576"] = " "
    workbook.save(tmp_path / "book.xlsx")
    assert len(read_order_book(tmp_path / "book.xlsx", SHOP).orders) == 1


def zipped(**parts: bytes) -> bytes:
    """The bytes of a zip archive."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return written.getvalue()


OLD = bytes.fromhex("d0cf11e0a1b11ae1")
SHEET = b"<worksheet>" + b" " * (30 * 2**20) + b"</worksheet>"
NOT_A_WORKBOOK = {
    "text": (b"Order;Quantity", "is no Excel workbook, or a damaged one."),
    "nothing": (b"", "is no Excel workbook, or a damaged one."),
    "half a zip": (zipped(xl__workbook_xml=b"<x/>")[:-30], "is no Excel workbook, or a damaged one."),
    "a document": (zipped(word__document_xml=b"<x/>"), "is no Excel workbook, or a damaged one."),
    "an empty workbook part": (zipped(xl__workbook_xml=b"<x/>"), "is a damaged workbook."),
    "a broken part": (zipped(xl__workbook_xml=b"<x"), "is a damaged workbook."),
    "xls": (OLD + b" " * 600, "is a damaged workbook. Open it in Excel and save it as .xlsx"),
    "password": (OLD + "EncryptedPackage".encode("utf-16-le"), "is protected by a password. Save a copy without one"),
    "xlsb": (zipped(xl__workbook_bin=b""), "is a damaged workbook."),
    "strict": (zipped(xl__workbook_xml=b'<x xmlns="http://purl.oclc.org/ooxml/x"/>'), 'is in the "Strict Open XML"'),
    "bomb": (zipped(xl__workbook_xml=b"<x/>", xl__worksheets__sheet1_xml=SHEET), "would unpack to more than a"),
}


@pytest.mark.parametrize(("data", "sentence"), NOT_A_WORKBOOK.values(), ids=NOT_A_WORKBOOK.keys())
def test_that_what_is_no_workbook_is_named(data: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(data)
    with pytest.raises(FileProblem) as caught:
        read_order_book(path, SHOP)
    assert f"{path} {sentence}" in str(caught.value)


def test_that_a_missing_file_a_folder_and_a_lock_file_are_named(tmp_path: Path) -> None:
    (tmp_path / "~$book.xlsx").write_bytes(b"\x05marie")
    sentences = {
        "none.xlsx": "There is no file", "": "is a folder",
        "~$book.xlsx": "is only Excel's note that book.xlsx is open at marie",
    }  # fmt: skip
    for name, sentence in sentences.items():
        with pytest.raises(FileProblem, match=sentence):
            read_order_book(tmp_path / name, SHOP)


def test_that_a_workbook_without_an_order_book_is_named(tmp_path: Path) -> None:
    for rows in ((), (("x", "y"), ("A", "x")), (*[("x", "y")] * 60, HEADERS, ("A", 5))):
        with pytest.raises(FileProblem, match="holds no order book: no row among the first 60 of a sheet"):
            read(tmp_path, *rows)


def test_that_a_book_without_a_certain_quantity_is_not_read_but_asked_about(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r'no column is surely the quantity\. It may be "Volume"\.'):
        read(tmp_path, ("Order", "Customer", "Volume"), ("A", "x", 5))
