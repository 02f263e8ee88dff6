"""The factory's own workbooks, the whole way with a real window: registered, filled, edited, read back, undone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QListWidget, QPushButton

from core.edit import History, move
from core.errors import FileProblem
from core.files import ProjectFile, read_project, write_project
from core.files.templates import fill_template, look_at, registered_templates, shown_sheets, with_template
from core.files.templates.doctor import examine
from core.files.templates.invented import invented
from core.model import Project
from gui.dialogs.templates import STANDARD, ExportDialog, RegisterDialog, TeachDialog
from tests.core.files.templates.books import TEMPLATES, sample, template
from tests.gui.answering import Answer, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.main_window import MainWindow

LONGEST = 120_000
LIST, GRID, CARDS = (next(path for path in TEMPLATES if word in path.stem) for word in ("liste", "grille", "fiche"))


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window on the cork sample with a plan."""
    made = make_window()
    history = History(Project((sample(),), name="Cork"))
    made.session.load(history, file=ProjectFile.untitled(history))
    return made


def register(window: MainWindow, path: Path, qtbot, answer: Callable[[Any], None] | None = None) -> None:
    """Let the doctor look, and press the button."""
    asked = Answer(answer or press("register_button"))
    window.templating.register(path)
    qtbot.waitUntil(lambda: asked.asked == "register_dialog" and not window.templating.errand.is_busy, timeout=LONGEST)


def export(window: MainWindow, path: Path, qtbot) -> Path:
    """Write the plan into the only template of the project."""
    (one,) = registered_templates(window.session.project)
    window.templating.export(one, path)
    qtbot.waitUntil(lambda: not window.templating.errand.is_busy, timeout=LONGEST)
    return path


def read_back(window: MainWindow, path: Path, qtbot) -> Any:
    """Read an edited schedule; the dialog beside the board."""
    window.templating.read_back(path)
    qtbot.waitUntil(lambda: not window.templating.errand.is_busy, timeout=LONGEST)
    return window.templating.returned


def later(path: Path, sheet: str, row: int, columns: str) -> None:
    """Move a lot of a filled list by a day, as a planner would in Excel."""
    workbook = openpyxl.load_workbook(path)
    for column in columns:
        cell = workbook[sheet][f"{column}{row}"]
        cell.value += timedelta(days=1)
    workbook.save(path)


def to_an_idle_machine(path: Path) -> None:
    """In a filled grid: the first lot of Simplex 2 goes to Simplex 3, three rows further down; its slot is free."""
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    assert (sheet["D16"].value, sheet["E16"].value) == ("OF-1050", "OF-1050 / OF-1061")
    sheet["D19"], sheet["D16"], sheet["E16"] = "OF-1050", None, "OF-1061"
    workbook.save(path)


def accept(window: MainWindow) -> None:
    """Press Accept in the dialog beside the board."""
    button = window.templating.returned.findChild(QPushButton, "accept_button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_a_factorys_template_is_registered_filled_edited_read_back_and_undone(
    path: Path, window: MainWindow, tmp_path: Path, qtbot
) -> None:
    register(window, path, qtbot)
    assert window.session.history.undo_name == f"Register template {path.name}"
    out, before = export(window, tmp_path / "week.xlsx", qtbot), window.session.project
    assert window.notices.sentence.text().startswith("week.xlsx is written.")
    assert read_back(window, out, qtbot).differences == ()
    if path is GRID:
        to_an_idle_machine(out)
    else:
        later(out, *(("Planning", 7, "IJ") if path is LIST else ("Duplex 1", 9, "HI")))
    dialog = read_back(window, out, qtbot)
    assert dialog.found.name == path.name
    assert len(dialog.differences) == 1
    assert window.board.contents.incumbent is not None
    accept(window)
    assert window.session.history.undo_name == "Read back 1 lot from week.xlsx"
    assert window.session.project is not before
    assert window.board.contents.incumbent is None
    window.session.undo()
    assert window.session.project is before


