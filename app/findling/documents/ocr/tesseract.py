"""Tesseract on this computer: where it is, which languages it has, how to get it. It is never shipped with Findling."""

from __future__ import annotations

import locale
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from findling.core.errors import Code, FindlingError

SEPARATOR: Final = "+"
"""Stands between the languages of a choice: `eng+deu`."""
OSD: Final = "osd"
"""The data that tells how a page is turned; it is listed among the languages."""
MOST_LANGUAGES: Final = 4
"""Each one more makes every page slower; only a person may choose more."""
LISTING_SECONDS: Final = 20.0
_NO_LANGUAGES: Final = (OSD, "equ")
_FALLBACK: Final = "eng"

_PLACES: Final[dict[str, tuple[str, ...]]] = {
    "win32": (
        r"%ProgramFiles%\Tesseract-OCR\tesseract.exe",
        r"%ProgramFiles(x86)%\Tesseract-OCR\tesseract.exe",
        r"%LOCALAPPDATA%\Programs\Tesseract-OCR\tesseract.exe",
    ),
    "darwin": ("/opt/homebrew/bin/tesseract", "/usr/local/bin/tesseract", "/opt/local/bin/tesseract"),
}
"""Where installers put it without adding it to the PATH, or where a program started from the desktop has another one.
Unverified for Windows and macOS."""

_HINTS: Final = {
    "apt": "sudo apt install tesseract-ocr (and tesseract-ocr-deu for German, and so on)",
    "dnf": "sudo dnf install tesseract (and tesseract-langpack-deu for German, and so on)",
    "pacman": "sudo pacman -S tesseract tesseract-data-eng (and tesseract-data-deu for German, and so on)",
    "zypper": "sudo zypper install tesseract-ocr (and tesseract-ocr-traineddata-german, and so on)",
    "brew": "brew install tesseract tesseract-lang",
    "port": "sudo port install tesseract tesseract-eng (and tesseract-deu for German, and so on)",
    "winget": "winget install UB-Mannheim.TesseractOCR",
}
"""How the tools that install programs on this or that system get it."""
_USUAL: Final = {"win32": "winget", "darwin": "brew"}

# Tesseract names languages by ISO 639-2/T, with a script where there are several.
_CODES: Final = dict(
    pair.split(":")
    for line in (
        "af:afr ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces cy:cym da:dan de:deu el:ell en:eng eo:epo",
        "es:spa et:est eu:eus fa:fas fi:fin fr:fra ga:gle gl:glg gu:guj he:heb hi:hin hr:hrv hu:hun hy:hye id:ind",
        "is:isl it:ita ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor la:lat lo:lao lt:lit lv:lav mk:mkd ml:mal mn:mon",
        "mr:mar ms:msa my:mya ne:nep nl:nld no:nor nb:nor nn:nor pa:pan pl:pol pt:por ro:ron ru:rus sa:san si:sin",
        "sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel th:tha tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie",
        "yi:yid zh:chi_sim",
    )
    for pair in line.split()
)


@dataclass(frozen=True, slots=True)
class Tesseract:
    """An installed Tesseract, and the languages that it has data for (`osd` apart)."""

    program: str
    languages: tuple[str, ...]
    tells_orientation: bool = False

    def chosen(self, wanted: Sequence[str]) -> list[str]:
        """Those of the wanted languages that it has. Raises FindlingError(OCR_LANGUAGE) where it has none of them."""
        found = [language for language in wanted if language in self.languages]
        if wanted and not found:
            raise FindlingError(
                Code.OCR_LANGUAGE, wanted=SEPARATOR.join(wanted), known=", ".join(self.languages) or "none"
            )
        return found

    def suitable(self, library: Mapping[str, int]) -> list[str]:
        """The languages to read by where nobody chose: the system's, then those of the library (ISO 639-1 code →
        documents), the most frequent first. Where few are installed they are all meant, else English is, as it is
        everywhere."""
        by_share = sorted(library, key=lambda code: -library[code])
        wanted = [_CODES.get(code, "") for code in (system_language(), *by_share)]
        found = [language for language in dict.fromkeys(wanted) if language in self.languages][:MOST_LANGUAGES]
        more = self.languages if len(self.languages) <= MOST_LANGUAGES else (_FALLBACK,)
        found += [language for language in more if language in self.languages and language not in found]
        return found[:MOST_LANGUAGES] or list(self.languages[:MOST_LANGUAGES])


def find() -> Tesseract:
    """The Tesseract of this computer, on the PATH or where it is usually installed.

    Raises FindlingError: OCR_MISSING, with a hint how to install it, or OCR_LANGUAGE where it has no language at all.
    """
    usual = (os.path.expandvars(place) for place in _PLACES.get(sys.platform, ()))
    program = _on_path() or next((place for place in usual if Path(place).is_file()), None)
    if program is None:
        raise FindlingError(Code.OCR_MISSING, hint=_hint())
    known = _listed(program)
    languages = tuple(language for language in known if language not in _NO_LANGUAGES)
    if not languages:
        raise FindlingError(Code.OCR_LANGUAGE, wanted=_FALLBACK, known="none")
    return Tesseract(program, languages, OSD in known)


def _on_path() -> str | None:
    """The program in one of the folders of the PATH: `which` alone would take one lying in the current folder on
    Windows, where a downloaded file may bear that name."""
    places = (Path(folder, "tesseract") for folder in os.get_exec_path())
    return next((found for place in places if place.is_absolute() and (found := shutil.which(str(place)))), None)


def _hint() -> str:
    """How to install it here."""
    tool = next(filter(shutil.which, _HINTS), _USUAL.get(sys.platform, "apt"))
    return _HINTS[tool]


def _listed(program: str) -> list[str]:
    """The names of all data files that a Tesseract has."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows
    try:
        told = subprocess.run(
            [program, "--list-langs"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LISTING_SECONDS,
            check=True,
            creationflags=flags,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise FindlingError(Code.OCR_MISSING, hint=f"{program} does not work: {error}") from error
    lines = (told.stdout or told.stderr).decode("utf-8", "replace").splitlines()[1:]  # after a heading
    return [name for line in lines if (name := line.strip()) and not name.startswith("script/")]


def system_language() -> str:
    """The language that this computer speaks to its user (ISO 639-1), "" where it is not known."""
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    try:
        named = named or locale.getlocale()[0] or ""
    except ValueError:
        return ""
    code = named.replace("-", "_").partition("_")[0].lower()
    return code if len(code) == 2 else ""
