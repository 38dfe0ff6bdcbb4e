"""The worlds of the benchmark: the same every time, holding what they promise, and right where nothing misleads."""

import sys

from oxygraph.engine.results import Finding
from repository import REPOSITORY

sys.path.append(str(REPOSITORY / "benchmarks"))

from methods import Asked, judged, verdict_sign
from worlds import ORDINARY, TRAPS, TREACHEROUS, worlds

COUNT = 60


def test_a_draw_is_the_same_every_time() -> None:
    """Of one seed; of another it is not."""
    one, again, other = ([*worlds(5, ORDINARY, seed)] for seed in (7, 7, 1))
    assert one == again
    assert one != other


def test_worlds_hold_everything_they_promise() -> None:
    """Hearsay, misreadings, subgroups, designs, markers, parts, cohorts of two papers, poolings, animals."""
    graphs = [asked.graph for asked in worlds(COUNT, TREACHEROUS, 7)]
    edges = [edge for graph in graphs for edge in graph.edges.values()]
    references = [reference for graph in graphs for reference in graph.references.values()]
    assert {edge.layer for edge in edges} == {"review", "primary", "extended"}
    assert {edge.evidence_type for edge in edges} >= {"experiment", "observational", "meta_analysis"}
    assert {edge.predicate for edge in edges} == {"affects", "associated_with", "part_of", "subclass_of"}
    assert {edge.species for edge in edges} == {"human", "rat", ""}
    assert {edge.analysis for edge in edges} == {"", "subgroup"}
    assert any(reference.cohort for reference in references)
    assert any(reference.includes for reference in references)
    assert any(graph.audit for graph in graphs)
    silent = {f.silent_because for asked in worlds(COUNT, TREACHEROUS, 7) for f in _direct(asked)}
    assert silent >= {"hearsay", "weaker_design", "other_species", "pooled", "less_specific"}


def _direct(asked: Asked) -> tuple[Finding, ...]:
    step = judged(asked).direct
    return step.findings if step else ()


def test_where_nothing_misleads_every_answer_is_right() -> None:
    """And most questions are answered."""
    honest = ORDINARY._replace(**dict.fromkeys(TRAPS, 0.0))
    answers = [(verdict_sign(judged(asked)), asked.truth) for asked in worlds(COUNT, honest, 7)]
    committed = [sign == truth for sign, truth in answers if sign]
    assert all(committed)
    assert len(committed) > COUNT / 2
