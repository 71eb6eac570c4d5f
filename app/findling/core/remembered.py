"""Small facts about this machine that were measured once; losing one costs measuring it again."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from findling.core.paths import machine_cache


def recall(kind: str, *identity: object) -> bytes | None:
    """What was remembered of such a thing under the same identity; None where there is nothing."""
    try:
        return _file(kind, identity).read_bytes()
    except OSError:
        return None


def remember(kind: str, content: bytes, *identity: object) -> None:
    """Keep it, in one step. A cache that cannot be written to is no mistake."""
    file = _file(kind, identity)
    temporary = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        temporary.replace(file)
    except OSError:
        return


def _file(kind: str, identity: tuple[object, ...]) -> Path:
    name = hashlib.blake2b("|".join(map(str, identity)).encode(), digest_size=10).hexdigest()
    return machine_cache() / kind / f"{name}.json"
