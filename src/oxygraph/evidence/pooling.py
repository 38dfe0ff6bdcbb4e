"""Which trials a pooled analysis may pool, as far as its rows and theirs tell."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from oxygraph.evidence.records import ContextTag, Edge, about_the_same
from oxygraph.evidence.scoper import Scoper, population_hierarchy
from oxygraph.evidence.scopes import share
from oxygraph.evidence.tables import Row, Tables
from oxygraph.evidence.word_lists import WordLists
from oxygraph.evidence.word_sets import CONTROLLED_DESIGNS

__all__ = ["Pooling", "poolings"]


class Pooling(NamedTuple):
    """A pooled analysis that names nothing it pools, the step where most trials stand that it may, and their papers."""

    reference: str
    subject: str
    object: str
    trials: tuple[str, ...]


def poolings(tables: Tables, references: Mapping[str, Row], lists: WordLists) -> Iterator[Pooling]:
    """Every pooled analysis beside trials that it may pool, and does not name.

    It pools neither what came after it nor animals with people, nor trials of another aspect, nor any in a context that
    excludes its own: patients where it pools the healthy, men where it pools women, repeated doses where it pools one.
    What was withdrawn counts nothing twice.

    Args:
        tables: A table for each kind of record, no rule broken.
        references: Reference → its row.
        lists: The words of the closed lists.
    """
    pooled, tried = _of_designs(tables, references)
    if not pooled:
        return
    scoper = _scoper(tables, lists)
    for name, rows in pooled.items():
        beside: dict[tuple[str, str], _Beside] = {}
        for row in rows:
            step = row.subject, row.object
            found = beside.setdefault(step, _Beside(set(), set()))
            for trial in tried.get(step, ()):
                if _may_take_in(scoper, row, trial):
                    early = {paper for paper in trial.reference if not _later(references[paper], references[name])}
                    found.likely.update(early - {name} if _as_told(scoper, row, trial) else ())
                    found.all.update(early - {name})
        (subject, thing), most = max(beside.items(), key=lambda item: (len(item[1].likely), len(item[1].all)))
        if most.all:
            yield Pooling(name, subject, thing, (*sorted(most.likely), *sorted(most.all - most.likely)))


class _Beside(NamedTuple):
    """The papers of trials that an analysis may pool; the likely ones are told to be about the people it pools."""

    likely: set[str]
    all: set[str]


def _of_designs(
    tables: Tables, references: Mapping[str, Row]
) -> tuple[dict[str, list[Edge]], dict[tuple[str, str], list[Edge]]]:
    """The rows of each analysis that names nothing it pools, and the trials between each two nodes."""
    withdrawn = {name for name, row in references.items() if row.cells["status"] == "retracted"}
    silent = {name for name, row in references.items() if not row.cells["includes"]} - withdrawn
    pooled: dict[str, list[Edge]] = {}
    tried: dict[tuple[str, str], list[Edge]] = {}
    rows = (row.cells for row in tables["edges"].rows)
    designs = {*CONTROLLED_DESIGNS, "meta_analysis"}
    for edge in Edge.from_rows([cells for cells in rows if cells["evidence_type"] in designs]):
        if edge.evidence_type == "meta_analysis":
            for name in silent.intersection(edge.reference):
                pooled.setdefault(name, []).append(edge)
        elif not withdrawn.issuperset(edge.reference):
            tried.setdefault((edge.subject, edge.object), []).append(edge)
    return pooled, tried


def _scoper(tables: Tables, lists: WordLists) -> Scoper:
    """What tells the contexts of rows apart, as in the graph that they make."""
    nodes = (row.cells for row in tables["nodes"].rows)
    disorders = frozenset(node["id"] for node in nodes if node["category"] == "Disorder")
    rows = (row.cells for row in tables["edges"].rows)
    kinds = ((cells["subject"], cells["object"]) for cells in rows if cells["predicate"] == "subclass_of")
    tags = {tag.id: tag for tag in ContextTag.from_rows([row.cells for row in tables["contexts"].rows])}
    return Scoper(tags, population_hierarchy(kinds, disorders, lists), disorders, lists)


def _may_take_in(scoper: Scoper, pooled: Edge, trial: Edge) -> bool:
    """Whether nothing that is said of a pooled result and of a trial keeps the trial from being part of it."""
    alike = about_the_same(pooled, trial) and pooled.in_animals == trial.in_animals
    return alike and share(scoper.of_edge(pooled), scoper.of_edge(trial))


def _as_told(scoper: Scoper, pooled: Edge, trial: Edge) -> bool:
    """Whether a trial tells whom it studied, where the pooled result does."""
    return scoper.of_edge(pooled).population is None or scoper.of_edge(trial).population is not None


def _later(one: Row, other: Row) -> bool:
    """Whether one paper surely came after another."""
    years = one.cells["year"], other.cells["year"]
    return all(years) and int(years[0]) > int(years[1])
