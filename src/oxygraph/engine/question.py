"""A question in ids and checked words, and how it is made of what somebody asks."""

from collections.abc import Iterable
from typing import NamedTuple, Unpack

from oxygraph.evidence.arguments import whole
from oxygraph.evidence.context import Context
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys

__all__ = ["DEFAULT_HOPS", "PAGE_HOPS", "Question", "question_of"]

DEFAULT_HOPS = 4
"""The most steps of a path, where nothing is said."""

PAGE_HOPS = 6
"""The most steps of a path that a page looks for: whoever waits in a browser believes that it hangs."""


class Question(NamedTuple):
    """How does `source` reach `target`, in `context`, on `layers`, in at most `max_hops` steps."""

    source: str
    target: str
    context: Context
    layers: tuple[str, ...]
    max_hops: int


def question_of(
    graph: EvidenceGraph,
    ends: tuple[str, str],
    *,
    layers: str | Iterable[str] = (),
    max_hops: int = DEFAULT_HOPS,
    **context: Unpack[ContextKeys],
) -> Question:
    """A question as somebody asks it, in ids and checked words.

    Args:
        graph: Whose names they are.
        ends: Any spelling of a node, and of another one.
        layers: As for `oxygraph.answer`, and likewise the other arguments.
        max_hops: The most steps of a path, which the search checks.
        **context: What to fix.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked.
    """
    source, target = (graph.node(name).id for name in ends)
    return Question(source, target, graph.context(**context), graph.layers(layers), whole(max_hops))
