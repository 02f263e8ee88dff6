"""The pictures of the manual: a table of what each shows, and how the window is brought there.

A picture is of what its page speaks of: a panel, a dialog, a part of the window. Each is taken once in each language.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from core.edit import History, Target, duplicate_scenario, land, move, set_field
from core.files import ProjectFile
from core.files.templates import fill_template, look_at, shown_sheets, with_template
from core.language import ENGLISH, code
from core.solve import SolveOptions
from gui.dialogs import AboutDialog, ImportWizard, SettingsDialog
from gui.dialogs.templates import ExportDialog, TeachDialog
from gui.gantt.slots import best_slots, go_to_slot, piece_of
from gui.help.manual import FOLDER
from gui.language import speak
from gui.main_window import MainWindow
from gui.panels import SolvePanel
from gui.preferences import kept
from tests.pictures import picture_of, small
from tests.shots import NETWORK, ROOT, SAMPLE, SEARCH, WELDS, begin, plan_wave, solve, wait
from tests.shots import drag as take_in_hand

SIZE = QSize(1280, 780)
PLANNED: dict[str, History] = {}
FEW = SolveOptions(seconds=300, workers=1, seed=7, iterations=1500)
Shot = Callable[[MainWindow], "QWidget | tuple[QWidget, ...]"]


def book(language: str) -> Path:
    """An order book as a planner keeps it: a title, headers of its own, one doubt and one mistake."""
    from openpyxl import Workbook

    french = language == "fr"
    made, first = Workbook(), datetime(2026, 11, 30)
    sheet = made.active
    sheet.title = "Commandes" if french else "Orders"
    sheet.append(["Carnet de commandes" if french else "Order book", None, None, None, None, None])
    sheet.append([])
    sheet.append(["N° OF", "Client", "Désignation", "Format", "Qté", "Livraison"] if french else
                 ["Order", "Customer", "Product", "Format", "Qty", "Delivery"])  # fmt: skip
    customers = ("Château La Garenne", "Domaine de la Tour", "Clos du Chêne", "Champagne Perrault")
    for n in range(24):
        due: Any = first + timedelta(days=n // 2)
        due = f"{due.day:02}/{min(12, due.month):02}/2026" if n == 5 else "à voir" if n == 9 and french else due
        due = "asap" if n == 9 and not french else due
        sheet.append([f"OF-{1200 + n}", customers[n % 4], ("Naturel", "1+1")[n % 2], ("24x44", "24x49", "24x38")[n % 3],
                      (24 + 7 * n) * 500, due])  # fmt: skip
    path = Path(tempfile.mkdtemp()) / ("carnet.xlsx" if french else "order book.xlsx")
    made.save(path)
    return path


def wizard(page: int) -> Shot:
    """The import of a book, at one of its steps."""

    def shot(window: MainWindow) -> QWidget:
        window.exchange.import_file(book(code()))
        found = window.exchange.wizard
        assert isinstance(found, ImportWizard)
        while found.place < 0 or found.reading.is_busy:
            wait(50)
        found._go_to(page)
        found.resize(900, 560)
        return found

    return shot


def dock(name: str, *others: str, height: int = 0, width: int = 0) -> Shot:
    """A panel with its title."""

    def shot(window: MainWindow) -> tuple[QWidget, ...]:
        for one in (*others, name):
            window.docks.show(one)
        found = window.docks.docks[name]
        if height:
            window.resizeDocks([found], [height], Qt.Orientation.Vertical)
        if width:
            window.resizeDocks([found], [width], Qt.Orientation.Horizontal)
        return (found,)

    return shot


def welcome(window: MainWindow) -> tuple[QWidget, ...]:
    return (window,)


def whole(window: MainWindow) -> tuple[QWidget, ...]:
    window.session.select_orders(["OF-1043"])
    return (window,)


def drag(window: MainWindow) -> tuple[QWidget, ...]:
    take_in_hand(window)
    return (window.board,)


def after_move(window: MainWindow) -> tuple[QWidget, ...]:
    lots = window.session.scenario.plan.by_order
    there = lots["OF-1043"][0]
    name = QCoreApplication.translate("Board", "Move {0} to {1}").format("OF-1047", there.resource)
    window.session.apply(name, move, lots["OF-1047"][0].id, resource=there.resource, start=there.start)
    return (window.after_drop.strip,)


def alternatives(window: MainWindow) -> tuple[QWidget, ...]:
    window.session.select_lots([window.session.scenario.plan.by_order["OF-1087"][0].id])
    window.docks.show("alternatives")
    wait(4000)
    return (window.docks.docks["alternatives"],)


def why(window: MainWindow) -> tuple[QWidget, ...]:
    late = window.session.score.lateness_of
    window.explain(max(late, key=lambda order: late[order]))
    wait(4000)
    return (window.docks.docks["why"],)


def conflicts(window: MainWindow) -> tuple[QWidget, ...]:
    lots = window.session.scenario.plan.by_order
    there, lot = lots["OF-1043"][0], lots["OF-1047"][0]
    target = Target(lot.id, lot.order, there.resource, there.start)
    window.session.apply("…", land, [target], others="stay")
    window.session.apply("…", set_field, "orders", "OF-1059", "deadline", 60)
    window.docks.show("conflicts")
    return (window.docks.docks["conflicts"],)


def search(window: MainWindow) -> tuple[QWidget, ...]:
    window.session.undo()
    solve(window)
    return (window.docks.docks["solve"],)


def repair(window: MainWindow) -> tuple[QWidget, ...]:
    after_move(window)
    panel = window.findChild(SolvePanel)
    panel.stability.near.setChecked(True)
    panel.stability.most.setValue(5)
    solve(window, replace(SEARCH, stability=panel.stability.stability()))
    return (window.docks.docks["solve"],)


def clash(window: MainWindow) -> tuple[QWidget, ...]:
    for field, minute in (("release", 9 * 1440), ("deadline", 9 * 1440 + 60)):
        window.session.apply("…", set_field, "orders", "OF-1040", field, minute)
    solve(window)
    wait(6000)
    return (window.docks.docks["solve"],)


def history(window: MainWindow) -> tuple[QWidget, ...]:
    lots = window.session.scenario.plan.by_order
    window.session.select_lots([lots["OF-1047"][0].id])
    window.planning.lock()
    window.session.select_lots([lots["OF-1050"][0].id])
    window.planning.unschedule()
    window.session.undo()
    window.docks.show("history")
    return (window.docks.docks["history"],)


def compared(window: MainWindow) -> tuple[QWidget, ...]:
    session = window.session
    session.apply_to_project("…", duplicate_scenario, "B")
    piece = piece_of(session.scenario.plan.by_order["OF-1087"][0])
    go_to_slot(session, piece, best_slots(session, piece, 2)[1])
    window.docks.show("score")
    return (window.docks.docks["score"],)


def filled_grid(window: MainWindow) -> Path:
    """Last week's schedule: the sample of a weekly grid, filled."""
    path = Path(tempfile.mkdtemp()) / "planning.xlsx"
    fill_template(window.session.scenario, ROOT / "resources" / "templates" / "liste-par-machine.xlsx", path)
    return path


