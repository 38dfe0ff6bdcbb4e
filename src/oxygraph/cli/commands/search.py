"""`oxygraph search`: nodes by any spelling."""

import click

from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.errors import short
from oxygraph.evidence.records import Node
from oxygraph.report.findings import SCHEMA_VERSION, record_document

__all__ = ["command"]

_SHORT = ("id", "category", "name", "name_zh", "synonyms")


@click.command("search")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many at the most.")
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, text: str, limit: int, output_format: str | None) -> int:
    """Nodes by any spelling, typing errors forgiven.

    \b
    Examples:
      oxygraph search amygdela
      oxygraph search 杏仁
      oxygraph search CeM --format json
    """
    nodes = session.graph.search(text, limit)
    out = session.output(output_format)
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, "nodes": [record_document(node) for node in nodes]})
    else:
        columns = _SHORT if out.for_people else Node.columns()
        out.rows([record_document(node) for node in nodes], columns)
    if not nodes:
        note(f"nothing is spelled like {short(text)}")
        return NOTHING_FOUND
    return 0
