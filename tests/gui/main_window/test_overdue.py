"""Offers whose time is up are told wherever the planner is, and expire at a press or by themselves."""

from __future__ import annotations

import pytest

from core.offers import send_wave
from gui.main_window import MainWindow
from tests.gui.loading import load
from tests.gui.offers.conftest import network

PAIRS = [("O1", "North"), ("O2", "South")]


@pytest.fixture
def window(make_window) -> MainWindow:
    """A window that shows the timelines, on a network with two offers whose time has long been up."""
    return opened(make_window())


def send_and_load(window: MainWindow) -> None:
    load(window, send_wave(network(), PAIRS, now=0))
    window.change_workspace("schedule")


def opened(window: MainWindow) -> MainWindow:
    send_and_load(window)
    window.offer_work.overdue.look()
    return window


def answers(window: MainWindow) -> list[str | None]:
    return [offer.answer for offer in window.session.scenario.shop.offers.rows]


def test_that_they_are_told_with_a_press_that_lets_them_expire(window: MainWindow) -> None:
    assert window.notices.isVisible()
    assert window.notices.sentence.text() == "2 offers had no answer in time: O1 and O2."
    assert answers(window) == [None, None]
    window.notices.button.click()
    assert answers(window) == ["expired", "expired"]
    window.session.undo()
    window.offer_work.overdue.look()
    assert (answers(window), window.notices.isVisible()) == ([None, None], False)


def test_that_the_other_press_shows_them(window: MainWindow) -> None:
    window.notices.other.click()
    assert window.docks.workspace == "offers"
    assert window.offers.overdue.isVisible()


def test_that_they_are_told_once_and_no_more_once_they_are_answered(window: MainWindow) -> None:
    window.offers.commands.expire_overdue()
    window.offer_work.overdue.look()
    assert not window.notices.isVisible()


def test_that_a_notice_that_asks_for_something_is_not_covered(make_window) -> None:
    window = make_window()
    send_and_load(window)
    window.notices.say("Something else.", button="Do it")
    overdue = window.offer_work.overdue
    overdue.look()
    assert window.notices.sentence.text() == "Something else."
    window.notices.button.click()
    overdue.look()
    assert window.notices.sentence.text().startswith("2 offers had no answer")


def test_that_they_expire_by_themselves_where_that_is_wanted_and_once_only(make_window) -> None:
    window = make_window()
    window.offers.bar.alone.trigger()
    opened(window)
    assert answers(window) == ["expired", "expired"]
    assert window.notices.sentence.text() == (
        "2 offers expired without an answer: O1 and O2. Undo takes that back.")  # fmt: skip
    window.session.undo()
    window.offer_work.overdue.look()
    assert answers(window) == [None, None]


def test_that_a_project_only_to_be_looked_at_is_left_as_it_is(make_window) -> None:
    window = make_window()
    window.offers.bar.alone.trigger()
    send_and_load(window)
    window.session.read_only_reason = "Somebody else has it."
    window.offer_work.overdue.look()
    assert answers(window) == [None, None]
    assert window.notices.button.isHidden()
