"""The menu of an offer: answers, locks, and the next best producers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from gui.offers.page import OffersPage


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)


def offer_menu(page: OffersPage) -> QMenu:
    """What can be done with the selected offers; keys are named."""
    menu = QMenu(page)
    if page.open_chosen:
        for text, name in ((_tr("&Accepted\tA"), "accept"), (_tr("&Declined…\tD"), "decline"),
                           (_tr("No answer in &time\tE"), "expire")):  # fmt: skip
            menu.addAction(text, partial(page.do, name)).setEnabled(page.timeline.may_edit)
        menu.addSeparator()
    menu.addAction(_tr("&Next best producers\tN"), partial(page.do, "next_best"))
    bars = [bar for row in page.picture.rows for bar in row.bars if bar.pair in page.pairs and bar.state == "proposed"]
    if bars:
        is_locked = all(bar.is_locked for bar in bars)
        text = _tr("Un&lock the producer\tL") if is_locked else _tr("&Lock the producer\tL")
        menu.addAction(text, partial(page.do, "lock")).setEnabled(page.timeline.may_edit)
        menu.addAction(_tr("&Propose to nobody\tDel"), partial(page.do, "take_out")).setEnabled(page.timeline.may_edit)
    return menu
