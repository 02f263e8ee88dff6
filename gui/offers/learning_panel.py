"""What was learned of the producers' answers: their rates, the model against the simple rate, which serves, drift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.offers.learning import Learned, LearnedBelief, Scores, drifts, producer_rates, serving_sentence
from gui import look
from gui.look import wording
from gui.offers.calibration import show_calibration
from gui.offers.chart import Chart
from gui.offers.rate_list import RateList
from gui.session import Session

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from core.model import Shop
    from gui.offers.beliefs import Beliefs


class LearningPanel(QWidget):
    """Follows the beliefs of one page, once it is told which."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learning_panel")
        self.setMinimumWidth(look.PANEL)
        self._session = session
        self._beliefs: Beliefs | None = None
        self.serving = look.label()
        self.serving.setObjectName("serving_sentence")
        self.note, self.window_words = look.label(tone="muted"), look.label(tone="muted")
        self.drift = look.label(tone="warning")
        for words in (self.serving, self.note, self.window_words, self.drift):
            words.setWordWrap(True)
        self.learn = QPushButton(self.tr("&Learn from the history"))
        self.learn.setObjectName("learn_acceptance")
        self.choice = QComboBox()
        self.choice.setObjectName("acceptance_serves")
        self.choice.setAccessibleName(self.tr("Which acceptance is used"))
        self.scores: dict[tuple[str, str], QLabel] = {}
        self.calibration = Chart(self.tr("Calibration on the latest answers"), 150)
        self.rates = RateList()
        self._build()
        self.learn.clicked.connect(self._learn)
        self.choice.activated.connect(self._pin)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.MARGIN, look.GAP, look.MARGIN, look.GAP)
        column.setSpacing(look.GAP)
        caption = look.label(self.tr("In use"), tone="muted")
        caption.setBuddy(self.choice)
        column.addWidget(self.serving)
        column.addWidget(caption)
        column.addWidget(self.choice)  # its choices are longer than what is left beside the caption
        column.addWidget(self.learn, 0, Qt.AlignmentFlag.AlignLeft)
        self.table = self._score_table()
        for part in (self.drift, self.note, self.window_words, self.table, self.calibration, self.rates):
            column.addWidget(part)
        look.scroll_inside(self, inside)

    def _score_table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(look.UNIT)
        heads = {"model": self.tr("Model"), "rate": self.tr("Simple rate")}
        for place, head in enumerate(heads.values(), 1):
            grid.addWidget(look.label(head, role="strong"), 0, place, Qt.AlignmentFlag.AlignRight)
        names = {"brier": self.tr("Brier score"), "log_loss": self.tr("Log-loss"), "auc": self.tr("AUC")}
        for line, (key, name) in enumerate(names.items(), 1):
            grid.addWidget(look.label(name, tone="muted"), line, 0)
            for place, side in enumerate(heads, 1):
                self.scores[key, side] = look.label()
                grid.addWidget(self.scores[key, side], line, place, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return table

    def attach(self, beliefs: Beliefs) -> None:
        """Follow the beliefs of a page."""
        self._beliefs = beliefs
        beliefs.changed.connect(self.renew)
        self._session.stepped.connect(self.renew)
        self._session.opened.connect(self.renew)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        self.renew()

    def renew(self, *_: object) -> None:
        """Show what is known now."""
        if self._beliefs is None or not self.isVisible():
            return
        shop, learned = self._session.scenario.shop, self._beliefs.learned
        trouble = self._beliefs.trouble
        said = trouble or serving_sentence(self._beliefs.scenario.shop, learned)
        self.serving.setText(said or self.tr("No offers were answered yet: acceptances are as given."))
        may_learn = bool(shop.offers) and not self._session.is_read_only and not self._beliefs.is_learning
        self.learn.setEnabled(may_learn)
        self.learn.setText(self.tr("Learning…") if self._beliefs.is_learning else self.tr("&Learn from the history"))
        self._show_choice(learned or Learned())
        self._show_drift(shop)
        self._show_scores(learned)
        belief = self._beliefs.scenario.shop.belief
        known = belief.rates if isinstance(belief, LearnedBelief) else producer_rates(shop)
        self.rates.show_rates(known, shop)

    def _show_choice(self, learned: Learned) -> None:
        names = {
            "model": self.tr("The model"), "rate": self.tr("Each producer's rate"), "given": self.tr("As given"),
        }  # fmt: skip
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(self.tr("The better one ({0})").format(names[learned.better].lower()), None)
            for key, name in names.items():
                if key != "model" or learned.model is not None:
                    self.choice.addItem(self.tr("Pinned: {0}").format(name.lower()), key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(learned.pinned)))
        self.choice.setEnabled(not self._session.is_read_only)

    def _show_drift(self, shop: Shop) -> None:
        told = drifts(shop)
        self.drift.setText("\n".join(f"! {one.sentence}" for one in told))
        self.drift.setVisible(bool(told))

    def _show_scores(self, learned: Learned | None) -> None:
        self.note.setText("" if learned is None else learned.note)
        self.note.setVisible(bool(self.note.text()))
        model = None if learned is None else learned.model
        window = "" if model is None else self.tr("Learned from {0} answers, {1} to {2}.").format(
            wording.whole(model.number), self._day(model.first), self._day(model.last))  # fmt: skip
        self.window_words.setText(window)
        self.window_words.setVisible(bool(window))
        sides = {} if learned is None else {"model": learned.model_scores, "rate": learned.rate_scores}
        has_scores = any(sides.values())
        self.table.setVisible(has_scores)
        self.calibration.setVisible(has_scores)
        for (key, side), label in self.scores.items():
            label.setText(_score(sides.get(side), key))
        curves = [(name, scores.calibration, tone) for name, scores, tone in (
            (self.tr("model"), sides.get("model"), "accent"), (self.tr("rate"), sides.get("rate"), "other"),
        ) if scores is not None]  # fmt: skip
        show_calibration(self.calibration, curves)  # type: ignore[arg-type]

    def _day(self, moment: str) -> str:
        """The day of a moment as ISO 8601 writes it, in the language's own order."""
        return QLocale().toString(QDate.fromString(moment[:10], "yyyy-MM-dd"), self.tr("yyyy-MM-dd")) or "?"

    def _learn(self) -> None:
        if self._beliefs is not None:
            self._beliefs.learn()

    def _pin(self, place: int) -> None:
        if self._beliefs is not None:
            self._beliefs.pin(self.choice.itemData(place))


def _score(scores: Scores | None, key: str) -> str:
    value = None if scores is None else getattr(scores, key)
    return "–" if value is None else wording.number(value, 4)
