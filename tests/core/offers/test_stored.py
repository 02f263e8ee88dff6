"""Learned numbers in a project: the same when they come back, and answered with a sentence where somebody meddled."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.edit import History
from core.errors import InvalidInput
from core.files import read_any, read_exchange, write_any
from core.model import FrozenMap, Project, Scenario, Shop
from core.offers.learning import (
    AcceptanceModel,
    AnswerRules,
    CalibrationPoint,
    Feature,
    Learned,
    Scores,
    believing,
    learn,
    learned_of,
    pin,
    versions_of,
    with_learned,
    with_pin,
)
from core.offers.learning.stored import SETTING, as_text, parse
from tests.make_samples import SAMPLES

NUMBER = some.floats(-1e6, 1e6, allow_nan=False)
SHARE = some.floats(0, 1)
FEATURES = some.lists(some.builds(
    Feature, some.sampled_from(["hours", "load", "weekday fri", "material acier"]), NUMBER, some.floats(0.01, 100),
    NUMBER, some.floats(-10, 0), some.floats(0, 10)), max_size=3)  # fmt: skip
SCORES = some.none() | some.builds(
    Scores, some.integers(0, 10**6), SHARE, some.floats(0, 50), some.none() | SHARE,
    some.lists(some.builds(CalibrationPoint, SHARE, SHARE, some.integers(0, 500)), max_size=3).map(tuple))
MOMENTS = some.just("") | some.datetimes(datetime(1900, 1, 1), datetime(2900, 1, 1)).map("{:%Y-%m-%dT%H:%M}".format)
MODELS = some.builds(
    AcceptanceModel, NUMBER, FEATURES.map(tuple), some.dictionaries(some.text(max_size=9), NUMBER).map(FrozenMap),
    some.floats(0.01, 9), NUMBER, MOMENTS, MOMENTS, some.integers(0, 10**6))
LEARNED = some.builds(
    Learned, some.builds(AnswerRules, some.booleans(), some.none() | some.floats(0.5, 1000)), MODELS, SCORES, SCORES,
    some.sampled_from(["model", "rate", "given"]), some.sampled_from([None, "model", "rate"]), some.text(max_size=50),
    some.text(max_size=16))


def empty() -> Project:
    return Project((Scenario(Shop(date(2026, 11, 23))),))


def model() -> AcceptanceModel:
    return AcceptanceModel(0.5, (Feature("hours", 1.0, 0.5, -0.3, 0.1, 2.0),), FrozenMap({"P": 0.25}), 1.1, -0.1)


@given(LEARNED)
def test_that_what_was_learned_comes_back_as_it_was(learned: Learned) -> None:
    assert parse(as_text((learned,))) == (learned,)


def test_that_a_project_file_keeps_what_was_learned(tmp_path: Path) -> None:
    project = read_exchange(SAMPLES / "laser-network.json").project
    learned = learn(project.scenario.shop, now=datetime(2026, 11, 26, 10))
    write_any(History(with_learned(project, learned)), tmp_path / "réseau.cork")
    back = read_any(tmp_path / "réseau.cork")
    assert learned_of(back) == learned
    one = believing(project.scenario, learned, 600).shop.belief
    other = believing(back.scenario, learned_of(back), 600).shop.belief
    order, producer = project.scenario.shop.orders.rows[0], project.scenario.shop.producers.rows[0]
    assert one
    assert other
    assert one.acceptance(order, producer, 9.0) == other.acceptance(order, producer, 9.0)


def test_that_a_project_that_never_learned_has_nothing() -> None:
    assert learned_of(empty()) is None


def test_that_earlier_versions_are_kept_up_to_five() -> None:
    project = empty()
    for number in range(8):
        project = with_learned(project, Learned(made=f"2026-11-{number + 10}T08:00"))
    assert [one.made[8:10] for one in versions_of(project)] == ["17", "16", "15", "14", "13"]


def test_that_a_pin_outlives_learning_anew_as_long_as_there_is_such_a_thing() -> None:
    project = with_learned(empty(), pin(Learned(model=model()), "model"))
    assert [one.pinned for one in versions_of(with_learned(project, Learned(model=model())))] == ["model", "model"]
    assert learned_of(with_learned(project, Learned())).pinned is None  # type: ignore[union-attr]


def test_that_letting_a_pin_go_makes_no_new_version() -> None:
    project = with_learned(empty(), pin(Learned(), "rate"))
    after = with_pin(project, Learned())
    assert [one.pinned for one in versions_of(after)] == [None]


def broken(change: dict[str, Any], within: str = "") -> str:
    """The text of a stored model with some values changed, of a part where it is named."""
    data = json.loads(as_text((Learned(model=model(), better="model"),)))
    part = data["versions"][0]
    for name in within.split(".") if within else ():
        part = part[int(name)] if name.isdigit() else part[name]
    part.update(change)
    return json.dumps(data)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("gibberish", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("[]", "it is in no form that this program knows"),
        ('{"form": 2, "versions": []}', "it is in no form that this program knows"),
        ('{"form": 1}', "a list in it is missing or too long"),
        ('{"form": 1, "versions": [7]}', "a part of it is missing"),
        (broken({"better": "oracle"}), "it names a model that is not there"),
        (broken({"model": None}), "it names a model that is not there"),
        (broken({"intercept": float("nan")}, "model"), "nan is no number"),
        (broken({"intercept": True}, "model"), "True is no number"),
        (broken({"slope": -3}, "model"), "-3 is out of bounds"),
        (broken({"effects": {"P": "much"}}, "model"), "much is no number"),
        (broken({"name": "__class__"}, "model.features.0"), '"__class__" is nothing that a model looks at'),
        (broken({"scale": 0}, "model.features.0"), "0 is out of bounds"),
        (broken({"low": 5}, "model.features.0"), 'the limits of "hours" are the wrong way round'),
        (broken({"first": "2026-13-45T10:00"}, "model"), '"2026-13-45T10:00" is no moment'),
        (broken({"last": "2026-11-26T10:00+01:00"}, "model"), '"2026-11-26T10:00+01:00" is no moment'),
        (broken({"last": "soon"}, "model"), '"soon" is no moment'),
        (broken({"note": ["a"]}), "a word in it is none"),
        ("x" * 5_000_001, "it is too long"),
    ],
)  # fmt: skip
def test_that_meddled_numbers_are_answered_with_a_sentence(text: str, why: str) -> None:
    project = replace(empty(), settings=FrozenMap({SETTING: text}))
    with pytest.raises(InvalidInput) as refused:
        learned_of(project)
    assert refused.value.sentences == (
        f"What was learned of the producers cannot be used, as {why}. Learn it again from the history.")


def test_that_learning_again_mends_meddled_numbers() -> None:
    project = replace(empty(), settings=FrozenMap({SETTING: "gibberish", "other": "kept"}))
    mended = with_learned(project, Learned())
    assert learned_of(mended) == Learned()
    assert mended.settings["other"] == "kept"
