"""Waves as the page plans them: sought beside the window, put into the plan, sent, and the rest planned again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.evaluate import running_offers
from gui.offers.remarks import idle_words, running_words
from gui.offers.wave_search import WaveSearch
from gui.offers.words import wave_words

if TYPE_CHECKING:
    from core.offers import Wave
    from gui.offers.page import OffersPage
    from gui.session import Session

REPLAN_AFTER = 1_200
"""Milliseconds after the last answer until the rest is planned again, so that several answers make one plan."""


class WavePlanning(QObject):
    """Plans and sends the waves of one page."""

    changed = Signal()  # there is something else to say of the wave
    failed = Signal(object)  # an exception

    def __init__(self, page: OffersPage, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self._said = ""
        self._said_of: object = None
        self._sought_from: object = None
        self.search = WaveSearch(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REPLAN_AFTER)
        self._later.timeout.connect(self._replan)
        self.search.changed.connect(self.changed)
        self.search.ended.connect(self._take)
        self.search.failed.connect(self._fail)

    @property
    def is_busy(self) -> bool:
        """Whether a wave is being sought, or will be in a moment."""
        return self.search.is_running or self._later.isActive()

    @property
    def words(self) -> str:
        """How the search stands, or what was found and how the offers stand."""
        if self.search.is_running:
            return running_words(self.search)
        is_so_still = self._said_of is self._session.scenario  # not once a hand moved something, or it was undone
        return idle_words(self._page.picture, self._said if is_so_still else "")

    def hush(self) -> None:
        """Say no more what the last search has found."""
        self._said = ""

    def solve(self) -> None:
        """Find the best wave now, beside the window; the rest is planned again where offers are out."""
        shop = self._session.scenario.shop
        if not self._page.may_edit():
            return
        if not (shop.orders and shop.producers):
            self._session.refused.emit(self.tr("A wave needs orders and producers."))
            return
        self._later.stop()
        self._seek(is_replan=bool(running_offers(shop).asked))

    def _seek(self, *, is_replan: bool) -> None:
        if not self.search.is_running:
            self._sought_from = self._session.scenario
        self.search.start(self._page.beliefs.scenario, is_replan=is_replan)

    def send(self) -> None:
        """Send what is proposed."""
        page = self._page
        if page.may_edit() and page.commands.send():
            self.hush()
            cards = page.picture.lanes["offered"]
            page.choose({cards[0].pair} if cards else set())
            page.lanes.lists["offered"].setFocus()

    def _take(self, wave: Wave) -> None:
        """Put what was found into the plan; what was answered meanwhile stays answered, and is planned for anew."""
        if self._session.is_read_only:
            return
        has_moved = self._sought_from is not self._session.scenario
        kept = self._page.commands.take_wave(wave, is_replan=self.search.is_replan)
        self._said = wave_words(wave, kept)
        if has_moved and kept < len(wave.pairs):
            gone = len(wave.pairs) - kept
            self._said = self.tr("{0}; {1} no longer possible since").format(self._said, gone)
        self._said_of = self._session.scenario
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._said = ""
        self.failed.emit(error)
        self.changed.emit()

    def replan_soon(self) -> None:
        """Plan the rest again in a moment, where the planner wants that."""
        if self._page.bar.replan.isChecked():
            self._later.start()

    def _replan(self) -> None:
        page = self._page
        if self.search.is_running:  # what it looks for is out of date by now, but not lost: its offers are checked
            self.search.stop()
            self._later.start()
        elif page.reason.isVisible() or page.timeline.drag is not None:
            self._later.start()
        elif not self._session.is_read_only and self._session.scenario.shop.orders:
            self._seek(is_replan=True)

    def forget(self) -> None:
        """Take nothing of what is sought or was said: its project is gone."""
        self._said = ""
        self._later.stop()
        self.search.forget()

    def close(self) -> None:
        """End what is being sought."""
        self._later.stop()
        self.search.close()
