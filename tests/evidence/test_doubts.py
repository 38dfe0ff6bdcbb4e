"""Warnings: what a curator should look at although no rule is broken."""

from typing import Any

import pytest

from build import down, finding, graph_of, null, ref, structure, up
from oxygraph.cli.terminal.messages import issue_in_language
from oxygraph.errors import Issue
from oxygraph.evidence.doubts import doubts
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Node
from oxygraph.evidence.tables import Row, Table, tables_of
from oxygraph.evidence.word_lists import OwnWord


def doubts_of(graph: EvidenceGraph) -> list[Issue]:
    """The warnings about a graph."""
    return doubts(tables_of(graph.records()))


def test_references_that_are_one_paper_are_named() -> None:
    """The one that stands for the others is not; they count as one study, and nothing is refused."""
    edge = finding("e", "a", "b", reference=("r1",), citation=(1,))
    graph = graph_of(edge, references=[ref("r1", citation=(1,), doi="10.1000/x"), ref("mine", doi="10.1000/x")])
    (issue,) = doubts_of(graph)
    assert (issue.file, issue.column, issue.rule, issue.severity) == ("references.csv", "id", "one-paper", "warning")
    assert "mine and r1" in issue.message
    assert doubts_of(graph_of(edge, references=[ref("r1", citation=(1,), doi="10.1000/x"), ref("mine")])) == []


def test_all_that_one_identifier_makes_one_paper_are_named_and_a_retraction_of_one_of_them() -> None:
    """A wrong PMID joins two papers: whoever wrote it is told of both, and that one of them takes the other along."""
    tables = tables_of(
        graph_of(
            finding("e", "a", "b", reference=("r1",), citation=(1,)),
            references=[ref("r1", citation=(1,), doi="10.1000/x"), ref("gone", pmid="7", status="retracted")],
        ).records()
    )
    mine = Row("mine/references.csv", 2, ref("mine", doi="10.1000/x", pmid="7").to_row())
    tables["references"] = Table("references", (*tables["references"].rows, mine))
    (issue,) = [issue for issue in doubts(tables) if issue.file == mine.file]
    assert "mine and r1 (references.csv:3), gone (references.csv:2) are one paper" in issue.message
    assert issue.message.endswith("gone is retracted, so none of them counts")
    assert "delete this row and cite r1" in issue.fix


@pytest.mark.parametrize("retracted", ["r1", "mine"])
def test_a_retraction_that_takes_another_reference_along_is_said(retracted: str) -> None:
    """Whichever of the two is retracted."""
    references = [ref("r1", citation=(1,), doi="10.1000/x"), ref("mine", doi="10.1000/x")]
    references = [r._replace(status="retracted") if r.id == retracted else r for r in references]
    edge = finding("e", "a", "b", reference=("r1",), citation=(1,))
    (issue,) = doubts_of(graph_of(edge, references=references))
    assert f"{retracted} is retracted" in issue.message


@pytest.mark.parametrize(
    ("columns", "warned"),
    [
        ({}, True),
        ({"title": "the trial of compassion."}, True),
        ({"doi": "10.1000/y"}, True),  # the other one has a PMID
        ({"pmid": "8"}, False),
        ({"pmid": "7"}, False),  # that they are one paper is said
        ({"year": 2017}, False),
        ({"title": "Another trial"}, False),
        ({"match_confidence": "low"}, False),
        ({"cohort": "c"}, False),  # one study
    ],
)
def test_a_title_that_stands_twice_may_be_one_paper(columns: dict[str, Any], warned: bool) -> None:  # noqa: FBT001  a column
    """Where no identifier tells them apart: it would count beside itself."""
    first = ref("r1", citation=(1,), title="The Trial of Compassion", year=2016, pmid="7", cohort="c")
    mine = ref("mine", **{"title": first.title, "year": 2016, **columns})
    tables = tables_of(graph_of(finding("e", "a", "b", reference=("r1",), citation=(1,)), references=[first]).records())
    own = Row("mine/references.csv", 2, mine.to_row())
    tables["references"] = Table("references", (*tables["references"].rows, own))
    issues = [issue for issue in doubts(tables) if issue.rule == "one-title"]
    assert [issue.file for issue in issues] == ([own.file] if warned else [])
    assert all("mine and r1 (references.csv:2)" in issue.message for issue in issues)


