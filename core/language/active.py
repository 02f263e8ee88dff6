"""Which language is spoken: one for the whole program and for the processes it starts."""

from __future__ import annotations

import locale
import os
import sys
from functools import cache
from pathlib import Path

from core.language.catalogue import Catalogue, read_catalogue

ENGLISH = "en"
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "languages"
VARIABLE = "CORKBOARD_LANGUAGE"
"""The environment variable that says it, so that a child process speaks as its parent does."""


@cache
def available() -> tuple[str, ...]:
    """The codes of all languages there are, such as "en" and "fr"; English first."""
    return (ENGLISH, *sorted(path.stem for path in FOLDER.glob("*.ts") if path.stem != ENGLISH))


def code() -> str:
    """The code of the language that is spoken: the one in CORKBOARD_LANGUAGE, else the system's, else English."""
    wanted = os.environ.get(VARIABLE, "")
    if wanted in available():
        return wanted
    return use(code_of(wanted) if code_of(wanted) in available() else "system")


def use(wanted: str) -> str:
    """Speak a language from now on, that of the system for "system", English for one there is not; its code."""
    found = system() if wanted == "system" else wanted
    os.environ[VARIABLE] = found if found in available() else ENGLISH
    return os.environ[VARIABLE]


def system() -> str:
    """The system's language where we have it, else English."""
    spoken = next((name for name in map(code_of, _system_names()) if name), ENGLISH)
    return spoken if spoken in available() else ENGLISH


def catalogue() -> Catalogue:
    """What is said in the language that is spoken."""
    return _catalogue_of(code())


def everywhere(sentence: str) -> tuple[str, ...]:
    """A sentence in every language there is, to know again what was written down when another one was spoken."""
    return tuple(_catalogue_of(language).sentences.get(sentence, sentence) for language in available())


def in_english(said: str) -> str:
    """The sentence of which this is the translation in the language that is spoken; itself where it is none."""
    return _sources_of(code()).get(said, said)


@cache
def _sources_of(language: str) -> dict[str, str]:
    return {said: source for source, said in _catalogue_of(language).sentences.items()}


@cache
def _catalogue_of(language: str) -> Catalogue:
    return Catalogue() if language == ENGLISH else read_catalogue(FOLDER / f"{language}.ts")


def _system_names() -> list[str]:
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":
        import ctypes

        names.append(locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""))
    return names


def code_of(name: str) -> str:
    """The language of a locale's name such as "fr_BE.UTF-8", or "" for no name; "C" and "POSIX" are English."""
    first = name.replace("-", "_").partition("_")[0].partition(".")[0]
    return ENGLISH if first in ("C", "POSIX") else first.lower()


def own_name(language: str) -> str:
    """What a language calls itself, with a capital: "English", "Français"."""
    if language == ENGLISH:
        return "English"
    from babel import Locale

    name = str(Locale.parse(language).get_language_name(language))
    return name[:1].upper() + name[1:]
