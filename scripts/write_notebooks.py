"""Execute the notebooks anew, so that what they print is what they print today: `make notebooks`.

Only outputs are written, without times and counts of a run. The half of 05 that asks a server is asked of one that the
tests would start.
"""

import os
import sys
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parents[1]
sys.path.insert(0, str(HERE / "tests" / "support"))

from neo4j_server import PASSWORD, USERNAME, Neo4jServer  # noqa: E402  the server that the tests use

NOTEBOOKS = HERE / "notebooks"
_FORMAT: Any = nbformat  # it tells no types


def executed(path: Path) -> str:
    """The notebook with what its cells print."""
    notebook = _FORMAT.read(path, as_version=4)
    kept = deepcopy([notebook.metadata, *(cell.metadata for cell in notebook.cells)])
    NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(NOTEBOOKS)}}).execute()
    for part, metadata in zip((notebook, *notebook.cells), kept, strict=True):
        part.metadata = metadata
    for cell in notebook.cells:
        for counted in (cell, *cell.get("outputs", ())):
            if "execution_count" in counted:
                counted.execution_count = None
    return f"{_FORMAT.writes(notebook)}\n"


def main() -> None:
    """Write every notebook anew."""
    with TemporaryDirectory() as folder, Neo4jServer(Path(folder)) as server:
        os.environ |= {"NEO4J_URI": server.uri, "NEO4J_USERNAME": USERNAME, "NEO4J_PASSWORD": PASSWORD}
        for path in sorted(NOTEBOOKS.glob("*.ipynb")):
            path.write_text(executed(path), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
