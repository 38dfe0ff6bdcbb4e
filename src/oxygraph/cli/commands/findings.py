"""`oxygraph findings`: edges, filtered."""

from typing import Unpack

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import citation_option, context_options, format_option, node_option, reference_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.findings_output import print_findings
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.evidence.keys import ContextKeys
from oxygraph.questions.references import findings

__all__ = ["command"]


@click.command("findings", cls=Command)
@node_option("--node", told="Only findings that touch this node.")
@citation_option("Only findings of the review's citation N.")
@reference_option("Only findings of this paper, by its id, DOI or PMID.")
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
    """Findings by context, node, citation or reference.

    \b
    Examples:
      oxygraph findings --citation 13 --format json
      oxygraph findings --node amygdala --sex female
      oxygraph findings --reference r38 --format csv
    """
    graph = session.graph
    edges = findings(graph, node=node or "", citation=citation, reference=reference, layers=layers, **context)
    print_findings(session.words, edges, session.output(output_format))
    if not edges:
        note("no finding fits")
        return NOTHING_FOUND
    return 0
