"""The context of a question, and how a finding fits it.

Method: `docs/method.md`.
"""

from enum import IntEnum
from typing import NamedTuple

from oxygraph.evidence.cells import number_text

__all__ = ["KEYS", "Context", "Dose", "Match"]

KEYS = ("sex", "species", "population", "dose", "route", "regimen", "setting")
"""The keys a question may fix, in the order answers name them."""


class Match(IntEnum):
    """How a finding fits a question; the worst of several is the smallest."""

    EXCLUDED = 0
    COMPATIBLE = 1
    ASSERTED = 2

    def __str__(self) -> str:
        """The word used in every output."""
        return self.name.lower()


class Dose(NamedTuple):
    """A dose or a range of doses, in one unit that is never converted."""

    low: float
    high: float
    unit: str

    def __str__(self) -> str:
        """`24 IU`, `18–40 IU`."""
        low, high = number_text(self.low), number_text(self.high)
        return f"{low} {self.unit}" if low == high else f"{low}–{high} {self.unit}"


class Context(NamedTuple):
    """What a question fixes; an empty field fixes nothing.

    Attributes:
        sex: `male` or `female`.
        species: A word of the species list.
        population: A disorder's node id or a word of the population list.
        dose: A number in `dose_unit`; the two go together.
        dose_unit: The unit, as the findings report it.
        route: A word of the route list.
        regimen: `single`, `repeated` or `chronic`.
        setting: Ids of setting tags, at most one a group.
    """

    sex: str = ""
    species: str = ""
    population: str = ""
    dose: float | None = None
    dose_unit: str = ""
    route: str = ""
    regimen: str = ""
    setting: tuple[str, ...] = ()

    def fixed(self) -> dict[str, str | float | list[str]]:
        """The fields that fix something, as plain values."""
        return {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in self._asdict().items()
            if value not in {"", None, ()}
        }

    def texts(self) -> tuple[tuple[str, str], ...]:
        """Each of `KEYS` that is fixed, and its value in words."""
        return tuple((key, text) for key in KEYS if (text := self.value_text(key)))

    def value_text(self, key: str) -> str:
        """The value fixed for one of `KEYS`, in words; empty where it is open."""
        if key == "dose":
            return "" if self.dose is None else f"{number_text(self.dose)} {self.dose_unit}"
        if key == "setting":
            return ", ".join(self.setting)
        return str(getattr(self, key))
