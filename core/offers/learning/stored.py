"""Learned numbers in a project's settings, as JSON text: written, and read back as data that nobody need trust."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from core.errors import InvalidInput, Problem
from core.language import quoted, tr
from core.model import FrozenMap, Project
from core.offers.learning.features import is_feature
from core.offers.learning.history import AnswerRules
from core.offers.learning.learned import SERVINGS, AcceptanceModel, CalibrationPoint, Feature, Learned, Scores

SETTING = "acceptance"
"""The setting of a project under which it stands."""
FORM = 1
KEPT = 5
"""So many versions are kept, the latest first."""
MOMENT = re.compile(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")
LONGEST = 5_000_000
"""More characters than this are no learned numbers of ours."""


def with_learned(project: Project, learned: Learned) -> Project:
    """The project with what was learned as its latest version. What the planner pinned stays pinned, as long as there
    is such a thing, unless the new one says otherwise."""
    versions = _readable(project)
    pinned = versions[0].pinned if versions and learned.pinned is None else learned.pinned
    if pinned == "model" and learned.model is None:
        pinned = None
    return _with(project, (replace(learned, pinned=pinned), *versions)[:KEPT])


def with_pin(project: Project, learned: Learned) -> Project:
    """The project with its latest version in place of what it was, for what the planner pins or lets go."""
    return _with(project, (learned, *_readable(project)[1:]))


def learned_of(project: Project) -> Learned | None:
    """The latest version; None where nothing was learned yet. Raises InvalidInput where the numbers make no sense."""
    versions = versions_of(project)
    return versions[0] if versions else None


def versions_of(project: Project) -> tuple[Learned, ...]:
    """All versions that are kept, the latest first. Raises InvalidInput where the numbers make no sense."""
    text = project.settings.get(SETTING)
    return () if text is None else parse(text)


def parse(text: str) -> tuple[Learned, ...]:
    """The versions of a text. Raises InvalidInput with the first thing that makes no sense."""
    try:
        if len(text) > LONGEST:
            raise _Odd(tr("it is too long"))
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("form") != FORM:
            raise _Odd(tr("it is in no form that this program knows"))
        return tuple(_learned(one) for one in _list(data.get("versions"), KEPT))
    except (_Odd, ValueError, RecursionError) as odd:
        why = str(odd) if isinstance(odd, _Odd) else tr("it is no JSON")
        sentence = tr(
            "What was learned of the producers cannot be used, as {why}. Learn it again from the history.", why=why)
        raise InvalidInput([Problem("settings", "", SETTING, sentence)]) from None


def as_text(versions: tuple[Learned, ...]) -> str:
    """The versions as text."""
    return json.dumps({"form": FORM, "versions": [told(one) for one in versions]}, ensure_ascii=False)


def told(learned: Learned) -> dict[str, Any]:
    """What was learned as plain numbers and words."""
    values = asdict(replace(learned, model=None))
    if learned.model is not None:
        plain = asdict(replace(learned.model, effects=FrozenMap()))
        values["model"] = {**plain, "effects": dict(learned.model.effects)}
    return values


class _Odd(Exception):
    """Something that no program of ours wrote."""


def _readable(project: Project) -> tuple[Learned, ...]:
    try:
        return versions_of(project)
    except InvalidInput:
        return ()


def _with(project: Project, versions: tuple[Learned, ...]) -> Project:
    return replace(project, settings=FrozenMap({**project.settings, SETTING: as_text(versions)}))


def _learned(data: Any) -> Learned:
    it = _map(data)
    model = None if it.get("model") is None else _model(_map(it["model"]))
    pinned, better = it.get("pinned"), it.get("better")
    if better not in SERVINGS or pinned not in (None, *SERVINGS) or ("model" in (better, pinned) and model is None):
        raise _Odd(tr("it names a model that is not there"))
    return Learned(
        _rules(_map(it.get("rules"))), model, _scores(it.get("model_scores")), _scores(it.get("rate_scores")),
        better, pinned, _text(it.get("note")), _text(it.get("made")),
    )


def _rules(it: Mapping[str, Any]) -> AnswerRules:
    half_life = it.get("half_life_days")
    days = None if half_life is None else _number(half_life, 0.01, 100_000)
    return AnswerRules(bool(it.get("expired_counts")), days)


def _model(it: Mapping[str, Any]) -> AcceptanceModel:
    features = tuple(_feature(_map(one)) for one in _list(it.get("features"), 2000))
    effects = FrozenMap({_text(name): _number(value) for name, value in _map(it.get("effects")).items()})
    return AcceptanceModel(
        _number(it.get("intercept")), features, effects, _number(it.get("slope"), 0, 100), _number(it.get("shift")),
        _moment(it.get("first")), _moment(it.get("last")), int(_number(it.get("number"), 0)),
    )


def _feature(it: Mapping[str, Any]) -> Feature:
    name, low, high = _text(it.get("name")), _number(it.get("low")), _number(it.get("high"))
    if not is_feature(name):
        raise _Odd(tr("{name} is nothing that a model looks at", name=quoted(name)))
    if low > high:
        raise _Odd(tr("the limits of {name} are the wrong way round", name=quoted(name)))
    return Feature(
        name, _number(it.get("mean")), _number(it.get("scale"), 1e-9), _number(it.get("coefficient")), low, high)


def _scores(data: Any) -> Scores | None:
    if data is None:
        return None
    it = _map(data)
    points = tuple(_point(_map(one)) for one in _list(it.get("calibration"), 100))
    area = None if it.get("auc") is None else _number(it["auc"], 0, 1)
    brier, loss = _number(it.get("brier"), 0, 1), _number(it.get("log_loss"), 0)
    return Scores(int(_number(it.get("number"), 0)), brier, loss, area, points)


def _point(it: Mapping[str, Any]) -> CalibrationPoint:
    expected, observed = _number(it.get("expected"), 0, 1), _number(it.get("observed"), 0, 1)
    return CalibrationPoint(expected, observed, int(_number(it.get("number"), 0)))


def _number(value: Any, least: float = -1e9, most: float = 1e9) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _Odd(tr("{value} is no number", value=str(value)[:40]))
    if not least <= value <= most:
        raise _Odd(tr("{value} is out of bounds", value=value))
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 1000:
        raise _Odd(tr("a word in it is none"))
    return value


def _moment(value: Any) -> str:
    text = _text(value)
    if text and not MOMENT.fullmatch(text):
        raise _Odd(tr("{value} is no moment", value=quoted(text[:40])))
    try:
        if text:
            datetime.fromisoformat(text)
    except ValueError:
        raise _Odd(tr("{value} is no moment", value=quoted(text[:40]))) from None
    return text


def _map(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _Odd(tr("a part of it is missing"))
    return value


def _list(value: Any, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise _Odd(tr("a list in it is missing or too long"))
    return value
