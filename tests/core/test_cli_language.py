"""The command line in the planner's language."""

from __future__ import annotations

import argparse
import io
import json
import re
import sys
from pathlib import Path

import pytest

import main as program
from core.cli import COMMANDS, main
from core.cli.parsing import WORDS
from core.language import code, use

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


@pytest.fixture
def french() -> str:
    return use("fr")


def said(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str]:
    try:
        done = main(list(argv))
    except SystemExit as end:
        done = int(end.code or 0)
    told = capsys.readouterr()
    return done, told.out + told.err


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_that_help_is_wholly_french(command: str, capsys: pytest.CaptureFixture[str], french: str) -> None:
    done, help_ = said(capsys, *[command] * bool(command), "--help")
    own = [word.strip() for word in WORDS if len(word) > 8 and "%" not in word]
    assert done == 0
    assert "utilisation\u00a0:" in help_
    assert "afficher cette aide et quitter" in help_
    assert "options\u00a0:\n" in help_
    assert not re.search(r"\b(IN|OUT|KEY|LIST|KIND|REPORT)\b", help_)
    assert not [word for word in (*own, " the ", " of ", " with ", " which ") if word in help_]


@pytest.mark.parametrize(("argv", "words"), [
    (["solve"], "arguments obligatoires\u00a0: FICHIER"),
    (["solve", "a.cork", "--near", "0"], "0 n’est pas un nombre de lots supérieur à 0"),
    (["solve", "a.cork", "--seed", "x"], "valeur incorrecte\u00a0: 'x'"),
    (["bench", "chess", "a.json"], "choix incorrect\u00a0: 'chess'"),
    (["solve", "a.cork", "--fast"], "arguments inconnus\u00a0: --fast"),
    (["solve", "a.cork", "--seed"], "une valeur attendue"),
    (["solve", "a.cork", "--se", "1"], "option ambiguë"),
    (["nothing"], "Il n’y a ni commande ni fichier nothing."),
    (["allocate", str(SAMPLES / "welding-shop.json"), "--write-model", "m.doc"], "doit finir par .lp, .mps ou .txt."),
])  # fmt: skip
def test_that_what_is_wrong_is_said_in_french(
    argv: list[str], words: str, capsys: pytest.CaptureFixture[str], french: str
) -> None:
    done, told = said(capsys, *argv)
    assert done == 2
    assert words in told


@pytest.mark.parametrize("argv", [
    ["--language", "fr", "solve", "--help"],
    ["solve", "--language", "fr", "--help"],
    ["solve", "--help", "--language=fr"],
])  # fmt: skip
def test_that_the_language_can_be_named_anywhere(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    _, told = said(capsys, *argv)
    assert "utilisation" in told
    assert code() == "fr"


def test_that_an_unknown_language_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    done, told = said(capsys, "evaluate", "x.json", "--language", "tlh")
    assert (done, "invalid choice: 'tlh' (choose from 'en', 'fr')" in told) == (2, True)


def test_that_a_refused_value_names_no_function_of_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    done, told = said(capsys, "solve", "a.json", "--workers", "many")
    assert (done, "argument --workers: invalid value: 'many'" in told) == (2, True)


def test_that_english_help_is_argparses_own(capsys: pytest.CaptureFixture[str]) -> None:
    main(["evaluate", str(SAMPLES / "welding-shop.json")])
    parser = argparse.ArgumentParser(prog="any")
    assert parser.format_help().startswith("usage: any [-h]")
    assert "show this help message and exit" in parser.format_help()


def test_that_results_have_english_keys_and_french_sentences(
    capsys: pytest.CaptureFixture[str], french: str
) -> None:
    main(["evaluate", str(SAMPLES / "cork-factory.json")])
    conflict = json.loads(capsys.readouterr().out)["conflicts"][0]
    assert (conflict["kind"], conflict["sentence"]) == ("unscheduled", "OF-1040 n’est pas au plan.")


def test_that_without_a_screen_it_is_said_in_french(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, french: str
) -> None:
    monkeypatch.setattr(program, "has_screen", lambda: False)
    assert program.main([]) == 2
    assert "Il n’y a pas d’écran ici" in capsys.readouterr().err


def test_that_a_console_without_narrow_spaces_shows_plain_ones(monkeypatch: pytest.MonkeyPatch, french: str) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(raw, "ascii"))
    assert main(["nothing\u2192é"]) == 2
    sys.stderr.flush()
    assert b"Il n'y a ni commande ni fichier nothing->\\xe9." in raw.getvalue()
