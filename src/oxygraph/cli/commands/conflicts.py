"""`oxygraph conflicts`: pairs of nodes whose findings disagree."""

from typing import Any

import click

from oxygraph.cli.options import context_options, format_option, load
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, chosen, note, print_document, print_rows
from oxygraph.questions.conflicts import conflicts
from oxygraph.report.documents import SCHEMA_VERSION
from oxygraph.report.overviews import conflict_rows

__all__ = ["command"]

_COLUMNS = ("subject", "object", "kind", "status", "keys", "deciding_study", "clashes")


@click.command("conflicts")
@context_options
@format_option(*ALL_FORMATS)
@click.pass_context
def command(ctx: click.Context, /, output_format: str | None, layers: tuple[str, ...], **context: object) -> int:
    """Pairs of nodes whose findings disagree, and what explains it.

    `explained`: the keys part every plus (or sign) from every minus (or null); `partly`: some of them; `unresolved`:
    findings that share a context disagree, and the study that would decide is described.

    \b
    Examples:
      oxygraph conflicts
      oxygraph conflicts --species mouse --format json
    """
    graph, lang = load(ctx)
    rows = conflict_rows(graph, conflicts(graph, layers=layers, **context), lang)
    shown = chosen(output_format)
    if shown == "json":
        print_document({"schema_version": SCHEMA_VERSION, "conflicts": rows})
    else:
        print_rows(rows if shown == "jsonl" else [row | _in_a_cell(row, shown) for row in rows], _COLUMNS, shown, lang)
    if not rows:
        note("no findings disagree")
        return NOTHING_FOUND
    return 0


def _in_a_cell(row: dict[str, Any], shown: str) -> dict[str, object]:
    """Every clash by the ids of its findings; on a screen only how many there are."""
    clashes = row["clashes"]
    if shown in {"table", "md"}:
        return {"clashes": len(clashes)}
    return {"clashes": [f"{clash['one']}/{clash['other']}" for clash in clashes]}
