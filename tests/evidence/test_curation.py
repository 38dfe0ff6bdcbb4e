"""The curated graph says what its text says: the ledger is complete, and a blind second coder finds each claim.

`data/second-coder.csv` was written from the text alone by somebody who had not seen the edges: for each claim the
nodes, predicates and effects a careful curator may choose (`|` between alternatives), `-` where a cell must be empty
and `?` where either is arguable. `adjudication` says why a claim is coded otherwise; it must not go stale.
"""

import csv
import re
from collections.abc import Iterable
from pathlib import Path

import networkx as nx
import pytest

import oxygraph as ox
from oxygraph.convert import to_networkx
from oxygraph.evidence.cells import number_text
from oxygraph.evidence.records import Edge
from repository import REPOSITORY

_TABLE = (Path(__file__).parent / "data" / "second-coder.csv").read_text(encoding="utf-8")
SECOND_CODER = list(csv.DictReader(_TABLE.splitlines()))
KEYS = ("sex", "species", "population", "route", "regimen")
PARTED = {
    "hippocampal-neuron-integrity": "hippocampal-neuron",
    "oxytocin-effect": "oxytocin",
    "oxytocin-effect-on-social-behavior": "social-behavior",
    "oxytocin-efficacy": "treatment-efficacy",
    "social-avoidance": "fear-of-social-situations",
}
"""A node parted from another since the second coder read → the node that held it then."""


def alternatives(text: str) -> set[str]:
    """The choices a cell of the second coder leaves."""
    return {part.strip() for part in text.split("|") if part.strip()}


def cell_fits(wanted: str, held: Iterable[str]) -> bool:
    """Whether a cell of an edge is one the second coder allows."""
    choices, have = alternatives(wanted), set(held) - {""}
    if "?" in choices and (not have or choices == {"?"}):
        return True
    return bool(choices & have) if choices - {"-"} else not have


def held(edge: Edge, key: str) -> tuple[set[str], set[str]]:
    """What an edge holds, and the same without what goes without saying: people, and the disorder that is marked."""
    cells = set(edge.population if key == "population" else [getattr(edge, key)])
    return cells, cells - ({"human"} if key == "species" else {edge.object} if key == "population" else set())


def fits(edge: Edge, claim: dict[str, str]) -> bool:
    """Whether an edge is the claim the second coder read."""
    cited = {int(number) for number in alternatives(claim["citation"])}
    return bool(
        edge.subject in alternatives(claim["subject"])
        and {edge.object, PARTED.get(edge.object)} & alternatives(claim["object"])
        and edge.predicate in alternatives(claim["predicate"])
        and (not edge.signed or not claim["effect"] or edge.effect in alternatives(claim["effect"]))
        and all(any(cell_fits(claim[key], cells) for cells in held(edge, key)) for key in KEYS)
        and (
            not cited or bool(cited & set(edge.citation)) or (claim["citation_optional"] == "yes" and not edge.citation)
        )
    )


@pytest.mark.parametrize("claim", SECOND_CODER, ids=lambda claim: f"claim {claim['n']}")
def test_the_blind_second_coder_finds_the_claim(graph: ox.EvidenceGraph, claim: dict[str, str]) -> None:
    """Right nodes, effect, sex, species, population, route, regimen and citation, or a stated reason."""
    found = [edge.id for edge in graph.edges.values() if edge.layer == "review" and fits(edge, claim)]
    assert bool(found) != bool(claim["adjudication"]), found or claim


def test_most_claims_need_no_adjudication() -> None:
    """Agreement at first sight stays above nine in ten."""
    agreed = sum(not claim["adjudication"] for claim in SECOND_CODER)
    assert agreed / len(SECOND_CODER) > 0.9


def review(graph: ox.EvidenceGraph, **columns: object) -> list[Edge]:
    """Edges of the review with these cells."""
    return [
        edge
        for edge in graph.edges.values()
        if edge.layer == "review" and all(getattr(edge, column) == value for column, value in columns.items())
    ]


def test_the_ledger_and_the_edges_are_the_same_set(graph: ox.EvidenceGraph) -> None:
    """Every sentence's edges exist, and no edge of the review comes from nowhere."""
    ledger = (REPOSITORY / "docs" / "curation-ledger.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:c\d|s\d|st-)[a-z0-9-]+)`", ledger))
    assert named == {edge.id for edge in review(graph)}


def test_there_are_enough_findings_and_every_section_speaks(graph: ox.EvidenceGraph) -> None:
    """120 or more claims, from the introduction to the summary."""
    findings = [edge for edge in review(graph) if edge.signed]
    assert len(findings) >= 120
    sections = {"0", "1.1", "1.2", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "3", "4"}
    assert {edge.section for edge in findings} == sections


