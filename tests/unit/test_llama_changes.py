"""Our change to llama.cpp's sources ends the build where the sources are not those it was made for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "llama" / "skip_head.cmake"
CMAKE = shutil.which("cmake", path=os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", ""))))
SOURCES = {
    "CMakeLists.txt": "    unicode-data.cpp\n",
    "llama-model.cpp": '#include "llama-model.h"\n    // add on pooling layer\n    llm->build_pooling(cls);\n',
    "llama-context.cpp": (
        '#include "llama-context.h"\n    bool has_logits     = true;\n    bool has_embd       = cparams.embeddings;\n'
    ),
}

pytestmark = pytest.mark.skipif(CMAKE is None, reason="there is no cmake here")


def changed(folder: Path, sources: dict[str, str]) -> tuple[int, dict[str, str]]:
    """The status of the script run over sources, and what it made of them."""
    where = folder / "vendor" / "llama.cpp" / "src"
    where.mkdir(parents=True, exist_ok=True)
    for name, text in sources.items():
        (where / name).write_text(text, encoding="utf-8")
    done = subprocess.run([str(CMAKE), "-P", str(SCRIPT)], cwd=folder, capture_output=True, check=False)
    return done.returncode, {name: (where / name).read_text(encoding="utf-8") for name in sources}


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    status, once = changed(tmp_path, SOURCES)
    assert status == 0
    assert "    skip_head(*llm);\n" in once["llama-model.cpp"]
    assert changed(tmp_path, once) == (0, once)


@pytest.mark.parametrize("file", SOURCES)
def test_sources_that_read_otherwise_end_the_build(tmp_path: Path, file: str) -> None:
    assert changed(tmp_path, SOURCES | {file: SOURCES[file].upper()})[0] != 0
    assert changed(tmp_path, SOURCES | {file: SOURCES[file] * 2})[0] != 0
