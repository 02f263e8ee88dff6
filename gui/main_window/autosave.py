"""The project's file saved by itself, where the planner wants that."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.errors import CorkboardError
from gui import preferences
from gui.look import wording

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

MINUTE = 60_000
SOON = 2_000
"""Milliseconds after which it is tried again while a hand is on the board."""


class Autosave(QObject):
    """Saves every so many minutes what has a file and is not saved yet; never what someone else has changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._told = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save)
        self._session.opened.connect(self._forget)
        self.take_choice()

    @property
    def minutes(self) -> int:
        """How often it saves; 0 for never."""
        return self._timer.interval() // MINUTE if self._timer.isActive() else 0

    def take_choice(self) -> None:
        """Save as often as the planner chose, from now on."""
        minutes = preferences.kept().autosave
        if not minutes:
            self._timer.stop()
        elif minutes != self.minutes:
            self._timer.start(minutes * MINUTE)

    def save(self) -> None:
        """Save now, if there is anything to save and nobody is in the midst of a move."""
        file, session = self._session.file, self._session
        if file is None or file.is_untitled or session.is_read_only or not session.is_modified:
            return
        if self._window.board.canvas.mouse.gesture is not None:
            QTimer.singleShot(SOON, self, self.save)
            return
        try:
            file.save_by_itself(session.history)
        except CorkboardError as error:
            self._tell(str(error))
            return
        self._told = ""
        session.mark_saved()
        now = datetime.now()
        session.said.emit(self.tr("Saved automatically at {0}").format(wording.clock(now.hour, now.minute)))

    def close(self) -> None:
        """Save no more."""
        self._timer.stop()

    def _forget(self) -> None:
        self._told = ""

    def _tell(self, sentence: str) -> None:
        """Say once why it was not saved: the same trouble every minute is no news."""
        self._session.said.emit(self.tr("Not saved automatically. {0}").format(sentence))
        if sentence != self._told:
            self._told = sentence
            self._window.notices.say(self.tr("Not saved automatically. {0}").format(sentence), "problem")
