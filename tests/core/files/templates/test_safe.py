"""Nothing is lost and everything is said: templates that cannot be used, and targets that cannot be written."""

from __future__ import annotations

import errno
import os
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from core.errors import FileProblem, InvalidInput
from core.files.templates import Spec, fill_template, kept_spec, read_back, with_spec
from core.model import Project
from tests.core.files.templates.books import TEMPLATES, cells, planned, template, with_parts


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("{{job.off}}", "There is no word job.off; job.of is perhaps meant."), ("{{zzz}}", "There is no word zzz"),
     ("{{job.of|loud}}", "There is no filter loud"), ("{{#week}}", "There is no block week"),
     ("{{/job}}", "does not begin above"), ("{{#job}}", "has no end"), ("{{job.of}}", "stands outside a block"),
     ("{{#job}}{{/job}}{{#job}}{{/job}}", "This row belongs to two blocks"),
     ("{{#job}}{{slot}}{{/job}}", "How long a slot is cannot be told")],
)  # fmt: skip
def test_that_a_token_that_means_nothing_is_named_by_its_cell(text: str, sentence: str, tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx", [["x"], [None, text]])
    with pytest.raises(InvalidInput) as refused:
        fill_template(planned(), path, tmp_path / "o.xlsx")
    assert sentence in str(refused.value)
    assert any(cell in str(refused.value) for cell in ("cell B2", "cell A2"))
    assert not (tmp_path / "o.xlsx").exists()


def test_that_lots_stand_within_their_machine(tmp_path: Path) -> None:
    rows = [["{{#machine}}{{machine.code}}{{#job}}"], ["{{job.of}}{{/machine}}"], ["{{/job}}"]]
    path = template(tmp_path / "t.xlsx", rows)
    with pytest.raises(InvalidInput, match="cell A1: The block job must begin and end within the block machine"):
        fill_template(planned(), path, tmp_path / "o.xlsx")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("t.xls", "save it as an Excel workbook"), ("gone.xlsx", "There is no file"), ("t.xlsx", "has no cells to fill"),
     ("broken.xlsx", "no Excel workbook"), ("entities.xlsx", "declares entities")],
)  # fmt: skip
def test_that_a_workbook_that_is_no_template_is_refused_with_the_reason(
    name: str, sentence: str, tmp_path: Path
) -> None:
    template(tmp_path / "t.xlsx", [["nothing"]]).with_name("t.xls").write_bytes(b"old")
    (tmp_path / "broken.xlsx").write_bytes(b"PK broken")
    bomb = template(tmp_path / "entities.xlsx")
    with_parts(bomb, {}, {"xl/worksheets/sheet1.xml": ("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')})
    with pytest.raises(FileProblem, match=sentence):
        fill_template(planned(), tmp_path / name, tmp_path / "o.xlsx")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(OSError(errno.ENOSPC, ""), "The disk is full"), (PermissionError(errno.EACCES, ""), "You are not allowed"),
     (32, "is open in another program")],
)  # fmt: skip
def test_that_the_old_schedule_is_whole_when_the_new_one_cannot_be_written(
    error: OSError | int, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if isinstance(error, int):  # what Windows says of a file that Excel shows
        number, error = error, PermissionError(errno.EACCES, "")
        error.winerror = number
    path = template(tmp_path / "t.xlsx")
    fill_template(planned(), path, tmp_path / "o.xlsx")
    before = (tmp_path / "o.xlsx").read_bytes()
    monkeypatch.setattr("core.files.disk.SECONDS_OF_PATIENCE", 0)
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(error))
    with pytest.raises(FileProblem, match=sentence):
        fill_template(planned(), path, tmp_path / "o.xlsx")
    assert (tmp_path / "o.xlsx").read_bytes() == before
    assert sorted(found.name for found in tmp_path.iterdir()) == ["o.xlsx", "t.xlsx"]


def test_that_the_template_itself_is_never_overwritten(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    with pytest.raises(FileProblem, match="is the template itself"):
        fill_template(planned(), path, path)
    with pytest.raises(FileProblem, match=r"must end in \.xlsx"):
        fill_template(planned(), path, tmp_path / "o.xlsm")
    macros = path.rename(tmp_path / "t.xlsm")
    with pytest.raises(FileProblem, match=r"must end in \.xlsm, since the template has macros"):
        fill_template(planned(), macros, tmp_path / "o.xlsx")


def test_that_a_template_changed_since_its_spec_was_made_is_not_written_into(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    spec = fill_template(planned(), path, tmp_path / "o.xlsx").spec
    workbook = openpyxl.load_workbook(path)
    workbook["Plan"].insert_cols(1)
    workbook.save(path)
    with pytest.raises(FileProblem, match=r"was changed since it was registered: B1 of Plan was .*Register"):
        fill_template(planned(), path, tmp_path / "o.xlsx", spec=spec)


def test_that_a_workbook_of_another_kind_is_not_read_back(tmp_path: Path) -> None:
    for path in TEMPLATES:
        spec = fill_template(planned(), path, tmp_path / "o.xlsx").spec
        other = template(tmp_path / "other.xlsx", [["x"]])
        with pytest.raises(FileProblem, match="was not made from this template"):
            read_back(other, spec, planned())


def test_that_a_project_keeps_what_it_knows_of_a_template(tmp_path: Path) -> None:
    path = template(tmp_path / "t.xlsx")
    spec = fill_template(planned(), path, tmp_path / "o.xlsx").spec
    project = with_spec(Project((planned(),)), path, spec)
    assert kept_spec(project, path) == spec
    assert kept_spec(Project((planned(),)), path) is None
    for broken in ("", "[]", '{"version": 9, "sheets": []}', '{"version": 1, "sheets": [{"name": "x"}]}'):
        with pytest.raises(InvalidInput):
            Spec.from_text(broken)


def test_that_control_signs_and_endless_texts_do_not_break_the_workbook(tmp_path: Path) -> None:
    one = planned()
    hostile = replace(one.shop.orders["A"], customer="a\x00b\x1f" + "😀" * 40_000)
    one = replace(one, shop=replace(one.shop, orders=one.shop.orders.put(hostile)))
    fill_template(one, template(tmp_path / "t.xlsx"), tmp_path / "o.xlsx", printed=datetime(2026, 9, 7))
    text = cells(tmp_path / "o.xlsx")[3][1]
    assert text.startswith("ab😀")
    assert len(text.encode("utf-16-le")) // 2 <= 32767
    with zipfile.ZipFile(tmp_path / "o.xlsx") as archive:
        assert archive.testzip() is None
