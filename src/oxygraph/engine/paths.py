"""How A reaches B: node-simple paths of bounded length.

A depth-first search over dict-of-dict adjacency in both directions. The last two hops are not walked: the nodes
between the current one and the target are the intersection of two key views, which is where a search that visits
every neighbour spends its time.
"""

from collections.abc import Iterator, Mapping

from oxygraph.errors import QuestionError, short

__all__ = ["MOST_HOPS", "Neighbours", "check_ends_and_hops", "node_paths"]

MOST_HOPS = 100
"""The most steps that anybody may ask for: the search calls itself at each of them."""

Neighbours = Mapping[str, Mapping[str, object]]
"""Node → neighbour → whatever lies between them; only the keys are read."""


def check_ends_and_hops(source: str, target: str, max_hops: int) -> None:
    """Refuse what no path can be found for.

    Raises:
        QuestionError: Source and target are the same, or max_hops is no whole number from 1 to `MOST_HOPS`.
    """
    if source == target:
        raise QuestionError(f"a path needs two ends, and both are {source}")
    if not isinstance(max_hops, int) or isinstance(max_hops, bool) or max_hops < 1:
        raise QuestionError(f"max_hops is a whole number of steps, one or more, not {short(str(max_hops))}")
    if max_hops > MOST_HOPS:
        raise QuestionError(f"paths of up to {MOST_HOPS} steps are looked for, and max_hops is more")


def node_paths(
    successors: Neighbours, predecessors: Neighbours, source: str, target: str, max_hops: int
) -> Iterator[tuple[str, ...]]:
    """All paths from source to target that visit no node twice.

    Args:
        successors: Forward adjacency.
        predecessors: The same edges backwards.
        source: Where the paths begin; another node than the target.
        target: Where they end.
        max_hops: The most steps a path may have, from 1 to `MOST_HOPS`.

    Yields:
        The nodes of each path, source and target included; between the same nodes once, however many edges are
        parallel. Their order is not stated: whoever shows them sorts them.

    Raises:
        QuestionError: Source and target are the same, or max_hops is no whole number from 1 to `MOST_HOPS`.
    """
    check_ends_and_hops(source, target, max_hops)
    into_target = predecessors[target].keys()
    path = [source]
    on_path = {source}

    def walk(node: str, hops: int) -> Iterator[tuple[str, ...]]:
        onward = successors[node]
        if target in onward:
            yield (*path, target)
        if hops == 1:
            return
        if hops == 2:  # noqa: PLR2004  the closing step the module's docstring speaks of
            for middle in (onward.keys() & into_target) - on_path:
                yield (*path, middle, target)
            return
        for middle in onward:
            if middle not in on_path and middle != target:
                path.append(middle)
                on_path.add(middle)
                yield from walk(middle, hops - 1)
                on_path.remove(middle)
                path.pop()

    return walk(source, max_hops)
