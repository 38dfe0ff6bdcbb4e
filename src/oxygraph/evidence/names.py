"""How a name finds its node, and a word of a question its place in a list: any spelling, either language, any case."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import SupportsIndex

from oxygraph.errors import QuestionError, UnknownNameError, short
from oxygraph.evidence.arguments import at_most, name_of, names_of
from oxygraph.evidence.context import Context
from oxygraph.evidence.identifiers import is_term, plain_curie
from oxygraph.evidence.keys import CONTEXT_KEYS
from oxygraph.evidence.records import ContextTag, Node
from oxygraph.evidence.settings import first_excluding
from oxygraph.evidence.spelling import HINT, by_initials, fold, holding, ill_with, named_in, nearest, similar
from oxygraph.evidence.vocabulary import LAYERS, SEXES, Word, names
from oxygraph.evidence.word_lists import BUILTIN_LISTS, UNLIKE, WordLists, mistyped, spellings_of

__all__ = ["ALIKE", "CLOSE", "CORRECTED", "LONG", "NAMED", "QUESTION_WORDS", "WITHIN", "Names", "layers_named"]

QUESTION_WORDS = ("sex", "species", "dose_unit", "route", "regimen")
"""What a question says in words of closed lists."""

_EVERY_LAYER = "all"
"""What a question may say instead of naming every layer."""

CORRECTED, CLOSE, NAMED, ALIKE, WITHIN = 3, 6, 7, 8, 9
"""How names rank behind the three ways in which one has a text in it; part of a Chinese word may be anything."""

LONG = 4
"""Letters from which on a word is long enough to be told from another one mistyped."""

_HINTS = 3
"""The most names that a hint offers."""

_COMMAS = str.maketrans("，、；;", ",,,,")

_SMALLEST_DOSE, _DOSE_LIMIT = 1e-12, 1e12
"""What the rule for numbers lets a curated file hold."""


class Names:
    """The names of a graph's nodes and setting tags.

    Args:
        nodes: Nodes by id.
        contexts: Setting tags by id.
        lists: The words of closed lists.
    """

    def __init__(
        self, nodes: Mapping[str, Node], contexts: Mapping[str, ContextTag], lists: WordLists = BUILTIN_LISTS
    ) -> None:
        """Keep what bears the names; nothing is indexed before somebody asks."""
        self._nodes, self._contexts, self._lists = nodes, contexts, lists

    @cached_property
    def spellings(self) -> Mapping[str, str]:
        """Folded spelling → node id: ids, names in both languages, CURIEs and synonyms."""
        table = {fold(name): name for name in self._nodes}
        for node in self._nodes.values():
            for spelling in (node.name, node.name_zh, node.curie, *node.synonyms):
                if spelling:
                    table.setdefault(fold(spelling), node.id)
        return table

    @cached_property
    def tag_spellings(self) -> Mapping[str, str]:
        """Folded spelling → id of a setting tag: ids, and names in both languages."""
        table = {fold(name): name for name in self._contexts}
        for tag in self._contexts.values():
            for text in (tag.name, tag.name_zh):
                if text:
                    table.setdefault(fold(text), tag.id)
        return table

    def find_node(self, name: str) -> str | None:
        """The id of the node with this id, before all else, or with this name, synonym or CURIE."""
        if name in self._nodes:
            return name
        return self.spellings.get(fold(name)) or self.spellings.get(fold(plain_curie(name)))

    def find_tag(self, name: str) -> str | None:
        """The id of the setting tag with this id, before all else, or with this name, be it without its *present*."""
        if name in self._contexts:
            return name
        return self.tag_spellings.get(fold(name)) or self._present.get(fold(name))

    @cached_property
    def _present(self) -> Mapping[str, str]:
        """What is there or not, as two tags of one group say, folded → the tag that it is there."""
        named = {(tag.group, fold(text)): tag for tag in self._contexts.values() for text in (tag.name, tag.name_zh)}
        found: dict[str, str] = {}
        for tag in self._contexts.values():
            for there, gone in ((tag.name.removesuffix(" present"), "no "), (tag.name_zh.removeprefix("有"), "无")):
                if there not in {tag.name, tag.name_zh, ""} and (tag.group, fold(gone + there)) in named:
                    found.setdefault(fold(there), tag.id)
        return found

    def find_population(self, name: str) -> str | None:
        """The population word or the disorder that is called so, or whose patients are: `people with PTSD`."""
        if not name or name in names(self._lists.of("population")):
            return name
        ill = map(self._disorder, ill_with(name))
        return self._disorder(name) or self._lists.find("population", name) or next(filter(None, ill), None)

    def _disorder(self, name: str) -> str | None:
        found = self.find_node(name)
        return found if found is not None and self._nodes[found].category == "Disorder" else None

    def node(self, name: str) -> Node:
        """The node with this id, name, synonym or CURIE; an id always wins.

        Raises:
            QuestionError: It is no text.
            UnknownNameError: No node has the name; the error carries the closest ones.
        """
        found = self.find_node(name_of("node", name))
        if found is None:
            # A term of an ontology is another one, however alike its digits are.
            raise UnknownNameError("node", name, [] if is_term(name) else self._meant(name))
        return self._nodes[found]

    def _meant(self, name: str) -> list[str]:
        """Nodes that an unknown name may mean: names that begin with its words put right, stand in it, or are alike."""
        better = self.corrected(name)
        if " " in better:
            begun = sorted((len(text), text) for text in self.spellings if f"{text} ".startswith(f"{better} "))
            if begun:
                return list(dict.fromkeys(self.spellings[text] for _, text in begun))[:_HINTS]
        near = self._close_to(name, _HINTS)
        hints = [*sorted(near, key=near.__getitem__), *holding(name, self.spellings, _HINTS)]
        return list(dict.fromkeys(hints))[:_HINTS]

    def corrected(self, text: str) -> str:
        """Several words, each that no name has replaced by the closest that one has; empty where there is none.

        A word that stands alone is compared with whole names.
        """
        words, known = fold(text).split(), self._words
        if len(words) == 1:
            return ""
        right = [word if word in known or len(word) < LONG else nearest(word, self._long_words) for word in words]
        return " ".join(right) if all(right) and right != words else ""

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for spelling in self.spellings for word in spelling.split())

    @cached_property
    def _long_words(self) -> Mapping[str, str]:
        """In one order, since the first of several that are just as close is taken."""
        return {word: word for word in sorted(self._words) if len(word) >= LONG}

    def search(self, text: str, limit: SupportsIndex) -> list[Node]:
        """Nodes by any spelling: whole names, then beginnings, then parts of names, then the closest.

        Where no name has the text in it, the same with its words put right comes before what is spelled alike, and a
        name that stands in the text before what is only a little alike.
        """
        wanted, most = fold(name_of("node", text)), at_most(limit)
        if (term := fold(plain_curie(text))) in self.spellings:
            wanted = term
        if not wanted:
            return []
        ranked = self._ranked(wanted, 0)
        better = "" if ranked else self.corrected(text)
        righted = self._ranked(better, CORRECTED) if better else {}
        ranked |= righted
        for name, rank in self._close_to(text, most).items():
            if rank[0] == CLOSE or not righted:
                ranked.setdefault(name, rank)
        return [self._nodes[name] for name in sorted(ranked, key=ranked.__getitem__)][:most]

    def _ranked(self, wanted: str, first: int) -> dict[str, tuple[int, float, str]]:
        """Nodes whose names have a text in them, and how well it fits, from a rank on."""
        ranked: dict[str, tuple[int, float, str]] = {}
        for spelling, name in self.spellings.items():
            place = spelling.find(wanted)
            if place >= 0:
                fit = 0 if spelling == wanted else 1 if place == 0 else 2
                rank = (first + fit, float(len(spelling)), name)
                ranked[name] = min(rank, ranked.get(name, rank))
        return ranked

    def _close_to(self, text: str, most: int | None) -> dict[str, tuple[int, float, str]]:
        """Nodes whose names are spelled like a text, as many as are wanted, or stand in it, and how well they fit."""
        named = NAMED if fold(text).isascii() else WITHIN
        ranked = {name: (named, -float(length), name) for name, length in named_in(text, self.spellings).items()}
        for name, score in similar(text, self.spellings, most):
            rank = (CLOSE if score >= HINT else ALIKE, -score, name)
            ranked[name] = min(rank, ranked.get(name, rank))
        return ranked

    def context(self, keys: Mapping[str, object]) -> Context:
        """A question's context, its words checked.

        Raises:
            UnknownNameError: A word is not one of its list.
            QuestionError: A dose without its unit, a negative dose, or two settings that exclude each other.
        """
        for key in sorted(keys.keys() - set(CONTEXT_KEYS)):
            raise QuestionError(f"{short(key)} is none of the keys of a context: {', '.join(CONTEXT_KEYS)}")
        given = {key: value for key, value in keys.items() if value is not None}
        context = Context(**_with_unit(given, self._lists.of("dose_unit")))  # type: ignore[arg-type]
        words = {key: _word(key, name_of(key, getattr(context, key)), self._asked_words(key)) for key in QUESTION_WORDS}
        context = context._replace(**words)  # type: ignore[arg-type]  # fields of text
        if (context.dose is None) != (not context.dose_unit):
            raise QuestionError("a dose goes with its unit: give both, such as 24 IU")
        if context.dose is not None and not _is_dose(context.dose):
            raise QuestionError(
                f"a dose is a number of zero or more, with at most 12 digits before the point and 12 behind it, "
                f"not {context.dose}"
            )
        return context._replace(
            population=self._population(name_of("population", context.population)),
            setting=self._settings(names_of("setting", context.setting)),
        )

    def _asked_words(self, key: str) -> tuple[Word, ...]:
        """The words that a question may say: a finding may be of both sexes, a question asks about one."""
        return SEXES[:2] if key == "sex" else self._lists.of(key)

    def _population(self, name: str) -> str:
        found = self.find_population(name)
        if found is not None:
            return found
        disorders = (
            Word(node.id, spellings=tuple(filter(None, (node.name, node.name_zh, *node.synonyms))))
            for node in self._nodes.values()
            if node.category == "Disorder"
        )
        return _word("population", name, (*self._lists.of("population"), *disorders), listed=False)

    def _settings(self, asked: Iterable[str]) -> tuple[str, ...]:
        tags: list[str] = []
        for name in asked:
            tag = self.find_tag(name)
            if tag is None:
                parts = [part for part in name.translate(_COMMAS).split(",") if part.strip()]
                if len(parts) > 1 and all(map(self.find_tag, parts)):
                    raise QuestionError(f"{short(name)} is several settings: name each by itself")
                short_for = by_initials((tag.name, tag.id) for tag in self._contexts.values())
                near = _near(name, self.tag_spellings) or short_for.get(fold(name), [])[:_HINTS]
                raise UnknownNameError("setting", name, near)
            tags.append(tag)
        known = self._contexts
        if apart := first_excluding(tags, lambda tag: known[tag].group, lambda tag: known[tag].broader):
            raise QuestionError(f"the settings {apart[0]} and {apart[1]} exclude each other")
        return tuple(sorted(set(tags)))


def layers_named(asked: str | Iterable[str] | None) -> tuple[str, ...]:
    """The layers asked for, checked, in their stated order; all where none is.

    Raises:
        QuestionError: One is no text.
        UnknownNameError: One is no layer.
    """
    named = [part.strip() for layers in names_of("layer", asked) for part in layers.split(",") if part.strip()]
    if not named or _EVERY_LAYER in named:
        return names(LAYERS)
    wanted = {_word("layer", layer, LAYERS) for layer in named}
    return tuple(layer for layer in names(LAYERS) if layer in wanted)


def _word(kind: str, text: str, words: tuple[Word, ...], *, listed: bool = True) -> str:
    """The word of a list that a question means, in any of its spellings; empty where it means none.

    Raises:
        UnknownNameError: With the closest words, or, where none is near and it is wanted, with the list.
    """
    if not text or text in names(words):
        return text
    table = spellings_of(words)
    found = table.get(fold(text)) or table.get(fold(plain_curie(text)))
    if found is None:
        near = mistyped(kind, text, words) if kind in UNLIKE else _near(text, table)
        raise UnknownNameError(kind, text, near or (names(words) if listed else ()), listed=not near)
    return found


def _near(text: str, spellings: Mapping[str, str]) -> list[str]:
    """What a name that nobody has may mean: names spelled alike, then those of which it is a part."""
    alike = [hit for hit, _ in similar(text, spellings, _HINTS)]
    return list(dict.fromkeys([*alike, *holding(text, spellings, _HINTS)]))[:_HINTS]


def _with_unit(keys: dict[str, object], units: tuple[Word, ...]) -> dict[str, object]:
    """The same keys, a dose that came as a text (`24 IU`) parted into number and unit.

    Raises:
        QuestionError: It is no dose, or names another unit than `dose_unit` does.
    """
    dose = keys.get("dose")
    if not isinstance(dose, str):
        return keys if dose is None else {**keys, "dose": _plain(dose)}
    if not dose.strip():
        return {key: value for key, value in keys.items() if key != "dose"}
    from oxygraph.evidence.doses import dose_and_unit  # noqa: PLC0415  most questions fix no dose

    found = dose_and_unit(dose)
    if found is None:
        raise QuestionError(f"{short(dose)} is no dose: write a number of zero or more and its unit, such as 24 IU")
    number, its_unit = found
    unit = name_of("dose_unit", keys.get("dose_unit", ""))
    if unit and its_unit and _same(unit, units) != _same(its_unit, units):
        raise QuestionError(f"the dose {short(dose)} has a unit already, and dose_unit says {short(unit)}")
    return {**keys, "dose": number, "dose_unit": its_unit or unit}


def _same(text: str, words: tuple[Word, ...]) -> str:
    """What all spellings of a word have in common; a text that is none is alike with itself alone."""
    return spellings_of(words).get(fold(text), fold(text))


def _plain(number: object) -> object:
    """The number of another library, such as a cell of a table, as Python has it; what is none, as it came."""
    if isinstance(number, int | float):
        return number
    from numbers import Real  # noqa: PLC0415  few doses come from elsewhere

    return float(number) if isinstance(number, Real) else number


def _is_dose(dose: object) -> bool:
    """Whether a number is one that the curated files could hold."""
    return (
        isinstance(dose, int | float)
        and not isinstance(dose, bool)
        and (dose == 0 or _SMALLEST_DOSE <= dose < _DOSE_LIMIT)
    )
