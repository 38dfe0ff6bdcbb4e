"""`oxygraph format`: put curated files into canonical form."""

import click

from oxygraph.cli.command import Command
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import note
from oxygraph.evidence.canonical import format_files

__all__ = ["command"]


@click.command("format", cls=Command)
@pass_session
def command(session: Session) -> int:
    """Put the curated files into canonical form.

    Encoding, line ends, spare blanks, order of rows, lists and columns; no record says anything else than before.
    Files with a problem beyond their form are left alone, all of them, and the problems are named; so are files that
    somebody else changes in the meantime.

    \b
    Examples:
      oxygraph format
      oxygraph --graph my-findings format
    """
    changed = format_files(*session.folders)
    for path in changed:
        note(f"rewrote {path}")
    if not changed:
        note("already in canonical form")
    return 0
