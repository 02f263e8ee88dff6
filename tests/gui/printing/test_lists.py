"""Rules of the layout: everything within its room, nothing left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from gui.printing.choices import Choices, remember, remembered
from gui.printing.ink import PATTERNS, pattern_lines
from gui.printing.letters import legible, unknown
from gui.printing.listing import Cell, Column, Group, Listing
from gui.printing.lists import Pages
from gui.printing.order_list import naturally
from gui.printing.paper import MM, Paper, Type, shortened, wrapped

TEXTS = st.text(st.characters(codec="latin-1", exclude_categories=("Cc",)), max_size=120)


@given(TEXTS, st.floats(8 * MM, 200 * MM))
def test_that_lines_fit_their_room_and_lose_no_letter(qapp: object, text: str, room: float) -> None:
    kind = Type(9)
    lines = wrapped(text, kind, room, most=10_000)
    assert all(kind.width(line) <= room for line in lines)
    assert _bare("".join(lines)) == _bare(legible(text))


def _bare(text: str) -> str:
    return text.replace(" ", "").replace("\u00a0", "")


def test_that_blanks_that_keep_together_are_broken_before_a_word_is(qapp: object) -> None:
    kind, text = Type(9), "Motif\u00a0→\u00a0Monogramme"
    assert wrapped(text, kind, kind.width("Monogramme") + 1) == ["Motif →", "Monogramme"]
    assert wrapped(text, kind, kind.width(text) + 1) == [text]


def test_that_a_double_name_fills_the_line_it_begins_in(qapp: object) -> None:
    kind = Type(9)
    lines = wrapped("Producteurs de Saint-Aubin-des-Coteaux", kind, kind.width("Producteurs de Saint-Aubin-") + 1)
    assert lines == ["Producteurs de Saint-Aubin-", "des-Coteaux"]
    assert wrapped("no OF-1095", kind, kind.width("no OF-109")) == ["no", "OF-1095"]


def test_that_the_lines_of_a_long_note_begin_as_all_of_them_do(qapp: object) -> None:
    kind = Type(9)
    for text in ("A" * 3000, "Saint-Aubin-des-Coteaux " * 200, "a b\u00a0c " * 400):
        shown, every = wrapped(text, kind, 30 * MM), wrapped(text, kind, 30 * MM, most=10_000)
        assert (len(shown), shown[:13]) == (14, every[:13])
        assert shown[13].endswith("…")


def test_that_no_line_begins_with_an_accent(qapp: object) -> None:
    kind, word = Type(9), "e\u0301" * 40
    for room in range(int(3 * MM), int(20 * MM), 17):
        assert not any(line.startswith("\u0301") for line in wrapped(word, kind, room, most=99))


RARE = (range(0x12000, 0x1239A), range(0x16800, 0x16A39), range(0x1B000, 0x1B11F), range(0x1D800, 0x1DA8C))
"""Cuneiform, Bamum, historic kana, signs of sign languages."""


def test_that_letters_no_font_has_are_hollow_boxes(qapp: object) -> None:
    lost = unknown(chr(code) for codes in RARE for code in codes)[:1]
    if not lost:
        pytest.skip("the fonts of this computer have even the rarest letters")
    assert (legible(f"Vin {lost}"), unknown(["é→", f"Vin {lost}{lost}"])) == ("Vin \u25a1", lost)


def test_that_signs_that_steer_are_not_printed(qapp: object) -> None:
    assert legible("a\x00b\x07\u202ec\u200bd") == "abcd"
    assert legible("one\ttwo\r\nthree") == "one two  three"
    assert wrapped("one\r\ntwo\n\nthree", Type(9), 50 * MM) == ["one", "two", "", "three"]
    assert "\n" not in shortened("one\ntwo", Type(9), 50 * MM)


def test_that_machines_whose_names_differ_at_the_end_are_told_apart(qapp: object) -> None:
    name = "Imprimeuse à quatre couleurs de la grande salle du bâtiment Nord, à côté du quai de chargement"
    for number in (1, 2):
        pages = Pages(Listing([Column("One")], [Group(f"{name} {number}", "12 lots", [[Cell("x")]])]), Paper())
        assert pages.titles_on(0) == [f"{name} {number}"]


def test_that_no_row_stands_alone_on_a_last_page(qapp: object) -> None:
    paper = Paper()
    for count in range(4, 90):
        pages = Pages(Listing([Column("One")], [Group("A", "", [[Cell("x")]] * count)], 12), paper)
        assert len(pages.rows_on(len(pages) - 1)) >= 2
        assert sum(len(pages.rows_on(page)) for page in range(len(pages))) == count


@settings(max_examples=30)
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=40), st.integers(1, 3), st.booleans())
def test_that_every_row_lies_on_a_page_within_its_body(
    qapp: object, texts: list[tuple[str, str]], groups: int, starts: bool
) -> None:
    rows = [[Cell(first, note, is_strong=True), Cell(note)] for first, note in texts]
    listing = Listing([Column("One", grows=True), Column("Two", grows=True)],
                      [Group(f"G{n}", "", rows) for n in range(groups)], 12, starts_pages=starts)  # fmt: skip
    paper = Paper()
    pages = Pages(listing, paper)
    placed = [row for page in range(len(pages)) for row in pages.rows_on(page)]
    assert len(placed) == groups * len(rows)
    assert all(paper.body.top() <= top and bottom <= paper.body.bottom() + 1 for top, bottom in placed)
    assert pages.width <= paper.body.width() + 1


def test_that_a_group_begins_with_two_rows_or_on_the_next_page(qapp: object) -> None:
    rows = [[Cell("x")] for _ in range(37)]
    for count in range(30, 45):
        listing = Listing([Column("One")], [Group("A", "", rows[:1] * count), Group("B", "", rows[:5])], 10)
        pages = Pages(listing, Paper())
        last = next(page for page in range(len(pages)) if "B" in pages.groups_on(page))
        assert len(pages.rows_on(last)) >= 2


@given(st.sampled_from(PATTERNS), st.floats(0, 500), st.floats(0, 500), st.floats(1, 900), st.floats(1, 900))
def test_that_a_pattern_stays_within_its_frame(pattern: str, x: float, y: float, width: float, height: float) -> None:
    frame = QRectF(x, y, width, height)
    around = frame.adjusted(-1e-6, -1e-6, 1e-6, 1e-6)
    lines = list(pattern_lines(frame, pattern))
    assert all(around.contains(line.p1()) and around.contains(line.p2()) for line in lines)


def test_that_numbers_in_names_are_sorted_by_value() -> None:
    assert sorted(["OF-10", "OF-9", "OF-9b", "a2", "A1"], key=naturally) == ["A1", "a2", "OF-9", "OF-9b", "OF-10"]


def test_that_choices_are_kept_for_the_next_time(qapp: object) -> None:
    chosen = Choices(("orders",), "A3", False, 15.0, 4.5, False, False, False, True, "due")
    remember(chosen)
    assert remembered() == chosen


def test_that_settings_that_make_no_sense_are_put_right(qapp: object) -> None:
    from PySide6.QtCore import QSettings

    for name, value in (("paper", "A9"), ("margin", "lots"), ("day_cm", "1e9"), ("sort", ""), ("parts", "x,board")):
        QSettings().setValue(f"print/{name}", value)
    found = remembered()
    assert (found.paper, found.margin, found.day_cm, found.sort, found.parts) == ("A4", 10.0, 30.0, "order", ("board",))
