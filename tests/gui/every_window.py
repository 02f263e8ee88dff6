"""Every window that Corkboard opens, on real data: for walks that look at each in turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from core.errors import Problem
from core.files import Recovery
from core.files.templates import (
    fill_template,
    look_at,
    registered_templates,
    shown_sheets,
    with_template,
)
from gui.dialogs import (
    AboutDialog,
    ErrorDialog,
    ImportWizard,
    KeyboardDialog,
    ProblemsDialog,
    RecoveryDialog,
    SettingsDialog,
)
from gui.dialogs.templates import ExportDialog, RegisterDialog, TeachDialog
from gui.help.help_window import HelpWindow
from gui.main_window.keyboard import key_sections
from gui.matrix.model_window import ModelWindow
from gui.offers.weights_dialog import WeightsDialog
from gui.printing import Choices, PrintDialog, Source
from gui.tables.holidays_dialog import HolidaysDialog
from tests.gui.conftest import SAMPLES
from tests.gui.walking import settle

if TYPE_CHECKING:
    from gui.main_window import MainWindow

TEMPLATE = SAMPLES.parent / "templates" / "liste-par-machine.xlsx"
BOOK = SAMPLES.parent / "examples" / "order-book.xlsx"
LOST = Recovery(Path("plan.cork"), "Plan of September", datetime(2026, 9, 7, 14, 32), 12, False)
PROBLEMS = [Problem("orders", "A", "quantity", "Order A has no quantity.")]
Open = Callable[["MainWindow", Path], QWidget]


def about(window: MainWindow, _folder: Path) -> QWidget:
    return AboutDialog(window)


def error(window: MainWindow, _folder: Path) -> QWidget:
    return ErrorDialog("A report", window)


def keyboard(window: MainWindow, _folder: Path) -> QWidget:
    return KeyboardDialog(key_sections(is_network=True), window)


def problems(window: MainWindow, _folder: Path) -> QWidget:
    return ProblemsDialog("Nothing was opened", PROBLEMS, window)


def recovery(window: MainWindow, _folder: Path) -> QWidget:
    return RecoveryDialog([LOST], window)


def settings(window: MainWindow, _folder: Path) -> QWidget:
    return SettingsDialog(window.session.scenario.shop, parent=window)


def manual(window: MainWindow, _folder: Path) -> QWidget:
    made = HelpWindow()
    made.list.line.setText("lock")
    return made


def model(window: MainWindow, _folder: Path) -> QWidget:
    return ModelWindow(window.session.scenario, window)


def weights(window: MainWindow, _folder: Path) -> QWidget:
    return WeightsDialog(window.session.scenario.shop.offering, window)


def pages(window: MainWindow, _folder: Path) -> QWidget:
    made = PrintDialog(Source(window.session.scenario, "Plan", datetime(2026, 9, 7)), Choices(), window)
    while not made.is_ready:
        settle(20)
    return made


def holidays(window: MainWindow, _folder: Path) -> QWidget:
    return HolidaysDialog(window.session, next(iter(window.session.scenario.shop.calendars)), window)


def export(window: MainWindow, _folder: Path) -> QWidget:
    templates = registered_templates(_with_template(window))
    return ExportDialog(templates, templates[0].name, scenario=window.session.scenario, parent=window)


def register(window: MainWindow, _folder: Path) -> QWidget:
    return RegisterDialog(look_at(TEMPLATE, window.session.scenario), window)


def _with_template(window: MainWindow):  # type: ignore[no-untyped-def]
    spec = look_at(TEMPLATE, window.session.scenario).diagnosis.spec
    return with_template(window.session.project, TEMPLATE, spec)


def _filled(window: MainWindow, folder: Path) -> Path:
    path = folder / "schedule.xlsx"
    fill_template(window.session.scenario, TEMPLATE, path)
    return path


def teach(window: MainWindow, folder: Path) -> QWidget:
    path = _filled(window, folder)
    return TeachDialog(path, shown_sheets(path), window.session.scenario, window)


def wizard(place: int, window: MainWindow, folder: Path) -> QWidget:
    made = ImportWizard(_book(folder), window.session.project, window)
    made.show()
    while made.place < 0 or made.reading.is_busy:
        settle(20)
    made._go_to(place)
    return made


def _book(folder: Path) -> Path:
    from openpyxl import Workbook

    made, path = Workbook(), folder / "book.xlsx"
    sheet = made.active
    sheet.append(["Order", "Customer", "Product", "Format", "Qty", "Delivery"])
    for n in range(12):
        due = "asap" if n == 5 else datetime(2026, 11, 1 + n)
        sheet.append([f"OF-{1040 + n}", "Clos Vert", "Naturel", "24x44", "24x49" if n == 7 else 4000, due])
    made.save(path)
    return path


def ask_text(window: MainWindow, _folder: Path) -> QWidget:
    made = QInputDialog(window)
    made.setWindowTitle("Duplicate scenario")
    made.setLabelText("Name")
    return made


def ask_number(window: MainWindow, folder: Path) -> QWidget:
    made = ask_text(window, folder)
    assert isinstance(made, QInputDialog)
    made.setInputMode(QInputDialog.InputMode.IntInput)
    return made


def ask_to_save(window: MainWindow, _folder: Path) -> QWidget:
    buttons = QMessageBox.StandardButton
    return QMessageBox(QMessageBox.Icon.Question, "Corkboard", "Save?", buttons.Save | buttons.Discard | buttons.Cancel,
                       window)  # fmt: skip


def tour(window: MainWindow, _folder: Path) -> QWidget:
    window.touring.begin()
    settle(50)
    return window.touring.tour.card


DIALOGS: dict[str, Open] = {
    "about": about, "ask number": ask_number, "ask text": ask_text, "ask to save": ask_to_save, "error": error,
    "export": export, "holidays": holidays, "keyboard": keyboard, "manual": manual, "matrix model": model,
    "pages": pages, "problems": problems, "recovery": recovery, "register": register,
    "settings": settings, "teach": teach, "weights": weights,
    **{f"wizard {place}": partial(wizard, place) for place in range(5)},
}  # fmt: skip
"""By name, what makes a dialog over a window with the sample of cork; it is not shown yet."""
