"""`oxygraph audit`: where the review and the paper it cites differ."""

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import citation_option, format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.questions.audit import audit
from oxygraph.report.audit import audit_rows
from oxygraph.report.findings import SCHEMA_VERSION

__all__ = ["command"]

_COLUMNS = ("citation", "kind", "statement", "impacts", "link", "review_edges", "paper_edges")


@click.command("audit", cls=Command)
@citation_option("Only differences about the review's citation N.")
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, citation: int | None, output_format: str | None) -> int:
    """Where the review differs from the paper it cites.

    Each difference is classified, said in a sentence that holds both readings, linked to the paper where its identifier
    is verified, and followed by what it does to the answers that lean on it: the verdict from the review, without the
    review's reading, and with the paper's findings in its place.

    \b
    Examples:
      oxygraph audit
      oxygraph audit --citation 40 --format json
    """
    rows = audit_rows(session.words, audit(session.graph, citation=citation))
    out = session.output(output_format)
    if out.format == "json":
        out.document({"schema_version": SCHEMA_VERSION, "audit": rows})
    elif out.format == "jsonl":
        out.rows(rows, _COLUMNS)
    else:
        out.rows([row | {"impacts": row["impact_text"]} for row in rows], _COLUMNS[:5])
    if not rows:
        note("no difference is on record")
        return NOTHING_FOUND
    return 0
