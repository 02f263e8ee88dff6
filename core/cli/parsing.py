"""The arguments of the command line: which language is wanted, and argparse's own words in it."""

from __future__ import annotations

import argparse
import sys

from core.language import USUAL, available, mark, tr, use, use_durations

WORDS = (
    mark("usage: "), mark("options"), mark("positional arguments"), mark("show this help message and exit"),
    mark("%(prog)s: error: %(message)s\n"),
    mark("argument %(argument_name)s: %(message)s"), mark("the following arguments are required: %s"),
    mark("unrecognized arguments: %s"), mark("invalid choice: %(value)r (choose from %(choices)s)"),
    mark("invalid value: %(value)r"), mark("expected one argument"), mark("expected at most one argument"),
    mark("expected at least one argument"), mark("expected %s argument"), mark("expected %s arguments"),
    mark("ambiguous option: %(option)s could match %(matches)s"), mark("ignored explicit argument %r"),
    mark("not allowed with argument %s"), mark("one of the arguments %s is required"),
    mark("unknown parser %(parser_name)r (choices: %(choices)s)"),
)  # fmt: skip
"""All that argparse says to somebody who types a command, as Python 3.11 to 3.13 have it."""
PLAINER = {"invalid %(type)s value: %(value)r": mark("invalid value: %(value)r")}
"""What argparse would say with the name of a function of ours in it, and what is said instead."""


class Help(argparse.HelpFormatter):
    """argparse's help, with the blank that French sets before a colon."""

    def start_section(self, heading: str | None) -> None:
        """A part of the help under its heading, to which argparse adds the colon."""
        super().start_section(tr("{heading}:", heading=heading).removesuffix(":") if heading else heading)


PROGRAM = "corkboard" if getattr(sys, "frozen", False) else "main.py"
"""What help calls us."""


def heed_language(argv: list[str]) -> list[str]:
    """Speak the language that `--language` names, wherever it stands, and let argparse speak it too; tell durations as
    `--durations` says; what is left of the arguments."""
    argparse._, argparse.ngettext = _said, _one_or_many  # type: ignore[attr-defined]
    parser = argparse.ArgumentParser(prog=PROGRAM, add_help=False, allow_abbrev=False, usage=argparse.SUPPRESS)
    add_language(parser)
    found, left = parser.parse_known_args(argv)
    if found.language:
        use(found.language)
    if found.durations:
        use_durations(found.durations)
    return left


def add_language(parser: argparse.ArgumentParser) -> None:
    """The options that say how sentences read."""
    parser.add_argument("--language", choices=available(), metavar="CODE", help=tr(
        "the language of help, messages and the sentences in results: {codes} (that of CORKBOARD_LANGUAGE, or the "
        "system's)", codes=", ".join(available())))  # fmt: skip
    parser.add_argument("--durations", choices=USUAL, metavar=tr("UNIT"), help=tr(
        "how durations in sentences read: {units} (that of CORKBOARD_DURATIONS, or mixed)", units=", ".join(USUAL)))


def _said(sentence: str) -> str:
    return tr(PLAINER.get(sentence, sentence))


def _one_or_many(one: str, many: str, count: int) -> str:
    return tr(one if count == 1 else many)
