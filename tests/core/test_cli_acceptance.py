"""`acceptance`, and `offers` with what the history taught, as another program sees them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.cli import main
from core.edit import History
from core.files import read_any, read_exchange, write_any, write_exchange
from core.model import FrozenMap, Project, Table
from core.offers.learning import learned_of
from core.offers.learning.stored import SETTING
from tests.make_samples import SAMPLES

SAMPLE = str(SAMPLES / "laser-network.json")


def result(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The one line of JSON that was printed."""
    (line,) = capsys.readouterr().out.splitlines()
    return json.loads(line)


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """The sample network with its first five offers."""
    scenario = read_exchange(SAMPLE).project.scenario
    shop = replace(scenario.shop, offers=Table(scenario.shop.offers.rows[:5]))
    write_exchange(replace(scenario, shop=shop), tmp_path / "few.json")
    return tmp_path / "few.json"


def test_that_acceptance_prints_rates_scores_and_drift(capsys) -> None:
    assert main(["acceptance", SAMPLE]) == 0
    told = result(capsys)
    assert (told["status"], told["serves"], told["pinned"], told["answers"]) == ("learned", "model", None, 2000)
    assert told["window"]["number"] == 2000
    assert told["scores"]["model"]["brier"] < told["scores"]["rate"]["brier"]
    (tours,) = (one for one in told["producers"] if one["producer"] == "Laser Tours")
    assert (tours["accepted"], tours["asked"], tours["sentence"]) == (131, 140, "131 of 140, 92 %, 88–95 %")
    assert [one["producer"] for one in told["drift"]] == ["Tôlerie Bordeaux"]


def test_that_five_offers_are_learned_nothing_from_and_that_is_said(few: Path, capsys) -> None:
    assert main(["acceptance", str(few)]) == 0
    told = result(capsys)
    assert (told["status"], told["serves"], told["model"], told["scores"]) == (
        "too little history", "given", None, {"model": None, "rate": None})
    assert told["note"] == "5 answers are too few for a model, which needs 200."


def test_that_a_project_keeps_what_was_learned_and_offers_uses_it(tmp_path: Path, capsys) -> None:
    out = tmp_path / "net.cork"
    assert main(["acceptance", SAMPLE, "--pin", "rate", "--output", str(out)]) == 0
    capsys.readouterr()
    assert learned_of(read_any(out)).pinned == "rate"  # type: ignore[union-attr]
    assert main(["offers", str(out), "--seconds", "5"]) == 0
    wave = result(capsys)
    assert wave["acceptance_from"] == "Acceptance: each producer's rate in 2,000 answers."
    assert main(["acceptance", str(out), "--pin", "auto", "--output", str(out)]) == 0
    assert learned_of(read_any(out)).serves == "model"  # type: ignore[union-attr]


def test_that_the_model_cannot_be_pinned_where_there_is_none(few: Path, capsys) -> None:
    assert main(["acceptance", str(few), "--pin", "model"]) == 2
    assert "The model cannot be pinned: 5 answers are too few" in capsys.readouterr().err


def test_that_only_a_project_file_keeps_what_was_learned(tmp_path: Path, capsys) -> None:
    assert main(["acceptance", SAMPLE, "--output", str(tmp_path / "net.json")]) == 2
    assert "Only a project file .cork keeps what was learned." in capsys.readouterr().err


def test_that_the_figures_come_by_week_where_they_are_asked_for(capsys) -> None:
    assert main(["acceptance", SAMPLE, "--figures", "week"]) == 0
    figures = result(capsys)["figures"]
    assert (figures["by"], len(figures["periods"]), figures["periods"][1]["day"]) == ("week", 9, "Mon 28 Sep")


def test_that_offers_are_as_the_planner_gave_them_where_that_is_wished(capsys) -> None:
    assert main(["offers", SAMPLE, "--acceptance", "given"]) == 0
    wave, given = result(capsys), read_exchange(SAMPLE).project.scenario.shop.producers
    assert all(one["acceptance"] == given[one["producer"]].acceptance for one in wave["offers"])


def test_that_offers_learn_from_a_history_and_say_so(capsys) -> None:
    assert main(["offers", SAMPLE]) == 0
    told = capsys.readouterr()
    assert "Acceptance: the model of " in told.err
    assert "model of " in json.loads(told.out)["offers"][0]["reason"]


def test_that_sent_offers_note_what_was_expected(tmp_path: Path, capsys) -> None:
    out = tmp_path / "net.cork"
    assert main(["offers", SAMPLE, "--send", "--output", str(out)]) == 0
    wave, offers = result(capsys), read_any(out).scenario.shop.offers
    noted = {(one.order, one.producer): one.acceptance for one in offers.rows[2000:]}
    assert noted == {(one["order"], one["producer"]): one["acceptance"] for one in wave["offers"]}


def test_that_meddled_numbers_are_told_and_learned_anew(tmp_path: Path, capsys) -> None:
    project = read_exchange(SAMPLE).project
    meddled: Project = replace(project, settings=FrozenMap({SETTING: '{"form": 1, "versions": [{}]}'}))
    write_any(History(meddled), tmp_path / "net.cork")
    assert main(["offers", str(tmp_path / "net.cork")]) == 0
    assert "What was learned of the producers cannot be used" in capsys.readouterr().err
