"""`oxygraph stats`: counts."""

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.questions.stats import count
from oxygraph.report.findings import SCHEMA_VERSION
from oxygraph.report.identity import stamp
from oxygraph.report.words import Words

__all__ = ["command"]


@click.command("stats", cls=Command)
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, output_format: str | None) -> int:
    """How much is in the graph.

    By category, predicate, effect, layer, sex, species, evidence type and certainty. JSON holds the version and the
    hash of the graph; other formats leave them to stderr.

    \b
    Examples:
      oxygraph stats
      oxygraph stats --format json
    """
    counts = count(session.graph)
    out = session.output(output_format)
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, **counts})
    else:
        rows = [
            {"by": by, "value": value, "count": number}
            for by, values in counts.items()
            for value, number in values.items()
        ]
        if out.for_people:
            rows = [
                row | {column: _said(session.words, str(row[column])) for column in ("by", "value")} for row in rows
            ]
        out.rows(rows, ("by", "value", "count"))
        note(stamp(session.words))
    return 0


def _said(words: Words, counted: str) -> str:
    """What is counted as a person reads it: in English as data call it."""
    if not words.zh:
        return counted
    from oxygraph.cli.terminal.translations.words import COUNTED  # noqa: PLC0415  English needs none

    return COUNTED.get(counted) or words.say(counted)
