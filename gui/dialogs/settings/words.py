"""How settings are found: by all words that are typed, in any order, whatever their case and accents."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches

from core.language import everywhere, in_english

ALIKE = 0.8
"""How much of two words must agree for one to be the other mistyped, 1 for all."""


def folded(text: str) -> str:
    """A text without case and accents: "Thème" is "theme"."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def holds_all(words: str, wanted: str, *, loosely: bool = False) -> bool:
    """Whether each word that is wanted begins one of the words; both are compared folded. `loosely` takes words that
    are mistyped by a letter or two, too."""
    known = words.replace("'", " ").replace("-", " ").split()
    parts = folded(wanted).replace("'", " ").replace("-", " ").split()
    return all(
        any(part in one if len(part) > 2 else one.startswith(part) for one in known)
        or (loosely and len(part) > 3 and bool(get_close_matches(part, known, 1, ALIKE)))
        for part in parts
    )


def also(english: object) -> str:
    """More words for a setting, in all languages: `english` is what QT_TRANSLATE_NOOP gave."""
    return " ".join(everywhere(str(english)))


def in_all_languages(*texts: str) -> str:
    """Texts of the dialog and the same in the other languages, without their mnemonics: who works with an English
    window in a French factory may know a setting by its French name."""
    said = (one for text in texts for one in dict.fromkeys((text, *everywhere(in_english(text)))))
    return " ".join(one.replace("&", "") for one in said)
