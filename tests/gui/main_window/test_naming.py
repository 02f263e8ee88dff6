"""A name typed without its suffix is completed, and asked about where that is another file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.main_window.naming import ask_name
from tests.gui.answering import Answer, press


@pytest.fixture
def asked(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """What comes of a name that is typed into the system's dialog, which no test can drive."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def ask(typed: str) -> Path | None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed and str(tmp_path / typed), ""))
        return ask_name(window, "Save as PDF", tmp_path / "plan.pdf", "PDF file (*.pdf)")

    return ask


@pytest.mark.parametrize(("typed", "name"), [("wall", "wall.pdf"), ("wall.PDF", "wall.PDF"), ("v1.2", "v1.2.pdf")])
def test_that_a_name_gets_the_suffix_of_its_kind(asked, tmp_path: Path, typed: str, name: str) -> None:
    assert asked(typed) == tmp_path / name


def test_that_no_name_is_no_file(asked) -> None:
    assert asked("") is None


@pytest.mark.parametrize(("answer", "is_replaced"), [("Yes", True), ("No", False)])
def test_that_a_file_of_the_completed_name_is_asked_about(
    asked, tmp_path: Path, answer: str, is_replaced: bool
) -> None:
    (tmp_path / "wall.pdf").write_text("last week")
    question = Answer(press(answer))
    assert (asked("wall") is not None) is is_replaced
    assert question._timer.isActive() is False


def test_that_what_the_dialog_has_asked_about_is_not_asked_again(asked, tmp_path: Path) -> None:
    (tmp_path / "wall.pdf").write_text("last week")
    assert asked("wall.pdf") == tmp_path / "wall.pdf"