def test_every_citation_number_is_used(graph: ox.EvidenceGraph) -> None:
    """None of the 47 got lost."""
    assert {number for edge in review(graph) for number in edge.citation} == set(range(1, 48))


def test_structure_makes_the_graph_one_piece(graph: ox.EvidenceGraph) -> None:
    """Every node hangs together with every other."""
    assert nx.is_weakly_connected(to_networkx(graph))


def test_nothing_is_left_in_one_language(graph: ox.EvidenceGraph) -> None:
    """Names and statements in English and Chinese, each in its own script."""
    chinese = re.compile(r"[\u4e00-\u9fff]")
    for edge in graph.edges.values():
        assert chinese.search(edge.statement_zh), edge.id
        assert not chinese.search(edge.statement), edge.id
    for node in graph.nodes.values():
        assert node.name_zh, node.id
        assert not chinese.search(node.name), node.id


def test_statements_are_sentences_and_none_is_used_twice(graph: ox.EvidenceGraph) -> None:
    """One plain sentence each; two findings that read alike would hide what differs."""
    findings = [edge for edge in graph.edges.values() if edge.signed]
    assert all(edge.statement[0].isupper() and edge.statement.endswith(".") for edge in findings)
    assert len({edge.statement for edge in findings}) == len(findings)


POINTING = re.compile(
    r"\b(?:[Tt]hese|as well(?! as)|no such|[Tt]hat coupling|too(?=[,.])"
    r"|[Tt]he same (?:\w+ )?(?:men|women|mice|rats|twins|trial|study|task|doses?|infusion))\b"
)
"""Words that point at another finding: a sentence is shown without its neighbours."""
WHOEVER = {"healthy", "adults", "adolescents", "children", "students"}
IMPLIED = re.compile(r"\b[Ii]mplied (?:null|by)|\bnull (?:that is )?(?:only )?implied|\bImplied: (?!that)")
DOSE = re.compile(r"\d ?(?:IU|ug|mg|ng)\b", re.ASCII)
DRUG = re.compile(
    r"[Oo]xytocin|carbetocin|vasopressin|agonist|antagonist|lorazepam|MDMA|estradiol"
    r"|催产素|缩宫素|加压素|激动剂|拮抗剂|劳拉西泮|雌二醇"
)

VARIANT, GENE = re.compile(r"\brs\d+", re.ASCII), re.compile(r"OXTR|CD38|genes?\b|receptor|(?<!等位)基因(?!型)|受体")


def test_a_finding_is_said_in_a_sentence_that_stands_alone(graph: ox.EvidenceGraph) -> None:
    """It points at no other sentence, a dose has its drug, and a variant its gene, in both languages."""
    findings = [edge for edge in graph.edges.values() if edge.signed]
    assert [edge.statement for edge in findings if POINTING.search(edge.statement)] == []
    said = [text for edge in findings for text in (edge.statement, edge.statement_zh)]
    dosed = [text for text in said if DOSE.search(text)]
    assert len(dosed) > 400
    assert [text for text in dosed if not DRUG.search(text)] == []
    named = [text for text in said if VARIANT.search(text)]
    assert len(named) > 100
    assert [text for text in named if not GENE.search(text)] == []


def test_a_sentence_names_the_dose_and_the_healthy_people_of_its_cells(graph: ox.EvidenceGraph) -> None:
    """In both languages, for it is read without the cells; who is healthy among patients may be said otherwise."""
    findings = [edge for edge in graph.edges.values() if edge.signed]
    dosed = [edge for edge in findings if edge.dose_min is not None]
    healthy = [edge for edge in findings if "healthy" in edge.population and set(edge.population) <= WHOEVER]
    assert (len(dosed) > 400, len(healthy) > 150) == (True, True)
    for said, word in (("statement", "healthy"), ("statement_zh", "健康")):
        sentences = {edge.id: getattr(edge, said).replace(",", "").lower() for edge in findings}
        doses = {edge.id: {number_text(dose) for dose in (edge.dose_min, edge.dose_max) if dose} for edge in dosed}
        assert [name for name, numbers in doses.items() if not any(n in sentences[name] for n in numbers)] == []
        assert [edge.id for edge in healthy if word not in sentences[edge.id]] == []


def test_a_null_that_is_only_implied_is_not_told_as_found(graph: ox.EvidenceGraph) -> None:
    """Where the note says that a paper implies it, the sentence says that nothing is reported."""
    implied = [e for e in graph.edges.values() if e.effect == "no_effect" and IMPLIED.search(e.note)]
    assert len(implied) > 20
    assert [e.statement for e in implied if not re.search(r"reported|\bsaid\b|\btold\b", e.statement)] == []
    assert [e.statement_zh for e in implied if not re.search(r"报告|未提|未说|未述", e.statement_zh)] == []


