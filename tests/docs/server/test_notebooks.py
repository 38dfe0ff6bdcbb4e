"""The notebook that needs a server, run against the tests' own; the others run by themselves (`pytest --nbmake`)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from repository import REPOSITORY

NOTEBOOKS = sorted((REPOSITORY / "notebooks").glob("*.ipynb"))


@pytest.mark.usefixtures("emptied")  # it asks of everything that the server holds
def test_the_cypher_notebook_runs_on_both_engines(neo4j_place: tuple[str, str, str]) -> None:
    """Its own asserts compare the two; without a server half of it would be skipped, so it gets one."""
    uri, username, password = neo4j_place
    there = {"NEO4J_URI": uri, "NEO4J_USERNAME": username, "NEO4J_PASSWORD": password}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--nbmake", "notebooks/05-cypher.ipynb"]
    done = subprocess.run(command, cwd=REPOSITORY, env={**os.environ, **there}, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_is_small_enough_to_show(path: Path) -> None:
    """GitHub shows what it can load at once."""
    assert path.stat().st_size <= 300_000
