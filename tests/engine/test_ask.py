"""Whole answers on random graphs: what each of them keeps, and the verdict written a second time, plainly."""

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings

from dressed import Asked, crowds, dressed_ways, telling_ways
from oxygraph.engine.ask import Answer, answer, answer_question
from oxygraph.engine.strength import LEVELS
from oxygraph.engine.verdict import ABSTAINING, DIRECT, MECHANISM, NOTHING
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign
from oxygraph.report.why import why
from plain_rules import PlainRules
from strategies import Journey, journeys

VERDICTS = {"increases", "decreases", "no_effect", "mixed", "conflicting", "insufficient"}


def test_the_verdict_equals_the_rules_written_plainly() -> None:
    """Of direct findings and of paths, each verdict a good number of times."""
    drawn: Counter[str] = Counter()

    def assert_equal(asked: Asked) -> None:
        found = answer_question(*asked)
        assert found.verdict == Sign(PlainRules(*asked).verdict()).verdict
        drawn.update([found.verdict, found.decided_by])

    @settings(max_examples=700)
    @given(dressed_ways() | telling_ways())
    def of_ways(asked: Asked) -> None:
        assert_equal(asked)

    @settings(max_examples=700)
    @given(crowds())
    def of_crowds(asked: Asked) -> None:
        assert_equal(asked)

    of_ways()
    of_crowds()
    assert min(drawn[kind] for kind in (*VERDICTS, DIRECT, MECHANISM, NOTHING)) >= 10, drawn


def test_every_answer_keeps_its_promises() -> None:
    """On random graphs with a way from end to end, of each kind of answer a good number."""
    drawn: Counter[str] = Counter()

    @settings(max_examples=700)
    @given(crowds() | dressed_ways() | telling_ways())
    def promises(asked: Asked) -> None:
        found = answer_question(*asked)
        assert_kept(asked.graph, found)
        drawn.update({found.decided_by: 1, "with paths": bool(found.paths), "flips": bool(found.sensitivity.flips)})
        drawn.update({"suggests": found.suggests is not None, "leans": found.leans is not None})

    promises()
    kinds = (DIRECT, MECHANISM, NOTHING, "with paths", "flips", "suggests", "leans")
    assert min(drawn[kind] for kind in kinds) >= 5, drawn


def assert_kept(graph: EvidenceGraph, found: Answer) -> None:
    """Paths are ordered, abstention is explained, and flips are those that change the verdict."""
    assert found.verdict in VERDICTS
    assert (found.match is None) == (found.decided_by == NOTHING)
    unsettled = found.verdict in {"conflicting", "mixed"}
    assert found.resolving is None or unsettled
    assert (found.leans is not None) == (unsettled and found.decided_by == DIRECT)
    assert (found.strength.level is None) == (found.verdict in ABSTAINING)
    assert found.strength.level is None or found.strength.level in LEVELS
    assert found.suggests is None or found.verdict == "insufficient"
    assert found.by_layer.keys() == {"review", "primary", "extended"}
    assert (found.elsewhere is None) == (len(found.question.layers) == len(found.by_layer))
    counted = [path.counted for path in found.paths]
    assert counted == sorted(counted, reverse=True)
    for path in found.paths:
        assert [step.subject for step in path.steps] == list(path.nodes[:-1])
        assert len(path.steps) >= 2
    for study, verdict in found.sensitivity.without.items():
        assert (study in found.sensitivity.flips) == (verdict != found.verdict)
    assert why(graph, found)
    assert why(graph, found, "zh")


def test_leaving_a_study_out_is_asking_the_graph_without_it() -> None:
    """The quick recomputation equals building the smaller graph and asking again."""
    compared: Counter[bool] = Counter()

    @settings(max_examples=400)
    @given(telling_ways())
    def compare(asked: Asked) -> None:
        graph, found = asked.graph, answer_question(*asked)
        for study, verdict in found.sensitivity.without.items():
            left = [edge for edge in graph.edges.values() if not edge.signed or named(edge) != study]
            smaller = EvidenceGraph(graph.nodes.values(), left, graph.contexts.values(), graph.references.values())
            assert answer_question(smaller, asked.question).verdict == verdict
            compared[verdict == found.verdict] += 1

    compare()
    assert min(compared[True], compared[False]) >= 30, "verdicts that stand without a study, and verdicts that fall"


def named(edge: Edge) -> str:
    """The study of a finding where no two references are one paper: all it cites, or its layer's own word."""
    return "+".join(sorted(edge.reference)) or edge.layer


@given(journeys())
def test_the_order_of_the_files_does_not_matter(journey: Journey) -> None:
    """The same findings in another order give the same answer, path by path."""
    graph, source, target, _ = journey
    one, other = answer(graph, source, target), answer(turned(graph), source, target)
    assert [(path.nodes, path.sign) for path in one.paths] == [(path.nodes, path.sign) for path in other.paths]
    assert (one.verdict, one.missing) == (other.verdict, other.missing)
    assert all(a.subject != b.subject for path in one.paths for a, b in pairwise(path.steps))


@given(crowds())
def test_nor_does_it_matter_to_who_is_counted(asked: Asked) -> None:
    """Nor to what the answer rests on, how strongly, and which way it leans."""
    one, other = answer_question(*asked), answer_question(turned(asked.graph), asked.question)
    assert (one.verdict, one.strength, one.leans, one.found_in) == (
        other.verdict,
        other.strength,
        other.leans,
        other.found_in,
    )
    assert (one.direct.findings if one.direct else ()) == (other.direct.findings if other.direct else ())


def turned(graph: EvidenceGraph) -> EvidenceGraph:
    """The same records in the other order."""
    return EvidenceGraph(*(reversed([*found.values()]) for found in graph.by_kind.values()))  # type: ignore[arg-type]
