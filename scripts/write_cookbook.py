"""Write the answers below the queries of docs/cypher.md, so that what it prints is true. Run with `make docs`."""

import io
import re
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path

from oxygraph.cli.terminal.cypher_output import print_result
from oxygraph.cli.terminal.output import Output
from oxygraph.evidence.csv_files import read_graph
from oxygraph.stores.base import Result
from oxygraph.stores.embedded import EmbeddedStore

COOKBOOK = Path(__file__).parents[1] / "docs" / "cypher.md"
_QUERY_AND_ANSWER = re.compile(r"```cypher\n(.*?)```\n+(?:\|.*?(?:\n\n|\Z)|\*no row\*\n+)?", re.DOTALL)

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


if __name__ == "__main__":
    with EmbeddedStore(read_graph()) as store:
        COOKBOOK.write_text(answered(COOKBOOK.read_text(encoding="utf-8"), store.run), encoding="utf-8")
