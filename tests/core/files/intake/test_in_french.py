"""A French planner reads the same books: only the sentences differ, and none of them is English."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from core.errors import FileProblem
from core.files.intake import (
    FIELDS,
    KINDS,
    Decision,
    IntakeReport,
    Wishes,
    decisions_of,
    fields_of_kind,
    lines_of,
    read_aside,
    read_order_book,
    take_in,
)
from core.files.intake.labels import LABELS, label_of
from core.files.intake.numbers import shown
from core.language import code, use
from core.language.active import FOLDER
from core.language.catalogue import read_catalogue
from core.model import Machine, Order, Shop, Table
from tests.builders import EPOCH
from tests.core.files.intake.kinds.tables import save_book

BOOK = Path(__file__).parents[3] / "data" / "db-of_messy_fr.xlsx"
SENTENCES = ("sentence", "why", "expected", "issues", "remarks")


def in_both(call: Callable[[], Any]) -> tuple[Any, Any]:
    """What a call gives in English and in French."""
    english = call()
    use("fr")
    return english, call()


def wordless(told: Any) -> Any:
    """A report without its sentences."""
    if isinstance(told, dict):
        return {name: wordless(one) for name, one in told.items() if name not in SENTENCES}
    return [wordless(one) for one in told] if isinstance(told, list) else told


def sentences(report: IntakeReport) -> set[str]:
    """All that a report says."""
    issues = [one for record in report.records for one in record.issues]
    rows = {record.why for record in report.records} | {one.why for one in report.questions}
    return {*report.remarks, *rows, *(one.sentence for one in issues), *(one.expected for one in issues)} - {""}


def english_left(said: set[str]) -> set[str]:
    """Sentences, and remarks behind the name of their field, that stand as in English although French has others."""
    others = {source for source, french in read_catalogue(FOLDER / "fr.ts").sentences.items() if source != french}
    return {one for one in said if {one, one.partition("\u00a0: ")[2], one.partition(": ")[2]} & others}


def test_that_the_messy_book_gives_the_same_rows_and_decisions() -> None:
    english, french = in_both(lambda: take_in(BOOK))
    assert wordless(french.as_json()) == wordless(english.as_json())
    assert [asdict(one) for one in decisions_of(french)] == [asdict(one) for one in decisions_of(english)]


def test_that_nothing_of_the_messy_book_is_said_in_english() -> None:
    english, french = in_both(lambda: sentences(take_in(BOOK)))
    assert len(english) == len(french)
    assert english_left(french) == set()
    assert english_left(english) != set()
    assert "quantité\u00a0: illisible («\u00a0à confirmer\u00a0»)" in french


def test_that_each_doubt_is_a_line_with_a_capital_and_a_full_stop() -> None:
    use("fr")
    line = next(one for one in lines_of(take_in(BOOK)) if one.cell == "K70")
    assert line.sentence == "Quantité\u00a0: illisible («\u00a0à confirmer\u00a0»)."
    assert line.expected == "un nombre de pièces"


def test_that_problems_name_the_header_and_what_was_expected() -> None:
    use("fr")
    said = [one.sentence for one in read_order_book(BOOK, Shop(EPOCH)).problems]
    assert "Illisible («\u00a0à confirmer\u00a0»), attendu\u00a0: un nombre de pièces." in said


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_field_has_a_name(kind: str) -> None:
    fields = [one for one in (FIELDS if kind == "orders" else fields_of_kind(kind)) if one != "order"]
    assert set(fields) <= LABELS.keys()
    assert [label_of(one) for one in fields] == [one.replace("_", " ") for one in fields]


def test_that_names_under_titles_keep_their_title() -> None:
    english, french = in_both(lambda: [label_of(one) for one in ("rate 24x44", "cost M_1", "from colour", "when glue")])
    assert english == ["rate 24x44", "cost M 1", "from colour", "when glue"]
    assert french == ["cadence 24x44", "coût M 1", "de couleur", "si glue"]


def test_that_a_name_nobody_knows_is_a_decision(tmp_path: Path) -> None:
    shop = Shop(EPOCH, machines=Table((Machine("M1"),)), orders=Table((Order("A", 1), Order("B", 1))))
    path = save_book(tmp_path, costs=[("Order", "Machine", "Cost"), ("A", "M1", 5), ("Z", "M1", 6), ("B", "M1", 7)])

    def read() -> tuple[list[Decision], set[str]]:
        report = take_in(path, Wishes(kind="costs", shop=shop))
        return decisions_of(report), sentences(report)

    (english, _), (french, said) = in_both(read)
    assert french == english
    assert [one.examples for one in english] == [("Z",)]
    assert "numéro d’ordre\u00a0: il n’y a pas d’ordre Z dans le projet" in said


def test_that_what_is_unlikely_or_in_thousands_is_asked_alike(tmp_path: Path) -> None:
    rows = [(f"A{number}", 10 + number, f"0{number}/04/2026") for number in range(1, 10)]
    heads = [("in thousands",), (), ("Order", "Quantity", "Due")]
    path = save_book(tmp_path, book=[*heads, *rows, ("B1", 90_000, "12/04/2026")])
    english, french = in_both(lambda: decisions_of(take_in(path)))
    assert french == english
    assert [(one.key, one.is_open, one.rows) for one in french if one.kind == "unit"] == [("unit quantity", True, 1)]


def test_that_two_columns_for_one_field_are_both_left_open(tmp_path: Path) -> None:
    rows = [("Machine", "Format", "Rate", "Rate"), ("M1", "24x44", 5, 6), ("M2", "24x44", 7, 8), ("M3", "24x44", 9, 9)]
    path = save_book(tmp_path, rates=rows)
    english, french = in_both(lambda: take_in(path, Wishes(kind="rates", shop=Shop(EPOCH))).questions)
    assert [wordless(one.as_json()) for one in french] == [wordless(one.as_json()) for one in english]
    assert {one.why for one in french} == {"Plusieurs colonnes peuvent remplir ce champ."}


def test_that_words_of_the_program_are_told_in_french(tmp_path: Path) -> None:
    path = save_book(
        tmp_path, offers=[("Order", "Producer", "Sent", "Answer"), ("A", "P", "13/04/2026 08:30", "refus")]
    )
    english, french = in_both(lambda: lines_of(take_in(path, Wishes(kind="offers", shop=Shop(EPOCH)))))
    assert english[0].read == "P · 2026-04-13 08:30:00 · declined"
    assert french[0].read == "P · 13 avr. 2026 08:30 · refusée"


def test_that_numbers_are_written_as_the_language_writes_them() -> None:
    english, french = in_both(lambda: (shown(12345.5), shown(1000)))
    assert english == ("12 345.5", "1 000")
    assert french == ("12\u202f345,5", "1\u202f000")


def test_that_the_process_aside_speaks_as_we_do(tmp_path: Path) -> None:
    path = tmp_path / "book.ods"
    path.write_bytes(b"no workbook")
    use("fr")
    with pytest.raises(FileProblem) as refused:
        read_aside(path)
    assert str(refused.value) == f"{path} n’est pas un classeur Excel, ou il est endommagé."
    assert code() == "fr"
