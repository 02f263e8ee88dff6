"""Offers that nobody answered in time: told in whatever workspace, or expired by themselves where that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.language import counted, listed
from core.model import Offer
from core.offers import overdue

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

EVERY = 20_000
"""Milliseconds between two looks at the clock; an offer waits for minutes at least."""
NAMED = 3


class Overdue(QObject):
    """Looks at the clock. What it told, or let expire and the planner took back, is the planner's from then on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._known: set[str] = set()
        self._said = ""
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        self._session.opened.connect(self._forget)
        self._session.changed.connect(self._soon.start)
        window.offers.bar.alone_changed.connect(self._forget)

    def _forget(self) -> None:
        self._known.clear()
        self._soon.start()

    def look(self) -> None:
        """Tell of offers whose time is up since the last look, or let them expire."""
        late = overdue(self._session.scenario.shop, self._window.offers.commands.now)
        new = [offer for offer in late if offer.id not in self._known]
        if not late:
            self._hush()
        if not new or self._is_somebody_asking():
            return
        if self._window.offers.bar.alone.isChecked() and not self._session.is_read_only:
            left = frozenset(self._known)
            self._known |= {offer.id for offer in new}
            self._window.offers.commands.expire_overdue(leave=left)
            self._say(_expired(new))
        elif not self._window.offers.isVisible():  # the page has a button of its own
            self._known |= {offer.id for offer in new}
            self._say(_waiting(late), expire=not self._session.is_read_only)

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()
        self._soon.stop()

    def _is_somebody_asking(self) -> bool:
        """Whether a notice that asks for something must not be covered by this one."""
        notices = self._window.notices
        is_asking = notices.isVisible() and not notices.button.isHidden()
        return is_asking and notices.sentence.text() != self._said

    def _say(self, sentence: str, *, expire: bool = False) -> None:
        self._said, notices = sentence, self._window.notices
        if expire:
            notices.say(sentence, button=self.tr("Let them expire"), act=self._window.offers.commands.expire_overdue,
                        other=self.tr("Show"), act_other=self._show)  # fmt: skip
        else:
            notices.say(sentence)

    def _show(self) -> None:
        self._window.change_workspace("offers")

    def _hush(self) -> None:
        """Take back a question that has answered itself."""
        notices = self._window.notices
        if notices.isVisible() and notices.sentence.text() == self._said and not notices.button.isHidden():
            notices.hide()


def _waiting(offers: list[Offer] | tuple[Offer, ...]) -> str:
    return counted(
        "{n} offer had no answer in time: {names}.", "{n} offers had no answer in time: {names}.", len(offers),
        names=_names(offers),
    )  # fmt: skip


def _expired(offers: list[Offer]) -> str:
    return counted(
        "{n} offer expired without an answer: {names}. Undo takes that back.",
        "{n} offers expired without an answer: {names}. Undo takes that back.", len(offers), names=_names(offers),
    )  # fmt: skip


def _names(offers: list[Offer] | tuple[Offer, ...]) -> str:
    return listed(list(dict.fromkeys(offer.order for offer in offers)), most=NAMED)