@pytest.mark.parametrize(
    "authors", ["Doe J, Roe A", "Doe J & Roe A", "王小明；李华", "Poe E; Doe, Jane; Roe, Anna", "Doe, J.-L."]
)
def test_authors_that_are_read_as_one_are_asked_about(authors: str) -> None:
    """A semicolon stands between two, each a family name and initials, or a text would name another first author."""
    (issue,) = doubts_of(graph_of(finding("e", "a", "b", reference=("r1",)), references=[ref("r1", authors=authors)]))
    assert (issue.column, issue.rule, issue.severity) == ("authors", "several-authors", "warning")
    assert issue.message.endswith("is read as one author")


@pytest.mark.parametrize(
    ("authors", "others"),
    [("Smith J, et al.", "et al."), ("Smith et al", "et al"), ("Smith J; et al.", "et al."), ("王小明等", "等")],
)
def test_others_who_are_not_named_are_no_author(authors: str, others: str) -> None:
    """As a review's table names its papers: a figure would call the paper by them."""
    graph = graph_of(finding("e", "a", "b", reference=("r1",)), references=[ref("r1", authors=authors)])
    (issue,) = doubts_of(graph)
    assert (issue.column, issue.rule) == ("authors", "several-authors")
    assert issue.fix.startswith(f"Leave out {others}, which names nobody")
    assert issue_in_language(issue, "zh").fix.startswith(f"请删去未指名的 {others}")


@pytest.mark.parametrize(
    "authors", ["Doe J; Roe A", "Centers for Disease Control and Prevention", "Barnes, Inc.", "van der Doe Jr JL"]
)
def test_an_author_alone_is_not_asked_about(authors: str) -> None:
    """Groups have commas and ands in their names."""
    graph = graph_of(finding("e", "a", "b", reference=("r1",)), references=[ref("r1", authors=authors)])
    assert doubts_of(graph) == []


def test_a_doubtful_reference_is_no_second_name_of_a_paper() -> None:
    """As for everything that is counted."""
    references = [ref("r1", doi="10.1000/x"), ref("mine", doi="10.1000/x", match_confidence="low")]
    assert doubts_of(graph_of(finding("e", "a", "b", reference=("r1",)), references=references)) == []


POOLED = null("pooled", "a", "b", reference=("pool",), evidence_type="meta_analysis")
TRIAL = finding("trial", "a", "b", reference=("r1",), evidence_type="randomized_trial")


@pytest.mark.parametrize(
    ("beside", "warned"),
    [
        (TRIAL, True),
        (TRIAL._replace(evidence_type="experiment"), True),
        (TRIAL._replace(evidence_type="observational"), False),
        (TRIAL._replace(object="c"), False),
    ],
    ids=str,
)
def test_a_pooling_beside_trials_says_what_it_pools(beside: Edge, warned: bool) -> None:  # noqa: FBT001  a column
    """Or they count a second time."""
    bare = doubts_of(graph_of(POOLED, beside, references=[ref("pool"), ref("r1")]))
    assert [(issue.column, issue.rule, issue.severity) for issue in bare] == (
        [("includes", "pools-nothing", "warning")] if warned else []
    )
    assert doubts_of(graph_of(POOLED, beside, references=[ref("pool", includes=("r1",)), ref("r1")])) == []


@pytest.mark.parametrize(
    ("pool", "trial", "species", "warned"),
    [
        ({"year": 2015}, {"year": 2015}, "human", True),
        ({"year": 2015}, {"year": 2016}, "human", False),
        ({"year": 2015}, {}, "human", True),
        ({}, {"year": 2016}, "human", True),
        ({}, {}, "", True),
        ({}, {}, "rat", False),
        ({"status": "retracted"}, {}, "human", False),
    ],
    ids=str,
)
def test_a_pooling_is_asked_only_for_what_it_may_pool(pool: Any, trial: Any, species: str, warned: bool) -> None:  # noqa: FBT001
    """Nothing that came after it, no animals with people; and a withdrawn one counts nothing twice."""
    references = [ref("pool", **pool), ref("r1", **trial)]
    pooled = POOLED._replace(species="human")
    issues = doubts_of(graph_of(pooled, TRIAL._replace(species=species), references=references))
    assert [issue.message for issue in issues] == (
        ["pool pools studies, and trials that it may pool stand beside it: r1 (a → b)"] if warned else []
    )


def pools_nothing(graph: EvidenceGraph) -> list[str]:
    """What is said of analyses that name nothing they pool."""
    return [issue.message for issue in doubts_of(graph) if issue.rule == "pools-nothing"]


