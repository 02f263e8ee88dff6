"""A call in another process: its answer, its errors and what it says come back; its end hurts nobody."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from core.errors import FileProblem, InvalidInput, Problem
from core.files.aside import Cancelled, Errand, Tell, call_aside

BOOK = Path("book.xlsx")


def double(tell: Tell, number: int) -> int:
    """Say something, wait until it was heard, and answer."""
    tell("Half of it\nis done.")
    time.sleep(0.3)
    return 2 * number


def refuse(_tell: Tell) -> None:
    """One of our own errors."""
    raise InvalidInput([Problem("orders", "A", "due", "Wrong.")])


def stumble(_tell: Tell) -> None:
    """An error nobody foresaw."""
    raise KeyError("rId1")


def die(_tell: Tell) -> None:
    """End as a program does that runs out of memory."""
    os._exit(139)


def fill_memory(_tell: Tell) -> list[bytes]:
    """Ask for all memory there is."""
    return [bytes(2**30) for _ in range(8)]


def never_end(_tell: Tell) -> None:
    """Take for ever."""
    while True:
        time.sleep(0.01)


def test_that_the_answer_and_what_is_said_meanwhile_come_back() -> None:
    said: list[str] = []
    assert call_aside(Errand(BOOK, tell=said.append), double, 21) == 42
    assert said == ["Half of it is done."]


def test_that_our_own_errors_come_back_as_they_were() -> None:
    with pytest.raises(InvalidInput) as refused:
        call_aside(Errand(BOOK), refuse)
    assert [one.row for one in refused.value.problems] == ["A"]


@pytest.mark.parametrize("call", [stumble, die])
def test_that_whatever_a_workbook_breaks_is_a_sentence_about_the_workbook(call) -> None:
    with pytest.raises(FileProblem, match=r"book\.xlsx is a damaged workbook"):
        call_aside(Errand(BOOK, "fill"), call)


@pytest.mark.parametrize(("call", "words"), [(stumble, "KeyError: 'rId1'"), (die, "ended before it was done")])
def test_that_a_fault_of_our_own_writing_is_told_as_one(call, words: str) -> None:
    with pytest.raises(RuntimeError, match=words):
        call_aside(Errand(BOOK, "write"), call)


@pytest.mark.skipif(os.name == "nt", reason="Windows sets no such limit")
def test_that_memory_is_limited() -> None:
    with pytest.raises(FileProblem, match="needs more memory"):
        call_aside(Errand(BOOK), fill_memory)


def test_that_what_takes_too_long_is_given_up() -> None:
    with pytest.raises(FileProblem, match=r"book\.xlsx took more than 0\.5 seconds to read, so it was given up"):
        call_aside(Errand(BOOK, seconds=0.5), never_end)


def test_that_what_is_unwanted_is_ended() -> None:
    looks = iter([False, False, True, True])
    with pytest.raises(Cancelled, match=r"Filling book\.xlsx was cancelled"):
        call_aside(Errand(BOOK, "fill", is_unwanted=lambda: next(looks)), never_end)
