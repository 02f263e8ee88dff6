"""Unexpected errors, wherever they happen: one calm dialog, never a storm of them, and the work goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter, deque
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

from core.errors import CorkboardError
from gui.dialogs import ErrorDialog, names_of, report, trace

if TYPE_CHECKING:
    from types import TracebackType

    from gui.main_window.window import MainWindow

REMARKS, PAST = 20, 3
"""How many of Qt's last warnings go into a report, and how many of the last errors."""


class ErrorWatch(QObject):
    """Catches what nobody caught, in any thread, and what Qt complains about."""

    caught = Signal(object)  # the exception, brought over to the main thread

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen: Counter[str] = Counter()
        self._remarks: deque[str] = deque(maxlen=REMARKS)
        self._past: deque[str] = deque(maxlen=PAST)
        self.dialog: ErrorDialog | None = None
        self.caught.connect(self.show)

    def install(self) -> None:
        """Stand behind every thread and behind Qt."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(self._on_message)

    def remove(self) -> None:
        """Step back, so that nothing of a closed window is called."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def report(self) -> str:
        """The diagnostic report, with the last errors since the start."""
        return report(self._window.session, remarks=(*self._past, *self._remarks))

    def show(self, error: BaseException) -> None:
        """Tell the planner: a known error is a sentence, an unknown one a report, the same one only once."""
        if isinstance(error, CorkboardError):
            self._window.notices.say(str(error), "problem")
            return
        place = _place(error)
        names = names_of(self._window.session)
        self._past.append(f"{datetime.now():%H:%M:%S} {trace(error, names)}")
        self._seen[place] += 1
        is_open = self.dialog is not None and self.dialog.isVisible()
        if self._seen[place] == 1 and self.dialog is not None and is_open:
            self.dialog.add(trace(error, names))
        elif self._seen[place] == 1:
            self._open(report(self._window.session, error, remarks=tuple(self._remarks)))
        elif self._seen[place] == 2 and not is_open:
            # Once and no more: an error while painting comes back with every picture.
            again = self.tr("The same error happened again. Your work is safe.")
            self._window.notices.say(again, "problem", button=self.tr("Details…"), act=self._open_again)

    def _open(self, text: str) -> None:
        self.dialog = ErrorDialog(text, self._window)
        self.dialog.open()

    def _open_again(self) -> None:
        if self.dialog is not None:
            self.dialog.open()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, Exception):
            self._window.close()  # Ctrl+C in the terminal
            return
        self.caught.emit(error)

    def _on_thread_exception(self, arguments: Any) -> None:
        threading.__excepthook__(arguments)
        if isinstance(arguments.exc_value, Exception):
            self.caught.emit(arguments.exc_value)

    def _on_message(self, kind: QtMsgType, _context: object, text: str) -> None:
        self._remarks.append(f"Qt {kind.name}: {text}")
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(f"{text}\n")


def _place(error: BaseException) -> str:
    """What tells one error from another: its kind and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)
    return f"{type(error).__name__} {where}"
