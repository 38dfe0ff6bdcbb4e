"""Options of the commands that ask a Neo4j server, and who they say they are."""

import functools
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from oxygraph.cli.options import said
from oxygraph.cli.session import Session
from oxygraph.cli.terminal.output import note, spoken
from oxygraph.engine.budget import DEFAULT_SECONDS, MOST_SECONDS
from oxygraph.errors import QuestionError
from oxygraph.evidence.csv_files import BUILTIN
from oxygraph.evidence.graph import EvidenceGraph

if TYPE_CHECKING:
    from oxygraph.stores.neo4j import Neo4jStore

__all__ = [
    "Place",
    "ask_server",
    "database_options",
    "graph_name_option",
    "note_server_alone",
    "timeout_option",
    "uri_option",
]

Command = TypeVar("Command", bound=Callable[..., object])


class _Seconds(click.ParamType):  # type: ignore[type-arg]  # which earlier versions do not take
    """How long to wait: nan would end nothing, or all at once."""

    name = "seconds"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The number; what is none is refused."""
        try:
            seconds = float(str(value))
        except ValueError:
            seconds = 0.0
        if not 0 < seconds <= MOST_SECONDS:
            self.fail(f"{value!r} is no number of seconds: write one above 0, and at most {MOST_SECONDS}", param, ctx)
        return seconds


class Place(NamedTuple):
    """Where a graph is.

    Attributes:
        uri: The server.
        database: The database's name there; empty for the user's own.
        timeout: Seconds to wait for an answer.
        name: What the graph is called in the database; empty for the usual name.
    """

    uri: str
    database: str
    timeout: float
    name: str = ""

    def open(self) -> "Neo4jStore":
        """The store there, with the credentials of the environment or of whoever sits at the terminal.

        Raises:
            QuestionError: The URI is none, or there is no password and nobody to ask.
            StoreUnreachableError: No server answers, or it does not let this user in.
        """
        # Half a second, for those who have a server.
        from oxygraph.stores.base import checked_name, place_of  # noqa: PLC0415
        from oxygraph.stores.neo4j import Neo4jStore  # noqa: PLC0415
        from oxygraph.stores.records import DEFAULT_NAME  # noqa: PLC0415

        place = place_of(self.uri)
        name = checked_name(self.name or DEFAULT_NAME)
        return Neo4jStore(self.uri, *_credentials(place), database=self.database, timeout=self.timeout, name=name)


def _credentials(place: str) -> tuple[str, str]:
    username, password = os.environ.get("NEO4J_USERNAME"), os.environ.get("NEO4J_PASSWORD")
    if password is None:
        if not sys.stdin.isatty():
            raise QuestionError("set NEO4J_USERNAME and NEO4J_PASSWORD: there is no terminal to ask for them")
        username = username or click.prompt(spoken(f"User at {place}"), default="neo4j", err=True)
        password = click.prompt(spoken(f"Password of {username}"), hide_input=True, err=True)
    return username or "neo4j", password


def ask_server(session: Session, place: Place, part: Callable[["Neo4jStore"], EvidenceGraph]) -> None:
    """Where a server is named, answer from the part of its graph that a question needs."""
    if place.uri:
        note_server_alone(session)
        with place.open() as store:
            session.use(part(store))


def note_server_alone(session: Session) -> None:
    """Say where a folder is named and a server is asked, which does not read it."""
    if any(folder != BUILTIN for folder in session.folders):
        note("the server's graph is asked, and no folder of --graph: oxygraph load URI --name NAME puts it there")


uri_option = click.option(
    "--uri",
    metavar="URI",
    callback=said,
    help="A Neo4j server that holds the graph, such as neo4j://localhost:7687.",
)


def _need_a_server(options: Mapping[str, str | None]) -> None:
    """Refuse what would fix nothing, and look as if it did, where no server is asked."""
    for option, value in options.items():
        if value is not None:
            raise click.UsageError(f"{option} goes with --uri: it names what a server holds")


def timeout_option(says: str) -> Callable[[Command], Command]:
    """`--timeout`, and what its help says."""
    return click.option(
        "--timeout", type=_Seconds(), default=DEFAULT_SECONDS, show_default=True, metavar="SECONDS", help=says
    )


def database_options(command: Command) -> Callable[..., object]:
    """`--database` and `--timeout`, handed on with the URI as one `place`."""

    @click.option(
        "--database", metavar="NAME", callback=said, help="Database on the server.  [default: the user's own]"
    )
    @timeout_option("How long to look for an answer, and to wait for a server's.")
    @functools.wraps(command)
    def with_place(
        *args: object,
        uri: str | None,
        database: str | None,
        timeout: float,
        graph_name: str | None = None,
        **kwargs: object,
    ) -> object:
        if uri is None:
            _need_a_server({"--database": database, "--name": graph_name})
        return command(*args, place=Place(uri or "", database or "", timeout, graph_name or ""), **kwargs)

    return with_place


graph_name_option = click.option(
    "--name",
    "graph_name",
    metavar="NAME",
    callback=said,
    help="Which graph of the database, where it holds several.  [default: oxygraph]",
)
