"""The container of the daily batch, read as text: it cannot be built in these tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "installer" / "Containerfile").read_text(encoding="utf-8")
LINES = [line for line in TEXT.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]
LOCKED = set(re.findall(r"^([\w.-]+)==", (ROOT / "installer" / "requirements.lock").read_text(), re.M))


def left_out() -> set[str]:
    """The packages of the lock that the container does without."""
    found = re.search(r"left_out = /\^\(([^)]*)\)==/", TEXT)
    assert found is not None
    return set(found[1].split("|"))


def test_that_what_is_left_out_of_the_container_is_in_the_lock() -> None:
    assert left_out() <= LOCKED
    assert {"pyside6-essentials", "shiboken6", "pytest"} <= left_out()


def test_that_what_the_core_imports_is_in_the_container() -> None:
    needed = {"numpy", "numba", "ortools", "scikit-learn", "openpyxl", "lxml", "pandas", "python-calamine", "holidays",
              "platformdirs", "sqlalchemy", "psycopg"}
    assert needed <= LOCKED - left_out()


def test_that_everything_the_container_copies_is_there() -> None:
    copied = [line.split()[1:-1] for line in LINES if line.startswith("COPY") and "--from" not in line]
    assert copied
    for source in (one for sources in copied for one in sources):
        assert (ROOT / source).exists(), source
        assert f"!{source}" in (ROOT / "installer" / "Containerfile.dockerignore").read_text().splitlines()


@pytest.mark.parametrize("line", ["USER 10001:10001", 'VOLUME ["/in", "/out"]', "STOPSIGNAL SIGTERM"])
def test_that_the_container_is_nobodys_root_and_has_its_volumes(line: str) -> None:
    assert line in LINES
    assert LINES.index(line) > max(place for place, one in enumerate(LINES) if one.startswith("RUN"))


def test_that_signals_and_exit_codes_are_those_of_the_command() -> None:
    assert 'ENTRYPOINT ["python", "/opt/corkboard/main.py"]' in LINES
    assert any(line.startswith("HEALTHCHECK") for line in LINES)
