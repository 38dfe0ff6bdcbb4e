"""The context of a question, the scope of a finding, and the three-valued match between them.

A scope says, for each key, which values a finding holds for; a key it says nothing about is open. Scopes meet: the
meeting of several findings is the set of contexts all of them hold in, and where it is empty no single person, animal
or experiment satisfies them all. Method: `docs/method.md`.
"""

from collections.abc import Collection, Iterable, Mapping
from enum import IntEnum
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from oxygraph.evidence.cells import number_text
from oxygraph.evidence.records import ContextTag, Edge
from oxygraph.evidence.vocabulary import Word
from oxygraph.evidence.word_lists import BUILTIN_LISTS, WordLists

__all__ = ["KEYS", "Context", "Dose", "Match", "Scope", "Scoper", "Scopes", "fewest_keys", "meet", "separators"]

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

    def value_text(self, key: str) -> str:
        """The value fixed for one of `KEYS`, in words; empty where it is open."""
        if key == "dose":
            return "" if self.dose is None else f"{number_text(self.dose)} {self.dose_unit}"
        if key == "setting":
            return ", ".join(self.setting)
        return str(getattr(self, key))


Values = frozenset[str] | None
_NOWHERE: frozenset[str] = frozenset()


class Scope(NamedTuple):
    """The contexts a finding holds in: for each key the values it allows, or None where it says nothing."""

    sex: Values = None
    species: Values = None
    population: Values = None
    dose: Dose | None = None
    route: Values = None
    regimen: Values = None
    setting: tuple[tuple[str, str], ...] = ()
    """Pairs of group and tag, sorted."""


def _meet_values(a: Values, b: Values) -> Values:
    if a is None:
        return b
    return a if b is None else a & b


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
    population = _meet_values(a.population, b.population)
    route = _meet_values(a.route, b.route)
    regimen = _meet_values(a.regimen, b.regimen)
    if _NOWHERE in (population, route, regimen):
        return None
    dose = _meet_dose(a.dose, b.dose)
    setting = _meet_setting(a.setting, b.setting)
    if isinstance(dose, bool) or setting is None:
        return None
    return Scope(sex, species, population, dose, route, regimen, setting)


def separators(a: Scope, b: Scope) -> tuple[str, ...]:
    """The keys on which two scopes exclude each other, in the order of `KEYS`."""
    return tuple(key for key in KEYS if meet(_only(a, key), _only(b, key)) is None)


def fewest_keys(partings: Iterable[Collection[str]]) -> tuple[str, ...] | None:
    """The smallest set of keys of which every parting has one.

    Args:
        partings: For each pair of scopes that is to be told apart, the keys that do it.

    Returns:
        Keys in the order of `KEYS`; None where some pair shares a context, so that no key helps.
    """
    wanted = {frozenset(keys) for keys in partings}
    for size in range(len(KEYS) + 1):
        for keys in combinations(KEYS, size):
            if all(not parting.isdisjoint(keys) for parting in wanted):
                return keys
    return None


def _only(scope: Scope, key: str) -> Scope:
    return Scope(**{key: getattr(scope, key)})


_reported = attrgetter("sex", "species", "dose_min", "dose_max", "dose_unit", "route", "regimen", "setting")
"""What a finding says of its context, its population apart."""


def _narrower(words: Iterable[Word]) -> dict[str, set[str]]:
    """Each word with itself and everything below it."""
    parents = {word.name: word.broader for word in words}
    below: dict[str, set[str]] = {name: {name} for name in parents}
    for name, broader in parents.items():
        parent = broader
        while parent:
            below[parent].add(name)
            parent = parents[parent]
    return below


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


