"""`print` as another program sees it: a process without a screen, in both languages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import main
from core.files import write_exchange
from tests.builders import lot, order, scenario, shop
from tests.rendering import Pdf, skip_without_poppler

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """One late order."""
    one = scenario(shop([order("A", due=30)]), lot("1", "A", "M1", 1000, 0, 60))
    write_exchange(one, tmp_path / "plan.json")
    return tmp_path / "plan.json"


def run(*arguments: object, language: str = "en") -> subprocess.CompletedProcess[str]:
    """The program as a process of its own, without a screen."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([sys.executable, str(ROOT / "main.py"), "print", *map(str, arguments)], text=True,
                          capture_output=True, env={**environment, "CORKBOARD_LANGUAGE": language})  # fmt: skip


def test_that_pages_are_written_without_a_screen(plan: Path, tmp_path: Path) -> None:
    skip_without_poppler()
    done = run(plan, "--output", tmp_path / "plan.pdf", "--paper", "A3", "--parts", "orders,board")
    assert (done.returncode, json.loads(done.stdout)["pages"]) == (0, 2), done.stderr
    pdf = Pdf(tmp_path / "plan.pdf")
    assert pdf.size == pytest.approx((1191, 842), abs=1)
    assert "LATE by" in pdf.text


def test_that_pages_speak_the_language_of_the_program(plan: Path, tmp_path: Path) -> None:
    skip_without_poppler()
    assert run(plan, "--output", tmp_path / "plan.pdf", "--portrait", language="fr").returncode == 0
    assert "Liste des ordres" in Pdf(tmp_path / "plan.pdf").text


def test_that_a_part_there_is_nothing_of_says_why(plan: Path, tmp_path: Path) -> None:
    done = run(plan, "--output", tmp_path / "plan.pdf", "--parts", "offers")
    assert (done.returncode, done.stderr) == (2, "There is nothing to print. This shop has no producers.\n")
    assert not (tmp_path / "plan.pdf").exists()


def test_that_a_pdf_that_cannot_be_written_says_why(plan: Path, tmp_path: Path) -> None:
    done = run(plan, "--output", tmp_path / "nowhere" / "plan.pdf")
    assert done.returncode == 2
    assert "There is no folder" in done.stderr


@pytest.mark.parametrize("wrong", [["--parts", "boad"], ["--margin", "2"], ["--day", "wide"], ["--from", "soon"]])
def test_that_an_argument_that_makes_no_sense_is_refused(wrong: list[str], plan: Path, capsys) -> None:
    with pytest.raises(SystemExit) as end:
        main(["print", str(plan), "--output", "plan.pdf", *wrong])
    assert end.value.code == 2
    assert wrong[0] in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wrong", "told"),
    [(["--scenario", "B"], "There is no scenario B, only Plan."),
     (["--from", "2026-09-09", "--to", "2026-09-08"], "The last day must not lie before the first.")],
)  # fmt: skip
def test_that_what_does_not_fit_the_file_is_refused(wrong: list[str], told: str, plan: Path, capsys) -> None:
    assert main(["print", str(plan), "--output", "plan.pdf", *wrong], lambda *_: (1, "")) == 2
    assert capsys.readouterr().err.strip() == told


def test_that_what_is_chosen_is_handed_to_the_painter(plan: Path, tmp_path: Path) -> None:
    asked: list[object] = []
    arguments = ["--from", "2026-09-08", "--to", "2026-09-08", "--flow", "--small", "--black-and-white", "--day", "3"]
    out = str(tmp_path / "x.pdf")
    main(["print", str(plan), "--output", out, *arguments], lambda *told: asked.append(told) or (1, ""))
    _, _, path, choices = asked[0]  # type: ignore[misc]
    assert path == tmp_path / "x.pdf"
    assert (choices["since"], choices["until"]) == (1440, 2880)
    assert not (choices["starts_pages"])
    assert not (choices["is_large"])
    assert not (choices["is_colour"])
    assert choices["day_cm"] == 3


@pytest.mark.parametrize(("option", "value", "told"), [
    ("--from", "2026-13-45", "2026-13-45 is no date such as 2026-09-28"),
    ("--to", "tomorrow", "tomorrow is no date such as 2026-09-28"),
    ("--margin", "nan", "nan does not lie between 5 and 40"),
    ("--margin", "wide", "wide does not lie between 5 and 40"),
])  # fmt: skip
def test_that_a_value_that_is_none_is_told_in_words(
    plan: Path, option: str, value: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["print", str(plan), "--output", "plan.pdf", option, value])
    assert end.value.code == 2
    assert told in capsys.readouterr().err


def test_that_a_project_is_not_written_over_by_its_pages(plan: Path) -> None:
    before = plan.read_bytes()
    done = run(plan, "--output", plan)
    assert json.loads(done.stdout)["output"] == f"{plan}.pdf"
    assert plan.read_bytes() == before
    assert plan.with_name("plan.json.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["", ".", "/", "folder"])
def test_that_a_folder_is_no_name_for_pages(name: str, plan: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    assert main(["print", str(plan), "--output", name], lambda *_: (1, "")) == 2
    assert "is a folder, not a file." in capsys.readouterr().err
    assert not list(tmp_path.glob("*.pdf"))


def test_that_a_colour_there_is_not_is_refused(plan: Path, tmp_path: Path) -> None:
    done = run(plan, "--output", tmp_path / "plan.pdf", "--colour-by", "taste")
    assert done.returncode == 2
    assert "There is no colour by taste, only by lateness, format, colour, design or order." in done.stderr


def test_that_thousands_are_grouped_where_the_system_has_no_language(plan: Path, tmp_path: Path, monkeypatch) -> None:
    skip_without_poppler()
    for name in ("LANG", "LC_ALL", "LC_NUMERIC"):
        monkeypatch.setenv(name, "C")
    assert run(plan, "--output", tmp_path / "plan.pdf").returncode == 0
    assert "1,000" in Pdf(tmp_path / "plan.pdf").text


def test_that_letters_without_a_font_are_told_beside_the_result(tmp_path: Path) -> None:
    skip_without_poppler()
    rare = "".join(map(chr, range(0x12000, 0x12003)))  # cuneiform
    one = scenario(shop([order("A", customer=rare)]), lot("1", "A", "M1", 1000, 0, 60))
    write_exchange(one, tmp_path / "plan.json")
    done = run(tmp_path / "plan.json", "--output", tmp_path / "plan.pdf")
    assert done.returncode == 0
    assert "\u25a1\u25a1\u25a1" not in Pdf(tmp_path / "plan.pdf").text or "Letters of A are in no font" in done.stderr
