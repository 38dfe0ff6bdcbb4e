"""`oxygraph search`: nodes by any spelling."""

import click

from oxygraph.cli.options import format_option, load
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, chosen, note, print_document, print_rows
from oxygraph.errors import short
from oxygraph.evidence.records import Node
from oxygraph.report.documents import SCHEMA_VERSION, record_document

__all__ = ["command"]

_SHORT = ("id", "category", "name", "name_zh", "synonyms")


@click.command("search")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many at the most.")
@format_option(*ALL_FORMATS)
@click.pass_context
def command(ctx: click.Context, text: str, limit: int, output_format: str | None) -> int:
    """Nodes by any spelling, typing errors forgiven.

    \b
    Examples:
      oxygraph search amygdela
      oxygraph search 杏仁
      oxygraph search CeM --format json
    """
    graph, lang = load(ctx)
    nodes = graph.search(text, limit)
    shown = chosen(output_format)
    if shown == "json":
        print_document({"schema_version": SCHEMA_VERSION, "nodes": [record_document(node) for node in nodes]})
    else:
        columns = _SHORT if shown in {"table", "md"} else Node.columns()
        print_rows([record_document(node) for node in nodes], columns, shown, lang)
    if not nodes:
        note(f"nothing is spelled like {short(text)}")
        return NOTHING_FOUND
    return 0
