"""The embedded store: kglite, built from the graph in this process, and read only."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import kglite

from oxygraph.engine.budget import checked_seconds
from oxygraph.errors import QueryError, QueryFailedError, StoreError
from oxygraph.evidence.arguments import at_most, checked
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.stores.base import (
    TOO_SLOW,
    Change,
    Progress,
    Result,
    node_value,
    relationship_value,
    scalar_value,
)
from oxygraph.stores.confined import confined
from oxygraph.stores.fetch import Fetching
from oxygraph.stores.plan import FoundLink, FoundThing, plan
from oxygraph.stores.records import MARKER, WITHOUT_ID, Link, Thing, links, things
from oxygraph.stores.statements import READ_ONLY, one_statement

__all__ = ["SECONDS", "EmbeddedStore"]

SECONDS = 10.0
"""How long a query may take, where nothing is said."""

# The notes of a result carry what kglite would otherwise print past its caller.
kglite.set_query_warning_policy("silent")

_NOT_BEGUN = re.compile("Missing parameter|Unknown (?:function|procedure)")
"""What the engine finds wrong with a query while it runs it, and other engines before."""

_TOO_MANY = re.compile(r"\s*Available: .*", re.DOTALL)
"""Its own procedures, most of which no statement here may call."""

_GRACE = 2.0
"""Seconds a query gets beyond its time to end by itself."""

_MEMORY = 1 << 30
"""Bytes that a query may use beyond those of the process: the engine ends a process that gets no more."""

_TOO_MUCH = (
    f"the query needs more than {_MEMORY >> 30} GB of memory, or broke the engine; text and lists that grow with every"
    " step do, so take less of them"
)
_NODE = {"id", "labels", "properties"}
_RELATIONSHIP = {"id", "type", "start", "end", "properties"}


class EmbeddedStore(Fetching):
    """A graph in this process that answers Cypher.

    Args:
        graph: What to hold; `load` puts another in its place.
        timeout: Seconds a query may take, where the query itself is given none.
    """

    @checked
    def __init__(self, graph: EvidenceGraph | None = None, *, timeout: float = SECONDS) -> None:
        """Build the engine's graph."""
        self._timeout = checked_seconds(timeout)
        self._things: tuple[Thing, ...] = ()
        self._links: tuple[Link, ...] = ()
        self._engine = kglite.KnowledgeGraph()
        if graph is not None:
            self.load(graph)

    @checked
    def load(
        self, graph: EvidenceGraph, *, dry_run: bool = False, progress: Progress | None = None
    ) -> tuple[Change, ...]:
        """Hold this graph and nothing else; see `Store.load`."""
        wanted_things, wanted_links = tuple(things(graph)), tuple(links(graph))
        changes = plan(wanted_things, wanted_links, *self._held()).changes
        if not dry_run:
            self._things, self._links = wanted_things, wanted_links
            self._engine = _built(wanted_things, wanted_links)
            if progress:
                done = len(wanted_things) + len(wanted_links)
                progress(done, done)
        return changes

    def _held(self) -> tuple[list[FoundThing], list[FoundLink]]:
        return (
            [FoundThing("", thing.key, (thing.label,), thing.properties) for thing in self._things],
            [FoundLink("", *link) for link in self._links],
        )

    def run(
        self,
        query: str,
        parameters: Mapping[str, object] | None = None,
        *,
        limit: int = 0,
        timeout: float | None = None,
    ) -> Result:
        """What a reading query answers, in so many seconds; see `Store.run`."""
        statement, most = one_statement(query), at_most(limit)
        seconds = self._timeout if timeout is None else checked_seconds(timeout)
        try:
            return confined(
                lambda: self._answer(statement, parameters or {}, most, seconds),
                seconds=seconds + _GRACE,
                memory=_MEMORY,
            )
        except TimeoutError as error:
            raise StoreError(TOO_SLOW.format(seconds)) from error
        except MemoryError as error:
            raise StoreError(_TOO_MUCH) from error

    def _ask(self, query: str, parameters: Mapping[str, object]) -> Result:
        """A query of our own, which needs no process of its own."""
        return self._answer(query, {"graph": self.name, **parameters}, None, self._timeout)

    def _answer(self, statement: str, parameters: Mapping[str, object], most: int | None, seconds: float) -> Result:
        with _errors_in_words(seconds):
            found = self._engine.cypher(
                statement,
                params=dict(parameters),
                timeout_ms=max(1, round(seconds * 1000)),
                row_limit=most,
                hide_structural_keys=True,
            )
        if not isinstance(found, kglite.ResultView):
            raise QueryError("this query gives no rows")
        more = found.diagnostics is not None and found.diagnostics["total_rows"] is not None
        columns = tuple(found.columns)
        rows = tuple(tuple(_plain(row[column]) for column in columns) for row in found.to_list())
        return Result(columns, rows, more, tuple(note for note in found.warnings if "row_limit" not in note))

    def close(self) -> None:
        """Let go of the graph."""
        self._things, self._links, self._engine = (), (), kglite.KnowledgeGraph()


