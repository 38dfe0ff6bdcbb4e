"""`oxygraph format`: put curated files into canonical form."""

import click

from oxygraph.cli.terminal.output import note
from oxygraph.evidence.canonical import format_files

__all__ = ["command"]


@click.command("format")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Put the curated files into canonical form.

    Encoding, line ends, order of rows, lists and columns; no record changes. Files with a problem beyond their form
    are left alone, all of them, and the problems are named.

    \b
    Examples:
      oxygraph format
      oxygraph --graph my-findings format
    """
    folders, _ = ctx.find_root().obj
    changed = format_files(*folders)
    for path in changed:
        note(f"rewrote {path}")
    if not changed:
        note("already in canonical form")
    return 0
