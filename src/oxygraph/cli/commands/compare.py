"""`oxygraph compare`: the same question in each stratum side by side."""

from typing import Unpack

import click

from oxygraph.cli.choices import Choice
from oxygraph.cli.command import Command
from oxygraph.cli.database import Place, ask_server, database_options, graph_name_option, uri_option
from oxygraph.cli.options import context_options, format_option, max_hops_option, node_argument
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import (
    ALL_FORMATS,
    NOTHING_FOUND,
    note,
)
from oxygraph.engine.question import question_of
from oxygraph.errors import NothingReportedError
from oxygraph.evidence.keys import ContextKeys
from oxygraph.questions.compare import BY, compare
from oxygraph.report.comparison import (
    comparison_document,
    comparison_rows,
    comparison_text,
    nothing_compared_document,
    strata_named,
    unfinished_text,
)
from oxygraph.report.markdown import plain

__all__ = ["command"]


@click.command("compare", cls=Command)
@node_argument("source")
@node_argument("target")
@click.option("--by", type=Choice(BY), default="sex", show_default=True, help="The context key to compare.")
@context_options
@max_hops_option
@uri_option
@graph_name_option
@database_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session,
    /,
    source: str,
    target: str,
    by: str,
    max_hops: int,
    place: Place,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """The same question for men and women, side by side.

    Or for species, doses, routes, regimens, populations or settings: --by. Per step: same, opposite, only here, null
    here, not counted here, untested here. Only what findings report for a stratum counts.

    \b
    Examples:
      oxygraph compare oxytocin ptsd --by sex
      oxygraph compare oxytocin anxiety --by setting --species mouse
      oxygraph compare oxytocin amygdala --by sex --format json
    """
    ask_server(session, place, lambda s: s.across(source, target, by, layers=layers, max_hops=max_hops, **context))
    graph, words, out = session.graph, session.words, session.output(output_format)
    try:
        found = compare(graph, source, target, by, layers=layers, max_hops=max_hops, timeout=place.timeout, **context)
    except NothingReportedError as error:
        if out.format == "json":
            from oxygraph.cli.terminal.messages import in_language  # noqa: PLC0415  few comparisons find nothing

            asked = question_of(graph, (source, target), layers=layers, max_hops=max_hops, **context)
            out.document(nothing_compared_document(asked, by, in_language(str(error), session.lang)))
        raise
    if out.format == "json":
        out.document(comparison_document(words, found))
        if not found.complete:
            note(unfinished_text(words, found))
        return 0
    rows, columns = comparison_rows(words, found)
    if out.format == "md":
        click.echo(plain(comparison_text(words, found)) + "\n")
    out.rows(rows, columns, strata_named(words, found))
    warned = [f"⚠ {words.caution(caution)}" for caution in found.cautions]
    if out.format == "table":
        out.rendered(comparison_text(words, found), *warned)
    elif out.format == "md":
        click.echo("\n".join(["", *(f"- {plain(line)}" for line in warned)]))
    else:
        note(comparison_text(words, found))
        for line in warned:
            note(line)
    return 0 if rows else NOTHING_FOUND
