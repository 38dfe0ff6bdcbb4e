"""The budget of a question: what nobody can read is not waited for, and an answer that was cut short says so."""

from itertools import permutations

import pytest

from build import finding, graph_of
from oxygraph.engine.ask import answer, answer_question
from oxygraph.engine.budget import Budget
from oxygraph.engine.question import Question
from oxygraph.engine.search import gather
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.report.answers import answer_document
from oxygraph.report.why import why


@pytest.fixture(scope="module")
def joined() -> EvidenceGraph:
    """Fourteen nodes, each joined with each other, but for the two ends that a question is about."""
    ends = [pair for pair in permutations(range(14), 2) if pair != (0, 1)]
    made = (finding(f"e{a}-{b}", f"n{a}", f"n{b}", reference=(f"r{a}",), evidence_type="experiment") for a, b in ends)
    return graph_of(*made)


def test_an_answer_that_ran_out_of_time_says_so_and_lets_no_path_decide(joined: EvidenceGraph) -> None:
    """What was not looked for might say the contrary."""
    whole = answer(joined, "n0", "n1", max_hops=3)
    assert (whole.verdict, whole.decided_by, whole.complete) == ("increases", "mechanism", True)
    cut = answer(joined, "n0", "n1", max_hops=6, timeout=0.05)
    assert (cut.verdict, cut.decided_by, cut.complete, cut.suggests) == ("insufficient", "nothing", False, None)
    assert answer_document(joined, cut)["complete"] is False
    assert "ended before it was through" in why(joined, cut)
    assert "搜索未完成" in why(joined, cut, "zh")


def test_direct_evidence_needs_no_path(joined: EvidenceGraph) -> None:
    """However short the time, what was measured decides."""
    found = answer(joined, "n0", "n2", max_hops=6, timeout=0.001)
    assert (found.verdict, found.decided_by) == ("increases", "direct")


def test_no_more_paths_are_kept_than_allowed(joined: EvidenceGraph) -> None:
    """Each costs memory."""
    budget = Budget(paths=20)
    question = Question("n0", "n1", joined.context(), joined.layers(()), 4)
    found = gather(joined, question, budget)
    assert len(found.paths) == 20
    assert budget.exhausted
    assert found.causal_paths == ()


def test_what_was_not_looked_for_has_no_verdict_of_its_own(graph: EvidenceGraph) -> None:
    """The paths of the question were found, and then the budget ended: no layer is said to be insufficient for that."""
    question = Question("oxytocin", "cea", graph.context(), graph.layers(()), 4)
    whole = answer_question(graph, question)
    needed = len(whole.paths)
    cut = answer_question(graph, question, Budget(paths=needed))
    assert (whole.complete, cut.complete) == (True, False)
    assert (cut.verdict, cut.decided_by) == (whole.verdict, "mechanism") == ("decreases", "mechanism")
    assert cut.by_layer.items() < whole.by_layer.items()
    assert "extended" not in cut.by_layer
    assert (cut.sensitivity.flips, cut.sensitivity.scenarios) == ((), {})
    assert "the verdict stands" in why(graph, cut)
    assert "no path decides" not in why(graph, cut)
