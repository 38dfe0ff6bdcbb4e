"""Answers as plain data: the JSON that the command line prints and that `schemas/` describes, and rows of it."""

import json
from collections.abc import Sequence

from oxygraph.engine.ask import Answer
from oxygraph.engine.cautions import concerning
from oxygraph.engine.design import LEVELS
from oxygraph.engine.missing import Missing
from oxygraph.engine.question import Question
from oxygraph.engine.readings import Path
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import KINDS, Step
from oxygraph.engine.verdict import INSUFFICIENT, Evidence
from oxygraph.evidence.arguments import at_most
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.signs import Sign
from oxygraph.report.claims import beyond_document
from oxygraph.report.findings import SCHEMA_VERSION, Document, cautions_document, record_document
from oxygraph.report.why import why_text
from oxygraph.report.words import Words

__all__ = ["PATH_COLUMNS", "Hashes", "answer_document", "answer_hash", "answer_rows", "references_of"]


def answer_document(
    graph: EvidenceGraph,
    answer: Answer,
    *,
    limit: int = 0,
    lang: str = "en",
) -> Document:
    """An answer as plain data.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        limit: How many paths to list, the best fitting first; 0 for all. `path_count` always says how many there are.
        lang: The language of the sentences (`why` and the texts of `missing`); ids stay ids.
    """
    question, words = answer.question, Words(graph, lang)
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
        "why": why_text(words, answer),
        "strength": answer.strength.level,
        **beyond_document(answer),
        "decided_by": answer.decided_by,
        "match": str(answer.match) if answer.match is not None else None,
        "mechanism": answer.mechanism,
        "disagreement": answer.disagreement,
        "resolving_sets": [list(keys) for keys in answer.resolving_sets],
        "direct": [_direct(answer.direct, finding) for finding in answer.direct.findings] if answer.direct else [],
        "path_count": len(answer.paths),
        "paths": [_path(graph, path) for path in answer.paths[: at_most(limit)]],
        "missing": [_missing(words, missing, question.context.species) for missing in answer.missing],
        "sensitivity": {
            "without": dict(answer.sensitivity.without),
            "flips": list(answer.sensitivity.flips),
            "scenarios": dict(answer.sensitivity.scenarios),
        },
        "cautions": cautions_document(words, concerning(answer.cautions, answer.edges(limit))),
        "references": [_reference(reference) for reference in references_of(graph, answer, limit=limit)],
        "complete": answer.complete,
    }


def _missing(words: Words, missing: Missing, species: str) -> Document:
    return {
        "subject": missing.subject,
        "object": missing.object,
        "lacks": dict(missing.lacks),
        "text": words.missing(missing, species),
    }


def answer_hash(answer: Answer) -> str:
    """A short name for an answer that a paper can cite: the same question to the same evidence has the same hash.

    It covers the question, the verdict and every finding on the way, word for word, and nothing of how it is shown: not
    the language, not how many paths are listed, not what the graph holds elsewhere.

    Returns:
        Sixteen hexadecimal digits of a SHA-256.
    """
    edges = answer.edges()
    findings = json.dumps([edges[name].to_row() for name in sorted(edges)], sort_keys=True)
    return _hash_of(answer.question, answer.verdict, answer.paths, findings)


class Hashes:
    """The same for the evidence of many answers of one graph: each finding is written once."""

    def __init__(self) -> None:
        """Nothing is written yet."""
        self._written: dict[str, str] = {}

    def of(self, question: Question, evidence: Evidence) -> str:
        """The hash of the answer that the evidence would make."""
        direct = evidence.direct.edges if evidence.direct else ()
        steps = {id(step): step for path in evidence.paths for step in path.steps}
        edges = {edge.id: edge for edge in (*direct, *(edge for step in steps.values() for edge in step.edges))}
        findings = ", ".join(self._text(edges[name]) for name in sorted(edges))
        return _hash_of(question, evidence.verdict, evidence.paths, f"[{findings}]")

    @staticmethod
    def of_nothing(question: Question) -> str:
        """The hash of an answer to which there is no evidence at all."""
        return _hash_of(question, INSUFFICIENT, (), "[]")

    def _text(self, edge: Edge) -> str:
        if edge.id not in self._written:
            self._written[edge.id] = json.dumps(edge.to_row(), sort_keys=True)
        return self._written[edge.id]


