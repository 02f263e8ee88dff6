"""Minutes and hours are read as planners say them, whatever the language and the unit that is shown elsewhere."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from gui import look
from gui.tables.durations import HOURS, MINUTES
from gui.tables.notation import Notation, NotUnderstood
from gui.tables.numbers import write_number

LOCALES = ("en_GB", "en_US", "fr_FR", "fr_CH", "de_DE", "C")
EPOCH = date(2026, 9, 7)
FRENCH, ENGLISH = (Notation(QLocale(name), EPOCH) for name in ("fr_FR", "en_GB"))


@given(st.integers(0, 10_000), st.sampled_from(LOCALES), st.sampled_from(["mixed", "hours", "decimal", "days"]))
def test_that_a_duration_is_the_same_however_it_is_said(minutes: int, locale: str, shown: str) -> None:
    before, notation = look.manners.current(), Notation(QLocale(locale), EPOCH)
    look.manners.use(look.manners.Manners(shown))  # type: ignore[arg-type]
    hours, rest = divmod(minutes, 60)
    decimal = write_number(round(minutes / 60, 4), notation)
    said = [f"{hours}h{rest:02}", f"{hours} h {rest} min", f"{hours}:{rest:02}", f"{decimal} h", f"{minutes} min"]
    for text in [*said, MINUTES.write(minutes, notation), MINUTES.show(minutes, notation)]:
        assert MINUTES.parse(text, notation, None) == minutes
    for text in [*said, write_number(minutes / 60, notation)]:
        assert HOURS.parse(text, notation, None) == pytest.approx(minutes / 60, abs=1e-4)
    look.manners.use(before)


@pytest.mark.parametrize(("text", "notation", "minutes"), [
    ("4,5 h", FRENCH, 270), ("4.5 h", FRENCH, 270), ("4h30", FRENCH, 270), ("270", FRENCH, 270),
    ("4.5 hours", ENGLISH, 270), ("4 H 30", ENGLISH, 270), ("4 h", ENGLISH, 240), ("1\u202f200 min", FRENCH, 1200),
])  # fmt: skip
def test_that_minutes_are_read_with_their_unit(text: str, notation: Notation, minutes: int) -> None:
    assert MINUTES.parse(text, notation, None) == minutes


@pytest.mark.parametrize("text", ["4h75", "h", "four h", "1 h 2 h", "4,5,5 h", "min"])
def test_that_what_is_no_duration_is_told_whole(text: str) -> None:
    with pytest.raises(NotUnderstood, match="is not a number"):
        MINUTES.parse(text, ENGLISH, None)
