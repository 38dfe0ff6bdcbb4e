"""`oxygraph gaps`: what nobody has tested."""

from typing import Unpack

import click

from oxygraph.cli.options import complete_nodes, context_options, format_option, said
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


@click.command("gaps")
@click.option("--source", show_default=_GIVEN, callback=said, shell_complete=complete_nodes, help="What was given.")
@click.option("--status", type=click.Choice(STATUSES), help="Only cells of this status.")
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
    graph = session.graph
    given = source or _GIVEN
    if source is None and graph.names.find_node(given) is None:
        return _nothing_given(session, output_format)
    cells = [gap for gap in gaps(graph, given, layers=layers, **context) if status in {None, gap.status}]
    tried = next_experiments(graph, given, layers=layers, limit=count, **context) if count else []
    wanted = experiment_rows(session.words, tried)
    out = session.output(output_format)
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, "gaps": gap_rows(cells), "next_experiments": wanted})
    else:
        if out.for_people:
            out.rows(gaps_for_people(session.words, cells), _FOR_PEOPLE)
        else:
            out.rows(gap_rows(cells), _COLUMNS)
        _note_rest(session.words, graph.context(**context), wanted)
    if not cells:
        note("no cell fits")
        return NOTHING_FOUND
    return 0


def _note_rest(words: Words, asked: Context, wanted: list[Document]) -> None:
    """What a table does not hold: the context of all of it, and the experiments."""
    if asked.fixed():
        note(f"every cell and experiment: {words.where(asked)}")
    for row in wanted:
        count = len(row["resolves"])  # type: ignore[arg-type]
        note(f"next: {row['text']} ({count} question{'s' if count > 1 else ''})")


def _nothing_given(session: Session, output_format: str | None) -> int:
    """Of a graph without what is asked about where nobody names anything else."""
    out = session.output(output_format)
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, "gaps": [], "next_experiments": []})
    else:
        out.rows([], _FOR_PEOPLE if out.for_people else _COLUMNS)
    note(f"the graph has no {_GIVEN}; name what was given with --source NAME")
    return NOTHING_FOUND
