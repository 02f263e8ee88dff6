"""Templates in French: what is said of them, and schedules that another language wrote."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest

from core.files import write_schedule
from core.files.templates import Lesson, examine, fill_template, read_back, read_schedule, shown_sheets, taught
from core.language import everywhere, use
from core.language.active import FOLDER
from core.language.catalogue import read_catalogue
from tests.core.files.templates.books import TEMPLATES, decorated, planned, sample, template

HEADINGS = ("Order", "Quantity", "Start", "End")


def english_left(said: list[str]) -> list[str]:
    """Sentences that an English source begins, up to its first place, although French has another one."""
    others = [source for source, french in read_catalogue(FOLDER / "fr.ts").sentences.items() if source != french]
    starts = tuple({one.partition("{")[0] for one in others if len(one.partition("{")[0].split()) > 2})
    return [one for one in said if one.startswith(starts)]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_the_doctor_speaks_french(path: Path) -> None:
    use("fr")
    found = examine(path, sample())
    assert found.trial[0] == "Sans lot\u00a0: rempli, et relu, le plan est le même."
    assert all(re.search(r"\u00a0: (une|des) ", one) for one in found.blocks)
    assert english_left([*found.blocks, *found.holds, *found.trial]) == []


def test_that_what_is_wrong_is_told_in_french_with_its_cell(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", [["{{job.kunde}}"], ["{{#job}}{{job.of}}"]])
    use("fr")
    assert [str(one) for one in examine(path, planned()).problems] == [
        "feuille Plan cellule A1\u00a0: Il n’y a pas de mot job.kunde\u202f; peut-être job.client.",
        "feuille Plan cellule A2\u00a0: Le bloc {{#job}} qui commence sur cette ligne n’a pas de fin {{/job}}.",
    ]


def test_that_a_lesson_asks_and_tells_in_french(tmp_path: Path) -> None:
    fill_template(planned(), decorated(tmp_path / "t.xlsx"), tmp_path / "week.xlsx", title="Last week")
    use("fr")
    lesson = Lesson(shown_sheets(tmp_path / "week.xlsx")[0])
    assert [one.asked for one in lesson.questions][:2] == [
        "le numéro d’ordre du premier lot",
        "la machine de ce lot\u00a0: le titre au-dessus, ou la cellule à côté",
    ]
    _, told = taught(lesson.point(4, 1).point(3, 1).point(4, 3), tmp_path / "week.xlsx", planned())
    assert told == (
        "Première machine\u00a0: 2 lots, lignes 4 à 5. Toutes les machines\u00a0: lignes 3 à 13. "
        "Non montrées, donc laissées vides\u00a0: B4, D4, E4."
    )


def test_that_an_edited_schedule_differs_alike_in_every_language(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    spec = examine(path, planned()).spec
    fill_template(planned(), path, tmp_path / "o.xlsx", spec=spec)
    book = openpyxl.load_workbook(tmp_path / "o.xlsx")
    book["Plan"]["C4"] = 900
    book.save(tmp_path / "o.xlsx")
    english = read_back(tmp_path / "o.xlsx", spec, planned())
    use("fr")
    french = read_back(tmp_path / "o.xlsx", spec, planned())
    assert french.scenario == english.scenario
    assert [one.kind for one in french.differences] == [one.kind for one in english.differences] == ["resized"]
    assert re.fullmatch(r"A \(1\u202f000 sur M1, .+\) devient A \(900 sur M1, .+\)\.", french.differences[0].sentence)


@pytest.mark.parametrize("spoken", ["en", "fr"])
def test_that_a_standard_workbook_of_another_language_is_read(tmp_path: Path, spoken: str) -> None:
    write_schedule(planned(), tmp_path / "w.xlsx")
    book = openpyxl.load_workbook(tmp_path / "w.xlsx")
    for cell in book["Schedule"][4]:
        cell.value = everywhere(cell.value)[-1] if cell.value in HEADINGS else cell.value
    book["Schedule"].title = everywhere("Schedule")[-1]
    book.save(tmp_path / "w.xlsx")
    use(spoken)
    found = read_schedule(tmp_path / "w.xlsx", (), planned())
    assert (found.returned.differences, found.returned.problems) == ((), ())