def test_an_unverified_identifier_is_left_empty(graph: ox.EvidenceGraph) -> None:
    """No DOI or PMID from memory."""
    for reference in graph.references.values():
        if reference.identifier_verified == "no":
            assert not reference.doi, reference.id
            assert not reference.pmid, reference.id
    assert {number for ref in graph.references.values() for number in ref.citation} == set(range(1, 48))


def test_a_reference_without_an_identifier_says_why(graph: ox.EvidenceGraph) -> None:
    """None was found, and the note tells what was; nearly all have one."""
    bare = [reference for reference in graph.references.values() if not reference.doi and not reference.pmid]
    assert len(bare) <= 15
    assert all("No identifier" in reference.note for reference in bare)


@pytest.mark.parametrize(
    ("sex", "inside", "outside"),
    [
        ("male", ("vmpfc-cem-control", "cem"), ("dacc-bla-processing", "bla")),
        ("female", ("dacc-bla-processing", "bla"), ("vmpfc-cem-control", "cem")),
    ],
)
@pytest.mark.parametrize("target", ["ptsd", "flashback", "ptsd-avoidance", "negative-cognition-mood", "hyperarousal"])
def test_each_circuit_of_38_is_walkable_for_its_own_sex_only(
    graph: ox.EvidenceGraph, sex: str, inside: tuple[str, ...], outside: tuple[str, ...], target: str
) -> None:
    """From oxytocin to PTSD and each of its symptom clusters, within the default hops; the review: lowering."""
    for layers in (["review"], []):
        found = ox.answer(graph, "oxytocin", target, sex=sex, layers=layers)
        walked = [path for path in found.paths if path.nodes[1:3] == inside]
        assert walked
        if layers:
            assert {path.sign for path in walked} == {"-"}
        assert all(38 in path.steps[0].cited for path in walked)
        assert not [path for path in found.paths if set(outside) & set(path.nodes[1:2])]


def test_13_has_the_male_decreases_and_the_female_nulls(graph: ox.EvidenceGraph) -> None:
    """'In men … not in women' is two rows for each region."""
    for region in ("amygdala", "anterior-insula"):
        rows = [edge for edge in review(graph, subject="oxytocin", object=region) if 13 in edge.citation]
        assert {(edge.sex, edge.effect) for edge in rows} == {("male", "decreases"), ("female", "no_effect")}
        assert all("negative_social_interaction" in edge.setting for edge in rows)
        assert all(("same_sex_partner" in edge.setting) == (edge.sex == "male") for edge in rows)


def test_15_depends_on_the_environment_and_the_answer_says_so(graph: ox.EvidenceGraph) -> None:
    """Familiar lowers anxiety in mice, unfamiliar raises it."""
    for setting, verdict in (("familiar_environment", "decreases"), ("unfamiliar_environment", "increases")):
        found = ox.answer(graph, "oxytocin", "anxiety", species="mouse", setting=[setting], layers=["review"])
        assert found.verdict == verdict
    assert ox.answer(graph, "oxytocin", "anxiety", species="mouse", layers=["review"]).verdict == "conflicting"


def test_the_men_only_and_women_only_results_of_39_and_40_are_not_swapped(graph: ox.EvidenceGraph) -> None:
    """Body movements in men, compassion in women, as the review has it."""
    movement = {(e.sex, e.effect) for e in review(graph, subject="oxytocin", object="body-movement-recognition")}
    assert movement == {("male", "increases"), ("female", "no_effect")}
    compassion = {(e.sex, e.population, e.effect) for e in review(graph, subject="oxytocin", object="compassion")}
    assert compassion == {
        ("female", ("ptsd",), "increases"),
        ("male", ("ptsd",), "no_effect"),
        ("", ("healthy",), "no_effect"),
    }


def test_the_only_dose_the_review_gives_is_18_to_40_iu(graph: ox.EvidenceGraph) -> None:
    """No dose of a cited paper leaked into the review's own layer."""
    doses = {(e.dose_min, e.dose_max, e.dose_unit, e.citation) for e in review(graph) if e.dose_min is not None}
    assert doses == {(18.0, 40.0, "IU", (44,))}


def test_an_identifier_stands_for_one_node_only(graph: ox.EvidenceGraph) -> None:
    """`curie` means exactly this thing, so no two nodes share one."""
    curies = [node.curie for node in graph.nodes.values() if node.curie]
    assert len(set(curies)) == len(curies)


def test_the_papers_own_findings_are_a_layer_of_their_own(graph: ox.EvidenceGraph) -> None:
    """60 or more, each of exactly one paper, each saying how it was seen, none in an answer from the review."""
    primary = [edge for edge in graph.edges.values() if edge.layer == "primary" and edge.signed]
    assert len(primary) >= 60
    assert all(len(edge.reference) == 1 and edge.note for edge in primary)
    assert any(edge.effect == "no_effect" for edge in primary)
    alone = ox.answer(graph, "oxytocin", "amygdala", layers=["review"])
    assert alone.direct is not None
    assert {edge.layer for edge in alone.direct.edges if edge.signed} == {"review"}


