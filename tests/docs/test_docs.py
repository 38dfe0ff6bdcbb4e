"""What the documents say is so: the command reference, the README's answers and Python, the links, the examples."""

import doctest
import importlib
import pkgutil
import re
import shlex
import sys
from pathlib import Path

import pytest

import oxygraph
from oxygraph.cli import run
from repository import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "scripts"))

from write_cli_reference import REFERENCE, reference
from write_cookbook import NEO4J, queries

DOCUMENTS = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").glob("*.md")])
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
MODULES = [info.name for info in pkgutil.walk_packages(oxygraph.__path__, "oxygraph.") if "__main__" not in info.name]


def test_the_command_reference_is_what_the_commands_say() -> None:
    """After a change of a command: `make docs`."""
    assert REFERENCE.read_text(encoding="utf-8") == reference(), "run: make docs"


def test_the_readme_counts_what_the_graph_holds(graph: oxygraph.EvidenceGraph) -> None:
    """In round numbers, which a few more papers do not change."""
    found = re.search(r"about ([\d,]+) findings of about ([\d,]+) publications", (REPOSITORY / "README.md").read_text())
    assert found
    findings, papers = (int(number.replace(",", "")) for number in found.groups())
    assert findings == pytest.approx(sum(edge.signed for edge in graph.edges.values()), rel=0.05)
    assert papers == pytest.approx(len(graph.references), rel=0.05)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    """Every relative link is a file of the repository."""
    for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_a_query_leaves_no_order_to_the_server() -> None:
    """Rows that tie come as a server likes: an id orders them, or every column that counts nothing."""
    for query in queries(NEO4J.read_text(encoding="utf-8")):
        returned, _, order = query.rpartition("RETURN ")[2].partition("ORDER BY ")
        columns = {name: what for what, name in re.findall(r"(\S+) AS (\w+)", returned)}
        ordered = {key.removesuffix(" DESC") for key in order.partition(" LIMIT")[0].strip().split(", ")}
        identified = any(columns.get(name, "").endswith(".id") for name in ordered)
        counted = {name for name, what in columns.items() if what.endswith(")")}  # count(…), collect(…)
        assert identified or columns.keys() - counted <= ordered, query


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_console_examples_run_and_print_what_is_shown(
    document: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each `$ oxygraph …` answers; output shown beneath it is the real output (`…` stands for lines left out)."""
    monkeypatch.chdir(tmp_path)  # some of them write a file
    for block in CONSOLE.findall(document.read_text(encoding="utf-8")):
        for command, shown in re.findall(r"^\$ oxygraph (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
            assert run(shlex.split(command)) == 0, command
            printed = {line.rstrip() for line in capsys.readouterr().out.splitlines()}
            for line in shown.splitlines():
                assert line.rstrip() in printed | {"", "…"}, (command, line)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_python_examples_run(document: Path) -> None:
    """Each block of a document runs by itself, its asserts included."""
    for block in PYTHON.findall(document.read_text(encoding="utf-8")):
        exec(compile(block, str(document), "exec"), {})  # noqa: S102  our own documentation


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    """Every `>>>` of the package."""
    failed, _ = doctest.testmod(importlib.import_module(name))
    assert failed == 0
