from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.files.clipboard import from_clipboard, to_clipboard

texts = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]))
grids = st.integers(1, 5).flatmap(lambda wide: st.lists(st.lists(texts, min_size=wide, max_size=wide), min_size=1))


@given(grids)
def test_that_what_is_copied_is_pasted_back_cell_for_cell(grid: list[list[str]]) -> None:
    assert from_clipboard(to_clipboard(grid)) == grid


@pytest.mark.parametrize(
    ("copied", "grid"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\tb\nc", [["a", "b"], ["c", ""]]),
        ('"two\nlines"\tx\r\n', [["two\nlines", "x"]]),
        ('"say ""hi""\tthere"\r\n', [['say "hi"\tthere']]),
        ('5" pipe\t6\r\n', [['5" pipe', "6"]]),
        ('"a" and b\tc', [['"a" and b', "c"]]),
        ('"never closed\tx\r\ny\tz', [['"never closed', "x"], ["y", "z"]]),
        ("\r\n", [[""]]),
        ("a\r\n\r\nb\r\n", [["a"], [""], ["b"]]),
    ],
)
def test_that_excels_text_is_read_as_excel_means_it(copied: str, grid: list[list[str]]) -> None:
    assert from_clipboard(copied) == grid


def test_that_only_cells_that_need_quotes_get_them() -> None:
    assert to_clipboard([["plain", 'a "b"', "two\nlines"]]) == 'plain\ta "b"\t"two\nlines"\r\n'
