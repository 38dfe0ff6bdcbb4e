"""The streams that a program is given: some of them closed, some in an old encoding."""

import io
import os
import sys
from contextlib import suppress
from typing import TextIO

__all__ = ["let_go_of", "mend_streams"]


def mend_streams() -> None:
    """Have all three, and let none of them fail at a character that it lacks.

    A closed one is opened at its own number, lest a file that is written later gets it: nothing comes in, and what is
    printed ends in an error, as it does for every other program.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123  as long as the program runs
    if sys.stdout is None:
        sys.stdout = open(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")  # noqa: SIM115, PTH123  likewise
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  likewise
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # GBK has no ∅: a character it lacks is no reason to fail


def let_go_of(stream: TextIO) -> None:
    """Keep the interpreter from flushing, at its end, into what takes nothing any more, which would end it in 120."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
