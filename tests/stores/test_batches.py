"""What a load writes at a time."""

from build import finding, graph_of
from oxygraph import EvidenceGraph
from oxygraph.stores.batches import BATCH, TOGETHER, Batch, batches, transactions
from oxygraph.stores.plan import plan
from oxygraph.stores.records import links, things


def sizes(graph: EvidenceGraph) -> list[list[int]]:
    """How many rows each statement of each transaction writes into an empty database."""
    todo = plan(things(graph), links(graph))
    return [[len(batch.rows) for batch in together] for together in transactions(batches(todo, "graph"), "graph")]


def test_the_builtin_graph_is_written_whole_or_not_at_all(graph: EvidenceGraph) -> None:
    """A part of it would answer questions as if it were the whole: where it outgrows a transaction, that must grow."""
    (written,) = sizes(graph)
    assert max(written) <= BATCH
    assert len(graph.edges) < sum(written) <= TOGETHER


def test_a_larger_graph_is_written_in_parts() -> None:
    """None of which is more than a transaction holds."""
    written = sizes(graph_of(*(finding(f"e{n}", "a", "z") for n in range(TOGETHER + BATCH))))
    assert len(written) > 1
    assert max(map(sum, written)) <= TOGETHER


def test_a_part_is_marked_from_the_first_transaction_to_the_last() -> None:
    """A reader is refused while a load runs and after it was killed; one transaction is never seen in part."""
    rows = [{"key": "a"}] * BATCH
    parts = [Batch("RETURN 1", rows, merged=False)] * (TOGETHER // BATCH + 1)
    (mark, *_), (*_, unmark) = transactions(parts, "mine")
    assert mark.statement == "MERGE (n:_OxyGraphUnfinished {_graph: 'mine'})"
    assert unmark.statement == "MATCH (n:_OxyGraphUnfinished {_graph: 'mine'}) DETACH DELETE n"
    assert transactions(parts[:1], "mine") == [parts[:1]]
    assert transactions(parts[:1], "mine", unfinished=True) == [[*parts[:1], unmark]]
    assert transactions((), "mine", unfinished=True) == [[unmark]]
    assert transactions((), "mine") == []
