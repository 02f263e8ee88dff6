"""Numbers and dates written in any of the usual ways are the ones that were meant, or none."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.files.intake.dates import DateColumn, order_of, read_date
from core.files.intake.months import NAMES
from core.files.intake.numbers import Ambiguous, read_written
from core.files.intake.words import fold, head, plain

NEAR = date(2026, 3, 13)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MARKS = {
    "French": ("\u202f", ","), "German": (".", ","), "English": (",", "."), "Swiss": ("'", "."), "plain": ("", "."),
}  # fmt: skip


def grouped(number: float, places: int, thousands: str, decimal: str) -> str:
    """A number written with these marks."""
    return f"{number:,.{places}f}".replace(",", "t").replace(".", decimal).replace("t", thousands)


@given(st.integers(-(10**9), 10**9), st.integers(1, 4), st.sampled_from(list(MARKS)))
def test_that_a_number_written_with_the_books_marks_is_itself(whole: int, places: int, manner: str) -> None:
    thousands, decimal = MARKS[manner]
    number = whole / 10**places
    written = read_written(grouped(number, places, thousands, decimal), decimal)
    assert written is not None
    assert written.value == pytest.approx(number)


@given(st.integers(0, 10**9), st.sampled_from(list(MARKS)), st.sampled_from(["", " u", " pcs", " Stk"]))
def test_that_pieces_are_themselves_in_any_grouping(pieces: int, manner: str, unit: str) -> None:
    thousands, decimal = MARKS[manner]
    written = read_written(grouped(pieces, 0, thousands, decimal) + unit, is_whole=True)
    assert written is not None
    assert (written.value, written.unit) == (pieces, fold(unit))


@given(st.text(max_size=20), st.sampled_from(["", ".", ","]), st.booleans())
def test_that_any_text_is_a_number_two_or_none(text: str, decimal: str, is_whole: bool) -> None:
    try:
        written = read_written(text, decimal, is_whole)
    except Ambiguous as error:
        many, few = error.readings
    else:
        many, few = (written.value, 0) if written else (1, 0)
    assert few <= abs(many) < 10**19


FORMS = ("{0:%d/%m/%Y}", "{0.day}/{0.month}/{0.year}", "{0:%d.%m.%y}", "{0:%d-%m-%Y}", "{0:%Y-%m-%d}", "{0:%d/%m/%y}",
         "{0:%Y%m%d}", "{0:%a} {0:%d/%m/%Y}", "{0.day} {1} {0.year}", "{0.day}-{1}-{0.year}", "{0.day}. {1} {0.year}",
         "{0.day} de {1} de {0.year}", "{1} {0.day}, {0.year}")  # fmt: skip


@given(DAYS, st.sampled_from(FORMS), st.sampled_from(list(NAMES)))
def test_that_a_day_written_in_a_usual_form_is_itself(day: date, form: str, language: str) -> None:
    month = NAMES[language].split()[day.month - 1]
    told = read_date(form.format(day, month), DateColumn("DMY", True, NEAR, "x"))
    assert told.value == day


@given(DAYS)
def test_that_a_day_written_with_the_month_first_is_itself_in_such_a_column(day: date) -> None:
    assert read_date(f"{day:%m/%d/%Y}", DateColumn("MDY", True, NEAR, "x")).value == day


@given(st.dates(NEAR - timedelta(days=150), NEAR + timedelta(days=180)))
def test_that_a_day_without_a_year_is_the_one_near_the_books(day: date) -> None:
    told = read_date(f"{day.day}/{day.month}", DateColumn("DMY", True, NEAR, "the edition date"))
    assert told.value == day
    assert [note.level for note in told.notes] == ["warn"]


@given(st.text(max_size=25))
def test_that_any_text_is_a_date_or_is_said_to_be_none(text: str) -> None:
    told = read_date(text, DateColumn("DMY", True, NEAR, "x"))
    assert told.value is not None or told.notes


@given(st.lists(DAYS, min_size=1), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y"]))
def test_that_the_order_of_a_column_is_never_the_wrong_one(days: list[date], form: str) -> None:
    order, is_proven = order_of([f"{day:{form}}" for day in days])
    assert not is_proven or order == ("DMY" if form.startswith("%d") else "MDY")


@pytest.mark.parametrize(
    ("written", "said"),
    [("N° OF", ("n of", "")), ("Qté\ncdée", ("qte cdee", "")), ("Poids (kg/mil.)", ("poids", "kg mil")),
     ("Lancement\nau + tôt", ("lancement au plus tot", "")), ("Größe [mm]", ("grosse", "mm")), ("(mm)", ("mm", ""))],
)  # fmt: skip
def test_that_headers_are_compared_without_accents_marks_and_units(written: str, said: tuple[str, str]) -> None:
    assert head(written) == said


def test_that_a_time_of_day_is_kept_and_told() -> None:
    told = read_date(datetime(2026, 3, 26, 14), DateColumn("DMY", True, NEAR, "x"))
    assert (told.value, told.notes[0].sentence) == (datetime(2026, 3, 26, 14), "has a time of day (14:00)")


def test_that_plain_words_keep_letters_of_every_script() -> None:
    assert (plain("Œuvre, N°7"), plain("数量")) == ("oeuvre n 7", "数量")
