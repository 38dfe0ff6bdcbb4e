"""`oxygraph gaps`: what nobody has tested."""

import click

from oxygraph.cli.options import complete_nodes, format_option, layer_option, load
from oxygraph.cli.terminal.output import ALL_FORMATS, chosen, note, print_document, print_rows
from oxygraph.questions.gaps import gaps, next_experiments
from oxygraph.report.documents import SCHEMA_VERSION
from oxygraph.report.overviews import experiment_rows, gap_rows

__all__ = ["command"]

_COLUMNS = ("target", "species", "population", "sex", "status", "sign", "edges")
_STATUSES = ("tested", "null", "conflicting", "untested")


@click.command("gaps")
@click.option("--source", default="oxytocin", show_default=True, shell_complete=complete_nodes, help="What was given.")
@click.option("--status", type=click.Choice(_STATUSES), help="Only cells of this status.")
@click.option("--next", "count", type=click.IntRange(0), default=5, show_default=True, help="Experiments to propose.")
@layer_option
@format_option(*ALL_FORMATS)
@click.pass_context
def command(
    ctx: click.Context, source: str, status: str | None, count: int, output_format: str | None, layers: tuple[str, ...]
) -> int:
    """What was tested in whom: target, sex, population, species.

    Then the experiments that would let the most abstaining questions be answered, whichever way they come out.

    \b
    Examples:
      oxygraph gaps --status null
      oxygraph gaps --next 3 --format json
    """
    graph, lang = load(ctx)
    cells = [gap for gap in gaps(graph, source, layers=layers) if status in {None, gap.status}]
    wanted = experiment_rows(graph, next_experiments(graph, source, layers=layers, limit=count) if count else [], lang)
    shown = chosen(output_format)
    if shown == "json":
        print_document({"schema_version": SCHEMA_VERSION, "gaps": gap_rows(cells), "next_experiments": wanted})
        return 0
    print_rows(gap_rows(cells), _COLUMNS, shown, lang)
    for row in wanted:
        count = len(row["resolves"])  # type: ignore[arg-type]
        note(f"next: {row['text']} ({count} question{'s' if count > 1 else ''})")
    return 0
