"""The notice of a newer version: nothing is opened unless it is switched on, and then once a day."""

from __future__ import annotations

import os
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from core import __version__
from gui import preferences
from gui.jobs import Job
from gui.main_window import MainWindow
from gui.preferences import Preferences
from gui.updates import LOOKED, Updates, last_look, last_outcome

opened: list[str] = []
sys.addaudithook(lambda event, args: opened.append(f"{event} {args}") if _tells(event) else None)


def _tells(event: str) -> bool:
    return event in ("open", "socket.connect", "socket.getaddrinfo", "urllib.Request", "http.client.connect")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A file that tells of a newer version."""
    path = tmp_path / "latest.json"
    path.write_text('{"version": "99.0", "where": "/srv/corkboard/setup.exe"}')
    return path


def looked(qtbot, updates: Updates) -> None:
    """Wait until a look has ended."""
    qtbot.waitUntil(lambda: not updates.is_looking)


@pytest.mark.parametrize("address", ["{0}", "https://it.example/latest.json"])
def test_that_nothing_is_opened_while_it_is_off(qapp, place: Path, address: str) -> None:
    preferences.keep(Preferences(news=False, news_place=address.format(place)))
    updates, before = Updates(), set(Job.at_work)
    opened.clear()
    updates.look_if_due()
    assert not updates.is_looking
    assert Job.at_work == before
    assert not [one for one in opened if "latest.json" in one or not one.startswith("open ")]
    assert last_look() is None


def test_that_nothing_is_opened_where_no_place_is_named(qapp) -> None:
    preferences.keep(Preferences(news=True, news_place=" "))
    updates = Updates()
    updates.look_if_due()
    assert not updates.is_looking


def test_that_it_looks_once_a_day(qtbot, place: Path) -> None:
    preferences.keep(Preferences(news=True, news_place=str(place)))
    updates = Updates()
    with qtbot.waitSignal(updates.found) as found:
        updates.look_if_due()
    assert found.args[0].version == "99.0"
    looked(qtbot, updates)
    updates.look_if_due()
    assert not updates.is_looking
    QSettings().setValue(LOOKED, (datetime.now() - timedelta(days=1)).isoformat())
    updates.look_if_due()
    assert updates.is_looking
    looked(qtbot, updates)


def test_that_a_clock_set_back_does_not_stop_it_for_years(qtbot, place: Path) -> None:
    preferences.keep(Preferences(news=True, news_place=str(place)))
    QSettings().setValue(LOOKED, (datetime.now() + timedelta(days=900)).isoformat())
    updates = Updates()
    updates.look_if_due()
    assert updates.is_looking
    looked(qtbot, updates)


def test_that_the_same_version_is_no_news(qtbot, place: Path) -> None:
    place.write_text(__version__)
    updates = Updates()
    news: list[object] = []
    updates.found.connect(news.append)
    updates.look(str(place))
    looked(qtbot, updates)
    assert news == []
    assert last_outcome() == "This is the newest version."


def test_that_a_place_that_is_away_is_noted_and_nothing_else_happens(qtbot, tmp_path: Path) -> None:
    updates = Updates()
    updates.look(str(tmp_path / "none.json"))
    looked(qtbot, updates)
    assert "could not be reached" in last_outcome()
    assert last_look() is not None


def test_that_the_window_tells_of_a_newer_version_quietly(window: MainWindow, qtbot, place: Path) -> None:
    preferences.keep(Preferences(news=True, news_place=str(place)))
    with qtbot.waitSignal(window.settings.updates.found):
        window.settings.updates.look_if_due()
    assert "Corkboard 99.0 is available" in window.notices.sentence.text()
    assert "/srv/corkboard/setup.exe" in window.notices.sentence.text()


def test_that_a_window_that_closes_waits_for_no_server(window: MainWindow, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes with names here")
    os.mkfifo(tmp_path / "pipe")  # who opens it waits for a writer
    window.settings.updates.look(str(tmp_path / "pipe"))
    window.settings.close()
    assert not [job for job in Job.at_work if job.isRunning()]
    assert last_look() is None
    (tmp_path / "pipe").open("w").close()
