"""`ox.plot`: the figure that answers a question at a glance, in a notebook and as a file."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Unpack

from oxygraph.atomic import write_all
from oxygraph.engine.ask import Answer, answer
from oxygraph.engine.question import DEFAULT_HOPS
from oxygraph.errors import QuestionError
from oxygraph.evidence.arguments import checked, maybe_name_of, one_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys, shows_keys
from oxygraph.figures.brain import brain
from oxygraph.figures.files import file_of, format_of
from oxygraph.figures.forest import forest
from oxygraph.figures.gap_map import gap_map
from oxygraph.figures.harvest import harvest
from oxygraph.figures.ladder import ladder
from oxygraph.figures.scene import Scene
from oxygraph.figures.svg import svg_of

__all__ = ["KINDS", "Figure", "plot"]

_OF_ANSWERS: dict[str, Callable[..., Scene]] = {"ladder": ladder, "harvest": harvest, "forest": forest}
_BRAIN, _GAPS = "brain", "gaps"

KINDS = (*_OF_ANSWERS, _BRAIN, _GAPS)
"""The figures there are."""


class Figure:
    """A figure: a scene that knows how to show itself and how to become a file.

    Attributes:
        scene: What is drawn, as data.
    """

    def __init__(self, scene: Scene) -> None:
        """Keep the scene."""
        self.scene = scene

    @property
    def svg(self) -> str:
        """The figure as an SVG document."""
        return svg_of(self.scene)

    @checked
    def save(self, path: str | Path) -> Path:
        """Write the figure, whole or not at all.

        Args:
            path: Where; it ends in `.svg`, `.png` or `.pdf`. The last two need the extra `figures`.

        Raises:
            QuestionError: The path ends otherwise.
            FigureError: What writes the format, or a font with the letters of the figure, is not installed.
            OSError: The file cannot be written; what stood there still does.
        """
        path = Path(path)
        write_all({path: file_of(self.scene, format_of(path))})
        return path

    def _repr_svg_(self) -> str:
        """For a notebook."""
        return self.svg

    def _repr_html_(self) -> str:
        """For a notebook: as wide as it is, or as the cell."""
        width = f"{self.scene.width:.0f}"
        picture = self.svg.replace("<svg ", '<svg style="max-width:100%;height:auto" ', 1)
        return f'<div style="max-width:{width}px">{picture}</div>'

    def __repr__(self) -> str:
        """`<Figure: How oxytocin reaches PTSD, 28 drawn>`."""
        return f"<Figure: {self.scene.title}, {self.scene.drawn} drawn>"


@shows_keys
def plot(  # noqa: PLR0913  the question of `answer`, and how to draw it
    kind: str,
    graph: EvidenceGraph,
    source: str = "oxytocin",
    target: str = "",
    *,
    by: str = "",
    layers: str | Iterable[str] = (),
    max_hops: int = DEFAULT_HOPS,
    lang: str = "en",
    **context: Unpack[ContextKeys],
) -> Figure:
    """A figure of what the graph says to a question.

    Args:
        kind: `ladder` (how the source reaches the target, a row a mediator), `harvest` (every study of the pair),
            `forest` (the sizes of effect that papers print), `brain` (what the source does to which region) or
            `gaps` (what the source was tested on, and in whom).
        graph: Where to look.
        source: Any spelling of a node.
        target: Any spelling of another node; `gaps` needs none, and `brain` takes none.
        by: The key whose strata are told apart: `sex` where nothing is said, `population` in a map of gaps.
        layers: As for `answer`.
        max_hops: As for `answer`.
        lang: `en` or `zh`.
        **context: As for `answer`; in a map of gaps, what every cell fixes besides the word of its column.

    Raises:
        UnknownNameError: There is no such figure, or a name or word is not known.
        QuestionError: The question makes no sense as asked.

    Example:
        >>> import oxygraph as ox
        >>> ox.plot("ladder", ox.read_graph(), "oxytocin", "ptsd").scene.lang
        'en'
    """
    kind, layers = one_of("figure", kind, KINDS), graph.layers(layers)
    target, by = maybe_name_of("node", target), maybe_name_of("key", by)
    if kind == _GAPS:
        by = by or "population"
        return Figure(gap_map(graph, source, by=by, layers=layers, target=target, lang=lang, **context))
    if kind == _BRAIN:
        if target:
            raise QuestionError("a brain shows all regions, and needs no target")
        return Figure(brain(graph, source, by=by or "sex", layers=layers, lang=lang, **context))
    if not target:
        raise QuestionError(f"a {kind} needs a target")
    found_answer: Answer = answer(graph, source, target, layers=layers, max_hops=max_hops, **context)
    return Figure(_OF_ANSWERS[kind](graph, found_answer, by=by or "sex", lang=lang))
