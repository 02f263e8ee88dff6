"""The command line fills the factory's own workbook."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from core.cli import main
from core.edit import History
from core.files import read_any, write_any
from core.files.templates import learn, read_back, with_spec
from core.files.templates.blocks import read_marks
from core.files.templates.export import open_template
from core.model import Project

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = str(ROOT / "resources/samples/cork-factory.json")
LIST = ROOT / "resources/templates/liste-par-machine.xlsx"


def test_that_a_solved_plan_goes_into_the_template_and_comes_back(tmp_path: Path, capsys) -> None:
    cork, book = tmp_path / "a.cork", tmp_path / "a.xlsx"
    assert main(["solve", SAMPLE, "--seconds", "1", "--output", str(cork)]) == 0
    assert main(["convert", str(cork), str(book), "--template", str(LIST)]) == 0
    spec, _ = read_marks(open_template(LIST))
    one = read_any(cork).scenario
    assert one.plan.lots
    assert read_back(book, spec, one).scenario is one
    assert main(["solve", SAMPLE, "--seconds", "1", "--output", str(book), "--template", str(LIST)]) == 0
    assert openpyxl.load_workbook(book)["Planning"]["C1"].value == "PLANNING DE MARQUAGE"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(["solve", SAMPLE, "--template", str(LIST)], "--template needs --output"),
     (["convert", SAMPLE, "OUT.json", "--template", str(LIST)], "must end in .xlsx"),
     (["convert", SAMPLE, "OUT.xlsx", "--template", "none.xlsx"], "There is no file none.xlsx"),
     (["convert", SAMPLE, "OUT.xlsx", "--template", "BAD"], "cell A1: There is no word job.zz")],
)  # fmt: skip
def test_that_a_wrong_template_is_answered_before_any_work(
    arguments: list[str], sentence: str, tmp_path: Path, capsys
) -> None:
    workbook = openpyxl.Workbook()
    workbook.active["A1"] = "{{job.zz}}"
    workbook.save(tmp_path / "bad.xlsx")
    places = {"OUT.json": tmp_path / "o.json", "OUT.xlsx": tmp_path / "o.xlsx", "BAD": tmp_path / "bad.xlsx"}
    assert main([str(places.get(one, one)) for one in arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "o.xlsx").exists()


def test_that_a_template_the_project_has_learned_needs_no_token(tmp_path: Path, capsys) -> None:
    workbook = openpyxl.Workbook()
    for row in (["Order", "Qty"], ["OF-1", 10], ["OF-2", 20], ["done", None]):
        workbook.active.append(row)
    workbook.save(tmp_path / "week.xlsx")
    one = read_any(SAMPLE).scenario
    spec = learn(tmp_path / "week.xlsx", "Sheet", {"A2": "job.of", "B2": "job.qty"}, one.shop.machines)
    project = with_spec(Project((one,)), "week.xlsx", spec)
    write_any(History(project), tmp_path / "p.cork")
    command = ["convert", str(tmp_path / "p.cork"), str(tmp_path / "o.xlsx"), "--template", str(tmp_path / "week.xlsx")]
    assert main(command) == 0
    rows = openpyxl.load_workbook(tmp_path / "o.xlsx")["Sheet"].iter_rows(values_only=True)
    assert [*rows] == [("Order", "Qty"), (None, None), ("done", None)]
