"""The KGX export against Biolink itself: every row is valid, and means what its association class says it means."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, get_args

import biolink_model
import pytest
import yaml
from biolink_model.datamodel import pydanticmodel_v2 as biolink

from build import finding, graph_of, structure
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Node, Reference
from oxygraph.evidence.vocabulary import (
    ASPECTS,
    CATEGORIES,
    EFFECT_METRICS,
    EFFECTS,
    PREDICATES,
    SIGNED,
    SPECIES,
    names,
)
from oxygraph.exports.biolink import (
    PREFIXES,
    QUALIFIERS,
    SOURCE,
    association,
    edge_slots,
    node_curie,
    node_slots,
    publication,
)
from oxygraph.exports.kgx import OWN, write_kgx

PACKAGE = Path(next(iter(biolink_model.__path__)))
MULTIVALUED = frozenset(
    {"category", "xref", "provided_by", "synonym", "publication_type", "publications", "supporting_text"}
    | {"anatomical_context_qualifier"}
)
CONTEXT = {
    "sex": "female",
    "species": "human",
    "population": ("healthy", "ptsd"),
    "site": "site",
    "subject_aspect": "activity",
    "object_aspect": "level",
    "effect_size": -0.32,
    "effect_metric": "hedges_g",
}


@cache
def schema() -> dict[str, Any]:
    """The Biolink model as its authors wrote it."""
    loaded: dict[str, Any] = yaml.safe_load((PACKAGE / "schema" / "biolink_model.yaml").read_text(encoding="utf-8"))
    return loaded


def spelled(name: str) -> str:
    """`biolink:ClinicalFinding` or a class of the package as the schema spells it: `clinical finding`."""
    wanted = name.removeprefix("biolink:").lower()
    return next(str(known) for known in schema()["classes"] if known.replace(" ", "") == wanted)


def above(kind: str, name: str) -> Iterator[str]:
    """A class or slot and everything it is one of, the nearest first."""
    yield name
    entry = schema()[kind][name]
    for parent in (*entry.get("mixins", ()), *filter(None, [entry.get("is_a")])):
        yield from above(kind, parent)


def rows(path: Path) -> list[dict[str, str]]:
    """A KGX file as any reader of tab-separated files sees it, quotes left alone."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [*csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


def projection(row: dict[str, str]) -> dict[str, Any]:
    """The columns that claim to be Biolink's, with their values as Biolink's classes take them."""
    slots = {slot: text for slot, text in row.items() if text and not slot.startswith(OWN)}
    return {slot: text.split("|") if slot in MULTIVALUED else text for slot, text in slots.items()}


def validated(slots: dict[str, Any]) -> str:
    """The class that a row names, after that class has taken all the row says; it takes no slot it does not have."""
    (category,) = slots["category"]
    getattr(biolink, category.removeprefix("biolink:"))(**slots)
    return str(category)


