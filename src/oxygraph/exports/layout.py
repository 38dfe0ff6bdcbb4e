"""Where nodes stand on a canvas: columns from intervention to disorder, neighbours near each other."""

from collections.abc import Mapping
from itertools import groupby
from math import fsum

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.report.looks import LOOKS

__all__ = ["places_of"]

_ROWS = 36
"""The most nodes below each other; more of a level stand in columns side by side."""

_DOWN, _BESIDE, _BETWEEN = 60.0, 190.0, 330.0
_SWEEPS = 8


def places_of(graph: EvidenceGraph) -> Mapping[str, tuple[float, float]]:
    """Node → x and y, in the units of a canvas, y downwards; the same graph is always laid out alike.

    Each level is ordered by the mean place of its neighbours in turn, a few times over, so that lines are short.
    """
    level = {node.id: LOOKS[node.category].level for node in graph.nodes.values()}
    levels = [list(found) for _, found in groupby(sorted(level, key=lambda name: (level[name], name)), level.get)]
    beside = {name: [*graph.successors[name], *graph.predecessors[name]] for name in graph.nodes}
    height: dict[str, float] = {}
    for names in levels:
        _spread(names, height)
    for _ in range(_SWEEPS):
        for names in levels:
            mean = {name: _mean([height[other] for other in beside[name]], height[name]) for name in names}
            names.sort(key=lambda name: (mean[name], name))
            _spread(names, height)
    return _columns(levels)


def _spread(names: list[str], height: dict[str, float]) -> None:
    """Give each of a level a height between 0 and 1."""
    height.update({name: (place + 0.5) / len(names) for place, name in enumerate(names)})


def _mean(numbers: list[float], otherwise: float) -> float:
    return fsum(numbers) / len(numbers) if numbers else otherwise


def _columns(levels: list[list[str]]) -> dict[str, tuple[float, float]]:
    places, x = {}, 0.0
    for names in levels:
        width = -(-len(names) // _ROWS)
        rows = -(-len(names) // width)
        for place, name in enumerate(names):
            row, column = divmod(place, width)
            places[name] = (x + column * _BESIDE, (row - (rows - 1) / 2) * _DOWN)
        x += (width - 1) * _BESIDE + _BETWEEN
    return places
