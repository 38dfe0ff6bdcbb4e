"""`oxygraph new`: an empty folder of one's own."""

import shlex

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import place
from oxygraph.cli.terminal.output import note

__all__ = ["command"]


@click.command("new", cls=Command)
@click.argument("folder", metavar="DIR", callback=place, type=click.Path(path_type=str))
def command(folder: str) -> int:
    """Make an empty folder for findings of your own.

    It holds the headers of all files, one worked example, which no answer counts, and a README. One row suffices: the
    folder is read beside the builtin graph, whose nodes, settings and words it may name.

    \b
    Examples:
      oxygraph new my-new-findings
    """
    from oxygraph.evidence.new_folder import create_folder  # noqa: PLC0415  once for each folder

    for file in create_folder(folder):
        note(f"wrote {file}")
    note(f"next: oxygraph --graph {shlex.quote(folder)} validate")
    return 0
