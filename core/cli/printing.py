"""`print`: the plan in a file as a PDF. What paints it knows Qt, so main.py hands it in; nothing here does."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from math import nan
from pathlib import Path
from typing import Any

from core.cli.codes import BAD_INPUT, DONE
from core.cli.reading import open_file
from core.cli.told import print_result, say
from core.errors import FileProblem
from core.language import listed, short, tr
from core.model import LENGTH_OF_DAY, Scenario

Painting = Callable[[Scenario, str, Path, dict[str, Any]], tuple[int, str]]
"""Writes a scenario, under a project's name, into a PDF by these choices; how many pages it has, and what the planner
should know of them, or "" """
PARTS = ("board", "dispatch", "offers", "orders", "figures")


def add_print(parser: argparse.ArgumentParser, files: str, paint: Painting | None) -> None:
    """The arguments of the command."""
    parser.set_defaults(paint=paint)
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=files)
    parser.add_argument("--output", type=Path, metavar="PDF", required=True, help=tr("where the pages go"))
    scenario = tr("which scenario of a project (the one it shows)")
    parser.add_argument("--scenario", metavar=tr("NAME"), help=scenario)
    parts = tr("which pages, of {parts} (all there are)", parts=",".join(PARTS))
    parser.add_argument("--parts", type=_parts, default=PARTS, metavar=tr("LIST"), help=parts)
    parser.add_argument("--paper", choices=("A4", "A3"), default="A4", help=tr("its size (A4)"))
    parser.add_argument("--portrait", action="store_true", help=tr("upright instead of across"))
    parser.add_argument("--margin", type=_between(5, 40), default=10.0, metavar="MM", help=tr("millimetres (10)"))
    day = tr("how wide a day of the board is (the whole plan on one page's width)")
    parser.add_argument("--day", type=_between(0.5, 30), default=0.0, metavar="CM", help=day)
    _add_choices(parser)


def _add_choices(parser: argparse.ArgumentParser) -> None:
    """Which days, and how they look."""
    first, last = tr("first day (the plan's)"), tr("last day (the plan's)")
    parser.add_argument("--from", dest="since", type=_date, metavar="DATE", help=first)
    parser.add_argument("--to", dest="until", type=_date, metavar="DATE", help=last)
    colours = tr("lateness, customer, product, order, or an attribute (lateness)")
    parser.add_argument("--colour-by", default="lateness", metavar=tr("KEY"), help=colours)
    parser.add_argument("--black-and-white", action="store_true", help=tr("patterns instead of colours"))
    parser.add_argument("--small", action="store_true", help=tr("lists in small letters, to save paper"))
    parser.add_argument("--flow", action="store_true", help=tr("no new page for each machine"))
    parser.add_argument("--sort", choices=("order", "promised", "due", "customer"), default="order",
                        help=tr("how orders are sorted (order)"))  # fmt: skip


def print_file(args: argparse.Namespace) -> int:
    """Do it, and print how many pages were written as one JSON line."""
    project = open_file(args.file).project
    if args.paint is None:
        say(tr("Pages can only be painted by the whole program: python main.py print …"))
        return BAD_INPUT
    scenario = next((one for one in project.scenarios if one.name == (args.scenario or project.active)), None)
    if scenario is None:
        names = listed([one.name for one in project.scenarios], "or")
        raise FileProblem(tr("There is no scenario {name}, only {names}.", name=args.scenario, names=names))
    if args.since and args.until and args.until < args.since:
        raise FileProblem(tr("The last day must not lie before the first."))
    path = _pdf_name(args.output)
    pages, told = args.paint(scenario, project.name, path, _choices(args, scenario))
    if told:
        say(told)
    print_result({"output": str(path), "pages": pages})
    return DONE


def _pdf_name(path: Path) -> Path:
    """The name with .pdf at its end, as the window writes it too: no project is ever written over by its own pages.

    Raises FileProblem where it is a folder, or nothing at all.
    """
    if not path.name or path.is_dir():
        raise FileProblem(tr("{path} is a folder, not a file.", path=path))
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def _choices(args: argparse.Namespace, scenario: Scenario) -> dict[str, Any]:
    epoch = scenario.shop.epoch
    return {
        "parts": args.parts, "paper": args.paper, "is_landscape": not args.portrait, "margin": args.margin,
        "day_cm": args.day, "is_colour": not args.black_and_white, "is_large": not args.small,
        "starts_pages": not args.flow, "sort": args.sort, "colour_by": args.colour_by,
        "since": (args.since - epoch).days * LENGTH_OF_DAY if args.since else None,
        "until": ((args.until - epoch).days + 1) * LENGTH_OF_DAY if args.until else None,
    }


def _parts(text: str) -> tuple[str, ...]:
    wanted = [part.strip().lower() for part in text.split(",") if part.strip()]
    if unknown := [part for part in wanted if part not in PARTS]:
        raise argparse.ArgumentTypeError(tr(
            "there is no part {part}, only {parts}", part=unknown[0], parts=", ".join(PARTS)))
    if not wanted:
        raise argparse.ArgumentTypeError(tr("name at least one part"))
    return tuple(part for part in PARTS if part in wanted)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("{text} is no date such as 2026-09-28", text=text)) from None


def _between(least: float, most: float) -> Callable[[str], float]:
    def number(text: str) -> float:
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            value = nan
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(tr(
                "{text} does not lie between {least} and {most}", text=text, least=short(least), most=short(most)))
        return value

    return number