def _built(wanted_things: Iterable[Thing], wanted_links: Iterable[Link]) -> kglite.KnowledgeGraph:
    """The engine's graph: a statement a label, then one for each relationship type and pair of labels at its ends."""
    engine = kglite.KnowledgeGraph()
    label_of, by_label = {}, defaultdict(list)
    for thing in wanted_things:
        label_of[thing.key] = thing.label
        by_label[thing.label].append(_with_title(thing))
    for label, rows in by_label.items():
        engine.cypher(f"UNWIND $rows AS row CREATE (n:{label}:{MARKER}) SET n = row", params={"rows": rows})
    by_ends = defaultdict(list)
    for link in wanted_links:
        by_ends[link.type, label_of[link.start], label_of[link.end]].append(link.properties)
    for (kind, start, end), rows in by_ends.items():
        engine.cypher(
            f"UNWIND $rows AS row MATCH (a:{start} {{id: row.subject}}), (b:{end} {{id: row.object}})"
            f" CREATE (a)-[r:{kind}]->(b) SET r = row",
            params={"rows": rows},
        )
    engine.read_only(enabled=True)
    return engine


def _with_title(thing: Thing) -> dict[str, object]:
    """Properties under which the engine keeps its own idea of a title out of `keys(n)` and `properties(n)`.

    Every node has a title there, taken from its name; one that equals the id is not shown.
    """
    own = thing.label == "Reference"
    return thing.properties if own else {"title": thing.properties.get("id", thing.key), **thing.properties}


@contextmanager
def _errors_in_words(timeout: float) -> Iterator[None]:
    try:
        yield
    except kglite.ReadOnlyError as error:
        raise QueryError(READ_ONLY) from error
    except kglite.CypherTimeoutError as error:
        raise StoreError(TOO_SLOW.format(timeout)) from error
    except kglite.CypherExecutionError as error:
        wrong = QueryError if _NOT_BEGUN.search(str(error)) else QueryFailedError
        raise wrong(_TOO_MANY.sub("", str(error))) from error
    except (kglite.KgError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise QueryError(str(error)) from error


def _plain(value: Any) -> object:  # noqa: ANN401  whatever the engine has
    """A value of the engine in the shape of `Result`."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return scalar_value(value)
    parts = value.keys()
    if parts == _NODE and MARKER in value["labels"]:
        return node_value(value["labels"], _stored(value), str(value["id"]))
    if parts == _RELATIONSHIP:
        ends = str(value["start"]), str(value["end"])
        return relationship_value(value["type"], value["properties"], ends, str(value["id"]))
    return {name: _plain(item) for name, item in value.items()}


def _stored(node: Mapping[str, Any]) -> dict[str, object]:
    """The properties of a node without `type`, `title` and `id`, which the engine makes up where nobody stored them."""
    made_up = {"type"} if node["properties"].get("title") and "Reference" in node["labels"] else {"type", "title"}
    made_up |= set() if WITHOUT_ID.isdisjoint(node["labels"]) else {"id"}
    return {name: value for name, value in node["properties"].items() if name not in made_up}
