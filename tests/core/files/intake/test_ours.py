"""A workbook that Corkboard wrote comes back by itself: its list of orders is found, and is as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.files import read_any, write_schedule
from core.files.excel.order_titles import BUILT_IN, DATA, PLAN
from core.files.intake import Wishes, compare_book, guess_kinds, read_book, take_in
from core.language import tr, use
from core.model import FrozenMap, Lot, Order, Scenario, Shop, Table
from tests.builders import EPOCH, lot, machine, order, scenario, shop
from tests.core.files.intake.books import save

SAMPLES = Path(__file__).resolve().parents[4] / "resources" / "samples"
NOW = datetime(2026, 9, 7)
NAMES = ("OF-1042", "A & <B>", "=1+1", "é 😀", "0042", "M1")
WORDS = st.sampled_from(["", "Clos Vert", "24x44", "=SUM(A1)", "+33", "n° 7", "rouge", "12"])
ATTRIBUTES = {"format": "24x44", "colour": "rouge", "design": "D 7", "grade": "FLOR"}
MINUTES = st.none() | st.integers(0, 60 * 1440)
AMOUNTS = st.none() | st.integers(0, 10**6).map(lambda cents: cents / 100)
PIECES = st.integers(1, 10**6)
FIELDS = st.fixed_dictionaries({
    "quantity": PIECES, "customer": WORDS, "product": WORDS, "notes": WORDS, "material": WORDS,
    "passes": st.sampled_from([1, 2]), "release": MINUTES, "due": MINUTES, "deadline": MINUTES,
    "weight": st.integers(0, 50).map(float), "status": st.sampled_from(["", "started", "finished", "cancelled"]),
    "max_lots": st.integers(1, 4), "supports": st.integers(1, 4),
    "batch": st.sampled_from([1, 50]), "value": AMOUNTS, "hours": AMOUNTS, "length_mm": AMOUNTS, "weight_kg": AMOUNTS,
    "latitude": st.none() | st.integers(-90, 90).map(float), "attributes": st.dictionaries(
        st.sampled_from(list(ATTRIBUTES)), st.just("")).map(lambda keys: FrozenMap({k: ATTRIBUTES[k] for k in keys})),
})  # fmt: skip


@st.composite
def shops(draw: st.DrawFn) -> Scenario:
    """Some orders with anything in them, some of which are begun or planned."""
    orders = []
    for name in draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True)):
        fields = draw(FIELDS)
        made = draw(st.sampled_from([0, fields["quantity"] // 2, fields["quantity"]]))
        orders.append(Order(name, produced=made, **fields))
    lots = [Lot(f"L{n}", one.id, "M1", 100, 90 * n, 90 * n + 60) for n, one in enumerate(orders) if draw(st.booleans())]
    return scenario(shop(orders, [machine("M1")]), *lots)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=shops(), spoken=st.sampled_from(["en", "fr"]), heard=st.sampled_from(["en", "fr"]))
def test_that_what_was_exported_comes_back_without_a_difference(one: Scenario, spoken: str, heard: str) -> None:
    with TemporaryDirectory() as folder:
        use(spoken)
        write_schedule(one, Path(folder, "plan.xlsx"))
        use(heard)
        report = take_in(Path(folder, "plan.xlsx"), Wishes(shop=one.shop))
        difference = compare_book(report, one, NOW).difference
        assert (difference.added, difference.changed, difference.gone) == ((), (), ())
        new = compare_book(take_in(Path(folder, "plan.xlsx")), Scenario(Shop(EPOCH)), NOW)
        assert Table(new.rows).rows == one.shop.orders.rows


@pytest.mark.parametrize("spoken", ["en", "fr"])
@pytest.mark.parametrize("name", ["cork-factory", "laser-network", "welding-shop"])
def test_that_every_sample_comes_back(name: str, spoken: str, tmp_path: Path) -> None:
    one = read_any(SAMPLES / f"{name}.json").scenario
    use(spoken)
    write_schedule(one, tmp_path / "plan.xlsx")
    difference = compare_book(take_in(tmp_path / "plan.xlsx", Wishes(shop=one.shop)), one, NOW).difference
    assert len(difference.unchanged) == len(one.shop.orders)
    back = read_any(tmp_path / "plan.xlsx").scenario.shop.orders
    assert [replace(row, release=None, due=None, deadline=None) for row in back.rows] == [
        replace(row, release=None, due=None, deadline=None) for row in one.shop.orders.rows]  # fmt: skip


def planned() -> Scenario:
    """Two orders, on two machines, both planned."""
    both = lot("A/1", "A", "M1", 1000, 60, 120), lot("B/1", "B", "M2", 1000, 60, 120)
    return scenario(shop([order("A", due=300), order("B", due=300)], [machine("M1"), machine("M2")]), *both)


def test_that_only_its_list_of_orders_is_taken_for_a_table(tmp_path: Path) -> None:
    write_schedule(planned(), tmp_path / "plan.xlsx")
    guesses = guess_kinds(read_book(tmp_path / "plan.xlsx"))
    assert [(one.sheet, one.kind, one.is_sure) for one in guesses] == [("Orders", "orders", True)]


def test_that_an_edited_list_with_rows_above_it_is_known_again(tmp_path: Path) -> None:
    write_schedule(planned(), tmp_path / "plan.xlsx")
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    sheet = book["Orders"]
    sheet.title = "Bestellungen"
    sheet.cell(5, [cell.value for cell in sheet[4]].index("Quantity") + 1, 1500)
    sheet.insert_rows(1)
    book.save(tmp_path / "plan.xlsx")
    one = planned()
    difference = compare_book(take_in(tmp_path / "plan.xlsx", Wishes(shop=one.shop)), one, NOW).difference
    assert (difference.changed, difference.unchanged, difference.added) == (("A",), ("B",), ())


def test_that_other_sheets_of_the_planner_are_offered_as_before(tmp_path: Path) -> None:
    write_schedule(planned(), tmp_path / "plan.xlsx")
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    added = book.create_sheet("Parc")
    for row in (("Machine", "Printing", "24x44 /h", "Cost per hour"), ("M1", "single", 1000, 12.5)):
        added.append(row)
    book.save(tmp_path / "plan.xlsx")
    guesses = guess_kinds(read_book(tmp_path / "plan.xlsx"))
    assert {(one.sheet, one.kind) for one in guesses} == {("Orders", "orders"), ("Parc", "machines")}


def test_that_a_schedule_alone_is_still_a_book_of_orders(tmp_path: Path) -> None:
    write_schedule(planned(), tmp_path / "plan.xlsx")
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    for name in [name for name in book.sheetnames if name != "Schedule"]:
        del book[name]
    book.save(tmp_path / "plan.xlsx")
    assert [one.fields["order"] for one in take_in(tmp_path / "plan.xlsx").records if one.is_importable] == ["A", "B"]


@pytest.mark.parametrize("spoken", ["en", "fr"])
def test_that_no_two_titles_of_the_list_are_the_same(spoken: str) -> None:
    use(spoken)
    titles = [tr(title) for title in (*PLAN, *BUILT_IN.values(), *DATA)]
    assert len({*titles}) == len(titles)


def test_that_a_book_of_the_factory_under_the_same_words_is_not_taken_for_ours(tmp_path: Path) -> None:
    rows = [("Order", "Customer", "Quantity", "Due", "State"), ("A", "Clos", 100, datetime(2026, 9, 8), "Late")]
    report = take_in(save(tmp_path, rows))
    assert not report.table.is_ours
    new = compare_book(report, Scenario(Shop(EPOCH)), NOW)
    assert new.rows[0].due == 2 * 1440 - 1  # a date without a time is the whole day
