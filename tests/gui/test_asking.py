"""Questions answered beside the window."""

from __future__ import annotations

import threading

from gui.asking import Asking
from gui.jobs import Job, wait_for_all


def test_that_an_answer_comes_with_its_question(qtbot) -> None:
    asking = Asking(lambda question, over: question * 2)
    with qtbot.waitSignal(asking.answered) as told:
        asking.ask("ab")
    assert told.args == ["ab", "abab"]
    assert not asking.is_waiting


def test_that_only_the_latest_of_several_questions_is_answered(qtbot) -> None:
    gate, answers = threading.Event(), []
    asking = Asking(lambda question, over: gate.wait(10) and question)
    asking.answered.connect(lambda question, answer: answers.append(answer))
    for question in ("first", "second", "third"):
        asking.ask(question)
    gate.set()
    qtbot.waitUntil(lambda: not asking.is_waiting)
    assert answers == ["third"]


def test_that_who_works_hears_that_nobody_waits_any_more(qtbot) -> None:
    begun, seen = threading.Event(), threading.Event()

    def work(question, over):
        begun.set()
        over.wait(10)
        seen.set()

    asking = Asking(work)
    asking.ask("what")
    assert begun.wait(10)
    asking.forget()
    assert seen.wait(10)
    asking.close()


def test_that_a_failure_is_told_with_its_question(qtbot) -> None:
    asking = Asking(lambda question, over: 1 / question)
    with qtbot.waitSignal(asking.failed) as told:
        asking.ask(0)
    assert isinstance(told.args[1], ZeroDivisionError)


def test_that_after_closing_nothing_is_heard(qtbot) -> None:
    heard = []
    asking = Asking(lambda question, over: question)
    asking.answered.connect(lambda *what: heard.append(what))
    asking.ask("what")
    asking.close()
    qtbot.wait(20)
    assert heard == []


def test_that_who_leaves_waits_for_nothing_and_hears_nothing(qtbot) -> None:
    gate, answers = threading.Event(), []
    asking = Asking(lambda question, over: gate.wait(10) and question)
    asking.answered.connect(lambda question, answer: answers.append(answer))
    asking.ask("left")
    asking.leave()
    assert not gate.is_set()  # the thread is still at work
    asking.ask("new")
    gate.set()
    qtbot.waitUntil(lambda: not asking.is_waiting and not Job.at_work)
    assert answers == ["new"]


def test_that_the_end_of_the_program_waits_for_threads_that_were_left(qtbot) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(question, over):
        begun.set()
        over.wait(10)
        ended.set()

    asking = Asking(work)
    asking.ask("what")
    assert begun.wait(10)
    asking.leave()
    wait_for_all()
    assert ended.is_set()
