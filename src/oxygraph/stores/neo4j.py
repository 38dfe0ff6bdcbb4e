"""The graph on a Neo4j server, or a cluster of them, by way of the official driver."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any, NamedTuple, TypeVar

import neo4j
from neo4j import exceptions
from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point

from oxygraph.errors import OxyGraphError, QueryError, StoreError, StoreUnreachableError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.stores.base import (
    READ_ONLY,
    TOO_SLOW,
    Change,
    Progress,
    Result,
    node_value,
    one_statement,
    place_of,
    relationship_value,
    scalar_value,
)
from oxygraph.stores.fetch import Fetching
from oxygraph.stores.plan import FoundLink, FoundThing, Plan, plan
from oxygraph.stores.records import MARKER, TYPES, links, things
from oxygraph.stores.timeouts import Alive, Timeouts

__all__ = ["BATCH", "MERGE_LINKS", "MERGE_THINGS", "Neo4jStore"]

# The driver logs every retry; without a handler of its own Python would print that past whoever called.
logging.getLogger("neo4j").addHandler(logging.NullHandler())

BATCH = 2000
"""Rows a transaction; from 1,000 to 50,000 the speed is the same (`docs/architecture.md`)."""

_PAGE = 20_000
_FORBIDDEN = (".Forbidden", ".ForbiddenOnReadOnlyDatabase", ".WriteOnReadOnlyAccessDatabase", ".ReadOnly")
_GRACE = 2.0
"""Seconds a server gets beyond the time-out to end a query by itself: it looks at its clock every two seconds."""

_CONSTRAINT = f"CREATE CONSTRAINT oxygraph_key IF NOT EXISTS FOR (n:{MARKER}) REQUIRE n.key IS UNIQUE"
_FIND_THINGS = (
    f"MATCH (n:{MARKER}) WHERE n.key > $after RETURN elementId(n), n.key, labels(n), properties(n)"
    " ORDER BY n.key LIMIT $page"
)
_FIND_LINKS = (
    f"MATCH (a:{MARKER})-[r:{'|'.join(TYPES.values())}]->(b:{MARKER}) WHERE a.key IN $keys AND r.key IS NOT NULL"
    " RETURN elementId(r), r.key, type(r), a.key, b.key, properties(r)"
)
MERGE_THINGS = f"UNWIND $rows AS row MERGE (n:{MARKER} {{key: row.key}}) %s SET n += row.properties RETURN count(*)"
MERGE_LINKS = (
    f"UNWIND $rows AS row MATCH (a:{MARKER} {{key: row.start}}) MATCH (b:{MARKER} {{key: row.end}})"
    " MERGE (a)-[r:%s {key: row.key}]->(b) SET r += row.properties RETURN count(*)"
)
_DROP_LINKS = "UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element AND r.key = row.key DELETE r"
_DROP_THINGS = f"UNWIND $rows AS row MATCH (n:{MARKER} {{key: row.key}}) WHERE NOT EXISTS {{ (n)--() }} DELETE n"
_RELEASE_THINGS = f"UNWIND $rows AS row MATCH (n:{MARKER} {{key: row.key}}) REMOVE n:{MARKER}, n.key"

T = TypeVar("T")
Rows = Sequence[Mapping[str, object]]


class _Batch(NamedTuple):
    """Rows that one transaction writes; `merged` says that each of them must find its place."""

    statement: str
    rows: Rows
    merged: bool


class Neo4jStore(Fetching):
    """A database on a Neo4j server that holds the graph, beside whatever else it holds.

    Args:
        uri: `neo4j://host` for a server or cluster, `bolt://host` for one server, `+s` after either for TLS.
        username: The user.
        password: Its password; it is kept by the driver alone.
        database: The database's name; empty for the user's home database.
        timeout: Seconds to wait for the server, and for any one answer of it.

    Raises:
        QuestionError: The URI is none.
        StoreUnreachableError: No server answers, or it does not let this user in.
    """

    def __init__(self, uri: str, username: str, password: str, *, database: str = "", timeout: float = 10.0) -> None:
        """Connect, and see that the server answers."""
        self._timeout = timeout
        self._timeouts = Timeouts()
        self._database = database or None
        self._place = place_of(uri)
        with self._errors_in_words():
            self._driver = neo4j.GraphDatabase.driver(
                uri,
                auth=(username, password),
                connection_timeout=timeout,
                connection_acquisition_timeout=timeout,
                max_transaction_retry_time=timeout,
                notifications_min_severity="WARNING",
            )
        self._bookmarks = neo4j.GraphDatabase.bookmark_manager()
        try:
            self._call(lambda _: self._driver.verify_connectivity())
        except OxyGraphError:
            self.close()
            raise

    # --- load ---------------------------------------------------------------------------------------------------------

    def load(
        self, graph: EvidenceGraph, *, dry_run: bool = False, progress: Progress | None = None
    ) -> tuple[Change, ...]:
        """Write what differs, in batches; see `Store.load`."""
        found = list(self._found_things())
        todo = plan(things(graph), links(graph), found, self._found_links([thing.key for thing in found]))
        if not dry_run:
            self._write(todo, progress)
        return todo.changes

    def _found_things(self) -> Iterator[FoundThing]:
        """OxyGraph's own nodes, page by page, so that each answer comes within the time-out."""
        page, after = _PAGE, ""
        while page == _PAGE:
            rows = self._read(_FIND_THINGS, after=after, page=_PAGE)
            yield from map(FoundThing._make, rows)
            page = len(rows)
            after = rows[-1][1] if rows else ""

    def _found_links(self, keys: Sequence[str]) -> Iterator[FoundLink]:
        """The relationships that OxyGraph made between these nodes, likewise."""
        for start in range(0, len(keys), BATCH):
            yield from map(FoundLink._make, self._read(_FIND_LINKS, keys=keys[start : start + BATCH]))

    def _read(self, query: str, **parameters: object) -> list[list[Any]]:
        """Rows as the driver gives them."""
        return self._managed(lambda transaction, _: transaction.run(query, parameters).values())

    def _write(self, todo: Plan, progress: Progress | None) -> None:
        batches = list(_batches(todo))
        if batches:
            self._commit([_Batch(_CONSTRAINT, (), merged=False)])
        total, done = sum(len(batch.rows) for batch in batches), 0
        for together in _transactions(batches):
            self._commit(together)
            done += sum(len(batch.rows) for batch in together)
            if progress:
                progress(done, total)

    def _commit(self, batches: Sequence[_Batch]) -> None:
        def work(transaction: neo4j.ManagedTransaction, alive: Alive) -> None:
            for batch in batches:
                alive()
                record = transaction.run(batch.statement, rows=batch.rows).single()
                if batch.merged and (record is None or record.value() != len(batch.rows)):
                    raise StoreError("somebody else changed the database during the load; run it again")

        self._managed(work, write=True)

    # --- ask ----------------------------------------------------------------------------------------------------------

    def run(self, query: str, parameters: Mapping[str, object] | None = None, *, limit: int = 0) -> Result:
        """What a reading query answers; see `Store.run`."""
        statement = one_statement(query)

        def work(transaction: neo4j.ManagedTransaction, _: Alive) -> Result:
            found = transaction.run(statement, dict(parameters or {}))
            taken = list(islice(found, limit + 1)) if limit else list(found)
            shown = taken[:limit] if limit else taken
            rows = tuple(tuple(map(_plain, record.values())) for record in shown)
            return Result(tuple(found.keys()), rows, len(taken) > len(shown), _notes(found.consume()))

        return self._managed(work)

    # --- the line to the server ---------------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of the server, also of one that hangs."""
        with suppress(TimeoutError):
            self._timeouts.finish(self._timeout, self._goodbye)

    def _goodbye(self) -> None:
        with suppress(OSError, exceptions.DriverError):  # there may be nobody to say it to
            self._driver.close()

    def _managed(self, work: Callable[[neo4j.ManagedTransaction, Alive], T], *, write: bool = False) -> T:
        """What a managed transaction returns; one that only reads is held to that by the server, and to its time."""

        def attempt(alive: Alive) -> T:
            with self._driver.session(database=self._database, bookmark_manager=self._bookmarks) as session:
                timed = neo4j.unit_of_work(timeout=None if write else self._timeout)(lambda tx: work(tx, alive))
                return session.execute_write(timed) if write else session.execute_read(timed)

        return self._call(attempt)

    def _call(self, attempt: Callable[[Alive], T]) -> T:
        with self._errors_in_words():
            return self._timeouts.within(self._timeout + _GRACE, attempt)

    @contextmanager
    def _errors_in_words(self) -> Iterator[None]:
        try:
            yield
        except exceptions.Neo4jError as error:
            raise self._refusal(error) from error
        except TimeoutError as error:
            raise StoreUnreachableError(f"{self._place} does not answer within {self._timeout:g} s") from error
        except exceptions.ConfigurationError as error:
            raise StoreUnreachableError(f"{self._place} is too old: Neo4j 5.7 or later is needed ({error})") from error
        except (exceptions.DriverError, OSError) as error:
            raise StoreUnreachableError(f"no Neo4j answers at {self._place}{_reason(error)}") from error
        except (ValueError, TypeError, OverflowError) as error:
            raise QueryError(f"a parameter cannot be sent: {error}") from error

    def _refusal(self, error: exceptions.Neo4jError) -> OxyGraphError:
        """What the server says no with, as one of our errors."""
        code, words = error.code or "", error.message or ""
        message = " ".join(words.split())
        meanings: tuple[tuple[bool, OxyGraphError], ...] = (
            (code.endswith(".AccessMode"), QueryError(READ_ONLY)),
            (code.endswith(_FORBIDDEN), StoreError(f"{self._place} may only be read by this user: {message}")),
            (
                code.endswith(".CredentialsExpired"),
                StoreUnreachableError(f"{self._place}: this user has to change the password first"),
            ),
            (code.startswith("Neo.ClientError.Security."), StoreUnreachableError(f"{self._place}: {message}")),
            (code.endswith(".DatabaseNotFound"), StoreUnreachableError(f"{self._place}: {message}")),
            (".TransactionTimedOut" in code, StoreError(TOO_SLOW.format(self._timeout))),
            (code.startswith(("Neo.ClientError.Statement.", "Neo.ClientError.Procedure.")), QueryError(words)),
        )
        return next((meaning for applies, meaning in meanings if applies), StoreError(f"{self._place}: {message}"))