@pytest.fixture(scope="module")
def exported(graph: EvidenceGraph, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The curated graph as KGX."""
    nodes, edges = write_kgx(graph, tmp_path_factory.mktemp("kgx")).files
    return nodes, edges


def test_every_node_of_the_curated_graph_is_valid(graph: EvidenceGraph, exported: tuple[Path, Path]) -> None:
    """Setting tags and publications too."""
    found = Counter(validated(projection(row)) for row in rows(exported[0]))
    assert found.total() == len(graph.nodes) + len(graph.contexts) + len(graph.references) + len(graph.audit)
    assert found["biolink:Publication"] == len(graph.references)


def test_every_edge_of_the_curated_graph_is_valid(graph: EvidenceGraph, exported: tuple[Path, Path]) -> None:
    """Each against the association class it names; at least two thirds of the findings name one of their own."""
    found = Counter(validated(projection(row)) for row in rows(exported[1]))
    assert found.total() == len(graph.edges)
    assert found["biolink:Association"] < len(graph.edges) / 2
    findings = [edge for edge in graph.edges.values() if edge.signed]
    assert sum(association(graph, edge) != "biolink:Association" for edge in findings) > len(findings) * 2 / 3


def every_edge() -> Iterator[EvidenceGraph]:
    """Each predicate between each two categories, with each effect, and with as much context as an edge can carry."""
    for predicate, subject, target in product(names(PREDICATES), names(CATEGORIES), names(CATEGORIES)):
        nodes = [
            Node("a", subject, "a", curie="CHEBI:1"),
            Node("b", target, "b", curie="cogatlas:2"),
            Node("site", "BrainRegion", "site", curie="UBERON:3"),
        ]
        if predicate in SIGNED:
            effects = names(EFFECTS)
            edges = [finding(effect, "a", "b", effect, predicate=predicate, **CONTEXT) for effect in effects]
        else:
            edges = [structure("plain", "a", "b", predicate)]
        yield graph_of(*edges, nodes=nodes)


def test_every_edge_that_could_be_curated_is_valid() -> None:
    """Not only those that happen to be there."""
    found = Counter(validated(dict(edge_slots(graph, edge))) for graph in every_edge() for edge in graph.edges.values())
    assert set(QUALIFIERS) <= set(found)


@cache
def fits(category: str, wanted: str | None) -> bool:
    """Whether a node of one of our categories may stand where the schema wants a class."""
    biolink_name = dict(zip(names(CATEGORIES), (word.curie for word in CATEGORIES), strict=True))[category]
    return wanted is None or wanted in above("classes", spelled(biolink_name))


@cache
def usage(name: str, slot: str) -> str | None:
    """The class that an association wants at one of its ends."""
    for ancestor in above("classes", spelled(name)):
        wanted = schema()["classes"][ancestor].get("slot_usage", {}).get(slot, {})
        if wanted and (wanted.get("range") or wanted.get("domain")):
            return str(wanted.get("range") or wanted.get("domain"))
    return None


def test_both_ends_of_an_edge_are_what_its_class_is_for() -> None:
    """The package's classes take any id there; the schema does not."""
    for graph in every_edge():
        for edge in graph.edges.values():
            name = association(graph, edge)
            for slot, node in (("subject", edge.subject), ("object", edge.object)):
                assert fits(graph.nodes[node].category, usage(name, slot)), (name, slot, graph.nodes[node].category)


def test_the_qualifiers_of_a_class_are_those_that_it_has() -> None:
    """Both ways: none that is not legal, none that is legal and left out."""
    known = frozenset().union(*QUALIFIERS.values())
    used = {association(graph, edge) for graph in every_edge() for edge in graph.edges.values()}
    for name in used:
        model = getattr(biolink, name.removeprefix("biolink:"))
        assert QUALIFIERS.get(name, frozenset()) == known & set(model.model_fields), name


def test_predicates_exist_and_are_not_deprecated(graph: EvidenceGraph) -> None:
    """Some of the package's classes take any predicate."""
    for edge in graph.edges.values():
        slot = str(edge_slots(graph, edge)["predicate"]).removeprefix("biolink:").replace("_", " ")
        assert "related to" in above("slots", slot)
        assert not schema()["slots"][slot].get("deprecated"), slot


def test_prefixes_are_biolinks(graph: EvidenceGraph) -> None:
    """A node goes by its CURIE where Biolink knows the prefix, and by our id where not."""
    known = json.loads((PACKAGE / "prefixmaps" / "biolink-model-prefix-map.json").read_text(encoding="utf-8"))
    used = {node.curie.partition(":")[0] for node in graph.nodes.values() if node.curie}
    assert set(known) >= PREFIXES
    assert used & set(known) - {"icd11"} == used & PREFIXES
    assert known["icd11"] == known["icd11.foundation"]  # of numbers, and ours are codes
    assert node_curie(graph.nodes["acute-stress-reaction"]) == "oxygraph:acute-stress-reaction"
    assert len({node_curie(node) for node in graph.nodes.values()}) == len(graph.nodes)
    assert node_curie(graph.nodes["emotion-recognition"]) == "oxygraph:emotion-recognition"


# --- what a row says --------------------------------------------------------------------------------------------------


def slots_of(edge: Edge, subject: str = "Molecule", target: str = "Symptom", **references: Reference) -> dict[str, Any]:
    """One edge in the words of Biolink."""
    nodes = [Node(edge.subject, subject, "a"), Node(edge.object, target, "b")]
    graph = graph_of(edge, nodes=nodes, references=references.values())
    return dict(edge_slots(graph, edge))


@pytest.mark.parametrize(
    ("sex", "curie"), [("male", "PATO:0000384"), ("female", "PATO:0000383"), ("both", None), ("", None)]
)
def test_sex_is_a_qualifier_where_the_class_has_it(sex: str, curie: str | None) -> None:
    """A symptom may be qualified by sex, a disorder or a process may not; `both` has no word."""
    edge = finding("e", "a", "b", sex=sex)
    assert slots_of(edge).get("sex_qualifier") == curie
    assert "sex_qualifier" not in slots_of(edge, target="Disorder")
    assert "sex_qualifier" not in slots_of(edge, target="Process")


def test_a_null_is_negated_and_not_significant() -> None:
    """And points in no direction."""
    slots = slots_of(finding("e", "a", "b", "no_effect"))
    assert slots["negated"] == "true"
    assert slots["statistical_significance_qualifier"] == "not_significant"
    assert not {"object_direction_qualifier", "qualified_predicate"} & slots.keys()
    assert not {"negated", "statistical_significance_qualifier"} & slots_of(finding("e", "a", "b")).keys()


@pytest.mark.parametrize(
    ("effect", "direction"), [("increases", "increased"), ("decreases", "decreased"), ("unclear", None)]
)
def test_the_direction_is_that_of_the_object(effect: str, direction: str | None) -> None:
    """A cause causes it, a correlate does not."""
    cause = slots_of(finding("e", "a", "b", effect))
    correlate = slots_of(finding("e", "a", "b", effect, predicate="associated_with"))
    assert cause.get("object_direction_qualifier") == correlate.get("object_direction_qualifier") == direction
    assert cause.get("qualified_predicate") == ("biolink:causes" if direction else None)
    assert "qualified_predicate" not in correlate


@pytest.mark.parametrize(
    ("predicate", "certainty", "level"),
    [
        ("affects", "stated", "knowledge_assertion"),
        ("affects", "tentative", "knowledge_assertion"),
        ("affects", "speculative", "prediction"),
        ("associated_with", "stated", "statistical_association"),
        ("associated_with", "speculative", "prediction"),
    ],
)
def test_the_knowledge_level_says_how_it_is_known(predicate: str, certainty: str, level: str) -> None:
    """An outlook is a prediction whatever its predicate."""
    slots = slots_of(finding("e", "a", "b", predicate=predicate, certainty=certainty))
    assert slots["knowledge_level"] == level
    assert slots["agent_type"] == "manual_agent"
    assert slots["primary_knowledge_source"] == SOURCE


def test_a_context_qualifier_takes_one_value() -> None:
    """Of two disorders neither is the finding's own; a population beside a disorder has a slot of its own."""
    one = slots_of(finding("e", "a", "b", population=("healthy", "ptsd")))
    assert one["disease_context_qualifier"] == "oxygraph:ptsd"
    assert one["population_context_qualifier"] == "oxygraph:Population.healthy"
    two = slots_of(finding("e", "a", "b", population=("ptsd", "sad")))
    assert "disease_context_qualifier" not in two


@pytest.mark.parametrize("species", names(SPECIES))
def test_a_species_goes_by_its_taxon(species: str) -> None:
    """Where it has one."""
    slots = slots_of(finding("e", "a", "b", species=species)).get("species_context_qualifier", "NCBITaxon:")
    assert str(slots).startswith("NCBITaxon:")


@pytest.mark.parametrize("aspect", names(ASPECTS))
def test_an_aspect_is_one_that_biolink_knows(aspect: str) -> None:
    """Or stays ours."""
    known = {member.value for member in biolink.GeneOrGeneProductOrChemicalEntityAspectEnum}
    assert {*slots_of(finding("e", "a", "b", object_aspect=aspect)).get("object_aspect_qualifier", "").split()} <= known


def test_the_metrics_are_those_of_biolink() -> None:
    """All of them, and no other: so that a size has its slots on every class."""
    assert sorted(names(EFFECT_METRICS)) == sorted(member.value for member in biolink.EffectTypeEnum)


def test_a_size_stands_in_the_slots_of_a_size() -> None:
    """With its sign and its metric, whatever the class; nothing where none is reported."""
    for target in ("Symptom", "Process", "Gene"):
        slots = slots_of(finding("e", "a", "b", effect_size=-0.32, effect_metric="cohens_d"), target=target)
        assert (slots["effect_size"], slots["effect_type"]) == ("-0.32", "cohens_d")
    assert slots_of(finding("e", "a", "b", effect_size=0.0, effect_metric="pearsons_r"))["effect_size"] == "0"
    assert not {"effect_size", "effect_type"} & slots_of(finding("e", "a", "b")).keys()


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        (Reference("r", doi="10.1/x", pmid="7", identifier_verified="yes", match_confidence="high"), "PMID:7"),
        (Reference("r", doi="10.1/x", identifier_verified="yes", match_confidence="medium"), "doi:10.1/x"),
        (Reference("r", doi="10.1/x", pmid="7", identifier_verified="no", match_confidence="high"), ""),
        (Reference("r", doi="10.1/x", pmid="7", identifier_verified="yes", match_confidence="low"), ""),
        (Reference("r", identifier_verified="yes", match_confidence="high"), ""),
    ],
)
def test_a_publication_is_named_where_it_is_surely_the_one(reference: Reference, name: str) -> None:
    """An identifier that nobody verified, or a paper that is a guess, would be read as the finding's source."""
    assert publication(reference) == name
    slots = slots_of(finding("e", "a", "b", reference=("r",)), r=reference)
    assert slots.get("publications", [""]) == [name]


