"""The optimiser is made ready in a process of its own."""

from __future__ import annotations

import subprocess
import sys
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
    assert warming.wait(400_000)
    assert {path.name.split(".")[1].split("-")[0] for path in tmp_path.glob("*/*.nbi")} >= {"anneal", "least_path"}


def test_that_closing_ends_it(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    warming = Warming(qapp)
    warming.start()
    warming.close()
    assert not warming.wait(0)


ALONE = """
import sys, threading
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from gui.warming import Warming

app, board = QApplication([]), QWidget()
warming = Warming(app)
warming.fetch_near(board)
warming._on_compiled()
assert "numba" not in sys.modules, "fetched for somebody who only reads"
app.sendEvent(board, QEvent(QEvent.Type.Enter))
app.sendEvent(board, QEvent(QEvent.Type.Enter))
fetching = [one for one in threading.enumerate() if one.name == "fetching kernels"]
assert len(fetching) == 1, fetching
fetching[0].join()
assert "numba" in sys.modules
"""


@pytest.mark.slow
def test_that_kernels_are_fetched_once_and_not_before_a_hand_is_near() -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", ALONE], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
