"""Names that look like HTML are shown as they are written, wherever the window shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QWidget

from core.edit import History, lock
from core.model import Project
from gui import look
from gui.main_window import MainWindow
from gui.main_window.naming import may_replace
from tests.builders import lot, machine, order, scenario, shop
from tests.gui.answering import Answer

NAME = "<b>&amp;<img src=x>"


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """A window in which project, scenario, orders, customers and machines have such names, and lots are late."""
    orders = [order(f"{n}{NAME}", due=500, customer=NAME, product=NAME) for n in (1, 2, 3)]
    lots = [lot(f"L{n}", f"{n}{NAME}", NAME, 1000, 480, 540) for n in (1, 2)]
    made = make_window()
    made.session.load(History(Project((scenario(shop(orders, [machine(NAME)]), *lots),), name=NAME)))
    made.session.apply(f"Lock {NAME}", lock, ["L1"])
    return made


def shown(text: str) -> str:
    """What Qt shows of a text that it may read as HTML."""
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText() if Markup.mightBeRichText(text) else text


def tips_of(window: QWidget) -> Iterator[str]:
    """The tips of all widgets, actions, and cells of models."""
    yield from (widget.toolTip() for widget in [window, *window.findChildren(QWidget)])
    yield from (action.toolTip() for action in window.findChildren(QAction))
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), 50) if model else 0):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                yield model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""


def test_that_no_label_reads_a_name_as_markup(window: MainWindow) -> None:
    labels = [one for one in window.findChildren(QLabel) if "img src" in one.text()]
    read = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText
            and NAME not in shown(one.text())]  # fmt: skip
    assert (read, bool(labels)) == ([], True)


def test_that_no_tip_reads_a_name_as_markup(window: MainWindow) -> None:
    tips = [tip for tip in tips_of(window) if "src=x" in tip]
    assert [tip for tip in tips if NAME not in shown(tip)] == []
    assert tips


def test_that_the_question_to_save_shows_the_name_as_it_is(window: MainWindow) -> None:
    asked: list[tuple[str, Qt.TextFormat]] = []

    def look_at(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        asked.append((box.text(), box.textFormat()))
        box.button(QMessageBox.StandardButton.Cancel).click()

    Answer(look_at)
    window.documents._ask_to_save()
    assert asked == [(f"Save the changes to {window.documents.title}?", Qt.TextFormat.PlainText)]
    assert NAME in asked[0][0]


def test_that_a_file_is_named_as_it_is_before_it_is_replaced(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "<b>&amp;.xlsx"
    path.touch()
    formats: list[Qt.TextFormat] = []

    def refuse(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        formats.append(box.textFormat())
        box.button(QMessageBox.StandardButton.No).click()

    Answer(refuse)
    assert not may_replace(window, path)
    assert formats == [Qt.TextFormat.PlainText]


@pytest.mark.parametrize("text", ["A & B", "", "4 < 5", NAME, f"{NAME}\nlate", "<!-- x", "</p>", "<b", "a<b>c"])
def test_that_a_tip_shows_just_the_text(text: str) -> None:
    assert shown(look.as_written(text)).replace("\u2028", "\n") == text


def test_that_a_step_in_the_menu_keeps_its_ampersand(window: MainWindow) -> None:
    assert "&&amp;" in window.menus.actions["undo"].text()
