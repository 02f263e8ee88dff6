"""What goes out in the exchange format comes back the same."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from core.files import exchange_dict, parse_exchange, read_exchange, write_exchange
from core.model import Plan, Project, Scenario, Table
from tests.builders import lot, scenario
from tests.core.files.generated import scenarios

EXAMPLES = Path(__file__).parents[5] / "shared" / "formats" / "examples"


def with_ids_of_the_format(one: Scenario) -> Scenario:
    """The scenario under the ids that a reader gives to rules, offers and lots."""
    seen: Counter[str] = Counter()

    def lot_id(order: str) -> str:
        seen[order] += 1
        return f"{order}/{seen[order]}"

    rules = Table(replace(row, id=f"R{n}") for n, row in enumerate(one.shop.rules.rows, 1))
    offers = Table(replace(row, id=str(n)) for n, row in enumerate(one.shop.offers.rows, 1))
    lots = Table(replace(row, id=lot_id(row.order)) for row in one.plan.lots.rows)
    return Scenario(replace(one.shop, rules=rules, offers=offers), Plan(lots), one.name)


@given(scenarios())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_that_a_project_survives_the_exchange_format(generated: Scenario) -> None:
    project = Project((with_ids_of_the_format(generated),), name="Été")
    text = json.dumps(exchange_dict(project), allow_nan=False)
    reading = parse_exchange(json.loads(text))
    assert (reading.project, reading.warnings) == (project, ())


@pytest.mark.skipif(not EXAMPLES.is_dir(), reason="the shared examples are not beside this checkout")
@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_that_an_example_goes_out_as_it_came_in(path: Path, tmp_path: Path) -> None:
    reading = read_exchange(path)
    write_exchange(reading.project, tmp_path / "out.json")
    assert read_exchange(tmp_path / "out.json").project == reading.project
    assert reading.warnings == ()
    sent, came = (json.loads(p.read_text("utf-8")) for p in (tmp_path / "out.json", path))
    assert lost(came, sent) == set()


def lost(came: Any, sent: Any, path: str = "") -> set[str]:
    """Paths whose value did not go out again and is not a default that may be left out."""
    defaults = (0, 1, 2, [], None, "")
    if isinstance(came, dict):
        return {p for k, v in came.items() for p in lost(v, sent.get(k) if sent else None, f"{path}.{k}")}
    if isinstance(came, list) and isinstance(sent, list):
        assert len(came) == len(sent)
        return {p for n, v in enumerate(came) for p in lost(v, sent[n], f"{path}[{n}]")}
    return set() if came == sent or (sent is None and came in defaults) else {f"{path}: {came} {sent}"}


def test_that_only_the_active_scenario_goes_out() -> None:
    first, second = replace(scenario(), name="A"), replace(scenario(None, lot("A/1", "A", "M1", 10)), name="B")
    written = exchange_dict(Project((first, second), active="B"))
    assert [one["quantity"] for one in written["plan"]["lots"]] == [10]
