"""Write docs/cli.md from the commands' own help, so that the two cannot differ. Run with `make docs`."""

from pathlib import Path

import click

from oxygraph.cli.group import COMMANDS, oxygraph

REFERENCE = Path(__file__).parents[1] / "docs" / "cli.md"
_HEAD = """# Command line

Written by `make docs` from the commands' own `--help`.

`--format table|json|jsonl|tsv|csv|md`: a table on a terminal, untruncated TSV in a pipe. Messages go to stderr.
`NO_COLOR` is honoured; a table in a pipe is 120 columns wide, or what `COLUMNS` says. `?` in place of a word of
`--layer`, `--setting`, `--species` and their like lists the words (quote it: `--setting '?'`).

`--lang zh`, anywhere in the line, or `OXYGRAPH_LANG=zh`: answers, messages, problems of curated files, lists of words
and the pages below are Chinese. What an engine or a server says in its own words stays as it is, and so do the problems
in JSON, which are there for programs. The JSON documents are described in `schemas/`.

A name or a word may be written in English or in Chinese, simplified or traditional.

Completion: `eval "$(_OXYGRAPH_COMPLETE=bash_source oxygraph)"` (or `zsh_source`, `fish_source`).
"""


def help_of(command: click.Command, name: str, parent: click.Context | None = None) -> str:
    """The help text of one command, 100 columns wide, whatever the terminal."""
    settings = {**oxygraph.context_settings, "terminal_width": 100, "max_content_width": 100}
    with click.Context(command, info_name=name, parent=parent, **settings) as context:
        return command.get_help(context)


def reference() -> str:
    """The whole page."""
    parts = [_HEAD, f"## oxygraph\n\n```text\n{help_of(oxygraph, 'oxygraph')}\n```\n"]
    with click.Context(oxygraph, info_name="oxygraph", **oxygraph.context_settings) as group:
        for name in COMMANDS:
            command = oxygraph.get_command(group, name)
            if command is not None:
                parts.append(f"## oxygraph {name}\n\n```text\n{help_of(command, name, group)}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    REFERENCE.write_text(reference(), encoding="utf-8")