def teach(window: MainWindow) -> QWidget:
    path = filled_grid(window)
    dialog = TeachDialog(path, shown_sheets(path), window.session.scenario, window)
    dialog.resize(980, 560)
    return dialog


def returned(window: MainWindow) -> QWidget:
    """A schedule in which a machine was typed anew, read back."""
    from openpyxl import load_workbook

    template = ROOT / "resources" / "templates" / "liste-par-machine.xlsx"
    spec = look_at(template, window.session.scenario).diagnosis.spec
    window.session.apply_to_project("…", with_template, template, spec)
    path = filled_grid(window)
    made = load_workbook(path)
    moved = 0
    for row in made.worksheets[0].iter_rows():
        for cell in row:
            if cell.column == 9 and isinstance(cell.value, datetime) and moved < 3:
                cell.value += timedelta(hours=3)
                moved += 1
    made.save(path)
    window.templating.read_back(path)
    while window.templating.returned is None:
        wait(50)
    return window.templating.returned


def simulation(window: MainWindow) -> tuple[QWidget, ...]:
    plan_wave(window)
    window.docks.show("simulation")
    panel = window.docks.panel("simulation")
    panel.days.setValue(500)  # type: ignore[attr-defined]
    panel.run.click()  # type: ignore[attr-defined]
    wait(500)
    while panel.simulating.is_running:  # type: ignore[attr-defined]
        wait(50)
    return (window.docks.docks["simulation"],)


def paper(window: MainWindow) -> QWidget:
    window.printing.open()
    wait(3000)
    return window.findChild(QDialog, "print_dialog")


def about(window: MainWindow) -> QWidget:
    return AboutDialog(window)


def export(window: MainWindow) -> QWidget:
    return ExportDialog((), "", can_edit=True, scenario=window.session.scenario, parent=window)


def settings(section: str) -> Shot:
    """The settings, at one of their sections."""

    def shot(window: MainWindow) -> QWidget:
        dialog = SettingsDialog(window.session.scenario.shop, window.session.hand, kept(), window)
        dialog.open_section(section)
        return dialog

    return shot


