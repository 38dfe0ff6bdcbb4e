"""Papers as plain data and as rows."""

from collections import Counter
from collections.abc import Iterable

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Reference
from oxygraph.report.findings import SCHEMA_VERSION, Document, record_document
from oxygraph.report.words import Words, citation_text

__all__ = ["REFERENCE_COLUMNS", "SHORT_REFERENCE_COLUMNS", "reference_rows", "references_document", "short_references"]

REFERENCE_COLUMNS = (*Reference.columns(), "key", "findings")
"""Every column of references.csv, what the paper is cited by, and how many findings name the reference."""

SHORT_REFERENCE_COLUMNS = ("id", "paper", "title", "journal", "link", "findings")
"""The columns where a person reads them."""


def reference_rows(graph: EvidenceGraph, references: Iterable[Reference]) -> list[Document]:
    """Papers with every column, their citation key and the number of findings that name them."""
    counted = Counter(name for edge in graph.edges.values() for name in edge.reference)
    return [
        record_document(reference) | {"key": graph.citation_keys[reference.id], "findings": counted[reference.id]}
        for reference in references
    ]


def references_document(graph: EvidenceGraph, references: Iterable[Reference]) -> Document:
    """`{"schema_version", "references": [every column of references.csv, key, findings]}`."""
    return {"schema_version": SCHEMA_VERSION, "references": reference_rows(graph, references)}


def short_references(words: Words, references: Iterable[Reference]) -> list[Document]:
    """Papers as a person reads them."""
    references = list(references)
    return [
        {
            "id": reference.id,
            "paper": " ".join(filter(None, (words.paper(reference.id), citation_text(reference.citation)))),
            "title": _title(words, reference),
            "journal": reference.published_in,
            "link": " ".join(reference.links),
            "findings": row["findings"],
        }
        for reference, row in zip(references, reference_rows(words.graph, references), strict=True)
    ]


def _title(words: Words, reference: Reference) -> str:
    return f"{words.say('retracted')}: {reference.title}" if reference.retracted else reference.title
