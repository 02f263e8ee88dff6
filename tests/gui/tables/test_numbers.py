from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from gui.tables.notation import Notation, NotUnderstood
from gui.tables.numbers import (
    parse_number,
    parse_share,
    parse_whole,
    show_number,
    write_number,
    write_share,
)

LOCALES = ("en_GB", "en_US", "fr_FR", "de_DE", "pt_PT")
locales = st.sampled_from(LOCALES)


def notation(locale: str) -> Notation:
    return Notation(QLocale(locale), date(2026, 9, 7))


@given(locales, st.floats(allow_nan=False, allow_infinity=False))
def test_that_a_number_shown_or_written_is_read_back_exactly(locale: str, value: float) -> None:
    n = notation(locale)
    assert parse_number(show_number(value, n), n) == parse_number(write_number(value, n), n) == value


@given(locales, st.integers(-(10**15), 10**15))
def test_that_a_whole_number_is_read_back_exactly(locale: str, value: int) -> None:
    n = notation(locale)
    assert parse_whole(show_number(value, n), n) == parse_whole(write_number(value, n), n) == value


@given(locales, st.floats(0, 1))
def test_that_a_share_is_read_back_exactly(locale: str, value: float) -> None:
    n = notation(locale)
    assert parse_share(write_share(value, n), n) == value


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("fr_FR", "12,5", 12.5),
        ("fr_FR", "12.5", 12.5),  # a point cannot mean thousands in French
        ("fr_FR", "33\u202f000", 33000),
        ("fr_FR", "33\u00a0000,5", 33000.5),
        ("de_DE", "1.234,5", 1234.5),
        ("de_DE", "33.000", 33000),
        ("en_GB", "33,000", 33000),
        ("en_GB", "33 000", 33000),
        ("en_US", " −7 ", -7),
        ("pt_PT", "1e3", 1000),
    ],
)
def test_that_a_number_is_read_as_its_country_writes_it(locale: str, text: str, value: float) -> None:
    assert parse_number(text, notation(locale)) == value


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "12,5"),
        ("de_DE", "12.5"),
        ("fr_FR", "1 2"),
        ("fr_FR", "abc"),
        ("en_GB", "1,23,456"),
        ("en_GB", "1e999"),
    ],
)
def test_that_a_doubtful_number_is_refused_and_quoted(locale: str, text: str) -> None:
    with pytest.raises(NotUnderstood, match=f"“{text}”"):
        parse_number(text, notation(locale))


def test_that_excels_decimals_on_a_count_are_forgiven_but_halves_are_not() -> None:
    assert parse_whole("33000,00", notation("fr_FR")) == 33000
    with pytest.raises(NotUnderstood, match="not a whole number"):
        parse_whole("1,5", notation("fr_FR"))


def test_that_a_bare_41_is_asked_back_where_a_share_is_wanted() -> None:
    assert parse_share("41 %", notation("fr_FR")) == parse_share("0,41", notation("fr_FR")) == 0.41
    with pytest.raises(NotUnderstood, match="Write 41 % or 0,41"):
        parse_share("41", notation("fr_FR"))
