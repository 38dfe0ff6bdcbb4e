"""Findings and records as plain data, the JSON that the command line prints and that `schemas/` describes."""

from collections.abc import Iterable

from oxygraph.evidence.arguments import several_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Record
from oxygraph.report.words import Words

__all__ = [
    "FINDING_COLUMNS",
    "SCHEMA_VERSION",
    "SHORT_COLUMNS",
    "SHORT_FINDING_COLUMNS",
    "Document",
    "cautions_document",
    "finding_rows",
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
    return {
        "schema_version": SCHEMA_VERSION,
        "findings": [record_document(edge) for edge in several_of("edges", edges, Edge)],
    }


FINDING_COLUMNS = (*Edge.columns(), *Edge.SHOWN)
"""The columns for programs: every one of edges.csv, and what finds the papers, each in the order of the references."""


def finding_rows(graph: EvidenceGraph, edges: Iterable[Edge]) -> list[Document]:
    """Findings as rows for programs; of several papers each column says as much as of one, empty or not."""
    rows = []
    for edge in edges:
        papers = [graph.references[name] for name in edge.reference]
        told = {
            column: ["" if (of := getattr(paper, column)) is None else of for paper in papers] for column in Edge.SHOWN
        }
        rows.append(record_document(edge) | told)
    return rows


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

SHORT_FINDING_COLUMNS = (*SHORT_COLUMNS, "paper")
"""The same where findings are asked for, with what finds the paper."""


def short_findings(words: Words, edges: Iterable[Edge]) -> list[Document]:
    """Findings as a person reads them: the sentence, for whom it holds, who says so."""
    return [
        {
            "id": edge.id,
            "effect": words.say(edge.effect or edge.predicate),
            "finding": words.statement(edge),
            "context": ", ".join(words.chips(edge)),
            "citation": words.source(edge),
            "paper": "; ".join(_paper_text(words, name) for name in edge.reference),
        }
        for edge in edges
    ]


def _paper_text(words: Words, name: str) -> str:
    """Author and year, title, DOI and PMID, as far as they are known."""
    paper = words.graph.references[name]
    title = f"{words.say('retracted')}: {paper.title}" if paper.retracted else paper.title
    called = ", ".join(filter(None, (words.paper(name), title)))
    return " ".join(filter(None, (called, *paper.curies)))
