"""A question, its names and words already those of the graph."""

from typing import NamedTuple

from oxygraph.evidence.context import Context

__all__ = ["Question"]


class Question(NamedTuple):
    """How does `source` reach `target`, in `context`, on `layers`, in at most `max_hops` steps."""

    source: str
    target: str
    context: Context
    layers: tuple[str, ...]
    max_hops: int