_JSON = json.JSONEncoder(sort_keys=True)


def _hash_of(question: Question, verdict: str, paths: Sequence[Path], findings: str) -> str:
    """The hash of JSON whose keys are sorted; the findings are written already."""
    from hashlib import sha256  # noqa: PLC0415  it takes time to load, and rows need no hash

    content = {
        "paths": [[path.nodes, path.sign, str(path.match), path.counted] for path in paths],
        "question": [question.source, question.target, question.context.fixed(), question.layers, question.max_hops],
        "verdict": verdict,
    }
    text = f'{{"findings": {findings}, {_JSON.encode(content)[1:]}'
    return sha256(text.encode()).hexdigest()[:16]


def _direct(step: Step, finding: Finding) -> Document:
    judged: Document = {
        "sign": finding.edge.sign,
        "match": str(finding.match),
        "counted": finding.speaks,
        "speaks": finding.speaks,
        "silent_because": finding.silent_because or None,
        "agrees": step.agrees(finding),
        "study": finding.study or None,
        "level": LEVELS[finding.level] if finding.edge.signed else None,
    }
    return record_document(finding.edge) | judged


def _path(graph: EvidenceGraph, path: Path) -> Document:
    return {
        "kind": KINDS[path.kind],
        "sign": path.sign,
        "match": str(path.match),
        "chimera": path.chimera,
        "contested": path.contested,
        "speculative": path.speculative,
        "counted": path.counted,
        "studies": {path.sign: sorted(path.studies)},
        "holds_for": {key: list(words) for key, words in graph.scoper.common(path.holds_for).items()},
        "nodes": list(path.nodes),
        "steps": [_step(path, place) for place in range(len(path.steps))],
    }


def _step(path: Path, place: int) -> Document:
    step, part, sign = path.steps[place], path.parts[place], path.signs[place]
    return {
        "subject": step.subject,
        "object": step.object,
        "sign": step.sign,
        "verdict": None if sign is Sign.SAME else sign.verdict,
        "match": str(part.match),
        "edges": [edge.id for edge in step.edges],
        "speaking": [finding.edge.id for finding in part.speaking],
        "citations": list(part.cited),
    }


PATH_COLUMNS = (
    "kind",
    "sign",
    "match",
    "chimera",
    "contested",
    "hops",
    "path",
    "citations",
    "edges",
    "counted",
    "silent_because",
)
"""The columns of an answer in the row formats."""

_YES = {True: "yes", False: "no"}


def answer_rows(answer: Answer, *, limit: int = 0) -> list[Document]:
    """An answer as rows: one for each direct finding, whether counted or why not, then one for each path."""
    direct = answer.direct.findings if answer.direct else ()
    found = [
        {
            "kind": "direct",
            "sign": finding.edge.sign,
            "match": str(finding.match),
            "chimera": False,
            "contested": answer.contested,
            "hops": 1,
            "path": f"{finding.edge.subject} > {finding.edge.object}",
            "citations": list(finding.edge.citation),
            "edges": [finding.edge.id],
            "counted": _YES[finding.speaks],
            "silent_because": finding.silent_because,
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
            "citations": sorted({number for part in path.parts for number in part.cited}),
            "edges": [edge.id for step in path.steps for edge in step.edges],
            "counted": _YES[path.counted],
            "silent_because": "",
        }
        for path in answer.paths[: at_most(limit)]
    ]


def references_of(graph: EvidenceGraph, answer: Answer, *, limit: int = 0) -> list[Reference]:
    """The publications that an answer shows when it lists `limit` paths (0 for all), in the order of their ids."""
    names = {name for edge in answer.edges(limit).values() for name in edge.reference}
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
