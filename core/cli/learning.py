"""`acceptance`: how surely each producer accepts, learned from a file's history of offers, as one JSON object."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.codes import DONE
from core.cli.reading import open_file
from core.cli.told import print_result, results_alone, say
from core.edit import History
from core.errors import FileProblem, InvalidInput
from core.files import check_target, write_any
from core.language import day, tr
from core.model import Project, Scenario, Shop, minute_of

if TYPE_CHECKING:
    from core.offers.learning import Learned, Scores

SERVING = ("auto", "model", "rate", "given")


def add_acceptance(parser: argparse.ArgumentParser, files: str) -> None:
    """The arguments of `acceptance`."""
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=files)
    parser.add_argument("--pin", choices=SERVING, help=tr(
        "whose acceptances plans use: the model's, each producer's rate, or those given for the producers; auto: the "
        "better of model and rate"))  # fmt: skip
    parser.add_argument("--half-life", type=_days, metavar=tr("DAYS"),
                        help=tr("answers so old weigh half; else all weigh alike"))
    parser.add_argument("--without-expired", action="store_true",
                        help=tr("leave expired offers out; else they count as no"))
    parser.add_argument("--figures", choices=("day", "week"), help=tr("add the network's figures over time"))
    kept = tr("the project .cork that keeps what was learned")
    parser.add_argument("--output", type=Path, metavar=tr("OUT"), help=kept)


def _days(text: str) -> float:
    number = float(text)
    if not 0.01 <= number <= 100_000:
        raise argparse.ArgumentTypeError(tr("{text} is not a number of days above 0", text=text))
    return number


def acceptance(args: argparse.Namespace) -> int:
    """Learn from the history of a file, print what was learned, and keep it where that is asked for; the exit code."""
    from core.offers.learning import AnswerRules, drifts, learn, learned_of, with_learned, with_pin

    history = _opened(args)
    shop = history.project.scenario.shop
    rules = AnswerRules(not args.without_expired, args.half_life)
    with results_alone():
        learned = _pinned(learn(shop, rules, now=datetime.now()), args.pin)
    project = with_learned(history.project, learned)
    kept = learned_of(project) or learned
    if args.pin == "auto":
        kept = replace(kept, pinned=None)
    say(kept.note)
    drifted = drifts(shop, rules)
    for one in drifted:
        say(one.sentence)
    if args.output:
        kept_in = history.push(tr("Learn acceptance"), with_pin(project, kept), when=datetime.now(), cost=None)
        write_any(kept_in, args.output)
    figures = {"figures": _figures(shop, args.figures)} if args.figures else {}
    print_result({**told_of(shop, kept), "drift": [asdict(one) for one in drifted], **figures})
    return DONE


def _opened(args: argparse.Namespace) -> History:
    if args.output:
        if args.output.suffix.lower() != ".cork":
            raise FileProblem(tr("Only a project file .cork keeps what was learned."))
        check_target(args.output)
    history = open_file(args.file)
    if not history.project.scenario.shop.producers and not history.project.scenario.shop.offers:
        raise FileProblem(tr(
            "There are no producers and no offers in {file}, so there is nothing to learn from.", file=args.file))
    return history


def _pinned(learned: Learned, wanted: str | None) -> Learned:
    from core.offers.learning import pin

    if wanted is None or wanted == "auto":
        return learned
    try:
        return pin(learned, wanted)  # type: ignore[arg-type]
    except ValueError as error:
        raise FileProblem(tr("The model cannot be pinned: {reason}", reason=error)) from None


def told_of(shop: Shop, learned: Learned) -> dict[str, Any]:
    """What was learned as the result that is printed."""
    from core.offers.learning import producer_rates, told

    rates = producer_rates(shop, learned.rules)
    model = learned.model
    return {
        "status": "learned" if model else "too little history",
        "serves": learned.serves, "better": learned.better, "pinned": learned.pinned, "note": learned.note,
        "answers": rates.answers,
        "window": {"from": model.first, "to": model.last, "number": model.number} if model else None,
        "network": {"mean": rates.mean, "strength": rates.strength},
        "producers": [
            {**asdict(one), "sentence": one.sentence, "given": _given(shop, one.producer)}
            for one in rates.producers.values()
        ],
        "model": told(learned).get("model"),
        "scores": {"model": _scores(learned.model_scores), "rate": _scores(learned.rate_scores)},
    }


def _given(shop: Shop, name: str) -> float | None:
    producer = shop.producers.get(name)
    return producer.acceptance if producer else None


def _scores(scores: Scores | None) -> dict[str, Any] | None:
    return asdict(scores) if scores else None


def _figures(shop: Shop, by: Any) -> dict[str, Any]:
    from core.model import moment_of
    from core.offers.dashboard import dashboard

    found = dashboard(shop, by)
    for remark in found.remarks:
        say(remark)
    return {
        "by": by,
        "periods": [{"day": day(moment_of(shop.epoch, one.start)), **asdict(one)} for one in found.periods],
        "whole": asdict(found.whole) if found.whole else None,
        "calibration": [asdict(one) for one in found.calibration],
    }


def believed(project: Project, scenario: Scenario, wanted: str, now: datetime) -> tuple[Scenario, Learned | None]:
    """The scenario with what a project has learned laid over it, or what can be learned now where it has nothing;
    `wanted` is one of SERVING. Says which acceptances hold."""
    from core.offers.learning import Learned, believing, learn, learned_of, serving_sentence

    try:
        learned = learned_of(project)
    except InvalidInput as error:
        say(error.sentences)
        learned = None
    if learned is None and wanted in ("auto", "model"):
        learned = learn(scenario.shop, now=now)
    if wanted != "auto":
        learned = _pinned(learned or Learned(), wanted)
    after = believing(scenario, learned, minute_of(scenario.shop.epoch, now))
    if sentence := serving_sentence(after.shop, learned):
        say(sentence)
    return after, learned
