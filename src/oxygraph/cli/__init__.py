"""The command line: a command a module, each of which reads, calls and prints.

`main` is the program, from the first signal to the exit code; `run` is one command in a process that goes on.
"""

import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

__all__ = ["main", "run"]

_SIGNALLED = 128
"""What the exit code of a program is above, that a signal ended."""


def main() -> None:
    """The program: answer, print, leave with the exit code."""
    interrupts = signal.getsignal(signal.SIGINT)
    # Ctrl-C while modules are imported: the end, and no traceback through whatever was being imported.
    signal.signal(signal.SIGINT, signal.SIG_IGN if interrupts is signal.SIG_IGN else signal.SIG_DFL)
    from oxygraph.cli import running, streams  # noqa: PLC0415

    sys.unraisablehook = _end_or_tell
    streams.mend_streams()
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # not every system has both
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _leave)
    try:
        signal.signal(signal.SIGINT, interrupts)
        code = running.run(sys.argv[1:])
    except KeyboardInterrupt:
        code = running.INTERRUPTED
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done
    _end(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Args:
        arguments: What stands behind the program's name.

    Returns:
        The exit code.
    """
    from oxygraph.cli import running  # noqa: PLC0415

    return running.run(arguments)


def _end(code: int) -> NoReturn:
    """End without taking apart what was made, which would cost a short command a twentieth; the system is faster.

    Every command has closed by then what it opened. What cannot be printed ends as in any other program.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        sys.exit(code)
    os._exit(code)


def _leave(number: int, _frame: FrameType | None) -> None:
    """End like any other end, so that whatever is being written is put away."""
    raise SystemExit(_SIGNALLED + number)


def _end_or_tell(unraisable: "sys.UnraisableHookArgs") -> None:
    """Let Ctrl-C and SIGTERM end the program where Python can raise nothing, as in a callback while it imports.

    No file is in the middle of being put at its place then: those steps let signals wait.
    """
    if issubclass(unraisable.exc_type, KeyboardInterrupt):
        os._exit(_SIGNALLED + signal.SIGINT)
    if issubclass(unraisable.exc_type, SystemExit):
        os._exit(int(getattr(unraisable.exc_value, "code", None) or 1))
    sys.__unraisablehook__(unraisable)
