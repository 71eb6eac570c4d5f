"""What a worker may use, and how each system is made to hold it to that.

Linux: address space, processor time, core dumps, written and open files by rlimit. Windows: a Job Object. macOS does
not enforce an address space limit, so a thread watches the resident size there; on Windows one watches the processor
time. The Windows and macOS parts are unverified: no test has run on those systems yet.
"""

from __future__ import annotations

import ctypes
import functools
import math
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Final, NoReturn

import msgspec

from findling.core.errors import Code, FindlingError

MEBIBYTE: Final = 1024 * 1024
OPEN_FILES: Final = 128
MEMORY_EXIT: Final = 77
"""Exit code of a worker that its own watchdog ended for using too much memory."""
PROCESSOR_EXIT: Final = 78 if sys.platform == "win32" else -signal.SIGXCPU
"""Exit code of a worker that was ended for using too much processor time over one request."""
_WATCH_SECONDS: Final = 0.25

_FORBIDDEN: Final = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile")


class WorkerLimits(msgspec.Struct, frozen=True):
    """Limits of one worker process; the parent hands them over on the command line as JSON."""

    memory: int = 2048 * MEBIBYTE
    """Bytes beyond what the process uses at its start."""
    resident: int = 400 * MEBIBYTE
    """Resident bytes after a file above which the worker asks to be replaced."""
    processor_seconds: float = 25.0
    """Processor time for one request, of all threads; the next begins anew."""
    characters: int = 20_000_000
    """Characters of one document that are kept."""
    file_bytes: int = 512 * MEBIBYTE
    """The largest file read, whatever its format allows."""
    unpacked_bytes: int = 1024 * MEBIBYTE
    """Bytes of all the files within one file that are read."""
    members: int = 20_000
    """Files within one file, at any depth, that are read."""
    depth: int = 5
    """How deeply a file may lie within others to be read."""
    members_seconds: float = 20.0
    """Wall time after which no further file within a file is begun: what was read until then is kept."""


class RecogniserLimits(msgspec.Struct, frozen=True):
    """The program of a recogniser and what that may use for one page; handed over like a worker's limits."""

    program: str
    tells_orientation: bool = False
    seconds: float = 120.0
    processor_seconds: float = 90.0
    memory: int = 1536 * MEBIBYTE


def apply(limits: WorkerLimits) -> None:
    """Bind this process to its limits, for good. Call before any reader is imported."""
    # thread pools of native readers cost address space and gain nothing: files are read one by one
    os.environ.update(TOKIO_WORKER_THREADS="1", RAYON_NUM_THREADS="1", OMP_NUM_THREADS="1")
    sys.dont_write_bytecode = True
    if sys.platform == "win32":
        _limit_job(limits.memory)
    elif sys.platform == "darwin":
        _limit_writing()
        _watch(limits.memory)
    else:
        _limit_writing()
        _limit_address_space(limits.memory)
    sys.addaudithook(_refuse_network)


