"""The language of the window: loads its words, counts in it, says in it what the core says, and knows its dates."""

import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tailor.model.message import Capital, Message, english
from tailor.paths import data_dir
from ui.pseudo import PSEUDO, PseudoTranslator

ENVIRONMENT = "TAILOR_LANGUAGE"
SYSTEM = ""
CORE = "Core"
"""The context of what the core says."""


def install(application: QApplication, language: str = SYSTEM, system: QLocale | None = None) -> QLocale:
    """Let the app speak a language, "" for the system's; return the locale of its dates and numbers.

    Where there are no words in the system's language the app speaks English, with the dates of the user's country.
    """
    remove(application)
    system = system or QLocale.system()
    os.environ.setdefault("LC_PAPER", system.name())  # the workers ask it for paper: they have no Qt
    wished = os.environ.get(ENVIRONMENT) or language
    if wished in PSEUDO:
        _use(application, PseudoTranslator(wished, application))
        locale = PSEUDO[wished]
    else:
        locale = chosen_locale(wished, system)
        _load(application, locale)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    return locale


def remove(application: QApplication) -> None:
    """Forget the words that were loaded."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()


def available() -> tuple[tuple[str, str], ...]:
    """Return the languages there are words in, as code and name in the language itself; English is among them."""
    codes = {file.stem.removeprefix("tailor_") for file in _folder().glob("tailor_*.qm")} | {"en"}
    return tuple((code, "English" if code == "en" else QLocale(code).nativeLanguageName()) for code in sorted(codes))


def chosen_locale(wished: str, system: QLocale) -> QLocale:
    """Return the locale for a wished language, or the system's where nothing is wished, as far as there are words."""
    locale = QLocale(wished) if wished else system
    codes = {code for code, _ in available()}
    if locale.name() in codes or QLocale.languageToCode(locale.language()) in codes:
        return locale if "_" in wished or not wished else _in_country(locale.language(), system.territory())
    return _in_country(QLocale.Language.English, system.territory())


def later(_context: str, text: str) -> str:
    """Return a text as it is, marked to be among the words of a context; what shows it has it translated."""
    return text


def counted(context: str, text: str, number: int) -> str:
    """Return a text with a number: `%n` is the number, `(s)` and `(one|many)` are its forms in the English text.

    counted("Status", "%n change(s)", 2) is "2 changes"; a translation has as many forms as its language needs.
    """
    said = QCoreApplication.translate(context, text, "", number)
    missing = said == text.replace("%n", str(number))
    return english(text, number) if missing else said


def shown(message: object) -> str:
    """Return what the core said, an error's text included, in the language of the window."""
    if isinstance(message, Exception):
        message = message.args[0] if message.args and isinstance(message.args[0], Message) else str(message)
    if not isinstance(message, Message):
        text = str(message)
        return QCoreApplication.translate(CORE, text) if text else ""
    count = message.values.get("n")
    if isinstance(count, int):
        template = counted(CORE, message.template, count)
    else:
        template = QCoreApplication.translate(CORE, message.template)
    values = {name: _in_window(value) for name, value in message.values.items() if name != "n"}
    text = template.format(**values) if values else template
    return capital(text) if isinstance(message, Capital) else text


def capital(text: str) -> str:
    """Return a text with its first letter as at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def within(text: str) -> str:
    """Return a phrase as it stands within a sentence: English begins it small, other languages know better."""
    is_english = QLocale().language() in (QLocale.Language.English, QLocale.Language.C)
    return text[:1].lower() + text[1:] if is_english and not re.match(r"[A-Z]{2}", text) else text


def number(value: float) -> str:
    """Return a number as it is written in the language."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value) if isinstance(value, int) else locale.toString(value, "g", 4)


def percent(share: float) -> str:
    """Return a share of one as a percentage, without decimals."""
    return QCoreApplication.translate("Numbers", "{} %").format(number(round(share * 100)))


def _in_country(language: QLocale.Language, country: QLocale.Country) -> QLocale:
    """Return a language as it is written in a country, or in the world where that is not known."""
    locale = QLocale(language, country)
    is_known = country != QLocale.Country.AnyTerritory and locale.territory() == country
    return locale if is_known else QLocale(language, QLocale.Country.World)


def _in_window(value: object) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(value)
    return shown(value) if isinstance(value, Message) else str(value)


def _folder() -> Path:
    return data_dir("resources") / "translations"


def _load(application: QApplication, locale: QLocale) -> None:
    """Load Qt's own words, then ours, which are asked first."""
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("tailor", str(_folder())),
    ):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
        else:
            translator.deleteLater()


def _use(application: QApplication, translator: QTranslator) -> None:
    application.installTranslator(translator)
