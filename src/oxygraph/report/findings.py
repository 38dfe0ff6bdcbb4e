"""Findings and records as plain data, the JSON that the command line prints and that `schemas/` describes."""

from collections.abc import Iterable

from oxygraph.evidence.records import Discrepancy, Edge, Record
from oxygraph.report.words import Words

__all__ = [
    "SCHEMA_VERSION",
    "SHORT_COLUMNS",
    "Document",
    "cautions_document",
    "findings_document",
    "record_document",
    "short_findings",
]

SCHEMA_VERSION = 2
"""Raised when a key changes its meaning or goes; keys may be added."""

Document = dict[str, object]


def record_document(record: Record) -> Document:
    """Every column of a record: lists as lists, numbers as numbers or null, text as text."""
    values = ((column, getattr(record, column)) for column in record.columns())
    return {column: list(value) if isinstance(value, tuple) else value for column, value in values}


def findings_document(edges: Iterable[Edge]) -> Document:
    """`{"schema_version", "findings": [every column of edges.csv]}`."""
    return {"schema_version": SCHEMA_VERSION, "findings": [record_document(edge) for edge in edges]}


def cautions_document(words: Words, cautions: Iterable[Discrepancy]) -> list[Document]:
    """What a reader must know of the sources, as plain data."""
    return [
        {
            "id": caution.id,
            "citation": list(caution.citation),
            "kind": caution.kind,
            "edges": list(caution.review_edges or caution.paper_edges),
            "statement": words.statement(caution),
        }
        for caution in cautions
    ]


SHORT_COLUMNS = ("id", "effect", "finding", "context", "citation")
"""The columns of findings where a person reads them; the data formats print every column."""


def short_findings(words: Words, edges: Iterable[Edge]) -> list[Document]:
    """Findings as a person reads them: the sentence, for whom it holds, who says so."""
    return [
        {
            "id": edge.id,
            "effect": words.say(edge.effect or edge.predicate),
            "finding": words.statement(edge),
            "context": ", ".join(words.chips(edge)),
            "citation": words.source(edge),
        }
        for edge in edges
    ]
