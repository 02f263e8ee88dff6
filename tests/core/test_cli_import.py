"""`import` on the command line: the report, the questions, the project that takes the orders in."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from core.cli import main
from core.edit import History
from core.files import read_any, read_project, write_project, write_schedule
from core.files.intake import profiles_in, reports_in, users_profiles
from core.model import Project
from tests.builders import lot, order, scenario, shop
from tests.core.files.intake.books import english_joinery, korean_plastics, save, spanish_stamping

HEAD = ("Order", "Quantity", "Due")
DAY = datetime(2026, 12, 1)


def told(capsys: pytest.CaptureFixture[str]) -> tuple[dict[str, object], str]:
    """The one line of JSON on standard output, and standard error."""
    captured = capsys.readouterr()
    (line,) = captured.out.splitlines()
    return json.loads(line), captured.err


def test_that_an_import_tells_counts_questions_and_bad_rows(tmp_path: Path, capsys) -> None:
    assert main(["import", str(spanish_stamping(tmp_path)), "--report", str(tmp_path / "r.json")]) == 0
    result, said = told(capsys)
    assert result["counts"] == {"skip": 4, "ok": 3, "error": 1}
    assert 'Column B, "Pedido": This word means different things in different factories. It may be: order.' in said
    assert 'Row 15 stays out: quantity: cannot be read ("por confirmar")' in said
    assert len(json.loads((tmp_path / "r.json").read_text("utf-8"))["rows"]) == 8


def test_that_a_new_project_takes_the_good_rows_in_as_one_step(tmp_path: Path, capsys) -> None:
    project = tmp_path / "press.cork"
    assert main(["import", str(spanish_stamping(tmp_path)), "--into", str(project)]) == 0
    assert told(capsys)[0]["added"] == 3
    history = read_project(project)
    assert list(history.project.scenario.shop.orders) == ["30511", "30512", "30513"]
    assert [step.name for step in history.steps] == ["Import 3 orders"]
    assert [one.name for one in profiles_in(history.project.settings)] == ["book"]
    (kept,) = reports_in(history.project.settings)
    assert (kept.book, len(kept.digest)) == ("book.xlsx", 64)
    assert kept.counts == {"skip": 4, "ok": 3, "error": 1, "added": 3, "changed": 0, "removed": 0}


def test_that_a_second_import_changes_nothing_that_is_the_same(tmp_path: Path, capsys) -> None:
    arguments = ["import", str(spanish_stamping(tmp_path)), "--into", str(tmp_path / "press.cork")]
    assert main(arguments) == 0
    written = (tmp_path / "press.cork").read_bytes()
    capsys.readouterr()
    assert main(arguments) == 0
    result, _ = told(capsys)
    assert (result["added"], result["changed"], result["unchanged"]) == (0, 0, 3)
    assert (tmp_path / "press.cork").read_bytes() == written


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose order A is locked; B is free and C is in no book."""
    locked = lot("1", "A", "M1", 1000, 0, 60, "start")
    before = scenario(shop([order("A", 1000), order("B", 1000), order("C")]), locked)
    write_project(History(Project((before,))), tmp_path / "plan.cork")
    return tmp_path / "plan.cork"


@pytest.mark.parametrize(("more", "quantity"), [([], 1000), (["--protected"], 7)])
def test_that_locked_orders_are_changed_only_when_asked(
    more: list[str], quantity: int, project: Path, tmp_path: Path, capsys
) -> None:
    book = save(tmp_path, [HEAD, ("A", 7, DAY), ("B", 8, DAY)])
    assert main(["import", str(book), "--into", str(project), *more]) == 0
    result, said = told(capsys)
    assert (result["changed"], result["protected"], result["gone"]) == (2, 1, 1)
    assert "locked or begun: A." in said
    assert "In the project but not in the book, they stay: C." in said
    orders = read_any(project).scenario.shop.orders
    assert (orders["A"].quantity, orders["B"].quantity, "C" in orders) == (quantity, 8, True)