BELOW = structure("below", "ptsd", "anxiety-related", "subclass_of")
DISORDERS = [Node(name, "Disorder", name) for name in ("ptsd", "anxiety-related", "asd")]


@pytest.mark.parametrize(
    ("pooled", "trial", "warned"),
    [
        pytest.param({"population": ("asd",)}, {"population": ("healthy",)}, False, id="patients, the healthy"),
        pytest.param({"population": ("asd",)}, {"population": ("ptsd",)}, False, id="patients, other patients"),
        pytest.param({"population": ("asd",)}, {"population": ("adults", "asd")}, True, id="patients, grown ones"),
        pytest.param({"population": ("anxiety-related",)}, {"population": ("ptsd",)}, True, id="a disorder below"),
        pytest.param({"population": ("ptsd",)}, {"population": ("anxiety-related",)}, True, id="a disorder above"),
        pytest.param({"population": ("healthy",)}, {"population": ("healthy", "ptsd")}, True, id="both"),
        pytest.param({"population": ("adults",)}, {"population": ("children",)}, False, id="another age"),
        pytest.param({"population": ("asd",)}, {}, True, id="who is not told"),
        pytest.param({"population": ("asd",)}, {"species": "rat"}, False, id="animals, patients"),
        pytest.param({"species": "rodent"}, {"species": "rat"}, True, id="a species below"),
        pytest.param({"species": "mouse"}, {"species": "rat"}, False, id="another species"),
        pytest.param({"sex": "female"}, {"sex": "male"}, False, id="men, women"),
        pytest.param({"sex": "both"}, {"sex": "male"}, True, id="men among both"),
        pytest.param({"route": "intranasal"}, {"route": "intravenous"}, False, id="another route"),
        pytest.param({"route": "injection"}, {"route": "intravenous"}, True, id="a route below"),
        pytest.param({"regimen": "single"}, {"regimen": "chronic"}, False, id="another regimen"),
        pytest.param({"setting": ("familiar",)}, {"setting": ("unfamiliar",)}, False, id="another setting"),
        pytest.param({"setting": ("familiar",)}, {"setting": ("alone",)}, True, id="settings that go together"),
        pytest.param({"object_aspect": "level"}, {"object_aspect": "activity"}, False, id="another aspect"),
        pytest.param({"object_aspect": "level"}, {}, True, id="an aspect that is not told"),
    ],
)
def test_a_pooling_is_asked_for_no_trial_that_its_own_context_excludes(
    pooled: Any,
    trial: Any,
    warned: bool,  # noqa: FBT001  a column
) -> None:
    """By the words and hierarchies of the graph; what is not told excludes nothing."""
    edges = [POOLED._replace(**pooled), TRIAL._replace(**trial), BELOW]
    graph = graph_of(*edges, nodes=DISORDERS, references=[ref("pool"), ref("r1")])
    assert len(pools_nothing(graph)) == warned


def test_a_withdrawn_trial_counts_nothing_twice_nor_does_a_paper_pool_itself() -> None:
    """What is silent is not counted beside the analysis, and a trial of its own paper is of one study with it."""
    references = [ref("pool"), ref("r1", status="retracted")]
    own = TRIAL._replace(id="own", reference=("pool",))
    assert pools_nothing(graph_of(POOLED, TRIAL, own, references=references)) == []


def test_trials_in_those_whom_a_pooling_is_about_are_named_first() -> None:
    """And the step is named where most of them stand, though more trials elsewhere do not tell whom they studied."""
    pooled = POOLED._replace(population=("asd",))
    named = [TRIAL._replace(id="t", reference=("r9",), population=("asd",)), TRIAL]
    others = [TRIAL._replace(id=f"o{at}", reference=(f"o{at}",), object="c") for at in range(4)]
    edges = [pooled, pooled._replace(id="too", object="c"), *named, *others]
    (message,) = pools_nothing(graph_of(*edges, references=[ref("pool")]))
    assert message.endswith("stand beside it: r9, r1 (a → b)")


def test_warnings_come_in_the_order_of_lines() -> None:
    """However they were found."""
    references = [ref("pool"), ref("r1", doi="10.1000/x"), ref("mine", doi="10.1000/x")]
    issues = doubts_of(graph_of(POOLED, TRIAL, references=references))
    assert {issue.rule for issue in issues} == {"one-paper", "pools-nothing"}
    assert [issue.line for issue in issues] == sorted(issue.line for issue in issues)


