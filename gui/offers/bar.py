"""The bar over the network: plan and send a wave, the rounds left, the policy, λ, and how many may be asked at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from core.model.offering import POLICIES
from gui import look

if TYPE_CHECKING:
    from core.model import Shop

REPLAN, ALONE = "offers/replan", "offers/expire_alone"


class OffersBar(QWidget):
    """Asks by signals; the page around it answers."""

    solve_wanted = Signal()
    stop_wanted = Signal()
    send_wanted = Signal()
    rule_changed = Signal(str, object)  # a field of the rules of offering, and its value
    weights_wanted = Signal()
    day_over = Signal()
    replan_changed = Signal(bool)
    alone_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offers_bar")
        self._make_buttons()
        self._make_fields()
        self._make_menu()
        self._build()
        self._connect()
        look.watcher.changed.connect(self._draw)
        self._draw()

    def _make_buttons(self) -> None:
        self.solve = QPushButton(self.tr("&Plan wave"))
        self.solve.setObjectName("offers_solve")
        self.solve.setProperty("primary", True)
        self.solve.setToolTip(self.tr("Find the best wave of offers, as one step (F5)"))
        self.send = QPushButton(self.tr("S&end"))
        self.send.setObjectName("offers_send")
        self.send.setToolTip(self.tr("Send what is proposed: each is an open offer from now on (F9)"))

    def _make_fields(self) -> None:
        self.rounds = QSpinBox()
        self.rounds.setRange(1, 99)
        self.rounds.setObjectName("offers_rounds")
        self.rounds.setAccessibleName(self.tr("Rounds left today"))
        self.rounds.setToolTip(self.tr("How many waves can still be sent today, the next one included"))
        self.policy = QComboBox()
        self.policy.setObjectName("offers_policy")
        self.policy.setAccessibleName(self.tr("Policy"))
        self.policy.setToolTip(self.policy_tips())
        for key, name in self.policy_names().items():
            self.policy.addItem(name, key)
        self.balance = QDoubleSpinBox()
        self.balance.setRange(0.0, 1e9)
        self.balance.setDecimals(2)
        self.balance.setFixedWidth(92)
        self.balance.setObjectName("offers_balance")
        self.balance.setAccessibleName(self.tr("λ, money for each unit a producer lacks to its target"))
        self.balance.setToolTip(self.balance.accessibleName())
        self.parallel = QSpinBox()
        self.parallel.setRange(1, 99)
        self.parallel.setObjectName("offers_parallel")
        self.parallel.setAccessibleName(self.tr("Producers asked at once for one order"))
        self.parallel.setToolTip(self.tr("How many producers may be asked at once for one order; "
                                         "more than one may accept then"))  # fmt: skip
        for box in (self.rounds, self.balance, self.parallel):
            box.setKeyboardTracking(False)

    def policy_names(self) -> dict[str, str]:
        """The policies in words."""
        known = {
            "myopic": self.tr("This round only"), "value-first": self.tr("Value first"),
            "look-ahead": self.tr("Look ahead"), "greedy": self.tr("Best first"),
            "thompson": self.tr("Explore (Thompson)"),
        }  # fmt: skip
        return {key: known.get(key, key) for key in POLICIES}

    def policy_tips(self) -> str:
        """What the policies mean, a line each."""
        return self.tr(
            "This round only: as if no round came after it\nValue first: the dearest orders before all else\n"
            "Look ahead: a declined order can still be offered in the rounds to come\n"
            "Best first: the best pair, then the next; no plan behind it\n"
            "Explore: now and then an uncertain producer, to learn how it answers"
        )

    def _make_menu(self) -> None:
        self.more = QToolButton()
        self.more.setObjectName("offers_more")
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(self.tr("More about offers"))
        self.more.setToolTip(self.tr("Weights, re-planning, the end of the day"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setIconSize(QSize(look.ICON, look.ICON))
        menu = QMenu(self.more)
        self.weights = menu.addAction(self.tr("&Weights and rules…"), self.weights_wanted.emit)
        self.replan = menu.addAction(self.tr("&Re-plan the rest after answers"))
        self.replan.setObjectName("offers_replan")
        self.replan.setCheckable(True)
        self.replan.setChecked(str(QSettings().value(REPLAN, "true")).lower() != "false")
        self.alone = menu.addAction(self.tr("Let offers e&xpire by themselves"))
        self.alone.setObjectName("offers_expire_alone")
        self.alone.setCheckable(True)
        self.alone.setChecked(str(QSettings().value(ALONE, "false")).lower() == "true")
        self.alone.setToolTip(self.tr("An offer without an answer in time expires as one step that can be undone"))
        menu.addSeparator()
        self.close_day = menu.addAction(self.tr("&Close the day"), self.day_over.emit)
        self.close_day.setToolTip(self.tr("Count what was accepted into the volumes; its orders leave the board"))
        self.more.setMenu(menu)

    def _build(self) -> None:
        row = look.WrappingRow(self)
        row.add_together(self.solve, self.send)
        for caption, field in (
            (self.tr("Rounds left"), self.rounds), (self.tr("Policy"), self.policy),
            (self.tr("λ"), self.balance), (self.tr("Ask at once"), self.parallel),
        ):  # fmt: skip
            words = look.label(caption, tone="muted")
            words.setBuddy(field)
            row.add_together(words, field)
        row.addWidget(self.more)

    def _connect(self) -> None:
        self.solve.clicked.connect(self._solve_or_stop)
        self.send.clicked.connect(self.send_wanted)
        self.rounds.valueChanged.connect(self._set_rounds)
        self.balance.valueChanged.connect(self._set_balance)
        self.parallel.valueChanged.connect(self._set_parallel)
        self.policy.activated.connect(self._set_policy)
        self.replan.toggled.connect(self._set_replan)
        self.alone.toggled.connect(self._set_alone)

    def _solve_or_stop(self) -> None:
        (self.stop_wanted if self._is_running else self.solve_wanted).emit()

    def _set_rounds(self, value: int) -> None:
        self.rule_changed.emit("rounds", value)

    def _set_balance(self, value: float) -> None:
        self.rule_changed.emit("balance_weight", value)

    def _set_parallel(self, value: int) -> None:
        self.rule_changed.emit("parallel", value)

    def _set_policy(self, place: int) -> None:
        self.rule_changed.emit("policy", self.policy.itemData(place))

    def _set_replan(self, is_on: bool) -> None:
        QSettings().setValue(REPLAN, is_on)
        self.replan_changed.emit(is_on)

    def _set_alone(self, is_on: bool) -> None:
        QSettings().setValue(ALONE, is_on)
        self.alone_changed.emit(is_on)

    _is_running = False

    def show_shop(self, shop: Shop, *, may_edit: bool, wave: int) -> None:
        """Say what the rules say, and allow what can be done."""
        rules = shop.offering
        fields = (self.rounds, self.policy, self.balance, self.parallel)
        for field in fields:
            field.setEnabled(may_edit)
        blockers = [QSignalBlocker(field) for field in fields]
        self.rounds.setValue(rules.rounds)
        self.policy.setCurrentIndex(self.policy.findData(rules.policy))
        self.balance.setValue(rules.balance_weight)
        self.parallel.setValue(rules.parallel)
        del blockers
        self.weights.setEnabled(may_edit)
        self.close_day.setEnabled(may_edit)
        self.solve.setEnabled(self._is_running or (may_edit and bool(shop.orders and shop.producers)))
        self.send.setEnabled(may_edit and wave > 0)
        self.send.setText(self.tr("S&end {0}").format(wave) if wave else self.tr("S&end"))

    def show_running(self, is_running: bool) -> None:
        """Turn the first button into one that stops."""
        self._is_running = is_running
        self.solve.setText(self.tr("&Stop") if is_running else self.tr("&Plan wave"))
        self._draw()

    def _draw(self) -> None:
        name = "stop" if self._is_running else "solve"
        self.solve.setIcon(look.icon(name, look.current().on_accent))
        self.send.setIcon(look.icon("offers"))
        self.more.setIcon(look.icon("more"))
