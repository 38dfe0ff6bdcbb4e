"""The Cypher that writes a plan, in batches: nothing is deleted before everything new is there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from oxygraph.stores.plan import Known, Plan
from oxygraph.stores.records import FORMER_MARKER, MARKER

__all__ = ["BATCH", "FIND_UNFINISHED", "MERGE_LINKS", "MERGE_THINGS", "TOGETHER", "Batch", "batches", "transactions"]

BATCH = 2000
"""Rows a statement, after each of which the server has given a sign of life."""

TOGETHER = 5 * BATCH
"""Rows a transaction; from 1,000 to 50,000 the speed is the same (`docs/architecture.md`)."""

_UNFINISHED = "_OxyGraphUnfinished"
"""The label of a node that names a graph of which a load has written a part: it was killed, or it is running."""

FIND_UNFINISHED = f"MATCH (n:{_UNFINISHED}) RETURN DISTINCT n._graph AS name ORDER BY name"
_MARK = f"MERGE (n:{_UNFINISHED} {{{{_graph: '{{}}'}}}})"
_UNMARK = f"MATCH (n:{_UNFINISHED} {{{{_graph: '{{}}'}}}}) DETACH DELETE n"

# Merged and not created: a transaction that the driver tries again may have been committed the first time.
MERGE_THINGS = (
    f"UNWIND $rows AS row MERGE (n:{MARKER} {{_graph: row.graph, key: row.key}}) %s"
    " SET n += row.properties RETURN count(*)"
)
MERGE_LINKS = (
    f"UNWIND $rows AS row MATCH (a:{MARKER} {{_graph: row.graph, key: row.start}})"
    f" MATCH (b:{MARKER} {{_graph: row.graph, key: row.end}})"
    " MERGE (a)-[r:%s {_graph: row.graph, key: row.key}]->(b) SET r += row.properties RETURN count(*)"
)
# An element's id alone may be another's by now; with the key it is the one that was found.
_NODE = "UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element AND n.key = row.key"
_LINK = "UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element AND r.key = row.key"
_SET_THINGS = f"{_NODE} %s SET n += row.properties RETURN count(*)"
_SET_LINKS = f"{_LINK} SET r += row.properties RETURN count(*)"
_DROP_LINKS = f"{_LINK} DELETE r"
_DROP_THINGS = f"{_NODE} AND NOT EXISTS {{ (n)--() }} DELETE n"
_RELEASE_FORMER = f"{_NODE} AND n._graph IS NULL REMOVE n:{FORMER_MARKER}, n.key"
_RELEASE_THINGS = f"{_NODE} REMOVE n:{MARKER}, n._graph, n.key, n.caption"

Rows = Sequence[Mapping[str, object]]


class Batch(NamedTuple):
    """Rows that one statement writes; `merged` says that each of them must find its place."""

    statement: str
    rows: Rows
    merged: bool


def batches(todo: Plan, name: str) -> Iterator[Batch]:
    """What to write, in order.

    Args:
        todo: What differs.
        name: What the graph is called in the database.
    """
    # Before their nodes: that a former version wrote them is seen by the nodes that it wrote.
    yield from _cut(_SET_LINKS, _rows(todo.known_links), merged=True)
    for (label, stale), known in todo.known_things.items():
        relabel = " ".join([*(f"REMOVE n:{old}" for old in stale), f"SET n:{MARKER}:{label}"])
        yield from _cut(_SET_THINGS % relabel, _rows(known), merged=True)
    for label, new_things in todo.new_things.items():
        rows = [{"graph": name, "key": thing.key, "properties": thing.properties} for thing in new_things]
        yield from _cut(MERGE_THINGS % f"SET n:{label}", rows, merged=True)
    for kind, new_links in todo.new_links.items():
        yield from _cut(MERGE_LINKS % kind, [{"graph": name, **link._asdict()} for link in new_links], merged=True)
    yield from _cut(_DROP_LINKS, _rows(todo.dead_links), merged=False)
    # What somebody attached something to stays for them, and is no longer ours.
    for statement in (_DROP_THINGS, _RELEASE_FORMER, _RELEASE_THINGS):
        yield from _cut(statement, _rows(todo.dead_things), merged=False)


def transactions(parts: Iterable[Batch], name: str, *, unfinished: bool = False) -> list[list[Batch]]:
    """Batches that are written together: the builtin graph is one transaction, so that nobody sees half of it.

    Where there are several, the first also says that the graph is a part, and the last takes that back.

    Args:
        parts: What to write, in order.
        name: What the graph is called in the database: a name that `checked_name` lets pass, without any quote.
        unfinished: Whether a load that broke off said so before.
    """
    found, size = list[list[Batch]](), 0
    for batch in parts:
        if not found or size + len(batch.rows) > TOGETHER:
            found.append([])
            size = 0
        found[-1].append(batch)
        size += len(batch.rows)
    if len(found) > 1:
        found[0].insert(0, Batch(_MARK.format(name), (), merged=False))
        unfinished = True
    if unfinished:
        found = found or [[]]
        found[-1].append(Batch(_UNMARK.format(name), (), merged=False))
    return found


def _rows(known: Iterable[Known]) -> Rows:
    return [found._asdict() for found in known]


def _cut(statement: str, rows: Rows, *, merged: bool) -> Iterator[Batch]:
    for start in range(0, len(rows), BATCH):
        yield Batch(statement, rows[start : start + BATCH], merged)
