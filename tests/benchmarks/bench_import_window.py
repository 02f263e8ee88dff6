"""How long the window is held up while 10,000 orders come in: `python dev.py bench import_window`.

A timer ticks every 10 ms in the window's thread. Printed are the longest time between two ticks, and the longest turn
of the window's own processor time, in milliseconds, while the book is read, on each page, and while the orders come in.
Peers in the same run are the ticks of the window at rest.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_import import book
from tests.benchmarks.ticks import TICK, Ticks

REST = 600
"""Milliseconds."""


def say(ticks: Ticks, what: str) -> None:
    """Print the longest gap, and begin anew."""
    print(f"{what:<24}{1000 * ticks.gap:8.0f} ms between ticks{1000 * ticks.own:8.0f} ms of the window's own work")
    ticks.begin()


def main() -> int:
    """Import a book in a window of its own, and print the lines."""
    application = QApplication(sys.argv)
    with TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        _measure(application, Path(folder))
    return 0


def _measure(application: QApplication, folder: Path) -> None:
    from gui import look
    from gui.main_window import MainWindow

    look.apply(application, "light")
    window, path = MainWindow(), book(folder)
    window.show()
    QTest.qWait(REST)
    ticks = Ticks()
    QTest.qWait(REST)
    say(ticks, "at rest")
    window.exchange.import_file(path)
    wizard = window.exchange.wizard
    assert wizard is not None
    while wizard.place < 0:
        QTest.qWait(TICK)
    QTest.qWait(REST)
    say(ticks, "reading")
    while wizard.place < len(wizard.pages) - 1:
        wizard._go_to(wizard.place + 1)
        QTest.qWait(REST // 4)
        say(ticks, f"page {wizard.place + 1}")
    wizard.finish.click()
    while window.exchange.wizard is not None:
        QTest.qWait(TICK)
    QTest.qWait(REST)
    say(ticks, "taking in")
    window.session.mark_saved()
    window.close()


if __name__ == "__main__":
    sys.exit(main())
