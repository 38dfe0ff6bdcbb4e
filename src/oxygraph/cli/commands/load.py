"""`oxygraph load`: put the graph into a Neo4j database."""

import sys

import click

from oxygraph.cli.database import Place, database_options
from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.report.findings import SCHEMA_VERSION
from oxygraph.stores.base import Progress

__all__ = ["command"]

_COLUMNS = ("kind", "added", "changed", "removed")


@click.command("load")
@click.argument("uri")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@database_options
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, /, place: Place, dry_run: bool, output_format: str | None) -> int:
    """Put the graph into a Neo4j database.

    URI is its address, such as neo4j://localhost:7687. Only what differs is written: a second load changes nothing, a
    load after an edit removes what is gone, and one that broke off is finished by the next. Whatever else the database
    holds stays as it is. User and password come from NEO4J_USERNAME and NEO4J_PASSWORD, or are asked for.

    \b
    Examples:
      oxygraph load neo4j://localhost:7687 --dry-run
      oxygraph load neo4j+s://graph.example.org --database evidence
      oxygraph --graph my-findings load bolt://localhost:7687
    """
    with place.open() as store:
        changes = store.load(session.graph, dry_run=dry_run, progress=_progress())
    out = session.output(output_format)
    rows = [
        {"kind": c.kind, "added": len(c.added), "changed": len(c.changed), "removed": len(c.removed)} for c in changes
    ]
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, "dry_run": dry_run, "changes": rows})
    else:
        out.rows(rows, _COLUMNS)
    if not any(change.added or change.changed or change.removed for change in changes):
        note("nothing differs: the database holds this graph already")
    elif dry_run:
        note("nothing was written: this was a dry run")
    return 0


def _progress() -> Progress | None:
    """A count that is written over itself, for whoever watches."""
    if not sys.stderr.isatty():
        return None

    def tell(done: int, total: int) -> None:
        click.echo(f"\r{done} of {total} records written", err=True, nl=done == total)

    return tell