def test_no_value_breaks_the_file(exported: tuple[Path, Path]) -> None:
    """Every line has as many cells as the header, and no cell holds a list that is none."""
    for path in exported:
        header, *lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
        assert {line.count("\t") for line in lines} == {header.count("\t")}
        for row in rows(path):
            assert not [slot for slot, text in projection(row).items() if slot not in MULTIVALUED and "|" in text]


def projection_of(node: Node) -> dict[str, Any]:
    """One node in the words of Biolink."""
    return dict(node_slots(node))


def test_categories_are_the_most_specific_only(graph: EvidenceGraph) -> None:
    """A lineage would not be valid."""
    for node in graph.nodes.values():
        (category,) = projection_of(node)["category"]
        (allowed,) = get_args(getattr(biolink, category.removeprefix("biolink:")).model_fields["category"].annotation)
        assert category in get_args(allowed)


def columns_missing_from(header: Iterable[str]) -> set[str]:
    """Columns of our context that a KGX header does not have."""
    context = set(Edge.columns()) - {"id", "subject", "object", "effect_size", "effect_metric", "statement", "note"}
    return {column for column in context if OWN + column not in header}


def test_our_own_columns_stand_beside(exported: tuple[Path, Path]) -> None:
    """All of them, whether Biolink has a slot or not: what it holds on some classes is held here on all."""
    assert not columns_missing_from(rows(exported[1])[0])
