"""The names of OOXML: its namespaces, and the order in which the parts of a sheet and a workbook must stand."""

from __future__ import annotations

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
XM = "http://schemas.microsoft.com/office/excel/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
WORKSHEET = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
    "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
    "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
    "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
    "extLst",
)  # fmt: skip
WORKBOOK = (
    "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
    "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews",
    "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects",
    "extLst",
)  # fmt: skip

COPIED = {
    "drawing", "vmlDrawing", "comments", "printerSettings", "chart", "chartStyle", "chartColorStyle",
    "chartUserShapes", "ctrlProp", "table", "control", "activeXControlBinary", "threadedComment",
}  # fmt: skip
"""Parts that belong to one sheet; all others, pictures for instance, are shared."""


def tag(name: str, space: str = MAIN) -> str:
    """The name of an element as lxml writes it."""
    return f"{{{space}}}{name}"


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
