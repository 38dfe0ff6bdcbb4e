"""The streams that the program is given: any encoding, closed, full; a pipe where a file should be; Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

from program import PROGRAM, ask, on_a_terminal, start, surroundings

ENCODINGS = ["gbk", "koi8-r", "cp437", "latin-1", "ascii", "utf-8"]
DOCUMENTS = [
    ("--lang", "zh", "paths", "drug", "calm", "--format", "json"),
    ("findings", "--format", "jsonl"),
    ("cypher", "MATCH (n) RETURN n.name_zh AS zh", "--format", "jsonl"),
    ("cypher", "MATCH (n) RETURN n", "--format", "json"),
]


def in_shell(script: str, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the program in a shell that has closed or filled something; `"$@"` is the program."""
    return subprocess.run(
        ["/bin/sh", "-c", script, "sh", PROGRAM, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        timeout=60,
        env=surroundings(),
    )


@pytest.mark.parametrize("arguments", DOCUMENTS, ids=lambda arguments: "-".join(arguments[:3]))
def test_json_is_json_in_every_encoding(tiny: Path, arguments: tuple[str, ...]) -> None:
    """The bytes are UTF-8, which ASCII is too, and say the same as in a pipe that is UTF-8."""
    asked = ["--graph", str(tiny), *arguments]

    def documents(printed: str) -> list[object]:
        return [json.loads(text) for text in (printed.splitlines() if "jsonl" in arguments else [printed])]

    wanted = documents(start(*asked).out)
    for encoding in ENCODINGS:
        done = subprocess.run(
            [PROGRAM, *asked], capture_output=True, check=True, env=surroundings(PYTHONIOENCODING=encoding)
        )
        assert documents(done.stdout.decode("utf-8")) == wanted, encoding


def test_a_closed_standard_output_is_an_error_of_the_run(tiny: Path) -> None:
    """As for every other program: a message and no traceback."""
    for command in (["stats"], ["stats", "--format", "json"], ["findings", "--format", "csv"], ["export", "json", "-"]):
        done = in_shell('exec "$@" >&-', "--graph", str(tiny), *command)
        assert (done.returncode, done.stderr.splitlines()[-1]) == (
            1,
            "oxygraph: standard output: Bad file descriptor",
        ), command


def test_a_closed_standard_output_is_no_matter_where_nothing_is_printed(tiny: Path, tmp_path: Path) -> None:
    """And the file that is written instead gets nothing that was meant for it."""
    done = in_shell('exec "$@" >&-', "--graph", str(tiny), "export", "json", str(tmp_path / "out.json"))
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "json holds every column as it is")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["nodes"]


@pytest.mark.parametrize("command", [["stats"], ["format"], ["cypher"], ["load", "neo4j://localhost"], ["nonsense"]])
def test_other_closed_streams_change_no_answer(tiny: Path, tmp_path: Path, command: list[str]) -> None:
    """The same exit code and output as with an empty one."""
    copytree(tiny, tmp_path / "copy")
    asked = ("--graph", str(tmp_path / "copy"), *command)
    wanted = in_shell('exec "$@" </dev/null', *asked)
    for stream in ("<&-", "2>&-", "<&- 2>&-"):
        done = in_shell(f'exec "$@" {stream}', *asked)
        assert "Traceback" not in done.stderr, stream
        assert (done.returncode, done.stdout) == (wanted.returncode, wanted.stdout), stream


def test_a_full_disk_behind_standard_output_is_said_once(tiny: Path) -> None:
    """The interpreter does not complain a second time when it ends."""
    done = in_shell('exec "$@" >/dev/full', "--graph", str(tiny), "stats")
    told = [line for line in done.stderr.splitlines() if not line.startswith(str(tiny))]  # what was read, and how
    assert (done.returncode, told) == (1, ["oxygraph: standard output: No space left on device"])


def test_a_full_disk_in_a_new_folder_is_called_one(tiny: Path, tmp_path: Path) -> None:
    """Not `Directory not empty`, and the folder is gone."""
    done = in_shell('ulimit -f 1; exec "$@"', "--graph", str(tiny), "export", "neo4j-csv", "new/folder", cwd=tmp_path)
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("command", [["stats"], ["validate"], ["format"], ["export", "json", "out.json"]])
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tiny: Path, tmp_path: Path, command: list[str]) -> None:
    """Nobody writes into it: it is refused like anything else that is no file."""
    copytree(tiny, tmp_path / "copy")
    (tmp_path / "copy" / "edges.csv").unlink()
    os.mkfifo(tmp_path / "copy" / "edges.csv")
    done = in_shell('exec "$@"', "--graph", "copy", *command, cwd=tmp_path)
    assert done.returncode == 4
    assert "a named pipe stands there, not a file" in done.stdout + done.stderr


