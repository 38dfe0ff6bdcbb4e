"""`oxygraph load`: put the graph into a Neo4j database."""

import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from urllib.parse import urlsplit

import click

from oxygraph.cli.command import Command
from oxygraph.cli.database import Place, database_options, graph_name_option
from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note, spoken
from oxygraph.errors import QuestionError, StoreError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.report.findings import SCHEMA_VERSION
from oxygraph.stores.base import Change, Progress
from oxygraph.stores.records import TYPES, label_of
from oxygraph.stores.style import PERSPECTIVE, STYLE_SHEET

__all__ = ["command"]

_ASKED = ("oxytocin", "ptsd")
_COLUMNS = ("kind", "added", "changed", "removed")
_MANY = 20
"""From more removals than this on, a load asks."""


@click.command("load", cls=Command)
@click.argument("uri")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--yes", is_flag=True, help=f"Do not ask where more than {_MANY} records would be removed.")
@click.option(
    "--with-papers/--without-papers",
    default=None,
    help="Each finding as a node too, joined to its papers and settings.  [default: as the database has it]",
)
@graph_name_option
@database_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session,
    /,
    place: Place,
    dry_run: bool,
    yes: bool,
    with_papers: bool | None,
    output_format: str | None,
) -> int:
    """Put the graph into a Neo4j database.

    URI is its address, such as neo4j://localhost:7687. Only what differs is written: a second load changes nothing, a
    load after an edit removes what is gone, and one that broke off is finished by the next. What is removed is named,
    and nothing but what an earlier load of the same --name wrote. Whatever else the database holds stays as it is. User
    and password come from NEO4J_USERNAME and NEO4J_PASSWORD, or are asked for.

    \b
    Examples:
      oxygraph load neo4j://localhost:7687 --dry-run
      oxygraph load neo4j://localhost:7687 --with-papers
      oxygraph load neo4j+s://graph.example.org --database evidence
      oxygraph --graph my-findings load bolt://localhost:7687 --name mine
    """
    asked = None if yes or dry_run else _confirm
    with place.open() as store, _telling_what_is_left(_progress()) as progress:
        changes = store.load(session.graph, dry_run=dry_run, progress=progress, confirm=asked, with_papers=with_papers)
    out = session.output(output_format)
    if out.format == "json":
        of_json = [
            {**_counts(change), "removed_ids": list(change.removed), "remade_ids": list(change.remade)}
            for change in changes
        ]
        out.document({"schema_version": SCHEMA_VERSION, "name": store.name, "dry_run": dry_run, "changes": of_json})
    else:
        rows = [_counts(change) for change in changes]
        out.rows(rows, _COLUMNS)
    for line in _losses(changes):
        note(f"{'would remove' if dry_run else 'removed'} {line}")
    if not any(change.added or change.changed or change.removed for change in changes):
        note("nothing differs: the database holds this graph already")
    elif dry_run:
        note("nothing was written: this was a dry run")
    if not dry_run and out.format not in {"json", "jsonl"}:
        for line in _next_steps(place, session.graph):
            note(line)
    return 0


def _next_steps(place: Place, graph: EvidenceGraph) -> list[str]:
    """What to open and to try now, with a finding that the graph holds."""
    host, found = urlsplit(place.uri).hostname, _first(graph)
    return [
        f"look: Neo4j Browser, mostly at http://{host}:7474; drop {STYLE_SHEET} onto it for colours and captions",
        *([f"  then MATCH p = {_pattern(place, graph, found)} RETURN p"] if found else []),
        f"look: Bloom, Import, {PERSPECTIVE}",
        *([f"ask: {_question(place, found)}"] if found else []),
        "docs/neo4j.md has ten questions with their answers",
    ]


def _pattern(place: Place, graph: EvidenceGraph, found: Edge) -> str:
    """What a finding does to things of the kind of its object, in Cypher."""
    source, target = (label_of("nodes", graph.nodes[name]) for name in (found.subject, found.object))
    of_graph = f" {{_graph: '{place.name}'}}" if place.name else ""
    return f"(:{source} {{id: '{found.subject}'}})-[r:{TYPES[found.predicate]}{of_graph}]->(:{target})"


def _question(place: Place, found: Edge) -> str:
    """The command that asks the database how the ends of a finding are joined."""
    named = {"--uri": place.uri, "--database": place.database, "--name": place.name}
    options = [part for option, value in named.items() if value for part in (option, value)]
    return shlex.join(["oxygraph", "paths", found.subject, found.object, *options])


def _first(graph: EvidenceGraph) -> Edge | None:
    """A finding to begin with: what is asked most where the graph has it, or else the first; None where it has none."""
    source, target = _ASKED
    usual = graph.successors.get(source, {}).get(target, ())
    return next((edge for edge in (*usual, *graph.edges.values()) if edge.signed), None)


def _counts(change: Change) -> dict[str, object]:
    return {"kind": change.kind, **{what: len(getattr(change, what)) for what in _COLUMNS[1:]}}


def _losses(changes: Sequence[Change]) -> list[str]:
    """Every deletion by name, a line a kind."""
    removed = [f"{change.kind}: {', '.join(change.removed)}" for change in changes if change.removed]
    remade = [f"and made anew {c.kind}: {', '.join(c.remade)}" for c in changes if c.remade]
    return removed + remade


def _confirm(changes: Sequence[Change]) -> None:
    """Ask before much is removed.

    Raises:
        QuestionError: Whoever was asked said no, or nobody can be asked.
    """
    removed = sum(len(change.removed) for change in changes)
    if removed <= _MANY:
        return
    if not sys.stdin.isatty():
        raise QuestionError(
            f"this load would remove {removed} records from the database, so nothing was written: --dry-run names them,"
            " --yes removes them, --name puts the graph beside the one that is there"
        )
    for line in _losses(changes):
        note(f"would remove {line}")
    if not click.confirm(spoken(f"Remove {removed} records from the database?"), err=True):
        raise QuestionError("nothing was written; --name puts the graph beside the one that is there")


@contextmanager
def _telling_what_is_left(progress: Progress | None) -> Iterator[Progress]:
    """Hand on how far a load is; where it breaks off, say that questions would be answered from a part of the graph."""
    left, all_of_them = 0, 0

    def tell(done: int, total: int) -> None:
        nonlocal left, all_of_them
        left, all_of_them = total - done, total
        if progress:
            progress(done, total)

    try:
        yield tell
    except (KeyboardInterrupt, StoreError):
        if left:
            note(f"the load broke off before {left} of {all_of_them} records were written: load again before you ask")
        raise


def _progress() -> Progress | None:
    """A count that is written over itself, for whoever watches."""
    if not sys.stderr.isatty():
        return None

    def tell(done: int, total: int) -> None:
        click.echo(f"\r{spoken(f'{done} of {total} records written')}", err=True, nl=done == total)

    return tell
