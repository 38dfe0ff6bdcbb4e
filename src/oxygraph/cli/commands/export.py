"""`oxygraph export`: the graph in another tool's format, with a report of what that format cannot hold."""

import sys
from collections.abc import Callable
from contextlib import nullcontext, redirect_stdout
from pathlib import Path

import click

from oxygraph.atomic import STDOUT
from oxygraph.cli.choices import Choice
from oxygraph.cli.command import Command
from oxygraph.cli.options import format_option, place
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.exports.formats import ENDINGS, EXTRACTS, FORMATS, SINGLE, writer_named
from oxygraph.exports.losses import LOSS_COLUMNS, Export
from oxygraph.plain_files import sparing
from oxygraph.report.findings import SCHEMA_VERSION

__all__ = ["command"]


@click.command("export", cls=Command)
@click.argument("kind", metavar="FORMAT", type=Choice((*FORMATS, *EXTRACTS)))
@click.argument("path", metavar="PATH", callback=place, type=click.Path(path_type=str))
@click.option("--nanopub", is_flag=True, help="RDF with a nanopublication for each finding.")
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, kind: str, path: str, nanopub: bool, output_format: str | None) -> int:
    """Write the graph for another tool, with a loss report.

    \b
    kgx        PATH_nodes.tsv and PATH_edges.tsv (PATH may be a folder): Biolink, for KGX and Translator
    graphml    a file: Gephi, Cytoscape, NetworkX
    cytoscape  a file, CX2: Cytoscape, NDEx
    neo4j-csv  a folder: neo4j-admin database import
    json       a file: all tables, schemas/export.schema.json
    rdf        a file: Turtle, JSON-LD (.jsonld), or a nanopublication a finding (.trig, or --nanopub)
    sssom      a file: the nodes in public ontologies, exact, close, broad, narrow or related; no findings

    Where the format is one file, - is standard output, and the report goes to standard error.
    Every finding stays a finding of its own. The report names each column that has no home of its own in the format:
    on how many records it says something, on how many the format's own fields say the same, how the rest is kept.
    A PATH without an ending gets that of the format. Files of the same names are replaced, all or none.
    docs/exports.md shows how to open each.

    \b
    Examples:
      oxygraph export kgx build/oxygraph
      oxygraph export graphml oxygraph.graphml --format json
      oxygraph export neo4j-csv build/neo4j
      oxygraph export rdf oxygraph.ttl
    """
    if path == STDOUT and kind not in SINGLE:
        raise click.BadParameter(f"{kind} is several files; name a place for them", param_hint="PATH")
    ending = ".trig" if nanopub else ENDINGS.get(kind, "")
    with sparing(session.files):
        done = _writer(kind, nanopub=nanopub)(session.graph, _with_ending(path, ending))
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


def _writer(kind: str, *, nanopub: bool) -> Callable[[EvidenceGraph, str], Export]:
    """What writes a format, as asked.

    Raises:
        click.UsageError: Nanopublications are asked of a format that has none.
    """
    if not nanopub:
        return writer_named(kind)
    if kind != "rdf":
        raise click.UsageError(f"--nanopub goes with rdf, not with {kind}")
    from oxygraph.exports.rdf import write_nanopublications  # noqa: PLC0415  rdflib comes with it

    return write_nanopublications


def _with_ending(path: str, ending: str) -> str:
    """A path that says what it is; one that is there already, or has an ending, says what somebody wants."""
    place = Path(path)
    named = path == STDOUT or place.suffix or path.endswith("/") or place.exists()
    return path if named else f"{path}{ending}"
