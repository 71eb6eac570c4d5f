"""The languages of the interface: which one is meant, and switching to it while the program runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from findling.core.paths import resources

ENGLISH: Final = "en"
LANGUAGES: Final[dict[str, str]] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
    "hi": "हिन्दी",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Each by its own name; all but English, the language of the source, have a file in `resources/translations`."""


def best_language(wanted: str, preferred: Sequence[str]) -> str:
    """One of `LANGUAGES`: the wanted, else the first that there is of the preferred ("zh-Hans-CN"), else English."""
    if wanted in LANGUAGES:
        return wanted
    for name in preferred:
        locale = QLocale(name)
        code = QLocale.languageToCode(locale.language())
        if code in LANGUAGES:
            return code
        if code == "zh" and locale.script() != QLocale.Script.TraditionalHanScript:
            return "zh_CN"
    return ENGLISH


class Interface:
    """The language that the application speaks: words of Findling and of Qt, numbers, and the direction."""

    def __init__(self, application: QApplication, system: QLocale | None = None) -> None:
        self._application = application
        self._system = system or QLocale.system()
        self._translators: list[QTranslator] = []
        self.language = ENGLISH

    def speak(self, wanted: str) -> bool:
        """Change to one of `LANGUAGES`, "" for that of the system; whether that is another than so far.

        What is shown already stays as it is: make it anew.
        """
        language = best_language(wanted, self._system.uiLanguages())
        before, self.language = self.language, language
        QLocale.setDefault(self._locale(language, bool(wanted)))
        if language == before and (self._translators or language == ENGLISH):
            return False
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = list(self._load(language)) if language != ENGLISH else []
        for translator in self._translators:
            self._application.installTranslator(translator)
        self._application.setLayoutDirection(QLocale(language).textDirection())
        return True

    def _locale(self, language: str, wanted: bool) -> QLocale:
        """What numbers and dates are written by: the country's own ways where they go with the language."""
        spoken = QLocale(language)
        if not wanted or spoken.language() == self._system.language():
            spoken = self._system
        if spoken.language() == QLocale.Language.Arabic and spoken.zeroDigit() != "0":
            return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)  # digits as in paths and pages
        return spoken

    def _load(self, language: str) -> list[QTranslator]:
        places = (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("findling", str(resources() / "translations")),
        )
        loaded = []
        for name, folder in places:
            translator = QTranslator(self._application)
            if translator.load(f"{name}_{language}", folder):
                loaded.append(translator)
        return loaded
