"""What is said, counted and dated in another language than English."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from core.language import (
    available,
    code,
    counted,
    day,
    duration,
    everywhere,
    joined,
    listed,
    moment,
    number,
    percent,
    quoted,
    short,
    short_day,
    system,
    tr,
    use,
    weekday,
    written,
)
from core.language.catalogue import Catalogue, read_catalogue

FILE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="pl" sourcelanguage="en">
<context><name>core</name>
<message><source>{order} is late.</source><translation>{order} jest spóźnione.</translation></message>
<message><source>Not done</source><translation type="unfinished">?</translation></message>
<message numerus="yes"><source>{n} lots</source><translation><numerusform>{n} partia</numerusform>
<numerusform>{n} partie</numerusform><numerusform>{n} partii</numerusform></translation></message>
</context></TS>"""


@pytest.fixture
def french() -> str:
    return use("fr")


def test_that_english_is_said_as_it_stands() -> None:
    assert (tr("{order} is late.", order="OF-1"), code()) == ("OF-1 is late.", "en")
    assert [counted("{n} lot", "{n} lots", n) for n in (0, 1, 1200)] == ["0 lots", "1 lot", "1,200 lots"]


def test_that_a_language_is_one_file_with_its_own_plurals(tmp_path: Path) -> None:
    file = tmp_path / "pl.ts"
    file.write_text(FILE, "utf-8")
    polish = read_catalogue(file)
    assert polish.sentences == {"{order} is late.": "{order} jest spóźnione."}
    assert [polish.counted["{n} lots"][polish.form_of(n)] for n in (1, 3, 5, 22)] == [
        "{n} partia", "{n} partie", "{n} partii", "{n} partie"
    ]  # fmt: skip


def test_that_english_counts_without_a_file() -> None:
    assert Catalogue().sentences == {}


def test_that_numbers_and_days_are_french(french: str) -> None:
    assert (number(1234.5), percent(0.123, 1)) == ("1\u202f234,50", "12,3 %")
    assert (day(date(2026, 9, 8)), weekday(0)) == ("mar. 8 sept.", "lundi")
    assert moment(datetime(2026, 9, 8, 14, 30)) == "mar. 8 sept. 14:30"


def test_that_numbers_and_days_are_english() -> None:
    assert (number(1234.5), percent(0.123, 1), number(-0.5, 1)) == ("1,234.50", "12.3%", "-0.5")
    assert (moment(datetime(2026, 9, 8, 14, 30)), weekday(6, is_short=True)) == ("Tue 8 Sep 14:30", "Sun")


@pytest.mark.parametrize(("locale", "spoken"), [("fr_BE.UTF-8", "fr"), ("C", "en"), ("xx_XX", "en"), ("fr", "fr")])
def test_that_the_system_says_the_language(monkeypatch: pytest.MonkeyPatch, locale: str, spoken: str) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert system() == spoken


def test_that_a_language_there_is_not_is_english() -> None:
    assert use("klingon") == "en"
    assert available()[0] == "en"


def test_that_a_child_process_speaks_as_its_parent(french: str) -> None:
    root = Path(__file__).resolve().parents[3]
    told = [sys.executable, "-c", "from core.language import code; print(code())"]
    assert subprocess.run(told, cwd=root, capture_output=True, text=True, check=True).stdout.strip() == french


def test_that_a_language_with_its_country_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CORKBOARD_LANGUAGE", "fr_FR.UTF-8")
    assert code() == "fr"


def test_that_a_number_keeps_its_digits_in_french(french: str) -> None:
    assert (short(1234.5), short(1e9), written("1,234.000005"), number(-0.5, 1)) == (
        "1234,5", "1e+09", "1\u202f234,000005", "-0,5"
    )  # fmt: skip


def test_that_durations_are_hours_and_minutes() -> None:
    assert [duration(minutes) for minutes in (0, 45, 60, 3200)] == ["0 min", "45 min", "1 h", "53 h 20 min"]


@pytest.mark.parametrize(("unit", "told"), [
    ("mixed", ["0 min", "45 min", "4 h 30 min", "76 h"]), ("hours", ["0 min", "45 min", "4 h 30 min", "76 h"]),
    ("decimal", ["0 h", "0.75 h", "4.5 h", "76 h"]), ("days", ["0 d", "0.03 d", "0.19 d", "3.17 d"]),
    ("fortnights", ["0 min", "45 min", "4 h 30 min", "76 h"]),
])  # fmt: skip
def test_that_durations_are_told_in_the_unit_that_was_chosen(
    monkeypatch: pytest.MonkeyPatch, unit: str, told: list[str]
) -> None:
    monkeypatch.setenv("CORKBOARD_DURATIONS", unit)
    assert [duration(minutes) for minutes in (0, 45, 270, 4560)] == told


def test_that_decimals_of_days_are_french_in_french(monkeypatch: pytest.MonkeyPatch, french: str) -> None:
    monkeypatch.setenv("CORKBOARD_DURATIONS", "days")
    assert duration(4560) == "3,17\u00a0j"


def test_that_a_french_duration_has_one_form_and_never_breaks(french: str) -> None:
    for is_short in (False, True):
        assert [duration(minutes, is_short=is_short) for minutes in (45, 60, 69)] == [
            "45\u00a0min", "1\u00a0h", "1\u00a0h\u00a009"
        ]  # fmt: skip


def test_that_names_are_listed_as_a_sentence_does() -> None:
    assert [listed(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == ["", "A", "A and B", "A, B and C"]
    assert listed(["A", "B", "C", "D"], most=2) == "A, B and 2 more"
    assert listed(["A", "B"], "or", most=2) == "A or B"


def test_that_clauses_and_quotations_have_the_signs_of_the_language(french: str) -> None:
    assert (joined(["A", "B"]), quoted("A"), listed(["A", "B"], "or")) == ("A\u202f; B", "«\u00a0A\u00a0»", "A ou B")


def test_that_a_shortened_word_ends_a_sentence_with_one_full_stop(french: str) -> None:
    assert tr("{said}.", said=short_day(date(2026, 11, 20))) == "20 nov."
    assert tr("{said}.", said="…") == "…."


def test_that_what_was_written_in_another_language_is_known_again() -> None:
    assert everywhere("accepted by {producer}") == ("accepted by {producer}", "accepté par {producer}")
