"""What a graph answers, as a whole: to hold part of a graph to what all of it says."""

from typing import Any

import oxygraph as ox
from oxygraph.engine.ask import Answer
from oxygraph.questions.compare import compare
from oxygraph.report.comparison import comparison_document
from oxygraph.report.findings import Document
from oxygraph.report.words import Words


def answered(graph: ox.EvidenceGraph, source: str, target: str, **asked: Any) -> tuple[Document, Answer]:
    """The document of an answer, and the answer but for its steps, of which each is equal to itself alone."""
    found = ox.answer(graph, source, target, **asked)
    return ox.answer_document(graph, found), found._replace(direct=None, paths=())


def compared(graph: ox.EvidenceGraph, source: str, target: str, **asked: Any) -> tuple[Document, list[Document]]:
    """A comparison as it is printed, and the document of each of its answers."""
    found = compare(graph, source, target, **asked)
    return (
        comparison_document(Words(graph), found),
        [ox.answer_document(graph, answer) for answer in found.answers.values()],
    )
