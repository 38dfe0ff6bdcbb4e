"""The short text that a picture of the database shows on a node or a relationship."""

import re

from oxygraph.evidence.context import Dose
from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Node, Place, Record, Reference
from oxygraph.evidence.signs import Sign
from oxygraph.report.words import Words

__all__ = ["finding_caption", "thing_caption"]

_LONG = 16
"""Letters of a name from which an abbreviation is shown in its place."""

_ABBREVIATION = 8
_WORDS = re.compile(r"[^\W_]+")
_SEXES = {"male": "♂", "female": "♀", "both": "♀♂"}


def finding_caption(words: Words, edge: Edge) -> str:
    """Sign, sex and dose of a finding; the predicate where it has no sign.

    Args:
        words: The language and the graph.
        edge: The finding.

    Returns:
        Such as `▼ ♀ 24 IU`, or `part of`.
    """
    low, high = edge.dose_min, edge.dose_max
    parts = (
        Sign.of_effect(edge.effect).arrow if edge.effect else words.say(edge.predicate),
        _SEXES.get(edge.sex, ""),
        "" if low is None or high is None else str(Dose(low, high, edge.dose_unit)),
    )
    return " ".join(filter(None, parts))


def thing_caption(words: Words, record: Record) -> str:
    """What a record is called where there is little room."""
    if isinstance(record, Reference):
        return words.paper(record.id)
    if isinstance(record, Place):
        return f"{words.label(record.node)}, {record.hemisphere}"
    return _plainly(words, record)


def _plainly(words: Words, record: Record) -> str:
    if isinstance(record, Node):
        return _short(record)
    if isinstance(record, ContextTag):
        return record.name or record.id
    return words.say(record.kind) if isinstance(record, Discrepancy) else str(record.key)


def _short(node: Node) -> str:
    """The abbreviation of a long name, where the graph knows one: as its id, or as a synonym that begins alike.

    A synonym that begins otherwise names a scale, or one of several kinds.

    >>> _short(Node("ptsd", "Disorder", "post-traumatic stress disorder", synonyms=("PTSS", "创伤后应激障碍")))
    'PTSD'
    >>> _short(Node("negative-symptoms", "Symptom", "negative symptoms of schizophrenia", synonyms=("SANS",)))
    'negative symptoms of schizophrenia'
    """
    if len(node.name) <= _LONG:
        return node.name
    begins = [word[0] for word in _WORDS.findall(node.name)]
    if "".join(begins).casefold() == node.id.casefold():
        return node.id.upper()
    words = (word for word in node.synonyms if word.isascii() and len(word) <= _ABBREVIATION and word[:2].isupper())
    return next((word for word in words if [word[0].casefold()] == [c.casefold() for c in begins[:1]]), node.name)
