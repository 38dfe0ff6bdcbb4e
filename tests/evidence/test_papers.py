"""Which references are one paper, which papers are one study, what a pooling pools, and what a retraction withdraws."""

from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import finding, graph_of, ref, structure
from oxygraph.evidence.papers import Papers, short_names, surely_identified
from oxygraph.evidence.records import Reference


def papers(*references: Reference) -> Papers:
    """The papers behind references."""
    return Papers({reference.id: reference for reference in references})


@pytest.mark.parametrize(
    ("confidence", "sure"), [("high", True), ("medium", True), ("low", False), ("none", False), ("", False)]
)
def test_only_a_confident_match_identifies(confidence: str, sure: bool) -> None:  # noqa: FBT001  a column of the table
    """An identifier of low or no confidence is nobody's."""
    assert surely_identified(Reference("r1", match_confidence=confidence)) is sure


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"doi": "10.1000/x"}, {"doi": "10.1000/x"}, True),
        ({"doi": "10.1000/x"}, {"doi": "10.1000/X"}, True),
        ({"pmid": "17"}, {"pmid": "17"}, True),
        ({"doi": "10.1000/x", "pmid": "17"}, {"doi": "10.1000/y", "pmid": "17"}, True),
        ({"doi": "10.1000/x"}, {"doi": "10.1000/y"}, False),
        ({"doi": "17"}, {"pmid": "17"}, False),
        ({}, {}, False),
        ({"doi": "10.1000/x"}, {"doi": "10.1000/x", "match_confidence": "medium"}, True),
        ({"doi": "10.1000/x"}, {"doi": "10.1000/x", "match_confidence": "low"}, False),
        ({"doi": "10.1000/x"}, {"doi": "10.1000/x", "match_confidence": "none"}, False),
        ({"title": "T", "year": 2000}, {"title": "T", "year": 2000}, False),
    ],
)
def test_two_references_are_one_paper_where_they_share_an_identifier(
    one: dict[str, object],
    other: dict[str, object],
    same: bool,  # noqa: FBT001  a column of the table
) -> None:
    """A DOI or a PMID, in any case, where both are surely identified."""
    found = papers(ref("r1", **one), ref("r2", **other))
    assert (found.paper["r1"] == found.paper["r2"]) is same


def test_references_are_joined_by_way_of_others() -> None:
    """One shares its DOI with the second, the second its PMID with the third."""
    found = papers(ref("a", doi="10.1000/x"), ref("b", doi="10.1000/x", pmid="17"), ref("c", pmid="17"), ref("d"))
    assert found.paper["a"] == found.paper["b"] == found.paper["c"] != found.paper["d"]


def test_a_row_is_withdrawn_where_each_of_its_papers_is() -> None:
    """Under whatever id; one that stands is enough, and a row without a paper has none that could be withdrawn."""
    found = papers(ref("a", doi="10.1000/x"), ref("b", doi="10.1000/x", status="retracted"), ref("c"))
    rows = [finding("e", "x", "y", reference=cited) for cited in [("a",), ("a", "b"), ("a", "c"), ("c",), ()]]
    assert [found.all_withdrawn(row) for row in rows] == [True, True, False, False, False]


def test_a_doubtful_reference_joins_nobody() -> None:
    """Its neighbours on either side stay two papers."""
    found = papers(
        ref("a", doi="10.1000/x"), ref("b", doi="10.1000/x", pmid="17", match_confidence="low"), ref("c", pmid="17")
    )
    assert len({*found.paper.values()}) == 3


def test_the_review_s_number_stands_for_a_paper() -> None:
    """Whatever the ids are called, and in whatever order they come."""
    ours, theirs = ref("z", citation=(3,), doi="10.1000/x"), ref("a", doi="10.1000/x")
    assert papers(ours, theirs).paper == papers(theirs, ours).paper == {"a": "z", "z": "z"}


def test_a_study_is_all_papers_of_a_cohort() -> None:
    """They stay papers of their own, and so does a cohort of another name."""
    found = papers(ref("a", cohort="one"), ref("b", cohort="one"), ref("c", cohort="two"), ref("d"))
    assert found.study["a"] == found.study["b"]
    assert len({*found.study.values()}) == 3
    assert len({*found.paper.values()}) == 4


def test_a_cohort_joins_a_paper_by_any_of_its_references() -> None:
    """One reference of a paper names the cohort: the whole paper is of it."""
    found = papers(ref("a", doi="10.1000/x"), ref("b", doi="10.1000/x", cohort="one"), ref("c", cohort="one"))
    assert len({*found.study.values()}) == 1


def test_a_cohort_needs_no_identifier() -> None:
    """A doubtful reference is of its cohort all the same: nobody guessed that from an identifier."""
    found = papers(ref("a", cohort="one"), ref("b", cohort="one", match_confidence="none"))
    assert found.study["a"] == found.study["b"]


def test_what_a_pooling_includes_are_studies() -> None:
    """Whichever reference of a study it names."""
    found = papers(
        ref("pool", includes=("b", "d")), ref("a", doi="10.1000/x"), ref("b", doi="10.1000/x"), ref("c"), ref("d")
    )
    assert found.pooled == {"pool": {"pool", found.study["a"], "d"}}