def found(graph: EvidenceGraph) -> list[tuple[str, int, str, str]]:
    """File, line, column and rule of each warning; all are warnings, and name a way out."""
    issues = doubts_of(graph)
    assert all(issue.severity == "warning" and issue.message and issue.fix[0].isupper() for issue in issues)
    return [(issue.file, issue.line, issue.column, issue.rule) for issue in issues]


@pytest.mark.parametrize(
    ("predicate", "subject", "thing", "column"),
    [
        ("subclass_of", "Process", "Process", ""),
        ("subclass_of", "Process", "Symptom", "object"),
        ("subclass_of", "BrainRegion", "System", "object"),
        ("part_of", "BrainRegion", "System", ""),
        ("part_of", "Symptom", "Symptom", ""),
        ("part_of", "Process", "BrainRegion", "object"),
        ("part_of", "Symptom", "Disorder", "object"),
        ("has_symptom", "Disorder", "Symptom", ""),
        ("has_symptom", "Disorder", "Process", "object"),
        ("has_symptom", "Symptom", "Symptom", "subject"),
        ("connects", "Connection", "BrainRegion", ""),
        ("connects", "BrainRegion", "BrainRegion", "subject"),
        ("variant_of", "Variant", "Gene", ""),
        ("variant_of", "Variant", "Receptor", "object"),
        ("gene_product_of", "Receptor", "Gene", ""),
        ("gene_product_of", "Gene", "Gene", "subject"),
        ("binds", "Molecule", "Receptor", ""),
        ("binds", "Molecule", "BrainRegion", "object"),
        ("expressed_in", "Receptor", "CellType", ""),
        ("expressed_in", "Receptor", "Disorder", "object"),
        ("produced_in", "Symptom", "BrainRegion", "subject"),
        ("stored_in", "Molecule", "Process", "object"),
        ("projects_to", "BrainRegion", "BrainRegion", ""),
        ("projects_to", "Molecule", "Symptom", "object"),
        ("participates_in", "Process", "Disorder", ""),
    ],
)
def test_a_hierarchy_is_between_things_of_one_kind(predicate: str, subject: str, thing: str, column: str) -> None:
    """It hands signs on: a kind of another category, or a symptom of a process, hands on a false one."""
    nodes = [Node("a", subject, "a"), Node("b", thing, "b")]
    graph = graph_of(structure("s", "a", "b", predicate), nodes=nodes)
    assert found(graph) == ([("edges.csv", 2, column, "unlike-ends")] if column else [])


@pytest.mark.parametrize(
    "subject", ["Biomarker", "BrainRegion", "Connection", "Molecule", "Process", "Symptom", "System"]
)
def test_a_marker_of_a_disorder_says_in_whom(subject: str) -> None:
    """What is measured in somebody and goes with a disorder names a population; a risk does not have to."""
    ill = Node("ill", "Disorder", "illness")
    marker = up("e", "m", "ill", predicate="associated_with")
    graph = graph_of(marker, nodes=[Node("m", subject, "m"), ill])
    assert found(graph) == [("edges.csv", 2, "population", "marker-in-whom")]
    assert "illness" not in (fix := doubts_of(graph)[0].fix)
    assert "such as ill" in fix
    assert found(graph_of(marker._replace(population=("ill",)), nodes=[Node("m", subject, "m"), ill])) == []
    assert found(graph_of(marker, nodes=[Node("m", "Exposure", "m"), ill])) == []
    assert found(graph_of(marker._replace(predicate="affects"), nodes=[Node("m", subject, "m"), ill])) == []
    assert found(graph_of(marker, nodes=[Node("m", subject, "m"), Node("ill", "Symptom", "ill")])) == []


@pytest.mark.parametrize(
    ("species", "population", "warned"),
    [
        ("rat", ("ill",), True),
        ("mouse", ("anxiety_patients",), True),
        ("mouse", ("healthy",), False),
        ("rat", ("adults", "ill"), True),
        ("rat", ("adolescents",), False),
        ("human", ("ill",), False),
        ("", ("ill",), False),
        ("rat", (), False),
    ],
)
def test_animals_are_no_patients(species: str, population: tuple[str, ...], warned: bool) -> None:  # noqa: FBT001  a column
    """An animal model of a disorder is a setting; animals may be young or healthy, but are no patients."""
    edge = up("e", "a", "b", species=species, population=population)
    graph = graph_of(edge, nodes=[Node("ill", "Disorder", "illness")])
    assert found(graph) == ([("edges.csv", 2, "population", "animal-patients")] if warned else [])


