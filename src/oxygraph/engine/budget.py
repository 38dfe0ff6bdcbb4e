"""How long a question may be searched for, and how many paths it may bring: nobody waits for what nobody can read."""

from time import monotonic

from oxygraph.errors import QuestionError, short
from oxygraph.evidence.arguments import whole

__all__ = ["DEFAULT_SECONDS", "LOOKED_UP_EVERY", "MOST_SECONDS", "PATHS", "Budget", "checked_seconds"]

DEFAULT_SECONDS = 30.0

MOST_SECONDS = 1_000_000
"""Eleven days: no system waits for longer than it can count."""

PATHS = 200_000
"""The most paths of one answer, over all its searches."""

LOOKED_UP_EVERY = 64
"""Paths between two looks at the clock, which costs more than most paths."""


def checked_seconds(seconds: float) -> float:
    """A time limit, `MOST_SECONDS` where it is longer: nan would end nothing, or all at once.

    Raises:
        QuestionError: It is no number, or less than 0.
    """
    seconds = whole(seconds)
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not seconds >= 0:
        raise QuestionError(f"a time limit is a number of seconds, zero or more, not {short(str(seconds))}")
    return min(seconds, MOST_SECONDS)


class Budget:
    """What is left of the time and the paths of one answer, over all its searches.

    Attributes:
        exhausted: Whether a search was ended before it was through.
    """

    def __init__(self, seconds: float = DEFAULT_SECONDS, paths: int = PATHS) -> None:
        """Begin to count.

        Raises:
            QuestionError: The seconds are no number, or fewer than none.
        """
        self._until = monotonic() + checked_seconds(seconds)
        self._left = paths
        self._counted = 0
        self.exhausted = False

    def spend(self) -> bool:
        """One step more of a search; False where there is nothing left to spend."""
        self._counted += 1
        if self._counted % LOOKED_UP_EVERY == 0 and monotonic() > self._until:
            self.exhausted = True
        return not self.exhausted

    def keep(self) -> bool:
        """One path more; False where there are too many."""
        self._left -= 1
        if self._left < 0:
            self.exhausted = True
        return not self.exhausted
