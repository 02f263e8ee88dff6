"""All settings in one dialog: sections at the left, a search above, what a section holds at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model import Objective, Shop
from gui import look
from gui.dialogs.settings.file_pages import SavingPage, UpdatesPage
from gui.dialogs.settings.look_page import LookPage
from gui.dialogs.settings.page import Page
from gui.dialogs.settings.project_pages import ObjectivePage, ShopPage
from gui.dialogs.settings.sections import Sections
from gui.dialogs.settings.units_page import UnitsPage
from gui.dialogs.settings.work_pages import HandPage, NewProjectPage, OptimiserPage
from gui.hand_rules import HandRules
from gui.preferences import Preferences

SIZE, SMALLEST = (860, 600), (640, 380)


class SettingsDialog(QDialog):
    """Nothing is kept before OK or Apply; `applied` says when, and the properties say what."""

    applied = Signal()

    def __init__(self, shop: Shop, hand: HandRules | None = None, chosen: Preferences | None = None,
                 parent: QWidget | None = None, *, read_only: str = "") -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setObjectName("settings_dialog")
        self.wants_restart = False
        self._make_pages(shop, hand or HandRules(), chosen or Preferences())
        self._make_search()
        self.sections = Sections(self.pages)
        self._build()
        self._say_read_only(read_only)
        self.sections.chosen.connect(self._show_page)
        self.sections.choose("")
        self.setMinimumSize(*SMALLEST)
        self.resize(self._size())
        self.search.setFocus()

    def _make_pages(self, shop: Shop, hand: HandRules, chosen: Preferences) -> None:
        self.objective_page, self.shop_page = ObjectivePage(shop.objective), ShopPage(shop)
        self.look_page, self.units_page = LookPage(chosen), UnitsPage(chosen)
        self.new_page, self.optimiser_page = NewProjectPage(chosen), OptimiserPage(chosen)
        self.hand_page = HandPage(hand)
        self.saving_page, self.updates_page = SavingPage(chosen), UpdatesPage(chosen)
        self.pages: tuple[Page, ...] = (
            self.objective_page, self.shop_page, self.look_page, self.units_page, self.optimiser_page, self.hand_page,
            self.new_page, self.saving_page, self.updates_page,
        )  # fmt: skip
        self.look_page.restart_asked_for.connect(self._restart)
        self.new_page.use_asked_for.connect(self._use_defaults)
        self.new_page.take_asked_for.connect(self._take_weights)

    def _make_search(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("settings_search")
        self.search.addAction(look.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setPlaceholderText(self.tr("Search the settings…"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setToolTip(self.tr("Shows only settings that fit all these words, in any section (Ctrl+F)."))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)
        self.nothing = look.label(tone="muted")
        self.nothing.setObjectName("nothing_found")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(look.SECTION, look.SECTION, look.SECTION, 0)
        self.nothing.hide()

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(look.GAP)
        left.addWidget(self.search)
        left.addWidget(self.sections, 1)
        middle = QHBoxLayout()
        middle.setSpacing(look.GAP)
        middle.addLayout(left)
        middle.addWidget(self._scrolled(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        column.setSpacing(look.MARGIN)
        column.addLayout(middle, 1)
        column.addWidget(self._made_buttons())

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        pages = QVBoxLayout(inside)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        pages.addWidget(self.nothing)
        for page in self.pages:
            pages.addWidget(page)
        pages.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        return self._area

    def _made_buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Apply)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.Apply).clicked.connect(self._apply)
        return self.buttons

    def _size(self) -> QSize:
        """As large as is comfortable, and no larger than the screen allows."""
        room = self.screen().availableGeometry().size()
        return QSize(*SIZE).boundedTo(QSize(room.width() - 40, room.height() - 60))

    @property
    def objective(self) -> Objective:
        """The weights of this project as they stand in the dialog."""
        return self.objective_page.weights.objective

    @property
    def shop_fields(self) -> dict[str, Any]:
        """The fields of the shop as they stand in the dialog."""
        return self.shop_page.fields

    @property
    def hand_rules(self) -> HandRules:
        """What a hand on the board does besides moving what it holds; no part of the project."""
        return self.hand_page.rules

    @property
    def preferences(self) -> Preferences:
        """What is chosen for this computer."""
        return replace(
            Preferences(), language=self.look_page.language.currentData(), theme=self.look_page.theme.currentData(),
            durations=self.units_page.durations.currentData(), distances=self.units_page.distances.currentData(),
            lengths=self.units_page.lengths.currentData(), week=self.units_page.week.currentData(),
            weights=self.new_page.weights.objective, seconds=self.optimiser_page.seconds.value(),
            repair_seconds=self.optimiser_page.repair_seconds.value(), workers=self.optimiser_page.workers.value(),
            autosave=self.saving_page.autosave.currentData(), news=self.updates_page.news.isChecked(),
            news_place=self.updates_page.place.text().strip(),
        )  # fmt: skip

    def open_section(self, name: str) -> None:
        """Show a section by its name, such as "objective_page"."""
        self.sections.choose(name)
        if name:
            self.sections.setFocus()

    def accept(self) -> None:
        """Keep everything, and close."""
        self._apply()
        super().accept()

    def reject(self) -> None:
        """Keep nothing that was not applied."""
        self.look_page.give_back()
        super().reject()

    def done(self, result: int) -> None:
        """Wait for no answer of a server any more."""
        self.updates_page.updates.close()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the search away first; Down goes from it to the sections, Return to the first setting found."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.sections.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self._to_first()
        else:
            super().keyPressEvent(event)

    def _apply(self) -> None:
        self.look_page.keep_theme()
        self.applied.emit()

    def _restart(self) -> None:
        self.wants_restart = True
        self.accept()

    def _use_defaults(self) -> None:
        self.objective_page.weights.show(self.new_page.weights.objective)
        self.open_section("objective_page")

    def _take_weights(self) -> None:
        self.new_page.weights.show(self.objective)

    def _say_read_only(self, reason: str) -> None:
        if not reason:
            return
        for page in (self.objective_page, self.shop_page):
            page.text(look.label(reason, tone="warning"))
            page.setEnabled(False)
        self.new_page.use_button.setEnabled(False)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _to_first(self) -> None:
        """Go to the first setting in sight; Return in the search must not be taken for OK."""
        fields = (QComboBox, QAbstractSpinBox, QCheckBox, QLineEdit)
        shown = [one for page in self.pages if page.isVisible() for one in page.findChildren(QWidget)]
        first = next((one for one in shown if isinstance(one, fields) and one.isVisible() and one.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_page(self, page: Page) -> None:
        if self.search.text().strip():
            self._area.verticalScrollBar().setValue(page.y())
            return
        for one in self.pages:
            one.setVisible(one is page)
        self._area.verticalScrollBar().setValue(0)

    def _find(self, text: str) -> None:
        """Every section with what was found in it, one below the other; without words the one that is chosen."""
        wanted = text.strip()
        found = [page for page in self.pages if page.look_for(wanted)]
        found = found or [page for page in self.pages if page.look_for(wanted, loosely=True)]
        self.nothing.setVisible(not found)
        self.nothing.setText(self.tr("No setting fits “{0}”. Try another word, or fewer letters.").format(wanted))
        self.sections.show_only(found)
        for page in self.pages:
            page.setVisible(page in found if wanted else page is self.sections.page)
        if found and self.sections.page not in found:
            self.sections.choose(found[0].objectName())
        self._area.verticalScrollBar().setValue(0)
