"""The drawing of the architecture is watched: what breaks it is seen, a new module wants a place, a partner a home."""

import os
import pkgutil
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from grimp import ImportGraph
from importlinter.domain.fields import ValidationError

import oxygraph
from import_contracts import Home, HomeField, stale_homes, strays
from repository import REPOSITORY

FLOORS = "Data flows one way, floor by floor"
PARTNERS = "A partner stays with its adapter"
NETWORKX = Home("oxygraph.convert", "networkx")


def graph_of_imports(imports: Mapping[str, set[str]]) -> ImportGraph:
    """A graph as import-linter makes it: our modules whole, everything else squashed to a name."""
    graph = ImportGraph()
    for module in imports:
        graph.add_module(module)
    for module, imported in imports.items():
        for line, name in enumerate(sorted(imported), start=1):
            if name not in imports:
                graph.add_module(name, is_squashed=True)
            graph.add_import(importer=module, imported=name, line_number=line, line_contents=f"import {name}")
    return graph


def test_a_partner_in_its_home_or_inside_it_is_at_home() -> None:
    """A home is a module with all that it holds; what is Python's own or ours needs none."""
    graph = graph_of_imports({"oxygraph": {"sys", "oxygraph.cli.deep"}, "oxygraph.cli.deep": {"click", "json"}})
    assert strays(graph, {Home("oxygraph.cli", "click")}) == []
    assert strays(graph, {Home("oxygraph.cli.deep", "click")}) == []


def test_a_partner_outside_its_home_is_a_stray_with_its_lines() -> None:
    """Also in the neighbour whose name begins alike, and in the package that holds the home."""
    graph = graph_of_imports({"oxygraph": {"click"}, "oxygraph.cli": {"click"}, "oxygraph.clip": {"abc", "click"}})
    found = strays(graph, {Home("oxygraph.cli", "click")})
    assert [(stray.module, stray.partner, stray.lines) for stray in found] == [
        ("oxygraph", "click", (1,)),
        ("oxygraph.clip", "click", (2,)),
    ]


def test_a_partner_that_nobody_named_is_a_stray_everywhere() -> None:
    """Nothing is allowed by being forgotten."""
    graph = graph_of_imports({"oxygraph.convert": {"networkx", "yaml"}})
    assert [stray.partner for stray in strays(graph, {NETWORKX})] == ["yaml"]


def test_a_home_without_its_partner_is_stale() -> None:
    """A list that names what is long gone would let it come back."""
    graph = graph_of_imports({"oxygraph.convert": {"json"}, "oxygraph.page": {"networkx"}})
    assert stale_homes(graph, {NETWORKX}) == [NETWORKX]
    assert stale_homes(graph, {NETWORKX, Home("oxygraph.page", "networkx")}) == [NETWORKX]


@pytest.mark.parametrize(
    "text", ["oxygraph.cli click", "-> click", "oxygraph.cli ->", "oxygraph.* -> click", "a -> b.c"]
)
def test_what_is_no_home_is_refused(text: str) -> None:
    """A misspelt line of `pyproject.toml` is an error, not a rule that never holds."""
    with pytest.raises(ValidationError):
        HomeField().parse(text)


@pytest.fixture(scope="module")
def configuration() -> dict[str, Any]:
    """What `pyproject.toml` says."""
    return tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def contracts(configuration: dict[str, Any]) -> list[dict[str, Any]]:
    """The contracts of `pyproject.toml`."""
    found: list[dict[str, Any]] = configuration["tool"]["importlinter"]["contracts"]
    return found


def test_every_package_has_a_contract_that_places_all_its_modules(contracts: list[dict[str, Any]]) -> None:
    """A new package needs one too, before its modules can hide in it."""
    packages = {"oxygraph", *(i.name for i in pkgutil.walk_packages(oxygraph.__path__, "oxygraph.") if i.ispkg)}
    placed = [name for one in contracts if one.get("exhaustive") for name in one["containers"]]
    assert sorted(placed) == sorted(packages)


def test_the_partners_are_the_dependencies(configuration: dict[str, Any], contracts: list[dict[str, Any]]) -> None:
    """What is imported is declared, and what is declared is imported."""
    (homes,) = (one["homes"] for one in contracts if one["name"] == PARTNERS)
    project = configuration["project"]
    wanted = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    declared = {re.split(r"[^\w-]", requirement)[0] for requirement in wanted}
    assert {HomeField().parse(home).partner for home in homes} == declared


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of all that the check reads, to spoil."""
    shutil.copytree(Path(oxygraph.__file__).parent, tmp_path / "src" / "oxygraph")
    (tmp_path / "scripts").mkdir()
    for name in ("pyproject.toml", "scripts/import_contracts.py"):
        shutil.copy(REPOSITORY / name, tmp_path / name)
    return tmp_path


def broken(root: Path) -> tuple[set[str], str]:
    """The contracts that `lint-imports` sees broken in a copy, and what it says; its exit code must agree."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "NO_COLOR": "1", "COLUMNS": "200"},
    )
    text = re.sub(r"\x1b\[[\d;]*m", "", done.stdout)  # older versions colour it whatever they are told
    found = set(re.findall(r"^(.*) BROKEN", text, re.MULTILINE))
    assert "Contracts: " in text, text + done.stderr
    assert done.returncode == bool(found), text
    return found, text


def plant(root: Path, module: str, line: str) -> None:
    """Add a line to a module of the copy, which may be new."""
    with (root / "src" / "oxygraph" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")


def test_the_package_keeps_every_contract(copied: Path) -> None:
    """As it is, nothing is broken; so whatever is broken below was planted."""
    assert broken(copied)[0] == set()


@pytest.mark.parametrize(
    ("module", "line", "contracts", "said"),
    [
        ("questions/conflicts.py", "import networkx", {PARTNERS}, "oxygraph.questions.conflicts -> networkx"),
        ("report/markdown.py", "import click", {PARTNERS}, "oxygraph.report.markdown -> click"),
        ("evidence/records.py", "import rapidfuzz", {PARTNERS}, "oxygraph.evidence.records -> rapidfuzz"),
        (
            "questions/fresh.py",
            "import oxygraph.cli.options",
            {FLOORS, "Questions are siblings"},
            "oxygraph.questions.fresh -> oxygraph.cli.options",
        ),
        ("fresh.py", "import oxygraph.cli", {FLOORS}, "oxygraph.fresh"),
        ("engine/fresh.py", "", {"Inside engine"}, "oxygraph.engine.fresh"),
        ("engine/paths.py", "import yaml", {PARTNERS}, "oxygraph.engine.paths -> yaml"),
        (
            "questions/gaps.py",
            "import oxygraph.questions.stats",
            {"Questions are siblings"},
            "oxygraph.questions.stats",
        ),
        ("cli/options.py", "import oxygraph as ox", {"The face is for others"}, "oxygraph.cli.options -> oxygraph"),
        ("engine/paths.py", "def late():\n    import click", {PARTNERS}, "oxygraph.engine.paths -> click"),
    ],
)
def test_a_planted_violation_breaks_the_contract_that_forbids_it(
    copied: Path, module: str, line: str, contracts: set[str], said: str
) -> None:
    """That contract and no other, and the message names the arrow or the module."""
    plant(copied, module, line)
    found, text = broken(copied)
    assert found == contracts
    assert said in text
