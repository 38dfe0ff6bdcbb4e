"""Things of which each is asked the same; of none, nothing would be asked."""

from collections.abc import Iterable
from typing import TypeVar

__all__ = ["each"]

Thing = TypeVar("Thing")


def each(things: Iterable[Thing]) -> list[Thing]:
    """The things, at least one."""
    found = list(things)
    assert found, "there is nothing of which to ask it"
    return found
