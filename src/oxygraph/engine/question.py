"""A question, its names and words already those of the graph."""

from typing import NamedTuple

from oxygraph.evidence.context import Context

__all__ = ["DEFAULT_HOPS", "Question"]

DEFAULT_HOPS = 4
"""The most steps of a path, where nothing is said."""


class Question(NamedTuple):
    """How does `source` reach `target`, in `context`, on `layers`, in at most `max_hops` steps."""

    source: str
    target: str
    context: Context
    layers: tuple[str, ...]
    max_hops: int
