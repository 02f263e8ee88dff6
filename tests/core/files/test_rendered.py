"""What goes out, as LibreOffice shows it: whole texts, the pages expected, nothing but ###."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from core.files import write_schedule
from core.files.templates import fill_template
from tests.core.files.templates.books import TEMPLATES, sample
from tests.rendering import Rendered, skip_without_libreoffice

PRINTED = datetime(2026, 11, 26, 8)
PAGES = {"liste-par-machine": 2, "grille-semaine": 5, "fiche-machine": 6}
"""The list is one page wide, the grid has a page for each of the five weeks, the cards one for each machine."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where LibreOffice keeps its settings; without it these tests are left out."""
    skip_without_libreoffice()
    return tmp_path_factory.mktemp("libreoffice")


def rendered(book: Path, home: Path) -> Rendered:
    """The pages, which show every order and no cell that is too narrow."""
    shown = Rendered(book, home)
    text = shown.text
    assert "###" not in text
    assert "{{" not in text
    assert "#REF" not in text
    missing = [lot.order for lot in sample().plan.lots.rows if lot.order not in text]
    assert missing == []
    return shown


@pytest.mark.slow
@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_a_filled_template_shows_every_lot_on_the_pages_expected(path: Path, tmp_path: Path, home: Path) -> None:
    fill_template(sample(), path, tmp_path / "filled.xlsx", title="Semaine 48", printed=PRINTED)
    shown = rendered(tmp_path / "filled.xlsx", home)
    assert shown.pages == PAGES[path.stem]
    pictures = shown.pictures()
    assert len(pictures) == shown.pages
    assert min(picture.stat().st_size for picture in pictures) > 4_000  # an empty page has about 1,000 bytes


@pytest.mark.slow
def test_that_the_standard_workbook_shows_every_lot_on_few_pages(tmp_path: Path, home: Path) -> None:
    write_schedule(sample(), tmp_path / "plan.xlsx", title="Semaine 48", printed=PRINTED)
    shown = rendered(tmp_path / "plan.xlsx", home)
    sheets = openpyxl.load_workbook(tmp_path / "plan.xlsx").sheetnames
    assert len(sheets) <= shown.pages <= 20
    assert all(machine in shown.text for machine in sheets[4:])


@pytest.mark.slow
def test_that_a_plan_written_back_by_libreoffice_is_the_same_plan(tmp_path: Path, home: Path) -> None:
    """A colleague without Excel opens it, saves it, and sends it back."""
    from core.files.templates import read_back
    from tests.rendering import saved_again

    for path in TEMPLATES:
        spec = fill_template(sample(), path, tmp_path / "filled.xlsx", title="Semaine 48", printed=PRINTED).spec
        back = read_back(saved_again(tmp_path / "filled.xlsx", home), spec, sample())
        assert [one.sentence for one in back.differences] == [], path.name
