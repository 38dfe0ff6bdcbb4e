"""`oxygraph plot`: a figure that answers at a glance, as SVG, PNG or PDF."""

from pathlib import Path
from typing import Unpack

import click

from oxygraph.cli.choices import Choice
from oxygraph.cli.command import Command
from oxygraph.cli.options import complete_nodes, context_options, max_hops_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import NOTHING_FOUND, note
from oxygraph.evidence.keys import ContextKeys
from oxygraph.plain_files import sparing
from oxygraph.questions.compare import BY

__all__ = ["command"]

_KINDS = ("ladder", "harvest", "forest", "brain", "gaps")
_LEAST = {"brain": 1, "gaps": 1}
_MOST = {"brain": 1}
"""Words behind SOURCE, where they are not two: a target and a path."""

_STDOUT = "-"


@click.command("plot", cls=Command)
@click.argument("kind", type=Choice(_KINDS), metavar="KIND")
@click.argument("source", shell_complete=complete_nodes)
@click.argument("ends", nargs=-1, metavar="[TARGET] PATH", shell_complete=complete_nodes)
@click.option("--by", type=Choice(BY), help="The key whose strata are told apart.  [default: sex; population for gaps]")
@context_options
@max_hops_option
@pass_session
def command(
    session: Session,
    /,
    kind: str,
    source: str,
    ends: tuple[str, ...],
    by: str | None,
    max_hops: int,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """Draw a figure: ladder, harvest, forest, brain or gaps.

    ladder: how SOURCE reaches TARGET, a row a mediator. harvest: every study of the pair, by what it found and in
    whom. forest: the sizes of effect that papers print. brain: what SOURCE does to which region; it takes no TARGET.
    gaps: what SOURCE was tested on, and in whom; TARGET may be left out.

    PATH ends in .svg, .png or .pdf; `-` prints SVG. PNG and PDF need the extra: pip install 'oxygraph[figures]'.

    \b
    Examples:
      oxygraph plot ladder oxytocin ptsd ladder.svg
      oxygraph plot harvest oxytocin amygdala harvest.svg --by dose
      oxygraph plot gaps oxytocin gaps.svg --by species
      oxygraph --lang zh plot ladder 催产素 PTSD -
    """
    target, path = _ends(kind, ends)
    from oxygraph.figures.files import format_of  # noqa: PLC0415  a figure and its words come with it
    from oxygraph.figures.plot import plot  # noqa: PLC0415

    if path != _STDOUT:
        format_of(Path(path))  # a wrong ending is said before anything is worked out
    asked = {"layers": layers, "max_hops": max_hops, "lang": session.lang, **context}
    figure = plot(kind, session.graph, source, target, by=by or "", **asked)  # type: ignore[arg-type]  # by name
    if not figure.scene.drawn:
        note(f"nothing to draw: {figure.scene.title}")
        note(figure.scene.why)
        return NOTHING_FOUND
    if path == _STDOUT:
        click.echo(figure.svg, nl=False)
    else:
        with sparing(session.files):
            figure.save(path)
        note(f"{path}: {figure.scene.title}")
    return 0


def _ends(kind: str, ends: tuple[str, ...]) -> tuple[str, str]:
    """The target, where there is one, and the path.

    Raises:
        click.UsageError: There are too few words, or too many.
    """
    least, most = _LEAST.get(kind, 2), _MOST.get(kind, 2)
    if not least <= len(ends) <= most:
        target = "" if most == 1 else "[TARGET] " if least == 1 else "TARGET "
        wanted = f"SOURCE {target}PATH"
        raise click.UsageError(f"plot {kind} takes {wanted}")
    return ("", ends[0]) if len(ends) == 1 else (ends[0], ends[1])
