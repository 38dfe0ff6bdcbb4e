"""`oxygraph conflicts`: pairs of nodes whose findings disagree."""

from typing import Any, Unpack

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import context_options, format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.evidence.keys import ContextKeys
from oxygraph.questions.conflicts import conflicts
from oxygraph.report.conflicts import clash_text, conflict_rows
from oxygraph.report.findings import SCHEMA_VERSION

__all__ = ["command"]

_COLUMNS = ("subject", "object", "kind", "status", "keys", "deciding_study", "clashes")
_FOR_PEOPLE = ("subject", "object", "kind", "status", "keys", "clashes", "deciding_study")


@click.command("conflicts", cls=Command)
@context_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session, /, output_format: str | None, layers: tuple[str, ...], **context: Unpack[ContextKeys]
) -> int:
    """Pairs of nodes whose findings disagree, explained.

    `explained`: the keys part every plus (or sign) from every minus (or null); `partly`: some of them; `unresolved`:
    findings that share a context disagree, and the study that would decide is described.

    \b
    Examples:
      oxygraph conflicts
      oxygraph conflicts --species mouse --format json
    """
    found = conflicts(session.graph, layers=layers, **context)
    rows = conflict_rows(session.words, found)
    out = session.output(output_format)
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, "conflicts": rows})
    elif out.for_people:
        pairs = zip(rows, found, strict=True)
        out.rows([row | {"clashes": clash_text(session.words, one)} for row, one in pairs], _FOR_PEOPLE)
    else:
        out.rows(rows if out.format == "jsonl" else [row | _in_a_cell(row) for row in rows], _COLUMNS)
    if not rows:
        note("no findings disagree")
        return NOTHING_FOUND
    return 0


def _in_a_cell(row: dict[str, Any]) -> dict[str, object]:
    """Every clash by the ids of its findings."""
    return {"clashes": [f"{clash['one']}/{clash['other']}" for clash in row["clashes"]]}