def _reason(error: BaseException) -> str:
    """What the system said, where it said anything; the driver's own words name addresses and retries."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, OSError) and cause.strerror:
            return f": {cause.strerror}"
        cause = cause.__cause__
    return ""


def _batches(todo: Plan) -> Iterator[_Batch]:
    """What to write, in order: nothing is deleted before everything new is there."""
    for (label, stale), wanted_things in todo.things.items():
        relabel = " ".join([*(f"REMOVE n:{old}" for old in stale), f"SET n:{label}"])
        rows = [{"key": thing.key, "properties": thing.properties} for thing in wanted_things]
        yield from _cut(MERGE_THINGS % relabel, rows, merged=True)
    for kind, wanted_links in todo.links.items():
        yield from _cut(MERGE_LINKS % kind, [link._asdict() for link in wanted_links], merged=True)
    yield from _cut(_DROP_LINKS, [{"element": element, "key": key} for element, key in todo.dead_links], merged=False)
    dead = [{"key": key} for key in todo.dead_things]
    yield from _cut(_DROP_THINGS, dead, merged=False)
    # What somebody attached something to stays for them, and is no longer ours.
    yield from _cut(_RELEASE_THINGS, dead, merged=False)


def _transactions(batches: Iterable[_Batch]) -> Iterator[list[_Batch]]:
    """Batches that are written together: a curated graph is one transaction, so that nobody sees half of it."""
    together: list[_Batch] = []
    for batch in batches:
        if together and sum(len(b.rows) for b in together) + len(batch.rows) > BATCH:
            yield together
            together = []
        together.append(batch)
    if together:
        yield together


def _cut(statement: str, rows: Rows, *, merged: bool) -> Iterator[_Batch]:
    for start in range(0, len(rows), BATCH):
        yield _Batch(statement, rows[start : start + BATCH], merged)


def _notes(summary: neo4j.ResultSummary) -> tuple[str, ...]:
    warnings = (s for s in summary.gql_status_objects if s.severity is neo4j.NotificationSeverity.WARNING)
    return tuple(status.status_description.removeprefix("warn: ") for status in warnings)


def _plain(value: Any) -> object:  # noqa: ANN401  whatever the driver has
    """A value of the driver in the shape of `Result`."""
    if isinstance(value, Node):
        return node_value(value.labels, dict(value), value.element_id)
    if isinstance(value, Relationship):
        start, end = (node.element_id if node else "" for node in value.nodes)
        return relationship_value(value.type, dict(value), (start, end), value.element_id)
    if isinstance(value, Path):
        return {"nodes": list(map(_plain, value.nodes)), "relationships": list(map(_plain, value.relationships))}
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    # Durations are tuples too, and are text.
    is_list = isinstance(value, list | Point)
    return [_plain(item) for item in value] if is_list else scalar_value(value)
