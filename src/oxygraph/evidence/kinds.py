"""The kinds of records, each of which has a file of its own."""

from collections.abc import Mapping

from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Node, Place, Record, Reference, TermMapping
from oxygraph.evidence.word_lists import OwnWord

__all__ = ["OPTIONAL", "RECORDS"]

RECORDS: Mapping[str, type[Record]] = {
    "nodes": Node,
    "edges": Edge,
    "contexts": ContextTag,
    "references": Reference,
    "audit": Discrepancy,
    "places": Place,
    "mappings": TermMapping,
    "words": OwnWord,
}
"""The curated files and the record each of them holds."""

OPTIONAL = frozenset({"audit", "places", "mappings", "words"})
"""The files that no graph has to bring."""
