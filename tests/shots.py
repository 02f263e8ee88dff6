"""Takes the README's screenshots anew, from a real window with the sample factory: `python dev.py shots [NAME...]`,
and the manual's: `python dev.py shots manual [NAME...]`.

They come out the same every time: one font, one size, one locale, and a search whose answer depends on its seed alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(QT_SCALE_FACTOR="1", QT_FONT_DPI="96", CORKBOARD_LANGUAGE="en")
HOME = tempfile.TemporaryDirectory(prefix="corkboard-shots-", ignore_cleanup_errors=True)
for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
    os.environ[name] = HOME.name  # the planner's own settings must neither show nor change
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEvent, QEventLoop, QLocale, QPointF, QSettings, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QFont, QMouseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from core.edit import move  # noqa: E402
from core.solve import SolveOptions  # noqa: E402
from core.timing.dropping import get_ready  # noqa: E402
from gui import look  # noqa: E402
from gui.app import introduce  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from gui.panels import SolvePanel  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "screenshots"
SAMPLE = ROOT / "resources" / "samples" / "cork-factory.json"
NETWORK = ROOT / "resources" / "samples" / "laser-network.json"
WELDS = ROOT / "resources" / "samples" / "welding-shop.json"
SIZE = (1440, 900)
SEARCH = SolveOptions(seconds=300, workers=1, seed=7, iterations=4000)
"""With one worker and a number of steps in place of a time, every machine finds the same plan."""


def wait(milliseconds: int) -> None:
    """Let the window live. An event loop of our own, because QTest's waiting holds up worker threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def solve(window: MainWindow, options: SolveOptions = SEARCH) -> None:
    """Let the optimiser work until it is done."""
    window.session.solving.start(window.session.scenario, options)
    while window.session.solving.is_running:
        wait(50)


def solved_window() -> MainWindow:
    """A window on the sample, with a plan of the optimiser kept."""
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    window.documents.open_file(str(SAMPLE))
    solve(window)
    window.session.keep_solution()
    return window


def board(window: MainWindow) -> None:
    """The board with a selected order."""
    window.session.select_orders(["OF-1043"])


def tables(window: MainWindow) -> None:
    """The orders, with room for many of them."""
    window.resizeDocks([window.docks.docks["orders"]], [480], Qt.Orientation.Vertical)


def optimiser(window: MainWindow) -> None:
    """A search from the bare order book: its curve, its bound, and what it found as ghosts on the board."""
    window.session.undo()
    solve(window)


def repair(window: MainWindow) -> None:
    """A bar dropped into a full row, and what a repair of few moves makes of it."""
    lots = window.session.scenario.plan.by_order
    there = lots["OF-1043"][0]
    window.session.apply("Move OF-1047", move, lots["OF-1047"][0].id, resource=there.resource, start=there.start)
    panel = window.findChild(SolvePanel)
    panel.stability.near.setChecked(True)
    panel.stability.most.setValue(5)
    solve(window, replace(SEARCH, stability=panel.stability.stability()))


def dark(window: MainWindow) -> None:
    """The same board in the dark, coloured by format."""
    look.apply(QApplication.instance(), "dark")
    window.board.set_colour_by("format")
    window.session.select_orders(["OF-1064"])


def drag(window: MainWindow) -> None:
    """A bar in hand: what every place costs, the three best with their prices, why two machines cannot make it."""
    get_ready()
    window.board.zoom_to_week()
    canvas = window.board.canvas
    bars = window.board.contents.picture.bars
    bar = bars.place[window.session.scenario.plan.by_order["OF-1087"][0].id]
    window.board.show_lots([bars.lots[bar].id])
    wait(1500)
    view = window.board.navigation.viewport
    middle = (float(bars.start[bar]) + float(bars.end[bar])) / 2
    origin = QPointF(view.x(middle), view.y(float(bars.row[bar])) + view.row_height / 2)
    for kind, step in ((QEvent.Type.MouseButtonPress, 0), *((QEvent.Type.MouseMove, n) for n in (30, 80, 130))):
        at = origin + QPointF(-step, step * 0.55)
        held = Qt.MouseButton.LeftButton
        button = held if step == 0 else Qt.MouseButton.NoButton
        there = QPointF(canvas.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(canvas, QMouseEvent(kind, at, there, button, held, Qt.KeyboardModifier.NoModifier))
        wait(100)


def late(window: MainWindow) -> None:
    """Why the latest order is late, and the cheapest change that would cure it."""
    lateness = window.session.score.lateness_of
    window.explain(max(lateness, key=lambda order: lateness[order]))
    window.resizeDocks([window.docks.docks["solve"]], [130], Qt.Orientation.Vertical)
    wait(4000)


def allocate(window: MainWindow) -> None:
    """The welding shop's cost matrix, solved: the regret of every cell, and what forcing a pair would lead to."""
    window.session.mark_saved()
    window.documents.open_file(str(WELDS))
    window.matrix.bar.choose_view("regret")
    for deed in (window.solve, lambda: window.matrix.wishes.force_cell(0, 4)):
        deed()
        while window.matrix.insight.is_busy:
            wait(50)
    window.matrix.grid.go_to((0, 4))
    window.matrix.setFocus()


def offers(window: MainWindow) -> None:
    """A day of the network: a wave is out, some have answered, the rest is planned again, an order is in hand."""
    window.session.mark_saved()
    window.documents.open_file(str(NETWORK))
    page = window.offers
    plan_wave(window)
    page.send()
    waiting = [card.offer for card in page.picture.lanes["offered"]]
    page.commands.answer(waiting[:14], "accepted")
    page.commands.answer(waiting[14:17], "declined", "No capacity")
    page.commands.answer(waiting[17:19], "declined", "Too short a date")
    page.commands.answer(waiting[19:20], "expired")
    plan_wave(window)
    proposed = [bar for row in page.picture.rows for bar in row.bars if bar.state == "proposed"]
    page.choose({proposed[0].pair})


def plan_wave(window: MainWindow) -> None:
    """Find a wave, and wait until it stands."""
    window.offers.solve()
    while window.offers.is_busy:
        wait(50)


SHOTS = {
    "board": board, "drag": drag, "late": late, "tables": tables, "optimiser": optimiser, "repair": repair,
    "dark": dark, "allocate": allocate, "offers": offers,
}


def take(name: str) -> Path:
    """One picture, of a window of its own."""
    QSettings().clear()  # the window before must not show in this one
    look.apply(QApplication.instance(), "light")
    window = solved_window()
    SHOTS[name](window)
    wait(1500)  # until nothing flashes any more
    TARGET.mkdir(exist_ok=True)
    path = TARGET / f"{name}.png"
    window.grab().save(str(path))
    window.session.mark_saved()  # no question about unsaved work
    window.close()
    return path


def begin() -> QApplication:
    """An application that looks the same on every machine."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("DejaVu Sans", 9))
    introduce(app)
    QLocale.setDefault(QLocale("en_GB"))
    return app


def main(names: list[str]) -> int:
    """Take the named screenshots, or all of them."""
    if names[:1] == ["manual"]:
        from tests.manual_shots import taken

        for path in taken(names[1:]):
            print(path, flush=True)
        return 0
    unknown = [name for name in names if name not in SHOTS]
    if unknown:
        print(f"There is no screenshot {unknown[0]}; there are: {', '.join(SHOTS)}.", file=sys.stderr)
        return 2
    begin()
    for name in names or SHOTS:
        print(take(name).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.modules["tests.shots"] = sys.modules["__main__"]  # one module, one home
    sys.exit(main(sys.argv[1:]))
