"""Who next? The selected order's producers, ranked, each with what an offer there would change, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.evaluate import running_offers
from core.offers import Candidate, answer, next_best
from gui import look
from gui.look import wording
from gui.offers.keys import command_of
from gui.offers.picture import Pair
from gui.offers.words import why_words
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from gui.offers.page import OffersPage

PRODUCER = Qt.ItemDataRole.UserRole
NAME, CHANGE, SURE, KM = range(4)


class NextList(QTreeWidget):
    """The producers; Enter proposes the order to the current one, other keys are the page's."""

    def __init__(self, panel: NextPanel) -> None:
        super().__init__()
        self._panel = panel
        self.setObjectName("next_best_producers")
        self.setAccessibleName(self.tr("Producers of the order, the best first"))
        self.setHeaderLabels([self.tr("Producer"), self.tr("Change"), self.tr("Accepts"), self.tr("Distance")])
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setIndentation(look.MARGIN)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (CHANGE, SURE, KM):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.itemActivated.connect(panel.take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the page before those of a list."""
        name = command_of(event)
        if name is not None and self._panel.page is not None:
            self._panel.page.do(name)
        elif event.key() == Qt.Key.Key_Escape and self._panel.page is not None:
            self._panel.page.setFocus()
        else:
            super().keyPressEvent(event)


class NextPanel(QWidget):
    """Follows one page, once it is told which."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("next_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self.page: OffersPage | None = None
        self._pair: Pair | None = None
        self.title, self.why = look.label(role="strong"), look.label(tone="muted")
        self.title.setWordWrap(True)
        self.why.setWordWrap(True)
        self.why.setObjectName("why_this_producer")
        self.list = NextList(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.GAP, look.GAP, 0)
        for label in (self.title, self.why):
            label.setContentsMargins(look.MARGIN, 0, look.MARGIN, 0)
            column.addWidget(label)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        look.watcher.changed.connect(self.renew)

    def attach(self, page: OffersPage) -> None:
        """Follow a page."""
        self.page = page
        page.looked_at.connect(self.show_pair)
        self.show_pair(page.looked)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        self.renew()

    def show_pair(self, pair: Pair | None) -> None:
        """Tell of another order."""
        self._pair = pair
        if self.isVisible():
            self.renew()

    def renew(self) -> None:
        """Work out what an offer to each producer would change."""
        pair = self._pair
        scenario = self._session.scenario if self.page is None else self.page.beliefs.scenario
        self.list.clear()
        if pair is None or pair[0] not in scenario.shop.orders:
            self.title.setText(self.tr("Select an order to see who may have it."))
            self.why.setText("")
            self.list.setHeaderHidden(True)
            return
        order, producer = pair
        self.title.setText(f"{order} · {producer}" if producer else order)
        running = running_offers(scenario.shop)
        asked = [offer for offer in running.open.get(order, ()) if offer.producer == producer]
        has_it = order in running.accepted
        words = why_words(scenario, pair)
        self.why.setText(self.tr("{0}\nIf it declines, these are next:").format(words) if asked else words)
        self.list.setHeaderHidden(has_it)
        if has_it:
            return
        # Who could be next is who could have it once the one that was asked says no.
        declined = answer(scenario, [offer.id for offer in asked], "declined") if asked else scenario
        found = next_best(declined, order)
        self.list.setColumnHidden(KM, not any(one.worth.distance_km for one in found))
        may = [one for one in found if one.may]
        for rank, one in enumerate(may, 1):
            self._add(one, rank, producer)
        self._add_refused([one for one in found if not one.may])
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)

    def _add(self, one: Candidate, rank: int, producer: str) -> None:
        name = one.worth.producer
        item = QTreeWidgetItem([
            f"{rank}  {name}", wording.difference(one.change, 0), wording.share(one.worth.acceptance),
            wording.distance(one.worth.distance_km),
        ])  # fmt: skip
        item.setData(NAME, PRODUCER, name)
        item.setSizeHint(NAME, QSize(0, look.ROW))
        for column in (CHANGE, SURE, KM):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in range(4):
            item.setToolTip(column, look.as_written(one.sentence))
            if name == producer:
                item.setFont(column, look.font("strong"))
        self.list.addTopLevelItem(item)

    def _add_refused(self, refused: list[Candidate]) -> None:
        if not refused:
            return
        head = QTreeWidgetItem([self.tr("Cannot have it ({0})").format(len(refused))])
        self.list.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for one in refused:
            row = QTreeWidgetItem(head, [self.tr("{0}: {1}").format(one.worth.producer, one.reasons[0])])
            row.setForeground(NAME, QColor(look.current().muted))
            row.setToolTip(NAME, look.as_written("\n".join(one.reasons)))
            row.setFirstColumnSpanned(True)

    def take(self, item: QTreeWidgetItem) -> None:
        """Propose the order to a producer of the list."""
        name = item.data(NAME, PRODUCER)
        if name and self._pair is not None and self.page is not None:
            self.page.deeds.propose(self._pair[0], name)
