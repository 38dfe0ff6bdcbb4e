"""An unknown name and its hints: in Chinese by Chinese names that are understood, and where to look without any."""

from collections.abc import Callable, Iterator

from oxygraph.cli.terminal.messages import in_language
from oxygraph.errors import UnknownNameError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.names import QUESTION_WORDS
from oxygraph.evidence.vocabulary import LAYERS, Word
from oxygraph.evidence.word_lists import spellings_of
from oxygraph.report.phrases import say

__all__ = ["unknown_in_chinese", "where_listed"]

_LONG_LISTS = frozenset({"population", "setting"})
"""Options with more words than a message has room for."""


def where_listed(error: UnknownNameError, said: str) -> str:
    """What is said of a name, and, where nothing is near it and the list is long, how to read the list."""
    if error.suggestions or error.kind not in _LONG_LISTS:
        return said
    option = error.kind
    return f"{said} --{option} '?' lists what there is."


def unknown_in_chinese(graph: EvidenceGraph, error: UnknownNameError) -> str:
    """What is wrong with a name, with hints that are understood as they are printed."""
    return in_language(error.saying(" or ".join(_called(graph, error.kind, word) for word in error.suggestions)), "zh")


def _called(graph: EvidenceGraph, kind: str, word: str) -> str:
    """The Chinese name of a suggestion; the suggestion itself where none of its names leads back to it."""
    find = _finder(graph, kind)
    return next((name for name in _names(graph, kind, word) if name and find(name) == word), word)


def _finder(graph: EvidenceGraph, kind: str) -> Callable[[str], str | None]:
    if kind == "setting":
        return graph.names.find_tag
    if kind == "population":
        return graph.names.find_population
    if kind == "layer":
        return spellings_of(LAYERS).get
    return (lambda name: graph.lists.find(kind, name)) if kind in QUESTION_WORDS else graph.names.find_node


def _names(graph: EvidenceGraph, kind: str, word: str) -> Iterator[str]:
    """The Chinese names of a suggestion, the usual one first."""
    if kind in {"node", "population"} and word in graph.nodes:
        yield graph.nodes[word].name_zh
    elif kind == "setting":
        yield graph.contexts[word].name_zh
    elif kind in {"layer", "population", *QUESTION_WORDS}:
        yield say(word, "zh")
        listed: tuple[Word, ...] = LAYERS if kind == "layer" else graph.lists.of(kind)
        of_word = (spelling for one in listed if one.name == word for spelling in one.spellings)
        yield from sorted((spelling for spelling in of_word if not spelling.isascii()), key=lambda text: -len(text))
