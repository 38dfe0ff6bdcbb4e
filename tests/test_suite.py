"""The tests keep their own rules: each example tests something, none is left out, each lies where it says it needs."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from conftest import NEEDS, pytest_collection_modifyitems

from repository import REPOSITORY

FILES = sorted((REPOSITORY / "tests").rglob("*.py"))


@cache
def parsed(path: Path) -> ast.Module:
    """A file as its parts."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    """Every function of a file, those within others too."""
    return (one for one in ast.walk(parsed(path)) if isinstance(one, ast.FunctionDef))


def is_drawn(function: ast.FunctionDef) -> bool:
    """Whether Hypothesis draws its arguments."""
    calls = (one for one in function.decorator_list if isinstance(one, ast.Call))
    return any(isinstance(one.func, ast.Name) and one.func.id == "given" for one in calls)


def test_no_drawn_example_returns_before_its_end() -> None:
    """An example that returns early has tested nothing, and nobody sees how many do: draw another, or `assume`."""
    drawn = [(path.name, function) for path in FILES for function in functions(path) if is_drawn(function)]
    assert len(drawn) >= 25
    left = [(name, one.name) for name, one in drawn if any(isinstance(part, ast.Return) for part in ast.walk(one))]
    assert left == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    """A missing server, browser or tool fails."""
    words = {"skip", "skipif", "xfail", "importorskip"}
    found = [
        (path.name, node.attr)
        for path in FILES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Attribute) and node.attr in words
    ]
    assert found == []


def test_no_test_of_the_page_is_skipped_or_runs_alone() -> None:
    """`node --test` passes where a test is left out, and where it has no test at all."""
    files = sorted((REPOSITORY / "tests").rglob("*.test.js"))
    assert len(files) >= 30
    left_out = re.compile(r"\b(?:test|it|describe)\.(?:skip|todo|only)\b|\{\s*(?:skip|todo|only)\s*:")
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert not left_out.search(text), path.name
        assert re.search(r"^ *test\(", text, re.MULTILINE), path.name


def collected(place: str, fixture: str) -> tuple[pytest.Item, list[pytest.Mark]]:
    """A test of a module that asks for something, and where its marks will be."""
    path = REPOSITORY / "tests" / place
    marks: list[pytest.Mark] = []
    item = SimpleNamespace(
        path=path,
        nodeid=str(path),
        fixturenames=[fixture],
        get_closest_marker=lambda _: None,
        add_marker=lambda added: marks.append(added.mark),
    )
    return cast("pytest.Item", item), marks


@pytest.mark.parametrize("fixture", NEEDS)
def test_a_test_that_lies_in_the_wrong_folder_ends_the_run(fixture: str) -> None:
    """So whatever leaves out the folders named for servers and browsers leaves out every test that needs one."""
    right, _ = collected(f"stores/{NEEDS[fixture]}/test_new.py", fixture)
    wrong, _ = collected("stores/test_new.py", fixture)
    pytest_collection_modifyitems([right])
    with pytest.raises(pytest.UsageError, match=f"put it into a folder named {NEEDS[fixture]}"):
        pytest_collection_modifyitems([wrong])


@pytest.mark.parametrize("given", [False, True])
def test_a_worker_has_all_tests_of_what_they_share(monkeypatch: pytest.MonkeyPatch, *, given: bool) -> None:
    """One server for all modules, another or a browser for one; a server that is given takes the place of each."""
    monkeypatch.delenv("OXYGRAPH_TEST_NEO4J_URI", raising=False)
    if given:
        monkeypatch.setenv("OXYGRAPH_TEST_NEO4J_URI", "bolt://127.0.0.1:7687")
    asked = [
        collected("stores/server/test_one.py", "neo4j_place"),
        collected("cli/server/test_other.py", "neo4j_place"),
        collected("stores/server/test_many.py", "neo4j_of_many_graphs"),
        collected("page/browser/test_page.py", "browser"),
    ]
    pytest_collection_modifyitems([item for item, _ in asked])
    of_many = "neo4j" if given else "test_many"
    assert [mark.args for _, (mark,) in asked] == [("neo4j",), ("neo4j",), (of_many,), ("test_page",)]
