"""`oxygraph conflicts`: pairs of nodes whose findings disagree."""

from typing import Unpack

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import context_options, format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.evidence.keys import ContextKeys
from oxygraph.questions.conflicts import conflicts
from oxygraph.report.conflicts import clash_ids, clash_text, conflict_rows
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
        texts = (clash_text(session.words, one) for one in found)
        out.rows([row | {"clashes": text} for row, text in zip(rows, texts, strict=True)], _FOR_PEOPLE)
    elif out.format == "jsonl":
        out.rows(rows, _COLUMNS)
    else:
        out.rows([row | {"clashes": clash_ids(one)} for row, one in zip(rows, found, strict=True)], _COLUMNS)
    if not rows:
        note("no findings disagree")
        return NOTHING_FOUND
    return 0
