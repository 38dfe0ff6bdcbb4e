"""Which papers stand behind findings, and which findings a paper has: one paper is one, whatever id it is asked by."""

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.evidence.records import Reference
from oxygraph.questions.references import findings

DOI, PMID = "10.1000/one", "1000001"
ONE_PAPER = ("r1", "mine-by-doi", "mine-by-pmid")
"""The review's own number has both identifiers; the two others have one each, and share none."""


@pytest.fixture(name="graph", scope="module")
def of_one_paper() -> ox.EvidenceGraph:
    """Findings of one paper under three ids, of an unsure match with its DOI, and of another paper."""
    references = (
        Reference("r1", (1,), doi=DOI, pmid=PMID, match_confidence="high"),
        Reference("mine-by-doi", doi=DOI, match_confidence="high"),
        Reference("mine-by-pmid", pmid=PMID, match_confidence="medium"),
        Reference("unsure", doi=DOI, match_confidence="low"),
        Reference("other", doi="10.1000/other", match_confidence="high"),
    )
    edges = [finding(f"of-{one.id}", "drug", "calm", reference=(one.id,), layer="extended") for one in references]
    return graph_of(*edges, references=references)


def asked(graph: ox.EvidenceGraph, name: str) -> set[str]:
    """The ids of the references whose findings are found."""
    return {edge.reference[0] for edge in findings(graph, reference=name)}


@pytest.mark.parametrize("name", [*ONE_PAPER, "R1", "Mine_by_DOI", PMID, f"PMID: {PMID}"])
def test_a_paper_is_found_whole_by_whatever_it_is_called(graph: ox.EvidenceGraph, name: str) -> None:
    """By way of the review's number too: two references that share no identifier themselves are one paper."""
    assert asked(graph, name) == set(ONE_PAPER)
    assert {paper.id for paper in ox.references(graph, reference=name)} == set(ONE_PAPER)


def test_a_doi_finds_who_bears_it_unsurely_too(graph: ox.EvidenceGraph) -> None:
    """Who was not surely identified is no part of the paper, and is what the DOI was asked of all the same."""
    assert asked(graph, DOI) == asked(graph, f"https://doi.org/{DOI}") == {*ONE_PAPER, "unsure"}
    assert asked(graph, "unsure") == {"unsure"}
    assert asked(graph, "other") == {"other"}


@pytest.mark.parametrize("name", ["Sack et al. 2017", "Sack et al. (2017)", "sack et al., 2017"])
def test_a_paper_is_found_by_what_answers_call_it(name: str) -> None:
    """What is printed leads back to it; the key in a bibliography, whose id is another one, does so as well."""
    curated = ox.read_graph()
    assert asked(curated, name) == {"sack2017"}
    assert asked(curated, "van Zuiden et al. 2017") == asked(curated, "vanzuiden2017") == asked(curated, "r42")
    assert asked(curated, "Koch 2016a").isdisjoint(asked(curated, "Koch 2016b"))


@pytest.mark.parametrize(("name", "near"), [("othr", ("other",)), ("10.1000/none", ()), ("77", ())])
def test_a_paper_that_is_not_there_is_refused(graph: ox.EvidenceGraph, name: str, near: tuple[str, ...]) -> None:
    """With the ids near it, where it is no identifier."""
    with pytest.raises(ox.UnknownNameError) as caught:
        findings(graph, reference=name)
    assert (caught.value.kind, caught.value.suggestions) == ("reference", near)
