"""Nodes and findings in the words of the Biolink model (4.4.6): what it has a slot for, and nothing else.

Each node gets its most specific category, each edge the association class whose subject, object and predicate fit, and
of the qualifiers those that this class has. The tables here are facts about Biolink; the tests hold them against the
classes of the `biolink-model` package.
"""

from collections.abc import Mapping
from typing import NamedTuple

from oxygraph.evidence.cells import number_text
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.papers import surely_identified
from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Node, Reference
from oxygraph.evidence.vocabulary import CATEGORIES, PREDICATES, SEXES, SIGNED, names
from oxygraph.evidence.word_lists import OwnWord

__all__ = [
    "BASE",
    "PREFIXES",
    "QUALIFIERS",
    "SOURCE",
    "association",
    "discrepancy_slots",
    "edge_slots",
    "node_curie",
    "node_slots",
    "predicate_is_exact",
    "publication",
    "reference_slots",
    "registered",
    "tag_slots",
    "word_slots",
]

Slots = dict[str, str | list[str]]

BASE = "https://oxygraph.example/"
"""What every address of ours begins with; `.example` is nobody's, until the project has an address."""

SOURCE = "infores:oxygraph"
"""The knowledge source of every record."""

PREFIXES = frozenset(
    "CHEBI CL DBSNP DOID DRUGBANK EFO GO HGNC HP MAXO MESH MONDO NBO NCBIGene PATO UBERON UniProtKB".split()  # noqa: SIM905
)
"""Prefixes that Biolink knows: a node with such a CURIE goes by it, any other by its own id.

Its `icd11` is none of them: it stands for numbers of the foundation, where ours stands for codes.
"""

_REGISTERED = {"icd11": "icd11.code"}
"""Prefixes of ours that registries (bioregistry.io, Biolink's) read as another, and what they call ours."""

_CATEGORY = {word.name: word.curie for word in CATEGORIES}
_PREDICATE = {word.name: word.curie for word in PREDICATES if word.curie}
# Broader or beside it, and true: Biolink has no word for these four.
_WIDER_PREDICATE = {
    "produced_in": "biolink:produced_by",
    "stored_in": "biolink:located_in",
    "projects_to": "biolink:related_to",
    "connects": "biolink:related_to",
}
_SEX = {word.name: word.curie for word in SEXES}
_DIRECTION = {"increases": "increased", "decreases": "decreased"}
_ASPECT = {"activity": "activity", "expression": "expression", "level": "abundance", "release": "release"}

# --- association classes ----------------------------------------------------------------------------------------------

_PHENOTYPES = frozenset({"Biomarker", "Connection", "Symptom"})
_ANATOMY = frozenset({"BrainRegion", "CellType", "System"})
_GENES = frozenset({"Gene", "Receptor"})
_CHEMICALS = frozenset({"Molecule"})
_PROCESSES = frozenset({"Process"})
_DISORDERS = frozenset({"Disorder"})
_EXPOSURES = frozenset({"Exposure", "Intervention"})
_BIOLOGICAL = _PHENOTYPES | _ANATOMY | _GENES | _PROCESSES | _DISORDERS | {"Variant"}
_ANYTHING = frozenset(_CATEGORY)


class _Fits(NamedTuple):
    """An association class, and the edges that it is for."""

    association: str
    predicates: frozenset[str]
    subjects: frozenset[str]
    objects: frozenset[str]


def _fits(name: str, predicates: frozenset[str] | str, subjects: frozenset[str], objects: frozenset[str]) -> _Fits:
    words = frozenset(predicates.split()) if isinstance(predicates, str) else predicates
    return _Fits(f"biolink:{name}Association", words, subjects, objects)