def test_that_the_standard_workbook_is_read_back_too(window: MainWindow, tmp_path: Path, qtbot) -> None:
    window.exporting.export_schedule(tmp_path / "week.xlsx")
    qtbot.waitUntil(lambda: not window.errand.is_busy, timeout=LONGEST)
    assert read_back(window, tmp_path / "week.xlsx", qtbot).summary == "The workbook shows the very same plan."
    sheet = openpyxl.load_workbook(tmp_path / "week.xlsx")["Schedule"]
    start, end = (next(cell.column_letter for cell in sheet[4] if cell.value == name) for name in ("Start", "End"))
    later(tmp_path / "week.xlsx", "Schedule", 6, start + end)
    before = window.session.project
    dialog = read_back(window, tmp_path / "week.xlsx", qtbot)
    assert (dialog.found.name, len(dialog.differences)) == ("the standard workbook", 1)
    accept(window)
    window.session.undo()
    assert window.session.project is before


def test_that_a_schedule_that_is_discarded_changes_nothing(window: MainWindow, tmp_path: Path, qtbot) -> None:
    register(window, LIST, qtbot)
    out, before = export(window, tmp_path / "week.xlsx", qtbot), window.session.project
    later(out, "Planning", 7, "IJ")
    dialog = read_back(window, out, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.templating.returned is None
    assert window.session.project is before
    assert window.board.contents.incumbent is None


def test_that_cells_that_cannot_be_understood_are_named_and_their_lots_stay(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    register(window, LIST, qtbot)
    out = export(window, tmp_path / "week.xlsx", qtbot)
    workbook = openpyxl.load_workbook(out)
    workbook["Planning"]["H8"] = "many"
    workbook.save(out)
    dialog = read_back(window, out, qtbot)
    assert [*map(str, dialog.problems)] == ["sheet Planning cell H8: Expected a whole number, read many."]
    assert len(dialog.found.returned.scenario.plan.lots) == len(window.session.scenario.plan.lots)


def test_that_a_plan_changed_meanwhile_is_compared_anew(window: MainWindow, tmp_path: Path, qtbot) -> None:
    register(window, LIST, qtbot)
    out = export(window, tmp_path / "week.xlsx", qtbot)
    assert not read_back(window, out, qtbot).differences
    lot = window.session.scenario.plan.lots.rows[0]
    window.session.apply("Move", move, lot.id, resource=lot.resource, start=lot.start + 3000)
    qtbot.waitUntil(lambda: window.templating.returned is not None, timeout=LONGEST)
    assert window.templating.returned.differences


def test_that_a_workbook_of_another_kind_is_refused_in_a_sentence(window: MainWindow, tmp_path: Path, qtbot) -> None:
    path = template(tmp_path / "other.xlsx", [["Order", "Quantity"], ["A", 1]])
    assert read_back(window, path, qtbot) is None
    assert "this project has no template yet" in window.notices.sentence.text()
    register(window, LIST, qtbot)
    assert read_back(window, path, qtbot) is None
    assert window.notices.sentence.text() == (
        f"other.xlsx was made neither from a template of this project ({LIST.name}) nor as the standard workbook."
    )


def test_that_words_that_mean_nothing_are_named_and_the_template_cannot_be_registered(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    told = []

    def look(dialog: Any) -> None:
        told.append([dialog.summary, dialog.findChild(QPushButton, "register_button").isEnabled()])
        press("Cancel")(dialog)

    register(window, template(tmp_path / "t.xlsx", [["{{plan.weak}}"]]), qtbot, look)
    assert told == [["There are words in this workbook that cannot be filled.", False]]
    assert not window.session.history.steps


def test_that_a_schedule_in_use_is_taught_with_the_mouse_and_filled_again(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    fill_template(window.session.scenario, LIST, tmp_path / "last week.xlsx")
    answers = [press("teach_button"), teach, press("register_button")]
    asked: list[str] = []
    answer_all(answers, asked)
    window.templating.register(tmp_path / "last week.xlsx")
    qtbot.waitUntil(lambda: bool(window.session.history.steps), timeout=LONGEST)
    assert asked == ["register_dialog", "teach_dialog", "register_dialog"]
    out = export(window, tmp_path / "this week.xlsx", qtbot)
    assert read_back(window, out, qtbot).differences == ()
    assert openpyxl.load_workbook(out)["Planning"]["B7"].value == "OF-1040"


def answer_all(answers: list[Callable[[Any], None]], asked: list[str]) -> None:
    """Answer dialogs that follow one another."""

    def deed(dialog: Any) -> None:
        asked.append(dialog.objectName())
        answers[len(asked) - 1](dialog)
        if len(asked) < len(answers):
            answer_all(answers, asked)

    Answer(deed)


def ask_again(dialog: Any, line: int) -> None:
    """Click a question on the left."""
    questions = dialog.panel.list
    QTest.mouseClick(questions.viewport(), Qt.MouseButton.LeftButton,
                     pos=questions.visualItemRect(questions.item(line)).center())  # fmt: skip


def teach(dialog: Any) -> None:
    """All is understood; the cells of the first lot are pointed at again, with the mouse and once with the keyboard."""
    view = dialog.tabs.view
    assert dialog.question.text().startswith("This was understood without a click.")
    ask_again(dialog, 0)
    assert dialog.question.text() == "Click the order number of the first lot."
    for row, column in ((7, 2), (6, 1), (7, 8), (7, 9)):
        spot = view.visualRect(view.model().index(row - 1, column - 1)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert dialog.told.text() == "I7, 23/11 05:00: understood."
    assert dialog.question.text() == "Click when that lot ends."
    view.pointed.emit(7, 3)  # a name is no date: the question stays
    assert dialog.told.text() == "C7, Domaine Sainte-Odile: this is not a date with a time."
    assert dialog.question.text() == "Click when that lot ends."
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert dialog.question.text() == "Click its customer."
    assert dialog.reach.text().startswith("First machine: 44 lots in rows 7 to 50. All machines: rows 6 to 86.")
    press("teach_accept")(dialog)


def test_that_the_choice_of_a_workbook_is_remembered_and_a_template_can_be_forgotten(
    window: MainWindow, qtbot
) -> None:
    register(window, GRID, qtbot)
    seen: list[str] = []

    def forget(dialog: Any) -> None:
        seen.extend(dialog.findChild(QListWidget).item(n).text() for n in range(2))
        seen.append(dialog.chosen)
        press("remove_template")(dialog)
        press("Cancel")(dialog)

    Answer(forget)
    window.menus.actions["export_schedule"].trigger()
    assert seen[0].startswith("Standard workbook")
    assert seen[1:] == [f"{GRID.name}\nYour template: a grid of machines × 18 slots of 8 h", GRID.name]
    assert registered_templates(window.session.project) == ()
    window.session.undo()
    assert [one.name for one in registered_templates(window.session.project)] == [GRID.name]


def test_that_a_cancelled_export_leaves_the_old_file_whole(window: MainWindow, tmp_path: Path, qtbot) -> None:
    register(window, LIST, qtbot)
    (tmp_path / "week.xlsx").write_bytes(b"last week")
    (one,) = registered_templates(window.session.project)
    window.templating.export(one, tmp_path / "week.xlsx")
    QTest.mouseClick(window.notices.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.templating.errand.is_busy, timeout=LONGEST)
    assert (tmp_path / "week.xlsx").read_bytes() == b"last week"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["week.xlsx"]


def test_that_a_file_held_by_excel_stays_whole_and_another_name_is_offered(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    register(window, LIST, qtbot)
    (tmp_path / "week.xlsx").write_bytes(b"last week")
    (tmp_path / "week.xlsx").chmod(0o444)
    export(window, tmp_path / "week.xlsx", qtbot)
    assert "week.xlsx is protected against writing." in window.notices.sentence.text()
    assert window.notices.button.text() == "Save as week (2).xlsx"
    assert (tmp_path / "week.xlsx").read_bytes() == b"last week"
    QTest.mouseClick(window.notices.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.errand.is_busy, timeout=LONGEST)
    assert window.notices.sentence.text().startswith("week (2).xlsx is written.")
    assert openpyxl.load_workbook(tmp_path / "week (2).xlsx").sheetnames == ["Planning"]


def test_that_a_template_is_never_written_over(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / LIST.name
    path.write_bytes(LIST.read_bytes())
    scenario = window.session.scenario
    project = with_template(window.session.project, path, examine(path, scenario).spec)
    (one,) = registered_templates(project)
    with pytest.raises(FileProblem, match="is the template itself"):
        one.fill(scenario, path)


def test_that_a_template_travels_with_the_project_file(window: MainWindow, tmp_path: Path) -> None:
    scenario = window.session.scenario
    project = with_template(window.session.project, CARDS, examine(CARDS, scenario).spec)
    write_project(History(project), tmp_path / "p.cork")
    (one,) = registered_templates(read_project(tmp_path / "p.cork").project)
    assert one.copy == CARDS.read_bytes()
    assert one.fill(scenario, tmp_path / "o.xlsx") is not None


def test_that_by_keys_alone_the_plan_goes_into_the_template_that_was_chosen_last(
    window: MainWindow, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(window, LIST, qtbot)
    # The system's own dialog for a file's name is the one thing a test cannot answer by keys.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "by keys.xlsx"), ""))

    def choose(dialog: Any) -> None:
        QTest.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_Return)

    asked = Answer(choose)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (tmp_path / "by keys.xlsx").exists(), timeout=LONGEST)
    qtbot.waitUntil(lambda: not window.templating.errand.is_busy, timeout=LONGEST)
    assert asked.asked == "export_dialog"
    assert openpyxl.load_workbook(tmp_path / "by keys.xlsx").sheetnames == ["Planning"]


def test_that_a_project_held_by_another_takes_neither_templates_nor_edits(
    window: MainWindow, tmp_path: Path, qtbot
) -> None:
    window.session.read_only_reason = "Anna has it open."
    window.templating.register(LIST)
    window.templating.read_back(LIST)
    assert not window.templating.errand.is_busy
    assert window.notices.sentence.text() == "Anna has it open."


def test_that_every_dialog_can_be_read_aloud_and_reached_by_keys(window: MainWindow, tmp_path: Path) -> None:
    looked = look_at(LIST, window.session.scenario)
    fill_template(window.session.scenario, LIST, tmp_path / "week.xlsx")
    lesson = TeachDialog(tmp_path / "week.xlsx", shown_sheets(tmp_path / "week.xlsx"), window.session.scenario, window)
    for dialog in (RegisterDialog(looked, window), lesson, ExportDialog([], STANDARD, parent=window)):
        for view in dialog.findChildren(QAbstractItemView):
            if not isinstance(view, QHeaderView):
                assert view.accessibleName(), (dialog.objectName(), view)
        assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in dialog.findChildren(QPushButton))
        dialog.deleteLater()


def crowd(window: MainWindow) -> None:
    """A plan of 200 short lots, which no shift has room for."""
    history = History(Project((invented(sample(), 200),), name="Cork"))
    window.session.load(history, file=ProjectFile.untitled(history))


def test_that_a_grid_nobody_could_read_is_given_shorter_slots_by_a_button(
    window: MainWindow, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd(window)
    register(window, GRID, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "week.xlsx"), ""))
    seen: list[Any] = []

    def use_shorter(dialog: Any) -> None:
        seen.append(dialog.advice.told.text())
        press("Use 4-hour slots")(dialog)
        seen.extend([dialog.advice.better.isVisible(), dialog.list.currentItem().text()])
        press("export_button")(dialog)

    Answer(use_shorter)
    window.menus.actions["export_schedule"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "week.xlsx").exists() and not window.templating.errand.is_busy, timeout=LONGEST)
    assert "can hardly be read: slots of 4 h would show them." in seen[0]
    assert seen[1:] == [False, f"{GRID.name}\nYour template: a grid of machines × 36 slots of 4 h"]
    assert window.session.history.undo_name == f"Other slots in template {GRID.name}"
    assert read_back(window, tmp_path / "week.xlsx", qtbot).differences == ()


def test_that_a_list_is_chosen_instead_by_a_button(window: MainWindow, qtbot) -> None:
    crowd(window)
    register(window, GRID, qtbot)
    chosen: list[str] = []

    def use_list(dialog: Any) -> None:
        press("Use a list instead")(dialog)
        chosen.append(dialog.chosen)
        press("Cancel")(dialog)

    for _ in range(2):
        Answer(use_list)
        window.menus.actions["export_schedule"].trigger()
        if len(chosen) < 2:
            register(window, LIST, qtbot)
            QSettings().setValue("export/template", GRID.name)
    assert chosen == [STANDARD, LIST.name]
