"""Scopes: for each key, which values a finding holds for; a key it says nothing about is open.

Scopes meet: the meeting of several findings is the set of contexts all of them hold in, and where it is empty no single
person, animal or experiment satisfies them all. Method: `docs/method.md`.
"""

from _thread import allocate_lock  # `threading` takes long to import
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from oxygraph.evidence.context import KEYS, Dose
from oxygraph.evidence.settings import Setting, meet_settings

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
    "share",
    "smallest_sets",
]

Values = frozenset[str] | None
"""The values that one key allows, or None where nothing is said."""
_NOBODY: frozenset[str] = frozenset()
_PEOPLE = frozenset({"human"})
_NUMBERING = allocate_lock()


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
    setting: Setting = ()


def fields_of(key: str) -> tuple[str, ...]:
    """The fields of a scope that say something of one of `KEYS`."""
    return ("population", "age") if key == "population" else (key,)


def in_people(scope: Scope) -> bool:
    """Whether it holds in people, and in no animal."""
    return scope.species == _PEOPLE


def share(a: Scope, b: Scope) -> bool:
    """Whether some context is in both scopes.

    >>> share(Scope(sex=frozenset({"male"})), Scope(sex=frozenset({"female"})))
    False
    """
    return meet(a, b) is not None


def meet(a: Scope, b: Scope) -> Scope | None:
    """The contexts both scopes hold in, or None where there is none.

    >>> men, women = Scope(sex=frozenset({"male"})), Scope(sex=frozenset({"female"}))
    >>> meet(men, women) is None
    True
    """
    common: list[Values | Dose | Setting] = []
    for one, other in zip(a, b, strict=True):
        if one is other or not other:
            common.append(one)
        elif not one:
            common.append(other)
        elif both := _met(one, other):
            common.append(both)
        else:
            return None
    return Scope._make(common)


def _met(a: frozenset[str] | Dose | Setting, b: frozenset[str] | Dose | Setting) -> Values | Dose | Setting:
    """What two scopes say of one field together; nothing where they exclude each other."""
    if isinstance(a, frozenset):
        both = a.intersection(b)
        return a if len(both) == len(a) else both  # the same object, as its hash is known already
    if isinstance(a, Dose) and isinstance(b, Dose):
        low, high = max(a.low, b.low), min(a.high, b.high)
        return Dose(low, high, a.unit) if a.unit == b.unit and low <= high else None
    return meet_settings(a, b)  # type: ignore[arg-type]  # settings are what is left


def separators(a: Scope, b: Scope) -> tuple[str, ...]:
    """The keys on which two scopes exclude each other, in the order of `KEYS`."""
    return tuple(key for key in KEYS if not share(_only(a, key), _only(b, key)))


def admits(asked: Scope, found: Scope) -> bool:
    """Whether a finding may enter an answer: some context is in both scopes, and it is not only about others.

    Two findings share a context where one tells how old people are and the other what they have. A question names
    those it asks about: a finding that reports people, and none of those, is about others.
    """
    if not share(asked, found):
        return False
    wanted = asked.population or asked.age
    reported = (found.population or _NOBODY) | (found.age or _NOBODY)
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
        met: The number of one scope → that of another → that of what the two have in common, or `NONE`.
    """

    OPEN = 0
    NONE = -1

    def __init__(self) -> None:
        """Know the scope that says nothing."""
        self._scopes: list[Scope] = [Scope()]
        self._numbers: dict[Scope, int] = {Scope(): self.OPEN}
        self.met: Mapping[int, Mapping[int, int]] = _Meetings(self)

    def number(self, scope: Scope) -> int:
        """The number of a scope."""
        found = self._numbers.get(scope)
        return self._numbered(scope) if found is None else found

    def _numbered(self, scope: Scope) -> int:
        with _NUMBERING:  # two threads that ask the same graph must not give one number to two scopes
            if scope not in self._numbers:
                self._scopes.append(scope)
                self._numbers[scope] = len(self._scopes) - 1
            return self._numbers[scope]

    def __getitem__(self, number: int) -> Scope:
        """The scope of a number."""
        return self._scopes[number]


class _Meetings(dict[int, Mapping[int, int]]):
    """What each scope has in common with others, worked out when first asked for."""

    __slots__ = ("_scopes",)

    def __init__(self, scopes: Scopes) -> None:
        super().__init__()
        self._scopes = scopes

    def __missing__(self, one: int) -> Mapping[int, int]:
        found = self[one] = _Met(self._scopes, one) if one != Scopes.OPEN else _Same()
        return found


class _Same(dict[int, int]):
    """What the scope that says nothing has in common with others: all that they say."""

    def __missing__(self, other: int) -> int:
        return other


class _Met(dict[int, int]):
    """What one scope has in common with others, worked out when first asked for."""

    __slots__ = ("_one", "_scopes")

    def __init__(self, scopes: Scopes, number: int) -> None:
        super().__init__({number: number, Scopes.OPEN: number})
        self._scopes, self._one = scopes, scopes[number]

    def __missing__(self, other: int) -> int:
        common = meet(self._one, self._scopes[other])
        found = self[other] = Scopes.NONE if common is None else self._scopes.number(common)
        return found