class Scoper:
    """Turns findings and questions into scopes, knowing which words lie below which.

    Args:
        tags: The setting tags, by id.
        populations: Population word → itself and all narrower ones; a word that is missing stands for itself.
        disorders: The ids of the disorders.
        lists: The words of closed lists.
    """

    def __init__(
        self,
        tags: Mapping[str, ContextTag],
        populations: Mapping[str, frozenset[str]],
        disorders: frozenset[str] = frozenset(),
        lists: WordLists = BUILTIN_LISTS,
    ) -> None:
        """Keep the hierarchies that the curated files bring."""
        self._tags = tags
        self._populations = populations
        self._disorders = disorders
        self._of_people = disorders | {word.name for word in lists.of("population") if word.human}
        self._numbers: dict[str, int] = {}
        self._alike: dict[tuple[object, ...], int] = {}
        self.scopes = Scopes()
        self._species = {name: frozenset(below) for name, below in _narrower(lists.of("species")).items()}
        self._routes = {name: frozenset(below) for name, below in _narrower(lists.of("route")).items()}

    @property
    def narrower(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        """Key → word → itself and everything below it; a word that is missing stands for itself."""
        return {"species": self._species, "population": self._populations, "route": self._routes}

    def of_edge(self, edge: Edge) -> Scope:
        """The contexts one finding holds in. `both` sexes, unsplit, leaves sex open."""
        return self.scopes[self.number_of_edge(edge)]

    def number_of_edge(self, edge: Edge) -> int:
        """The number of the same in `scopes`."""
        number = self._numbers.get(edge.id)
        if number is None:
            number = self._numbers[edge.id] = self._number(edge) if edge.signed else Scopes.OPEN
        return number

    def _number(self, edge: Edge) -> int:
        """The number of the scope of a finding: worked out once for all that report the same."""
        reported = self._population_of(edge)
        alike = (reported, *_reported(edge))
        number = self._alike.get(alike)
        if number is None:
            number = self._alike[alike] = self.scopes.number(self._scope(edge, reported))
        return number

    def _scope(self, edge: Edge, reported: Iterable[str]) -> Scope:
        populations = [self._populations.get(p) or frozenset({p}) for p in reported]
        species = edge.species or self._implied_species(reported)
        low, high = edge.dose_min, edge.dose_max
        return Scope(
            sex=frozenset({edge.sex}) if edge.sex and edge.sex != "both" else None,
            species=(self._species.get(species) or frozenset({species})) if species else None,
            population=frozenset().union(*populations) if populations else None,
            dose=None if low is None or high is None else Dose(low, high, edge.dose_unit),
            route=(self._routes.get(edge.route) or frozenset({edge.route})) if edge.route else None,
            regimen=frozenset({edge.regimen}) if edge.regimen else None,
            setting=self._setting(edge.setting),
        )

    def _population_of(self, edge: Edge) -> tuple[str, ...]:
        """Whom a finding is about: a marker of a disorder, no population named, is about that disorder."""
        marks = edge.predicate == "associated_with" and edge.object in self._disorders
        return edge.population or ((edge.object,) if marks else ())

    def _implied_species(self, populations: Iterable[str]) -> str:
        """`human` for a population that only people can have."""
        return "" if self._of_people.isdisjoint(populations) else "human"

    def of_context(self, context: Context) -> Scope:
        """The contexts a question asks about."""
        population, dose = context.population, context.dose
        species = context.species or self._implied_species([population])
        return Scope(
            sex=frozenset({context.sex}) if context.sex else None,
            species=self._species[species] if species else None,
            population=self._populations.get(population, frozenset({population})) if population else None,
            dose=None if dose is None else Dose(dose, dose, context.dose_unit),
            route=self._routes[context.route] if context.route else None,
            regimen=frozenset({context.regimen}) if context.regimen else None,
            setting=self._setting(context.setting),
        )

    def common(self, scopes: Iterable[Scope]) -> dict[str, tuple[str, ...]]:
        """What all scopes report alike, key by key, each value by its widest words; what differs is left out."""
        several = list(scopes)
        agreed = {key: {getattr(scope, key) for scope in several} for key in KEYS}
        said = {key: values.pop() for key, values in agreed.items() if len(values) == 1}
        return {key: self._words(value) for key, value in said.items() if value}

    def _words(self, value: frozenset[str] | Dose | tuple[tuple[str, str], ...]) -> tuple[str, ...]:
        if isinstance(value, Dose):
            return (str(value),)
        if not isinstance(value, frozenset):
            wider = {broader for _, tag in value for broader in self._wider(tag)}
            return tuple(tag for _, tag in value if tag not in wider)
        below = (self._species, self._routes, self._populations)
        narrower = {name for word in value for words in below for name in words.get(word, ()) if name != word}
        return tuple(sorted(value - narrower))

    def _setting(self, tags: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Pairs of group and tag, wider tags included: who was in a stress test was under an acute stressor."""
        if not tags:
            return ()
        every = {name for tag in tags for name in (tag, *self._wider(tag))}
        return tuple(sorted((self._tags[tag].group, tag) for tag in every))

    def _wider(self, tag: str) -> Iterable[str]:
        """The tags above a tag, the nearest first."""
        while tag := self._tags[tag].broader:
            yield tag

    def match(self, edge: Edge, asked: Scope) -> Match:
        """How one finding fits what is asked: the worst over the keys that the question fixes.

        Structural edges fit every question: anatomy and symptom lists hold for everyone.
        """
        if not edge.signed:
            return Match.ASSERTED
        scope = self.of_edge(edge)
        if meet(scope, asked) is None:
            return Match.EXCLUDED
        return Match.ASSERTED if not self.open_keys(edge, asked) else Match.COMPATIBLE

    def open_keys(self, edge: Edge, asked: Scope) -> tuple[str, ...]:
        """The keys fixed by the question on which an admitted finding does not report the asked value."""
        scope = self.of_edge(edge)
        reported = {
            "sex": _within(scope.sex, asked.sex),
            "species": _within(scope.species, asked.species),
            # A list of populations reports each of them: one asked for is enough.
            "population": asked.population is None
            or any(self._populations.get(p, frozenset({p})) <= asked.population for p in self._population_of(edge)),
            "dose": asked.dose is None or scope.dose is not None,
            "route": _within(scope.route, asked.route),
            "regimen": _within(scope.regimen, asked.regimen),
            "setting": set(asked.setting) <= set(scope.setting),
        }
        return tuple(key for key in KEYS if not reported[key])


def _within(reported: Values, asked: Values) -> bool:
    return asked is None or (reported is not None and reported <= asked)
