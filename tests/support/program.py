"""The installed program as a user meets it: in this process, in one of its own, on a terminal, and what it cost."""

import fcntl
import json
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from oxygraph.cli import run

PROGRAM = Path(sys.executable).with_name("oxygraph")
_SCREEN_LINES = 50
OF_A_PERSON = {
    "NO_COLOR",
    "OXYGRAPH_GRAPH",
    "OXYGRAPH_LANG",
    "COLUMNS",
    "LINES",
    "PYTHONUNBUFFERED",
    "_OXYGRAPH_COMPLETE",
}
"""What whoever runs the tests may have set, and what would change the output."""


class Done(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Its standard output, read as JSON."""
        return json.loads(self.out)


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> Done:
    """Run a command in this process."""
    capsys.readouterr()
    code = run(arguments)
    caught = capsys.readouterr()
    return Done(code, caught.out, caught.err)


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a child, free of a person's own settings."""
    return {name: value for name, value in os.environ.items() if name not in OF_A_PERSON} | more


def start(*arguments: str | bytes, cwd: Path | None = None, encoding: str = "utf-8", **environment: str) -> Done:
    """Run the installed program in a process of its own, its output in pipes."""
    done = subprocess.run(
        [PROGRAM, *arguments],
        capture_output=True,
        encoding=encoding,
        check=False,
        cwd=cwd,
        env=surroundings(**environment),
    )
    return Done(done.returncode, done.stdout, done.stderr)


def on_a_terminal(columns: int, *arguments: str, typed: str = "", **environment: str) -> Done:
    """Run the installed program on a real terminal of that width; both its streams are what the terminal shows."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", _SCREEN_LINES, columns, 0, 0))
    environment = surroundings(**{"TERM": "xterm-256color", **environment})
    with subprocess.Popen([PROGRAM, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as child:
        os.close(theirs)
        os.write(ours, typed.encode())
        shown = b""
        while chunk := _read(ours):
            shown += chunk
        code = child.wait(30)
    os.close(ours)
    return Done(code, shown.decode().replace("\r\n", "\n"), "")


def conversation(arguments: list[str], *says: tuple[str, str], environment: dict[str, str]) -> tuple[int, str]:
    """Run a command on a pseudo-terminal, answering each prompt when it appears; exit code and screen."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "oxygraph", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={"PATH": os.environ["PATH"], "TERM": "xterm", "LANG": "C.UTF-8", **environment},
        start_new_session=True,
    )
    os.close(theirs)
    screen, waiting, end = b"", list(says), time.monotonic() + 60
    while time.monotonic() < end:
        if select.select([ours], [], [], 0.1)[0]:
            try:
                screen += os.read(ours, 65536)
            except OSError:
                break
        if waiting and waiting[0][0].encode() in screen:
            os.write(ours, waiting.pop(0)[1].encode())
    code = process.wait(10)
    os.close(ours)
    return code, screen.decode(errors="replace")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that nobody is on the other side any more
        return b""


def processor_time(command: Sequence[str | Path], **environment: str) -> float:
    """User and system seconds of one whole process, which must succeed."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=surroundings(**environment)
    ) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, command
    return usage.ru_utime + usage.ru_stime
