"""How many of what was found are wanted."""

from operator import index
from typing import SupportsIndex

from oxygraph.errors import QuestionError, short

__all__ = ["at_most"]


def at_most(limit: SupportsIndex) -> int | None:
    """A limit as the end of a slice.

    Args:
        limit: How many at the most; 0 for all.

    Raises:
        QuestionError: It is no whole number, or less than 0.

    >>> [1, 2, 3][: at_most(2)], [1, 2, 3][: at_most(0)]
    ([1, 2], [1, 2, 3])
    """
    try:
        most = index(limit)
    except TypeError:
        most = -1
    if most < 0:
        raise QuestionError(f"limit is a whole number, 0 for all, not {short(str(limit))}")
    return most or None