def test_that_a_book_that_leaves_the_quantity_open_is_exit_2_with_the_question(tmp_path: Path, capsys) -> None:
    assert main(["import", str(english_joinery(tmp_path)), "--report", str(tmp_path / "r.json")]) == 2
    said = capsys.readouterr().err
    assert 'no column is surely the order number and the quantity. It may be "No.", "Ref", "Volume".' in said
    assert 'Column C, "Date": This word means different things in different factories. It may be: due.' in said
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["missing"] == ["order", "quantity"]


def test_that_an_answer_is_remembered_under_the_name_of_a_profile(tmp_path: Path, capsys) -> None:
    book = str(english_joinery(tmp_path))
    answers = ["--column", "A=order", "--column", "d=quantity", "--column", "C=due"]
    assert main(["import", book, "--profile", "joinery", *answers]) == 0
    assert "There is no profile joinery yet" in capsys.readouterr().err
    assert [one.name for one in users_profiles()] == ["joinery"]
    assert main(["import", book]) == 0
    assert told(capsys)[0]["counts"] == {"ok": 3}


def test_that_a_book_in_an_unknown_language_is_read_with_answers(tmp_path: Path, capsys) -> None:
    answers = ["--header-row", "2", "--column", "A=order", "--column", "B=customer", "--column", "C=quantity"]
    assert main(["import", str(korean_plastics(tmp_path)), "--sheet", "Sheet", *answers]) == 0
    assert told(capsys)[0]["counts"] == {"ok": 2}


def test_that_a_sheet_that_is_not_there_is_named_with_those_that_are(tmp_path: Path, capsys) -> None:
    assert main(["import", str(korean_plastics(tmp_path)), "--sheet", "Orders"]) == 2
    assert "book.xlsx has no sheet Orders. It has: Sheet." in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["A", "1=order", "A=shoe size"])
def test_that_an_answer_that_is_none_is_exit_2(answer: str, tmp_path: Path, capsys) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["import", str(english_joinery(tmp_path)), "--column", answer])
    assert caught.value.code == 2


def test_that_a_book_that_is_none_is_exit_2_with_a_sentence(tmp_path: Path, capsys) -> None:
    (tmp_path / "book.xlsx").write_bytes(b"no")
    assert main(["import", str(tmp_path / "book.xlsx")]) == 2
    assert "is no Excel workbook, or a damaged one." in capsys.readouterr().err


def test_that_a_column_that_is_not_there_is_named(tmp_path: Path, capsys) -> None:
    book = save(tmp_path, [HEAD, ("A", 5, DAY)])
    assert main(["import", str(book), "--column", "Z=due"]) == 0
    assert "The table has no column Z, so nothing was read from it." in told(capsys)[1]


def test_that_an_answer_to_no_question_is_refused(tmp_path: Path, capsys) -> None:
    with pytest.raises(SystemExit):
        main(["import", str(save(tmp_path, [HEAD, ("A", 5, DAY)])), "--answer", "rubbish=1000"])
    assert "rubbish is no question; they begin with dates, unit, word, rows, columns" in capsys.readouterr().err


@pytest.mark.parametrize("suffix", [".json", ".cork"])
def test_that_a_project_given_for_a_book_is_answered_by_what_to_do(tmp_path: Path, suffix: str, capsys) -> None:
    path = tmp_path / f"project{suffix}"
    path.write_text("{}")
    assert main(["import", str(path)]) == 2
    assert "opened or converted, not imported" in capsys.readouterr().err


def test_that_our_own_workbook_is_read_without_its_sheet_being_said(tmp_path: Path, capsys) -> None:
    one = scenario(shop([order("A", due=300), order("B", due=300, passes=2)]), lot("A/1", "A", "M1", 1000, 60, 120))
    write_project(History(Project((one,))), tmp_path / "plan.cork")
    write_schedule(one, tmp_path / "plan.xlsx")
    for kind in ((), ("--kind", "auto")):
        into = ("--into", str(tmp_path / "plan.cork"))
        assert main(["import", str(tmp_path / "plan.xlsx"), *kind, *into]) == 0
        result, said = told(capsys)
        table = result["tables"][0] if kind else result
        assert [table[key] for key in ("sheet", "added", "changed", "unchanged")] == ["Orders", 0, 0, 2]
        assert "comes in" not in said
    assert "Sheet Schedule was not read: Corkboard wrote it, it shows the plan." in said
