"""The template doctor."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.files.templates import examine, words
from core.files.templates.facts import is_known
from core.files.templates.tokens import tokens_of
from tests.core.files.templates.books import TEMPLATES, decorated, planned, sample, template


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_a_factorys_template_is_fit_for_use(path: Path) -> None:
    found = examine(path, sample())
    assert found.is_usable
    assert len(found.blocks) == 1
    assert "1 picture: kept." in found.holds
    assert sum("read back the plan is the same" in line for line in found.trial) == 3
    assert not any("the same" in line for line in found.remarks)


def test_that_the_doctor_tells_what_is_filled_and_what_the_workbook_holds(tmp_path: Path) -> None:
    found = examine(decorated(tmp_path / "t.xlsx"), planned())
    assert found.blocks[0].startswith("Plan: a list, rows 3 to 5 for each machine; job.client, job.end, job.of")
    assert found.holds == ("1 drop-down: kept.", "1 colour by rule: kept.")


def test_that_tokens_that_mean_nothing_are_named_and_no_trial_is_made(tmp_path: Path) -> None:
    found = examine(template(tmp_path / "t.xlsx", [["{{plan.weak}}", "{{#job}}"]]), planned())
    assert [(problem.row, problem.sentence.split(";")[0]) for problem in found.problems] == [
        ("cell A1", "There is no word plan.weak"), ("cell B1", "The block {{#job}} that begins in this row has no end "
                                                    "{{/job}}."),
    ]  # fmt: skip
    assert not found.is_usable
    assert found.trial == ()


def test_that_a_grid_that_will_be_crowded_is_told_at_once(tmp_path: Path) -> None:
    rows = [["{{#machine}}{{machine.code}}", "{{slot|step:day|count:7}}{{/machine}}"]]
    found = examine(template(tmp_path / "t.xlsx", rows), planned())
    assert any("can hardly be read" in line for line in found.remarks)


def test_that_a_workbook_without_tokens_is_no_template_yet(tmp_path: Path) -> None:
    found = examine(template(tmp_path / "t.xlsx", [["x"]]), planned())
    assert (found.is_usable, found.blocks, found.trial) == (False, (), ())
    assert {"job.of", "machine.code", "plan.week"} <= {*words()}


def test_that_every_word_the_help_speaks_of_is_known() -> None:
    text = (TEMPLATES[0].parent / "README.md").read_text("utf-8")
    told = [token for token in tokens_of(text) if not token.mark and token.name not in ("slot", "job.x.NAME")]
    assert len(told) > 20
    assert [token.name for token in told if not is_known(token.name)] == []
    named = {f"{kind}.{word}" for kind in ("plan", "machine", "job") for word in re.findall(r"[`.{](\w+)", text)}
    assert {*words()} - named - {"machine.name", *(f"plan.d{n}" for n in range(14))} == set()
