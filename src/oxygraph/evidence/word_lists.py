"""The closed word lists as one graph has them: the built-in words, and those that a folder of one's own brings.

Own words extend a list; they override nothing (`oxygraph.evidence.lookup_rules` sees to that).
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import ClassVar, NamedTuple

from oxygraph.evidence.descendants import Descendants
from oxygraph.evidence.identifiers import plain_curie
from oxygraph.evidence.records import Record
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.vocabulary import ASPECTS, DOSE_UNITS, POPULATIONS, ROUTES, SPECIES, WORDS, Word

__all__ = [
    "BUILTIN_LISTS",
    "GROWING",
    "LIST_OF",
    "UNLIKE",
    "OwnWord",
    "WordLists",
    "hierarchy",
    "mistyped",
    "spellings_of",
]

GROWING: Mapping[str, tuple[Word, ...]] = {
    "species": SPECIES,
    "population": POPULATIONS,
    "route": ROUTES,
    "unit": DOSE_UNITS,
    "aspect": ASPECTS,
}
"""List that grows → its built-in words."""

LIST_OF: Mapping[str, str] = {
    "species": "species",
    "population": "population",
    "route": "route",
    "dose_unit": "unit",
    "subject_aspect": "aspect",
    "object_aspect": "aspect",
}
"""Column of edges.csv → the list that grows which its words are from."""

UNLIKE = frozenset({"species", "dose_unit"})
"""Columns in which words that look alike are different things: cat and rat, mIU and IU."""

_MISTYPED = {"ui": "IU"}
"""Units that can only be another one mistyped."""

_SHORT = 3
_CLOSED = {column: words for columns in WORDS.values() for column, words in columns.items()}


class _OwnWordColumns(NamedTuple):
    list: str
    word: str
    broader: str = ""
    curie: str = ""
    name: str = ""
    name_zh: str = ""
    spellings: tuple[str, ...] = ()


class OwnWord(_OwnWordColumns, Record):
    """A word that a folder of one's own brings to one of the lists that grow."""

    __slots__ = ()
    FILE: ClassVar[str] = "words.csv"
    FILLED: ClassVar[tuple[str, ...]] = ("list", "word", "name")
    KEY: ClassVar[tuple[str, ...]] = ("list", "word")
    ADDED: ClassVar[frozenset[str]] = frozenset({"broader"})


class WordLists:
    """What each column may say.

    Attributes:
        own: List that grows → the words that were brought to it.
    """

    def __init__(self, own: Iterable[OwnWord] = ()) -> None:
        """Sort the words by their list."""
        brought: dict[str, list[Word]] = {}
        for word in own:
            spellings = tuple(filter(None, (word.name, word.name_zh, *word.spellings)))
            made = Word(word.word, word.curie, broader=word.broader, spellings=spellings)
            brought.setdefault(word.list, []).append(made)
        self.own: dict[str, tuple[Word, ...]] = {name: tuple(words) for name, words in brought.items()}
        if ours := self.own.get("population"):
            of_people = _of_people(ours)
            self.own["population"] = tuple(word._replace(human=word.name in of_people) for word in ours)

    def of(self, column: str) -> tuple[Word, ...]:
        """The words of a column of the curated files, built-in ones first."""
        if column not in LIST_OF:
            return _CLOSED[column]
        name = LIST_OF[column]
        return (*GROWING[name], *self.own.get(name, ()))

    def find(self, column: str, text: str) -> str | None:
        """The word of a column that a text means, in any of its spellings or by its CURIE."""
        table = spellings_of(self.of(column))
        return table.get(fold(text)) or table.get(fold(plain_curie(text)))


def hierarchy(words: Iterable[Word]) -> Descendants:
    """The words of a list that have something below them, with all that lies there."""
    children: dict[str, list[str]] = {}
    for word in words:
        if word.broader:
            children.setdefault(word.broader, []).append(word.name)
    return Descendants(children)


def _of_people(own: Iterable[Word]) -> frozenset[str]:
    """The populations that only people can have for their place: all that lies below one, however far down."""
    below = hierarchy(own)
    return frozenset[str]().union(*(below.get(word.name, ()) for word in POPULATIONS if word.human))


def mistyped(column: str, text: str, words: tuple[Word, ...]) -> list[str]:
    """The word of a column of `UNLIKE` that a text is, mistyped: a species with a letter too many or too few.

    A letter for another may be another species, and one more may be another unit.
    """
    typed = fold(text)
    if column == "dose_unit":
        return [_MISTYPED[typed]] if typed in _MISTYPED else []
    known = {fold(word.name): word.name for word in words}
    return [name for spelling, name in known.items() if len(spelling) > _SHORT and _but_for_a_letter(typed, spelling)]


def _but_for_a_letter(one: str, other: str) -> bool:
    """Whether two texts are the same but for one letter that only one of them has."""
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


@cache
def spellings_of(words: tuple[Word, ...]) -> Mapping[str, str]:
    """Folded spelling → word: names, CURIEs, how answers say them, what else may be said; the first claim wins."""
    from oxygraph.evidence.vocabulary_zh import WORDS_ZH  # noqa: PLC0415  most questions name no word of a list

    table = {fold(word.name): word.name for word in words}
    for word in words:
        for spelling in (word.curie, WORDS_ZH.get(word.name, ""), *word.spellings):
            if spelling:
                table.setdefault(fold(spelling), word.name)
    return table


BUILTIN_LISTS = WordLists()
"""The lists of a graph that brings no words."""
