"""`oxygraph compare`: the same question in each stratum side by side."""

import click

from oxygraph.cli.database import Place, database_options, graph_for, uri_option
from oxygraph.cli.options import context_options, format_option, max_hops_option, node_argument
from oxygraph.cli.terminal.output import (
    ALL_FORMATS,
    NOTHING_FOUND,
    chosen,
    note,
    print_document,
    print_rendered,
    print_rows,
)
from oxygraph.questions.compare import BY, compare
from oxygraph.report.overviews import comparison_document, comparison_rows, comparison_text, strata_named

__all__ = ["command"]


@click.command("compare")
@node_argument("source")
@node_argument("target")
@click.option("--by", type=click.Choice(BY), default="sex", show_default=True, help="The context key to compare.")
@context_options
@max_hops_option
@uri_option
@database_options
@format_option(*ALL_FORMATS)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    source: str,
    target: str,
    by: str,
    max_hops: int,
    place: Place,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: object,
) -> int:
    """The same question for men and women, side by side.

    Or for species, doses, routes, regimens, populations or settings: --by. Per step: same, opposite, only here, null
    here, untested here. Only what findings report for a stratum counts.

    \b
    Examples:
      oxygraph compare oxytocin ptsd --by sex
      oxygraph compare oxytocin anxiety --by setting --species mouse
      oxygraph compare oxytocin amygdala --by sex --format json
    """
    graph, lang = graph_for(
        ctx, place, lambda store: store.across(source, target, by, layers=layers, max_hops=max_hops, **context)
    )
    found = compare(graph, source, target, by, layers=layers, max_hops=max_hops, **context)
    shown = chosen(output_format)
    if shown == "json":
        print_document(comparison_document(graph, found, lang=lang))
        return 0
    rows, columns = comparison_rows(graph, found, lang)
    if shown == "md":
        click.echo(comparison_text(graph, found, lang) + "\n")
    print_rows(rows, columns, shown, lang, strata_named(graph, found, lang))
    if shown == "table":
        print_rendered(comparison_text(graph, found, lang))
    elif shown != "md":
        note(comparison_text(graph, found, lang))
    return 0 if rows else NOTHING_FOUND
