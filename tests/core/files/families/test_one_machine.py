"""Instances of one machine, read from their original text."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files.families import read_family
from core.model import OneMachine, PackingLines


def read(folder: Path, family: str, name: str, text: str, instance: int = 1) -> OneMachine | PackingLines:
    """An instance from a file of this name and text."""
    path = folder / name
    path.write_text(text, "utf-8")
    return read_family(family, path, instance)


def test_that_weighted_tardiness_reads_the_instance_asked_for(tmp_path: Path) -> None:
    instance = read(tmp_path, "weighted_tardiness", "wt2_held.txt", "1 2  3 4  5 6\n 7 8  9 10  11 12\n", 2)
    assert (instance.times, instance.late, instance.dues) == ((7, 8), (9, 10), (11, 12))


def test_that_the_weights_tell_how_many_jobs_there_are_where_the_name_does_not(tmp_path: Path) -> None:
    text = "70 80 90  1 2 10  50 60 70\n 71 81 91  3 4 5  51 61 71\n"
    instance = read(tmp_path, "weighted_tardiness", "problems.txt", text, 2)
    assert (instance.times, instance.late, instance.dues) == ((71, 81, 91), (3, 4, 5), (51, 61, 71))


@pytest.mark.parametrize(("instance", "due"), [(1, 23), (3, 69), (4, 92), (6, 7)])
def test_that_a_common_due_date_is_the_floor_of_the_tightness_times_all_work(
    instance: int, due: int, tmp_path: Path
) -> None:
    found = read(tmp_path, "common_due_date", "sch.txt", "2\n2\n 100 1 2\n 15 1 2\n2\n 10 3 4\n 9 5 6\n", instance)
    assert set(found.dues) == {due}


def test_that_a_job_of_a_common_due_date_has_a_weight_for_each_side(tmp_path: Path) -> None:
    instance = read(tmp_path, "common_due_date", "sch.txt", "2\n1\n 5 1 2\n2\n 10 3 4\n 9 5 6\n", 5)
    assert (instance.times, instance.early, instance.late) == ((10, 9), (3, 5), (4, 6))


def test_that_the_set_up_before_the_first_job_stands_in_the_last_row(tmp_path: Path) -> None:
    jobs, setups = "Process Times:\n3\n4\nWeights:\n1\n2\nDuedates:\n5\n6\n", "-1 0 7\n-1 1 8\n0 1 9\n1 0 10\n"
    head = "Problem Instance: 1\nTau: 0.3\nMAX_WEIGHT: 10\n"
    instance = read(tmp_path, "wtsds", "wt_sds_1.instance", f"{head}{jobs}Setup Times:\r\n{setups}End 1.0 Problem\n")
    assert (instance.times, instance.late, instance.dues) == ((3, 4), (1, 2), (5, 6))
    assert instance.setups == ((0, 9), (10, 0), (7, 8))


@pytest.mark.parametrize(
    ("family", "name", "text"),
    [
        ("weighted_tardiness", "wt2.txt", ""),
        ("weighted_tardiness", "wt2.txt", "1 2 3"),
        ("weighted_tardiness", "wt2.txt", "no numbers"),
        ("weighted_tardiness", "wt1.txt", "1 -2 3"),
        ("weighted_tardiness", "other.txt", "1 20 300"),
        ("common_due_date", "sch.txt", "1\n2\n 3 4 5\n"),
        ("common_due_date", "sch.txt", "0\n1\n 3 4 5\n"),
        ("wtsds", "x.instance", "Process Times:\n3\nWeights:\n1\n"),
        ("wtsds", "x.instance", "Process Times:\n3\nWeights:\n1\nDuedates:\n1\nSetup Times:\n-1 4 9\n"),
    ],
)
def test_that_a_file_of_another_form_is_refused_in_words(family: str, name: str, text: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=f"is not an instance file of {family}, or has no instance 1"):
        read(tmp_path, family, name, text)


@pytest.mark.parametrize("instance", [-1, 0, 3])
def test_that_an_instance_that_is_not_there_is_refused(instance: int, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=f"has no instance {instance}"):
        read(tmp_path, "weighted_tardiness", "wt1.txt", "1 2 3  4 5 6", instance)


def test_that_the_best_known_value_is_found_by_file_position_and_tightness(tmp_path: Path) -> None:
    table = "file,position_in_file,h,best_value\nsch.txt,1,0.40,11\nsch.txt,2,0.2,\nother.txt,1,0.6,13\n"
    (tmp_path / "best_known.csv").write_text(table, "utf-8")
    text = "2\n1\n 5 1 2\n1\n 5 1 2\n"
    found = [read(tmp_path, "common_due_date", "sch.txt", text, number).best_known for number in (1, 2, 3, 5)]
    assert found == [None, 11, None, None]


def test_that_shared_files_are_read_with_their_best_values(shared: Path) -> None:
    folder = shared / "benchmarks"
    assert read_family("weighted_tardiness", folder / "weighted_tardiness" / "wt40_shared.txt", 2).best_known == 537
    assert read_family("common_due_date", folder / "common_due_date" / "sch10_shared.txt", 2).best_known == 1025
