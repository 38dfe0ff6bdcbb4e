"""The identifiers and places of the curated graph: each term is in its ontology, each fit has a kind, no place a guess.

`data/ontology_terms.csv` holds what the files of the ontologies say; `scripts/write_ontology_terms.py` writes it.
"""

import csv
import re

import pytest

from each import each
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.vocabulary import SPECIES
from write_ontology_terms import TABLE, identifiers
from write_places import ATLASES, REGIONS

JUDGED = {
    "attachment": "Object Attachment",
    "behavior-therapy": "Behavior Therapy",
    "crhr1": "CRFR1_HUMAN",
    "endogenous-ot-level": "oxytocin measurement",
    "female-sex": "female",
    "freezing": "Freezing Reaction, Cataleptic",
    "heart-rate-variability": "heart rate variability measurement",
    "oxtr": "OXYR_HUMAN",
    "oxtr-gene": "OXTR",
    "ptsd-avoidance": "Avoidance of stimuli associated with traumatic event",
    "retrosplenial-cortex": "retrosplenial region",
    "tgot": "oxytocin, Thr(4)-Gly(7)-",
    "thalamus": "dorsal plus ventral thalamus",
    "trust": "Trust",
}
"""Node → what the ontology calls exactly it, where it has none of our names for it: judged by what both say it is."""


@pytest.fixture(scope="module")
def terms() -> dict[str, dict[str, str]]:
    """Identifier → its row of the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {row["curie"]: row for row in csv.DictReader(file)}


def folded(*names: str) -> set[str]:
    """Names as they are compared: the words alone, in any order, since MESH turns them round."""
    return {" ".join(sorted(fold(name).replace(",", " ").split())) for name in names if name}


def test_every_identifier_is_a_term_of_its_ontology(graph: EvidenceGraph, terms: dict[str, dict[str, str]]) -> None:
    """Of a node or of a word, and not obsolete; after a new identifier the table is to be written again."""
    used = {(name, term) for name, found in identifiers(graph).items() for term in found}
    missing = {(name, term) for name, term in used if term not in terms}
    assert not missing, "not in the ontologies, or write the table again: scripts/write_ontology_terms.py"
    assert terms.keys() == {term for _, term in used}
    assert all(row["source"].startswith(row["curie"].partition(":")[0]) for row in terms.values())


def test_a_species_is_called_so_by_its_taxonomy(terms: dict[str, dict[str, str]]) -> None:
    """The scientific name is a spelling of the word, or names it: a number that is another mouse's would not be."""
    for word in SPECIES:
        if word.curie:
            theirs = folded(terms[word.curie]["label"], *terms[word.curie]["synonyms"].split("|"))
            assert theirs & folded(word.name, *word.spellings), word


def test_an_exact_term_has_our_name_or_was_judged(graph: EvidenceGraph, terms: dict[str, dict[str, str]]) -> None:
    """The label or a synonym in the ontology is a name of the node; where none is, the list above says so."""
    other = {}
    for node in graph.nodes.values():
        if node.curie in terms:
            term = terms[node.curie]
            theirs = folded(term["label"], *term["synonyms"].split("|"))
            if not theirs & folded(node.name, *node.synonyms):
                other[node.id] = term["label"]
    assert other == JUDGED


def test_most_nodes_have_an_identifier(graph: EvidenceGraph) -> None:
    """How many are exactly a term, and how many have any identifier."""
    assert sum(bool(node.curie) for node in graph.nodes.values()) >= 226
    assert sum(bool(node.curie or node.xrefs) for node in graph.nodes.values()) >= 334


