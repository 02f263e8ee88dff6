"""Public benchmark instances, read from their original text."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files.families import read_family


def test_that_weighted_tardiness_reads_the_instance_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "wt2_shared.txt"
    path.write_text("1 2  3 4  5 6\n 7 8  9 10  11 12\n")
    instance = read_family("weighted_tardiness", path, 2)
    assert (instance.times, instance.late, instance.dues) == ((7, 8), (9.0, 10.0), (11, 12))


def test_that_a_common_due_date_is_the_floor_of_the_tightness_times_all_work(tmp_path: Path) -> None:
    path = tmp_path / "sch2_shared.txt"
    path.write_text("2\n1\n 5 1 2\n2\n 10 3 4\n 9 5 6\n")
    instance = read_family("common_due_date", path, 6)
    assert (instance.times, instance.early, instance.late) == ((10, 9), (3.0, 5.0), (4.0, 6.0))
    assert instance.dues == (7, 7)


def test_that_the_set_up_before_the_first_job_stands_in_the_last_row(tmp_path: Path) -> None:
    path = tmp_path / "wt_sds_1.instance"
    jobs, setups = "Process Times:\n3\n4\nWeights:\n1\n2\nDuedates:\n5\n6\n", "-1 0 7\n-1 1 8\n0 1 9\n1 0 10\n"
    path.write_text(f"{jobs}Setup Times:\n{setups}End\n")
    assert read_family("wtsds", path).setups == ((0, 9), (10, 0), (7, 8))


@pytest.mark.parametrize("text", ["", "1 2 3", "no numbers"])
def test_that_a_file_of_another_form_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "wt2_shared.txt"
    path.write_text(text)
    with pytest.raises(FileProblem, match="is not an instance file of weighted_tardiness"):
        read_family("weighted_tardiness", path)


def test_that_the_best_known_value_is_found_beside_a_shared_file(shared: Path) -> None:
    folder = shared / "benchmarks"
    assert read_family("weighted_tardiness", folder / "weighted_tardiness" / "wt40_shared.txt", 2).best_known == 537
    assert read_family("common_due_date", folder / "common_due_date" / "sch10_shared.txt", 2).best_known == 1025
