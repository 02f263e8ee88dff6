"""`import` of other tables than orders: by kind, or a whole book at once, as one step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli import main
from core.files import read_any, read_project
from core.files.intake import profiles_in, reports_in
from tests.core.files.intake.books import save
from tests.core.files.intake.kinds.tables import save_book
from tests.core.files.intake.kinds.test_guessing import SHEETS
from tests.core.test_cli_import import told


def test_that_a_whole_book_comes_in_as_one_step_in_the_right_order(tmp_path: Path, capsys) -> None:
    book, project = save_book(tmp_path, **SHEETS), tmp_path / "plan.cork"
    report = tmp_path / "r.json"
    assert main(["import", str(book), "--kind", "auto", "--into", str(project), "--report", str(report)]) == 0
    result, _ = told(capsys)
    assert [(one["kind"], one["added"], one["changed"]) for one in result["tables"]] == [
        ("machines", 2, 0), ("rates", 0, 2), ("producers", 1, 0), ("changeovers", 4, 0), ("orders", 2, 0),
        ("costs", 4, 0), ("offers", 2, 0),
    ]  # fmt: skip
    assert result["not_read"] == [{"sheet": "Notes", "kind": "", "why": "Nothing on it is a table that is known."}]
    written = json.loads(report.read_text("utf-8"))["tables"]
    assert [one["sheet"] for one in written][:2] == ["Machines", "Cadences"]
    assert written[1]["rows"][0] == {
        "row": 2, "status": "ok", "machine": "M1", "rates": {"24x38": 900.0, "44x24": 800.0}, "issues": [],
    }  # fmt: skip
    (step,) = read_project(project).steps
    parts = "2 machines, 2 machines' rates, 1 producer, 4 changeover rules, 2 orders, 4 costs, 2 offers"
    assert step.name == f"Import {parts}"


def test_that_the_values_are_in_the_project_and_in_the_exchange_file(tmp_path: Path, capsys) -> None:
    book, project = save_book(tmp_path, **SHEETS), tmp_path / "plan.cork"
    assert main(["import", str(book), "--kind", "auto", "--into", str(project)]) == 0
    assert main(["convert", str(project), str(tmp_path / "plan.json")]) == 0
    written = json.loads((tmp_path / "plan.json").read_text("utf-8"))
    assert written["machines"][0] == {"id": "M1", "rates": {"24x38": 900, "44x24": 800}, "hourly_cost": 40}
    assert {"order": "B", "resource": "M2", "allowed": False} in written["modes"]
    assert {"order": "A", "resource": "M2", "cost": 4, "cost_from": "imported"} in written["modes"]
    assert written["producers"][0]["acceptance"] == 0.5
    assert [one["answer"] for one in written["offers"]] == ["accepted", "declined"]
    assert {"when": {"colour": {"from": "rouge", "to": "bleu"}}, "minutes": 30} in written["changeovers"]["rules"]
    assert read_any(tmp_path / "plan.json").scenario.shop.machines == read_any(project).scenario.shop.machines


def test_that_a_second_import_of_a_whole_book_changes_nothing(tmp_path: Path, capsys) -> None:
    arguments = ["import", str(save_book(tmp_path, **SHEETS)), "--kind", "auto", "--into", str(tmp_path / "plan.cork")]
    assert main(arguments) == 0
    before = (tmp_path / "plan.cork").read_bytes()
    capsys.readouterr()
    assert main(arguments) == 0
    assert {one["added"] + one["changed"] for one in told(capsys)[0]["tables"]} == {0}
    assert (tmp_path / "plan.cork").read_bytes() == before


def test_that_a_book_without_orders_is_read_for_what_it_surely_holds(tmp_path: Path, capsys) -> None:
    book = save_book(tmp_path, Cadences=SHEETS["Cadences"])
    assert main(["import", str(book), "--into", str(tmp_path / "p.cork"), "--report", str(tmp_path / "r.json")]) == 0
    result, said = told(capsys)
    assert (result["kind"], result["counts"], result["changed"] + result["added"]) == ("rates", {"ok": 2}, 2)
    assert "Sheet Cadences is read for rates." in said
    assert list(json.loads((tmp_path / "r.json").read_text("utf-8"))["merge"]["beside"]) == []
    settings = read_any(tmp_path / "p.cork").settings
    assert [(one.name, one.kind) for one in profiles_in(settings)] == [("book rates", "rates")]
    assert [one.kind for one in reports_in(settings)] == ["rates"]


def test_that_a_profile_of_one_kind_does_not_read_another(tmp_path: Path, capsys) -> None:
    book = save(tmp_path, [("Kosten", "Anna", "Berta"), ("Rot", 3, 4), ("Blau", 5, 6)])
    assert main(["import", str(book), "--kind", "costs", "--column", "A=machine", "--profile", "weld"]) == 0
    capsys.readouterr()
    assert main(["import", str(book), "--kind", "costs"]) == 0
    assert told(capsys)[0]["counts"] == {"ok": 2}
    assert main(["import", str(book), "--kind", "rates"]) == 2


def test_that_an_open_question_is_exit_2_with_its_answer(tmp_path: Path, capsys) -> None:
    book = save(tmp_path, [("Kosten", "Anna", "Berta"), ("Rot", 3, 4), ("Blau", 5, 6)])
    assert main(["import", str(book), "--kind", "costs"]) == 2
    said = capsys.readouterr().err
    why = "Nothing says whether the rows are orders or machines."
    assert f'Column A, "Kosten": {why} It may be: order, machine.' in said
    assert "Answer with --column, as in: --column B=order" in said


def test_that_unknown_machines_come_in_only_when_asked(tmp_path: Path, capsys) -> None:
    project = tmp_path / "p.cork"
    assert main(["import", str(save_book(tmp_path, **SHEETS)), "--kind", "auto", "--into", str(project)]) == 0
    book = save(tmp_path, [("Machine", "24x38", "9x9"), ("M7", 5, 6)])
    capsys.readouterr()
    arguments = ["import", str(book), "--kind", "rates", "--into", str(project)]
    assert main(arguments) == 0
    result, said = told(capsys)
    assert (result["counts"], "there is no machine M7 in the project" in said) == ({"error": 1}, True)
    assert main([*arguments, "--new"]) == 0
    assert dict(read_any(project).scenario.shop.machines["M7"].rates) == {"24x38": 5, "9x9": 6}


def test_that_units_are_answered_on_the_command_line(tmp_path: Path, capsys) -> None:
    book = save(tmp_path, [("Machine", "24x38", "9x9"), ("M7", 4, 6)])
    arguments = ["import", str(book), "--kind", "rates", "--into", str(tmp_path / "p.cork")]
    assert main([*arguments, "--answer", "unit rate=s/pc"]) == 0
    assert dict(read_any(tmp_path / "p.cork").scenario.shop.machines["M7"].rates) == {"24x38": 900, "9x9": 600}


def test_that_a_doubtful_sheet_stays_out_of_a_whole_book_and_is_named(tmp_path: Path, capsys) -> None:
    sheets = {"Machines": SHEETS["Machines"], "Odd": [(None, "Alpha", "Beta"), ("Z1", 300, 400), ("Z2", 500, 600)]}
    assert main(["import", str(save_book(tmp_path, **sheets)), "--kind", "auto"]) == 0
    result, said = told(capsys)
    assert [one["kind"] for one in result["tables"]] == ["machines"]
    assert "Sheet Odd was not read" in said


@pytest.mark.parametrize("suffix", [".csv", ".tsv"])
def test_that_a_matrix_in_plain_text_is_read(suffix: str, tmp_path: Path, capsys) -> None:
    mark = ";" if suffix == ".csv" else "\t"
    rows = [("Coûts", "", ""), ("OF", "M1", "M2"), ("A", "3,5", "-"), ("B", "1 250,25", "x")]
    path = tmp_path / f"couts{suffix}"
    path.write_bytes("\r\n".join(mark.join(row) for row in rows).encode("cp1252"))
    assert main(["import", str(path), "--kind", "costs", "--into", str(tmp_path / "p.cork")]) == 0
    modes = read_any(tmp_path / "p.cork").scenario.shop.modes
    assert [modes[name].cost for name in ("A @ M1", "B @ M1")] == [3.5, 1250.25]
    assert modes["A @ M2"].allowed is False
