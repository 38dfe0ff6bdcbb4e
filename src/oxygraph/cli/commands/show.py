"""`oxygraph show`: one node with its findings."""

from typing import Unpack

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import context_options, format_option, node_argument
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.findings_output import print_findings
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.evidence.keys import ContextKeys
from oxygraph.report.findings import findings_document, record_document

__all__ = ["command"]


@click.command("show", cls=Command)
@node_argument("name")
@context_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session, /, name: str, output_format: str | None, layers: tuple[str, ...], **context: Unpack[ContextKeys]
) -> int:
    """One node and every finding that touches it.

    \b
    Examples:
      oxygraph show amygdala --sex male
      oxygraph show 催产素受体
      oxygraph show UBERON:0001876 --format json
    """
    graph, words = session.graph, session.words
    node = graph.node(name)
    edges = graph.findings(graph.context(**context), layers, node=node.id)
    out = session.output(output_format)
    if out.format == "json":
        out.document(findings_document(edges) | {"node": record_document(node)})
        return 0
    identity = " · ".join(filter(None, (node.id, node.category, node.curie, node.name_zh or node.name, *node.synonyms)))
    head = f"{words.label(node)}\n{identity}\n{node.description}".rstrip()
    if out.format == "table":
        out.rendered(head)
    elif out.format == "md":
        from oxygraph.report.markdown import plain  # noqa: PLC0415  one format in six needs it

        parts = (f"## {words.label(node)}", identity, node.description)
        click.echo("\n\n".join(map(plain, filter(None, parts))) + "\n")
    else:
        note(head)
    print_findings(words, edges, out)
    return 0
