"""The workbooks in French: nothing of them is English, and they come back, whatever is spoken then."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from core.files import write_schedule
from core.files.intake import Wishes, take_in
from core.files.matrix import MatrixReport, write_matrix
from core.files.matrix_book import open_matrix
from core.files.templates import read_schedule
from core.language import use
from core.language.active import FOLDER
from core.language.catalogue import read_catalogue
from core.model import Producer, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop

PRINTED = datetime(2026, 9, 7, 8)


def planned() -> Scenario:
    """Two orders on two machines, one late, one double-printed, and one that is not planned."""
    orders = [order("A", customer="Clos", due=30, passes=2), order("B", due=240), order("C", 500)]
    first, second = lot("A/1", "A", "M1", 1000, 60, 120), lot("B/1", "B", "M1", 400, 150, 174)
    return scenario(shop(orders, [machine("M1"), machine("M2")]), first, second, lot("B/2", "B", "M2", 600, 60, 96))


def in_french(one: Scenario, folder: Path) -> Path:
    """The workbook of a scenario, written in French."""
    use("fr")
    write_schedule(one, folder / "plan.xlsx", title="Été", printed=PRINTED)
    return folder / "plan.xlsx"


def texts(path: Path) -> set[str]:
    """All that a workbook says: its cells, its sheets and its styles."""
    book = openpyxl.load_workbook(path)
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    return {one.strip() for one in (*cells, *book.sheetnames, *book.named_styles)}


def english(said: set[str]) -> set[str]:
    """What stands as in English although French has other words for it."""
    others = {source.strip() for source, french in read_catalogue(FOLDER / "fr.ts").sentences.items()
              if source != french}  # fmt: skip
    return said & others - {"#"}


NETWORK = shop([order("A", hours=1.0)], producers=Table((Producer("P1"),)))


@pytest.mark.parametrize("one", [planned(), scenario(NETWORK, lot("A", "A", "P1", 1000))])
def test_that_nothing_of_the_workbook_is_english(one: Scenario, tmp_path: Path) -> None:
    said = texts(in_french(one, tmp_path))
    assert english(said) == set()
    assert {"Ordres", "Chiffres clés", "Quantité", "Corkboard en-tête"} <= said


def test_that_an_english_word_in_it_is_found() -> None:
    assert english({"Late by", "Retard", "Key figures"}) == {"Late by", "Key figures"}


def test_that_the_plan_is_told_in_one_french_line(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(in_french(planned(), tmp_path))
    assert book["Planning"]["A2"].value == (
        "3 lots pour 2 ordres   ·   1 ordre en retard   ·   2 conflits   ·   imprimé le 07/09/2026 08:00")  # fmt: skip
    assert [book["Grille"].cell(4, column).value for column in (1, 2)] == ["Semaine 37", "lun. 07/09"]


@pytest.mark.parametrize("spoken", ["en", "fr"])
def test_that_a_french_workbook_is_read_back(tmp_path: Path, spoken: str) -> None:
    path = in_french(planned(), tmp_path)
    book = openpyxl.load_workbook(path)
    column = [cell.value for cell in book["Planning"][4]].index("Quantité") + 1
    book["Planning"].cell(6, column, 900)
    book.save(path)
    use(spoken)
    back = read_schedule(path, (), planned()).returned
    assert ([one.kind for one in back.differences], back.problems) == (["resized"], ())


def test_that_the_order_list_is_an_order_book_again(tmp_path: Path) -> None:
    records = take_in(in_french(planned(), tmp_path), Wishes(sheet="Ordres")).records
    assert [tuple(one.fields[name] for name in ("order", "customer", "quantity")) for one in records] == [
        ("A", "Clos", 1000), ("B", None, 1000), ("C", None, 500)]  # fmt: skip
    assert {one.status for one in records} <= {"ok", "warn"}


def test_that_a_french_matrix_is_a_matrix_again(tmp_path: Path) -> None:
    use("fr")
    report = MatrixReport("Coûts", ("P1", "P2"), ("M1", "M2"), ((3.0, None), (2.5, 4.0)), {("P1", "M1"): 3.0},
                          locked=frozenset({("P1", "M1")}), preparation=(1.0, 2.0))  # fmt: skip
    write_matrix(report, tmp_path / "m.xlsx")
    assert english(texts(tmp_path / "m.xlsx")) == set()
    shop = open_matrix(tmp_path / "m.xlsx")[0].project.scenario.shop
    assert {(one.order, one.resource): one.cost for one in shop.modes.rows if one.allowed is not False} == {
        ("P1", "M1"): 3.0, ("P2", "M1"): 2.5, ("P2", "M2"): 4.0}  # fmt: skip
    assert [one.preparation_cost for one in shop.machines.rows] == [1.0, 2.0]
