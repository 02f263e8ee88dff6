"""The middle of the workspace Offers: bar, remark, producers' lines and lanes, and what keys and the mouse do there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.offers import overdue
from gui import look
from gui.offers.answers import Answers
from gui.offers.bar import OffersBar
from gui.offers.beliefs import Beliefs
from gui.offers.commands import OfferCommands
from gui.offers.deeds import OfferDeeds
from gui.offers.lanes import Lanes
from gui.offers.offer_menu import offer_menu
from gui.offers.picture import Card, Lane, Pair, Picture, picture_of
from gui.offers.reason_line import ReasonLine
from gui.offers.timeline import Timeline
from gui.offers.wave_planning import WavePlanning
from gui.offers.words import why_words
from gui.session import Session


class OffersPage(QWidget):
    """Follows the session; everything it changes is one step of it."""

    next_wanted = Signal()
    looked_at = Signal(object)  # the pair that is selected (producer empty where none is proposed), or None
    import_wanted = Signal(str)
    search_failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offers_page")
        self._session = session
        self._is_stale = True
        self.beliefs = Beliefs(session, self)
        self.picture: Picture = picture_of(session.scenario)
        self.commands = OfferCommands(session, self.beliefs, self)
        self.bar, self.reason = OffersBar(), ReasonLine()
        self.answers, self.deeds = Answers(self, session), OfferDeeds(self, session)
        self.planning = WavePlanning(self, session)
        self.search = self.planning.search
        self.timeline = Timeline(self.picture)
        self.lanes = Lanes(self._card_words, lambda: self.commands.now)
        self._build()
        self._connect()
        self.setFocusProxy(self.timeline)

    def _build(self) -> None:
        self.remark = look.ElidedLabel()
        self.remark.setObjectName("offers_remark")
        self.overdue = QPushButton()
        self.overdue.setObjectName("offers_overdue")
        line = QHBoxLayout()
        line.setContentsMargins(look.MARGIN, 0, look.GAP, look.UNIT)
        line.addWidget(self.remark, 1)
        line.addWidget(self.overdue)
        self.split = look.Splitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.timeline)
        self.split.addWidget(self.lanes)
        self.split.setSizes([600, 300])
        self.nobody = look.label(self.tr("No producers yet. Import them, or type them into the table of producers."),
                                 tone="muted")  # fmt: skip
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (self.split, self.nobody):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(line)
        column.addWidget(self.reason)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        session, bar, timeline, lanes = self._session, self.bar, self.timeline, self.lanes
        session.opened.connect(self._open)
        session.changed.connect(self.renew)
        session.stepped.connect(self._note_step)
        session.selection_changed.connect(self._follow)
        bar.solve_wanted.connect(self.planning.solve)
        bar.stop_wanted.connect(self.search.stop)
        bar.send_wanted.connect(self.planning.send)
        bar.rule_changed.connect(self.deeds.set_rule)
        bar.weights_wanted.connect(self.deeds.ask_weights)
        bar.day_over.connect(self.commands.close_day)
        self.overdue.clicked.connect(self.commands.expire_overdue)
        self.reason.given.connect(self.answers.decline)
        self.reason.forgotten.connect(self.timeline.setFocus)
        for view in (timeline, lanes):
            view.command.connect(self.deeds.do)
        timeline.chosen_changed.connect(self._chosen_on_lines)
        timeline.dropped.connect(self.commands.move)
        timeline.refused.connect(session.refused)
        timeline.menu_wanted.connect(self._open_menu)
        lanes.menu_wanted.connect(self._open_menu)
        lanes.chosen_changed.connect(self._chosen_in_lanes)
        lanes.taken_up.connect(self._take_up)
        lanes.carried.connect(self._carry)
        lanes.let_go.connect(timeline.let_go)
        lanes.forgotten.connect(timeline.forget)
        lanes.ticked.connect(self._tell_overdue)
        self.commands.answered.connect(self.planning.replan_soon)
        self.planning.changed.connect(self._say)
        self.planning.failed.connect(self.search_failed)

    # The session

    def renew(self, *_: object) -> None:
        """Show the scenario as it is now, once anybody looks."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self.picture = picture_of(self.beliefs.scenario)
        self.timeline.show_picture(self.picture)
        self.lanes.show_picture(self.picture)
        self.answers.look_whether_asked_still()
        has_producers = bool(self.picture.rows)
        self._stack.setCurrentWidget(self.split if has_producers else self.nobody)
        self._allow()
        self._tell_look()

    def showEvent(self, event: object) -> None:
        """Somebody looks."""
        if self._is_stale:
            self.renew()

    def _open(self) -> None:
        self.planning.forget()
        self.beliefs.forget()
        self.reason.hide()
        self.renew()

    def _note_step(self) -> None:
        if self.isVisible() and self.picture.scenario is not self.beliefs.scenario:
            self.renew()  # something was learned, or pinned
        else:
            self._allow()

    def _allow(self) -> None:
        may_edit = not self._session.is_read_only
        self.timeline.may_edit = self.lanes.lists["to_offer"].may_drag = may_edit
        self.bar.show_shop(self._session.scenario.shop, may_edit=may_edit, wave=self.picture.wave)
        self._say()
        self._tell_overdue()

    def _say(self) -> None:
        self.bar.show_running(self.search.is_running)
        words = self.planning.words
        if words != self.remark.text() and self.isVisible() and not self.search.is_running:
            look.announce(self, words)
        self.remark.setText(words)

    def _tell_overdue(self) -> None:
        count = len(overdue(self._session.scenario.shop, self.commands.now))
        self.overdue.setVisible(count > 0)
        self.overdue.setEnabled(not self._session.is_read_only)
        self.overdue.setText(self.tr("{0} without an answer in time: expire").format(count))

    def may_edit(self) -> bool:
        """Whether anything may be changed; if not, the reason is said."""
        if self._session.is_read_only:
            self._session.refused.emit(self._session.read_only_reason or "")
        return not self._session.is_read_only

    # What the window asks for

    def solve(self) -> None:
        """Find the best wave now."""
        self.planning.solve()

    def send(self) -> None:
        """Send what is proposed."""
        self.planning.send()

    def ask_weights(self) -> None:
        """Let the planner change weights and rules."""
        self.deeds.ask_weights()

    def do(self, name: str) -> None:
        """Do what a key or a menu asked for."""
        self.deeds.do(name)

    @property
    def is_busy(self) -> bool:
        """Whether a wave is being sought, or will be in a moment."""
        return self.planning.is_busy

    # The selection

    @property
    def pairs(self) -> set[Pair]:
        """The selected pairs of order and producer."""
        return set(self.timeline.chosen) | {card.pair for card in self.lanes.chosen}

    @property
    def open_chosen(self) -> list[Card]:
        """The selected offers that wait for an answer."""
        pairs = self.pairs
        return [card for card in self.picture.lanes["offered"] if card.pair in pairs]

    @property
    def looked(self) -> Pair | None:
        """The pair that is looked at: the first that is selected."""
        cards = self.lanes.chosen
        if cards:
            return cards[0].pair
        bars = (bar.pair for row in self.picture.rows for bar in row.bars if bar.pair in self.timeline.chosen)
        return next(bars, None)

    def choose(self, pairs: set[Pair]) -> None:
        """Select pairs, on the lines and in the lanes."""
        self.timeline.choose(pairs)
        self.lanes.choose(pairs)
        self._tell_look()

    def _chosen_on_lines(self, pairs: set[Pair]) -> None:
        self.lanes.choose(pairs)
        self._tell_look()

    def _chosen_in_lanes(self, cards: list[Card]) -> None:
        self.timeline.choose({card.pair for card in cards})
        self._tell_look()

    def _tell_look(self) -> None:
        orders = {order for order, _ in self.pairs}
        if orders and orders != self._session.selection.orders:
            self._session.select_orders(orders)
        self.looked_at.emit(self.looked)

    def _follow(self) -> None:
        orders = self._session.selection.orders
        if orders == {order for order, _ in self.pairs} or not self.isVisible():
            return
        live: tuple[Lane, ...] = ("to_offer", "offered", "accepted")
        pairs = {card.pair for lane in live for card in self.picture.lanes[lane] if card.order in orders}
        self.timeline.choose(pairs)
        self.lanes.choose(pairs)
        self.looked_at.emit(self.looked)

    # From the lanes onto the lines

    def _take_up(self, order: str, producer: str | None) -> None:
        self.timeline.take_up(order, producer)

    def _carry(self, at: QPointF) -> None:
        self.timeline.carry(QPointF(self.timeline.viewport().mapFromGlobal(at.toPoint())))

    def _card_words(self, card: Card) -> str:
        words = why_words(self.beliefs.scenario, card.pair)
        return f"{words}\n{card.reason}" if card.reason else words

    def _open_menu(self, pair: Pair | None, where: QPoint) -> None:
        if pair is not None:
            menu = offer_menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(where)

    def close_down(self) -> None:
        """End what is being sought."""
        self.planning.close()
        self.beliefs.close()