def offers(window: MainWindow) -> tuple[QWidget, ...]:
    page = window.offers
    window.resize(1366, SIZE.height())  # the bar needs a line, as it has on most screens
    plan_wave(window)
    page.send()
    waiting = [card.offer for card in page.picture.lanes["offered"]]
    page.commands.answer(waiting[:14], "accepted")
    page.commands.answer(waiting[14:17], "declined", "…")
    plan_wave(window)
    proposed = [bar for row in page.picture.rows for bar in row.bars if bar.state == "proposed"]
    page.choose({proposed[0].pair})
    return (window.offers,)


def next_best(window: MainWindow) -> tuple[QWidget, ...]:
    offers(window)
    window.docks.show("next_best")
    return (window.docks.docks["next_best"],)


def matrix(window: MainWindow) -> tuple[QWidget, ...]:
    window.matrix.bar.choose_view("regret")
    for deed in (window.solve, lambda: window.matrix.wishes.force_cell(0, 4)):
        deed()
        while window.matrix.insight.is_busy:
            wait(50)
    window.matrix.grid.go_to((0, 4))
    return (window.matrix,)


def insight(window: MainWindow) -> tuple[QWidget, ...]:
    matrix(window)
    window.docks.show("insight")
    return (window.docks.docks["insight"],)


# What is shown of which sample; None is the window with nothing in it.
SHOTS: dict[str, tuple[Path | None, Shot]] = {
    "welcome": (None, welcome),
    "window": (SAMPLE, whole),
    "orders": (SAMPLE, dock("orders", height=330)),
    "machines": (SAMPLE, dock("machines", height=250)),
    "changeovers": (SAMPLE, dock("rules", height=280)),
    "calendars": (SAMPLE, dock("calendars", height=280)),
    "modes": (WELDS, dock("modes", height=280)),
    "import-table": (None, wizard(0)),
    "import-columns": (None, wizard(1)),
    "import-values": (None, wizard(2)),
    "import-check": (None, wizard(3)),
    "import-compare": (None, wizard(4)),
    "search": (SAMPLE, search),
    "drag": (SAMPLE, drag),
    "strip": (SAMPLE, after_move),
    "alternatives": (SAMPLE, alternatives),
    "why": (SAMPLE, why),
    "conflicts": (SAMPLE, conflicts),
    "repair": (SAMPLE, repair),
    "clash": (SAMPLE, clash),
    "history": (SAMPLE, history),
    "score": (SAMPLE, compared),
    "export": (SAMPLE, export),
    "teach": (SAMPLE, teach),
    "read-back": (SAMPLE, returned),
    "objective": (SAMPLE, settings("objective_page")),
    "offers": (NETWORK, offers),
    "next": (NETWORK, next_best),
    "simulation": (NETWORK, simulation),
    "matrix": (WELDS, matrix),
    "insight": (WELDS, insight),
    "about": (None, about),
    "print": (SAMPLE, paper),
    "settings": (SAMPLE, settings("look_page")),
}


def take(name: str, language: str) -> Path:
    """One picture of the manual, in one language, of a window of its own."""
    sample, shot = SHOTS[name]
    window = MainWindow()
    window.resize(SIZE)
    window.show()
    if sample == SAMPLE:
        planned(window, language)
    elif sample is not None:
        window.documents.open_file(str(sample))
    wait(200)
    what = shot(window)
    wait(1200)  # until nothing flashes any more
    path = FOLDER / language / "pictures" / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    small(picture_of(what, window)).save(str(path), quality=0)
    window.session.mark_saved()
    window.close()
    return path


def planned(window: MainWindow, language: str) -> None:
    """The factory with a plan: searched for once in each language, whose words its history keeps."""
    if language in PLANNED:
        window.session.load(PLANNED[language], file=ProjectFile.untitled(PLANNED[language]))
        return
    window.documents.open_file(str(SAMPLE))
    solve(window, FEW)
    window.session.keep_solution()
    PLANNED[language] = window.session.history


def taken(names: list[str]) -> Iterator[str]:
    """Take the named pictures, or all of them, in every language; a name such as "fr" keeps to that language."""
    spoken = [name for name in names if name in languages()]
    wanted = [name for name in names if name not in spoken] or list(SHOTS)
    if unknown := [name for name in wanted if name not in SHOTS]:
        sys.exit(f"There is no picture {unknown[0]}; there are: {', '.join(SHOTS)}.")
    app = begin()
    for language in spoken or languages():
        speak(app, language)
        if language == ENGLISH:
            QLocale.setDefault(QLocale("en_GB"))  # whatever the computer speaks
        for name in wanted:
            QSettings().clear()
            yield take(name, language).relative_to(FOLDER).as_posix()


def languages() -> tuple[str, ...]:
    """English, and every language that has a folder of the manual."""
    return (ENGLISH, *sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != ENGLISH))