def test_an_endless_device_in_the_place_of_a_file_is_not_read(tiny: Path, tmp_path: Path) -> None:
    """By way of a link."""
    copytree(tiny, tmp_path / "copy")
    (tmp_path / "copy" / "edges.csv").unlink()
    (tmp_path / "copy" / "edges.csv").symlink_to("/dev/zero")
    done = in_shell('exec "$@"', "--graph", str(tmp_path / "copy"), "validate")
    assert done.returncode == 4
    assert "a device stands there, not a file" in done.stdout


_INTERRUPTED_AT = """
import atexit, os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs the tests in the background ignores it
def interrupt():
    os.kill(os.getpid(), signal.SIGINT)
class Dropped:
    def __del__(self):
        interrupt()
class AtImport:
    def find_spec(self, name, *_):
        if name == {name!r}:
            {how}
sys.meta_path.insert(0, AtImport())
sys.argv = ["oxygraph", "stats"]
from oxygraph.cli import main
main()
"""
_PLACES = ["click", "oxygraph.cli.group", "oxygraph.cli.commands.stats", "oxygraph.questions"]


def interrupted(name: str, how: str) -> subprocess.CompletedProcess[str]:
    """A run that is interrupted when a module is looked for."""
    return subprocess.run(
        [sys.executable, "-c", _INTERRUPTED_AT.format(name=name, how=how)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=surroundings(),
    )


@pytest.mark.parametrize("how", ["interrupt()", "Dropped()"])
@pytest.mark.parametrize("name", _PLACES)
def test_an_interrupt_prints_no_traceback(name: str, how: str) -> None:
    """At the start, while modules are imported, and later; also where Python can raise nothing."""
    done = interrupted(name, how)
    assert done.returncode in {130, -signal.SIGINT}
    assert done.stderr.strip() in {"", "Aborted!"}


def test_an_interrupt_when_all_is_done_changes_nothing() -> None:
    """The answer stands already, and so does the exit code."""
    done = interrupted("oxygraph.questions", "atexit.register(interrupt)")
    assert (done.returncode, "KeyboardInterrupt" in done.stderr) == (0, False)
    assert done.stdout


@pytest.mark.parametrize("columns", ["99999999", "9" * 5000, "٣٣٣٣", "²"], ids=["8", "5000", "Arabic", "raised"])
def test_no_screen_is_so_wide_that_it_takes_minutes_to_fill(tiny: Path, columns: str) -> None:
    """A width that nobody has is that of the widest screen, and what is no number is none."""
    done = start("--graph", str(tiny), "paths", "drug", "calm", "--format", "table", COLUMNS=columns)
    assert (done.code, max(map(len, done.out.splitlines()))) == (0, 120 if columns == "²" else 1000)


@pytest.mark.parametrize("columns", ["9" * 5000, "²"], ids=["5000", "raised"])
def test_a_terminal_of_any_alleged_width_is_written_to(tiny: Path, columns: str) -> None:
    """Tables and messages."""
    done = on_a_terminal(100, "--graph", str(tiny), "paths", "drug", "calm", "--limit", "1", COLUMNS=columns)
    assert (done.code, "Traceback" in done.out) == (0, False)
    assert "edges.csv 5" in on_a_terminal(100, "--graph", str(tiny), "validate", COLUMNS=columns).out


def test_too_little_memory_is_said_in_a_sentence(
    tiny: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever it gives out."""

    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("oxygraph.evidence.folders.problems", full)
    done = ask(capsys, "--graph", str(tiny), "validate")
    assert (done.code, done.err) == (
        1,
        "oxygraph: there is not enough memory for this; leave out a part, or let the program have more\n",
    )


@pytest.mark.parametrize("asked", ["stats", "show drug", "paths drug calm"])
def test_an_answer_is_whole_where_nobody_hears_the_remarks(tiny: Path, asked: str) -> None:
    """Whatever is behind standard error, full, closed or gone: the same rows, and the same code."""
    typed = ("--graph", str(tiny), *asked.split())
    wanted = in_shell('exec "$@"', *typed)
    for closing in ("2>/dev/full", "2>&-"):
        done = in_shell(f'exec "$@" {closing}', *typed)
        assert (done.returncode, done.stdout) == (wanted.returncode, wanted.stdout)
    reading, writing = os.pipe()
    os.close(reading)
    try:
        heard = subprocess.run(
            [PROGRAM, *typed], stdout=subprocess.PIPE, stderr=writing, encoding="utf-8", check=False, env=surroundings()
        )
    finally:
        os.close(writing)
    assert (heard.returncode, heard.stdout) == (wanted.returncode, wanted.stdout)