@pytest.mark.parametrize(
    ("broader", "warned"),
    [("veterans", True), ("children", True), ("adolescents", False), ("healthy", False), ("", False)],
)
def test_animals_are_no_patients_by_a_word_of_one_s_own(broader: str, warned: bool) -> None:  # noqa: FBT001  a column
    """What lies below a population that only people can be; animals may be some kind of healthy ones."""
    words = [
        OwnWord("population", "narrowest", "narrow", name="the narrowest"),
        OwnWord("population", "narrow", broader, name="the narrow"),
    ]
    for name in ("narrow", "narrowest"):
        graph = graph_of(up("e", "a", "b", species="mouse", population=(name,)), words=words)
        assert found(graph) == ([("edges.csv", 2, "population", "animal-patients")] if warned else [])


@pytest.mark.parametrize(
    ("layer", "section", "warned"),
    [
        ("review", "2.5", False),
        ("review", "0", False),
        ("review", "2.10", True),
        ("review", "1.3", True),
        ("review", "5", True),
        ("review", "", False),
        ("extended", "5", False),
    ],
)
def test_a_section_is_one_of_the_review(layer: str, section: str, warned: bool) -> None:  # noqa: FBT001  a column
    """A spreadsheet turns 2.1 into 2.10; another paper has sections of its own."""
    graph = graph_of(up("e", "a", "b", layer=layer, section=section, reference=("r1",)))
    assert found(graph) == ([("edges.csv", 2, "section", "no-such-section")] if warned else [])


def test_two_findings_are_not_the_same_sentence() -> None:
    """However it is spelled; the later row is named, and the earlier one in it. Structure may repeat itself."""
    first, second = up("e1", "a", "b", sex="male"), down("e2", "a", "b", sex="female", statement="E1 says  SO.")
    graph = graph_of(first, second)
    assert found(graph) == [("edges.csv", 3, "statement", "said-already")]
    assert "e2 says what e1 says in line 2" in doubts_of(graph)[0].message
    assert found(graph_of(first, second._replace(statement="It falls in women."))) == []


def test_one_sentence_in_many_rows_is_said_at_the_first_of_them() -> None:
    """With their number."""
    copies = [up(f"e{place:02}", "a", "b", statement="The same.") for place in range(20)]
    (issue,) = doubts_of(graph_of(*copies))
    assert (issue.line, issue.rule) == (3, "said-already")
    assert issue.message.endswith("(also in lines 4, 5, 6, 7, 8 and 13 more)")


@pytest.mark.parametrize(("kind", "warned"), [("Biomarker", True), ("Variant", True), ("Process", False)])
def test_a_marker_is_written_before_its_condition(kind: str, warned: bool) -> None:  # noqa: FBT001  a column
    """Signs multiply along a path only in this order; a process may follow from a disorder."""
    nodes = [Node("illness", "Disorder", "illness"), Node("other", kind, "other")]
    edge = up("e", "illness", "other", predicate="associated_with", population=("illness",))
    assert found(graph_of(edge, nodes=nodes)) == ([("edges.csv", 2, "subject", "condition-first")] if warned else [])


@pytest.mark.parametrize(("kind", "warned"), [("BrainRegion", False), ("Process", True), ("Disorder", True)])
def test_what_is_given_into_the_brain_is_given_into_a_region(kind: str, warned: bool) -> None:  # noqa: FBT001  a column
    """The site of a microinjection."""
    graph = graph_of(up("e", "a", "b", site="there"), nodes=[Node("there", kind, "there")])
    assert found(graph) == ([("edges.csv", 2, "site", "no-region")] if warned else [])


def test_a_structure_has_no_size() -> None:
    """It has no effect whose size it could be."""
    edge = structure("e", "a", "b", "participates_in")._replace(effect_size=0.4, effect_metric="cohens_d")
    assert found(graph_of(edge)) == [("edges.csv", 2, "effect_size", "sized-structure")]


def test_what_the_review_does_not_cite_is_of_no_primary_layer() -> None:
    """It is of layer extended."""
    edge = up("e", "a", "b", layer="primary", reference=("mine",))
    assert found(graph_of(edge, references=[ref("mine")])) == [("edges.csv", 2, "layer", "not-of-the-review")]
    assert found(graph_of(edge, references=[ref("mine", citation=(3,))])) == []
    one = structure("s1", "a", "b")
    assert found(graph_of(one, structure("s2", "b", "c")._replace(statement=one.statement))) == []


