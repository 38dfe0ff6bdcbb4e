"""Write the answers below the queries of docs/cypher.md and docs/neo4j.md, so that they are true: `make docs`.

The embedded engine answers those of the first, a server that the tests would start those of the second.
"""

import io
import re
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from oxygraph.cli.terminal.cypher_output import print_result
from oxygraph.cli.terminal.output import Output
from oxygraph.evidence.csv_files import read_graph
from oxygraph.stores.base import Result
from oxygraph.stores.embedded import EmbeddedStore
from oxygraph.stores.neo4j import Neo4jStore

HERE = Path(__file__).parents[1]
sys.path.insert(0, str(HERE / "tests" / "support"))

from neo4j_server import PASSWORD, USERNAME, Neo4jServer  # noqa: E402  the server that the tests use

COOKBOOK = HERE / "docs" / "cypher.md"
NEO4J = COOKBOOK.with_name("neo4j.md")
_QUERY_AND_ANSWER = re.compile(
    r"```cypher\n((?:(?!```).)*)```(?!\n+!\[)\n+(?:\|.*?(?:\n\n|\Z)|\*no row\*\n+)?", re.DOTALL
)
"""A query with the table below it; what a picture answers is another script's."""

Run = Callable[[str], Result]


def queries(page: str) -> list[str]:
    """Every query of the page."""
    return [found[1] for found in _QUERY_AND_ANSWER.finditer(page)]


def answered(page: str, run: Run) -> str:
    """The page with the answers that `run` gives."""
    page = _QUERY_AND_ANSWER.sub(lambda found: f"```cypher\n{found[1]}```\n\n{_answer(run(found[1]))}\n\n", page)
    return page.rstrip() + "\n"


def _answer(result: Result) -> str:
    printed = io.StringIO()
    with redirect_stdout(printed):
        print_result(result, Output("md"))
    return printed.getvalue().strip() or "*no row*"


def _write(page: Path, run: Run) -> None:
    page.write_text(answered(page.read_text(encoding="utf-8"), run), encoding="utf-8")


def main() -> None:
    """Write both pages anew."""
    graph = read_graph()
    with EmbeddedStore(graph) as store:
        _write(COOKBOOK, store.run)
    with (
        TemporaryDirectory() as folder,
        Neo4jServer(Path(folder)) as server,
        Neo4jStore(server.uri, USERNAME, PASSWORD, timeout=60.0) as store,
    ):
        store.load(graph, with_papers=True)
        _write(NEO4J, store.run)


if __name__ == "__main__":
    main()
