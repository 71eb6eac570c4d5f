"""The settings page: few, each with a plain explanation, found by typing, and in force at once."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from findling.core.protocol import Status, UseModelParams
from findling.core.settings import Settings, SettingsChange
from findling.gui.controls import KeysField, LineField, QuietLabel, Tick
from findling.gui.languages import LANGUAGES
from findling.gui.page import Card, Page, Section
from findling.gui.progress import number
from findling.gui.questions import Questions
from findling.gui.searches import Searches
from findling.gui.setting_row import SettingRow
from findling.gui.sidebar import View

_SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsPage(Page):
    """Changes go to the engine, which keeps them in `settings.toml`; what it answers is what is shown."""

    view_wanted = Signal(object)
    failed = Signal(str)

    def __init__(self, questions: Questions, searches: Searches, parent: QWidget | None = None) -> None:
        super().__init__(View.SETTINGS.words, parent)
        self._questions = questions
        self._searches = searches
        self._settings = Settings()
        self._sections: list[tuple[Section, list[SettingRow]]] = []
        self.summary.setText(self.tr("They are kept in a file of text, settings.toml, and hold at once."))
        self.filter = LineField(self.tr("Find a setting"), self)
        self.filter.setAccessibleName(self.tr("Find a setting"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.column.addSpacing(8)
        self.column.addWidget(self.filter)
        self._none = QuietLabel(self.tr("There is no such setting."), self, 1.0)
        self._none.hide()
        self.column.addWidget(self._none)
        self._add_window()
        self._add_desktop()
        self._add_indexing()
        self._add_scans()
        self._add_network()
        self.column.addStretch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the settings."""
        self._questions.ask(self, "settings", lambda client: client.settings(), self._show)

    def show_status(self, status: Status) -> None:
        """A new snapshot: what keeps scanned pages from being read."""
        self._scans_problem.setText(status.ocr_problem)
        self._scans_problem.setVisible(bool(status.ocr_problem))

    # ---- what is shown -----------------------------------------------------------------------------------

    def _show(self, settings: Settings) -> None:
        self._settings = settings
        window, index = settings.window, settings.index
        controls = (
            self.theme, self.language, self.text_size, self.history, self.tray, self.login, self.hotkey,
            self.device, self.battery, self.scans, self.scan_languages, self.offline,
        )  # fmt: skip
        blockers = [QSignalBlocker(control) for control in controls]
        _choose(self.theme, window.theme)
        _choose(self.language, window.language)
        _choose(self.text_size, window.text_size, self._per_cent(window.text_size))
        _choose(self.device, settings.device, settings.device)
        self.history.setChecked(self._searches.keeps)
        self.tray.setChecked(window.keep_in_tray)
        self.login.setChecked(window.start_at_login)
        self.hotkey.setKeySequence(QKeySequence(window.hotkey))
        self.battery.setChecked(index.pause_on_battery)
        self.scans.setChecked(settings.ocr.enabled)
        if not self.scan_languages.hasFocus():
            self.scan_languages.setText(" ".join(settings.ocr.languages))
        self.offline.setChecked(settings.offline)
        for blocker in blockers:
            blocker.unblock()

    def _narrow(self, wanted: str) -> None:
        found = False
        for section, rows in self._sections:
            shown = [row for row in rows if row.matches(wanted)]
            for row in rows:
                row.setVisible(row in shown)
            section.setVisible(bool(shown))
            found = found or bool(shown)
        self._none.setVisible(not found)

    # ---- what is changed ---------------------------------------------------------------------------------

    def _change(self, change: SettingsChange) -> None:
        self._questions.order(
            self, "settings", lambda client: client.change_settings(change), self._show, self._refused
        )

    def _change_window(self, **changes: Any) -> None:
        self._change(SettingsChange(window=changes))

    def _change_index(self, **changes: Any) -> None:
        self._change(SettingsChange(index=changes))

    def _change_scans(self, **changes: Any) -> None:
        self._change(SettingsChange(ocr=changes))

    def _change_device(self, device: str) -> None:
        now = self._settings
        params = UseModelParams(now.model, now.quantisation, now.dimensions, device)
        self._questions.order(
            self, "device", lambda client: client.use_model(params), lambda _: self.refresh(), self._refused
        )

    def _refused(self, reason: str) -> None:
        self.failed.emit(reason)
        self.refresh()

    # ---- making it ---------------------------------------------------------------------------------------

    def _add_window(self) -> None:
        self.theme = _choices(
            (self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")
        )
        self.theme.currentIndexChanged.connect(lambda: self._change_window(theme=self.theme.currentData()))
        names = [(name, code) for code, name in LANGUAGES.items()]
        self.language = _choices((self.tr("As the system"), ""), *names)
        self.language.currentIndexChanged.connect(lambda: self._change_window(language=self.language.currentData()))
        self.text_size = _choices(*((self._per_cent(size), size) for size in _SIZES))
        self.text_size.currentIndexChanged.connect(lambda: self._change_window(text_size=self.text_size.currentData()))
        self.history = Tick(self)
        self.history.toggled.connect(self._searches.keep)
        self._section(
            self.tr("Window"),
            SettingRow(self.tr("Theme"), self.tr("Light or dark, or as the system has it."), self.theme),
            SettingRow(
                self.tr("Language"), self.tr("The language of the window, not of your documents."), self.language
            ),
            SettingRow(self.tr("Text size"), self.tr("Of everything in the window."), self.text_size),
            SettingRow(
                self.tr("History"),
                self.tr(
                    "Remember questions, so that ↑ in the search field brings them back. They stay on this computer."
                ),
                self.history,
            ),
        )

    def _add_desktop(self) -> None:
        self.tray = Tick(self)
        self.tray.toggled.connect(lambda on: self._change_window(keep_in_tray=on))
        self.login = Tick(self)
        self.login.toggled.connect(lambda on: self._change_window(start_at_login=on))
        self.hotkey = KeysField(self)
        for line in self.hotkey.findChildren(QLineEdit):
            line.setAccessibleName(self.tr("Keys of the quick search"))
        self.hotkey.setClearButtonEnabled(True)
        self.hotkey.editingFinished.connect(
            lambda: self._change_window(
                hotkey=self.hotkey.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
            )
        )
        self._section(
            self.tr("Desktop"),
            SettingRow(
                self.tr("Stay in the tray"),
                self.tr("Closing the window leaves Findling ready in the tray, where the desktop has one."),
                self.tray,
            ),
            SettingRow(
                self.tr("Start at login"), self.tr("Findling starts with your session, without a window."), self.login
            ),
            SettingRow(
                self.tr("Quick search"), self.tr("Keys that open a small search bar from any program."), self.hotkey
            ),
        )

    def _add_indexing(self) -> None:
        self.device = _choices((self.tr("Automatic"), "auto"), (self.tr("Processor only"), "cpu"))
        self.device.currentIndexChanged.connect(lambda: self._change_device(self.device.currentData()))
        self.battery = Tick(self)
        self.battery.toggled.connect(lambda on: self._change_index(pause_on_battery=on))
        rules = QPushButton(self.tr("Rules…"), self)
        rules.clicked.connect(lambda: self.view_wanted.emit(View.LIBRARY))
        models = QPushButton(self.tr("Models…"), self)
        models.clicked.connect(lambda: self.view_wanted.emit(View.MODELS))
        for button in (rules, models):
            button.setAutoDefault(True)
        self._section(
            self.tr("Indexing"),
            SettingRow(
                self.tr("Pause on battery"),
                self.tr("Wait with reading and learning while this computer runs on its battery. Search goes on."),
                self.battery,
            ),
            SettingRow(
                self.tr("Device"),
                self.tr("Where the model runs: a graphics card where there is a usable one, or the processor."),
                self.device,
            ),
            SettingRow(self.tr("Model"), self.tr("Which model finds by meaning."), models),
            SettingRow(self.tr("Left out"), self.tr("Files and folders that are not read."), rules),
        )

    def _add_scans(self) -> None:
        self.scans = Tick(self)
        self.scans.toggled.connect(lambda on: self._change_scans(enabled=on))
        self.scan_languages = LineField("eng deu chi_sim", self)
        self.scan_languages.editingFinished.connect(
            lambda: self._change_scans(languages=self.scan_languages.text().replace(",", " ").split())
        )
        section = self._section(
            self.tr("Scanned pages and pictures"),
            SettingRow(
                self.tr("Read pictures of text"),
                self.tr("By Tesseract, where it is installed, behind everything else."),
                self.scans,
            ),
            SettingRow(
                self.tr("Languages of scans"),
                self.tr("As Tesseract names them. Without any: those of the system and of your documents."),
                self.scan_languages,
            ),
        )
        self._scans_problem = QuietLabel("", section, 1.0)
        self._scans_problem.setWordWrap(True)
        self._scans_problem.hide()
        section.body.addWidget(self._scans_problem)

    def _add_network(self) -> None:
        self.offline = Tick(self)
        self.offline.toggled.connect(lambda on: self._change(SettingsChange(offline=on)))
        self._section(
            self.tr("Network"),
            SettingRow(
                self.tr("Stay offline"),
                self.tr(
                    "Forbid even the downloads of models that you start, which are the only connections Findling "
                    "ever makes. It never looks for updates by itself."
                ),
                self.offline,
            ),
        )

    def _per_cent(self, size: int) -> str:
        return self.tr("{percent}%").format(percent=number(size))

    def _section(self, title: str, *rows: SettingRow) -> Section:
        section = self.add_section(title)
        card = Card(section)
        card.body.setSpacing(2)
        for row in rows:
            card.body.addWidget(row)
        section.body.addWidget(card)
        self._sections.append((section, list(rows)))
        return section


def _choices(*choices: tuple[str, object]) -> QComboBox:
    """A box of words, each with what it stands for."""
    box = QComboBox()
    for words, value in choices:
        box.addItem(words, value)
    return box


def _choose(box: QComboBox, value: object, otherwise: str = "") -> None:
    """Show a value, also one that the box did not offer."""
    place = box.findData(value)
    if place < 0 and otherwise:
        box.addItem(otherwise, value)
        place = box.count() - 1
    box.setCurrentIndex(max(place, 0))
