"""Every window, for those who see little or nothing of it, or use no mouse: names, the way of Tab, rings, room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from gui import look
from gui.dialogs import ImportWizard
from gui.matrix.model_window import ModelWindow
from tests.gui.conftest import SAMPLES
from tests.gui.every_window import DIALOGS, tour
from tests.gui.walking import clipped, settle, visible
from tests.gui.walking_by_keyboard import backwards, in_sight, name_of, nameless, ring_of, takes_tab, way_of_tab

if TYPE_CHECKING:
    from pathlib import Path

    from gui.main_window import MainWindow

CLEAR = 0.6
"""Share of its outline by which a widget must differ when it has the keyboard: a line on most of it."""
every_dialog = pytest.mark.parametrize("name", DIALOGS)
every_sample = pytest.mark.parametrize("sample", sorted(path.stem for path in SAMPLES.glob("*.json")))
every_theme = pytest.mark.parametrize("theme", ["light", "dark"])


@pytest.fixture(scope="module")
def shared_window(qapp: QApplication) -> Iterator[MainWindow]:
    """A window on the sample of cork that all dialogs stand over."""
    from gui.main_window import MainWindow

    look.apply(qapp, "light")
    made = MainWindow()
    made.resize(1366, 768)
    made.show()
    made.documents.open_file(str(SAMPLES / "cork-factory.json"))
    yield made
    made.session.mark_saved()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def show(shared_window: MainWindow, tmp_path: Path) -> Iterator[Callable[[str], QWidget]]:
    """Shows a dialog by its name, and closes it without a trace."""
    shown: list[QWidget] = []

    def make(name: str) -> QWidget:
        shown.append(DIALOGS[name](shared_window, tmp_path))
        shown[0].show()
        shown[0].activateWindow()
        settle(20)
        return shown[0]

    yield make
    for one in shown:
        if not Shiboken.isValid(one):
            continue
        one.close()
        one.deleteLater()
        QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)


def stops(root: QWidget) -> list[QWidget]:
    """What Tab must come to."""
    return [one for one in visible(root) if takes_tab(one)]


def lost(window: QWidget) -> list[str]:
    """What is wrong with the way of Tab through a window, from its first stop and back there."""
    wanted = stops(window)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    way = way_of_tab(window)
    back = way_of_tab(window, back=True)
    missed = [f"Tab never comes to {name_of(one)}" for one in wanted if in_sight(one) and one not in way]
    twice = [f"Tab comes twice to {name_of(one)}" for one in way if way.count(one) > 1]
    other = [] if set(back) == set(way) else ["Shift+Tab goes another way"]
    against = list(backwards([*way, way[0]]))
    return [*missed, *twice, *other, *(against if len(against) > 1 else [])]  # the last leads to the first again


def faint(window: QWidget) -> list[str]:
    """What does not show that it has the keyboard."""
    found = [(name_of(one), one) for one in stops(window)]
    return [f"{name} {ring:.2f}" for name, one in found if (ring := ring_of(one)) < CLEAR]


# Dialogs


@every_dialog
def test_that_a_dialog_can_be_used_without_eyes_or_mouse(show: Callable[[str], QWidget], name: str, qtbot) -> None:
    dialog = show(name)
    assert dialog.windowTitle()
    assert nameless(dialog) == set()
    assert lost(dialog) == []
    assert faint(dialog) == []
    assert clipped(dialog) == set()
    if isinstance(dialog, QDialog):
        assert goes_on_by_enter(dialog)
        qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not dialog.isVisible())


def goes_on_by_enter(dialog: QDialog) -> bool:
    """Whether Enter has a button; the wizard listens to it itself, and the matrix model is there to be read."""
    if isinstance(dialog, ImportWizard | ModelWindow):
        return True
    return any(one.isDefault() or one.autoDefault() for one in dialog.findChildren(QPushButton) if one.isVisible())


@pytest.mark.parametrize("name", ["settings", "wizard 1", "pages", "teach", "recovery", "manual"])
def test_that_the_keyboard_is_seen_in_the_dark(show: Callable[[str], QWidget], qapp: QApplication, name: str) -> None:
    look.apply(qapp, "dark")
    assert faint(show(name)) == []


def test_that_all_pages_of_the_settings_can_be_used_by_keyboard(show: Callable[[str], QWidget]) -> None:
    dialog = show("settings")
    for row in range(dialog.sections.count()):  # type: ignore[attr-defined]
        dialog.sections.setCurrentRow(row)  # type: ignore[attr-defined]
        settle()
        assert nameless(dialog) == set()
        assert lost(dialog) == []


# The main window


@every_sample
@every_theme
def test_that_a_workspace_can_be_used_without_eyes_or_mouse(make_window, qapp: QApplication, theme, sample) -> None:
    look.apply(qapp, theme)
    window = make_window()
    window.documents.open_file(str(SAMPLES / f"{sample}.json"))
    window.activateWindow()
    for name in [name for name, dock in window.docks.docks.items() if not dock.isHidden()]:
        window.docks.show(name)
        settle(20)
        assert (name, nameless(window)) == (name, set())
        assert (name, lost(window)) == (name, [])
        assert (name, faint(window)) == (name, [])


@every_theme
def test_that_the_first_window_can_be_used_without_eyes_or_mouse(make_window, qapp: QApplication, theme) -> None:
    look.apply(qapp, theme)
    window = make_window()
    window.activateWindow()
    settle(20)
    assert (nameless(window), lost(window), faint(window)) == (set(), [], [])


def test_that_the_card_of_the_tour_can_be_used_without_eyes_or_mouse(make_window, tmp_path: Path) -> None:
    card = tour(make_window(), tmp_path)
    assert nameless(card) == set()
    assert faint(card) == []


# The walk itself


def test_that_the_walk_finds_what_is_wrong(qtbot) -> None:
    class Deaf(QPushButton):
        def focusNextPrevChild(self, forward: bool) -> bool:
            return True

    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for one in (QPushButton(""), Deaf("trap"), QPushButton("after"), QLabel("no stop")):
        column.addWidget(one)
    window.show()
    window.activateWindow()
    settle(20)
    assert len(nameless(window)) == 1
    assert any("never comes to" in one for one in lost(window))
