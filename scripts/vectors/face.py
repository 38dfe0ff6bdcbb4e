"""What Python answers to the questions of the vectors: the one place that knows which functions of OxyGraph say it."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import oxygraph as ox
from oxygraph.evidence.records import Discrepancy
from oxygraph.evidence.tables import tables_of_values
from oxygraph.report.documents import record_document
from oxygraph.report.overviews import comparison_document, conflict_rows
from oxygraph.report.phrases import LANGUAGES

__all__ = ["KINDS", "Evidence", "Json", "ask", "evidence_of", "question_keys", "records_of", "refused"]

Json = dict[str, Any]

KINDS = ("answer", "compare", "conflicts", "search")
"""What a case may ask."""

_OWN = frozenset({"hash", "references", "schema_version"})
"""Keys of a document that say nothing about the evidence."""


class Evidence(NamedTuple):
    """A graph and its audit."""

    graph: ox.EvidenceGraph
    audit: tuple[Discrepancy, ...] = ()


def evidence_of(records: Mapping[str, Sequence[Json]]) -> Evidence:
    """What the records of a vector say, every rule checked.

    Raises:
        InvalidDataError: A record breaks a rule.
    """
    audit = (
        Discrepancy(**{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()})
        for row in records["audit"]
    )
    return Evidence(ox.EvidenceGraph.from_tables(tables_of_values(records, "vector: ")), tuple(audit))


def records_of(evidence: Evidence) -> dict[str, list[Json]]:
    """Every record with every column, by the kind of record: what `oxygraph export json` writes, and the audit."""
    found = {kind: [*map(record_document, by_id.values())] for kind, by_id in evidence.graph.by_kind.items()}
    return found | {"audit": [*map(record_document, evidence.audit)]}


def question_keys(question: Json) -> Json:
    """The arguments of `answer`, `compare` and of the stores' `between` and `across`."""
    arguments = {key: value for key, value in question.items() if key != "context"}
    return arguments | {key: tuple(v) if isinstance(v, list) else v for key, v in question["context"].items()}


def ask(evidence: Evidence, kind: str, question: Json) -> Json:
    """The whole answer to a case, as plain data.

    Args:
        evidence: What is asked.
        kind: One of `KINDS`.
        question: As `conformance/vectors.schema.json` describes it.

    Raises:
        OxyGraphError: The question makes no sense as asked.
    """
    graph, audit = evidence
    if kind == "search":
        return {"ids": [node.id for node in graph.search(question["text"], question["limit"])]}
    arguments = question_keys(question)
    if kind == "conflicts":
        found = ox.conflicts(graph, **arguments)
        return {lang: conflict_rows(graph, found, lang) for lang in LANGUAGES}
    if kind == "compare":
        compared = ox.compare(graph, **arguments)
        return {lang: _said(comparison_document(graph, compared, lang=lang)) for lang in LANGUAGES}
    answer = ox.answer(graph, **arguments)
    return {lang: _said(ox.answer_document(graph, answer, discrepancies=audit, lang=lang)) for lang in LANGUAGES}


def refused(evidence: Evidence, kind: str, question: Json) -> bool:
    """Whether a question makes no sense, such as a comparison by what no finding reports."""
    try:
        ask(evidence, kind, question)
    except ox.QuestionError:
        return True
    return False


def _said(document: Json) -> Json:
    return {key: value for key, value in document.items() if key not in _OWN}
