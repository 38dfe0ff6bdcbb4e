"""`oxygraph gaps`: what nobody has tested."""

from collections.abc import Iterable
from typing import Unpack

import click

from oxygraph.cli.choices import Choice
from oxygraph.cli.command import Command
from oxygraph.cli.options import context_options, format_option, node_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.evidence.context import Context
from oxygraph.evidence.keys import ContextKeys
from oxygraph.questions.gaps import STATUSES, gaps, next_experiments
from oxygraph.report.findings import SCHEMA_VERSION, Document
from oxygraph.report.gaps import experiment_rows, gap_rows, gaps_for_people
from oxygraph.report.words import Words

__all__ = ["command"]

_GIVEN = "oxytocin"
_FOR_PEOPLE = ("target", "species", "population", "sex", "status", "source")
_COLUMNS = ("target", "species", "population", "sex", "status", "sign", "edges")


@click.command("gaps", cls=Command)
@node_option("--source", told="What was given.", given=_GIVEN, metavar=None)
@click.option("--status", type=Choice(STATUSES), help="Only cells of this status.")
@click.option("--next", "count", type=click.IntRange(0), default=5, show_default=True, help="Experiments to propose.")
@context_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session,
    /,
    source: str | None,
    status: str | None,
    count: int,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """Who was tested: target, sex, population, species.

    Then the experiments that would let the most abstaining questions be answered, whichever way they come out.

    \b
    Examples:
      oxygraph gaps --status null
      oxygraph gaps --next 3 --format json
      oxygraph gaps --population ptsd --route intranasal --status untested
    """
    graph, given = session.graph, source or _GIVEN
    there = source is not None or graph.names.find_node(given) is not None
    found = gaps(graph, given, layers=layers, **context) if there else []
    tried = next_experiments(graph, given, layers=layers, limit=count, **context) if there and count else []
    cells, wanted = [gap for gap in found if status in {None, gap.status}], experiment_rows(session.words, tried)
    out = session.output(output_format)
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, "gaps": gap_rows(cells), "next_experiments": wanted})
    elif out.for_people:
        out.rows(gaps_for_people(session.words, cells), _FOR_PEOPLE)
    else:
        out.rows(gap_rows(cells), _COLUMNS)
    if not there:
        note(f"the graph has no {_GIVEN}; name what was given with --source NAME")
        return NOTHING_FOUND
    if out.format != "json":
        _say_beside(session.words, graph.context(**context), wanted)
    if not cells:
        note("no cell fits")
        return NOTHING_FOUND
    return 0


def _say_beside(words: Words, asked: Context, wanted: Iterable[Document]) -> None:
    """What every cell fixes, and which experiments are most wanted."""
    if asked.fixed():
        note(f"every cell and experiment: {words.where(asked)}")
    for row in wanted:
        count = len(row["resolves"])  # type: ignore[arg-type]
        note(f"next: {row['text']} ({count} question{'s' if count > 1 else ''})")
