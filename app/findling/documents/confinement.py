"""What a worker may do to the system, beside how much it may use: Linux takes the rights away for good.

With Landlock (Linux 5.13 and later) no file can be written, made, removed or executed anywhere, from 6.7 on no TCP
connection made or accepted, and from 6.12 on no process outside signalled. A seccomp filter refuses sockets of every
kind, io_uring, which could open them too, and looking into other processes. Both need no privileges and hold for native
code too. Where they are missing, and on Windows and macOS, the limits of `limits` and its refusal of Python's sockets
and child processes are all there is.
"""

from __future__ import annotations

import ctypes
import os
import platform
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

_SET_SECCOMP, _FILTER = 22, 2
_REFUSED: Final = {
    "x86_64": (0xC000003E, {"socket": 41, "connect": 42, "ptrace": 101, "process_vm_writev": 311, "io_uring": 425}),
    "aarch64": (0xC00000B7, {"socket": 198, "connect": 203, "ptrace": 117, "process_vm_writev": 271, "io_uring": 425}),
}
"""What the kernel calls a processor, and its numbers of the system calls that are refused."""
_OTHER_CALLS: Final = 0x4000_0000
"""Numbers from here on are the same calls in another convention (x32)."""
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
"""Instructions of BPF, see linux/filter.h."""
_ALLOW, _REFUSE = 0x7FFF_0000, 0x0005_0000 | 13
"""Go on; fail with EACCES."""


def confine(running_programs: bool = False) -> int:
    """Give up every right to change anything, and that to run programs except where this process is for that.

    What it runs is bound just as well. The version of Landlock that holds from now on, 0 where there is none.

    Call while this process has one thread: others would keep their rights.
    """
    if not sys.platform.startswith("linux"):
        return 0
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    if not library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        _refuse_sockets(library)
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
        if library.syscall(_RESTRICT_SELF, ruleset, ctypes.c_uint(0)):
            return 0
    finally:
        os.close(ruleset)
    return version


class _Program(ctypes.Structure):
    """`struct sock_fprog` of <linux/filter.h>."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def _refuse_sockets(library: ctypes.CDLL) -> None:
    """Have the kernel refuse the calls above; on processors that are not listed they stay."""
    known = _REFUSED.get(platform.machine())
    if known is None:
        return
    processor, calls = known
    tests = [(_AT_LEAST, _OTHER_CALLS), *((_EQUAL, number) for number in calls.values())]
    # each test jumps to the refusal, which is the last instruction, or goes on to the next one
    code = [struct.pack("=HBBI", _LOAD, 0, 0, 4), struct.pack("=HBBI", _EQUAL, 0, len(tests) + 2, processor)]
    code.append(struct.pack("=HBBI", _LOAD, 0, 0, 0))
    code += [struct.pack("=HBBI", test, len(tests) - place, 0, number) for place, (test, number) in enumerate(tests)]
    code += [struct.pack("=HBBI", _RETURN, 0, 0, result) for result in (_ALLOW, _REFUSE)]
    library.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(_Program(len(code), b"".join(code))), 0, 0)
