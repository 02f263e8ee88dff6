"""Schedules, exchange files and pictures out, as the planner does it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from core.edit import History
from core.files import ProjectFile, read_exchange
from core.files.open_elsewhere import excel_note
from core.model import Project
from gui import look
from tests.benchmarks.bench_templates import schedule
from tests.core.files.test_refusals import note_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from gui.main_window import MainWindow

LONGEST = 120_000


def wait(qtbot, window: MainWindow) -> None:
    """Until no file is being written."""
    qtbot.waitUntil(lambda: not window.errand.is_busy, timeout=LONGEST)


def press(button: QPushButton) -> None:
    """Click on a button that is seen."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_the_schedule_is_written_as_a_workbook(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.exporting.export_schedule(tmp_path / "week.xlsx")
    wait(qtbot, window)
    assert window.notices.sentence.text() == "week.xlsx is written."
    cells = [cell for sheet in openpyxl.load_workbook(tmp_path / "week.xlsx") for row in sheet.values for cell in row]
    assert "A" in cells


def test_that_a_schedule_that_cannot_be_written_says_why_and_offers_another_name(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    window.exporting.export_schedule(tmp_path / "nowhere" / "week.xlsx")
    wait(qtbot, window)
    assert "There is no folder" in window.notices.sentence.text()
    assert window.notices.button.text().startswith("Save as ")
    assert not (tmp_path / "nowhere").exists()


def test_that_the_whole_project_is_written_for_other_systems(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.exporting.export_json(tmp_path / "plan.json")
    wait(qtbot, window)
    assert read_exchange(tmp_path / "plan.json").project.scenario.shop == window.session.scenario.shop


def test_that_the_board_is_saved_as_a_picture_of_the_whole_plan(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.board.show_minute(40_000)
    window.exporting.save_picture(tmp_path / "board.png")
    wait(qtbot, window)
    picture = QImage(str(tmp_path / "board.png"))
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, 400, 7)}
    assert (picture.width(), picture.height()) == (2800, 840)
    assert look.LIGHT.on_time in colours  # the bar of A
    assert window.notices.sentence.text() == "board.png is written."


EXPORTS = {
    "week.xlsx": lambda window, path: window.exporting.export_schedule(path),
    "week.json": lambda window, path: window.exporting.export_json(path),
    "week.png": lambda window, path: window.exporting.save_picture(path),
}


@pytest.mark.skipif(os.name == "nt", reason="Windows itself refuses what is open, and a note alone says nothing there")
@pytest.mark.parametrize("name", EXPORTS)
def test_that_a_file_open_in_excel_stays_whole_and_one_click_takes_another_name(
    name: str, window: MainWindow, tmp_path: Path, qtbot
) -> None:
    path, instead = tmp_path / name, tmp_path / name.replace("week", "week (2)")
    path.write_bytes(b"last week")
    excel_note(path).write_bytes(note_of("Anna Weber"))
    EXPORTS[name](window, path)
    wait(qtbot, window)
    assert f"{name} is open in Excel, by Anna Weber." in window.notices.sentence.text()
    assert window.notices.button.text() == f"Save as {instead.name}"
    press(window.notices.button)
    wait(qtbot, window)
    assert window.notices.sentence.text() == f"{instead.name} is written."
    assert (path.read_bytes(), instead.stat().st_size > 1000) == (b"last week", True)


@pytest.mark.skipif(os.name == "nt", reason="Windows itself refuses what is open, and a note alone says nothing there")
def test_that_a_file_closed_meanwhile_is_written_under_its_own_name(window: MainWindow, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "week.xlsx"
    excel_note(path).write_bytes(note_of("Anna Weber"))
    window.exporting.export_schedule(path)
    wait(qtbot, window)
    excel_note(path).unlink()
    assert window.notices.other.text() == "Try again"
    press(window.notices.other)
    wait(qtbot, window)
    assert window.notices.sentence.text() == "week.xlsx is written."
    assert not window.notices.other.isVisible()


@pytest.mark.parametrize("name", EXPORTS)
def test_that_a_name_windows_forbids_is_answered_with_one_it_allows(
    name: str, window: MainWindow, tmp_path: Path, qtbot
) -> None:
    EXPORTS[name](window, tmp_path / name.replace("week", "week 12|13"))
    wait(qtbot, window)
    assert "holds |, which Windows allows in no file's name." in window.notices.sentence.text()
    assert window.notices.button.text() == f"Save as {name.replace('week', 'week 12 13')}"


def test_that_a_picture_under_the_name_of_a_folder_is_refused(window: MainWindow, tmp_path: Path, qtbot) -> None:
    (tmp_path / "board.png").mkdir()
    window.exporting.save_picture(tmp_path / "board.png")
    wait(qtbot, window)
    assert window.notices.sentence.text().endswith("board.png is a folder, not a file.")
    assert (tmp_path / "board.png").is_dir()


@pytest.fixture
def large(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window on a thousand lots."""
    made = make_window()
    history = History(Project((schedule(),), name="Large"))
    made.session.load(history, file=ProjectFile.untitled(history))
    return made


def test_that_a_thousand_lots_go_out_while_the_window_goes_on(large: MainWindow, tmp_path: Path, qtbot) -> None:
    ticks, said = [], []
    clock = QTimer(large, interval=10)
    clock.timeout.connect(lambda: ticks.append(said.append(large.notices.sentence.text())))
    clock.start()
    large.exporting.export_schedule(tmp_path / "week.xlsx")
    wait(qtbot, large)
    clock.stop()
    assert len(ticks) > 20
    assert any(one.startswith("Writing week.xlsx: the sheet") for one in said)
    assert large.notices.sentence.text() == "week.xlsx is written."
    assert len(openpyxl.load_workbook(tmp_path / "week.xlsx", read_only=True).sheetnames) == 44


def test_that_a_cancelled_export_of_a_thousand_lots_leaves_nothing(large: MainWindow, tmp_path: Path, qtbot) -> None:
    (tmp_path / "week.xlsx").write_bytes(b"last week")
    large.exporting.export_schedule(tmp_path / "week.xlsx")
    qtbot.waitUntil(lambda: ": the sheet" in large.notices.sentence.text(), timeout=LONGEST)
    assert large.notices.button.text() == "Cancel"
    press(large.notices.button)
    wait(qtbot, large)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["week.xlsx"]
    assert (tmp_path / "week.xlsx").read_bytes() == b"last week"
    assert not large.notices.isVisible()


def test_that_closing_the_window_waits_for_a_file_that_is_being_written(
    make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    window.session.mark_saved()
    window.exporting.export_schedule(tmp_path / "week.xlsx")
    window.close()
    assert "Schedule" in openpyxl.load_workbook(tmp_path / "week.xlsx").sheetnames


def test_that_a_second_file_waits_for_the_first(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.exporting.export_json(tmp_path / "one.json")
    window.exporting.export_json(tmp_path / "two.json")
    assert window.notices.sentence.text() == "One thing after the other: Writing one.json…"
    wait(qtbot, window)
    assert not (tmp_path / "two.json").exists()
