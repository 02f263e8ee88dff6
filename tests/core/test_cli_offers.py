"""`offers` and `bench gap` as another program sees them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from core.cli import main
from core.files import read_any, write_exchange
from core.model import Scenario
from tests.builders import scenario
from tests.core.offers.networks import net, order, producer

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """Three orders, one of which fits nowhere, and two producers."""
    orders = [order("A"), order("B", value=250.0), order("C", length_mm=9000)]
    producers = [producer(name, max_length_mm=2000, capacity_hours=2, target_volume=3.0) for name in ("P", "Q")]
    return written(net(orders, producers), tmp_path)


def written(one: Scenario, folder: Path) -> Path:
    write_exchange(one, folder / "réseau.json")
    return folder / "réseau.json"


def result(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The one line of JSON that was printed."""
    (line,) = capsys.readouterr().out.splitlines()
    return json.loads(line)


def test_that_offers_prints_the_wave_with_its_reasons(example: Path, capsys) -> None:
    assert main(["offers", str(example)]) == 0
    wave = result(capsys)
    assert (wave["status"], wave["objective"], wave["bound"]) == ("optimal", 270.0, 270.0)
    assert wave["terms"] == {
        "value": 275.0, "acceptance": 0.0, "transport": 0.0, "producer_cost": 0.0, "balance": 5.0}
    assert sorted(offer["order"] for offer in wave["offers"]) == ["A", "B"]
    assert {*wave["offers"][0]} == {"order", "producer", "acceptance", "expected_value", "reason"}
    assert wave["not_offered"] == [
        {"order": "C", "reason": "No producer may have C: C is 9000 mm long, P takes at most 2000 mm and so on."}]
    assert wave["simulation"] is None


def test_that_wishes_come_before_what_the_file_says(example: Path, capsys) -> None:
    wishes = ["--rounds", "2", "--policy", "look-ahead", "--parallel", "2", "--volume", "hours", "--balance", "0"]
    assert main(["offers", str(example), *wishes, "--seed", "5"]) == 0
    wave = result(capsys)
    assert (wave["policy"], wave["rounds"], wave["bound"], wave["terms"]["balance"]) == ("look-ahead", 2, None, 0.0)


@pytest.mark.parametrize("suffix", ["json", "cork"])
def test_that_a_sent_wave_is_in_the_output_and_not_sent_again(example: Path, tmp_path: Path, capsys, suffix) -> None:
    out = tmp_path / f"out.{suffix}"
    assert main(["offers", str(example), "--send", "--output", str(out)]) == 0
    shop = read_any(out).scenario.shop
    assert [(offer.round, offer.answer) for offer in shop.offers.rows] == [(1, None), (1, None)]
    capsys.readouterr()
    assert main(["offers", str(out)]) == 0
    assert result(capsys)["offers"] == []


def test_that_a_workbook_lists_the_offers(example: Path, tmp_path: Path, capsys) -> None:
    assert main(["offers", str(example), "--output", str(tmp_path / "out.xlsx")]) == 0
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames[:2] == ["Offers", "Producers"]
    rows = list(book["Offers"].iter_rows(min_row=5, max_col=3, values_only=True))
    assert sorted(row[0] for row in rows) == ["A", "B"]
    assert {row[2] for row in rows} == {"To send"}


def test_that_a_workbook_tells_the_acceptances_the_wave_was_found_with(tmp_path: Path, capsys) -> None:
    out = tmp_path / "out.xlsx"
    assert main(["offers", str(SAMPLES / "laser-network.json"), "--seconds", "1", "--output", str(out)]) == 0
    told = {one["order"]: one for one in result(capsys)["offers"]}
    rows = openpyxl.load_workbook(out)["Offers"].iter_rows(min_row=5, values_only=True)
    written = {row[0]: row for row in rows if row[0] in told}
    assert {order: row[6] for order, row in written.items()} == pytest.approx(
        {order: one["acceptance"] for order, one in told.items()})
    assert all(told[order]["reason"].startswith(row[13].rstrip(".")) for order, row in written.items())


def test_that_a_converted_workbook_tells_the_acceptances_that_were_learned(tmp_path: Path, capsys) -> None:
    wave, out = tmp_path / "wave.cork", tmp_path / "out.xlsx"
    assert main(["offers", str(SAMPLES / "laser-network.json"), "--seconds", "1", "--output", str(wave)]) == 0
    told = {one["order"]: one["acceptance"] for one in result(capsys)["offers"]}
    assert main(["convert", str(wave), str(out)]) == 0
    rows = openpyxl.load_workbook(out)["Offers"].iter_rows(min_row=5, values_only=True)
    assert {row[0]: row[6] for row in rows if row[0] in told} == pytest.approx(told)