@pytest.mark.parametrize(
    ("citation", "kind"),
    [
        (40, "sex_misread"),
        (39, "strength_overstated"),
        (42, "strength_overstated"),
        (21, "population_shifted"),
        (22, "population_shifted"),
        (23, "population_shifted"),
        (18, "sample_one_sided"),
        (27, "sample_one_sided"),
        (28, "null_hidden"),
    ],
)
def test_the_known_differences_between_review_and_paper_are_on_record(
    graph: ox.EvidenceGraph, citation: int, kind: str
) -> None:
    """Classified as what they are, in both languages, with the edges of the review's reading."""
    found = [d for d in graph.audit.values() if citation in d.citation and d.kind == kind]
    assert found
    assert all(d.review_edges and d.statement and d.statement_zh for d in found)


def test_without_the_misreading_of_40_nothing_is_known_of_womens_compassion(graph: ox.EvidenceGraph) -> None:
    """What a difference does to the answers that lean on it."""
    (found,) = [audited for audited in ox.audit(graph) if audited.discrepancy.kind == "sex_misread"]
    women = next(impact for impact in found.impacts if impact.context.sex == "female")
    assert (women.verdict, women.without) == ("increases", "insufficient")


def test_further_papers_are_a_layer_of_their_own(graph: ox.EvidenceGraph) -> None:
    """70 or more findings of papers that the review does not cite, each with its reference and how it was seen."""
    extended = [edge for edge in graph.edges.values() if edge.layer == "extended" and edge.signed]
    assert len(extended) >= 70
    assert all(len(edge.reference) == 1 and not edge.citation and edge.note for edge in extended)
    left_right = graph.node("left-amygdala-right-anterior-insula-coupling")
    assert left_right.category == "Connection"
    coupling = {(edge.sex, edge.effect) for edge in extended if edge.object == left_right.id}
    assert {("female", "decreases"), ("male", "increases")} <= coupling


def test_the_retracted_paper_is_listed_and_counts_for_nothing(graph: ox.EvidenceGraph) -> None:
    """Hofmann 2015: marked, shown, announced, and no support."""
    (retracted,) = [reference.id for reference in graph.references.values() if reference.retracted]
    withdrawn = [edge for edge in graph.edges.values() if edge.reference == (retracted,)]
    assert withdrawn
    assert not any(graph.counts(edge) for edge in withdrawn)
    found = ox.answer(graph, withdrawn[0].subject, withdrawn[0].object, layers=["extended"])
    assert retracted not in found.sensitivity.without
    document = ox.answer_document(graph, found)
    assert "retracted" in str(document["cautions"])


def test_the_same_question_has_two_honest_answers(graph: ox.EvidenceGraph) -> None:
    """From the review alone, and with its sources and further papers."""
    for sex, review in (("female", "no_effect"), ("male", "decreases")):
        assert ox.answer(graph, "oxytocin", "amygdala", sex=sex, layers=["review"]).verdict == review
        assert ox.answer(graph, "oxytocin", "amygdala", sex=sex).verdict == "conflicting"


def test_markers_that_papers_disagree_on_suggest_nothing(graph: ox.EvidenceGraph) -> None:
    """Specific phobia in women; in borderline personality disorder, the null that a pooling implies decides."""
    found = ox.answer(graph, "oxytocin", "specific-phobia", sex="female")
    assert (found.verdict, found.decided_by, found.suggests) == ("insufficient", "nothing", None)
    signs = {path.nodes[1]: path.sign for path in found.paths if len(path.steps) == 2}
    assert (signs["amygdala"], signs["dacc"]) == ("conflicting", "0")
    found = ox.answer(graph, "oxytocin", "bpd", sex="female")
    assert (found.verdict, found.decided_by, found.suggests) == ("no_effect", "direct", None)
    signs = {path.nodes[1]: path.sign for path in found.paths if len(path.steps) == 2}
    assert (signs["amygdala"], signs["affective-empathy"]) == ("conflicting", "-")


def test_rats_and_mice_disagree_on_the_unfamiliar_place(graph: ox.EvidenceGraph) -> None:
    """Windle 1997 has the reverse of what the review says under [15], as rows of its own."""
    for setting, verdict in (("familiar_environment", "no_effect"), ("unfamiliar_environment", "decreases")):
        found = ox.answer(
            graph,
            "oxytocin",
            "anxiety",
            sex="female",
            species="rat",
            setting=[setting, "with_estradiol"],
            layers=["extended"],
        )
        assert found.verdict == verdict


