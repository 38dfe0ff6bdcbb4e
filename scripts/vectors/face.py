"""What Python answers to the questions of the vectors: the one place that knows which functions of OxyGraph say it."""

from collections.abc import Mapping, Sequence
from typing import Any

import oxygraph as ox
from oxygraph.evidence.tables import tables_of_values
from oxygraph.report.comparison import comparison_document
from oxygraph.report.conflicts import conflict_rows
from oxygraph.report.findings import record_document
from oxygraph.report.phrases import LANGUAGES
from oxygraph.report.words import Words

__all__ = ["KINDS", "Json", "arguments_of", "ask", "graph_of", "records_of", "refused", "spellings_of"]

Json = dict[str, Any]

KINDS = ("answer", "compare", "conflicts", "search")
"""What a case may ask."""

_OWN = frozenset({"hash", "references", "schema_version"})
"""Keys of a document that say nothing about the evidence."""

_BESIDE_ANSWERS = frozenset({"places", "mappings"})
"""Kinds of records that no answer rests on."""


def graph_of(records: Mapping[str, Sequence[Json]]) -> ox.EvidenceGraph:
    """What the records of a vector say, every rule checked.

    Raises:
        InvalidDataError: A record breaks a rule.
    """
    return ox.EvidenceGraph.from_tables(tables_of_values(records, "vector: "))


def records_of(graph: ox.EvidenceGraph) -> dict[str, list[Json]]:
    """Every record that answers rest on, by its kind: what `oxygraph export json` writes of these, in its order."""
    kinds = {kind: by_id for kind, by_id in graph.by_kind.items() if kind not in _BESIDE_ANSWERS}
    return {kind: [*map(record_document, by_id.values())] for kind, by_id in kinds.items()}


def arguments_of(question: Json) -> Json:
    """The arguments that a question is for `answer` and `compare`, and for the stores' `between` and `across`."""
    named = {key: value for key, value in question.items() if key != "context"}
    return named | {key: tuple(v) if isinstance(v, list) else v for key, v in question["context"].items()}


def ask(graph: ox.EvidenceGraph, kind: str, question: Json) -> Json:
    """The whole answer to a case, as plain data.

    Args:
        graph: What is asked.
        kind: One of `KINDS`.
        question: As `conformance/vectors.schema.json` describes it.

    Raises:
        OxyGraphError: The question makes no sense as asked.
    """
    if kind == "search":
        return {"ids": [node.id for node in graph.search(question["text"], question["limit"])]}
    arguments = arguments_of(question)
    words = {lang: Words(graph, lang) for lang in LANGUAGES}
    if kind == "conflicts":
        found = ox.conflicts(graph, **arguments)
        return {lang: conflict_rows(said, found) for lang, said in words.items()}
    if kind == "compare":
        compared = ox.compare(graph, **arguments)
        return {lang: _said(comparison_document(said, compared)) for lang, said in words.items()}
    answer = ox.answer(graph, **arguments)
    return {lang: _said(ox.answer_document(graph, answer, lang=lang)) for lang in LANGUAGES}


def spellings_of(graph: ox.EvidenceGraph) -> Mapping[str, str]:
    """Every folded spelling of a node, and the node's id."""
    return graph.names.spellings


def refused(graph: ox.EvidenceGraph, kind: str, question: Json) -> bool:
    """Whether a question makes no sense, such as a comparison by what no finding reports."""
    try:
        ask(graph, kind, question)
    except ox.QuestionError:
        return True
    return False


def _said(document: Json) -> Json:
    return {key: value for key, value in document.items() if key not in _OWN}