def test_that_a_file_without_producers_is_refused_with_a_sentence(tmp_path: Path, capsys) -> None:
    path = written(scenario(), tmp_path)
    assert main(["offers", str(path)]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"There are no producers in {path}, so there is nobody to offer orders to.\n")


@pytest.mark.parametrize(
    "wrong",
    [["--rounds", "0"], ["--policy", "bold"], ["--today", "yesterday"], ["--balance", "-1"], ["--seconds", "0"]],
)
def test_that_a_wish_that_makes_no_sense_is_refused(example: Path, capsys, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["offers", str(example), *wrong])
    assert refused.value.code == 2
    assert wrong[0] in capsys.readouterr().err


def test_that_sending_needs_a_place_for_it(example: Path, capsys) -> None:
    assert main(["offers", str(example), "--send"]) == 2
    assert "--send needs --output" in capsys.readouterr().err


def test_that_bad_data_is_told_with_its_place(tmp_path: Path, capsys) -> None:
    path = tmp_path / "bad.json"
    producers, orders = [{"id": "P", "acceptance": 1.5}], [{"id": "A", "quantity": 1}]
    path.write_text(json.dumps({
        "format": "corkboard-exchange", "version": 1, "epoch": "2026-09-07", "offering": {"parallel": 0},
        "producers": producers, "orders": orders,
    }))
    assert main(["offers", str(path)]) == 2
    told = capsys.readouterr().err
    assert "producers[0].acceptance: The acceptance must lie between 0 and 1, not 1.5." in told
    assert "offering.parallel: An order can go to 1 to 99 producers at once, not 0." in told


def test_that_bench_gap_prints_objective_bound_and_best_known(tmp_path: Path, capsys) -> None:
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "one").write_text("2 3\n 1 5 9\n 9 5 1\n 2 2 2\n 2 2 2\n 4 4\n")
    (tmp_path / "best_known.csv").write_text("file,min_optimum_or_best\ntiny/one,7\n")
    assert main(["bench", "gap", str(tmp_path / "tiny" / "one"), "--seconds", "5"]) == 0
    line = result(capsys)
    assert {**line, "seconds": 0} == {
        "family": "gap", "instance": "one", "objective": 7, "bound": 7.0, "best_known": 7.0, "seconds": 0}


def test_that_a_file_that_is_no_assignment_is_refused(tmp_path: Path, capsys) -> None:
    (tmp_path / "bad").write_text("2 3 1 2")
    assert main(["bench", "gap", str(tmp_path / "bad")]) == 2
    assert "bad is not an instance file of gap" in capsys.readouterr().err


def test_that_a_simulation_tells_each_measure_with_its_error_and_quantiles(example: Path, capsys) -> None:
    wishes = ["offers", str(example), "--simulate", "700", "--rounds", "2", "--policy", "look-ahead", "--seed", "3"]
    assert main(wishes) == 0
    told = capsys.readouterr()
    days = json.loads(told.out)["simulation"]
    assert {*days} == {"days", "mean", "standard_error", "quantiles"}
    assert days["days"] == 700
    assert {*days["mean"]} == {*days["standard_error"]} == {*days["quantiles"]} == {
        "accepted", "value", "transport", "producer_cost", "net_benefit", "balance", "objective", "offers",
        "reassignments"}
    assert {*days["quantiles"]["value"]} == {"0.05", "0.25", "0.5", "0.75", "0.95"}
    # Each has room for one order: both accept at once (1/4), only one can any more (1/2), or both try the other (1/4).
    assert days["mean"]["accepted"] == pytest.approx(1.25, abs=0.1)
    assert "simulated 700 of 700 days" in told.err
    assert main(wishes) == 0
    assert result(capsys)["simulation"] == days


def test_that_a_simulation_of_a_wave_sent_or_written_is_the_same(example: Path, tmp_path: Path, capsys) -> None:
    wishes = ["offers", str(example), "--simulate", "50", "--output", str(tmp_path / "out.json"), "--send"]
    assert main(wishes) == 0
    wave = result(capsys)
    assert (wave["simulation"]["days"], len(wave["offers"])) == (50, 2)


@pytest.mark.parametrize("policy", ["greedy", "thompson", "value-first"])
def test_that_every_policy_finds_a_wave_and_simulates_it(example: Path, capsys, policy) -> None:
    assert main(["offers", str(example), "--policy", policy, "--simulate", "20"]) == 0
    wave = result(capsys)
    assert (wave["policy"], len(wave["offers"]), wave["simulation"]["days"]) == (policy, 2, 20)


@pytest.mark.parametrize("days", ["0", "-3", "many", "1e3", "10000000"])
def test_that_a_number_of_days_that_is_none_is_answered(example: Path, capsys, days) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["offers", str(example), "--simulate", days])
    assert ended.value.code == 2
    assert "is not a number of days from 1 to 1,000,000" in capsys.readouterr().err
