"""The sign test: are studies as likely to find more as to find less? With the interval that the Cochrane Handbook uses.

Votes are directions, never significance (Cochrane Handbook, chapter 12; Hilton Boon & Thomson 2021).
"""

from collections.abc import Iterable
from math import comb, sqrt
from typing import NamedTuple

from oxygraph.engine.results import Result
from oxygraph.evidence.signs import Sign

__all__ = ["SignTest", "sign_test", "sign_test_of", "vote"]

_Z = 1.959963984540054
"""The normal deviate of a 95 % interval."""


class SignTest(NamedTuple):
    """What the directions of studies add up to.

    Attributes:
        plus: Studies that found more.
        minus: Studies that found less.
        left_out: Studies without one direction.
        low: The lower end of Wilson's 95 % interval for the share that found more.
        high: Its upper end.
        p: Two-sided, exact, against even odds.
    """

    plus: int
    minus: int
    left_out: int
    low: float
    high: float
    p: float


def sign_test(results: Iterable[Result]) -> SignTest:
    """The test over studies, one vote each."""
    votes = [vote(result) for result in results]
    return sign_test_of(votes.count(Sign.PLUS), votes.count(Sign.MINUS), votes.count(None))


def sign_test_of(plus: int, minus: int, left_out: int = 0) -> SignTest:
    """The test over so many votes for more and for less."""
    low, high = _wilson(plus, plus + minus)
    return SignTest(plus, minus, left_out, low, high, _two_sided(plus, plus + minus))


def vote(result: Result) -> Sign | None:
    """The one direction of a study: that of its sign, or, where it found nothing, of its tendency; None without one."""
    directed = result.signs & {Sign.PLUS, Sign.MINUS}
    if len(directed) > 1:
        return None
    return next(iter(directed), result.tendency)


def _wilson(successes: int, tried: int) -> tuple[float, float]:
    if not tried:
        return 0.0, 1.0
    share, square = successes / tried, _Z * _Z
    centre = share + square / (2 * tried)
    reach = _Z * sqrt(share * (1 - share) / tried + square / (4 * tried * tried))
    scale = 1 + square / tried
    return max(0.0, (centre - reach) / scale), min(1.0, (centre + reach) / scale)


def _two_sided(successes: int, tried: int) -> float:
    rarer = min(successes, tried - successes)
    ways: int = sum(comb(tried, number) for number in range(rarer + 1))
    return min(1.0, 2 * ways / (1 << tried))  # of whole numbers: no number of studies is too large