def test_only_in_is_two_rows(graph: ox.EvidenceGraph) -> None:
    """An effect in one genotype only has its null in the other, and the two exclude each other."""
    rows = [e for e in graph.edges.values() if e.reference == ("kou2022",) and e.object == "amygdala"]
    effects = {tag: e.effect for e in rows for tag in e.setting if tag.startswith("rs")}
    assert effects == {
        "rs53576_aa": "decreases",
        "rs53576_g_carrier": "no_effect",
        "rs2254298_a_carrier": "decreases",
        "rs2254298_gg": "no_effect",
    }


def test_alcohol_and_the_networks_of_the_brain_have_findings_of_their_own(graph: ox.EvidenceGraph) -> None:
    """Withdrawal, drinking and the default mode: effects and nulls; of the cerebellum a change without a direction."""
    asked = {
        "alcohol-intake": "no_effect",
        "alcohol-withdrawal": "mixed",
        "benzodiazepine-need": "mixed",
        "cerebellum": "insufficient",
        "default-mode-network": "increases",
        "dmn-attention-coupling": "conflicting",
        "fc-amygdala-ofc": "increases",
        "orbitofrontal-cortex": "increases",
    }
    assert {target: ox.answer(graph, "oxytocin", target).verdict for target in asked} == asked
    at = {"resting_state": "decreases", "naturalistic_stimuli": "increases"}
    coupling = {tag: ox.answer(graph, "oxytocin", "dmn-attention-coupling", setting=[tag]).verdict for tag in at}
    assert coupling == at
    craving = {(e.sex, e.effect) for e in graph.edges.values() if e.reference == ("audcues",)}
    assert craving == {("both", "increases"), ("female", "increases"), ("male", "decreases")}
    assert ox.answer(graph, "oxytocin", "alcohol-use-disorder").verdict == "insufficient"


def test_substances_groups_touch_and_reward_have_findings_of_their_own(graph: ox.EvidenceGraph) -> None:
    """What nobody could ask about before: effects, and nulls beside them."""
    asked = {
        ("oxytocin", "cocaine-use"): "no_effect",
        ("oxytocin", "craving"): "conflicting",
        ("oxytocin", "envy"): "increases",
        ("oxytocin", "hyperphagia"): "no_effect",
        ("oxytocin", "in-group-favoritism"): "increases",
        ("oxytocin", "schadenfreude"): "increases",
        ("oxytocin", "temper-outburst"): "increases",
        ("oxytocin", "ventral-tegmental-area"): "increases",
        ("massage", "acth"): "decreases",
        ("massage", "plasma-ot-level"): "no_effect",
        ("mdma", "plasma-ot-level"): "increases",
        ("pvn-ot-neuron", "bipolar-disorder"): "increases",
    }
    assert {ends: ox.answer(graph, *ends).verdict for ends in asked} == asked
    touch = {(e.setting, e.effect) for e in graph.edges.values() if e.object == "touch-pleasantness"}
    couples = "heterosexual_people"
    assert touch == {((couples, "partner_touch"), "increases"), ((couples, "stranger_touch"), "decreases")}
    cued = [edge for edge in graph.edges.values() if edge.reference == ("joseph2019",) and edge.object == "amygdala"]
    assert {(edge.sex, edge.effect) for edge in cued} == {
        ("male", "decreases"),
        ("female", "increases"),
        ("both", "no_effect"),
    }
    assert ox.answer(graph, "oxytocin", "substance-use-disorder").verdict == "insufficient"


def test_opposite_poles_and_dimensions_are_no_kinds(graph: ox.EvidenceGraph) -> None:
    """What would hand on a false sign hands on none."""
    kinds = {(edge.subject, edge.object) for edge in graph.edges.values() if edge.predicate == "subclass_of"}
    assert not kinds & {
        ("anxiety", "worry"),
        ("attachment-anxiety", "anxiety"),
        ("insecure-attachment", "attachment"),
        ("prosocial-behavior", "social-cognition"),
        ("secure-attachment", "attachment"),
    }
    assert not [edge for edge in graph.edges.values() if edge.subject == "anxiolytic-effect" and edge.signed]


def test_a_marker_of_a_disorder_says_in_whom(graph: ox.EvidenceGraph) -> None:
    """What is measured in the body and goes with a disorder names a population, and people; a risk does not have to."""
    measured = {"Biomarker", "BrainRegion", "Connection", "Molecule", "System"}
    for edge in graph.edges.values():
        marks = edge.predicate == "associated_with" and graph.node(edge.object).category == "Disorder"
        if marks and (edge.layer == "review" or graph.node(edge.subject).category in measured):
            assert edge.population, edge.id
            assert edge.layer != "review" or edge.species == "human", edge.id


