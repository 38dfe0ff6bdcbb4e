"""`oxygraph paths`: how SOURCE reaches TARGET in a context."""

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
from oxygraph.engine.verdict import Answer, answer
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.questions.audit import read_audit
from oxygraph.report.documents import PATH_COLUMNS, answer_document, answer_rows
from oxygraph.report.wording import say, why

__all__ = ["command"]


@click.command("paths")
@node_argument("source")
@node_argument("target")
@context_options
@max_hops_option
@click.option(
    "--limit", type=click.IntRange(0), default=20, show_default=True, help="How many paths to show; 0 for all."
)
@click.option(
    "--sensitivity", is_flag=True, help="Also print, on a screen, the verdict if less were known (JSON always has it)."
)
@uri_option
@database_options
@format_option(*ALL_FORMATS)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    source: str,
    target: str,
    max_hops: int,
    limit: int,
    sensitivity: bool,
    place: Place,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: object,
) -> int:
    """How SOURCE reaches TARGET, for whom, and who says so.

    The verdict and why, the direct evidence, then the mechanism paths with signs and citations.

    A context option fixes whom, how much or when; findings that report another value leave the answer, findings that
    report nothing on it stay and are marked `compatible`.

    \b
    Examples:
      oxygraph paths oxytocin ptsd --sex female
      oxygraph paths 催产素 PTSD --sex female --dose 40 --dose-unit IU
      oxygraph paths oxytocin anxiety --species mouse --setting familiar_environment
      oxygraph paths oxytocin ptsd --sex male --format json
      oxygraph paths oxytocin anxiety --sensitivity
    """
    graph, lang = graph_for(
        ctx, place, lambda store: store.between(source, target, layers=layers, max_hops=max_hops, **context)
    )
    found = answer(graph, source, target, layers=layers, max_hops=max_hops, **context)
    shown = chosen(output_format)
    if shown in {"json", "table", "md"}:
        _print_whole(ctx, graph, found, shown, limit=limit, sensitivity=sensitivity)
    else:
        print_rows(answer_rows(found, limit=limit), PATH_COLUMNS, shown)
        note(f"{say(found.verdict, lang)}: {why(graph, found, lang)}")
    if limit and len(found.paths) > limit and shown not in {"table", "md"}:
        note(f"{limit} of {len(found.paths)} paths shown; --limit 0 shows all")
    return 0 if found.found else NOTHING_FOUND


def _print_whole(
    ctx: click.Context, graph: EvidenceGraph, found: Answer, shown: str, *, limit: int, sensitivity: bool
) -> None:
    """The answer with everything that belongs to it, for a program or for a person."""
    folders, lang = ctx.find_root().obj
    discrepancies = read_audit(*folders)
    if shown == "json":
        print_document(answer_document(graph, found, discrepancies=discrepancies, limit=limit, lang=lang))
    elif shown == "md":
        from oxygraph.report.markdown import answer_markdown  # noqa: PLC0415  one format in six needs it

        click.echo(answer_markdown(graph, found, discrepancies=discrepancies, limit=limit, lang=lang))
    else:
        from oxygraph.cli.terminal import screen  # noqa: PLC0415  rich comes with it

        print_rendered(*screen.answer_parts(graph, found, discrepancies, limit, lang))
        if sensitivity:
            print_rendered(*screen.sensitivity_parts(graph, found, lang))
