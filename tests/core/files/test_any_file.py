"""One door for every kind of file: the suffix decides."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from core.edit import History
from core.errors import FileProblem, InvalidInput
from core.files import ProjectFile, check_target, open_any, read_any, write_any, write_project
from tests.core.files.histories import history, with_step


@pytest.mark.parametrize("suffix", [".cork", ".json", ".CORK", ".JSON"])
def test_that_a_project_is_written_and_read_by_its_suffix(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"plan{suffix}"
    write_any(History(history().project), path)
    assert read_any(path) == history().project
    assert open_any(path).warnings == ()


def order_book(path: Path, quantity: object) -> Path:
    """A workbook with one order."""
    workbook = Workbook()
    for row in (("Order", "Quantity", "Shoe size"), ("A", quantity, 42)):
        workbook.active.append(row)
    workbook.save(path / "Carnet.xlsx")
    return path / "Carnet.xlsx"


def test_that_an_order_book_becomes_a_project_of_orders_alone(tmp_path: Path) -> None:
    opening = open_any(order_book(tmp_path, 5))
    shop = opening.history.project.scenario.shop
    assert ([*shop.orders], [*shop.machines], opening.history.project.name) == (["A"], [], "Carnet")
    assert len(opening.warnings) == 2


def test_that_an_order_book_with_a_problem_is_not_taken_for_whole(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r'Sheet B2, Quantity: Cannot be read \("many"\), expected a number'):
        open_any(order_book(tmp_path, "many"))


@pytest.mark.parametrize("name", ["plan", "plan.txt", "plan.xls", "plan.xlsx.bak"])
def test_that_another_suffix_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"")
    for door in (open_any, check_target, lambda path: write_any(history(), path)):
        with pytest.raises(FileProblem, match=r"must end in \.cork, \.json or \.xlsx"):
            door(path)


def test_that_a_target_someone_holds_is_refused_before_the_work(tmp_path: Path) -> None:
    path = tmp_path / "plan.cork"
    write_project(history(), path)
    file = ProjectFile.open(path)
    with pytest.raises(FileProblem, match="This project is open in another window"):
        check_target(path)
    file.close()
    check_target(path)
    assert [*tmp_path.glob("plan*")] == [path]


def test_that_steps_that_were_never_saved_are_told(tmp_path: Path) -> None:
    path = tmp_path / "plan.cork"
    write_project(history(), path)
    file = ProjectFile.open(path)
    file.record(with_step(file.history))
    file.flush()
    opening = open_any(path)
    assert [str(w) for w in opening.warnings] == ["There are steps that were never saved; they were left out."]
    assert opening.history == history()
    file.close()
