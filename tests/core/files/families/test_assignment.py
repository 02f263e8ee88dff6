"""Cost matrices of the literature: read whatever the line breaks, and refused where the count is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files.families import read_matrix


def test_that_line_breaks_mean_nothing_and_the_optimum_stands_beside(tmp_path: Path) -> None:
    (tmp_path / "best_known.csv").write_text("file,n,optimum,status\ntwo.txt,2,5,proven\n")
    (tmp_path / "two.txt").write_text(" 2\n 1 2.5\n-3\n 4 ")
    matrix = read_matrix(tmp_path / "two.txt")
    assert (matrix.name, matrix.costs, matrix.best_known) == ("two.txt", ((1, 2.5), (-3, 4)), 5)


@pytest.mark.parametrize("text", ["", "2 1 2 3", "2 1 2 3 x", "0", "2 1 2 3 nan", "2.5 1 1 1 1"])
def test_that_a_file_of_another_form_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_text(text)
    with pytest.raises(FileProblem, match="no instance"):
        read_matrix(tmp_path / "odd.txt")
