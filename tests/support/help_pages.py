"""What `--help` prints, the examples in it, and a bash that runs them."""

import re
import subprocess
from pathlib import Path

import click

from oxygraph.cli.group import COMMANDS, oxygraph
from program import PROGRAM, surroundings

SERVER = re.compile(r"(?:neo4j|bolt)(?:\+s)?://\S+")


def help_pages() -> dict[str, str]:
    """Command → what its `--help` prints; the group's own under the empty name."""
    with click.Context(oxygraph, info_name="oxygraph", **oxygraph.context_settings) as group:
        pages = {"": oxygraph.get_help(group)}
        for name in COMMANDS:
            with click.Context(command_named(name), info_name=name, parent=group) as context:
                pages[name] = context.get_help()
    return pages


def command_named(name: str) -> click.Command:
    """One command of the group."""
    with click.Context(oxygraph) as context:
        command = oxygraph.get_command(context, name)
    assert command is not None
    return command


def examples_of(page: str) -> list[str]:
    """The command lines beneath `Examples:`."""
    _, _, rest = page.partition("  Examples:\n")
    block = rest.partition("\n\n")[0]
    lines = [line.strip() for line in block.splitlines()]
    assert all(line.startswith("oxygraph") for line in lines), lines
    return lines


PAGES = help_pages()
EXAMPLES = sorted({example for page in PAGES.values() for example in examples_of(page)})
ON_A_SERVER = [example for example in EXAMPLES if SERVER.search(example)]
BY_ITSELF = [example for example in EXAMPLES if example not in ON_A_SERVER and example != "oxygraph cypher"]
CALLED = ["", *COMMANDS]


def run_in_bash(example: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """An example as a reader would paste it."""
    return subprocess.run(
        ["/bin/bash", "--norc", "-c", example],
        cwd=folder,
        env=surroundings(PATH=f"{PROGRAM.parent}:/usr/bin:/bin", **environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
