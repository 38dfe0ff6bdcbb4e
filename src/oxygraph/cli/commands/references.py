"""`oxygraph references`: the papers behind findings or an answer."""

from typing import Unpack

import click

from oxygraph.bibliography.formats import WRITTEN, write_bibliography
from oxygraph.cli.command import Command
from oxygraph.cli.options import (
    citation_option,
    complete_nodes,
    context_options,
    format_option,
    max_hops_option,
    node_option,
    reference_option,
)
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Reference
from oxygraph.questions.references import references
from oxygraph.report.references import (
    REFERENCE_COLUMNS,
    SHORT_REFERENCE_COLUMNS,
    reference_rows,
    references_document,
    short_references,
)

__all__ = ["command"]


@click.command("references", cls=Command)
@click.argument("ends", nargs=-1, metavar="[SOURCE TARGET]", shell_complete=complete_nodes)
@node_option("--node", told="Only papers on findings of this node.")
@citation_option("Only papers of the review's citation N.")
@reference_option("Only this paper, by its id, DOI or PMID.")
@context_options
@max_hops_option
@format_option(*ALL_FORMATS, *WRITTEN)
@pass_session
def command(
    session: Session,
    /,
    ends: tuple[str, ...],
    node: str | None,
    citation: int | None,
    reference: str | None,
    max_hops: int,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """The papers behind findings, or behind an answer.

    That is the answer from SOURCE to TARGET, with --max-hops 1 without its mechanism paths. The filters are those of
    `oxygraph findings`; without any, every paper that the graph knows. bibtex, ris and csl-json list each paper once,
    under a key that namesakes do not share.

    \b
    Examples:
      oxygraph references --node amygdala --sex female
      oxygraph references oxytocin ptsd --sex female --format bibtex
      oxygraph references oxytocin ptsd --sex female --max-hops 1
      oxygraph references --layer extended --format ris
    """
    graph = session.graph
    if ends:
        if node or citation is not None or reference:
            raise click.UsageError("SOURCE TARGET names an answer; --node, --citation and --reference name findings")
        found = _of_answer(session, ends, layers, max_hops, context)
    else:
        found = references(graph, node=node or "", citation=citation, reference=reference, layers=layers, **context)
    out = session.output(output_format)
    if out.format in WRITTEN:
        click.echo(write_bibliography(graph, found, out.format), nl=False)
    elif out.format == "json":
        out.document(references_document(graph, found))
    elif out.for_people:
        out.rows(short_references(session.words, found), SHORT_REFERENCE_COLUMNS)
    else:
        out.rows(reference_rows(graph, found), REFERENCE_COLUMNS)
    if not found:
        note("no paper fits")
        return NOTHING_FOUND
    return 0


def _of_answer(
    session: Session, ends: tuple[str, ...], layers: tuple[str, ...], max_hops: int, context: ContextKeys
) -> list[Reference]:
    from oxygraph.engine.ask import answer  # noqa: PLC0415  findings alone need no engine
    from oxygraph.report.answers import references_of  # noqa: PLC0415  the same

    if len(ends) != 2:  # noqa: PLR2004  a way has two ends
        node = session.graph.node(ends[0]).id  # what is no node is said to be none: it would be none behind --node too
        raise click.UsageError(f"name both ends, SOURCE TARGET, or --node {node}")
    return references_of(session.graph, answer(session.graph, *ends, layers=layers, max_hops=max_hops, **context))
