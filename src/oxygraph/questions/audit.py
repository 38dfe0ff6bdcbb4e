"""Where the review says something else than the paper it cites, and what each difference does to the answers.

The differences are curated in `audit.csv`, beside the graph: a careful reader classifies them, names the edges of both
readings, and says them in a sentence. What they do to the answers is computed: for each pair of nodes that the review's
reading speaks about, in the context it claims, the verdict with it, without it, and with the paper's edges instead.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from oxygraph.engine.verdict import Answer, Question, answer_question
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.context import Context
from oxygraph.evidence.csv_files import CuratedFile, folders_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Reference
from oxygraph.evidence.rules import cell_problems
from oxygraph.evidence.tables import Row
from oxygraph.evidence.vocabulary import LAYERS, names

__all__ = ["Audited", "Impact", "audit", "audit_problems", "cautions", "read_audit", "read_audit_rows"]

_LAYERS = names(LAYERS)
_MAX_HOPS = 4


class Impact(NamedTuple):
    """What one reading of the review does to one question.

    Attributes:
        subject: Where the question starts.
        object: Where it ends.
        context: What the review's reading claims to hold for.
        verdict: The answer from the review.
        without: The answer without the review's reading.
        with_paper: The answer with the paper's own findings in its place.
    """

    subject: str
    object: str
    context: Context
    verdict: str
    without: str
    with_paper: str


class Audited(NamedTuple):
    """One difference and what it does."""

    discrepancy: Discrepancy
    impacts: tuple[Impact, ...]


def read_audit(*folders: str | Path, graph: EvidenceGraph | None = None) -> tuple[Discrepancy, ...]:
    """The differences curated beside a graph; none where a folder has no `audit.csv`.

    Args:
        *folders: As for `read_graph`.
        graph: The graph of the same folders; where it is given, the edges that the file names must be in it.

    Raises:
        InvalidDataError: With every problem of every file.
    """
    rows, issues = read_audit_rows(folders, graph)
    if issues:
        raise InvalidDataError(issues)
    return tuple(Discrepancy.from_row(row.cells) for row in rows)


def read_audit_rows(
    folders: Iterable[str | Path], graph: EvidenceGraph | None, *, any_form: bool = False
) -> tuple[list[Row], list[Issue]]:
    """The rows of the audit files of folders, and everything wrong with them."""
    rows: list[Row] = []
    issues: list[Issue] = []
    for folder in folders_of(folders):
        file = CuratedFile(folder / Discrepancy.FILE, Discrepancy)
        if file.there:
            rows += file.read(any_form=any_form) or ()
            issues += file.issues
    return rows, [*issues, *audit_problems(rows, graph)]


def audit_problems(rows: Iterable[Row], graph: EvidenceGraph | None) -> list[Issue]:
    """What is wrong with the rows of audit files: cells, and edges that do not exist or belong to the other side."""
    rows = list(rows)
    found = cell_problems(Discrepancy, rows)
    for row in rows:
        for column in ("id", "kind", "review_edges", "statement"):
            if not row.cells[column]:
                found.append(row.issue(column, "required", f"{column} is empty", "Fill it in"))
        if graph is not None:
            found += _edge_problems(row, graph)
    return sorted(found, key=lambda issue: (issue.file, issue.line))


def _edge_problems(row: Row, graph: EvidenceGraph) -> Iterator[Issue]:
    for column, of_review in (("review_edges", True), ("paper_edges", False)):
        for name in filter(None, row.cells[column].split("|")):
            edge = graph.edges.get(name)
            if edge is None:
                yield row.issue(column, "unknown-edge", f"{name!r} is not in edges.csv", "Name an edge id")
            elif (edge.layer == "review") != of_review:
                yield row.issue(
                    column, "wrong-layer", f"{name} is of layer {edge.layer}", "Put it into the other column"
                )


def cautions(
    graph: EvidenceGraph, answer: Answer, discrepancies: Iterable[Discrepancy], *, limit: int = 0
) -> list[Discrepancy]:
    """What a reader of an answer must know of its sources.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        discrepancies: From `read_audit`.
        limit: How many paths are shown; 0 for all.

    Returns:
        The differences between review and paper that concern findings shown, then a notice for each retracted paper.
    """
    paths = answer.paths[:limit] if limit else answer.paths
    steps = [*([answer.direct] if answer.direct else []), *(step for path in paths for step in path.steps)]
    edges = {edge.id: edge for step in steps for edge in step.edges}
    shown = [found for found in discrepancies if not edges.keys().isdisjoint(found.review_edges)]
    retracted = {name for edge in edges.values() for name in edge.reference if graph.references[name].retracted}
    return shown + [_retraction(graph.references[name], edges.values()) for name in sorted(retracted)]


def _retraction(reference: Reference, edges: Iterable[Edge]) -> Discrepancy:
    concerned = tuple(edge.id for edge in edges if reference.id in edge.reference)
    who = f"{reference.authors} {reference.year or ''}".strip() or reference.id
    return Discrepancy(
        id=f"retracted-{reference.id}",
        citation=reference.citation,
        reference=(reference.id,),
        kind="retracted",
        paper_edges=concerned,
        statement=f"{who} has been retracted: its findings are shown and support no answer.",
        statement_zh=f"{who} 已被撤稿：其结果仅列出，不支持任何结论。",
    )


def audit(graph: EvidenceGraph, discrepancies: Iterable[Discrepancy]) -> list[Audited]:
    """Each difference with what it does to the answers that lean on it.

    Args:
        graph: The graph whose edges the differences name.
        discrepancies: From `read_audit`.

    Returns:
        In the order given; an impact for each pair of nodes and context that the review's reading speaks about.
    """
    return [Audited(discrepancy, _impacts(graph, discrepancy)) for discrepancy in discrepancies]


def _impacts(graph: EvidenceGraph, discrepancy: Discrepancy) -> tuple[Impact, ...]:
    readings = [edge for name in discrepancy.review_edges if (edge := graph.edges[name]).signed]
    review = {edge.id for edge in graph.edges.values() if edge.layer == "review" or not edge.signed}
    without = review - set(discrepancy.review_edges)
    graphs = [graph.only(kept) for kept in (review, without, without | set(discrepancy.paper_edges))]
    questions = {Question(edge.subject, edge.object, _claimed(edge), _LAYERS, _MAX_HOPS): None for edge in readings}
    return tuple(
        Impact(
            question.source, question.target, question.context, *(answer_question(g, question).verdict for g in graphs)
        )
        for question in questions
    )


def _claimed(edge: Edge) -> Context:
    """The context that a reading of the review claims, as a question."""
    return Context(
        sex=edge.sex if edge.sex != "both" else "",
        species=edge.species,
        population=edge.population[0] if edge.population else "",
        route=edge.route,
        regimen=edge.regimen,
        setting=edge.setting,
    )
