"""What differs between two graphs: records, field by field, and which answers moved with them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from oxygraph.engine.question import DEFAULT_HOPS, Question
from oxygraph.engine.search import gather
from oxygraph.engine.strength import strength
from oxygraph.engine.verdict import INSUFFICIENT
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.context import Context
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Record
from oxygraph.evidence.word_sets import ILLNESS

__all__ = ["ADDED", "CHANGED", "GONE", "Answered", "Change", "Diff", "Moved", "diff"]

ADDED, CHANGED, GONE = "added", "changed", "gone"
"""What may become of a record."""

_SOURCE = "oxytocin"
_SEXES = ("", "female", "male")


class Change(NamedTuple):
    """One record that differs.

    Attributes:
        kind: `edges` (findings and structural facts), `nodes`, `references` … as the files are called.
        id: What tells it from the others of its kind.
        status: `added`, `changed` or `gone`.
        old: As it was; None where it is new.
        new: As it is; None where it is gone.
    """

    kind: str
    id: str
    status: str
    old: Record | None
    new: Record | None

    @property
    def fields(self) -> Mapping[str, tuple[str, str]]:
        """Column → what it said and what it says, of a changed record."""
        if self.old is None or self.new is None:
            return {}
        before, after = self.old.to_row(), self.new.to_row()
        return {column: (before[column], after[column]) for column in after if before[column] != after[column]}


class Answered(NamedTuple):
    """What a graph answers.

    Attributes:
        verdict: As of `oxygraph.answer`.
        strength: Likewise; None where the answer abstains.
    """

    verdict: str
    strength: str | None


class Moved(NamedTuple):
    """One answer that is another one now.

    Attributes:
        source: From where.
        target: To where.
        sex: Whose sex was asked; empty for any.
        old: What was answered; None where the older graph does not know one of the nodes.
        new: What is answered; None likewise.
        because: The ids of changed findings among those that decide, or decided.
    """

    source: str
    target: str
    sex: str
    old: Answered | None
    new: Answered | None
    because: tuple[str, ...]


class Diff(NamedTuple):
    """What differs between two graphs.

    Attributes:
        changes: Record by record, findings first, each kind in the order of its ids.
        asked: How many questions were put to both.
        moved: The answers that are others now.
    """

    changes: tuple[Change, ...]
    asked: int
    moved: tuple[Moved, ...]

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.changes)


@checked
def diff(old: EvidenceGraph, new: EvidenceGraph, *, all_answers: bool = False, layers: Iterable[str] = ()) -> Diff:
    """What differs between two graphs, and which answers moved.

    Args:
        old: The older one.
        new: The newer one.
        all_answers: Ask from every node that something is reported to act through, not only from oxytocin.
        layers: `review`, `primary`, `extended`; all where none is named.

    The questions lead to every disorder and symptom, for either sex and for women and men (females and males).

    Example:
        >>> import oxygraph as ox
        >>> graph = ox.read_graph()
        >>> found = ox.diff(graph.only({*graph.edges} - {"x-sack2017-f-arousal"}), graph)
        >>> bool(found.changes), found.asked > 100
        (False, True)
    """
    layers = new.layers(layers)
    changes = tuple(_changes(old, new))
    touched = frozenset(change.id for change in changes if change.kind == "edges")
    questions = list(_questions((old, new), layers, all_answers=all_answers))
    if not changes:
        return Diff((), len(questions), ())
    moved = (_moved(old, new, question, touched) for question in questions)
    return Diff(changes, len(questions), tuple(found for found in moved if found is not None))


def _changes(old: EvidenceGraph, new: EvidenceGraph) -> Iterator[Change]:
    before, after = old.by_kind, new.by_kind
    for kind in sorted(after, key=lambda kind: kind != "edges"):
        for name in sorted({*before[kind], *after[kind]}):
            was, now = before[kind].get(name), after[kind].get(name)
            if was is None or now is None:
                yield Change(kind, name, ADDED if was is None else GONE, was, now)
            elif was != now:
                yield Change(kind, name, CHANGED, was, now)


def _questions(graphs: tuple[EvidenceGraph, ...], layers: tuple[str, ...], *, all_answers: bool) -> Iterator[Question]:
    nodes = {node.id: node.category for graph in graphs for node in graph.nodes.values()}
    targets = sorted(name for name, category in nodes.items() if category in ILLNESS)
    sources = {_SOURCE} & nodes.keys()
    if all_answers or not sources:
        acting = (edge.subject for graph in graphs for edge in graph.edges.values() if edge.predicate == "affects")
        sources = {name for name in acting if nodes[name] not in ILLNESS}
    for source, target, sex in product(sorted(sources), targets, _SEXES):
        if source != target:
            yield Question(source, target, Context(sex=sex), layers, DEFAULT_HOPS)


def _moved(old: EvidenceGraph, new: EvidenceGraph, question: Question, touched: frozenset[str]) -> Moved | None:
    (was, before), (now, after) = (_answered(graph, question) for graph in (old, new))
    if was == now or {was, now} <= {None, Answered(INSUFFICIENT, None)}:  # a node that is new says nothing yet
        return None
    ends, sex = (question.source, question.target), question.context.sex
    return Moved(*ends, sex, was, now, tuple(sorted(touched & (before | after))))


def _answered(graph: EvidenceGraph, question: Question) -> tuple[Answered | None, frozenset[str]]:
    """What a graph answers, and the ids of all findings between the nodes of what decides."""
    if not {question.source, question.target} <= graph.nodes.keys():
        return None, frozenset()
    evidence = gather(graph, question, deciding_only=True)
    ids = frozenset(edge.id for step in evidence.deciding_steps for edge in step.edges)
    return Answered(evidence.verdict, strength(graph, question, evidence).level), ids
