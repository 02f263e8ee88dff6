"""Packing lines, read from JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.errors import FileProblem
from core.files.families import read_family

JOB = {"id": 0, "product": 1, "duration": 120, "ready": 5, "ideal_end": 900, "due": 1000, "priority": 1}
TWO = {
    "lines": [{"id": 0, "operator": "A", "start": 10}, {"id": 1, "operator": "A", "start": 0}],
    "products": ["x", "y"], "cleaning_minutes_from_row_to_column": [[0, 10], [31, 0]], "jobs": [JOB],
}


def write(path: Path, **changes: Any) -> Path:
    """The small instance with some keys changed."""
    path.write_text(json.dumps({**TWO, **changes}), "utf-8")
    return path


def test_that_lines_products_and_jobs_are_read(tmp_path: Path) -> None:
    instance = read_family("food_packaging", write(tmp_path / "two.json"))
    assert (instance.name, instance.starts, instance.operators) == ("two", (10, 0), ("A", "A"))
    assert (instance.times, instance.products, instance.ready) == ((120,), (1,), (5,))
    assert (instance.ideal, instance.dues, instance.cleaning[1][0]) == ((900,), (1000,), 31)


def test_that_the_best_soft_value_counts_only_where_all_is_in_time(tmp_path: Path) -> None:
    (tmp_path / "best_known.csv").write_text(
        "file,hard,medium,soft_best_found\none.json,0,7,1\ntwo.json,0,0,88\n", "utf-8"
    )
    assert read_family("food_packaging", write(tmp_path / "two.json")).best_known == 88
    assert read_family("food_packaging", write(tmp_path / "one.json")).best_known is None


@pytest.mark.parametrize(
    "changes",
    [
        {"jobs": []}, {"lines": []}, {"jobs": [{**JOB, "product": 2}]}, {"jobs": [{**JOB, "duration": "long"}]},
        {"cleaning_minutes_from_row_to_column": [[0, 1]]}, {"jobs": 5},
    ],
)
def test_that_a_file_of_another_form_is_refused_in_a_sentence(changes: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="is not an instance file of food_packaging"):
        read_family("food_packaging", write(tmp_path / "two.json", **changes))
