"""A real window in each language: no English in the French one, nothing clipped, no key twice in a menu."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from gui.language import speak
from gui.tables.context_menu import context_menu
from gui.tables.notation import quoted
from gui.tables.specs import spec_of
from tests.gui.conftest import SAMPLES
from tests.gui.walking import Said, clipped, menus_of, said_by, said_by_action, settle
from tests.languages import compile_languages
from tests.test_languages import Message, done

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gui.main_window import MainWindow
from gui.panels import SolvePanel

Make = Callable[[str, str], "MainWindow"]
every_sample = pytest.mark.parametrize("sample", sorted(path.stem for path in SAMPLES.glob("*.json")))


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """Qt reads the compiled files."""
    compile_languages()


@pytest.fixture
def speaking(qapp: QApplication, make_window: Callable[[], MainWindow]) -> Iterator[Make]:
    """Makes a window in a language, on a sample or on nothing."""

    def make(language: str, sample: str = "") -> MainWindow:
        speak(qapp, language)
        made = make_window()
        if sample:
            made.documents.open_file(str(SAMPLES / f"{sample}.json"))
        settle()
        return made

    yield make
    speak(qapp, "en")


def stations(window: MainWindow) -> Iterator[str]:
    """Each dock of the workspace in turn, brought to the front; its name."""
    for name, dock in window.docks.docks.items():
        if not dock.isHidden():
            window.docks.show(name)
            settle(20)
            yield name


# What is still English


@cache
def _known(language: str) -> tuple[frozenset[str], list[re.Pattern[str]]]:
    """English texts that read differently in a language, without places for values and with them."""
    kept = done(language)
    forms = frozenset(_bare(form) for one in kept for form in one.forms)
    plain = frozenset(_bare(one.source) for one in kept if "{" not in one.source) - forms - {"or"}  # gold, of a cork
    return plain, [_pattern(one.source) for one in kept if _is_telling(one)]


def _bare(text: str) -> str:
    return text.replace("&", "").strip()


def _is_telling(one: Message) -> bool:
    """Whether a sentence with places for values has words enough to be known again, and another form."""
    words = _words(one.source)
    return "{" in one.source and bool(words) and not any(all(word in form for word in words) for form in one.forms)


def _words(source: str) -> list[str]:
    return re.findall(r"[A-Za-z]{4,}", re.sub(r"\{[^}]*\}", " ", source))


def _pattern(source: str) -> re.Pattern[str]:
    parts = re.split(r"(\{[^}]*\})", _bare(source))
    return re.compile("".join(_PLACES.get(part, ".+") if part.startswith("{") else re.escape(part) for part in parts))


_PLACES = {"{n}": r"[\d.,\s]+"}


def english(said: set[Said], language: str) -> list[str]:
    """What is said in English though the language has other words for it."""
    plain, filled = _known(language)
    return sorted(
        f"{where}: {text!r}"
        for where, text in said
        if _bare(text) in plain or any(one.fullmatch(_bare(text)) for one in filled)
    )


@every_sample
def test_that_a_window_in_french_says_nothing_in_english(speaking: Make, sample: str) -> None:
    window = speaking("fr", sample)
    said = {one for _ in stations(window) for one in said_by(window)}
    said |= {one for menu in menus_of(window) for action in menu.actions() for one in said_by_action(action)}
    assert english(said, "fr") == []
    assert len(said) > 200  # it did walk


def test_that_an_empty_window_in_french_says_nothing_in_english(speaking: Make) -> None:
    assert english(set(said_by(speaking("fr"))), "fr") == []


def test_that_english_in_a_window_in_french_is_found(speaking: Make) -> None:
    said = {("here", "Nothing is planned yet."), ("there", "Late orders (12)"), ("no", "Bilan")}
    assert len(english(said, "fr")) == 2


# What has no room


@every_sample
@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_text_of_the_window_is_clipped(speaking: Make, language: str, sample: str) -> None:
    window = speaking(language, sample)
    assert {one for _ in stations(window) for one in clipped(window)} == set()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_nothing_of_the_idle_optimiser_must_be_scrolled_at_the_height_it_asks_for(
    speaking: Make, language: str, qtbot
) -> None:
    panel = SolvePanel(speaking(language, "cork-factory").session)
    qtbot.addWidget(panel)
    panel.resize(340, panel.height_for(340))
    panel.show()
    settle(20)
    assert panel.verticalScrollBar().maximum() == 0
    assert panel.height() < 160


def test_that_a_clipped_text_is_found(speaking: Make) -> None:
    window = speaking("fr", "cork-factory")
    button = window.findChild(QPushButton, "status_conflicts")
    button.setFixedWidth(40)
    assert any("60 conflits" in text for _, text in clipped(window))


# Keys


def mnemonics(menu: QMenu) -> list[str]:
    """The letters that are used twice in a menu."""
    texts = [entry.text().replace("&&", "") for entry in menu.actions()]
    used = Counter(letter.casefold() for text in texts for letter in re.findall(r"&(\w)", text))
    return [f"{letter} in {texts}" for letter, times in used.items() if times > 1]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_menu_has_the_same_key_twice(speaking: Make, language: str) -> None:
    window = speaking(language, "cork-factory")
    assert [twice for menu in menus_of(window) for twice in mnemonics(menu)] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_context_menu_has_the_same_key_twice(speaking: Make, language: str) -> None:
    from gui.gantt.menu import lots_menu, view_menu

    window = speaking(language, "welding-shop")
    canvas = window.board.canvas
    menus = [view_menu(canvas, 0), lots_menu(canvas, 0), context_menu(window, spec_of("rules"), True)]
    assert [twice for menu in menus for twice in mnemonics(menu)] == []


def test_that_keys_are_called_as_french_keyboards_call_them(speaking: Make) -> None:
    keep = speaking("fr", "").menus.actions["keep"].shortcut()
    assert keep.toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Entrée"


def test_that_a_cell_names_what_was_typed_in_the_quotes_of_the_language(speaking: Make) -> None:
    assert quoted("12x") == "“12x”"
    speaking("fr", "")
    assert quoted("12x") == "«\u00a012x\u00a0»"