def test_where_a_disorder_is_there_are_people(graph: ox.EvidenceGraph) -> None:
    """No finding of the review on a disorder or on patients leaves the species open."""
    disorders = {node.id for node in graph.nodes.values() if node.category == "Disorder"}
    for edge in review(graph):
        if edge.signed and ({edge.subject, edge.object} & disorders or edge.population):
            assert edge.species == "human", edge.id


def test_a_moderator_stands_on_the_effect_that_it_moderates(graph: ox.EvidenceGraph) -> None:
    """The action of oxytocin as a whole has no sign; each effect is joined to what it is on, and leads nowhere."""
    general = [edge for edge in graph.edges.values() if edge.object == "oxytocin-effect"]
    assert {edge.effect for edge in general if edge.evidence_type != "meta_analysis"} == {"unclear"}
    for node in graph.nodes.values():
        if node.id.startswith("oxytocin-effect-on-"):
            thing = node.id.removeprefix("oxytocin-effect-on-")
            assert not [edge for edge in graph.edges.values() if edge.subject == node.id]
            joined = [edge.subject for edge in graph.edges.values() if edge.object == node.id and not edge.signed]
            assert joined == [thing]


def test_outlooks_are_speculative(graph: ox.EvidenceGraph) -> None:
    """Hope of a treatment, a prevention or a biomarker is counted nowhere."""
    outlooks = {"s0-ot-treatment-hope", "s2-3-add-on-therapy", "s3-prevention", "s3-ptsd-treatment", "c30-prognosis"}
    outlooks |= {"s4-outlook-anxiety-disorders", "s4-outlook-psychiatric"}
    assert {graph.edges[edge].certainty for edge in outlooks} == {"speculative"}


def test_background_has_no_sign(graph: ox.EvidenceGraph) -> None:
    """What the curator adds from a textbook hands on no effect of its own."""
    assert not [edge.id for edge in review(graph) if edge.id.startswith("st-") and edge.signed]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("avoidance", "ptsd-avoidance"),
        ("回避", "ptsd-avoidance"),
        ("催產素", "oxytocin"),
        ("杏仁體", "amygdala"),
        ("創傷後壓力症候群", "ptsd"),
        ("憂鬱症", "depression"),
        ("Syntocinon", "oxytocin"),
        ("carbetocin", "carbetocin"),
        ("hypervigilance", "hyperarousal"),
        ("侵入性记忆", "intrusive-memory"),
        ("panic", "panic-attack"),
        ("panic disorder", "panic-disorder"),
        ("血脑屏障", "blood-brain-barrier"),
        ("血-脑脊液屏障", "blood-csf-barrier"),
        ("resilience", "resilience"),
    ],
)
def test_what_people_type_is_found_first(graph: ox.EvidenceGraph, typed: str, first: str) -> None:
    """In both languages, both scripts of Chinese, by brand and by symptom."""
    assert graph.search(typed)[0].id == first


def test_a_coupling_ends_in_the_region_that_its_sentence_names(graph: ox.EvidenceGraph) -> None:
    """Not in a wider one that this is a part of, where the narrower has a node."""
    parts = nx.DiGraph((edge.object, edge.subject) for edge in graph.edges.values() if edge.predicate == "part_of")
    wide: dict[str, set[str]] = {}
    for edge in graph.edges.values():
        if edge.predicate == "connects" and edge.object in parts:
            said = edge.statement.lower().partition("coupling")[2] or edge.statement.lower()
            narrower = [graph.node(name) for name in nx.descendants(parts, edge.object)]
            named = {n.id for n in narrower for name in (n.name, *n.synonyms) if len(name) > 5 and name.lower() in said}
            wide |= {edge.id: named} if named else {}
    assert wide == {}


def test_a_dose_that_a_sentence_gives_is_in_its_cells(graph: ox.EvidenceGraph) -> None:
    """A note does not count: whoever asks for that dose would not find it."""
    given = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?) (IU/kg|mg/kg|ug/kg|IU|mg|ug|ng|nmol)\b(?!/)")
    drugs = {node.id for node in graph.nodes.values() if node.category == "Molecule"}
    told = {e.id: given.findall(e.statement) for e in graph.edges.values() if e.signed and e.subject in drugs}
    assert sum(bool(doses) for doses in told.values()) > 350
    assert {name for name, doses in told.items() if doses and graph.edges[name].dose_min is None} == set()


def test_who_has_no_mental_disorder_is_no_patient(graph: ox.EvidenceGraph) -> None:
    """It is who was studied, not a setting: no question about a disorder admits what was pooled over people without."""
    without = re.compile(r"\bwithout a (?:mental )?disorder\b")
    told = {e.id: set(e.population) for e in graph.edges.values() if e.signed and without.search(e.statement)}
    assert len(told) >= 4
    assert {name for name, population in told.items() if not population} == set()
    found = ox.answer(graph, "oxytocin", "anxiety", population="sad")
    assert found.direct is not None
    assert "chen2021" not in {finding.study for finding in found.direct.findings}


