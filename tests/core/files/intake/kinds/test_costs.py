"""Costs of orders on machines: found anywhere on a sheet, whichever way round, every doubt told."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files.intake import compare_book
from core.model import FrozenMap, Mode, Order, Producer, Scenario, Shop, Table
from tests.builders import EPOCH, lot, machine, order, scenario, shop
from tests.core.files.intake.books import save
from tests.core.files.intake.kinds.tables import NOW, brought, imported, read, statuses

MESSY = [
    ("Matrice des coûts (€) – atelier soudage", None, None, None, None, None),
    (None,) * 6,
    (None, "Taux horaire", 42, None, None, None),
    (None, None, "Machines", None, None, None),
    (None, "OF", "M1", "M2", "M3", "Total"),
    (None, "OF-1", 12.5, "-", 8, 20.5),
    (None, "OF-2", "13,5 €", None, "x", 13.5),
    (None,) * 6,
    (None, "OF-3", "1.250,00", 2, "n/a", 1252),
    (None, "Total", 1276, 2, 8, 1286),
    (None, "Préparation", 5, 6, 7, None),
    (None, "* coûts de septembre", None, None, None, None),
]


def costs(modes: tuple[Mode, ...]) -> dict[str, float | None]:
    """The cost of each pair, None for those that are not allowed."""
    return {mode.id: None if mode.allowed is False else mode.cost for mode in modes}


def test_that_a_matrix_below_titles_is_read_with_its_empty_pairs(tmp_path: Path) -> None:
    report = read("costs", save(tmp_path, MESSY, "C4:E4"))
    assert costs(brought(report).rows) == {
        "OF-1 @ M1": 12.5, "OF-1 @ M2": None, "OF-1 @ M3": 8, "OF-2 @ M1": 13.5, "OF-2 @ M2": None,
        "OF-2 @ M3": None, "OF-3 @ M1": 1250, "OF-3 @ M2": 2, "OF-3 @ M3": None,
    }  # fmt: skip
    assert statuses(report) == {6: "ok", 7: "ok", 9: "ok", 10: "skip", 11: "ok"}


def test_that_machines_and_orders_nobody_knew_come_in_with_the_costs_of_preparation(tmp_path: Path) -> None:
    after = imported(read("costs", save(tmp_path, MESSY, "C4:E4")), Scenario(Shop(EPOCH))).shop
    assert [(one.id, one.preparation_cost) for one in after.machines.rows] == [("M1", 5), ("M2", 6), ("M3", 7)]
    assert list(after.orders) == ["OF-1", "OF-2", "OF-3"]


@pytest.mark.parametrize("rows", [
    [("Machine", "OF-1", "OF-2"), ("M1", 3, 4), ("M2", 5, "-")],
    [(None, "OF-1", "OF-2"), ("Press 1", 3, 4), ("Press 2", 5, "-")],
    [("Kosten", None, None), ("Maschine", 1001, 1002), ("A", 3, 4), ("B", 5, None)],
    [("Machine \\ Order", "X", "Y"), ("A", 3, 4), ("B", 5, None)],
])  # fmt: skip
def test_that_a_matrix_with_machines_in_its_rows_is_turned(rows: list[tuple[object, ...]], tmp_path: Path) -> None:
    report = read("costs", save(tmp_path, rows))
    assert report.table.columns.keys() >= {"machine"}
    assert list(costs(brought(report).rows).values()) == [3, 4, 5, None]


def test_that_a_matrix_that_may_be_read_either_way_is_asked_about(tmp_path: Path) -> None:
    path = save(tmp_path, [("Kosten", "Anna", "Berta"), ("Rot", 3, 4), ("Blau", 5, 6)])
    report = read("costs", path)
    assert report.missing == ("order",)
    assert report.questions[0].why == "Nothing says whether the rows are orders or machines."
    answered = read("costs", path, columns={"A": "machine"})
    assert list(costs(brought(answered).rows)) == ["Anna @ Rot", "Berta @ Rot", "Anna @ Blau", "Berta @ Blau"]


def test_that_names_the_project_knows_say_which_side_is_which(tmp_path: Path) -> None:
    before = shop([order("Anna"), order("Berta")], [machine("Rot"), machine("Blau")])
    report = read("costs", save(tmp_path, [("Kosten", "Anna", "Berta"), ("ROT", 3, 4), ("Blau", 5, 6)]), before)
    assert report.missing == ()
    assert [mode.resource for mode in brought(report, before).rows] == ["Rot", "Rot", "Blau", "Blau"]


def test_that_an_order_nobody_knows_stays_out_with_a_sentence(tmp_path: Path) -> None:
    path = save(tmp_path, [("OF", "M1", "M9"), ("A", 1, 2), ("Z", 3, 4)])
    before = shop()
    report = read("costs", path, before)
    assert statuses(report) == {2: "ok", 3: "error"}
    assert report.records[1].issues[0].sentence == "order number: there is no order Z in the project"
    assert report.questions[0].why == "There is no machine M9 in the project; it can come in as a new one."
    assert list(costs(brought(report, before).rows)) == ["A @ M1"]
    every = read("costs", path, before, takes_new=True)
    assert list(imported(every, Scenario(before)).shop.machines) == ["M1", "M9"]
    assert list(imported(every, Scenario(before)).shop.orders) == ["A", "Z"]


def test_that_a_cell_that_is_no_cost_is_named_and_its_pair_stays_as_it_is(tmp_path: Path) -> None:
    before = shop([order("A")], [machine("M1"), machine("M2")], modes=Table([Mode("A", "M1", cost=7)]))
    report = read("costs", save(tmp_path, [("OF", "M1", "M2"), ("A", "à voir", 2)]), before)
    (issue,) = report.records[0].issues
    assert (issue.cell, issue.read, issue.level) == ("B2", "à voir", "warn")
    assert issue.expected.startswith("a cost, or nothing")
    comparison = brought(report, before)
    assert comparison.difference.added == ("A @ M2",)
    assert imported(report, Scenario(before)).shop.modes["A @ M1"].cost == 7


def test_that_a_list_of_pairs_is_read_as_well(tmp_path: Path) -> None:
    rows = [("Auftrag", "Maschine", "Kosten (€)", "Rüstkosten"), ("A", "M1", "5,50", 2), ("A", "M2", "-", None)]
    one, other = brought(read("costs", save(tmp_path, rows))).rows
    assert (one.cost, one.preparation_cost, one.allowed) == (5.5, 2, None)
    assert other.allowed is False


def test_that_costs_that_forbid_locked_work_leave_it_as_it_is(tmp_path: Path) -> None:
    before = scenario(shop([order("A")], [machine("M1"), machine("M2")]), lot("1", "A", "M1", 10, 0, 60, "start"))
    report = read("costs", save(tmp_path, [("OF", "M1", "M2"), ("A", "-", 2)]), before.shop)
    comparison = compare_book(report, before, NOW)
    assert comparison.difference.protected == ("A @ M1",)
    after = imported(report, before)
    assert (list(after.shop.modes), after.shop.pairing("A", "M1").is_allowed) == (["A @ M2"], True)


def test_that_a_cost_allows_what_the_rules_cannot_know(tmp_path: Path) -> None:
    orders, bare = [Order("A", 1, attributes=FrozenMap({"format": "9x9"}))], machine("M1", rates=FrozenMap())
    before = shop(orders, [bare])
    (mode,) = brought(read("costs", save(tmp_path, [("OF", "M1", "M1b"), ("A", 4, None)]), before), before).rows
    assert mode.allowed is True


def test_that_titles_that_stand_twice_are_told(tmp_path: Path) -> None:
    report = read("costs", save(tmp_path, [("OF", "M1", "M1", "M2"), ("A", 3, 4, 5), ("A", 1, 2, 3), ("B", 1, 2, 3)]))
    assert [question.why for question in report.questions] == ["Several columns have this title."]
    assert statuses(report) == {2: "ok", 3: "error", 4: "ok"}


def test_that_an_order_of_the_project_without_any_cost_may_go_nowhere(tmp_path: Path) -> None:
    before = shop([order("A"), order("B"), order("C")], [machine("M1"), machine("M2")])
    rows = [("OF", "M1", "M2"), ("A", 3, 4), ("B", None, None), ("Atelier 2", None, None), ("C", 1, 2)]
    report = read("costs", save(tmp_path, rows), before)
    assert statuses(report) == {2: "ok", 3: "ok", 4: "skip", 5: "ok"}
    assert costs(brought(report, before).rows)["B @ M2"] is None


def test_that_a_matrix_is_read_from_a_sheet_with_orders_before_it(tmp_path: Path) -> None:
    rows = [("N° OF", "Client", "Quantité", "M1", "M2", "Total"), ("A", "X", 100, 3, 4, 7), ("B", "Y", 200, "x", 5, 5)]
    report = read("costs", save(tmp_path, rows))
    assert costs(brought(report).rows) == {"A @ M1": 3, "A @ M2": 4, "B @ M1": None, "B @ M2": 5}
    assert [question.header for question in report.questions] == ["Client", "Quantité"]


def test_that_orders_offered_to_producers_have_costs_as_well(tmp_path: Path) -> None:
    before = shop([order("C-1")], producers=Table([Producer("Laser Sud"), Producer("Découpe 31")]))
    report = read("costs", save(tmp_path, [("Transport", "Laser sud", "Decoupe 31"), ("C-1", 100, 80)]), before)
    assert costs(brought(report, before).rows) == {"C-1 @ Laser Sud": 100, "C-1 @ Découpe 31": 80}


def test_that_a_sheet_full_of_text_holds_no_matrix(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="holds no table of costs"):
        read("costs", save(tmp_path, [("a", "b", "c"), ("d", "e", "f"), ("g", "h", "i")]))


def test_that_a_formula_without_its_result_is_told_and_not_taken_for_nothing(tmp_path: Path) -> None:
    rows = [("Coûts", None, None), ("OF", "M1", "M2"), ("A", "=B4*2", "=1/C4"), ("B", 2, 3), ("C", 2, 3)]
    report = read("costs", save(tmp_path, rows))
    assert statuses(report) == {3: "warn", 4: "ok", 5: "ok"}
    assert "the result of this formula was not stored" in report.records[0].issues[0].sentence
    assert list(costs(brought(report).rows)) == ["B @ M1", "B @ M2", "C @ M1", "C @ M2"]


def test_that_columns_are_read_as_said(tmp_path: Path) -> None:
    before = shop([order("A")], [machine("M1"), machine("M2")])
    path = save(tmp_path, [("OF", "M1", "Poste", "Divers"), ("A", 3, 4, 9)])
    meant = read("costs", path, before, columns={"C": "cost M2", "D": ""})
    assert costs(brought(meant, before).rows) == {"A @ M1": 3, "A @ M2": 4}
    new = read("costs", path, before, columns={"C": "cost"})
    assert costs(brought(new, before).rows) == {"A @ M1": 3, "A @ Poste": 4}
    assert [question.header for question in new.questions] == ["Divers"]
