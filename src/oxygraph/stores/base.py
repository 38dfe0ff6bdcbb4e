"""What every store does, and the one shape its answers have whatever the engine."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, NamedTuple, Protocol, Unpack

from oxygraph.engine.question import DEFAULT_HOPS
from oxygraph.errors import QuestionError, short
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.stores.records import BOOKKEEPING, MARKER

if TYPE_CHECKING:
    from urllib.parse import SplitResult

__all__ = [
    "A_PART",
    "TOO_SLOW",
    "Change",
    "Confirm",
    "Progress",
    "Result",
    "Store",
    "checked_name",
    "node_value",
    "place_of",
    "relationship_value",
    "scalar_value",
]

A_PART = "of the graph {} the database holds a part: a load of it is running, or broke off; load again before you ask"
TOO_SLOW = "no answer within {:g} s; a longer --timeout allows more"


class Result(NamedTuple):
    """Rows of plain values.

    A node is `{"id", "labels", "properties"}` (its labels sorted, without the marker), a relationship `{"id", "type",
    "start", "end", "properties"}`, a path `{"nodes", "relationships"}`; lists are lists, maps are dictionaries; dates,
    durations and numbers that are not finite are text.

    Attributes:
        columns: The names of the columns.
        rows: A value a column.
        more: Whether the limit cut rows off.
        notes: What the engine remarks on the query, such as a label that nothing carries.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    more: bool = False
    notes: tuple[str, ...] = ()


class Change(NamedTuple):
    """What a load does, or would do, to the records of one kind (`nodes`, `edges`, `audit` …).

    Attributes:
        kind: The kind of record.
        added: Ids (or what else tells records apart) that were not there.
        changed: Ids that were there and said something else.
        removed: Ids that are in the graph no longer, and copies of findings that are.
        remade: Those of `changed` whose relationship is deleted and made anew, since its ends or its type changed.
    """

    kind: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    remade: tuple[str, ...] = ()


_FRACTION = re.compile(r"\.\d+")

Progress = Callable[[int, int], None]
"""Called with how many of how many records are written."""

Confirm = Callable[[Sequence[Change]], None]
"""Called with what a load would change before it writes anything; what it raises ends the load."""


class Store(Protocol):
    """A database that holds the graph and answers Cypher."""

    def load(
        self, graph: EvidenceGraph, *, dry_run: bool = False, progress: Progress | None = None
    ) -> tuple[Change, ...]:
        """Make the store hold exactly this graph, beside whatever of other people's it holds.

        Args:
            graph: What to put in.
            dry_run: Only say what would change.
            progress: Called after every batch.

        Returns:
            A change for each kind of record.

        Raises:
            StoreUnreachableError: The database does not answer.
            StoreError: It refuses.
        """

    def run(self, query: str, parameters: Mapping[str, object] | None = None, *, limit: int = 0) -> Result:
        """What a reading query answers.

        Args:
            query: One Cypher statement.
            parameters: Values for its `$names`.
            limit: The most rows to return; 0 for all.

        Raises:
            QueryError: The query is wrong, or writes.
            StoreUnreachableError: The database does not answer.
            StoreError: It took too long, or failed.
        """

    def between(
        self,
        source: str,
        target: str,
        *,
        layers: Iterable[str] = (),
        max_hops: int = DEFAULT_HOPS,
        **context: Unpack[ContextKeys],
    ) -> EvidenceGraph:
        """The part of the graph that the answer to one question needs; the arguments are those of `answer`.

        `answer` on it equals `answer` on the whole graph in every field.

        Raises:
            UnknownNameError: A name or word is not known.
            QuestionError: The question makes no sense as asked.
            StoreUnreachableError: The database does not answer.
            StoreError: It holds a part of the graph.
            InvalidDataError: What the database holds breaks a rule.
        """

    def across(
        self,
        source: str,
        target: str,
        by: str,
        *,
        layers: Iterable[str] = (),
        max_hops: int = DEFAULT_HOPS,
        **context: Unpack[ContextKeys],
    ) -> EvidenceGraph:
        """The part of the graph that one comparison needs; the arguments are those of `compare`.

        `compare` on it equals `compare` on the whole graph.

        Raises:
            UnknownNameError: A name or word is not known.
            QuestionError: The question makes no sense as asked.
            StoreUnreachableError: The database does not answer.
            StoreError: It holds a part of the graph.
            InvalidDataError: What the database holds breaks a rule.
        """

    def graph(self) -> EvidenceGraph:
        """Everything that `load` put there, read back.

        Raises:
            StoreUnreachableError: The database does not answer.
            StoreError: It holds a part of the graph.
            InvalidDataError: Somebody changed it so that it breaks a rule.
        """

    def close(self) -> None:
        """Let go of the database."""