def test_what_goes_with_the_risk_of_a_disorder_is_of_whomever() -> None:
    """A trait that raises it; what is measured in the body was measured in somebody all the same."""
    risk = up("e", "m", "ill", predicate="associated_with", object_aspect="risk")
    for category, warned in (("Process", False), ("Symptom", False), ("Biomarker", True)):
        graph = graph_of(risk, nodes=[Node("m", category, "m"), Node("ill", "Disorder", "illness")])
        assert bool(found(graph)) is warned, category


@pytest.mark.parametrize(
    ("columns", "column", "said"),
    [
        ({"effect_size": 32.0, "effect_metric": "cohens_d", "ci_low": 0.18, "ci_high": 0.47}, "effect_size", "0.18 to"),
        ({"effect_size": 0.32, "effect_metric": "cohens_d", "ci_low": 0.18, "ci_high": 0.47}, "", ""),
        ({"effect_size": -3.2, "effect_metric": "odds_ratio"}, "effect_size", "-3.2 as odds_ratio"),
        ({"effect_size": -3.2, "effect_metric": "hedges_g", "effect": "decreases"}, "", ""),
        ({"effect_size": -3.2, "effect_metric": "hedges_g"}, "effect_size", "-3.2 as hedges_g beside increases"),
        ({"effect_size": 0.5, "effect_metric": "odds_ratio", "effect": "decreases"}, "", ""),
        ({"effect_size": 0.5, "effect_metric": "odds_ratio"}, "effect_size", "above 1 where the object goes up"),
        ({"effect_size": 0.5, "effect_metric": "cohens_d", "effect": "no_effect"}, "", ""),
        (
            {"effect_size": 0.5, "effect_metric": "cohens_d", "effect": "no_effect", "tendency": "decreases"},
            "effect_size",
            "0.5 as cohens_d beside decreases",
        ),
        ({"effect_size": 0.5, "effect_metric": "eta_squared", "effect": "decreases"}, "", ""),  # it has no direction
        ({"effect_size": 0.0, "effect_metric": "cohens_d", "effect": "decreases"}, "", ""),
        ({"effect_size": 12.0, "effect_metric": "pearsons_r"}, "effect_size", "never beyond 1"),
        ({"sample_size": 0}, "sample_size", "0 people"),
        ({"sample_size": 18}, "", ""),
    ],
)
def test_a_number_that_cannot_be_what_was_printed(columns: dict[str, Any], column: str, said: str) -> None:
    """A comma that got lost shows where two numbers no longer go together."""
    graph = graph_of(finding("e", "a", "b", **columns))
    assert found(graph) == ([("edges.csv", 2, column, "unlikely-number")] if column else [])
    assert not column or said in doubts_of(graph)[0].message


@pytest.mark.parametrize(("year", "warned"), [(2013, False), (13, True), (20130, True), (1890, False)])
def test_a_year_has_four_digits(year: int, warned: bool) -> None:  # noqa: FBT001  a column
    """Of a paper, not of a century."""
    graph = graph_of(up("e", "a", "b", reference=("r1",)), references=[ref("r1", year=year)])
    assert found(graph) == ([("references.csv", 2, "year", "unlikely-number")] if warned else [])


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("MÃ¼ller A", "Did you mean Müller A?"),
        ("the sexâ€“drug effect of Müller", "Did you mean the sex–drug effect of Müller?"),
        ("M\ufffdller A", "Write it again, or save the file anew as UTF-8 where it is from"),
        ("????; ??", "Write it again, or save the file anew as UTF-8 where it is from"),
        ("„BIÄ“ – Müller Ñandú Øre Åse São naïve ½ µg 王小明", ""),
        ("What?", ""),
    ],
)
def test_a_text_that_lost_its_letters_is_asked_about(text: str, fix: str) -> None:
    """Where the letters can be told, they are; what is in any language of the world is nothing to ask about."""
    graph = graph_of(finding("e", "a", "b", reference=("r1",)), references=[ref("r1", authors=text)])
    issues = [(i.column, i.rule, i.fix) for i in doubts_of(graph)]
    assert issues == ([("authors", "garbled-text", fix)] if fix else [])
