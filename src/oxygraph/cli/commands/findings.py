"""`oxygraph findings`: edges, filtered."""

from typing import Unpack

import click

from oxygraph.cli.options import complete_nodes, context_options, format_option, said
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.findings_output import print_findings
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.errors import UnknownNameError
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.spelling import closest

__all__ = ["command"]


@click.command("findings")
@click.option(
    "--node", metavar="NAME", callback=said, shell_complete=complete_nodes, help="Only findings that touch this node."
)
@click.option("--citation", type=int, metavar="N", help="Only findings of the review's citation N.")
@click.option("--reference", metavar="ID", callback=said, help="Only findings of this reference.")
@context_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session,
    /,
    node: str | None,
    citation: int | None,
    reference: str | None,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """Findings by context, node, citation or reference, a row each.

    \b
    Examples:
      oxygraph findings --citation 13 --format json
      oxygraph findings --node amygdala --sex female
      oxygraph findings --reference r38 --format csv
    """
    graph = session.graph
    if reference is not None and reference not in graph.references:
        raise UnknownNameError("reference", reference, closest(reference, graph.references))
    edges = [
        edge
        for edge in graph.findings(graph.context(**context), layers, node=node or "")
        if citation in {None, *edge.citation} and reference in {None, *edge.reference}
    ]
    print_findings(session.words, edges, session.output(output_format))
    if not edges:
        note("no finding fits")
        return NOTHING_FOUND
    return 0
