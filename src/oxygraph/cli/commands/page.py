"""`oxygraph page`: the interactive page, one offline file."""

from typing import Unpack

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import context_options, node_option, place
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import note
from oxygraph.engine.question import DEFAULT_HOPS, PAGE_HOPS
from oxygraph.evidence.keys import ContextKeys
from oxygraph.plain_files import sparing

__all__ = ["command"]


@click.command("page", cls=Command)
@click.argument("path", callback=place, type=click.Path(dir_okay=False, allow_dash=True))
@node_option("--from", "source", told="Where the question that the page opens on starts.", given="oxytocin")
@node_option("--to", "target", told="Where it ends.", given="ptsd")
@context_options
@click.option(
    "--max-hops",
    type=click.IntRange(1, PAGE_HOPS),
    default=DEFAULT_HOPS,
    show_default=True,
    help="The most steps of a path.",
)
@pass_session
def command(
    session: Session,
    /,
    path: str,
    source: str | None,
    target: str | None,
    max_hops: int,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """Write the interactive page, one offline file.

    PATH is the file, or - for standard output. It is HTML, holds the whole graph and opens on the question asked here;
    every filter can be changed in it.

    \b
    Examples:
      oxygraph page oxytocin.html
      oxygraph page women.html --from oxytocin --to ptsd --sex female
      oxygraph --lang zh page 催产素.html --layer review --layer primary
    """
    from oxygraph.page import page  # noqa: PLC0415  pyvis comes with it

    graph = session.graph
    made = page(
        graph,
        source or "",
        target or "",
        layers=layers,
        max_hops=max_hops,
        lang=session.lang,
        **context,
    )
    with sparing(session.files):
        made.write(path)
    note(f"{path}: {len(made.html.encode()) // 1000} kB, {len(graph.nodes)} nodes, {len(graph.edges)} edges")
    return 0
