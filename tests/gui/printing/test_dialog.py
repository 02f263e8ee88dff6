"""Printing as the planner does it: the menu, the preview, the file, the printer."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QFileDialog

from core.edit import History
from core.model import Project
from gui import look
from gui.jobs import Job
from gui.printing import Choices, PrintDialog, Source, ToPrinter, document_of, printer_for, remembered
from gui.printing import dialog as print_dialog
from gui.printing.paper import Paper
from tests.gui.printing.pages import PRINTED, factory, laid_out, sample
from tests.rendering import Pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.main_window import MainWindow

LONGEST = 120_000


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> PrintDialog:
    """The dialog on two orders, of which one is planned, with its pages laid out."""
    window.activateWindow()
    window.board.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    made = window.printing.dialog
    assert made is not None
    laid(made, qtbot)
    return made


def laid(made: PrintDialog, qtbot) -> None:
    """Until the pages are those that are chosen."""
    qtbot.waitUntil(lambda: made.is_ready, timeout=LONGEST)


def wait(qtbot, window: MainWindow) -> None:
    """Until no file is being written."""
    qtbot.waitUntil(lambda: not window.errand.is_busy, timeout=LONGEST)


def parts(made: PrintDialog) -> list[str]:
    """The parts of the pages there are, each once."""
    assert made.document is not None
    return list(dict.fromkeys(page.part for page in made.document.pages))


def test_that_the_preview_has_a_page_of_every_part(dialog: PrintDialog) -> None:
    assert parts(dialog) == ["board", "dispatch", "orders", "figures"]
    assert dialog.preview.sheet.isVisible()
    assert dialog.count.text() == "of 4"
    inside = dialog.preview.sheet.grab().toImage()
    assert inside.pixelColor(inside.width() // 2, 20) == Qt.GlobalColor.white


def test_that_a_part_can_be_left_out_and_pages_turned_by_keys(dialog: PrintDialog, qtbot) -> None:
    QTest.keyClick(dialog.preview, Qt.Key.Key_PageDown)
    assert (dialog.preview.page, dialog.place.value()) == (1, 2)
    QTest.keyClick(dialog.preview, Qt.Key.Key_End)
    assert dialog.preview.page == 3
    assert not dialog.next.isEnabled()
    QTest.keyClick(dialog.form.parts["board"], Qt.Key.Key_Space)
    laid(dialog, qtbot)
    assert parts(dialog) == ["dispatch", "orders", "figures"]
    assert dialog.preview.page == 2


def test_that_a_page_number_is_typed_without_saving_anything(dialog: PrintDialog, window: MainWindow) -> None:
    dialog.place.setFocus()
    dialog.place.selectAll()
    QTest.keyClicks(dialog.place, "3")
    QTest.keyClick(dialog.place, Qt.Key.Key_Return)
    assert dialog.preview.page == 2
    assert dialog.isVisible()
    assert not window.errand.is_busy


def test_that_zooming_by_keys_and_buttons_ends_with_the_whole_page(dialog: PrintDialog) -> None:
    whole = dialog.preview.scale
    QTest.keyClick(dialog.preview, Qt.Key.Key_Plus)
    assert dialog.preview.scale > whole
    QTest.mouseClick(dialog.wide, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.whole, Qt.MouseButton.LeftButton)
    assert dialog.preview.scale == pytest.approx(whole, rel=0.05)


def test_that_paper_and_days_follow_the_form(dialog: PrintDialog, qtbot) -> None:
    form = dialog.form
    form.paper.setCurrentText("A3")
    form.way.setCurrentIndex(1)
    form.days.setCurrentIndex(1)
    form.since.setDate(QDate(2026, 9, 9))
    assert form.until.date() == QDate(2026, 9, 9)  # never before the first
    laid(dialog, qtbot)
    assert dialog.document is not None
    assert dialog.document.paper == Paper("A3", False, 10.0)
    assert dialog.document.pages[0].note == "Wed 9 Sep 2026"


def test_that_with_nothing_chosen_nothing_can_be_saved(dialog: PrintDialog, qtbot) -> None:
    for box in dialog.form.parts.values():
        box.setChecked(False)
    laid(dialog, qtbot)
    assert not dialog.pdf.isEnabled()
    assert dialog.note.text() == "Choose what to print."


def test_that_a_part_that_does_not_apply_says_why(make_window: Callable[[], MainWindow], qtbot) -> None:
    window = make_window()
    window.session.load(History(Project((sample("laser-network"),))))
    window.menus.actions["print"].trigger()
    made = window.printing.dialog
    assert made is not None
    laid(made, qtbot)
    assert not made.form.parts["dispatch"].isEnabled()
    assert made.form.parts["dispatch"].toolTip() == "This shop has no machines."
    assert parts(made) == ["orders"]


def test_that_what_was_chosen_is_chosen_again(dialog: PrintDialog, window: MainWindow, qtbot) -> None:
    dialog.form.parts["figures"].setChecked(False)
    dialog.form.paper.setCurrentText("A3")
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert window.printing.dialog is None
    assert remembered() == Choices(("board", "dispatch", "offers", "orders"), "A3")
    window.menus.actions["print"].trigger()
    assert window.printing.dialog is not None
    assert not window.printing.dialog.form.parts["figures"].isChecked()


def test_that_there_is_nothing_to_print_in_an_empty_project(window: MainWindow) -> None:
    window.documents.new()
    assert not window.menus.actions["print"].isEnabled()
    assert not window.menus.actions["save_pdf"].isEnabled()


def test_that_the_dialog_saves_what_it_shows(
    dialog: PrintDialog, window: MainWindow, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "wall"), ""))
    dialog.form.parts["orders"].setChecked(False)
    laid(dialog, qtbot)
    QTest.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    wait(qtbot, window)
    assert window.notices.sentence.text() == "wall.pdf is written."
    assert Pdf(tmp_path / "wall.pdf").pages == 3
    assert window.printing.dialog is None


def test_that_the_menu_writes_a_pdf_without_the_preview(
    window: MainWindow, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan.pdf"), ""))
    window.menus.actions["save_pdf"].trigger()
    wait(qtbot, window)
    assert Pdf(tmp_path / "plan.pdf").pages == 4


@pytest.mark.parametrize(("title", "proposed"), [
    ("A/B", "A B plan.pdf"), ("<b>Plan</b>: 1", "b Plan b 1 plan.pdf"), ("Été", "Été plan.pdf"),
])  # fmt: skip
def test_that_a_file_is_proposed_under_a_name_that_files_can_have(
    title: str, proposed: str, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: asked.append(told[2]) or ("", ""))
    window.session.load(History(Project((factory(4, 2),), name=title)))
    window.printing.ask_pdf()
    window.exporting.ask_picture()
    assert [Path(name).name for name in asked] == [proposed, proposed.replace(" plan.pdf", ".png")]


def test_that_a_pdf_that_cannot_be_written_says_why_and_offers_another_name(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    window.printing.save_pdf(tmp_path / "nowhere" / "plan.pdf")
    wait(qtbot, window)
    assert "There is no folder" in window.notices.sentence.text()
    assert window.notices.button.text().startswith("Save as ")


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="who may write everywhere is refused nothing")
def test_that_a_folder_nobody_may_write_in_says_so(window: MainWindow, tmp_path: Path, qtbot) -> None:
    tmp_path.chmod(0o500)
    window.printing.save_pdf(tmp_path / "plan.pdf")
    wait(qtbot, window)
    tmp_path.chmod(0o700)
    assert "Nothing may be written" in window.notices.sentence.text()


def test_that_a_cancelled_pdf_leaves_no_file(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.session.load(History(Project((factory(400, 30, 30),))))
    window.printing.save_pdf(tmp_path / "plan.pdf")
    window.errand.cancel()
    wait(qtbot, window)
    assert list(tmp_path.glob("*.pdf")) == []


def test_that_pages_go_to_a_printer_one_by_one(window: MainWindow, tmp_path: Path, qtbot) -> None:
    document = laid_out(factory(), paper="A3")
    printer = printer_for(document.paper, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    window.printing.send(document, printer)
    assert "Printing: 0 of" in window.notices.sentence.text()
    qtbot.waitUntil(lambda: window.printing.sending is None, timeout=LONGEST)
    assert window.notices.sentence.text() == f"{len(document.pages)} pages went to the printer."
    pdf = Pdf(tmp_path / "paper.pdf")
    assert (pdf.pages, pdf.images) == (len(document.pages), [])
    assert pdf.size == pytest.approx((1191, 842), abs=1)
    assert "Dispatch lists" in pdf.text


def test_that_a_printer_gets_only_the_pages_that_were_asked_for(tmp_path: Path, qtbot) -> None:
    document = laid_out(factory())
    printer = printer_for(document.paper, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFromTo(2, 3)
    sending = ToPrinter(document, printer)
    with qtbot.waitSignal(sending.ended, timeout=LONGEST) as end:
        sending.start()
    assert end.args == [True]
    texts = Pdf(tmp_path / "paper.pdf").texts
    assert [f"Page {n} of" in text for n, text in zip((2, 3), texts, strict=True)] == [True, True]


def test_that_printing_can_be_cancelled(window: MainWindow, tmp_path: Path, qtbot) -> None:
    document = laid_out(factory(200, 20))
    printer = printer_for(document.paper, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    window.printing.send(document, printer)
    QTest.mouseClick(window.notices.button, Qt.MouseButton.LeftButton)
    assert window.printing.sending is None
    assert window.notices.sentence.text() == "Printing was cancelled."


def test_that_a_closing_window_waits_for_the_page_at_the_printer(window: MainWindow, tmp_path: Path, qtbot) -> None:
    document = laid_out(factory(200, 20))
    printer = printer_for(document.paper, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    window.printing.send(document, printer)
    sending = window.printing.sending
    window.session.mark_saved()
    window.close()
    assert sending is not None
    assert sending.was_cancelled
    assert window.printing.sending is None


def test_that_a_page_is_painted_beside_the_window(dialog: PrintDialog, qtbot) -> None:
    before = dialog.preview.sheet.grab().toImage()
    QTest.keyClick(dialog.preview, Qt.Key.Key_PageDown)
    assert dialog.preview.sheet.is_waiting
    assert dialog.preview.sheet.grab().toImage() == before  # never a blank sheet in between
    laid(dialog, qtbot)
    assert dialog.preview.sheet.grab().toImage() != before


def test_that_a_dialog_closed_while_a_page_is_painted_ends_in_peace(dialog: PrintDialog, window: MainWindow) -> None:
    for _ in range(5):
        QTest.keyClick(dialog.preview, Qt.Key.Key_Plus)
    QTest.keyClick(dialog.preview, Qt.Key.Key_Escape)
    assert window.printing.dialog is None


def test_that_a_dialog_closes_before_its_pages_are_laid_out(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    begun, gate, ended = Event(), Event(), Event()

    def lay_out(*_: object) -> None:
        begun.set()
        gate.wait(60)
        ended.set()

    monkeypatch.setattr(print_dialog, "document_of", lay_out)
    window.printing.open()
    qtbot.waitUntil(begun.is_set)
    window.printing.dialog.reject()
    assert window.printing.dialog is None
    assert not ended.is_set()
    gate.set()
    qtbot.waitUntil(lambda: not Job.at_work)


def test_that_a_printer_that_fails_is_told(window: MainWindow, tmp_path: Path, qtbot) -> None:
    document = laid_out(factory(5))
    printer = printer_for(document.paper, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))
    window.printing.send(document, printer)
    qtbot.waitUntil(lambda: window.printing.sending is None, timeout=LONGEST)
    assert "does not take the pages" in window.notices.sentence.text()


def test_that_without_a_printer_the_way_out_is_a_pdf(window: MainWindow, dialog: PrintDialog) -> None:
    if dialog.print.isEnabled():
        pytest.skip("this computer has a printer")
    assert "No printer is set up" in dialog.note.text()
    window.printing.print(laid_out(factory(5)))
    assert window.notices.button.text() == "Save as PDF…"


def test_that_a_closing_window_takes_its_dialog_along(window: MainWindow, dialog: PrintDialog) -> None:
    window.session.mark_saved()
    window.close()
    assert window.printing.dialog is None


def test_that_every_field_of_the_form_has_a_name(dialog: PrintDialog) -> None:
    form = dialog.form
    fields = (form.paper, form.way, form.margin, form.ink, form.width_of_day, form.day_cm, form.colour_by, form.days,
              form.since, form.until, form.letters, form.sort, dialog.first, dialog.next, dialog.place)  # fmt: skip
    assert [field.objectName() for field in fields if not field.accessibleName()] == []


def test_that_the_page_shown_is_the_page_written(qapp, qtbot) -> None:
    """One hand paints both; a dark window shows white paper."""
    look.apply(qapp, "dark")
    made = PrintDialog(Source(factory(10), "Été", PRINTED), Choices())
    qtbot.addWidget(made)
    made.show()
    laid(made, qtbot)
    image = made.preview.sheet.grab().toImage()
    assert image.pixelColor(24, 24) == Qt.GlobalColor.white
    assert len(document_of(Source(factory(10), "Été", PRINTED), Choices()).pages) == made.preview.count
    look.apply(qapp, "light")


def test_that_the_months_beside_its_days_begin_as_weeks_do(window: MainWindow, qtbot) -> None:
    look.manners.use(look.manners.Manners(first_day=6))
    window.printing.open()
    made = window.printing.dialog
    assert made is not None
    laid(made, qtbot)
    calendars = made.findChildren(QCalendarWidget)
    assert calendars
    assert {one.firstDayOfWeek() for one in calendars} == {Qt.DayOfWeek.Sunday}
