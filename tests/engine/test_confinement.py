"""A worker that hostile code has taken over can change nothing: native calls, not only Python's, are refused."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"

HOSTILE = """
import ctypes, os, sys
from findling.documents.confinement import confine
version = confine()
libc = ctypes.CDLL(None, use_errno=True)
folder, port = sys.argv[1], int(sys.argv[2])
tried = {
    "make": libc.open(f"{folder}/new".encode(), os.O_CREAT | os.O_WRONLY, 0o600),
    "write": libc.open(f"{folder}/old".encode(), os.O_WRONLY),
    "truncate": libc.truncate(f"{folder}/old".encode(), 0) if version >= 3 else -1,
    "remove": libc.unlink(f"{folder}/old".encode()),
    "folder": libc.mkdir(f"{folder}/sub".encode(), 0o700),
    "link": libc.symlink(b"/etc", f"{folder}/link".encode()),
    "execute": libc.execv(b"/bin/true", (ctypes.c_char_p * 2)(b"/bin/true", None)),
}
connection = libc.socket(2, 1, 0)
tried |= {"tcp": connection, "udp": libc.socket(2, 2, 0), "unix": libc.socket(1, 1, 0)}
tried["ptrace"] = libc.ptrace(0, 0, 0, 0)
address = (2).to_bytes(2, "little") + port.to_bytes(2, "big") + bytes((127, 0, 0, 1)) + bytes(8)
tried["connect"] = libc.connect(connection, address, 16) if version >= 4 else -1
read = open(f"{folder}/old", "rb").read()
print(version, [name for name, result in tried.items() if result >= 0], read)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock is a part of Linux")
def test_native_code_can_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"kept")
    with socket.create_server(("127.0.0.1", 0)) as server:
        told = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(HOSTILE), str(tmp_path), str(server.getsockname()[1])],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONPATH": str(APP)},
        )
    version, _, rest = told.stdout.partition(" ")
    if version == "0":
        pytest.skip("this kernel has no Landlock")
    assert rest == "[] b'kept'\n"
    assert [each.name for each in tmp_path.iterdir()] == ["old"]
