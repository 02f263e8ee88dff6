"""The tour: five steps on the sample, by mouse or keyboard, and the planner's own work is back afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.edit import History, add_row
from core.files import ProjectFile
from core.model import Project
from gui.main_window.touring import SAMPLE, SEEN
from tests.builders import order
from tests.gui.answering import Answer, press
from tests.gui.conftest import two_orders
from tests.gui.walking import settle

if TYPE_CHECKING:
    from pathlib import Path

    from gui.help import Tour
    from gui.main_window import MainWindow

LONG = 60_000


@pytest.fixture
def tour(make_window, qtbot) -> Tour:
    """A tour that has begun in an empty window."""
    window = make_window()
    window.touring.begin()
    return window.touring.tour


def test_that_the_tour_goes_through_five_steps_on_the_sample(make_window, qtbot) -> None:
    window = make_window()
    window.touring.begin()
    tour, session = window.touring.tour, window.session
    assert (len(tour.steps), len(session.scenario.shop.orders)) == (5, 60)
    qtbot.keyClick(tour.card.next, Qt.Key.Key_Return)
    tour.go_on()  # without a plan the rest makes no sense: it is made first
    qtbot.waitUntil(lambda: tour.place == 2, timeout=LONG)
    assert session.scenario.plan.lots
    steps = session.history.finger
    tour.card.deed.click()
    qtbot.waitUntil(lambda: tour.card.is_done, timeout=LONG)
    assert session.history.finger == steps + 1
    tour.go_on()
    tour.card.deed.click()
    assert (tour.card.is_done, session.history.finger) == (True, steps)
    tour.go_on()
    asked = Answer(lambda dialog: dialog.reject())
    tour.card.deed.click()
    assert asked.asked == "export_dialog"
    tour.go_on()
    assert window.touring.tour is None


def test_that_what_is_lit_takes_the_mouse_and_what_is_dimmed_does_not(tour: Tour, qtbot) -> None:
    window = tour.window()
    qtbot.waitUntil(lambda: not tour.mask().isEmpty())
    dock = window.docks.docks["orders"]
    lit = dock.mapTo(window, dock.rect().center())
    assert window.childAt(lit) is not tour
    assert window.childAt(QPoint(20, 150)) is tour
    assert not tour.card.geometry().contains(lit)


def test_that_the_card_stays_in_sight_when_the_window_changes(tour: Tour, qtbot) -> None:
    window = tour.window()
    for size in ((1000, 600), (1500, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda: tour.size() == window.size())
        assert tour.rect().contains(tour.card.geometry())


def test_that_long_words_on_the_buttons_of_the_card_are_whole(tour: Tour, qtbot) -> None:
    tour.go_on()
    tour.card.skip.setText("Words of a language that needs more of them")
    tour.window().resize(1300, 760)
    buttons = [one for one in (tour.card.skip, tour.card.back, tour.card.next) if one.isVisible()]
    assert tour.card.skip in buttons
    qtbot.waitUntil(lambda: all(button.width() >= button.minimumSizeHint().width() for button in buttons))


def test_that_esc_leaves_and_an_empty_project_is_there_again(tour: Tour, qtbot) -> None:
    window = tour.window()
    assert QApplication.focusWidget() is tour.card.next
    QTest.keyClick(tour.card.next, Qt.Key.Key_Escape)
    assert window.touring.tour is None
    assert len(window.session.scenario.shop.orders) == 0
    assert window.welcome.isAncestorOf(QApplication.focusWidget())


def test_that_ones_own_project_is_opened_again(make_window, tmp_path: Path) -> None:
    window = make_window()
    history = History(Project((two_orders(),)))
    window.session.load(history, file=ProjectFile.create(tmp_path / "mine.cork", history))
    window.touring.begin()
    assert window.documents.path is None
    window.touring.tour.leave()
    assert window.documents.path == tmp_path / "mine.cork"
    assert list(window.session.scenario.shop.orders) == ["A", "B"]


def test_that_what_is_opened_in_the_middle_stays(make_window, tmp_path: Path) -> None:
    window = make_window()
    history = History(Project((two_orders(),)))
    ProjectFile.create(tmp_path / "mine.cork", history).close()
    window.touring.begin()
    window.documents.open_file(str(tmp_path / "mine.cork"))
    assert window.touring.tour is None
    assert list(window.session.scenario.shop.orders) == ["A", "B"]


def test_that_orders_of_ones_own_in_the_sample_are_not_thrown_away(tour: Tour) -> None:
    window = tour.window()
    window.session.apply("Add", add_row, "orders", order("MINE"))
    asked = Answer(press("Cancel"))
    tour.leave()
    assert asked.asked == "save_question"
    assert "MINE" in window.session.scenario.shop.orders


def test_that_work_that_is_not_saved_stays_when_the_planner_says_so(window: MainWindow) -> None:
    window.session.select_lots(["A1"])
    window.planning.lock()
    before = window.session.project
    asked = Answer(press("Cancel"))
    window.touring.begin()
    assert asked.asked == "save_question"
    assert window.touring.tour is None
    assert window.session.project is before


def test_that_the_tour_begins_by_itself_only_once(make_window, monkeypatch: pytest.MonkeyPatch) -> None:
    window = make_window()
    window.touring.begin_once()
    assert window.touring.tour is None  # tests say so
    monkeypatch.delenv("CORKBOARD_TOUR")
    window.touring.begin_once()
    assert window.touring.tour is not None
    window.touring.tour.leave()
    assert QSettings().value(SEEN)
    window.touring.begin_once()
    assert window.touring.tour is None


def test_that_a_screen_reader_is_told_the_step(tour: Tour) -> None:
    assert tour.step.title in tour.card.accessibleName()
    assert tour.step.text in tour.card.next.accessibleDescription()


def test_that_the_sample_of_the_tour_is_there() -> None:
    assert SAMPLE.is_file()


class Drawn(QObject):
    """Counts how often a widget is drawn."""

    times = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_that_what_is_lit_is_drawn_anew_with_all_its_parts(tour) -> None:
    tour.go_on()
    [dock] = tour.step.lit()
    inside, drawn = dock.widget().widget(), Drawn()
    inside.installEventFilter(drawn)
    quiet = -1
    while quiet != drawn.times:  # the panel grows for a moment yet
        quiet = drawn.times
        settle()
    tour._clear_lit()
    settle()
    assert drawn.times > quiet
