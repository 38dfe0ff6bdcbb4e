"""Whatever ends the program, at whatever line of a write: no file is half of one, and nothing is left beside them.

`killed.py` ends it at every line in turn. What SIGKILL leaves is gone after the next run; SIGTERM and SIGHUP leave
nothing at all.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import killed
import oxygraph as ox
from build import finding, graph_of

GRAPH = graph_of(finding("e1", "a", "b", statement="催产素"), finding("e2", "b", "c"))
FILES = ("nodes.csv", "edges.csv", "contexts.csv", "references.csv")
OLD = "what stood there before"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A graph of which every file is in another form than the canonical one."""
    ox.write_graph(GRAPH, tmp_path / "graph")
    for name in FILES:
        path = tmp_path / "graph" / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return tmp_path / "graph"


def each_end(folder: Path, signal: str, stride: int, *arguments: str) -> list[dict[str, Any]]:
    """What a folder held after the program was ended at each line of a write, and after its next run."""
    done = subprocess.run(
        [sys.executable, killed.__file__, folder, signal, str(stride), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(ends) > 3, "the write was reached"
    assert [end["ended"] for end in ends] == [True] * (len(ends) - 1) + [False], "the last is the whole run"
    return ends


def left_over(found: dict[str, str], wanted: set[str]) -> set[str]:
    """Files that nobody asked for."""
    return {*found} - wanted


@pytest.mark.parametrize("signal", ["SIGKILL", "SIGTERM", "SIGHUP"])
def test_format_that_is_ended_loses_nothing(folder: Path, signal: str) -> None:
    """Each file is the old or the new one; the next run leaves all of them new, and nothing else."""
    old = {name: (folder / name).read_bytes().decode() for name in FILES}
    new = {name: text.replace("\r\n", "\n") for name, text in old.items()}
    for end in each_end(folder, signal, 7 if signal == "SIGKILL" else 19, "--graph", "{}", "format"):
        assert all(end["at_once"][name] in {old[name], new[name]} for name in FILES), end["line"]
        assert end["next"] == new, end["line"]
        if signal != "SIGKILL":
            assert end["at_once"] in (old, new), end["line"]


@pytest.mark.parametrize("signal", ["SIGKILL", "SIGTERM"])
@pytest.mark.parametrize("command", [("export", "json", "{}/out"), ("export", "kgx", "{}/out"), ("page", "{}/out")])
def test_an_output_that_is_ended_is_the_old_one_or_the_new_one(
    folder: Path, signal: str, command: tuple[str, ...]
) -> None:
    """One file or several, in the place of others: whole, and after the next run nothing lies beside them."""
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n"))
    outputs = {"out"} if "kgx" not in command else {"out_nodes.tsv", "out_edges.tsv"}
    for name in outputs:
        (folder / name).write_text(OLD, encoding="utf-8")
    options = ("--from", "a", "--to", "b") if "page" in command else ()
    ends = each_end(folder, signal, 61 if "page" in command else 13, "--graph", "{}", *command, *options)
    new = {name: ends[-1]["next"][name] for name in outputs}
    assert OLD not in new.values()
    for end in ends:
        assert all(end["at_once"][name] in {OLD, new[name]} for name in outputs), end["line"]
        assert end["next"] == ends[-1]["next"], end["line"]
        assert not left_over(end["next"], {*FILES, *outputs}), end["line"]
        if signal != "SIGKILL":
            assert not left_over(end["at_once"], {*FILES, *outputs}), end["line"]
            assert len({end["at_once"][name] == OLD for name in outputs}) == 1, end["line"]
