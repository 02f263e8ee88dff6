"""Machines: two rows of headers, rates below a group, what is mounted, sizes, costs, and what stays as it was."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from core.files.intake import changes_of
from core.model import Calendar, FrozenMap, Machine, Mounted, Producer, Scenario, Table
from tests.builders import lot, machine, order, scenario, shop
from tests.core.files.intake.books import save
from tests.core.files.intake.kinds.tables import brought, imported, read, statuses

PARK = [
    ("Parc machines – marquage",),
    ("Machine", "S/D", "Cadence (bch/h)", None, "Monté", None, "Coût horaire", "Coût de préparation", "Disponible dès",
     "Matières", "Largeur max (cm)", "Équipe", "Remarque"),
    (None, None, "24x38", "44x24", "format", "couleur"),
    ("SIMPLEX",),
    ("M1", "S", 1200, "1 100", "24x38", "rouge", 42, "12,5", "14/09/2026", "Naturel, Colmaté", 120, "2x8", "ok"),
    (),
    ("M2", "double", None, 900, None, None, None, None, datetime(2026, 9, 20, 6), None, None, "jour"),
]  # fmt: skip
MERGES = ("C2:D2", "E2:F2", *(f"{letter}2:{letter}3" for letter in "ABGHIJKLM"))


def test_that_a_park_of_machines_below_two_rows_of_headers_is_read_whole(tmp_path: Path) -> None:
    before = shop([order()], [machine("M9")], calendars=Table([Calendar("2x8")]))
    report = read("machines", save(tmp_path, PARK, *MERGES), before)
    first, second = brought(report, before).rows
    assert first == Machine(
        "M1", 1, FrozenMap({"24x38": 1200, "44x24": 1100}), "2x8", available_from=7 * 1440,
        mounted=Mounted(FrozenMap({"format": "24x38", "colour": "rouge"})), max_width_mm=1200,
        materials=("Naturel", "Colmaté"), hourly_cost=42, preparation_cost=12.5,
    )  # fmt: skip
    assert second == Machine("M2", 2, FrozenMap({"44x24": 900}), available_from=13 * 1440 + 360)
    assert statuses(report) == {4: "skip", 5: "ok", 7: "warn"}


def test_that_a_calendar_the_project_does_not_have_is_told_and_left_out(tmp_path: Path) -> None:
    report = read("machines", save(tmp_path, [("Maschine", "Schicht"), ("M1", "3x8"), ("M2", None)]), shop())
    (issue,) = report.records[0].issues
    assert (issue.cell, issue.level, issue.read) == ("B2", "warn", "3x8")
    assert issue.sentence == "calendar: there is no calendar 3x8 in the project, left out"


def test_that_what_a_table_has_no_column_for_stays(tmp_path: Path) -> None:
    before = shop([order()], [machine("M1", hourly_cost=9, passes=2, materials=("a",))])
    rows = [("Code", "Rate 24X44", "Materials"), ("M1", 7, None), ("M9", 8, "b; c")]
    report = read("machines", save(tmp_path, rows), before)
    one, other = brought(report, before).rows
    assert (one.hourly_cost, one.passes, one.rates["24x44"], one.materials) == (9, 2, 7, ())
    assert (other.id, other.materials) == ("M9", ("b", "c"))


def test_that_changes_are_told_by_field_and_part(tmp_path: Path) -> None:
    before = Scenario(shop([order()], [machine("M1", 1000), machine("M2")]))
    report = read("machines", save(tmp_path, [("Machine", "24x44", "9x9"), ("M1", 1200, 5)]), before.shop)
    comparison = brought(report, before.shop)
    told = [(one.row, one.field, one.part, one.before, one.after) for one in changes_of(comparison, before)]
    assert told == [("M1", "rates", "24x44", 1000, 1200), ("M1", "rates", "9x9", None, 5)]
    assert [one.order for one in comparison.gone] == ["M2"]
    assert list(imported(report, before).shop.machines) == ["M1", "M2"]


def test_that_a_change_that_forbids_locked_work_does_not_come_in(tmp_path: Path) -> None:
    before = scenario(shop([order("A")], [machine("M1"), machine("M2")]), lot("1", "A", "M1", 10, 0, 60, "start"))
    rows = [("Machine", "24x44", "9x9"), ("M1", None, 5), ("M2", None, 5)]
    report = read("machines", save(tmp_path, rows), before.shop)
    after = imported(report, before).shop.machines
    assert (dict(after["M1"].rates), dict(after["M2"].rates)) == ({"24x44": 1000}, {"9x9": 5})


def test_that_a_machine_named_twice_and_one_that_cannot_be_stay_out(tmp_path: Path) -> None:
    rows = [("Machine", "Passes", "Coût horaire"), ("M1", 1, 5), ("M1", 2, 6), ("M2", 1, -7), ("M3", "triple", 1)]
    report = read("machines", save(tmp_path, rows))
    assert statuses(report) == {2: "ok", 3: "error", 4: "error", 5: "warn"}
    assert report.records[1].issues[0].sentence == "machine: duplicate of row 2"
    assert report.records[2].issues[0].sentence == "hourly cost: The hourly cost must be 0 or more, not -7.0."


def test_that_one_rate_without_formats_is_for_every_format_that_is_ordered(tmp_path: Path) -> None:
    before = shop([order("A"), order("B", attributes=FrozenMap({"format": "9x9"}))])
    report = read("machines", save(tmp_path, [("Machine", "Cadence/h"), ("M5", 700), ("M6", None)]), before)
    assert dict(brought(report, before).rows[0].rates) == {"24x44": 700, "9x9": 700}


def test_that_rows_of_one_machine_with_a_format_each_are_taken_together(tmp_path: Path) -> None:
    rows = [("Machine", "Format", "Cadence", "Calendrier"), ("M1", "24x44", 900, "2x8"), ("M1", "9 x 9", 800, None),
            ("M1", "24x44", 1, None), ("M2", "9x9", 700, None)]  # fmt: skip
    report = read("machines", save(tmp_path, rows), shop(calendars=Table([Calendar("2x8")])))
    assert statuses(report) == {2: "ok", 3: "ok", 4: "error", 5: "ok"}
    one, other = brought(report).rows
    assert (dict(one.rates), one.calendar, dict(other.rates)) == ({"24x44": 900, "9x9": 800}, "2x8", {"9x9": 700})


def test_that_names_beside_running_numbers_are_the_machines(tmp_path: Path) -> None:
    rows = [("Nr.", "Bezeichnung", "Einfach/Doppelt", "Leistung 24x44 [Stk/h]"),
            (1, "Duplex 1", "doppelt", 5000), (2, "Simplex 1", "einfach", "9.000")]  # fmt: skip
    assert [(one.id, one.passes, dict(one.rates)) for one in brought(read("machines", save(tmp_path, rows))).rows] == [
        ("Duplex 1", 2, {"24x44": 5000}), ("Simplex 1", 1, {"24x44": 9000}),
    ]  # fmt: skip


def test_that_a_machine_and_a_producer_cannot_have_one_name(tmp_path: Path) -> None:
    before = shop(producers=Table([Producer("Laser Sud")]))
    report = read("machines", save(tmp_path, [("Machine", "Coût horaire"), ("Laser Sud", 3), ("M1", 4)]), before)
    assert report.records[0].issues[0].sentence == "machine: There is a producer Laser Sud already."
    assert statuses(report) == {2: "error", 3: "ok"}


def test_that_an_order_that_is_mounted_brings_its_attributes(tmp_path: Path) -> None:
    before = shop([order("OF-1", attributes=FrozenMap({"format": "24x44", "colour": "red"}))], [machine("M1")])
    report = read("machines", save(tmp_path, [("Machine", "OF en cours"), ("M1", "of-1"), ("M2", None)]), before)
    assert brought(report, before).rows[0].mounted == Mounted(FrozenMap({"format": "24x44", "colour": "red"}), "OF-1")
