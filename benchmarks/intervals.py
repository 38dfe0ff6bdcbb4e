"""How sure a share is that was counted: Wilson's interval, and the words in which tables print it."""

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

__all__ = ["Share", "share", "table"]

_Z = 1.959963984540054
"""The quantile of the normal distribution that leaves 2.5 % above it."""


class Share(NamedTuple):
    """So many of so many, with a Wilson interval of 95 %."""

    right: int
    asked: int
    low: float
    high: float

    def __str__(self) -> str:
        """`7 of 20, 0.35 (0.18 to 0.57)`; a dash where nothing was asked."""
        if not self.asked:
            return "–"
        return f"{self.right} of {self.asked}, {self.right / self.asked:.3f} ({self.low:.3f} to {self.high:.3f})"

    @property
    def value(self) -> float:
        """The share itself; 0 where nothing was asked."""
        return self.right / self.asked if self.asked else 0.0


def share(rights: Iterable[bool]) -> Share:
    """The share of what is right.

    >>> share([True] * 7 + [False] * 13)
    Share(right=7, asked=20, low=0.181, high=0.567)
    """
    counted = list(rights)
    right, asked = sum(counted), len(counted)
    if not asked:
        return Share(0, 0, 0.0, 1.0)
    p, spread = right / asked, _Z**2 / asked
    middle = (p + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * sqrt(p * (1 - p) / asked + spread / (4 * asked))
    return Share(right, asked, round(max(middle - half, 0.0), 3), round(min(middle + half, 1.0), 3))


def table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    """Print rows under a head, the columns as wide as they need to be."""
    cells = [head, *(tuple(map(str, row)) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    for row in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
