"""One program, several roles: the command line, and the child processes that it starts."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Final

ROLES: Final = {
    "cli": "findling.cli",
    "gui": "findling.gui.application",
    "engine": "findling.engine.main",
    "surveyor": "findling.engine.surveyor",
    "embedder": "findling.models.embedder",
    "extractor": "findling.documents.worker",
    "recogniser": "findling.documents.ocr.recogniser",
}
"""Modules with a `main() -> int`; only the one that is needed is imported, since each loads other libraries."""


def main() -> int:
    """Run the role named by a first argument `--role=NAME`, the command line without one."""
    # Products here are small: OpenBLAS's threads would spin on cores that models need (a second look 16 ms, alone 6).
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    role = "cli"
    if len(sys.argv) > 1 and sys.argv[1].startswith("--role="):
        role = sys.argv.pop(1).removeprefix("--role=")
    entry = importlib.import_module(ROLES[role])
    result: int = entry.main()
    return result


if __name__ == "__main__":
    sys.exit(main())
