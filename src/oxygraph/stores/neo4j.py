"""The graph on a Neo4j server, or a cluster of them, by way of the official driver."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any, TypeVar

import neo4j
from neo4j import exceptions
from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point

from oxygraph.errors import (
    InvalidDataError,
    OxyGraphError,
    QueryError,
    QueryFailedError,
    StoreError,
    StoreUnreachableError,
)
from oxygraph.evidence.arguments import at_most, checked
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.stores.base import (
    A_PART,
    TOO_SLOW,
    Change,
    Confirm,
    Progress,
    Result,
    checked_name,
    node_value,
    place_of,
    relationship_value,
    scalar_value,
)
from oxygraph.stores.batches import BATCH, FIND_UNFINISHED, Batch, batches, transactions
from oxygraph.stores.fetch import Fetching
from oxygraph.stores.plan import FoundLink, FoundThing, Plan, plan
from oxygraph.stores.records import DEFAULT_NAME, FORMER_MARKER, MARKER, kind_of, links, things
from oxygraph.stores.schema import CONSTRAINT, FIND_FORMER, FORMER_CONSTRAINT, INDEXES
from oxygraph.stores.statements import READ_ONLY, one_statement
from oxygraph.stores.timeouts import Alive, Timeouts

__all__ = ["Neo4jStore"]

# The driver logs every retry; without a handler of its own Python would print that past whoever called.
logging.getLogger("neo4j").addHandler(logging.NullHandler())

_PAGE = 20_000
_FORBIDDEN = (".Forbidden", ".ForbiddenOnReadOnlyDatabase", ".WriteOnReadOnlyAccessDatabase", ".ReadOnly")
_WHILE_RUNNING = (".ArithmeticError", ".ArgumentError", ".TypeError")
_GRACE = 2.0
"""Seconds a server gets beyond the time-out to end a query by itself: it looks at its clock every two seconds."""

_PAGE_OF = (
    " AND n.key > $after RETURN elementId(n), n.key, labels(n), properties(n) ORDER BY n.key, elementId(n) LIMIT $page"
)
_FIND_THINGS = f"MATCH (n:{MARKER}) WHERE n._graph = $graph{_PAGE_OF}"
_FIND_FORMER = f"MATCH (n:{FORMER_MARKER}) WHERE n._graph IS NULL{_PAGE_OF}"
_FORMER_IS_THERE = f"CALL db.labels() YIELD label WHERE label = '{FORMER_MARKER}' RETURN label"
_FIND_LINKS = (
    "UNWIND $elements AS element MATCH (a)-[r]->(b) WHERE elementId(a) = element"
    " AND r.key IS NOT NULL AND (r._graph = $graph OR r._graph IS NULL)"
    " RETURN elementId(r), r.key, type(r), element, elementId(b), properties(r)"
)

T = TypeVar("T")


class Neo4jStore(Fetching):
    """A database on a Neo4j server that holds the graph, beside whatever else it holds.

    Args:
        uri: `neo4j://host` for a server or cluster, `bolt://host` for one server, `+s` after either for TLS.
        username: The user.
        password: Its password; it is kept by the driver alone.
        database: The database's name; empty for the user's home database.
        timeout: Seconds to wait for the server, and for any one answer of it.
        name: What the graph is called in the database, which may hold several.

    Raises:
        QuestionError: The URI or the name is none.
        StoreUnreachableError: No server answers, or it does not let this user in.
    """

    def __init__(  # noqa: PLR0913  where a graph is takes as many words
        self,
        uri: str,
        username: str,
        password: str,
        *,
        database: str = "",
        timeout: float = 10.0,
        name: str = DEFAULT_NAME,
    ) -> None:
        """Connect, and see that the server answers."""
        self.name = checked_name(name)
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

    @checked
    def load(
        self,
        graph: EvidenceGraph,
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
        confirm: Confirm | None = None,
        with_papers: bool | None = None,
    ) -> tuple[Change, ...]:
        """Write what differs, in batches; see `Store.load`.

        Args:
            graph: What to put in.
            dry_run: Only say what would change.
            progress: Called after every batch.
            confirm: Called with what would change before anything is written; what it raises ends the load.
            with_papers: Whether each finding is a node besides, tied to its papers and settings; None leaves that as
                the database has it.
        """
        unfinished = self.name in self._unfinished()
        found = [thing for thing in self._found_things() if thing.ours]
        if with_papers is None:
            with_papers = any(kind_of(thing.key) == "findings" for thing in found)
        todo = plan(
            things(graph, self.name, with_papers=with_papers),
            links(graph, self.name, with_papers=with_papers),
            found,
            self._found_links(found),
        )
        if not dry_run:
            if confirm:
                confirm(todo.changes)
            self._write(todo, progress, unfinished=unfinished)
        return todo.changes

    def _found_things(self) -> Iterator[FoundThing]:
        """What carries the marker, page by page, so that each answer comes within the time-out.

        What a former version wrote, when graphs had no names, is the graph of the usual name.
        """
        former = self.name == DEFAULT_NAME and self._read(_FORMER_IS_THERE)
        for query in (_FIND_THINGS, _FIND_FORMER) if former else (_FIND_THINGS,):
            page, after = _PAGE, ""
            while page == _PAGE:
                rows = self._read(query, graph=self.name, after=after, page=_PAGE)
                yield from map(FoundThing._make, rows)
                page = len(rows)
                after = rows[-1][1] if rows else ""

    def _found_links(self, found: Sequence[FoundThing]) -> Iterator[FoundLink]:
        """The relationships that OxyGraph made between these nodes, likewise."""
        of = {thing.element: thing for thing in found}
        for start in range(0, len(found), BATCH):
            elements = [thing.element for thing in found[start : start + BATCH]]
            for element, key, kind, a, b, properties in self._read(_FIND_LINKS, graph=self.name, elements=elements):
                ends = of[a], of.get(b)
                if ends[1] is None or not isinstance(key, str):
                    continue
                link = FoundLink(element, key, kind, ends[0].key, ends[1].key, properties)
                if link.ours and ("_graph" in properties or (ends[0].former and ends[1].former)):
                    yield link

    def _read(self, query: str, **parameters: object) -> list[list[Any]]:
        """Rows as the driver gives them."""
        return self._managed(lambda transaction, _: transaction.run(query, parameters).values())

    def _write(self, todo: Plan, progress: Progress | None, *, unfinished: bool) -> None:
        parts = list(batches(todo, self.name))
        if parts:
            self._commit([_schema(CONSTRAINT)])
        written = transactions(parts, self.name, unfinished=unfinished)
        total, done = sum(len(batch.rows) for batch in parts), 0
        for together in written:
            self._commit(together)
            done += sum(len(batch.rows) for batch in together)
            if progress:
                progress(done, total)
        self._index()

    def _unfinished(self) -> list[str]:
        """The graphs of which a load has written a part."""
        return [str(name) for (name,) in self._read(FIND_UNFINISHED)]

    def _index(self) -> None:
        """Make the indexes that are lacking, and wait a while for them; take off what a former version made."""
        there = {name for (name,) in self._read("SHOW INDEXES YIELD name RETURN name")}
        lacking = [_schema(statement) for name, statement in INDEXES.items() if name not in there]
        if self.name == DEFAULT_NAME and self._read(FIND_FORMER):
            lacking.append(_schema(FORMER_CONSTRAINT))
        if lacking:
            self._commit(lacking)
            with suppress(StoreError, QueryError):  # a large one is finished in the background
                self._read("CALL db.awaitIndexes($seconds)", seconds=max(1, int(self._timeout)))

    def _commit(self, parts: Sequence[Batch]) -> None:
        def work(transaction: neo4j.ManagedTransaction, alive: Alive) -> None:
            for batch in parts:
                alive()
                record = transaction.run(batch.statement, rows=batch.rows).single()
                if batch.merged and (record is None or record.value() != len(batch.rows)):
                    raise StoreError("somebody else changed the database during the load; run it again")

        self._managed(work, write=True)

    # --- ask ----------------------------------------------------------------------------------------------------------

    def run(self, query: str, parameters: Mapping[str, object] | None = None, *, limit: int = 0) -> Result:
        """What a reading query answers; see `Store.run`."""
        found = self._answer(one_statement(query), parameters or {}, at_most(limit))
        return found._replace(notes=(*found.notes, *map(A_PART.format, self._unfinished())))

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Refuse a graph that a load had not finished before it was read, or has begun to change since."""
        self._refuse_a_part()
        try:
            yield
        except InvalidDataError:
            self._refuse_a_part()
            raise
        self._refuse_a_part()

    def _refuse_a_part(self) -> None:
        if self.name in self._unfinished():
            raise StoreError(A_PART.format(self.name))

    def _ask(self, query: str, parameters: Mapping[str, object]) -> Result:
        """A query of our own, which no list has to allow."""
        return self._answer(query, {"graph": self.name, **parameters}, None)

    def _answer(self, statement: str, parameters: Mapping[str, object], most: int | None) -> Result:
        def work(transaction: neo4j.ManagedTransaction, _: Alive) -> Result:
            found = transaction.run(statement, dict(parameters))
            taken = list(islice(found, most and most + 1))
            shown = taken[:most]
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
            raise self._unreachable(error) from error
        except (ValueError, TypeError, OverflowError) as error:
            raise QueryError(f"a parameter cannot be sent: {error}") from error

    def _unreachable(self, error: BaseException) -> StoreUnreachableError:
        """With what the server or the system said, if anything: the driver's words name addresses and retries."""
        for cause in _causes(error):
            if isinstance(cause, exceptions.Neo4jError):  # it answers, and has no such database yet
                return StoreUnreachableError(f"{self._place}: {_in_one_line(cause)}")
            if isinstance(cause, OSError) and cause.strerror:
                return StoreUnreachableError(f"no Neo4j answers at {self._place}: {cause.strerror}")
        return StoreUnreachableError(f"no Neo4j answers at {self._place}")

    def _refusal(self, error: exceptions.Neo4jError) -> OxyGraphError:
        """What the server says no with, as one of our errors."""
        code, words, message = error.code or "", error.message or "", _in_one_line(error)
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
            (code.endswith(_WHILE_RUNNING), QueryFailedError(words)),
            (code.startswith(("Neo.ClientError.Statement.", "Neo.ClientError.Procedure.")), QueryError(words)),
        )
        return next((meaning for applies, meaning in meanings if applies), StoreError(f"{self._place}: {message}"))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what caused it; the driver gathers what each server said in a group."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for one in error.exceptions:
                yield from _causes(one)
        error = error.__cause__


def _in_one_line(error: exceptions.Neo4jError) -> str:
    return " ".join((error.message or "").split())


def _schema(statement: str) -> Batch:
    return Batch(statement, (), merged=False)


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
