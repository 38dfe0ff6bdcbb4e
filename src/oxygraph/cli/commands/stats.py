"""`oxygraph stats`: counts."""

import click

from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.questions.stats import count
from oxygraph.report.findings import SCHEMA_VERSION
from oxygraph.report.identity import stamp

__all__ = ["command"]


@click.command("stats")
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
        out.rows(rows, ("by", "value", "count"))
        note(stamp(session.words))
    return 0
