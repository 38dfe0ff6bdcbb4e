"""`oxygraph search`: what a text may mean."""

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.errors import short
from oxygraph.questions.search import search
from oxygraph.report.found import FOUND_COLUMNS, SHORT_FOUND_COLUMNS, found_document, found_rows, short_found

__all__ = ["command"]


@click.command("search", cls=Command)
@click.argument("text")
@click.option("--limit", type=click.IntRange(0), default=20, show_default=True, help="How many at the most; 0 for all.")
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, text: str, limit: int, output_format: str | None) -> int:
    """Nodes, settings, papers and findings, likeliest first.

    By any spelling of a name in either language, typing errors forgiven; by author and year, DOI, PMID or words of a
    title; by words of a finding. JSON has a list for each kind, and the order of all in `found`.

    \b
    Examples:
      oxygraph search amygdela
      oxygraph search "Koch 2014"
      oxygraph search 10.1016/j.psyneuen.2015.11.008
      oxygraph search 杏仁
      oxygraph search CeM --format json
    """
    found = search(session.graph, text, limit)
    out = session.output(output_format)
    if out.format == "json":
        out.document(found_document(session.graph, text, limit))
    elif out.for_people:
        out.rows(short_found(session.words, found), SHORT_FOUND_COLUMNS)
    else:
        out.rows(found_rows(session.words, found), FOUND_COLUMNS)
    if not found:
        note(f"nothing is spelled like {short(text)}")
        return NOTHING_FOUND
    return 0
