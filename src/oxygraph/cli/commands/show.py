"""`oxygraph show`: one node with its findings."""

import click

from oxygraph.cli.options import context_options, format_option, load, node_argument
from oxygraph.cli.terminal.findings_output import print_findings
from oxygraph.cli.terminal.output import ALL_FORMATS, chosen, note, print_document, print_rendered
from oxygraph.report.documents import findings_document, record_document
from oxygraph.report.wording import label

__all__ = ["command"]


@click.command("show")
@node_argument("name")
@context_options
@format_option(*ALL_FORMATS)
@click.pass_context
def command(
    ctx: click.Context, /, name: str, output_format: str | None, layers: tuple[str, ...], **context: object
) -> int:
    """One node and every finding that touches it.

    \b
    Examples:
      oxygraph show amygdala --sex male
      oxygraph show 催产素受体
      oxygraph show UBERON:0001876 --format json
    """
    graph, lang = load(ctx)
    node = graph.node(name)
    edges = graph.findings(graph.context(**context), layers, node=node.id)
    shown = chosen(output_format)
    if shown == "json":
        print_document(findings_document(edges) | {"node": record_document(node)})
        return 0
    identity = " · ".join(filter(None, (node.id, node.category, node.curie, label(node, "zh"), *node.synonyms)))
    head = f"{label(node, lang)}\n{identity}\n{node.description}".rstrip()
    if shown == "table":
        print_rendered(head)
    elif shown == "md":
        click.echo("\n\n".join(filter(None, (f"## {label(node, lang)}", identity, node.description))) + "\n")
    else:
        note(head)
    print_findings(graph, edges, shown, lang)
    return 0