def silence() -> None:
    """Point standard output and error at nothing: what native libraries print could fill a pipe that nobody reads."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    os.close(nothing)


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket.") or event in _FORBIDDEN:
        raise FindlingError(Code.INTERNAL, detail=f"a reader tried {event}")


if sys.platform == "win32":
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    class _MemoryCounters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
        return kernel

    def _memory_counters() -> _MemoryCounters:
        counters = _MemoryCounters(cb=ctypes.sizeof(_MemoryCounters))
        kernel = _kernel()
        if not kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb):
            raise ctypes.WinError(ctypes.get_last_error())
        return counters

    def resident_bytes() -> int:
        """Bytes of memory that this process occupies now."""
        return int(_memory_counters().WorkingSetSize)

    def peak_bytes() -> int:
        """The most bytes of memory that this process has occupied."""
        return int(_memory_counters().PeakWorkingSetSize)

    def limit_program(memory: int, seconds: float) -> None:
        """Not possible here between starting a program and its first step: `limit_programs` does it."""

    def limit_programs(memory: int) -> None:
        """Bind the programs that this process runs, one at a time; they end with it."""
        _limit_job(memory, processes=2)

    class _ProcessorWatch:
        """Ends the process once it has used more processor time than it may, from a thread."""

        def __init__(self) -> None:
            self.until = math.inf
            threading.Thread(target=self._run, name="processor-watchdog", daemon=True).start()

        def _run(self) -> NoReturn:
            while True:
                time.sleep(_WATCH_SECONDS)
                if time.process_time() > self.until:
                    os._exit(PROCESSOR_EXIT)

    _watch_processor = functools.cache(_ProcessorWatch)

    def limit_processor(seconds: float) -> None:
        """From now on this process may use so many seconds of processor time; beyond them it is ended."""
        _watch_processor().until = time.process_time() + seconds

    def _limit_job(memory: int, processes: int = 1) -> None:
        PROCESS_MEMORY, MOST_PROCESSES, NO_ERROR_WINDOW, END_WITH_JOB = 0x100, 0x8, 0x400, 0x2000
        EXTENDED = 9
        kernel = _kernel()
        limits = _ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = PROCESS_MEMORY | MOST_PROCESSES | NO_ERROR_WINDOW | END_WITH_JOB
        limits.BasicLimitInformation.ActiveProcessLimit = processes
        limits.ProcessMemoryLimit = int(_memory_counters().PagefileUsage) + memory
        job = kernel.CreateJobObjectW(None, None)  # never closed: the job lives as long as this process
        if (
            not job
            or not kernel.SetInformationJobObject(job, EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits))
            or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        ):
            raise ctypes.WinError(ctypes.get_last_error())

else:
    import resource

    def limit_processor(seconds: float) -> None:
        """From now on this process may use so many seconds of processor time; beyond them it is ended."""
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        until = math.ceil(time.process_time() + seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (until if hard == resource.RLIM_INFINITY else min(until, hard), hard))

    def limit_program(memory: int, seconds: float) -> None:
        """Bind a program: called in its process, before its first step. It can write no file."""
        _limit_writing()
        _lower(resource.RLIMIT_AS, memory)
        _lower(resource.RLIMIT_CPU, math.ceil(seconds))

    def limit_programs(memory: int) -> None:
        """Nothing to do here: each program is bound by itself (`limit_program`)."""

    def _limit_writing() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        _lower(resource.RLIMIT_NOFILE, OPEN_FILES)

    def _lower(kind: int, value: int) -> None:
        _, hard = resource.getrlimit(kind)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (value, value))

    if sys.platform == "darwin":

        class _TaskInfo(ctypes.Structure):
            """`struct proc_taskinfo` of <sys/proc_info.h>, cut after the fields that are read."""

            _fields_ = (
                ("virtual_size", ctypes.c_uint64),
                ("resident_size", ctypes.c_uint64),
                ("rest", ctypes.c_uint8 * 80),
            )

        def resident_bytes() -> int:
            """Bytes of memory that this process occupies now."""
            TASK_INFO = 4
            info = _TaskInfo()
            library = ctypes.CDLL("/usr/lib/libproc.dylib", use_errno=True)
            size = ctypes.sizeof(info)
            if library.proc_pidinfo(os.getpid(), TASK_INFO, ctypes.c_uint64(0), ctypes.byref(info), size) != size:
                raise OSError(ctypes.get_errno(), "proc_pidinfo")
            return int(info.resident_size)

        def peak_bytes() -> int:
            """The most bytes of memory that this process has occupied."""
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

        def _watch(memory: int) -> None:
            limit = resident_bytes() + memory
            wake = threading.Event()

            def watch() -> NoReturn:
                while True:
                    wake.wait(_WATCH_SECONDS)
                    if resident_bytes() > limit:
                        os._exit(MEMORY_EXIT)

            threading.Thread(target=watch, name="memory-watchdog", daemon=True).start()

    else:
        _PAGE: Final = resource.getpagesize()

        def _pages(field: int) -> int:
            return int(Path("/proc/self/statm").read_bytes().split()[field])

        def resident_bytes() -> int:
            """Bytes of memory that this process occupies now."""
            return _pages(1) * _PAGE

        def peak_bytes() -> int:
            """The most bytes of memory that this process has occupied."""
            # ru_maxrss would count those of the parent that it was forked from
            status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
            return int(status.partition("VmHWM:")[2].split(None, 1)[0]) * 1024

        def _limit_address_space(memory: int) -> None:
            # one arena: by default each thread of a native library reserves 64 MiB of address space for its own
            ARENA_MAX = -8
            ctypes.CDLL(None).mallopt(ARENA_MAX, 1)
            _lower(resource.RLIMIT_AS, _pages(0) * _PAGE + memory)
