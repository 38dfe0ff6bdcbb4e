"""`oxygraph stats`: counts."""

import click

from oxygraph.cli.options import format_option, load
from oxygraph.cli.terminal.output import ALL_FORMATS, chosen, print_document, print_rows
from oxygraph.questions.stats import count
from oxygraph.report.documents import SCHEMA_VERSION

__all__ = ["command"]


@click.command("stats")
@format_option(*ALL_FORMATS)
@click.pass_context
def command(ctx: click.Context, output_format: str | None) -> int:
    """How much is in the graph.

    By category, predicate, effect, layer, sex, species, evidence type and certainty.

    \b
    Examples:
      oxygraph stats
      oxygraph stats --format json
    """
    graph, lang = load(ctx)
    counts = count(graph)
    shown = chosen(output_format)
    if shown == "json":
        print_document({"schema_version": SCHEMA_VERSION, **counts})
    else:
        rows = [
            {"by": by, "value": value, "count": number}
            for by, values in counts.items()
            for value, number in values.items()
        ]
        print_rows(rows, ("by", "value", "count"), shown, lang)
    return 0
