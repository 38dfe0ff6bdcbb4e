"""`ox.cypher`: read-only Cypher on a graph in this process, its result as a list of rows."""

from collections.abc import Mapping, Sequence

from oxygraph.evidence.arguments import of_class
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.notebook.rows import Rows
from oxygraph.report.findings import Document
from oxygraph.stores.embedded import SECONDS, EmbeddedStore

__all__ = ["Result", "cypher"]


class Result(Rows[Document]):
    """What a query answers: a dictionary a row, by the names of its columns.

    Attributes:
        more: Whether the limit cut rows off.
        notes: What the engine remarks on the query, such as a label that nothing carries.
    """

    def __init__(
        self,
        graph: EvidenceGraph,
        found: Sequence[Document],
        names: tuple[str, ...] = (),
        *,
        more: bool = False,
        notes: tuple[str, ...] = (),
    ) -> None:
        """Keep the rows, and the names of their columns, which a result without rows has too."""
        super().__init__(graph, found)
        self._names = names or tuple(next(iter(found), {}))
        self.more, self.notes = more, notes

    def rows(self) -> Sequence[Document]:
        """Themselves."""
        return self

    def columns(self) -> tuple[str, ...]:
        """As the query names them."""
        return self._names


def cypher(
    graph: EvidenceGraph,
    query: str,
    parameters: Mapping[str, object] | None = None,
    *,
    limit: int = 0,
    timeout: float = SECONDS,
) -> Result:
    """Read-only Cypher on the engine inside the package; what nodes and relationships hold: `docs/cypher.md`.

    The engine's graph is built at the first query and kept with the graph.

    Args:
        graph: What to ask.
        query: One Cypher statement that only reads.
        parameters: Values for its `$names`.
        limit: The most rows; 0 for all.
        timeout: Seconds the query may take.

    Raises:
        QueryError: The query is wrong, or writes.
        QuestionError: The limit or the timeout is no number, or the parameters have no names.
        StoreError: It took too long.

    Example:
        >>> import oxygraph as ox
        >>> ox.cypher(ox.read_graph(), "MATCH (n:Molecule {id: $id}) RETURN n.name", {"id": "oxytocin"})[0]
        {'n.name': 'oxytocin'}
    """
    of_class("parameters", parameters, Mapping | None)
    store = graph.keeping(EmbeddedStore, lambda: EmbeddedStore(graph))
    found = store.run(query, parameters, limit=limit, timeout=timeout)
    rows = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    return Result(graph, rows, found.columns, more=found.more, notes=found.notes)
