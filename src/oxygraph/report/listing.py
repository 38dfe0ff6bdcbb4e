"""What a key of a question may say, as rows: each word, how it is called, and how many findings say it."""

from collections import Counter
from collections.abc import Sequence

from oxygraph.evidence.vocabulary import LAYERS, names
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

__all__ = ["listing_columns", "listing_rows"]

_COLUMNS = {
    "layer": ("word", "name", "findings"),
    "setting": ("group", "word", "name", "broader", "findings"),
}
_OF_WORDS = ("word", "name", "broader", "spellings", "findings")


def listing_columns(key: str) -> tuple[str, ...]:
    """The columns of the rows of a key."""
    return _COLUMNS.get(key, _OF_WORDS)


def listing_rows(words: Words, key: str) -> list[Document]:
    """Everything that a key may say; the settings group by group, the disorders behind the populations.

    Args:
        words: The graph and the language.
        key: `layer`, `setting`, or a key whose words are those of a closed list.
    """
    said = Counter(word for edge in words.graph.edges.values() for word in _words(getattr(edge, key)))
    return [row | {"findings": said[str(row["word"])]} for row in _listed(words, key)]


def _listed(words: Words, key: str) -> list[Document]:
    graph = words.graph
    if key == "layer":
        return [{"word": layer, "name": words.sentence(f"layer_{layer}")} for layer in names(LAYERS)]
    if key == "setting":
        tags = sorted(graph.contexts.values(), key=lambda tag: (tag.group, tag.broader, tag.id))
        return [
            {"group": tag.group, "word": tag.id, "name": words.named(tag.id), "broader": tag.broader} for tag in tags
        ]
    found: list[Document] = [
        {"word": word.name, "name": words.say(word.name), "broader": word.broader, "spellings": word.spellings}
        for word in graph.lists.of(key)
        if not (key == "sex" and word.name == "both")  # a question asks about one
    ]
    disorders = [node for node in graph.nodes.values() if key == "population" and node.category == "Disorder"]
    return found + [
        {"word": node.id, "name": words.label(node), "broader": "", "spellings": node.synonyms} for node in disorders
    ]


def _words(value: object) -> Sequence[str]:
    return value if isinstance(value, tuple) else [str(value)]
