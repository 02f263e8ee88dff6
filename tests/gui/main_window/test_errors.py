"""Errors nobody expected."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import qWarning

from core.errors import FileProblem
from gui.main_window.window import MainWindow


@pytest.fixture
def watched(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    """A window that stands behind every thread; pytest's own hooks come back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(threading, "__excepthook__", lambda *_: None)
    window.errors.install()
    yield window
    window.errors.remove()


def fail(place: str = "here") -> ZeroDivisionError:
    """An error with a trace."""
    try:
        return 1 / 0 if place == "here" else [][1]  # type: ignore[return-value]
    except (ZeroDivisionError, IndexError) as error:
        return error  # type: ignore[return-value]


def raise_in_main(error: BaseException) -> None:
    """What Python does with an exception that leaves a slot."""
    sys.excepthook(type(error), error, error.__traceback__)


def test_that_an_unexpected_error_shows_one_dialog_with_a_report(watched: MainWindow) -> None:
    before = watched.session.project
    raise_in_main(fail())
    dialog = watched.errors.dialog
    assert dialog.isVisible()
    assert "ZeroDivisionError" in dialog.text.toPlainText()
    assert watched.session.project is before


def test_that_a_storm_of_errors_is_one_dialog(watched: MainWindow) -> None:
    for _ in range(100):
        raise_in_main(fail())
    first = watched.errors.dialog
    assert first.text.toPlainText().count("Traceback") == 1
    raise_in_main(fail("there"))
    assert watched.errors.dialog is first
    assert first.text.toPlainText().count("Traceback") == 2


def test_that_an_error_that_comes_back_is_a_line_not_a_dialog(watched: MainWindow) -> None:
    raise_in_main(fail())
    watched.errors.dialog.reject()
    raise_in_main(fail())
    assert not watched.errors.dialog.isVisible()
    assert "The same error happened again" in watched.notices.sentence.text()
    watched.notices.button.click()
    assert watched.errors.dialog.isVisible()


def test_that_an_error_of_another_thread_is_shown_in_the_main_one(watched: MainWindow, qtbot) -> None:
    thread = threading.Thread(target=lambda: {}["missing"])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: watched.errors.dialog is not None)
    assert "KeyError" in watched.errors.dialog.text.toPlainText()


def test_that_a_known_error_is_a_sentence(watched: MainWindow) -> None:
    raise_in_main(FileProblem("The disk is full."))
    assert watched.errors.dialog is None
    assert watched.notices.sentence.text() == "The disk is full."


def test_that_the_report_holds_what_qt_complained_about(watched: MainWindow) -> None:
    qWarning("the paint is wet")
    raise_in_main(fail())
    assert "the paint is wet" in watched.errors.dialog.text.toPlainText()


def test_that_a_search_that_breaks_is_shown_and_the_plan_stays(watched: MainWindow) -> None:
    before = watched.session.project
    watched.session.solving.broke.emit(fail())
    assert watched.errors.dialog.isVisible()
    assert watched.session.project is before
