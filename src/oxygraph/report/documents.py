"""Answers and findings as plain data: the JSON that the command line prints and that `schemas/` describes."""

import json
from collections.abc import Iterable

from oxygraph.engine.readings import Finding, Path, Step, edge_sign
from oxygraph.engine.sensitivity import scenarios
from oxygraph.engine.verdict import Answer
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Record, Reference
from oxygraph.questions.audit import cautions
from oxygraph.report import wording

__all__ = [
    "PATH_COLUMNS",
    "SCHEMA_VERSION",
    "SHORT_COLUMNS",
    "answer_document",
    "answer_hash",
    "answer_rows",
    "findings_document",
    "record_document",
    "references_of",
    "short_findings",
]

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


def answer_document(
    graph: EvidenceGraph,
    answer: Answer,
    *,
    discrepancies: Iterable[Discrepancy] = (),
    limit: int = 0,
    lang: str = "en",
) -> Document:
    """An answer as plain data.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        discrepancies: Where review and papers differ, from `oxygraph.questions.audit.read_audit`.
        limit: How many paths to list, the best fitting first; 0 for all. `path_count` always says how many there are.
        lang: The language of the sentences (`why` and the texts of `missing`); ids stay ids.
    """
    question = answer.question
    return {
        "schema_version": SCHEMA_VERSION,
        "question": {
            "source": question.source,
            "target": question.target,
            "context": question.context.fixed(),
            "layers": list(question.layers),
            "max_hops": question.max_hops,
        },
        "hash": answer_hash(answer),
        "verdict": answer.verdict,
        "why": wording.why(graph, answer, lang),
        "decided_by": answer.decided_by,
        "match": str(answer.match) if answer.match is not None else None,
        "contested": answer.contested,
        "mechanism": answer.mechanism,
        "disagreement": answer.disagreement,
        "resolving": None if answer.resolving is None else list(answer.resolving),
        "direct": [_direct(finding) for finding in answer.direct.findings] if answer.direct else [],
        "path_count": len(answer.paths),
        "paths": [_path(graph, path) for path in (answer.paths[:limit] if limit else answer.paths)],
        "missing": [
            {
                "subject": missing.subject,
                "object": missing.object,
                "lacks": dict(missing.lacks),
                "text": wording.missing_text(graph, missing, lang, question.context.species),
            }
            for missing in answer.missing
        ],
        "sensitivity": {
            "without": dict(answer.sensitivity.without),
            "flips": list(answer.sensitivity.flips),
            "scenarios": scenarios(graph, answer),
        },
        "cautions": [
            {
                "id": caution.id,
                "citation": list(caution.citation),
                "kind": caution.kind,
                "edges": list(caution.review_edges or caution.paper_edges),
                "statement": caution.statement_zh if lang == "zh" else caution.statement,
            }
            for caution in cautions(graph, answer, discrepancies, limit=limit)
        ],
        "references": [_reference(reference) for reference in references_of(graph, answer, limit=limit)],
    }


def answer_hash(answer: Answer) -> str:
    """A short name for an answer that a paper can cite: the same question to the same evidence has the same hash.

    It covers the question, the verdict and every finding on the way, word for word, and nothing of how it is shown: not
    the language, not how many paths are listed, not what the graph holds elsewhere.

    Returns:
        Sixteen hexadecimal digits of a SHA-256.
    """
    from hashlib import sha256  # noqa: PLC0415  it takes time to load, and rows need no hash

    steps = [*([answer.direct] if answer.direct else []), *(step for path in answer.paths for step in path.steps)]
    edges = {edge.id: edge for step in steps for edge in step.edges}
    question = answer.question
    content = {
        "question": [question.source, question.target, question.context.fixed(), question.layers, question.max_hops],
        "verdict": answer.verdict,
        "paths": [[path.nodes, path.sign, str(path.match), path.counted] for path in answer.paths],
        "findings": [edges[name].to_row() for name in sorted(edges)],
    }
    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


def _direct(finding: Finding) -> Document:
    judged: Document = {"sign": edge_sign(finding.edge), "match": str(finding.match), "counted": finding.counted}
    return record_document(finding.edge) | judged


def _path(graph: EvidenceGraph, path: Path) -> Document:
    return {
        "sign": path.sign,
        "match": str(path.match),
        "chimera": path.chimera,
        "contested": path.contested,
        "speculative": path.speculative,
        "counted": path.counted,
        "studies": {sign: sorted(studies) for sign, studies in sorted(path.studies.items())},
        "holds_for": {key: list(words) for key, words in graph.scoper.common(path.holds_for).items()},
        "nodes": list(path.nodes),
        "steps": [_step(step) for step in path.steps],
    }


def _step(step: Step) -> Document:
    return {
        "subject": step.subject,
        "object": step.object,
        "sign": step.sign,
        "match": str(step.match),
        "edges": [edge.id for edge in step.edges],
        "speaking": [finding.edge.id for finding in step.speaking],
        "citations": list(step.citations),
    }


SHORT_COLUMNS = ("id", "effect", "finding", "context", "citation")
"""The columns of findings where a person reads them; the data formats print every column."""


def short_findings(graph: EvidenceGraph, edges: Iterable[Edge], lang: str = "en") -> list[Document]:
    """Findings as a person reads them: the sentence, for whom it holds, who says so."""
    return [
        {
            "id": edge.id,
            "effect": wording.say(edge.effect or edge.predicate, lang),
            "finding": wording.statement(edge, lang),
            "context": ", ".join(wording.chips(graph, edge, lang)),
            "citation": wording.source_text(graph, edge, lang),
        }
        for edge in edges
    ]


PATH_COLUMNS = ("kind", "sign", "match", "chimera", "contested", "hops", "path", "citations", "edges")
"""The columns of an answer in the row formats."""


def answer_rows(answer: Answer, *, limit: int = 0) -> list[Document]:
    """An answer as rows: one for each direct finding, then one for each path."""
    direct = answer.direct.findings if answer.direct else ()
    found = [
        {
            "kind": "direct",
            "sign": edge_sign(finding.edge),
            "match": str(finding.match),
            "chimera": False,
            "contested": answer.contested,
            "hops": 1,
            "path": f"{finding.edge.subject} > {finding.edge.object}",
            "citations": list(finding.edge.citation),
            "edges": [finding.edge.id],
        }
        for finding in direct
    ]
    return found + [
        {
            "kind": "mechanism",
            "sign": path.sign,
            "match": str(path.match),
            "chimera": path.chimera,
            "contested": path.contested,
            "hops": len(path.steps),
            "path": " > ".join(path.nodes),
            "citations": sorted({number for step in path.steps for number in step.citations}),
            "edges": [edge.id for step in path.steps for edge in step.edges],
        }
        for path in (answer.paths[:limit] if limit else answer.paths)
    ]


def references_of(graph: EvidenceGraph, answer: Answer, *, limit: int = 0) -> list[Reference]:
    """The publications that an answer shows when it lists `limit` paths (0 for all), in the order of their ids."""
    paths = answer.paths[:limit] if limit else answer.paths
    steps = [*([answer.direct] if answer.direct else []), *(step for path in paths for step in path.steps)]
    names = {name for step in steps for edge in step.edges for name in edge.reference}
    return [graph.references[name] for name in sorted(names)]


def _reference(reference: Reference) -> Document:
    row = record_document(reference)
    return {column: row[column] for column in _REFERENCE_COLUMNS}


_REFERENCE_COLUMNS = (
    "id",
    "citation",
    "authors",
    "year",
    "title",
    "doi",
    "pmid",
    "identifier_verified",
    "match_confidence",
    "status",
)