_ASSOCIATIONS = (
    _fits("DiseaseToPhenotypicFeature", SIGNED | {"has_symptom"}, _DISORDERS, _PHENOTYPES),
    _fits("VariantToPhenotypicFeature", SIGNED, frozenset({"Variant"}), _PHENOTYPES),
    _fits("ExposureEventToPhenotypicFeature", SIGNED, _EXPOSURES, _PHENOTYPES),
    _fits("EntityToPhenotypicFeature", SIGNED, _ANYTHING, _PHENOTYPES),
    _fits("PhenotypicFeatureToDisease", "associated_with", _PHENOTYPES, _DISORDERS),
    _fits("DiseaseToDisease", "associated_with", _DISORDERS, _DISORDERS),
    _fits("EntityToDisease", SIGNED, _ANYTHING, _DISORDERS),
    _fits("ChemicalAffectsBiologicalEntity", "affects", _CHEMICALS, _BIOLOGICAL),
    _fits("ChemicalEntityToBiologicalProcess", "associated_with participates_in", _CHEMICALS, _PROCESSES),
    _fits("ChemicalEntityToChemicalEntity", SIGNED, _CHEMICALS, _CHEMICALS),
    _fits("ChemicalEntityToAnatomicalEntity", "produced_in projects_to stored_in", _CHEMICALS, _ANATOMY),
    _fits("ChemicalGeneInteraction", "binds", _CHEMICALS, _GENES),
    _fits("GeneToExpressionSite", "expressed_in", _GENES, _ANATOMY),
    _fits("MacromolecularMachineToBiologicalProcess", "participates_in", _GENES, _PROCESSES),
    _fits("AnatomicalEntityPartOfAnatomicalEntity", "part_of", _ANATOMY, _ANATOMY),
    _fits("BiologicalProcessOrActivityToBiologicalProcessOrActivity", "subclass_of", _PROCESSES, _PROCESSES),
)
"""The first that fits is an edge's; the plain `biolink:Association` fits whatever none of these does."""

_AFFECTED = frozenset({"object_aspect_qualifier", "object_direction_qualifier", "qualified_predicate"})
_SITE = frozenset({"anatomical_context_qualifier"})
_CHEMICAL = _AFFECTED | _SITE | {"subject_aspect_qualifier"}
_CLINICAL = _CHEMICAL | {"disease_context_qualifier", "population_context_qualifier"}
_SEXED = _CLINICAL | {"sex_qualifier"}

QUALIFIERS: Mapping[str, frozenset[str]] = {
    "biolink:DiseaseToPhenotypicFeatureAssociation": _SEXED,
    "biolink:VariantToPhenotypicFeatureAssociation": _SEXED,
    "biolink:ExposureEventToPhenotypicFeatureAssociation": _SEXED,
    "biolink:EntityToPhenotypicFeatureAssociation": _SEXED,
    "biolink:PhenotypicFeatureToDiseaseAssociation": _SEXED,
    "biolink:DiseaseToDiseaseAssociation": _CLINICAL,
    "biolink:EntityToDiseaseAssociation": _CLINICAL,
    "biolink:ChemicalAffectsBiologicalEntityAssociation": _CHEMICAL,
    "biolink:ChemicalEntityToBiologicalProcessAssociation": _SITE | _AFFECTED - {"object_aspect_qualifier"},
    "biolink:ChemicalGeneInteractionAssociation": _SITE | _AFFECTED,
}
"""Association class → the qualifiers it has beside those that every class has; a class not named here has none."""


def association(graph: EvidenceGraph, edge: Edge) -> str:
    """The association class of an edge."""
    subject, target = graph.nodes[edge.subject].category, graph.nodes[edge.object].category
    for fits in _ASSOCIATIONS:
        if edge.predicate in fits.predicates and subject in fits.subjects and target in fits.objects:
            return fits.association
    return "biolink:Association"


def predicate_is_exact(edge: Edge) -> bool:
    """Whether Biolink has a predicate of exactly this meaning."""
    return edge.predicate in _PREDICATE


# --- nodes ------------------------------------------------------------------------------------------------------------


def node_curie(node: Node) -> str:
    """The id of a node among other people's graphs: its CURIE where Biolink knows the prefix, else `oxygraph:<id>`.

    What is no node goes by `oxygraph:SettingTag.<id>` and the like: ids have no capitals, so none is taken twice.
    """
    return node.curie if node.curie.partition(":")[0] in PREFIXES else f"oxygraph:{node.id}"


def registered(curie: str) -> str:
    """An identifier under the prefix by which registries find it.

    >>> registered("icd11:QE84"), registered("icd11.foundation:437815624")
    ('icd11.code:QE84', 'icd11.foundation:437815624')
    """
    prefix, _, local = curie.partition(":")
    return f"{_REGISTERED.get(prefix, prefix)}:{local}"


def node_slots(node: Node) -> Slots:
    """What Biolink says of a node; slots without a value are left out."""
    return _filled(
        id=node_curie(node),
        category=[_CATEGORY[node.category]],
        name=node.name,
        description=node.description,
        xref=list(node.xrefs),
        provided_by=[SOURCE],
        synonym=list(node.synonyms),
    )


def tag_slots(tag: ContextTag) -> Slots:
    """What Biolink says of a setting tag: a variable of the studies."""
    return _filled(
        id=f"oxygraph:SettingTag.{tag.id}",
        category=["biolink:StudyVariable"],
        name=tag.name,
        description=tag.description,
        provided_by=[SOURCE],
    )