def test_a_pooling_pools_what_those_that_it_pools_do() -> None:
    """However many there are on the way, and under whatever references of one paper."""
    top, middle, twin = (
        ref("top", includes=("middle",)),
        ref("middle", doi="10.1000/x"),
        ref("twin", doi="10.1000/x", includes=("low",)),
    )
    found = papers(top, middle, twin, ref("low", includes=("trial",)), ref("trial"), ref("other"))
    assert found.takes_in("top", "trial")
    assert found.takes_in("top", "low+trial")
    assert not found.takes_in("top", "other")
    assert not found.takes_in("low", "middle")
    assert not found.takes_in("trial", "top")


def test_studies_that_pool_each_other_take_no_place_of_each_other() -> None:
    """One cohort in two papers may lead back to where a pooling began: it ends, and neither is lost."""
    found = papers(
        ref("a", cohort="same", includes=("b",)),
        ref("b", includes=("a2", "trial")),
        ref("a2", cohort="same"),
        ref("trial"),
    )
    assert not found.takes_in("a", "b")
    assert not found.takes_in("b", "a")
    assert found.takes_in("a", "trial")
    assert found.takes_in("b", "trial")


def test_the_retraction_of_one_reference_withdraws_the_paper() -> None:
    """Under each of its names, and nothing else of the same cohort."""
    found = papers(
        ref("r44", citation=(44,), doi="10.1000/x", status="retracted", cohort="one"),
        ref("own", doi="10.1000/x", cohort="one"),
        ref("other", cohort="one"),
    )
    assert found.withdrawn == {"r44", "own"}


def test_the_retraction_of_a_doubtful_reference_withdraws_nothing_else() -> None:
    """It may be another paper that was withdrawn."""
    found = papers(ref("a", doi="10.1000/x", status="retracted", match_confidence="low"), ref("b", doi="10.1000/x"))
    assert found.withdrawn == {"a"}


def test_the_study_of_a_finding() -> None:
    """Its papers' study; of several papers one study; the layer's own word; of anatomy none."""
    known = papers(ref("a", cohort="one"), ref("b", cohort="one"), ref("c"))

    def study(*references: str) -> str:
        return known.study_of(finding("e", "x", "y", reference=references))

    assert study("a") == study("b") == study("a", "b")
    assert study("a", "c") == study("c", "b") not in {study("a"), study("c")}
    assert study() == "review"
    assert known.study_of(structure("s", "x", "y")) == ""


def test_a_graph_knows_what_each_paper_says_for_itself() -> None:
    """Findings of the papers' layers, under any of their references; no outlook, and nothing of the review's."""
    edges = (
        finding("own", "a", "b", layer="extended", reference=("mine",)),
        finding("outlook", "a", "b", layer="primary", reference=("mine",), certainty="speculative"),
        finding("told", "a", "b", reference=("r1",)),
    )
    shared = [ref("r1", citation=(1,), doi="10.1000/x"), ref("mine", doi="10.1000/x")]
    graph = graph_of(*edges, references=shared)
    assert {paper: [edge.id for edge in rows] for paper, rows in graph.own_rows.items()} == {"r1": ["own"]}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("", "10.1000/a", "10.1000/b", "10.1000/A")),
            st.sampled_from(("", "1", "2")),
            st.sampled_from(("high", "medium", "low")),
            st.sampled_from(("", "x", "y")),
        ),
        min_size=2,
        max_size=7,
    )
)
def test_papers_and_studies_are_the_parts_of_a_graph_of_what_is_shared(drawn: list[tuple[str, str, str, str]]) -> None:
    """Every two references compared, and NetworkX asked what hangs together."""
    references = [
        Reference(f"r{at}", doi=doi, pmid=pmid, match_confidence=sure, cohort=cohort)
        for at, (doi, pmid, sure, cohort) in enumerate(drawn)
    ]
    found = papers(*references)
    paper: nx.Graph[str] = nx.Graph()
    study: nx.Graph[str] = nx.Graph()
    for joined in (paper, study):
        joined.add_nodes_from(found.paper)
    for one, other in combinations(references, 2):
        sure = "low" not in {one.match_confidence, other.match_confidence}
        doi = one.doi and one.doi.lower() == other.doi.lower()
        if sure and (doi or (one.pmid and one.pmid == other.pmid)):
            paper.add_edge(one.id, other.id)
            study.add_edge(one.id, other.id)
        if one.cohort and one.cohort == other.cohort:
            study.add_edge(one.id, other.id)
    for joined, named in ((paper, found.paper), (study, found.study)):
        for name, beside in combinations(found.paper, 2):
            assert (named[name] == named[beside]) == nx.has_path(joined, name, beside)


def test_namesakes_of_one_year_are_told_apart_and_one_paper_has_one_name() -> None:
    """By a letter for each paper; whoever bears a name alone keeps it as it is."""
    koch = {"authors": "Koch SB", "year": 2016}
    references = [
        ref("one", **koch, doi="10.1000/x"),
        ref("other", **koch, doi="10.1000/y"),
        ref("again", **koch, doi="10.1000/X"),
        ref("later", authors="Koch SB", year=2017),
        ref("sack", authors="Sack M; Spieler D; Wizelman L", year=2017),
    ]
    assert short_names({each.id: each for each in references}, papers(*references).paper) == {
        "one": "Koch 2016a",
        "again": "Koch 2016a",
        "other": "Koch 2016b",
        "later": "Koch 2017",
        "sack": "Sack et al. 2017",
    }
