"""The command `allocate`: one JSON object, files in and out, and sentences where there is no answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.evaluate import evaluate, find_conflicts
from core.files import read_any
from tests.core.files.intake.books import save
from tests.core.solve.allocation.tables import WELDING

PAIRS = [["P1", "M2"], ["P2", "M4"], ["P3", "M3"], ["P4", "M5"], ["P5", "M1"]]


@pytest.fixture
def welding(tmp_path: Path) -> Path:
    """The given case as another system sends it."""
    return written(tmp_path / "welding.json", WELDING)


def written(path: Path, costs: Any, preparation: float = 0, **more: Any) -> Path:
    orders, machines = [f"P{r + 1}" for r in range(len(costs))], [f"M{c + 1}" for c in range(len(costs[0]))]
    modes = [
        {"order": orders[r], "resource": machines[c], **({"allowed": False} if cost is None else {"cost": cost})}
        for r, row in enumerate(costs) for c, cost in enumerate(row)
    ]  # fmt: skip
    path.write_text(json.dumps({
        "format": "corkboard-exchange", "version": 1, "epoch": "2026-09-07", "modes": modes,
        "orders": [{"id": name, "quantity": 1} for name in orders],
        "machines": [{"id": name, "preparation_cost": preparation} for name in machines], **more,
    }))  # fmt: skip
    return path


def told(capsys: pytest.CaptureFixture[str], *args: object, code: int = 0) -> dict[str, Any]:
    """What the command prints."""
    assert main(["allocate", *map(str, args)]) == code
    return json.loads(capsys.readouterr().out)


def test_that_the_given_case_is_told_in_the_agreed_shape(welding: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, welding, "--k-best", 2)
    assert list(found) == ["total", "pairs", "left", "regret", "next_best", "note"]
    assert (found["total"], found["pairs"], found["left"]) == (20, PAIRS, [])
    assert found["regret"]["P1"] == {"M1": 15, "M2": 0, "M3": 12, "M4": 1, "M5": 3}
    assert [one["total"] for one in found["next_best"]] == [21, 22]
    assert found["note"] == "No other plan costs as little: the next best costs 1 more."


@pytest.mark.parametrize(("options", "total"), [
    ((), 70), (("--preparation", "pair"), 70), (("--preparation", "uniform"), 70), (("--preparation", "machine"), 40),
    (("--preparation", "machine", "--capacity", 1), 70), (("--preparation", "machine", "--capacity", 2), 48),
    (("--preparation-cost", 0), 20), (("--preparation", "uniform", "--preparation-cost", 3), 35),
    (("--capacity", 2), 67),
])  # fmt: skip
def test_that_every_reading_of_a_preparation_of_ten_has_its_total(
    options: tuple[object, ...], total: float, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, written(tmp_path / "ten.json", WELDING, 10), "--k-best", 0, *options)["total"] == total


def test_that_a_uniform_preparation_is_told_to_change_no_choice(
    welding: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told(capsys, welding, "--preparation", "uniform", "--preparation-cost", 10)
    assert (found["total"], found["pairs"]) == (70, PAIRS)
    assert "adds 50 to each plan alike, so it cannot change which machine does which order" in found["note"]


def test_that_preparations_that_differ_are_not_read_as_uniform(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path / "w.json", WELDING, machines=[{"id": f"M{c}", "preparation_cost": c} for c in range(1, 6)])
    assert main(["allocate", str(path), "--preparation", "uniform"]) == 2
    assert "Preparation costs differ, from 1 to 5" in capsys.readouterr().err


def test_that_an_order_without_a_machine_is_refused_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path / "bare.json", [*WELDING[:2], (None,) * 5, *WELDING[3:]])
    found = told(capsys, path, code=1)
    assert (found["total"], found["pairs"]) == (None, [])
    assert found["note"] == "P3 has no machine: every cell of its row is empty or not allowed."


def test_that_of_more_orders_than_machines_the_left_one_has_its_price(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told(capsys, written(tmp_path / "crowd.json", [row[:4] for row in WELDING]))
    assert (found["total"], found["left"]) == (15, ["P4"])
    assert "P4 is left, since there are 5 orders, and the 4 machines take 4 orders at most together." in found["note"]
    assert "P4: doing it" in found["note"]


@pytest.mark.parametrize("suffix", [".json", ".cork"])
def test_that_a_written_plan_is_whole_and_is_counted_as_it_was_asked(
    suffix: str, welding: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = welding.with_name(f"out{suffix}")
    told(capsys, welding, "--preparation", "machine", "--preparation-cost", 10, "--output", out)
    plan = read_any(out).scenario
    assert (evaluate(plan).allocation_cost, find_conflicts(plan)) == (40, ())
    assert told(capsys, out)["total"] == 40


def test_that_a_workbook_of_the_matrix_comes_out_and_in_again(
    welding: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = welding.with_name("out.xlsx")
    told(capsys, welding, "--output", out)
    assert told(capsys, out)["total"] == 20


def test_that_a_matrix_in_a_factory_workbook_is_solved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("Coûts", *(None,) * 5), (None,) * 6, ("OF", *(f"M{c + 1}" for c in range(5)))]
    path = save(tmp_path, [*rows, *((f"P{r + 1}", *row) for r, row in enumerate(WELDING))])
    assert told(capsys, path)["pairs"] == PAIRS


def test_that_a_cell_that_is_no_cost_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = save(tmp_path, [("OF", "M1", "M2"), ("P1", 3, "three"), ("P2", 4, 5), ("P3", 4, 5)])
    assert main(["allocate", str(path)]) == 2
    assert "C2" in capsys.readouterr().err


def test_that_the_model_is_written_as_its_name_says(welding: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for suffix, sign in ((".lp", "Minimize"), (".mps", "ENDATA"), (".txt", "P1 is done on exactly one machine:")):
        told(capsys, welding, "--write-model", welding.with_suffix(suffix))
        assert sign in welding.with_suffix(suffix).read_text()
    assert main(["allocate", str(welding), "--write-model", "model.docx"]) == 2


def test_that_the_assignment_family_is_benched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "welds.txt"
    path.write_text("5\n" + "\n".join(" ".join(map(str, row)) for row in WELDING))
    assert main(["bench", "assignment", str(path)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["objective"], found["bound"], found["best_known"]) == (20, 20, None)
