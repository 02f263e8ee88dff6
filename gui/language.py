"""The window speaks the planner's language: sentences through Qt's translators, numbers and dates by its locale."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from core import language

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "languages"
KEY = "look/language"
SYSTEM = "system"
ELSEWHERE = {"en": "en_GB"}
"""How a language writes numbers and dates where the system speaks another: who plans in English on a German computer
does not count hours by twelves, as plain "en" would."""
KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Return"),)
"""Keys that Qt's own translation calls otherwise than the keyboards they are printed on: in French "Retour"."""

BETTER_THAN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
)  # fmt: skip
"""Words of Qt's own dialogs that its French has lost, or says as nobody does: "Ne pas tenir compte"."""


def choice() -> str:
    """What the planner chose: the code of a language, or "system"."""
    chosen = str(QSettings().value(KEY, SYSTEM))
    return chosen if chosen in language.available() else SYSTEM


def at_start() -> str:
    """What to speak at the start: the planner's choice, else what CORKBOARD_LANGUAGE says, else the system's."""
    chosen = choice()
    return language.code() if chosen == SYSTEM else chosen


def choose(chosen: str) -> None:
    """Remember a choice for the next start."""
    QSettings().setValue(KEY, chosen)


def speak(app: QCoreApplication, chosen: str) -> None:
    """Let the program speak a language from now on; widgets that are there already keep their words."""
    code = language.use(chosen)
    system = QLocale.system()
    QLocale.setDefault(system if language.code_of(system.name()) == code else QLocale(ELSEWHERE.get(code, code)))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt_words, f"qtbase_{code}"), (str(FOLDER), code)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
