"""Looking for a newer version, only where the planner has switched it on: at most once a day, beside the window."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSettings, Signal

from core.errors import CorkboardError
from core.files.latest import Inquiry, Latest
from gui import preferences
from gui.jobs import Job

LOOKED, OUTCOME = "updates/looked", "updates/outcome"
EVERY = timedelta(days=1)


class Updates(QObject):
    """One look at a time. `ended` comes after each; `found` carries a version that is newer than this one."""

    ended = Signal()
    found = Signal(object)  # Latest

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiry: Inquiry | None = None
        self._job: Job | None = None

    @property
    def is_looking(self) -> bool:
        """Whether an answer is waited for."""
        return self._job is not None

    def look_if_due(self) -> None:
        """Look, if the planner wants that and the last look is a day ago; else nothing at all is opened."""
        chosen, last = preferences.kept(), last_look()
        is_due = last is None or not timedelta(0) <= datetime.now() - last < EVERY
        if chosen.news and chosen.news_place.strip() and is_due:
            self.look(chosen.news_place)

    def look(self, place: str) -> None:
        """Look now."""
        if self.is_looking:
            return
        inquiry = Inquiry(place)
        self._inquiry, self._job = inquiry, Job(lambda _report: inquiry.read())
        self._job.done.connect(self._tell)
        self._job.failed.connect(self._fail)
        self._job.start()

    def close(self) -> None:
        """Wait for no answer any more."""
        if self._inquiry is not None and self._job is not None:
            self._job.done.disconnect(self._tell)
            self._job.failed.disconnect(self._fail)
            self._inquiry.close()
            self._job.wait()
            self._inquiry = self._job = None

    def _tell(self, latest: Latest) -> None:
        newer = self.tr("Corkboard {0} is available.").format(latest.version)
        self._end(newer if latest.is_newer else self.tr("This is the newest version."))
        if latest.is_newer:
            self.found.emit(latest)

    def _fail(self, error: Exception) -> None:
        self._end(str(error) if isinstance(error, CorkboardError) else type(error).__name__)

    def _end(self, outcome: str) -> None:
        self._inquiry = self._job = None
        kept = QSettings()
        kept.setValue(LOOKED, datetime.now().isoformat(timespec="seconds"))
        kept.setValue(OUTCOME, outcome)
        self.ended.emit()


def last_look() -> datetime | None:
    """When somebody last looked, or None."""
    try:
        return datetime.fromisoformat(str(QSettings().value(LOOKED, "")))
    except ValueError:
        return None


def last_outcome() -> str:
    """What came of the last look, as a sentence."""
    return str(QSettings().value(OUTCOME, ""))