def reference_slots(reference: Reference) -> Slots:
    """What Biolink says of a publication."""
    return _filled(
        id=f"oxygraph:Reference.{reference.id}",
        category=["biolink:Publication"],
        name=reference.title,
        xref=_identifiers(reference),
        provided_by=[SOURCE],
        publication_type=["dct:BibliographicResource"],
    )


def discrepancy_slots(discrepancy: Discrepancy) -> Slots:
    """What Biolink says of a difference between the review and a paper: the result of a study, the audit."""
    return _filled(
        id=f"oxygraph:Discrepancy.{discrepancy.id}",
        category=["biolink:StudyResult"],
        name=discrepancy.kind,
        description=discrepancy.statement,
        provided_by=[SOURCE],
    )


def word_slots(word: OwnWord) -> Slots:
    """What Biolink says of a word of one's own: a thing with a name."""
    return _filled(
        id=f"oxygraph:OwnWord.{word.list}.{word.word}",
        category=["biolink:NamedThing"],
        name=word.name,
        synonym=list(word.spellings),
        xref=[word.curie] if word.curie else [],
        provided_by=[SOURCE],
    )


def _filled(**slots: str | list[str]) -> Slots:
    return {slot: value for slot, value in slots.items() if value}


# --- edges ------------------------------------------------------------------------------------------------------------


def _identifiers(reference: Reference) -> list[str]:
    """The verified identifiers of a publication, PMID before DOI."""
    return [*reversed(reference.curies)] if reference.identifier_verified == "yes" else []


def publication(reference: Reference) -> str:
    """The identifier under which a finding may name its publication, PMID before DOI; empty where it may not.

    It may not where the identifier is not verified, nor where it is a guess that the review means this paper: a
    publication that stands on an edge is read as its source.
    """
    return next(iter(_identifiers(reference)), "") if surely_identified(reference) else ""


def edge_slots(graph: EvidenceGraph, edge: Edge) -> Slots:
    """What Biolink says of an edge; slots without a value are left out."""
    name = association(graph, edge)
    legal = QUALIFIERS.get(name, frozenset())
    qualifiers = {slot: value for slot, value in _qualifiers(graph, edge).items() if slot in legal}
    null = edge.effect == "no_effect"
    return _filled(
        id=edge.id,
        subject=node_curie(graph.nodes[edge.subject]),
        predicate=_PREDICATE.get(edge.predicate) or _WIDER_PREDICATE[edge.predicate],
        object=node_curie(graph.nodes[edge.object]),
        category=[name],
        negated="true" if null else "",
        **qualifiers,
        species_context_qualifier=_taxon(graph, edge.species),
        statistical_significance_qualifier="not_significant" if null else "",
        effect_size="" if edge.effect_size is None else number_text(edge.effect_size),
        effect_type=edge.effect_metric,
        knowledge_level=_knowledge_level(edge),
        agent_type="manual_agent",
        primary_knowledge_source=SOURCE,
        publications=[*filter(None, (publication(graph.references[name]) for name in edge.reference))],
        supporting_text=[*filter(None, [edge.statement])],
        description=edge.note,
    )


def _taxon(graph: EvidenceGraph, species: str) -> str:
    """The identifier of a species; empty where it has none."""
    return next((word.curie for word in graph.lists.of("species") if word.name == species), "")


def _qualifiers(graph: EvidenceGraph, edge: Edge) -> Slots:
    """Everything that has a qualifier on some association class."""
    direction = _DIRECTION.get(edge.effect, "")
    listed = names(graph.lists.of("population"))
    words = [name for name in edge.population if name in listed]
    disorders = [name for name in edge.population if name not in listed]
    return _filled(
        qualified_predicate="biolink:causes" if direction and edge.predicate == "affects" else "",
        subject_aspect_qualifier=_ASPECT.get(edge.subject_aspect, ""),
        object_aspect_qualifier=_ASPECT.get(edge.object_aspect, ""),
        object_direction_qualifier=direction,
        sex_qualifier=_SEX.get(edge.sex, ""),
        # Both slots take one value: of two, neither is the finding's.
        disease_context_qualifier=node_curie(graph.nodes[disorders[0]]) if len(disorders) == 1 else "",
        population_context_qualifier=f"oxygraph:Population.{words[0]}" if len(words) == 1 else "",
        anatomical_context_qualifier=[node_curie(graph.nodes[edge.site])] if edge.site else [],
    )


def _knowledge_level(edge: Edge) -> str:
    """A tentative finding is still what a source asserts of its data; only an outlook is a prediction."""
    if edge.certainty == "speculative":
        return "prediction"
    return "statistical_association" if edge.predicate == "associated_with" else "knowledge_assertion"
