"""The bar over the matrix: solve, how preparation is paid, how many orders a machine takes, what cells show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from core.model.mode_facts import preparation_costs
from gui import look
from gui.matrix.figures import for_editing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from core.model import Objective, Shop

ANY = 9_999
"""How many orders stand for any number of them."""
FEWEST_CHOICES = 5


class MatrixBar(QWidget):
    """Asks by signals; the page around it answers."""

    solve_wanted = Signal()
    preparation_chosen = Signal(str, object)  # the reading, and the amount or None
    capacity_chosen = Signal(object)  # how many orders each machine takes, None where each machine says
    view_chosen = Signal(str)  # "cost" or "regret"
    model_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_bar")
        self._make_parts()
        self._build()
        self._connect()
        look.watcher.changed.connect(self._draw)
        self._draw()

    def _make_parts(self) -> None:
        self.solve = QPushButton(self.tr("&Solve"))
        self.solve.setObjectName("matrix_solve")
        self.solve.setProperty("primary", True)
        self.solve.setToolTip(self.tr("The cheapest allocation there is, as one step (F5)"))
        self.preparation = self._combo("matrix_preparation", self.tr("Preparation"))
        for key, text in self._readings():
            self.preparation.addItem(text, key)
        self.amount = QLineEdit()
        self.amount.setObjectName("matrix_amount")
        self.amount.setFixedWidth(64)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.amount.setAccessibleName(self.tr("Preparation cost"))
        self.amount.setPlaceholderText(self.tr("as listed"))
        self.amount.setToolTip(self.tr("What one preparation costs; empty: what the machines and pairs say"))
        self.capacity = self._combo("matrix_capacity", self.tr("Orders per machine"))
        self.views = QButtonGroup(self)
        self.view_buttons = {name: self._view(name, text, tip) for name, text, tip in self._views()}
        self.more = QToolButton()
        self.more.setObjectName("matrix_more")
        self.more.setAutoRaise(True)
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("The model, Excel in and out"))
        self.more.setAccessibleName(self.tr("More about this matrix"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setIconSize(QSize(look.ICON, look.ICON))
        self._make_menu()

    def _readings(self) -> tuple[tuple[str, str], ...]:
        return (
            ("none", self.tr("None")), ("uniform", self.tr("Same on every pair")), ("pair", self.tr("Per pair")),
            ("machine", self.tr("Per machine opened")),
        )  # fmt: skip

    def _views(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("cost", self.tr("Cost"), self.tr("Cells show what each pair costs")),
            ("regret", self.tr("Regret"), self.tr("Cells show by how much the total grows if the pair is forced")),
        )

    def _make_menu(self) -> None:
        menu = QMenu(self.more)
        self.model_action = menu.addAction(self.tr("The &model as a linear programme…"), self.model_wanted.emit)
        menu.addSeparator()
        self.import_action = menu.addAction(self.tr("&Import matrix…"), self.import_wanted.emit)
        self.export_action = menu.addAction(self.tr("&Export matrix to Excel…"), self.export_wanted.emit)
        self.more.setMenu(menu)

    def _combo(self, name: str, said: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(said)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def _view(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"matrix_view_{name}")
        button.setCheckable(True)
        button.setChecked(name == "cost")
        button.setToolTip(tip)
        self.views.addButton(button)
        return button

    def _build(self) -> None:
        row = look.WrappingRow(self)
        row.addWidget(self.solve)
        for caption, *fields in (
            (self.tr("Preparation"), self.preparation, self.amount), (self.tr("Orders per machine"), self.capacity),
        ):  # fmt: skip
            words = look.label(caption, tone="muted")
            words.setBuddy(fields[0])
            row.add_together(words, *fields)
        row.add_together(*self.view_buttons.values(), self.more)

    def _connect(self) -> None:
        self.solve.clicked.connect(self.solve_wanted)
        self.preparation.activated.connect(self._choose_preparation)
        self.amount.editingFinished.connect(self._choose_amount)
        self.capacity.activated.connect(self._choose_capacity)
        self.views.buttonClicked.connect(self._choose_view)

    def show_shop(self, shop: Shop, *, may_edit: bool, may_solve: bool) -> None:
        """Say what the shop says."""
        for widget in (self.preparation, self.amount, self.capacity):
            widget.setEnabled(may_edit)
        self.solve.setEnabled(may_solve)
        self.import_action.setEnabled(may_edit)
        has_matrix = bool(shop.orders and shop.machines)
        for action in (self.model_action, self.export_action):
            action.setEnabled(has_matrix)
        with QSignalBlocker(self.preparation), QSignalBlocker(self.amount), QSignalBlocker(self.capacity):
            self._show_preparation(shop)
            self._show_capacity(shop)

    def _show_preparation(self, shop: Shop) -> None:
        objective = shop.objective
        reading = "none" if _is_none(objective, shop) else objective.preparation
        self.preparation.setCurrentIndex(self.preparation.findData(reading))
        self.amount.setVisible(reading in ("uniform", "machine"))
        if not self.amount.hasFocus():
            cost = objective.preparation_cost
            self.amount.setText("" if cost is None else for_editing(cost))

    def _show_capacity(self, shop: Shop) -> None:
        said = {machine.max_orders for machine in shop.machines.rows if machine.max_orders != 0} or {None}
        kept = next(iter(said)) if len(said) == 1 else -1
        whole = max(FEWEST_CHOICES, *(n for n in said if n is not None and n < ANY), 1)
        self.capacity.clear()
        # What a machine that says nothing takes: one order, unless machines are paid for being opened.
        usual = self.tr("Any number") if shop.objective.preparation == "machine" else self.tr("One")
        self.capacity.addItem(usual, None)
        for number in range(1, whole + 1):
            if number > 1 or shop.objective.preparation == "machine":
                self.capacity.addItem(self.tr("One") if number == 1 else str(number), number)
        if shop.objective.preparation != "machine":
            self.capacity.addItem(self.tr("Any number"), ANY)
        if kept == -1:
            self.capacity.addItem(self.tr("As each machine says"), -1)
        place = self.capacity.findData(kept)
        if place < 0 and kept is not None:
            place = self.capacity.findData(ANY if kept >= ANY else None)
        self.capacity.setCurrentIndex(max(0, place))

    def _choose_preparation(self, place: int) -> None:
        reading = self.preparation.itemData(place)
        self.amount.setVisible(reading in ("uniform", "machine"))
        if reading in ("uniform", "machine") and not self.amount.text().strip():
            self.amount.setFocus()
        self._send(reading)

    def _choose_amount(self) -> None:
        if self.amount.isModified():
            self.amount.setModified(False)
            self._send(self.preparation.currentData())

    def _send(self, reading: str) -> None:
        self.preparation_chosen.emit(reading, self.amount.text().strip() if self.amount.isVisibleTo(self) else "")

    def _choose_capacity(self, place: int) -> None:
        number = self.capacity.itemData(place)
        if number != -1:
            self.capacity_chosen.emit(number)

    def _choose_view(self, button: QPushButton) -> None:
        self.view_chosen.emit(next(name for name, one in self.view_buttons.items() if one is button))

    def choose_view(self, name: str) -> None:
        """Press one of the two buttons."""
        self.view_buttons[name].setChecked(True)
        self.view_chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the cells."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self.solve.setIcon(look.icon("solve", look.current().on_accent))
        self.more.setIcon(look.icon("more"))


def _is_none(objective: Objective, shop: Shop) -> bool:
    """Whether preparation costs nothing at all, however it is read."""
    if objective.preparation_cost is not None:
        return objective.preparation_cost == 0 and objective.preparation == "pair"
    given = [*(machine.preparation_cost for machine in shop.machines.rows), *preparation_costs(shop.modes)]
    return objective.preparation == "pair" and not any(given)


