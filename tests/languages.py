"""Keeps the files of Qt Linguist in step with the program: `python dev.py languages`.

New sentences are added as unfinished, those nobody says any more are dropped, and what is translated stays. Then each
file is compiled for Qt. (lupdate itself knows neither our wrappers nor the sentences of core, which has no Qt.)
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.sentences import ROOT, Sentence, sentences

HEAD = ('<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>")
FOLDER = ROOT / "resources" / "languages"
Known = Mapping[tuple[str, str], ElementTree.Element]


def refresh(path: Path, said: Iterable[Sentence]) -> int:
    """Write a language's file anew for the sentences that are said; how many are not translated."""
    language, known = path.stem, _known(path)
    lines = [*HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context, messages in groupby(said, key=lambda one: one.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for one in messages:
            lines += _message(one, known.get((one.context, one.source)))
        lines.append("</context>")
    text = "\n".join([*lines, "</TS>", ""])
    path.write_text(text, "utf-8", newline="\n")
    return text.count('type="unfinished"')


def compile_languages() -> None:
    """Make the .qm file of each language, which Qt reads, where it is older than its source."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for path in FOLDER.glob("*.ts"):
        made = path.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < path.stat().st_mtime:
            aside = made.with_suffix(".new")  # a window at work has the old one mapped, and dies when it changes
            subprocess.run([tool, "-silent", path, "-qm", aside], check=True)
            aside.replace(made)


def _known(path: Path) -> Known:
    """The translations a file has, by context and source."""
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    }


def _message(one: Sentence, known: ElementTree.Element | None) -> list[str]:
    numerus = ' numerus="yes"' if one.is_counted else ""
    return [
        f"    <message{numerus}>",
        f'        <location filename="../../{escape(one.file)}"/>',
        f"        <source>{_text(one.source)}</source>",
        *_translation(one.is_counted, known),
        "    </message>",
    ]


def _translation(is_counted: bool, known: ElementTree.Element | None) -> list[str]:
    forms = [] if known is None else [form.text or "" for form in known.iter("numerusform")]
    text = "" if known is None else (known.text or "")
    is_done = known is not None and known.get("type") is None and bool(any(forms) if is_counted else text.strip(" "))
    kind = "" if is_done else ' type="unfinished"'
    if not is_counted:
        return [f"        <translation{kind}>{_text(text)}</translation>"]
    inside = [f"            <numerusform>{_text(form)}</numerusform>" for form in forms or ["", ""]]
    return [f"        <translation{kind}>", *inside, "        </translation>"]


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;", "\t": "&#x9;"})


def main() -> int:
    """Refresh and compile all languages, and say what is left to translate."""
    if sys.argv[1:] == ["--compile"]:
        compile_languages()
        return 0
    said = sentences()
    for path in sorted(FOLDER.glob("*.ts")):
        print(f"{path.stem}: {refresh(path, said)} of {len(said)} sentences are not translated.")
    compile_languages()
    return 0


if __name__ == "__main__":
    sys.exit(main())
