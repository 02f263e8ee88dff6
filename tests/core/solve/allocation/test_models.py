"""The programme written out: other solvers that read it find the same optimum, and names come back."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ortools.linear_solver.python import model_builder

from core.solve.allocation import CostTable, allocate, model_lp, model_mps, model_text
from core.solve.allocation.names import original_name, safe_name
from tests.core.solve.allocation.tables import WELDING, table, tables
from tests.core.solve.allocation.test_against_all_plans import answered

SHAPES = tables(4) | tables(3, places=3, readings=("pair", "machine"))


def least(mps: str, solver: str) -> float:
    """The optimum that another solver finds for a file."""
    model, helper = model_builder.Model(), model_builder.Solver(solver)
    assert model.import_from_mps_string(mps)
    assert helper.solve(model) == model_builder.SolveStatus.OPTIMAL
    return helper.objective_value


@pytest.mark.parametrize("solver", ["scip", "highs"])
@settings(max_examples=25, deadline=None)
@given(found=SHAPES)
def test_that_other_solvers_read_the_mps_file_and_find_the_same_total(found: CostTable, solver: str) -> None:
    best, _ = answered(found)
    assert least(model_mps(found), solver) == pytest.approx(best.total, abs=1e-6 * max(1.0, abs(best.total)))


@settings(max_examples=40)
@given(found=SHAPES)
def test_that_the_lp_file_says_what_the_mps_file_says(found: CostTable) -> None:
    lp, mps = read_lp(model_lp(found)), read_mps(model_mps(found))
    assert lp.keys() == mps.keys()
    assert all(lp[name] == mps[name] for name in lp)


def read_lp(text: str) -> dict[str, dict[str, float]]:
    """The rows of an LP file: each with its coefficients, and its right-hand side under "rhs"."""
    body = re.sub(r"\\.*", "", text).partition("Minimize")[2].partition("Binary")[0].replace("Subject To", "")
    rows: dict[str, dict[str, float]] = {}
    for name, sums in re.findall(r"^ (\S+):\n((?:  .*\n)+)", body, re.MULTILINE):
        left, _, right = re.sub(r"<=|=", "=", sums.replace("\n", " ")).partition("=")
        terms = re.findall(r"([+-]?)\s*(\d[\d.]*)?\s*([xyw]\.\S+)", left)  # not the empty sum
        rows[name] = {one: float(f"{sign}{size or 1}") for sign, size, one in terms}
        rows[name]["rhs"] = float(right or 0)
    return rows


def read_mps(text: str) -> dict[str, dict[str, float]]:
    rows: dict[str, dict[str, float]] = {}
    for line in text.partition("ROWS")[2].partition("COLUMNS")[0].split("\n"):
        if len(parts := line.split()) == 2:
            rows[parts[1]] = {"rhs": 0.0}
    for line in text.partition("COLUMNS")[2].partition("BOUNDS")[0].split("\n"):
        if len(parts := line.split()) == 3 and parts[0] != "MARKER":
            rows[parts[1]][parts[0]] = float(parts[2])
    return rows


@pytest.mark.skipif(shutil.which("glpsol") is None, reason="GLPK is not installed")
@pytest.mark.parametrize(("write", "option"), [(model_lp, "--lp"), (model_mps, "--freemps")])
def test_that_glpk_reads_both_files(write, option: str, tmp_path: Path) -> None:
    (tmp_path / "model").write_text(write(table(WELDING)))
    subprocess.run(["glpsol", option, tmp_path / "model", "-o", tmp_path / "answer"], check=True, capture_output=True)
    assert re.search(r"Objective: .*= 20 \(MINimum\)", (tmp_path / "answer").read_text())


def test_that_the_programme_can_be_read_with_its_words() -> None:
    text = model_text(table([(4, None), (3, 1.5)]))
    assert "x[P1, M1] = 1: P1 is done on M1\n" in text
    assert "P1 may not go to M2: no variable" in text
    assert "Minimise the total cost\n  4 x[P1, M1]\n  + 3 x[P2, M1] + 1.5 x[P2, M2]\n" in text
    assert "  M2 does 1 order at most:\n    x[P2, M2] ≤ 1\n" in text


def test_that_orders_that_must_be_left_have_a_variable_of_their_own() -> None:
    text = model_text(table([(4,), (3,)]))
    assert "Only 1 of 2 orders can be done, so exactly 1 must be left:\n    w[P1] + w[P2] = 1" in text
    assert "P1 is done on exactly one machine, or left:\n    x[P1, M1] + w[P1] = 1" in text


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=6, unique=True).map(tuple))
def test_that_any_name_becomes_safe_and_comes_back(names: tuple[str, ...]) -> None:
    safe = [safe_name(name, position) for position, name in enumerate(names)]
    assert len(set(safe)) == len(names)
    assert all(re.fullmatch(r"[A-Za-z0-9_]{1,80}", one) for one in safe)
    assert tuple(original_name(one, names) for one in safe) == names


def test_that_an_allocation_of_odd_names_is_read_back(tmp_path: Path) -> None:
    odd = table(WELDING).part(["P1", "P2"], ["M1", "M2"])
    odd = replace(odd, orders=("OF 1/2", "e5"), machines=("Poste à souder n° 1", "M\n2"))
    assert least(model_mps(odd), "highs") == allocate(odd).total == 6
