"""Finds texts in the syntax tree that a planner would read and no translator would see."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

TELLING = frozenset((
    "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setStatusTip", "setWhatsThis", "setTitle", "setInformativeText", "setDetailedText", "setSuffix", "setPrefix",
    "setSpecialValueText", "setTabText", "setTabToolTip", "setLabelText", "addAction", "addMenu", "addItem", "addItems",
    "addTab", "addRow", "addButton", "insertItem", "setHeaderLabels", "showMessage", "showText", "drawText", "label",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
    "ElidedLabel", "say",
))  # fmt: skip
"""Calls whose first text is read by the planner."""
ASKING = frozenset(("information", "warning", "question", "critical", "getText", "getInt", "getItem",
                    "getSaveFileName", "getOpenFileName", "getOpenFileNames"))  # fmt: skip
"""Calls all whose texts are."""
TRANSLATING = frozenset(("tr", "_tr", "translate", "QT_TRANSLATE_NOOP", "counted", "mark", "_mark"))
Found = tuple[int, str]


def told(tree: ast.AST) -> Iterator[Found]:
    """Texts with a word in them that go into a call which shows them, as they stand in the code; their lines."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call) in TELLING | ASKING:
            for argument in call.args if _name(call) in ASKING else _first_text(call):
                yield from ((call.lineno, text) for text in _texts(argument) if has_word(text))


def sentences(tree: ast.AST) -> Iterator[Found]:
    """Texts of several words anywhere but in documentation, errors, types and what is translated; their lines."""
    for child in ast.iter_child_nodes(tree):
        if (isinstance(child, ast.Call) and _name(child) in TRANSLATING) or isinstance(child, ast.Raise | ast.Assert):
            continue
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Constant):
            if isinstance(child.value, str) and is_sentence(child.value):
                yield child.lineno, child.value
            continue
        yield from sentences(child)


def glued(tree: ast.AST) -> Iterator[Found]:
    """Sentences made before they are translated, which no catalogue can hold."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call) in TRANSLATING:
            for argument in call.args:
                if isinstance(argument, ast.JoinedStr) or (isinstance(argument, ast.BinOp) and any(_texts(argument))):
                    yield call.lineno, ast.unparse(argument)


def has_word(text: str) -> bool:
    """Whether there are two letters together besides places for values, marks of files and markup."""
    bare = re.sub(r"\{[^}]*\}|<[^>]*>|\*\.\w+|&\w+;", " ", text)
    return re.search(r"[A-Za-z]{2,}", bare) is not None


def is_sentence(text: str) -> bool:
    """Whether a text has two words of letters alone side by side, as no code, pattern or style sheet has."""
    return re.match(r"\W*[A-Za-z]{2,}[,:;]? (?:[a-z]{2,}|I|a)\b(?![:(=])", text) is not None


def _first_text(call: ast.Call) -> list[ast.expr]:
    """The first argument, or the one behind it where an icon stands first."""
    is_behind = bool(call.args) and isinstance(call.args[0], ast.Call) and _name(call.args[0]) == "icon"
    return [*call.args[is_behind : is_behind + 1], *(one.value for one in call.keywords if one.arg == "text")]


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts of an argument: not those of a call within it, unless they are filled in there."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=values):
            yield " ".join(one.value for one in values if isinstance(one, ast.Constant))
        case ast.BinOp(left=left, right=right):
            yield from (*_texts(left), *_texts(right))
        case ast.IfExp(body=body, orelse=orelse):
            yield from (*_texts(body), *_texts(orelse))
        case ast.List(elts=items) | ast.Tuple(elts=items):
            for item in items:
                yield from _texts(item)
        case ast.Call(func=ast.Attribute(value=filled, attr="format" | "strip" | "capitalize" | "upper")):
            yield from _texts(filled)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
