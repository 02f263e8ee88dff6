"""What a template holds besides cells is still there, and what need not change is the same byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from core.files.templates import fill_template, learn, read_back
from core.model import Plan, Table
from tests.core.files.templates.books import TEMPLATES, changed, decorated, parts, planned, sample, with_parts

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
XM = "http://schemas.microsoft.com/office/excel/2006/main"
OFFICE = "application/vnd.openxmlformats-officedocument"


def anchor(row: int, what: str) -> str:
    """A shape that begins in a row, from 0, and ends two rows below."""
    ends = "".join(
        f"<xdr:{end}><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{at}</xdr:row>"
        f"<xdr:rowOff>0</xdr:rowOff></xdr:{end}>" for end, at in (("from", row), ("to", row + 2))
    )
    return f"<xdr:twoCellAnchor>{ends}{what}<xdr:clientData/></xdr:twoCellAnchor>"


BOX = (
    '<xdr:sp macro="Go" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Box"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>'
    '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r>'
    "<a:t>Ne pas modifier</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
)
PICTURE = (
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>'
    '<a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>'
)
DRAWING = (
    f'<xdr:wsDr xmlns:xdr="{XDR}" xmlns:a="{A}" xmlns:r="{RELATIONS}">{anchor(0, PICTURE)}{anchor(6, BOX)}</xdr:wsDr>'
)
NEW_RULES = (
    f'<extLst><ext xmlns:x14="{X14}" uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}"><x14:dataValidations count="1" '
    f'xmlns:xm="{XM}"><x14:dataValidation type="list"><x14:formula1><xm:f>Sums!$A$1:$A$2</xm:f></x14:formula1>'
    "<xm:sqref>A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>"
)
BUTTON = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape '
    'id="_x0000_s1025"><x:ClientData ObjectType="Button"><x:Anchor>1, 0, 6, 5, 2, 0, 7, 5</x:Anchor>'
    "<x:FmlaMacro>Go</x:FmlaMacro></x:ClientData></v:shape></xml>"
)


def relations(*lines: tuple[str, str]) -> str:
    """A list of relations, numbered from rId1."""
    inner = "".join(f'<Relationship Id="rId{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
                    for n, (kind, target) in enumerate(lines, 1))  # fmt: skip
    return f'<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    """The decorated list with a text box, a picture, a button, macros, and a drop-down fed by another sheet."""
    add = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in (
        ("xl/drawings/drawing1.xml", f"{OFFICE}.drawing+xml"),
        ("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
        ("xl/calcChain.xml", f"{OFFICE}.spreadsheetml.calcChain+xml")))  # fmt: skip
    add += f'<Default Extension="vml" ContentType="{OFFICE}.vmlDrawing"/>'
    add += '<Default Extension="png" ContentType="image/png"/>'
    path = decorated(tmp_path / "t.xlsx").rename(tmp_path / "t.xlsm")
    types = "[Content_Types].xml"
    with_parts(path, {}, {types: ("</Types>", f"{add}</Types>")})
    return with_parts(
        path,
        {
            "xl/vbaProject.bin": bytes(range(256)) * 8,
            "xl/drawings/drawing1.xml": DRAWING,
            "xl/drawings/_rels/drawing1.xml.rels": relations(("image", "../media/image1.png")),
            "xl/media/image1.png": parts(TEMPLATES[0])["xl/media/image1.png"],
            "xl/drawings/vmlDrawing1.vml": BUTTON,
            "xl/worksheets/_rels/sheet1.xml.rels": relations(
                ("drawing", "../drawings/drawing1.xml"), ("vmlDrawing", "../drawings/vmlDrawing1.vml")
            ),
            "xl/calcChain.xml": '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        },
        {
            "xl/worksheets/sheet1.xml": ("</worksheet>", f'<drawing xmlns:r="{RELATIONS}" r:id="rId1"/><legacyDrawing '
                                         f'xmlns:r="{RELATIONS}" r:id="rId2"/>{NEW_RULES}</worksheet>'),
            "xl/_rels/workbook.xml.rels": ("</Relationships>", (
                '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
                f'Target="vbaProject.bin"/><Relationship Id="rId91" Type="{RELATIONS}/calcChain" '
                'Target="calcChain.xml"/></Relationships>')),
            types: (f"{OFFICE}.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
        },
    )  # fmt: skip


@pytest.fixture
def filled(rich: Path, tmp_path: Path) -> Path:
    """That one, filled: 7 rows more."""
    fill_template(planned(), rich, tmp_path / "o.xlsm")
    return tmp_path / "o.xlsm"


def test_that_only_what_must_change_does(rich: Path, filled: Path) -> None:
    assert changed(rich, filled) == {
        "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/drawings/drawing1.xml",
        "xl/drawings/vmlDrawing1.vml", "xl/workbook.xml", "xl/styles.xml", "xl/calcChain.xml", "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
    }  # fmt: skip
    assert "xl/calcChain.xml" not in parts(filled)


def test_that_macros_text_boxes_pictures_and_buttons_stay_and_move_with_their_rows(filled: Path) -> None:
    held = parts(filled)
    assert held["xl/vbaProject.bin"] == bytes(range(256)) * 8
    assert b"sheet.macroEnabled.main+xml" in held["[Content_Types].xml"]
    drawing = held["xl/drawings/drawing1.xml"].decode()
    assert drawing.replace("<xdr:row>14<", "<xdr:row>6<").replace("<xdr:row>16<", "<xdr:row>8<").endswith(
        DRAWING.removeprefix("<xdr:wsDr")
    )
    assert b"<x:Anchor>1, 0, 14, 5, 2, 0, 15, 5</x:Anchor>" in held["xl/drawings/vmlDrawing1.vml"]


def test_that_a_drop_down_fed_by_another_sheet_holds_for_every_lot(filled: Path) -> None:
    sheet = parts(filled)["xl/worksheets/sheet1.xml"].decode()
    assert "<xm:f>Sums!$A$1:$A$2</xm:f>" in sheet
    assert "<xm:sqref>A4:A5 A8:A9 A12</xm:sqref>" in sheet


@pytest.mark.filterwarnings("ignore:Data Validation extension")  # openpyxl would not keep it
def test_that_another_program_opens_it(filled: Path) -> None:
    book = openpyxl.load_workbook(filled, keep_vba=True)
    assert book["Plan"]["A16"].value == "Visa"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_that_pictures_themes_and_properties_of_a_factorys_template_stay(path: Path, tmp_path: Path) -> None:
    fill_template(sample(), path, tmp_path / "o.xlsx")
    before, after = parts(path), parts(tmp_path / "o.xlsx")
    same = {name for name in before if after.get(name) == before[name]}
    assert same >= {
        "xl/theme/theme1.xml", "xl/media/image1.png", "docProps/app.xml", "docProps/core.xml", "_rels/.rels",
        "xl/drawings/_rels/drawing1.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels",
    }  # fmt: skip
    assert before.keys() <= after.keys()


def test_that_known_styles_stay_where_they_are(tmp_path: Path) -> None:
    path = next(path for path in TEMPLATES if "grille" in path.stem)
    before = openpyxl.load_workbook(path)._cell_styles
    fill_template(sample(), path, tmp_path / "o.xlsx")
    assert list(openpyxl.load_workbook(tmp_path / "o.xlsx")._cell_styles)[: len(before)] == list(before)


def test_that_a_formula_kept_once_for_many_cells_is_written_out(tmp_path: Path) -> None:
    path = decorated(tmp_path / "t.xlsx")
    with_parts(path, {}, {"xl/worksheets/sheet1.xml": ('<c r="F4"><f>(E4-D4)*24</f><v></v></c>',
                          '<c r="F4"><f t="shared" ref="F4:F5" si="0">(E4-D4)*24</f><v>9</v></c>')})  # fmt: skip
    with_parts(path, {}, {"xl/worksheets/sheet1.xml": ("</row><row r=\"6\"", '<c r="F5"><f t="shared" si="0"/></c>'
                          '</row><row r="6"')})  # fmt: skip
    fill_template(planned(), path, tmp_path / "o.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "o.xlsx")["Plan"]
    assert [sheet[f"F{row}"].value for row in (4, 5, 6)] == ["=(E4-D4)*24", "=(E5-D5)*24", "=(E6-D6)*24"]
    assert b"<v>9</v>" not in parts(tmp_path / "o.xlsx")["xl/worksheets/sheet1.xml"]


@pytest.mark.filterwarnings("ignore:Data Validation extension")
def test_that_a_schedule_in_use_with_macros_and_shapes_keeps_them_when_it_is_taught(
    filled: Path, tmp_path: Path
) -> None:
    one = planned()
    words = {"A3": "machine.code", "A4": "job.of", "B4": "job.client", "C4": "job.qty", "D4": "job.start",
             "E4": "job.end"}  # fmt: skip
    spec = learn(filled, "Plan", words, one.shop.machines)
    fewer = replace(one, plan=Plan(Table(one.plan.lots.rows[:1])))
    fill_template(fewer, filled, tmp_path / "next.xlsm", spec=spec)
    assert read_back(tmp_path / "next.xlsm", spec, fewer).scenario is fewer
    before, after = parts(filled), parts(tmp_path / "next.xlsm")
    for name in ("xl/vbaProject.bin", "xl/media/image1.png", "xl/theme/theme1.xml"):
        assert after[name] == before[name]
    assert b"<a:t>Ne pas modifier</a:t>" in after["xl/drawings/drawing1.xml"]
    assert b"<x:FmlaMacro>Go</x:FmlaMacro>" in after["xl/drawings/vmlDrawing1.vml"]
    sheet = after["xl/worksheets/sheet1.xml"].decode()
    assert "<xm:f>Sums!$A$1:$A$2</xm:f>" in sheet
    assert "<cfRule" in sheet
    assert openpyxl.load_workbook(tmp_path / "next.xlsm", keep_vba=True)["Plan"]["A14"].value == "Visa"
