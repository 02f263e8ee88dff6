"""How long a thousand lots take to go out of the window, and how smooth it stays: `python dev.py bench export`.

Each line is seconds from the click to the file, and the largest gap of a 10 ms timer in the window meanwhile, beside
the largest while nothing is done; at the end, how soon a cancelled export is over. Wall-clock time: others at work on
the machine are in it, as they are in the idle window.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.edit import History
from core.files import ProjectFile
from core.files.templates import registered_templates, with_template
from core.files.templates.doctor import examine
from core.model import Project
from tests.benchmarks.bench_templates import LOTS, schedule

ROOT = Path(__file__).resolve().parents[2]
TICK, MOST_SECONDS = 10, 2.0
"""Milliseconds of the window's timer; what is promised of each schedule."""


def main() -> int:
    """Print the lines; 1 where a schedule takes longer than promised."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return measure(Path(home))


def measure(folder: Path) -> int:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QApplication

    from gui.app import introduce
    from gui.main_window import MainWindow
    from gui.printing import printer_for

    app = QApplication(sys.argv[:1])
    introduce(app)
    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    one = schedule()
    project = Project((one,), name="Large")
    for path in sorted(ROOT.glob("resources/templates/*.xlsx")):
        project = with_template(project, path, examine(path, one).spec)
    history = History(project)
    window.session.load(history, file=ProjectFile.untitled(history))
    exporting = window.exporting
    tasks: dict[str, Callable[[], Any]] = {"standard workbook": partial(exporting.export_schedule, folder / "s.xlsx")}
    for template in registered_templates(project):
        tasks[template.name] = partial(window.templating.export, template, folder / f"filled-{template.name}")
    print(f"{LOTS:,} lots; largest gap of a {TICK} ms timer while nothing is done: {watch(app, idle(1.0))[1]:.0f} ms")
    slowest = max(tell(name, *watch(app, lambda: window.errand.is_busy, task)) for name, task in tasks.items())
    for name, task in (("exchange file", exporting.export_json), ("picture", exporting.save_picture)):
        suffix = ".json" if name == "exchange file" else ".png"
        tell(name, *watch(app, lambda: window.errand.is_busy, partial(task, folder / f"x{suffix}")))
    tell("PDF, every page", *watch(app, lambda: window.errand.is_busy,
                                   partial(window.printing.save_pdf, folder / "plan.pdf")))  # fmt: skip
    window.printing.open()
    dialog = window.printing.dialog
    assert dialog is not None
    tell("pages laid out to preview", *watch(app, lambda: not dialog.is_ready))
    assert dialog.document is not None
    printer = printer_for(dialog.document.paper, "plan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printer.pdf"))
    tell("pages to a printer", *watch(app, lambda: window.printing.sending is not None,
                                      partial(window.printing.send, dialog.document, printer)))  # fmt: skip
    exporting.export_schedule(folder / "cancelled.xlsx")
    watch(app, idle(0.5))
    tell("cancelled after 0.5 s", *watch(app, lambda: window.errand.is_busy, window.errand.cancel))
    window.session.mark_saved()
    window.close()
    return int(slowest > MOST_SECONDS)


def idle(seconds: float) -> Callable[[], bool]:
    """Something that lasts so long."""
    until = time.perf_counter() + seconds
    return lambda: time.perf_counter() < until


def watch(app: Any, is_busy: Callable[[], bool], begin: Callable[[], Any] | None = None) -> tuple[float, float]:
    """Seconds until it is done, and the largest gap of the timer in milliseconds."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    app.processEvents()
    loop, ticks, timer = QEventLoop(), [time.perf_counter()], QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK)

    def tick() -> None:
        ticks.append(time.perf_counter())
        if not is_busy():
            loop.quit()

    timer.timeout.connect(tick)
    timer.start()
    began = time.perf_counter()
    if begin is not None:
        begin()
    loop.exec()
    return time.perf_counter() - began, 1000 * max(later - earlier for earlier, later in pairwise(ticks))


def tell(name: str, seconds: float, gap: float) -> float:
    """Print a line."""
    print(f"{name:24} {seconds:5.2f} s   largest gap {gap:4.0f} ms", flush=True)
    return seconds


if __name__ == "__main__":
    sys.exit(main())
