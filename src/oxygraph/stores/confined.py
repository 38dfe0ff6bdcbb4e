"""Calls in a process of their own, with so much memory and time and no more.

The embedded engine ends its whole process where it gets no memory, and looks at its clock between two steps only, each
of which may take long. A copy of the process bears that: what is left of it is one error. It costs some milliseconds,
since the copy shares all memory until it writes.
"""

import gc
import os
import pickle
import selectors
import signal
import sys
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn, TypeVar

__all__ = ["confined"]

T = TypeVar("T")
_CHUNK = 1 << 20


def confined(call: Callable[[], T], *, seconds: float, memory: int) -> T:
    """What a call returns, or raises, in a copy of this process; here, where the system makes no copies.

    Args:
        call: What it returns, and any error of it, can be pickled.
        seconds: How long it may take.
        memory: Bytes it may use beyond those in use; only Linux holds it to that.

    Raises:
        TimeoutError: It took longer.
        MemoryError: It needed more, or ended without a word.
    """
    if sys.platform == "win32":
        return call()
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # other threads of ours hold no lock that the call needs
        child = os.fork()
    if not child:
        os.close(reading)
        _answer(call, writing, memory)
    os.close(writing)
    try:
        written = _read(reading, time.monotonic() + seconds)
    finally:
        os.close(reading)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        with suppress(ChildProcessError):  # where the caller's process ignores SIGCHLD, nobody is left to wait for
            os.waitpid(child, 0)
    if not written:
        raise MemoryError
    failed, outcome = pickle.loads(written)  # noqa: S301  our own process wrote it
    if failed:
        raise outcome
    found: T = outcome
    return found


def _read(reading: int, end: float) -> bytes:
    chunks = list[bytes]()
    with selectors.DefaultSelector() as waiting:  # select() itself takes no file beyond the 1,024th
        waiting.register(reading, selectors.EVENT_READ)
        while waiting.select(max(0.0, end - time.monotonic())):
            chunk = os.read(reading, _CHUNK)
            if not chunk:
                return b"".join(chunks)
            chunks.append(chunk)
    raise TimeoutError


def _answer(call: Callable[[], object], writing: int, memory: int) -> NoReturn:
    """Write what the call returns or raises, and end without any of the clean-up that is the first process's."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        gc.disable()
        _limit(memory)
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  an engine that breaks prints where it broke
            os.dup2(nowhere.fileno(), 2)
        try:
            outcome = (False, call())
        except Exception as error:  # noqa: BLE001  carried over to the process that waits
            outcome = (True, error.with_traceback(None))
        with open(writing, "wb") as out:
            out.write(pickle.dumps(outcome))
    finally:
        os._exit(0)


def _limit(memory: int) -> None:
    import resource  # noqa: PLC0415  Windows has none

    with suppress(OSError, ValueError):
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = pages * resource.getpagesize() + memory
        resource.setrlimit(resource.RLIMIT_AS, (wanted if most < 0 else min(wanted, most), most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