@pytest.mark.parametrize(
    ("brand", "node"),
    [
        ("Syntocinon", "oxytocin"),
        ("Pitocin", "oxytocin"),
        ("Duratocin", "carbetocin"),
        ("Tractocile", "atosiban"),
        ("Spravato", "esketamine"),
        ("Ativan", "lorazepam"),
    ],
)
def test_a_drug_is_called_by_its_brand(graph: ox.EvidenceGraph, brand: str, node: str) -> None:
    """As a name of its own, so that a question may say it, not only as something spelled alike."""
    assert graph.node(brand).id == node


def test_the_stress_test_is_found_by_what_all_call_it(graph: ox.EvidenceGraph) -> None:
    """A setting has no spellings, so its description holds the letters; a paper of a like name comes later."""
    assert ox.search(graph, "TSST")[0].id == "social_stress_test"


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("postpartum depression", "postpartum-depression"),
        ("產後憂鬱症", "postpartum-depression"),
        ("OCD", "ocd"),
        ("强迫症", "ocd"),
        ("anorexia nervosa", "anorexia-nervosa"),
        ("bulimia nervosa", "bulimia-nervosa"),
        ("binge-eating disorder", "binge-eating-disorder"),
        ("food intake", "food-intake"),
        ("pain", "pain"),
        ("疼痛", "pain"),
    ],
)
def test_what_psychiatrists_ask_for_is_there_with_people_who_were_studied(
    graph: ox.EvidenceGraph, typed: str, node: str
) -> None:
    """Found by its usual names, and with findings in people, on the thing itself or in those who have it."""
    assert graph.search(typed)[0].id == node
    told = [e for e in graph.edges.values() if e.signed and node in {e.subject, e.object, *e.population}]
    assert len([edge for edge in told if edge.species == "human" and graph.counts(edge)]) >= 3


def test_trials_of_the_new_disorders_and_of_pain_are_not_all_good_news(graph: ox.EvidenceGraph) -> None:
    """Nulls stand beside effects, in single trials and in what pools them."""
    for target in ("postpartum-depression", "ocd", "anorexia-nervosa", "binge-eating-disorder", "chronic-pain"):
        assert ox.answer(graph, "oxytocin", target).verdict == "no_effect"
    assert ox.answer(graph, "oxytocin", "pain").verdict == "mixed"
    eaten = ox.answer(graph, "oxytocin", "food-intake")
    assert eaten.direct is not None
    assert (eaten.verdict, eaten.strength.level, eaten.direct.contested) == ("decreases", "weak", True)
    assert ox.answer(graph, "oxytocin", "food-intake", population="anorexia-nervosa").verdict == "no_effect"
    sites = {
        site: ox.answer(graph, "oxtr-methylation", "ocd", setting=[site]) for site in ("oxtr_exon_2", "oxtr_exon_3")
    }
    assert {site: found.verdict for site, found in sites.items()} == {
        "oxtr_exon_2": "decreases",
        "oxtr_exon_3": "increases",
    }


def test_every_disorder_symptom_and_region_of_the_text_is_reached(graph: ox.EvidenceGraph) -> None:
    """From oxytocin by the review's own edges, but for what the ledger gives a reason for."""
    ways = nx.DiGraph((edge.subject, edge.object) for edge in review(graph))
    reached = nx.descendants(ways, "oxytocin")
    named = {end for edge in review(graph) for end in (edge.subject, edge.object) if not edge.id.startswith("st-")}
    kinds = {"Disorder", "Symptom", "BrainRegion"}
    left = {name for name in named - reached if graph.node(name).category in kinds}
    assert left == {"aspd", "bpd", "depression"}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("hpa-axis", "cortisol"),
        ("hpa-axis", "ptsd"),
        ("crh", "cortisol"),
        ("social-stress", "cortisol"),
        ("fear-extinction", "conditioned-fear"),
        ("fear-extinction", "fear"),
        ("fear-extinction", "ptsd"),
        ("conditioned-fear", "fear"),
        ("freezing", "fear"),
        ("early-adversity", "depression"),
        ("early-adversity", "ptsd"),
        ("rs53576", "amygdala"),
        ("oxtr-gene", "amygdala"),
        ("oxtr-methylation", "amygdala"),
        ("startle", "hyperarousal"),
        ("heart-rate", "hyperarousal"),
        ("skin-conductance", "hyperarousal"),
        ("mood", "negative-cognition-mood"),
        ("traumatic-memory", "flashback"),
        ("trauma-script", "flashback"),
        ("panic-attack", "panic-symptoms"),
        ("oxytocin", "social-avoidance"),
    ],
)
def test_no_way_is_cut(graph: ox.EvidenceGraph, source: str, target: str) -> None:
    """One that some context holds together leads on, by neighbours that belong together."""
    found = ox.answer(graph, source, target)
    assert found.direct or any(not path.chimera and not path.speculative for path in found.paths)


