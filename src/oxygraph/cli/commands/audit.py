"""`oxygraph audit`: where the review and the paper it cites differ."""

import click

from oxygraph.cli.options import format_option, load
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, chosen, note, print_document, print_rows
from oxygraph.questions.audit import audit, read_audit
from oxygraph.report.documents import SCHEMA_VERSION
from oxygraph.report.overviews import audit_rows

__all__ = ["command"]

_COLUMNS = ("citation", "kind", "statement", "impacts", "link", "review_edges", "paper_edges")


@click.command("audit")
@click.option("--citation", type=int, metavar="N", help="Only differences about the review's citation N.")
@format_option(*ALL_FORMATS)
@click.pass_context
def command(ctx: click.Context, citation: int | None, output_format: str | None) -> int:
    """Where the review says something else than the paper it cites.

    Each difference is classified, said in a sentence that holds both readings, linked to the paper where its identifier
    is verified, and followed by what it does to the answers that lean on it: the verdict from the review, without the
    review's reading, and with the paper's findings in its place.

    \b
    Examples:
      oxygraph audit
      oxygraph audit --citation 40 --format json
    """
    graph, lang = load(ctx)
    folders, _ = ctx.find_root().obj
    found = [d for d in read_audit(*folders, graph=graph) if citation in {None, *d.citation}]
    rows = audit_rows(graph, audit(graph, found), lang)
    shown = chosen(output_format)
    if shown == "json":
        print_document({"schema_version": SCHEMA_VERSION, "audit": rows})
    elif shown == "jsonl":
        print_rows(rows, _COLUMNS, shown)
    else:
        print_rows([row | {"impacts": row["impact_text"]} for row in rows], _COLUMNS[:5], shown, lang)
    if not rows:
        note("no difference is on record")
        return NOTHING_FOUND
    return 0
