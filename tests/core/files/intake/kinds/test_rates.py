"""Rates of machines: matrices either way round, lists, and every unit a factory writes them in."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.files.intake import decisions_of
from core.files.intake.column import Column
from core.files.intake.headings import Heading
from core.files.intake.kinds.rate_units import read_rate
from core.model import FrozenMap, Machine, Scenario
from tests.builders import machine, order, shop
from tests.core.files.intake.books import save
from tests.core.files.intake.kinds.tables import brought, imported, read, statuses


def rates(machines: tuple[Machine, ...]) -> dict[str, dict[str, float]]:
    """The rates of each machine."""
    return {one.id: dict(one.rates) for one in machines}


@pytest.mark.parametrize("rows", [
    [("Cadences (bch/h)",), (), (None, "24x38", "38 x 24"), ("M1", 1200, "1 500"), ("M2", "2,9 k/h", "-"),
     ("Total", 1, 2)],
    [("Format \\ Machine", "M1", "M2"), ("24x38", 1200, 2900), ("38x24", 1500, "n/a")],
    [("Maschine", "Format", "Leistung (Stk/h)"), ("M1", "24x38", 1200), ("M1", "38x24", "1.500"),
     ("M2", "24x38", 2900)],
    [("Macchina", "Formato", "Tempo ciclo (s)"), ("M1", "24x38", 3), ("M1", "38x24", "2,4"),
     ("M2", "24x38", 3600 / 2900)],
    [("Machine", "Size", "min/1000 pcs"), ("M1", "24x38", 50), ("M1", "38x24", 40), ("M2", "24x38", 60000 / 2900)],
])  # fmt: skip
def test_that_rates_are_read_from_matrices_and_lists(rows: list[tuple[Any, ...]], tmp_path: Path) -> None:
    expected = {"M1": {"24x38": 1200, "38x24": 1500}, "M2": {"24x38": 2900}}
    assert rates(brought(read("rates", save(tmp_path, rows))).rows) == expected


@pytest.mark.parametrize(("unit", "value", "rate"), [
    ("pcs/h", 900, 900), ("Cadence", "900", 900), ("Rate (1000/h)", 0.9, 900), ("milliers/h", "0,9", 900),
    ("pcs/min", 15, 900), ("s/pièce", 4, 900), ("Sekunden pro Stück", 4, 900), ("cycle time [sec]", "4.0", 900),
    ("min/1000", "66,6666667", 900), ("Cadence", "4 s", 900), ("Cadence", "0,9 k/h", 900), ("Cadence", "15/min", 900),
    ("Cadence", time(0, 0, 4), 900), ("Cadence", timedelta(seconds=4), 900), ("pcs/h", "-", None),
    ("pcs/h", "n/a", None), ("pcs/h", "x", None), ("pcs/h", 0, None),
])  # fmt: skip
def test_that_a_rate_in_any_unit_is_pieces_per_hour(unit: str, value: Any, rate: float | None) -> None:
    assert read_rate(value, Column("rate", Heading(1, unit), ",", unit=unit)).value == pytest.approx(rate)


@pytest.mark.parametrize(("unit", "value"), [
    ("pcs/shift", 9000), ("cycle time", 4), ("pcs/h", "soon"), ("pcs/h", -3), ("pcs/h", True),
])  # fmt: skip
def test_that_a_rate_that_is_none_is_doubted(unit: str, value: Any) -> None:
    told = read_rate(value, Column("rate", Heading(1, unit), unit=unit))
    assert (told.value, [note.level for note in told.notes]) == (None, ["warn"])


def test_that_formats_without_a_column_keep_their_rates_and_empty_cells_take_them_away(tmp_path: Path) -> None:
    before = shop([order()], [machine("M1", rates=FrozenMap({"24x44": 5, "10x10": 7, "9x9": 3}))])
    report = read("rates", save(tmp_path, [("Cadences", "24X44", "9x9"), ("m1", 6, None)]), before)
    assert rates(brought(report, before).rows) == {"M1": {"24x44": 6, "10x10": 7}}
    assert brought(report, before).gone == ()


def test_that_a_machine_nobody_knows_is_told_and_may_come_in_as_new(tmp_path: Path) -> None:
    before, path = shop(), save(tmp_path, [("Machine", "24x44", "9x9"), ("M1", 6, 5), ("M7", 7, 8)])
    report = read("rates", path, before)
    assert statuses(report) == {2: "ok", 3: "error"}
    assert report.records[1].issues[0].sentence == "machine: there is no machine M7 in the project"
    (decision,) = (one for one in decisions_of(report) if one.kind == "name")
    assert (decision.choices, decision.answer, decision.is_open) == (("", "M7", "M1"), "", True)
    answered = read("rates", path, before, answers={decision.key: "M7"})
    assert list(imported(answered, Scenario(before)).shop.machines) == ["M1", "M7"]
    meant = read("rates", path, before, answers={decision.key: "M1"})
    assert statuses(meant) == {2: "ok", 3: "error"}  # two rows of one machine


def test_that_a_machine_merged_over_the_rows_of_its_formats_is_meant_by_each(tmp_path: Path) -> None:
    rows = [("Machine", "Format", "Rate"), ("M1", "A", 1), (None, "B", 2), ("M2", "A", 3)]
    assert rates(brought(read("rates", save(tmp_path, rows, "A2:A3"))).rows) == {"M1": {"A": 1, "B": 2}, "M2": {"A": 3}}


def test_that_a_unit_may_be_answered(tmp_path: Path) -> None:
    path = save(tmp_path, [("Machine", "24x44", "9x9"), ("M1", 4, 5)])
    (decision,) = (one for one in decisions_of(read("rates", path)) if one.kind == "unit")
    assert (decision.answer, decision.is_open) == ("pcs/h", True)
    answered = read("rates", path, answers={decision.key: "s/pc"})
    assert rates(brought(answered).rows) == {"M1": {"24x44": 900, "9x9": 720}}


@given(st.dictionaries(st.sampled_from(["M1", "M2", "Press 3"]), st.dictionaries(
    st.sampled_from(["24x38", "44x24", "F1"]), st.integers(1, 10**6), min_size=1), min_size=1))  # fmt: skip
def test_that_rates_written_as_a_matrix_are_read_back(told: dict[str, dict[str, int]]) -> None:
    from tempfile import TemporaryDirectory

    formats = sorted({size for one in told.values() for size in one} | {"24x38", "44x24"})
    rows = [("Machine", *formats), *((name, *(one.get(size) for size in formats)) for name, one in told.items())]
    with TemporaryDirectory() as folder:
        assert rates(brought(read("rates", save(Path(folder), rows))).rows) == told