def test_a_size_of_which_a_note_does_not_know_the_direction_stays_in_the_note(graph: ox.EvidenceGraph) -> None:
    """Its sign would be the curator's."""
    unknown = re.compile(r"in whose favour is not said|which way (?:the scale runs is not told|it points)")
    edges = [edge for edge in graph.edges.values() if unknown.search(edge.note)]
    assert edges
    assert [edge.id for edge in edges if edge.effect_size is not None] == []


def test_few_nodes_hang_on_one_neighbour(graph: ox.EvidenceGraph) -> None:
    """What can be joined to what it is a part or a kind of is joined."""
    ways = nx.Graph((edge.subject, edge.object) for edge in graph.edges.values())
    assert len([name for name in graph.nodes if ways.degree(name) < 2]) <= 15


def test_findings_in_the_young_say_so_in_a_column(graph: ox.EvidenceGraph) -> None:
    """Who asks about adults is not answered by a trial in children, nor the other way round."""
    young = re.compile(r"(?<!as )\b(children|infants|boys|girls|adolescents)\b")
    found = [edge for edge in graph.edges.values() if edge.effect and edge.layer != "review"]
    told = [edge for edge in found if young.search(edge.statement)]
    assert len(told) > 30
    assert all({"children", "infants", "adolescents"} & {*edge.population} for edge in told)
    assert graph.edges["x-parker2017-social"].population == ("asd", "children")


def test_a_link_inside_one_arm_is_no_trial(graph: ox.EvidenceGraph) -> None:
    """The drug was randomised; who is anxious or ill among those given placebo, or oxytocin, was not."""
    arms = {"under_oxytocin", "under_placebo"}
    told = [e for e in graph.edges.values() if arms & {*e.setting} and e.predicate == "associated_with"]
    assert len(told) >= 19
    assert {e.evidence_type for e in told if e.layer != "review"} == {"observational"}


def test_a_stratum_does_not_borrow_the_size_of_the_whole_trial(graph: ox.EvidenceGraph) -> None:
    """Where the note says that the number of a stratum was not seen, none stands in the column."""
    told = [e for e in graph.edges.values() if "n of the stratum not seen" in e.note]
    assert len(told) >= 15
    assert {e.sample_size for e in told} == {None}


def test_fear_and_avoidance_of_social_situations_are_two_things(graph: ox.EvidenceGraph) -> None:
    """As [29] counts them: each goes with insecure attachment, each is a side of social dysfunction."""
    for thing in ("fear-of-social-situations", "social-avoidance"):
        (found,) = review(graph, subject="insecure-attachment", object=thing)
        assert (found.effect, found.citation) == ("increases", (29,))
        assert review(graph, subject=thing, object="social-dysfunction", citation=(29,))
        assert review(graph, subject="sad", object=thing, predicate="has_symptom")


@pytest.mark.parametrize(
    ("edge", "column", "held"),
    [
        ("c02-familiar-person-effect", "species", "human"),
        ("c28-severity-effect", "route", "intranasal"),
        ("c41-immediate-recall", "setting", ("immediately_after_trauma", "short_lived_effect", "trauma_model")),
        ("c41-reexposure-anxiety", "setting", ("lasting_effect", "trauma_model", "trauma_reexposure")),
        ("c45-esketamine-psychiatric", "certainty", "stated"),
        ("s1-2-ot-neuroprotection", "setting", ("chronic_stress", "lasting_effect")),
        ("s1-2-sex-stress-protection", "setting", ("negative_social_interaction",)),
    ],
)
def test_a_limit_of_the_sentence_is_in_a_column(graph: ox.EvidenceGraph, edge: str, column: str, held: object) -> None:
    """Route, time, company or certainty that the sentence or its neighbour gives; a note does not count."""
    assert getattr(graph.edges[edge], column) == held


def test_what_is_typed_is_found_first(graph: ox.EvidenceGraph) -> None:
    """Abbreviations, brands, plurals, both spellings of English, simplified and traditional Chinese of two regions.

    `data/typed_names.csv` has what somebody may type beside the node that is meant.
    """
    table = (Path(__file__).parent / "data" / "typed_names.csv").read_text(encoding="utf-8")
    rows = [(row["typed"], row["node"]) for row in csv.DictReader(table.splitlines())]
    assert len(rows) > 700
    first = {typed: next((node.id for node in graph.search(typed)), "nothing") for typed, _ in rows}
    assert {typed: first[typed] for typed, node in rows if first[typed] != node} == {}
