"""Files of projects read before they are opened: large ones beside the window, which stays smooth."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from core.errors import CorkboardError
from core.evaluate import evaluate, find_conflicts
from core.evaluate.given_costs import given_of
from core.files import Reading, read_exchange
from core.files.project import Ahead, read_ahead
from core.language import percent
from core.model import Scenario
from gui.calm import calm, settle
from gui.jobs import Report
from gui.main_window.errand import Errand

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

LARGE = 1_000_000
"""Bytes of a file that take longer than a tenth of a second to read."""
Found = Reading | Ahead | CorkboardError
"""What a file holds, or why it cannot be read."""


class Opening(QObject):
    """Reads one file at a time; `take` is told what was found, unless the planner gave it up."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._errand = Errand(window)
        self._path = Path()
        self._take: Callable[[Path, Found], object] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self._errand.is_busy

    def begin(self, path: Path, take: Callable[[Path, Found], object]) -> bool:
        """Read a file beside the window; False while another is read."""
        sentence = _sentence(path, 0.0)
        if not self._errand.begin(sentence, partial(_read_aside, path), self._end):
            return False
        self._path, self._take = path, take
        return True

    def close(self) -> None:
        """Read no file any more."""
        self._errand.close()

    def _end(self, found: Found | None) -> None:
        if found is not None and self._take is not None:
            self._take(self._path, found)
        settle()


def is_large(path: Path) -> bool:
    """Whether a file is read beside the window."""
    try:
        return path.stat().st_size > LARGE
    except OSError:
        return False  # whoever reads it says why


def read_now(path: Path) -> Found:
    """What a file holds, read at once."""
    try:
        return read_exchange(path) if path.suffix.lower() == ".json" else read_ahead(path)
    except CorkboardError as error:
        return error


class _Unwanted(Exception):
    """Ends a reading that nobody waits for."""


def _read_aside(path: Path, report: Report, over: Event) -> Found | None:
    told = -1

    def watch(share: float) -> None:
        nonlocal told
        if over.is_set():
            raise _Unwanted
        if int(100 * share) > told:
            told = int(100 * share)
            report(_sentence(path, share))

    try:
        with calm():
            found = read_exchange(path, watch) if path.suffix.lower() == ".json" else read_ahead(path, watch)
            _look_at(found.project.scenario if isinstance(found, Reading) else found.image.history.project.scenario)
    except CorkboardError as error:
        return error
    except _Unwanted:
        return None
    return found


def _look_at(scenario: Scenario) -> None:
    """Have what the window asks first known before it asks."""
    evaluate(scenario)
    find_conflicts(scenario)
    given_of(scenario.shop)


def _sentence(path: Path, share: float) -> str:
    words = QCoreApplication.translate("Documents", "Opening {0}… {1}")
    return words.format(path.name, percent(share))
