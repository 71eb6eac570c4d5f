"""Child processes that speak the protocol over their standard pipes, and how both sides begin and end.

The parent owns a `Child`; the child calls `standard_channel()` before it loads any native library, because those
print. No child outlives its parent: the end of its standard input ends it, and on Linux the kernel does too.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO, Final, cast

from findling.core.errors import Code, FindlingError
from findling.core.rpc import MAX_LINE, Caller, Channel
from findling.core.wire import Message

PIPE_BUFFER: Final = 256 * 1024
"""Bytes taken from a pipe at a time: one reply may be megabytes on one line."""
GRACE_SECONDS = 1.0
"""How long a child may take to end by itself before it is killed."""


def command(role: str, *arguments: str) -> list[str]:
    """The command line that starts this program in another role (`findling.__main__` knows the roles)."""
    if getattr(sys, "frozen", False):
        return [sys.executable, f"--role={role}", *arguments]
    return [sys.executable, "-m", "findling", f"--role={role}", *arguments]


_SPAWNER: Final = ThreadPoolExecutor(1, "spawner")
"""Children are started from one thread that lives as long as the process: what Linux calls the death of a parent
(`die_with_parent`) is the death of the thread that started the child."""


def spawn(role: str, *arguments: str, background: bool = False) -> subprocess.Popen[bytes]:
    """Start a child with pipes on its standard input and output. `background` gives it a low priority."""
    return _SPAWNER.submit(_spawn, command(role, *arguments), background).result()


def _spawn(command_line: list[str], background: bool) -> subprocess.Popen[bytes]:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
        if background:
            flags |= subprocess.BELOW_NORMAL_PRIORITY_CLASS
    # OMP_WAIT_POLICY: spinning OpenMP threads would burn the cores that the other processes need
    environment = os.environ | {"OMP_WAIT_POLICY": "passive", "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        command_line,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=PIPE_BUFFER,
        env=environment,
        creationflags=flags,
    )
    if background and sys.platform != "win32":
        try:
            os.setpriority(os.PRIO_PROCESS, process.pid, 10)
        except OSError:
            pass  # already gone, or the priority may not be changed: both are harmless
    return process


class Child:
    """One running child and the conversation with it. Closing is: end of input, grace, kill.

    Calls that its end cuts off raise FindlingError(`ending`).
    """

    def __init__(
        self,
        role: str,
        *arguments: str,
        background: bool = False,
        on_notification: Callable[[Message], None] | None = None,
        ending: Code = Code.PROCESS_STOPPED,
    ) -> None:
        self._code = ending
        self._process = spawn(role, *arguments, background=background)
        channel = Channel(self.reader, self.writer, MAX_LINE)
        self.calls = Caller(channel, on_notification, ending=self._ending)

    @property
    def reader(self) -> BinaryIO:
        """The child's standard output."""
        return cast(BinaryIO, self._process.stdout)

    @property
    def writer(self) -> BinaryIO:
        """The child's standard input."""
        return cast(BinaryIO, self._process.stdin)

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    def exit_code(self, timeout: float = 0.5) -> int | None:
        """The exit code (negative: the signal that ended it), None while it runs. Waits `timeout` seconds at most."""
        try:
            return self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return None

    def kill(self) -> None:
        """End the child at once."""
        self._process.kill()
        self.close(grace=GRACE_SECONDS)

    def close(self, grace: float = GRACE_SECONDS) -> None:
        """End the child: close its input, wait `grace` seconds, then kill. Safe to call twice."""
        try:
            self.writer.close()
        except OSError:
            pass  # it was gone already
        try:
            self._process.wait(grace)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self.calls.join()
        self.reader.close()

    def _ending(self) -> FindlingError:
        return FindlingError(self._code, detail=describe_exit(self.exit_code()))


def describe_exit(code: int | None) -> str:
    """An exit code in words."""
    if code is None:
        return "it closed its output"
    if code < 0:
        try:
            return f"signal {signal.Signals(-code).name}"
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"


def die_with_parent() -> None:
    """Ask the kernel to end this process when its parent ends. Linux only; elsewhere the closed input does it."""
    if sys.platform != "linux":
        return
    parent = os.getppid()
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def standard_channel(max_line: int = MAX_LINE) -> Channel:
    """The channel to the parent over the original standard input and output.

    Afterwards fd 1 is standard error, so nothing that a library prints can break the conversation.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to handle
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    if sys.stdout is not None:
        sys.stdout = sys.stderr
    return Channel(os.fdopen(os.dup(0), "rb"), out, max_line)
