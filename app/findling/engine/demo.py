"""A first look without one's own files: the sample library, and questions that it answers across languages."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from findling.core.answers import Hit, SearchParams
from findling.core.paths import Profile, resources
from findling.engine.engine import Engine, EngineOptions
from findling.engine.evaluation import wait_until_indexed

QUESTIONS: Final = (
    "Which painkiller is Dad allowed with his blood thinner?",
    "KX-4471-B",
    "炊飯器 表示 H04 内ぶた 原因",
    "Gasheizung Fehlercode",
    "怎样调整自行车的变速器？",
    "متى تبحر العبّارة إلى جزر فارو؟",
    "How long must the hazelnut torte dough rest?",
    "cherry blossom trip by train to the mountain",
    "eye examination, blurred vision in the right eye",
)
"""Meaning in other words than the document's, a part number, words of another script; then questions in German, Chinese
and Arabic that English documents answer, and English ones that German, Chinese and Arabic documents answer."""


def run_demo(report: Callable[[str, int, int], None]) -> list[tuple[str, list[Hit]]]:
    """Index the samples in a throw-away profile and ask. Gives each question with its two best hits."""
    with (
        tempfile.TemporaryDirectory(prefix="findling-demo-") as folder,
        Engine(Profile(Path(folder)), EngineOptions(watch=False)) as engine,
    ):
        engine.add_folder(os.fspath(resources() / "samples"))
        wait_until_indexed(engine, report)
        return [(question, engine.search(SearchParams(question, limit=2)).hits) for question in QUESTIONS]
