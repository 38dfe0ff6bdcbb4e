"""`oxygraph export`: the graph in another tool's format, with a report of what that format cannot hold."""

import sys
from contextlib import nullcontext, redirect_stdout

import click

from oxygraph.atomic import STDOUT
from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.exports.formats import EXTRACTS, FORMATS, SINGLE, writer_named
from oxygraph.exports.losses import LOSS_COLUMNS, Export
from oxygraph.plain_files import sparing
from oxygraph.report.findings import SCHEMA_VERSION

__all__ = ["command"]


@click.command("export")
@click.argument("kind", metavar="FORMAT", type=click.Choice((*FORMATS, *EXTRACTS)))
@click.argument("path", metavar="PATH", type=click.Path(path_type=str))
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, kind: str, path: str, output_format: str | None) -> int:
    """Write the graph for another tool, with a loss report.

    \b
    kgx        PATH_nodes.tsv and PATH_edges.tsv (PATH may be a folder): Biolink, for KGX and Translator
    graphml    a file: Gephi, Cytoscape, NetworkX
    cytoscape  a file, CX2: Cytoscape, NDEx
    neo4j-csv  a folder: neo4j-admin database import
    json       a file: all tables, schemas/export.schema.json
    sssom      a file: the nodes in public ontologies, exact, close, broad, narrow or related; no findings

    Where the format is one file, - is standard output, and the report goes to standard error.
    Every finding stays a finding of its own. The report names each column that has no home of its own in the format:
    on how many records it says something, on how many the format's own fields say the same, how the rest is kept.
    Files of the same names are replaced, all or none. docs/exports.md shows how to open each.

    \b
    Examples:
      oxygraph export kgx build/oxygraph
      oxygraph export graphml oxygraph.graphml --format json
      oxygraph export neo4j-csv build/neo4j
    """
    if path == STDOUT and kind not in SINGLE:
        raise click.BadParameter(f"{kind} is several files; name a place for them", param_hint="PATH")
    with sparing(session.files):
        done = writer_named(kind)(session.graph, path)
    for file in done.files:
        note(f"wrote {file}")
    with redirect_stdout(sys.stderr) if path == STDOUT else nullcontext():
        _report(session, kind, done, output_format)
    return 0


def _report(session: Session, kind: str, done: Export, output_format: str | None) -> None:
    """What the format cannot hold."""
    rows = [loss._asdict() for loss in done.losses]
    out = session.output(output_format)
    if out.format == "json":
        written = [str(file) for file in done.files]
        out.document({"schema_version": SCHEMA_VERSION, "format": kind, "files": written, "losses": rows})
    elif rows:
        out.rows(rows, LOSS_COLUMNS)
    if kind in EXTRACTS:
        note(f"{kind} holds the identifiers of nodes and nothing else of the graph")
    elif rows:
        note(f"what {kind} has no home of its own for, in {len(rows)} rows, is kept as they say; nothing is lost")
    else:
        note(f"{kind} holds every column as it is")
