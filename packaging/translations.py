"""Bring resources/translations up to date: new source texts into the .ts files, and these into .qm files.

    make translations

Texts are found by reading the window's source, and the sentences that the engine may say. Qt's own lupdate
keeps what is translated already, and lrelease makes of it what the program loads. Both kinds of file are committed.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import PySide6

from findling.gui.languages import ENGLISH, LANGUAGES
from findling.gui.sentences import CONTEXT, SENTENCES

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "app" / "findling" / "gui"
TARGET: Final = ROOT / "resources" / "translations"
QT: Final = {
    "QPlatformTheme": ("OK", "Save", "Open", "&Yes", "&No", "Cancel", "Close", "Apply", "Reset", "Restore Defaults"),
    "QKeySequenceEdit": ("Press shortcut",),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
}
"""Qt's own words in our window: Qt has not translated them into every language that we have."""
_TOOLS: Final = Path(PySide6.__file__).parent


class Text(NamedTuple):
    """One text of the source: where it stands, the text, and whether its form hangs on a number."""

    context: str
    text: str
    plural: bool


def texts() -> list[Text]:
    """All texts of the interface, in order, each once."""
    found = [text for file in sorted(SOURCE.rglob("*.py")) for text in _read(file)]
    found += [Text(CONTEXT, sentence, False) for sentence in SENTENCES]
    models = tomllib.loads((ROOT / "resources" / "models.toml").read_text(encoding="utf-8"))
    found += [Text(CONTEXT, sentence, False) for sentence in _remarks(models)]
    found += [Text(context, word, False) for context, words in QT.items() for word in words]
    return list(dict.fromkeys(found))


def _remarks(models: Any) -> Iterator[str]:
    """What licences forbid and what is not certain of a model, as the catalogue says it."""
    if isinstance(models, dict):
        yield from (models[name] for name in ("forbids", "unresolved") if name in models)
        models = list(models.values())
    if isinstance(models, list):
        for part in models:
            yield from _remarks(part)


def update(folder: Path, languages: tuple[str, ...] = tuple(LANGUAGES)) -> None:
    """Write findling_xx.ts and .qm of each language into a folder, keeping what was translated there."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "texts.cpp"
        source.write_text("\n".join(map(_as_cpp, texts())), encoding="utf-8")
        for language in languages:
            if language == ENGLISH:
                continue
            file = folder / f"findling_{language}.ts"
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", ENGLISH]
            _run("lupdate", *options, "-target-language", language, str(source), "-ts", str(file))
            _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _read(file: Path) -> Iterator[Text]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    shorthand = _shorthand(tree)
    yield from _texts_in(tree, "", shorthand)


def _texts_in(node: ast.AST, class_name: str, shorthand: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call) and (text := _text_of(child, class_name, shorthand)) is not None:
            yield text
        yield from _texts_in(child, inside, shorthand)


def _text_of(call: ast.Call, class_name: str, shorthand: str) -> Text | None:
    """The text that a call translates: `self.tr`, `QCoreApplication.translate` or a module's own `_tr`."""
    arguments: list[ast.expr] = list(call.args)
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            context = class_name
        case ast.Attribute(attr="tr"):
            raise ValueError(f"{ast.unparse(call)}: whose words these are is not seen; use QCoreApplication.translate")
        case ast.Attribute(attr="translate") if len(arguments) > 1 and isinstance(arguments[0], ast.Constant):
            context = str(arguments.pop(0).value)  # type: ignore[attr-defined]
        case ast.Name(id="_tr"):
            context = shorthand
            arguments[1:1] = [ast.Constant("")]
        case _:
            return None
    if not arguments or not isinstance(arguments[0], ast.Constant) or not isinstance(arguments[0].value, str):
        return None
    return Text(context, arguments[0].value, len(arguments) > 2)


def _shorthand(tree: ast.Module) -> str:
    """The context that a module's function `_tr` translates in."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name == "_tr":
            for node in ast.walk(function):
                match node:
                    case ast.Call(func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), *_]):
                        return context
    return ""


def _as_cpp(text: Text) -> str:
    """As a call that lupdate reads."""
    context, words = (json.dumps(part, ensure_ascii=False) for part in (text.context, text.text))
    number = ', "", 2' if text.plural else ""
    return f"QCoreApplication::translate({context}, {words}{number});"


def _run(tool: str, *arguments: str) -> None:
    program = _TOOLS / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    update(TARGET)
