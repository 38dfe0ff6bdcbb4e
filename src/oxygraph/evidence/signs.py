"""Signs: what a finding, a step, a path and an answer say, and how signs add up. One enum, no second map.

Method: `docs/method.md`.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import product
from typing import Self

__all__ = ["DECIDING", "SIGN_OF_EFFECT", "Sign", "combine", "settle"]


class Sign(StrEnum):
    """What evidence says of a direction; its text is the sign that documents print.

    Attributes:
        arrow: How it is drawn; the word stands beside it wherever it decides something.
        effect: The word of `effect` in the curated files, or `conflicting`; empty for a structural sign.
        verdict: The verdict of an answer that says this.
    """

    arrow: str
    effect: str
    verdict: str

    def __new__(cls, text: str, arrow: str = "", effect: str = "", verdict: str = "") -> Self:
        """A member that is its text."""
        member = str.__new__(cls, text)
        member._value_ = text
        member.arrow, member.effect, member.verdict = arrow, effect, verdict
        return member

    __hash__ = str.__hash__  # that of enumerations is several times slower, and signs are looked up all the time

    PLUS = "+", "▲", "increases", "increases"
    MINUS = "-", "▼", "decreases", "decreases"
    NULL = "0", "∅", "no_effect", "no_effect"
    UNKNOWN = "?", "?", "unclear", "insufficient"
    CONFLICTING = "conflicting", "⇅", "conflicting", "conflicting"
    MIXED = "mixed", "±", "mixed", "mixed"
    """One sign, found by no more studies than found nothing."""
    SAME = "=", "·", "", "insufficient"
    """A structural edge that hands the sign of a path on."""

    @property
    def of_finding(self) -> bool:
        """Whether the column `effect` has a word for it."""
        return self in _OF_FINDINGS

    @property
    def number(self) -> int | None:
        """1 for more, -1 for less, 0 for no effect; None where there is no one sign."""
        return _NUMBERS.get(self)

    @property
    def directed(self) -> bool:
        """Whether it says more or less."""
        return self in _DIRECTED

    @property
    def decides(self) -> bool:
        """Whether a finding with it has an outcome: a direction or a null."""
        return self in DECIDING

    @classmethod
    def of_effect(cls, effect: str) -> "Sign":
        """The sign of a word of the column `effect`."""
        return SIGN_OF_EFFECT[effect]

    @classmethod
    def of_verdict(cls, verdict: str) -> "Sign":
        """The sign that a verdict is drawn with."""
        return _OF_VERDICT[verdict]


_DIRECTED = frozenset({Sign.PLUS, Sign.MINUS})
DECIDING = _DIRECTED | {Sign.NULL}
"""The signs that are an outcome: a direction or a null."""
_NUMBERS = {Sign.PLUS: 1, Sign.MINUS: -1, Sign.NULL: 0}
_OF_FINDINGS = DECIDING | {Sign.UNKNOWN}
SIGN_OF_EFFECT: Mapping[str, Sign] = {sign.effect: sign for sign in Sign if sign in _OF_FINDINGS}
"""Word of the column `effect` → its sign."""
_OF_VERDICT = {sign.verdict: sign for sign in Sign if sign is not Sign.SAME}


def _product(first: Sign, second: Sign) -> Sign:
    for absorbing in (Sign.NULL, Sign.UNKNOWN, Sign.CONFLICTING, Sign.MIXED):
        if absorbing in {first, second}:
            return absorbing
    if Sign.SAME in {first, second}:
        return second if first is Sign.SAME else first
    return Sign.PLUS if first is second else Sign.MINUS


_PRODUCTS = {pair: _product(*pair) for pair in product(Sign, repeat=2)}


def combine(first: Sign, second: Sign) -> Sign:
    """The sign of two steps in a row: a null blocks, an unknown direction blurs, a step of no one sign undoes the way.

    Else signs multiply.

    >>> combine(Sign.MINUS, Sign.MINUS), combine(Sign.UNKNOWN, Sign.NULL), combine(Sign.SAME, Sign.MINUS)
    (<Sign.PLUS: '+'>, <Sign.NULL: '0'>, <Sign.MINUS: '-'>)
    """
    return _PRODUCTS[first, second]


def settle(signs: Iterable[Sign]) -> tuple[Sign, bool]:
    """The sign that several readings, or several edges, add up to, and whether nulls contest it.

    Both signs are `conflicting`; nulls alone are `0`; a null beside an unknown direction stays unknown.
    """
    found = set(signs)
    directed = found & _DIRECTED
    if directed:
        return (Sign.CONFLICTING if len(directed) > 1 else directed.pop()), Sign.NULL in found
    return (Sign.NULL if found == {Sign.NULL} else Sign.UNKNOWN), False
