"""Every kind of file on the window: read the same, or answered by a sentence, and the window lives."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.core.files.intake.books import save
from tests.gui.dialogs.import_wizard.guide import Guide

MESSY = Path(__file__).resolve().parents[3] / "data" / "db-of_messy_fr.xlsx"
HEAD = ("Order", "Customer", "Quantity", "Due")


@pytest.fixture
def empty(make_window, qtbot) -> Guide:
    """A planner before a window on nothing."""
    return Guide(make_window(), qtbot)


def converted(folder: Path, suffix: str) -> Path:
    """The messy book as LibreOffice writes it in another form."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here to write other kinds of files")
    home = (folder / "office").as_uri()
    call = [office, "--headless", f"-env:UserInstallation={home}", "--convert-to", suffix, "--outdir", str(folder)]
    subprocess.run([*call, str(MESSY)], check=True, capture_output=True, timeout=120)
    return folder / f"{MESSY.stem}.{suffix}"


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["ods", "xls", "csv"])
def test_that_other_kinds_of_files_go_the_same_way(empty: Guide, tmp_path: Path, suffix: str) -> None:
    empty.drop(converted(tmp_path, suffix))
    assert empty.wizard.table_page.kinds.currentText() == "Orders"
    empty.go_to("values")
    if suffix != "xls":  # no merged titles there to say that all quantities are in thousands: that is asked
        for field in ("quantity", "printed", "remaining"):
            empty.answer(f"unit {field}", "Thousands of pieces")
    empty.go_to("compare")
    empty.finish()
    orders = empty.window.session.scenario.shop.orders
    assert len(orders) >= 59
    assert {orders["OF26-1412"].quantity, orders["OF26-1418"].quantity} == {12000, 24500}


def test_that_a_workbook_under_the_name_of_a_text_is_read_as_what_it_is(empty: Guide, tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_bytes(MESSY.read_bytes())
    empty.drop(tmp_path / "orders.csv")
    empty.go_to("compare")
    assert empty.wizard.finish.text() == "&Import 59 orders"
    empty.wizard.reject()


BROKEN = {
    "truncated.xlsx": (MESSY.read_bytes()[:9000], "is no Excel workbook, or a damaged one"),
    "locked.xlsx": (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "by a password"),
    "page.xls": (b"<html><table><tr><td>Order</td></tr></table></html>", "is a web page"),
    "old.xls": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4096), "is a damaged workbook"),
    "noise.csv": (bytes(range(256)) * 4, "is neither a workbook nor a text"),
    "~$book.xlsx": (b"\x04Anna" + bytes(160), "is only Excel's note that book.xlsx is open at Anna"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_that_a_file_nobody_can_read_is_answered_by_a_sentence(empty: Guide, tmp_path: Path, name: str) -> None:
    data, sentence = BROKEN[name]
    before = empty.window.session.project
    (tmp_path / name).write_bytes(data)
    empty.drop(tmp_path / name)
    assert empty.window.exchange.wizard is None
    assert sentence in empty.window.notices.sentence.text()
    assert empty.window.session.project is before
    empty.drop(MESSY)
    assert empty.page == "table"


def test_that_an_empty_book_is_answered_by_a_sentence(empty: Guide, tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "empty.xlsx")
    empty.drop(tmp_path / "empty.xlsx")
    assert empty.window.exchange.wizard is None
    assert "empty.xlsx holds no order book" in empty.window.notices.sentence.text()


def test_that_a_book_without_a_table_asks_where_it_is_and_can_be_left(empty: Guide, tmp_path: Path) -> None:
    empty.drop(save(tmp_path, [("just a note", None), ("that says nothing", None)]))
    assert empty.wizard.hindrance.text() == "Say in which row the headers of the table stand."
    empty.wizard.reject()
    assert empty.window.exchange.wizard is None


def test_that_a_book_of_fifty_sheets_can_be_chosen_from(empty: Guide, tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for number in range(50):
        sheet = workbook.create_sheet(f"Week {number + 1:02}")
        sheet.append(HEAD)
        sheet.append((f"W{number + 1}", "Clos", 5, "2026-12-01"))
    workbook.save(tmp_path / "year.xlsx")
    empty.drop(tmp_path / "year.xlsx")
    assert empty.wizard.table_page.sheets.count() == 50
    assert empty.wizard.table_page.others.text() == "49 more t&ables…"
    box = empty.wizard.table_page.sheets
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    empty.settle()
    assert box.currentText() == "Week 50"
    empty.go_to("compare")
    empty.finish()
    assert list(empty.window.session.scenario.shop.orders) == ["W50"]
