"""A program that ends in the middle of a write: at every line of the modules that write, one after the other.

Run as a script it takes a folder to copy, a signal, how many lines to go on by, and what stands behind the program's
name, in which `{}` is the copy. It prints a line of JSON for each line that it ended at, and one for the whole run.
Each end is that of a process of its own, forked from this one.
"""

import json
import os
import shutil
import signal
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

import oxygraph.cli.running
import oxygraph.exports.json_document
import oxygraph.exports.kgx
import oxygraph.page.rendering  # noqa: F401  imported once, by the parent
from oxygraph.cli import main

_WRITING = tuple(f"{os.sep}{name}.py" for name in ("atomic", "swapping", "unfinished", "plain_files"))
_MOST = 2000


def _ended_at(line: int, number: int, arguments: list[str]) -> bool:
    """Run the program in a child, send it a signal at a line, or never where it is 0; whether it got as far."""
    child = os.fork()
    if child == 0:
        _run(line, number, arguments)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) in {-number, 128 + number}


def _run(line: int, number: int, arguments: list[str]) -> None:
    met = 0

    def local(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal met
        if event == "line":
            met += 1
            if met == line:
                os.kill(os.getpid(), number)
        return local

    def trace(frame: FrameType, _event: str, _argument: object) -> Any:
        return local if frame.f_code.co_filename.endswith(_WRITING) else None

    if number != signal.SIGKILL:
        signal.signal(number, signal.SIG_DFL)  # who runs the tests in the background may ignore it
    sys.argv = ["oxygraph", *arguments]
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  as long as it lives
    code: object = 0
    sys.settrace(trace if line else None)
    try:
        main()
    except SystemExit as end:
        code = end.code
    finally:
        sys.settrace(None)
        os._exit(code if isinstance(code, int) else 1)


def _found(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_bytes().decode() for path in folder.rglob("*") if path.is_file()}


def _each_end(original: Path, number: int, stride: int, arguments: list[str]) -> None:
    for line in range(1, _MOST, stride):
        with TemporaryDirectory() as name:
            copy = Path(name) / "copy"
            shutil.copytree(original, copy)
            ended = _ended_at(line, number, [argument.format(copy) for argument in arguments])
            at_once = _found(copy)
            _ended_at(0, number, [argument.format(copy) for argument in arguments])
            print(json.dumps({"line": line, "ended": ended, "at_once": at_once, "next": _found(copy)}))  # noqa: T201
        if not ended:
            return


if __name__ == "__main__":
    for command in ("format", "export", "page"):
        import_module(f"oxygraph.cli.commands.{command}")
    os.fsync = lambda fd: None  # noqa: ARG005  a killed process is no power failure
    _each_end(Path(sys.argv[1]), signal.Signals[sys.argv[2]].value, int(sys.argv[3]), sys.argv[4:])
