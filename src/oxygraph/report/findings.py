"""Findings and records as plain data, the JSON that the command line prints and that `schemas/` describes."""

from collections.abc import Iterable

from oxygraph.evidence.records import Edge, Record
from oxygraph.report.words import Words

__all__ = ["SCHEMA_VERSION", "SHORT_COLUMNS", "Document", "findings_document", "record_document", "short_findings"]

SCHEMA_VERSION = "1.0"
"""Raised in its second part when keys are added, in its first when any changes its meaning or goes."""

Document = dict[str, object]


def record_document(record: Record) -> Document:
    """Every column of a record: lists as lists, numbers as numbers or null, text as text."""
    values = ((column, getattr(record, column)) for column in record.columns())
    return {column: list(value) if isinstance(value, tuple) else value for column, value in values}


def findings_document(edges: Iterable[Edge]) -> Document:
    """`{"schema_version", "findings": [every column of edges.csv]}`."""
    return {"schema_version": SCHEMA_VERSION, "findings": [record_document(edge) for edge in edges]}


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
