"""The optimiser is made ready in a process of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gui.warming import Warming

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@pytest.mark.slow
def test_that_every_kernel_is_in_the_cache_afterwards(qapp: QCoreApplication, tmp_path: Path,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    warming = Warming(qapp)
    warming.start()
    assert warming.wait(120_000)
    assert {path.name.split(".")[1].split("-")[0] for path in tmp_path.glob("*/*.nbi")} >= {"anneal", "least_path"}


def test_that_closing_ends_it(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    warming = Warming(qapp)
    warming.start()
    warming.close()
    assert not warming.wait(0)
