"""What a worker may do to the system, beside how much it may use: on Linux, Landlock takes the rights away for good.

With Landlock (Linux 5.13 and later) no file can be written, made, removed or executed anywhere, from 6.7 on no TCP
connection made or accepted, and from 6.12 on no process outside signalled. It needs no privileges and holds for native
code too. Where it is missing, and on Windows and macOS, the limits of `limits` and its refusal of Python's sockets and
child processes are all there is.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from typing import Final

_CREATE_RULESET, _RESTRICT_SELF = 444, 446
"""Numbers of the system calls, the same on all processors that we build for."""
_VERSION: Final = 1
_NO_NEW_PRIVILEGES: Final = 38
_RUN, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 2, 1 << 3
_FILE_RIGHTS: Final = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""All rights over files that a version of Landlock knows."""
_NETWORK_FROM, _NETWORK_RIGHTS = 4, 0b11
_SCOPES_FROM, _SCOPES = 6, 0b11


def confine(running_programs: bool = False) -> int:
    """Give up every right to change anything, and that to run programs except where this process is for that.

    What it runs is bound just as well. The version of Landlock that holds from now on, 0 where there is none.

    Call while this process has one thread: others would keep their rights.
    """
    if not sys.platform.startswith("linux"):
        return 0
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    version = int(library.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(_VERSION)))
    if version < 1:
        return 0
    rights = max(known for since, known in _FILE_RIGHTS.items() if since <= version) & ~(_READ_FILE | _READ_FOLDER)
    if running_programs:
        rights &= ~_RUN
    rules = struct.pack("=Q", rights)
    if version >= _NETWORK_FROM:
        rules += struct.pack("=Q", _NETWORK_RIGHTS)
    if version >= _SCOPES_FROM:
        rules += struct.pack("=Q", _SCOPES)
    # no rule that allows anything is added: what is named here is forbidden everywhere
    ruleset = library.syscall(_CREATE_RULESET, rules, ctypes.c_size_t(len(rules)), ctypes.c_uint(0))
    if ruleset < 0:
        return 0
    try:
        if library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or library.syscall(_RESTRICT_SELF, ruleset, ctypes.c_uint(0)):
            return 0
    finally:
        os.close(ruleset)
    return version