def test_a_variant_that_has_a_number_is_that_entry_of_dbsnp(graph: EvidenceGraph) -> None:
    """Its name is its identifier there, so none lacks one, and all of a gene are single-base variants of it."""
    numbered = [node for node in graph.nodes.values() if re.fullmatch(r"rs\d+", node.id, re.ASCII)]
    assert len(numbered) >= 7
    assert {node.id: node.curie for node in numbered} == {node.id: f"DBSNP:{node.id}" for node in numbered}
    stated = {(edge.subject, edge.predicate, edge.object) for edge in graph.edges.values() if not edge.signed}
    for node in numbered:
        assert {(node.id, "variant_of", "oxtr-gene"), (node.id, "subclass_of", "oxtr-snp")} <= stated, node.id


def test_the_fit_of_every_identifier_is_said(graph: EvidenceGraph, terms: dict[str, dict[str, str]]) -> None:
    """Exact, close, broad, narrow or related, with the label that the ontology has."""
    named = {f"{node.id}/{name}" for node in graph.nodes.values() for name in (node.curie, *node.xrefs) if name}
    assert graph.mappings.keys() == named
    for mapping in graph.mappings.values():
        assert mapping.mapping
        assert mapping.label
        if mapping.curie in terms:
            assert mapping.label == terms[mapping.curie]["label"], mapping


def test_every_exact_term_of_a_node_without_a_curie_would_be_its_curie(graph: EvidenceGraph) -> None:
    """An exact identifier does not hide among the others."""
    exact = {mapping.node for mapping in graph.mappings.values() if mapping.mapping == "exact"}
    assert all(graph.nodes[name].curie for name in each(exact))


def test_places_are_those_that_the_script_computes(graph: EvidenceGraph) -> None:
    """Every row of an atlas is one of its list, both sides; the regions of the main question are there."""
    computed = {place.node: place for place in graph.places.values() if place.how == "centroid"}
    assert computed.keys() == REGIONS.keys() & graph.nodes.keys()
    for name, place in computed.items():
        assert place.atlas == ATLASES[REGIONS[name][0]].name
    sides = {name: {p.hemisphere for p in graph.places.values() if p.node == name} for name in computed}
    assert {name for name, found in sides.items() if found != {"left", "right"}} == {"brainstem"}
    assert {"cem", "bla", "amygdala", "vmpfc", "dacc", "insula", "hippocampus"} <= computed.keys()


def test_a_region_that_was_looked_at_in_people_has_a_place(graph: EvidenceGraph) -> None:
    """Every end of a coupling, and every region of a finding in people, but for what no atlas there names."""
    placed = {place.node for place in graph.places.values()}
    ends = {edge.object for edge in graph.edges.values() if edge.predicate == "connects"}
    human = (edge for edge in graph.edges.values() if edge.signed and edge.species == "human")
    seen = {name for edge in human for name in (edge.subject, edge.object, edge.site) if name}
    regions = {name for name in seen | ends if graph.nodes[name].category == "BrainRegion"}
    assert ends <= placed
    assert regions - placed <= {"brain", "midbrain", "retrosplenial-cortex", "ventral-tegmental-area"}


def test_the_two_sides_of_a_region_mirror_each_other(graph: EvidenceGraph) -> None:
    """Within a centimetre: a wrong sign or a wrong row would be farther."""
    for name in {place.node for place in graph.places.values()} - {"brainstem"}:
        left, right = (graph.places[f"{name}/{side}"] for side in ("left", "right"))
        pairs = zip((left.x, left.y, left.z), (right.x, right.y, right.z), (-1, 1, 1), strict=True)
        assert all(a is not None and b is not None and abs(a - sign * b) <= 10 for a, b, sign in pairs), name


def test_the_places_of_known_regions_are_where_the_literature_has_them(graph: EvidenceGraph) -> None:
    """The amygdala about 20 mm beside the midline, the centromedial part above and behind the basolateral one."""
    amygdala, cem, bla = (graph.places[f"{name}/left"] for name in ("amygdala", "cem", "bla"))
    assert amygdala.x is not None
    assert -28 < amygdala.x < -18
    assert cem.z is not None
    assert bla.z is not None
    assert cem.z > bla.z