def node_value(labels: Iterable[str], properties: Mapping[str, object], element: str) -> dict[str, object]:
    """A node in the shape of `Result`; one that is not OxyGraph's keeps the engine's own id."""
    labels = {*labels}
    ours = MARKER in labels and _kept(properties)
    return {
        "id": properties.get("id") if ours else element,
        "labels": sorted(labels - {MARKER}),
        "properties": _shown(properties, ours=ours),
    }


def relationship_value(
    kind: str, properties: Mapping[str, object], ends: tuple[str, str], element: str
) -> dict[str, object]:
    """A relationship in the shape of `Result`; one that is not OxyGraph's keeps the engine's own ids."""
    ours = _kept(properties)
    start, end = (properties.get("subject", ends[0]), properties.get("object", ends[1])) if ours else ends
    return {
        "id": properties.get("id", element) if ours else element,
        "type": kind,
        "start": start,
        "end": end,
        "properties": _shown(properties, ours=ours),
    }


def scalar_value(value: object) -> object:
    """A value that is neither list nor map in the shape of `Result`.

    Every engine counts the fractions of a second to as many digits as it likes, noughts included.

    >>> scalar_value(1.5), scalar_value(float("inf")), scalar_value(float("nan"))
    (1.5, 'inf', 'nan')
    >>> scalar_value(datetime(2024, 2, 29, 12, 0, 0, 500000))
    '2024-02-29T12:00:00.5'
    """
    finite = not isinstance(value, float) or isfinite(value)
    if value is None or (isinstance(value, str | int | float) and finite):
        return value
    text = value.isoformat() if isinstance(value, datetime) else str(value)
    return _FRACTION.sub(lambda digits: digits[0].rstrip("0").rstrip("."), text)


def _shown(properties: Mapping[str, object], *, ours: bool) -> dict[str, object]:
    return {name: properties[name] for name in sorted(properties) if not (ours and name in BOOKKEEPING)}


def _kept(properties: Mapping[str, object]) -> bool:
    """Whether properties have the marks of a load."""
    return "key" in properties and "_graph" in properties


_NAME = re.compile(r"\w[\w.-]{0,63}")


def checked_name(name: str) -> str:
    """What a graph in a database is called.

    Raises:
        QuestionError: That is no name.
    """
    if not _NAME.fullmatch(name):
        raise QuestionError(f"{short(name)} names no graph: up to 64 letters, digits, dots, dashes and underscores do")
    return name


_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")


def place_of(uri: str) -> str:
    """What messages call a server: scheme, host and port, and nothing else of its URI.

    Raises:
        QuestionError: The URI is none, or has a user or password in it; it is not repeated then.
    """
    from urllib.parse import urlsplit  # noqa: PLC0415  the embedded store has no use for it

    parts = urlsplit(uri)
    if "@" in uri:
        raise QuestionError("no user or password in the URI: set NEO4J_USERNAME and NEO4J_PASSWORD instead")
    if parts.scheme not in _SCHEMES or not parts.hostname or not _is_port(parts):
        raise QuestionError(f"a server is named like neo4j://localhost:7687; schemes: {', '.join(_SCHEMES)}")
    if parts.path.strip("/") or parts.fragment:
        raise QuestionError("the URI names the server; --database names the database on it")
    if parts.query and not parts.scheme.startswith("neo4j"):
        raise QuestionError("only a neo4j:// URI may hand the server a routing context, behind a question mark")
    return f"{parts.scheme}://{parts.netloc}"


def _is_port(parts: "SplitResult") -> bool:
    try:
        return parts.port != 0
    except ValueError:
        return False
