"""`oxygraph cypher`: read-only Cypher on the graph in this process, or on a Neo4j server."""

import json
import sys
from typing import TYPE_CHECKING

import click

from oxygraph.cli.command import Command
from oxygraph.cli.database import Place, database_options, note_server_alone, uri_option
from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.cypher_output import TABLE_LIMIT, print_result
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.errors import QueryError

if TYPE_CHECKING:
    from oxygraph.stores.embedded import EmbeddedStore
    from oxygraph.stores.neo4j import Neo4jStore

__all__ = ["command"]


def _parameters(_session: Session, _option: click.Parameter, given: tuple[str, ...]) -> dict[str, object]:
    """`NAME=VALUE` pairs; a value that is JSON is taken as that, anything else as text."""
    found: dict[str, object] = {}
    for pair in given:
        name, equals, text = pair.partition("=")
        if not equals or not name:
            raise click.BadParameter(f"{pair!r} is not NAME=VALUE")
        if name in found:
            raise click.BadParameter(f"{name} is given twice; a query takes one value for it")
        try:
            found[name] = json.loads(text)
        except (ValueError, RecursionError):
            found[name] = text
    return found


@click.command("cypher", cls=Command)
@click.argument("query", required=False)
@click.option(
    "--param",
    "parameters",
    multiple=True,
    metavar="NAME=VALUE",
    callback=_parameters,
    help="A value for $NAME: JSON, or else text; repeatable.",
)
@click.option(
    "--limit", type=click.IntRange(0), help=f"The most rows; 0 for all.  [default: {TABLE_LIMIT} in a table, else all]"
)
@uri_option
@database_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session,
    /,
    query: str | None,
    parameters: dict[str, object],
    limit: int | None,
    place: Place,
    output_format: str | None,
) -> int:
    """Read-only Cypher, in this process or on a Neo4j server.

    QUERY is the statement, or `-` to read it from a pipe; without it a shell opens on a terminal. Labels are
    categories, relationship types predicates in capitals, properties the columns of the files; every node and
    relationship is described in `docs/cypher.md`, with a cookbook. Without --uri the graph is queried in this process,
    and nothing needs to be installed or running.

    \b
    Examples:
      oxygraph cypher "MATCH (:Molecule {id: 'oxytocin'})-[r:AFFECTS]->(b) WHERE r.sex = 'female' RETURN r.id, b.name"
      oxygraph cypher "MATCH ()-[r]->() WHERE \\$n IN r.citation RETURN r.statement" --param n=38 --format json
      oxygraph cypher - --uri neo4j://localhost:7687 < question.cypher
      oxygraph cypher
    """
    out = session.output(output_format)
    most = (TABLE_LIMIT if out.format == "table" else 0) if limit is None else limit
    if query is None and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("there is no QUERY, and no terminal for a shell; `-` reads a query from a pipe")
    with _store(session, place) as store:
        if query is None:
            from oxygraph.cli.terminal import shell  # noqa: PLC0415  prompt_toolkit comes with it

            shell.run(store, parameters, most, out)
            return 0
        result = store.run(_piped() if query == "-" else query, parameters, limit=most)
    print_result(result, out)
    if not result.rows:
        note("no row")
        return NOTHING_FOUND
    return 0


def _piped() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise QueryError(f"the query is not UTF-8: byte 0x{error.object[error.start]:02x}") from error


def _store(session: Session, place: Place) -> "EmbeddedStore | Neo4jStore":
    if place.uri:
        note_server_alone(session)
        return place.open()
    from oxygraph.stores.embedded import EmbeddedStore  # noqa: PLC0415  its engine comes with it

    return EmbeddedStore(session.graph, timeout=place.timeout)
