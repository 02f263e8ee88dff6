"""Optimiser and drop map made ready while the planner looks around: their kernels compiled by a process of its own, and
those of the drop map fetched from the cache once a hand comes near the board."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess, QTimer

from core.timing.kernel_cache import ASIDE

WAIT = 3000
"""Milliseconds after the start of the program, which has better things to do until then."""
NEAR = (QEvent.Type.Enter, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
"""What says that a hand has come to a widget."""
ROOT = Path(__file__).resolve().parent.parent


class Warming(QObject):
    """A child process below all others that fills the cache of kernels, once, and that nobody hears of: should it
    fail, the first search compiles them itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(ROOT))
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_compiled)
        self._is_near, self._is_compiled = False, False

    def start_soon(self) -> None:
        """Begin in a while."""
        QTimer.singleShot(WAIT, self, self.start)

    def start(self) -> None:
        """Begin now."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            command, *arguments = _program()
            self._process.start(command, arguments)

    def fetch_near(self, board: QObject) -> None:
        """Fetch the drop map's kernels when a hand comes to the board, not before: they take 90 MB of memory, which
        whoever only reads, prints or exports should not pay."""
        board.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a hand come; every event goes its way."""
        if event.type() in NEAR and not self._is_near:
            self._is_near = True
            self._fetch()
        return False

    def _on_compiled(self) -> None:
        self._is_compiled = True
        self._fetch()

    def _fetch(self) -> None:
        """Until this is done the map is worked out without a compiler: slower, and the same."""
        if not (self._is_near and self._is_compiled):
            return
        threading.Thread(target=_get_ready, name="fetching kernels", daemon=True).start()

    def wait(self, milliseconds: int) -> bool:
        """Whether it has ended by then, and well."""
        self._process.waitForFinished(milliseconds)
        ended = self._process.state() == QProcess.ProcessState.NotRunning
        return ended and self._process.exitCode() == 0

    def close(self) -> None:
        """End it: the program ends. What is in the cache is whole."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()


def _program() -> list[str]:
    # core.solve.warm has these words as well, but takes a while to import
    return [sys.executable, ASIDE] if getattr(sys, "frozen", False) else [sys.executable, "-m", "core.solve.warm"]


def _get_ready() -> None:
    from core.timing.dropping import get_ready

    get_ready()
