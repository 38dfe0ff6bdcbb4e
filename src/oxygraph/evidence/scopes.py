"""Scopes: for each key, which values a finding holds for; a key it says nothing about is open.

Scopes meet: the meeting of several findings is the set of contexts all of them hold in, and where it is empty no single
person, animal or experiment satisfies them all. Method: `docs/method.md`.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from oxygraph.evidence.context import KEYS, Dose

__all__ = [
    "Scope",
    "Scopes",
    "Values",
    "admits",
    "excluding",
    "fewest_keys",
    "fields_of",
    "in_people",
    "meet",
    "separators",
    "smallest_sets",
]

Values = frozenset[str] | None
"""The values that one key allows, or None where nothing is said."""
_NOWHERE: frozenset[str] = frozenset()
_PEOPLE = frozenset({"human"})


class Scope(NamedTuple):
    """The contexts a finding holds in: for each key the values it allows, or None where it says nothing."""

    sex: Values = None
    species: Values = None
    population: Values = None
    age: Values = None
    """What `population` says of how old they are: adults may be ill or healthy."""
    dose: Dose | None = None
    route: Values = None
    regimen: Values = None
    setting: tuple[tuple[str, str], ...] = ()
    """Pairs of group and tag, sorted."""


def fields_of(key: str) -> tuple[str, ...]:
    """The fields of a scope that say something of one of `KEYS`."""
    return ("population", "age") if key == "population" else (key,)


def in_people(scope: Scope) -> bool:
    """Whether it holds in people, and in no animal."""
    return scope.species == _PEOPLE


def _meet_values(a: Values, b: Values) -> Values:
    if a is None or a is b:
        return b
    if b is None:
        return a
    both = a & b
    return a if len(both) == len(a) else both  # the same object, as its hash is known already


def _meet_dose(a: Dose | None, b: Dose | None) -> Dose | bool | None:
    if a is None or b is None:
        return a or b
    low, high = max(a.low, b.low), min(a.high, b.high)
    return Dose(low, high, a.unit) if a.unit == b.unit and low <= high else False


def _meet_setting(a: tuple[tuple[str, str], ...], b: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...] | None:
    if not a or not b:
        return a or b
    both = dict(a)
    for group, tag in b:
        if both.setdefault(group, tag) != tag:
            return None
    return tuple(sorted(both.items()))


def meet(a: Scope, b: Scope) -> Scope | None:
    """The contexts both scopes hold in, or None where there is none.

    >>> men, women = Scope(sex=frozenset({"male"})), Scope(sex=frozenset({"female"}))
    >>> meet(men, women) is None
    True
    """
    if a == b:
        return a
    sex = _meet_values(a.sex, b.sex)
    species = _meet_values(a.species, b.species)
    if _NOWHERE in (sex, species):  # what excludes most often
        return None
    population, age = _meet_values(a.population, b.population), _meet_values(a.age, b.age)
    route = _meet_values(a.route, b.route)
    regimen = _meet_values(a.regimen, b.regimen)
    if _NOWHERE in (population, age, route, regimen):
        return None
    dose = _meet_dose(a.dose, b.dose)
    setting = _meet_setting(a.setting, b.setting)
    if isinstance(dose, bool) or setting is None:
        return None
    return Scope(sex, species, population, age, dose, route, regimen, setting)


def separators(a: Scope, b: Scope) -> tuple[str, ...]:
    """The keys on which two scopes exclude each other, in the order of `KEYS`."""
    return tuple(key for key in KEYS if meet(_only(a, key), _only(b, key)) is None)


def admits(asked: Scope, found: Scope) -> bool:
    """Whether a finding may enter an answer: some context is in both scopes, and it is not only about others.

    Two findings share a context where one tells how old people are and the other what they have. A question names
    those it asks about: a finding that reports people, and none of those, is about others.
    """
    if meet(asked, found) is None:
        return False
    wanted = asked.population or asked.age
    reported = (found.population or _NOWHERE) | (found.age or _NOWHERE)
    return not wanted or not reported or not wanted.isdisjoint(reported)


def excluding(asked: Scope, found: Scope) -> tuple[str, ...]:
    """The keys on which a finding is excluded by what is asked, in the order of `KEYS`."""
    return tuple(key for key in KEYS if not admits(_only(asked, key), _only(found, key)))


def fewest_keys(partings: Iterable[Collection[str]]) -> tuple[str, ...] | None:
    """The first of the smallest sets of keys of which every parting has one; None where no key helps.

    Args:
        partings: For each pair of scopes that is to be told apart, the keys that do it.
    """
    return next(iter(smallest_sets(partings)), None)


def smallest_sets(partings: Iterable[Collection[str]]) -> tuple[tuple[str, ...], ...]:
    """The smallest sets of keys of which every parting has one, in the order of `KEYS`.

    Args:
        partings: For each pair of scopes that is to be told apart, the keys that do it.

    Returns:
        Sets of one size; none where some pair shares a context, so that no key helps.
    """
    wanted = {frozenset(keys) for keys in partings}
    if frozenset() in wanted:
        return ()
    of_sizes = (combinations(KEYS, size) for size in range(len(KEYS) + 1))
    parting = (tuple(keys for keys in sets if all(not one.isdisjoint(keys) for one in wanted)) for sets in of_sizes)
    return next(filter(None, parting), ())


def _only(scope: Scope, key: str) -> Scope:
    return Scope(**{field: getattr(scope, field) for field in fields_of(key)})


class Scopes:
    """Scopes by number, so that the meeting of two is looked up where the same two have met before.

    Attributes:
        OPEN: The number of the scope that says nothing.
        NONE: What two scopes meet in that exclude each other.
    """

    OPEN = 0
    NONE = -1

    def __init__(self) -> None:
        """Know the scope that says nothing."""
        self._scopes: list[Scope] = [Scope()]
        self._numbers: dict[Scope, int] = {Scope(): self.OPEN}
        self._met: dict[int, _Met] = {}

    def number(self, scope: Scope) -> int:
        """The number of a scope."""
        found = self._numbers.get(scope)
        if found is None:
            found = self._numbers[scope] = len(self._scopes)
            self._scopes.append(scope)
        return found

    def __getitem__(self, number: int) -> Scope:
        """The scope of a number."""
        return self._scopes[number]

    def meet(self, one: int, other: int) -> int:
        """The number of what two scopes have in common, or `NONE`."""
        return one if other == self.OPEN else self.met_by(one)[other]

    def met_by(self, one: int) -> Mapping[int, int]:
        """The number of any other scope → that of what it has in common with this one, or `NONE`."""
        found = self._met.get(one)
        if found is None:
            found = self._met[one] = _Met(self, one)
        return found


class _Met(dict[int, int]):
    """What one scope has in common with others, worked out when first asked for."""

    __slots__ = ("_one", "_scopes")

    def __init__(self, scopes: Scopes, one: int) -> None:
        super().__init__()
        self._scopes, self._one = scopes, one

    def __missing__(self, other: int) -> int:
        found = self[other] = self._with(other)
        return found

    def _with(self, other: int) -> int:
        one, scopes = self._one, self._scopes
        if other in (one, scopes.OPEN):
            return one
        if one == scopes.OPEN:
            return other
        common = meet(scopes[one], scopes[other])
        return scopes.NONE if common is None else scopes.number(common)
