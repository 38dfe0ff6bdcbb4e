"""From findings and questions to scopes, and the three-valued match between them.

Method: `docs/method.md`.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from operator import attrgetter
from typing import Self

from oxygraph.evidence.context import KEYS, Context, Dose, Match
from oxygraph.evidence.descendants import Descendants
from oxygraph.evidence.records import ContextTag, Edge
from oxygraph.evidence.scopes import Scope, Scopes, Values, admits, fields_of
from oxygraph.evidence.settings import Setting, setting_of, wider
from oxygraph.evidence.word_lists import BUILTIN_LISTS, WordLists, hierarchy

__all__ = ["Scoper", "population_hierarchy"]

_WORDED = tuple(field for field in Scope._fields if field != "setting")
"""The fields of a scope that are no tags."""

_reported = attrgetter("sex", "species", "dose_min", "dose_max", "dose_unit", "route", "regimen", "setting")
"""What a finding says of its context, its population apart."""

_HEALTHY = "healthy"


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
        populations: Descendants,
        disorders: frozenset[str] = frozenset(),
        lists: WordLists = BUILTIN_LISTS,
    ) -> None:
        """Keep the hierarchies that the curated files bring."""
        self._tags = tags
        self._populations = populations
        self._disorders = disorders
        self._healthy = populations.get(_HEALTHY) or _one(_HEALTHY)
        self._named = disorders.union(word.name for word in lists.of("population"))
        self._anyone: Values = None
        self._of_people = disorders | {word.name for word in lists.of("population") if word.human}
        ages = [word.name for word in lists.of("population") if word.age]
        self._ages = frozenset(ages).union(*(populations.get(age, ()) for age in ages))
        self._numbers: dict[str, int] = {}
        self._alike: dict[tuple[object, ...], int] = {}
        self._about: dict[tuple[str, ...], tuple[Values, Values]] = {}
        self._settings: dict[tuple[str, ...], Setting] = {}
        self.scopes = Scopes()
        self._species, self._routes = hierarchy(lists.of("species")), hierarchy(lists.of("route"))
        self._hierarchies = {"species": self._species, "route": self._routes}
        self._hierarchies |= dict.fromkeys(fields_of("population"), populations)

    def apart(self) -> Self:
        """The same for a graph whose further findings may have ids that another one has given to others."""
        scoper = type(self).__new__(type(self))
        scoper.__dict__.update(self.__dict__, _numbers={**self._numbers})
        return scoper

    def of_healthy_as_anyone(self) -> Self:
        """The same, which reads findings in healthy people as findings in people with whatever disorder.

        What else they report of people, as their age, stays what it is.
        """
        scoper = type(self).__new__(type(self))
        scoper.__dict__.update(self.__dict__, _anyone=self._named, _numbers={}, _alike={})
        return scoper

    def reads_as_anyone(self, edge: Edge) -> bool:
        """Whether a finding in healthy people is read as one in anybody: never where it names a disorder beside them.

        The healthy people of a finding that names patients too are those they were compared with.
        """
        return edge.signed and self._stands_for_anyone(edge.population)

    def _stands_for_anyone(self, populations: Collection[str]) -> bool:
        return (
            self._anyone is not None
            and not self._healthy.isdisjoint(populations)
            and self._disorders.isdisjoint(populations)
        )

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

    def _scope(self, edge: Edge, reported: tuple[str, ...]) -> Scope:
        population, age = self._people(reported)
        if self._stands_for_anyone(reported):
            population = self._anyone
        species = edge.species or self._implied_species(reported)
        low, high = edge.dose_min, edge.dose_max
        return Scope(
            sex=_one(edge.sex) if edge.sex and edge.sex != "both" else None,
            species=_with_narrower(self._species, species),
            population=population,
            age=age,
            dose=None if low is None or high is None else Dose(low, high, edge.dose_unit),
            route=_with_narrower(self._routes, edge.route),
            regimen=_one(edge.regimen) if edge.regimen else None,
            setting=self._setting(edge.setting),
        )

    def _people(self, populations: tuple[str, ...]) -> tuple[Values, Values]:
        """What populations say of people, and what of their age: the same few are reported all the time."""
        found = self._about.get(populations)
        if found is None:
            others = [name for name in populations if name not in self._ages]
            ages = [name for name in populations if name in self._ages]
            found = self._about[populations] = self._below(others), self._below(ages)
        return found

    def _below(self, populations: Iterable[str]) -> Values:
        """Populations with everything below them; None where none is named."""
        named = [self._populations.get(name) or _one(name) for name in populations]
        return named[0].union(*named[1:]) if len(named) > 1 else named[0] if named else None

    def _population_of(self, edge: Edge) -> tuple[str, ...]:
        """Whom a finding is about: a marker of a disorder, no population named, is about that disorder."""
        marks = edge.predicate == "associated_with" and edge.object in self._disorders
        return edge.population or ((edge.object,) if marks else ())

    def _implied_species(self, populations: Iterable[str]) -> str:
        """`human` for a population that only people can have."""
        return "" if self._of_people.isdisjoint(populations) else "human"

    def of_context(self, context: Context) -> Scope:
        """The contexts a question asks about."""
        named, dose = (context.population,) if context.population else (), context.dose
        population, age = self._people(named)
        species = context.species or self._implied_species(named)
        return Scope(
            sex=_one(context.sex) if context.sex else None,
            species=_with_narrower(self._species, species),
            population=population,
            age=age,
            dose=None if dose is None else Dose(dose, dose, context.dose_unit),
            route=_with_narrower(self._routes, context.route),
            regimen=_one(context.regimen) if context.regimen else None,
            setting=self._setting(context.setting),
        )

    def common(self, scopes: Iterable[Scope]) -> dict[str, tuple[str, ...]]:
        """What all scopes report, key by key: what is alike by its widest words, what differs by what is above it all.

        What has nothing in common is left out, and what one of them does not report.
        """
        several = list(scopes)
        said = {field: self._shared(field, {getattr(scope, field) for scope in several}) for field in _WORDED}
        tags = [set(scope.setting) for scope in several]
        said["setting"] = self._narrowest(sorted(set.intersection(*tags))) if tags else ()
        words = {key: tuple(word for field in fields_of(key) for word in said[field]) for key in KEYS}
        return {key: found for key, found in words.items() if found}

    def _shared(self, field: str, values: Collection[Values | Dose]) -> tuple[str, ...]:
        """What several values of one field have in common, in words."""
        reported = [self._words(value) for value in values if value]
        if len(reported) < len(values):
            return ()
        if len(reported) == 1:
            return reported[0]
        hierarchy = self._hierarchies.get(field)
        return hierarchy.shared({word for words in reported for word in words}) if hierarchy and reported else ()

    def narrowing(self, common: Mapping[str, tuple[str, ...]], asked: Scope) -> dict[str, tuple[str, ...]]:
        """Of what `common` found, the keys whose words say more than what is asked."""
        fixed = self.common([asked])
        return {key: words for key, words in common.items() if not self._above(key, fixed.get(key, ())) >= set(words)}

    def _above(self, key: str, words: Iterable[str]) -> set[str]:
        """Words and all above them."""
        if key == "setting":
            return {above for word in words for above in (word, *wider(word, self._broader_of))}
        hierarchy = self._hierarchies.get(key)
        return set(words).union(*map(hierarchy.above, words)) if hierarchy else set(words)

    def _words(self, value: frozenset[str] | Dose) -> tuple[str, ...]:
        if isinstance(value, Dose):
            return (str(value),)
        below = (self._species, self._routes, self._populations)
        narrower = {name for word in value for words in below for name in words.get(word, ()) if name != word}
        return tuple(sorted(value - narrower))

    def _narrowest(self, setting: Collection[tuple[str, str]]) -> tuple[str, ...]:
        """The tags of a setting that no other one of it implies."""
        implied = {above for _, tag in setting for above in wider(tag, self._broader_of)}
        return tuple(tag for _, tag in setting if tag not in implied)

    def _setting(self, tags: tuple[str, ...]) -> Setting:
        """`setting_of` for tags of the graph, kept: the same few are reported all the time."""
        found = self._settings.get(tags)
        if found is None:
            found = self._settings[tags] = setting_of(tags, lambda tag: self._tags[tag].group, self._broader_of)
        return found

    def _broader_of(self, tag: str) -> str:
        return self._tags[tag].broader

    def match(self, edge: Edge, asked: Scope) -> Match:
        """How one finding fits what is asked: the worst over the keys that the question fixes.

        Structural edges fit every question: anatomy and symptom lists hold for everyone.
        """
        if not edge.signed:
            return Match.ASSERTED
        if not admits(asked, self.of_edge(edge)):
            return Match.EXCLUDED
        return Match.ASSERTED if not self.open_keys(edge, asked) else Match.COMPATIBLE

    def open_keys(self, edge: Edge, asked: Scope) -> tuple[str, ...]:
        """The keys fixed by the question on which an admitted finding does not report the asked value."""
        scope = self.of_edge(edge)
        left_open = {
            "sex": asked.sex and not _within(scope.sex, asked.sex),
            "species": asked.species and not _within(scope.species, asked.species),
            "population": not (self._reports(edge, asked.population) and self._reports(edge, asked.age)),
            "dose": asked.dose and scope.dose is None,
            "route": asked.route and not _within(scope.route, asked.route),
            "regimen": asked.regimen and not _within(scope.regimen, asked.regimen),
            "setting": asked.setting and not set(asked.setting) <= set(scope.setting),
        }
        return tuple([key for key in KEYS if left_open[key]])

    def _reports(self, edge: Edge, asked: Values) -> bool:
        """Whether a finding is about a population that is asked: a list of them reports each, and one is enough."""
        reported = self._population_of(edge) if asked is not None else ()
        return asked is None or any(self._populations.get(name, frozenset({name})) <= asked for name in reported)


def population_hierarchy(kinds: Iterable[tuple[str, str]], disorders: Collection[str], lists: WordLists) -> Descendants:
    """Disorder or population word → itself and everything that is a kind of it, however far down.

    Args:
        kinds: What is a kind of what, the narrower first.
        disorders: The ids of the disorders.
        lists: The words of closed lists.
    """
    children: dict[str, set[str]] = {}
    for narrower, wider_one in kinds:
        if wider_one in disorders:
            children.setdefault(wider_one, set()).add(narrower)
    for word in lists.of("population"):
        if word.broader:
            children.setdefault(word.broader, set()).add(word.name)
    return Descendants(children)


@cache
def _one(word: str) -> frozenset[str]:
    """The set of one word: always the same object, so that scopes are compared and hashed fast."""
    return frozenset({word})


def _with_narrower(below: Mapping[str, frozenset[str]], word: str) -> Values:
    """A word and everything below it; None where nothing is said."""
    if not word:
        return None
    return below[word] if word in below else _one(word)


def _within(reported: Values, asked: frozenset[str]) -> bool:
    return reported is not None and reported <= asked
