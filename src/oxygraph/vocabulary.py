"""The closed word lists of the curated files.

Each `Word` knows its CURIE or Biolink name where one exists, its spelling in Cypher, and, for predicates, whether it
carries a sign. The lists are tuples of words in a stated order; `WORDS` says which column uses which list.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = [
    "ASPECTS",
    "CATEGORIES",
    "CERTAINTIES",
    "CONFIDENCES",
    "DISCREPANCIES",
    "DOSE_RESPONSES",
    "DOSE_UNITS",
    "EFFECTS",
    "EVIDENCE_TYPES",
    "LAYERS",
    "PASSING",
    "POPULATIONS",
    "PREDICATES",
    "REGIMENS",
    "ROUTES",
    "SEXES",
    "SIGNED",
    "SPECIES",
    "STATUSES",
    "WORDS",
    "Word",
    "names",
]


class Word(NamedTuple):
    """One word of a closed list.

    Attributes:
        name: The spelling in the curated files.
        curie: The identifier of exactly this meaning, or empty.
        cypher: The label, relationship type or value in Cypher; the name itself where nothing else is said.
        signed: Whether an edge with this predicate carries an effect.
        broader: The name of the wider word of the same list, or empty.
    """

    name: str
    curie: str = ""
    cypher: str = ""
    signed: bool = False
    broader: str = ""


def names(words: tuple[Word, ...]) -> tuple[str, ...]:
    """The bare spellings of a word list, in its order."""
    return tuple(word.name for word in words)


CATEGORIES = (
    Word("BrainRegion", "biolink:GrossAnatomicalStructure", "BrainRegion"),
    Word("Connection", "biolink:PhenotypicFeature", "Connection"),
    Word("System", "biolink:AnatomicalEntity", "System"),
    Word("Molecule", "biolink:ChemicalEntity", "Molecule"),
    Word("Receptor", "biolink:Protein", "Receptor"),
    Word("Gene", "biolink:Gene", "Gene"),
    Word("Variant", "biolink:SequenceVariant", "Variant"),
    Word("Biomarker", "biolink:ClinicalFinding", "Biomarker"),
    Word("CellType", "biolink:Cell", "CellType"),
    Word("Process", "biolink:BiologicalProcess", "Process"),
    Word("Symptom", "biolink:PhenotypicFeature", "Symptom"),
    Word("Disorder", "biolink:Disease", "Disorder"),
    Word("Exposure", "biolink:ExposureEvent", "Exposure"),
    Word("Intervention", "biolink:Treatment", "Intervention"),
)

PREDICATES = (
    Word("affects", "biolink:affects", "AFFECTS", signed=True),
    Word("associated_with", "biolink:associated_with", "ASSOCIATED_WITH", signed=True),
    Word("binds", "biolink:directly_physically_interacts_with", "BINDS"),
    Word("expressed_in", "biolink:expressed_in", "EXPRESSED_IN"),
    Word("produced_in", "", "PRODUCED_IN"),
    Word("stored_in", "", "STORED_IN"),
    Word("projects_to", "", "PROJECTS_TO"),
    Word("gene_product_of", "biolink:gene_product_of", "GENE_PRODUCT_OF"),
    Word("variant_of", "biolink:is_sequence_variant_of", "VARIANT_OF"),
    Word("participates_in", "biolink:participates_in", "PARTICIPATES_IN"),
    Word("part_of", "biolink:part_of", "PART_OF"),
    Word("subclass_of", "biolink:subclass_of", "SUBCLASS_OF"),
    Word("connects", "", "CONNECTS"),
    Word("has_symptom", "biolink:has_phenotype", "HAS_SYMPTOM"),
)

SIGNED = frozenset(word.name for word in PREDICATES if word.signed)
"""Predicates whose edges carry an effect."""

PASSING = frozenset({"part_of", "subclass_of", "has_symptom"})
"""Structural predicates that hand the sign of a path on; the others make it unknown."""

EFFECTS = (Word("increases"), Word("decreases"), Word("no_effect"), Word("unclear"))

ASPECTS = tuple(
    map(
        Word,
        (
            "accuracy",
            "activity",
            "connectivity",
            "duration",
            "expression",
            "function",
            "functional_connectivity",
            "intensity",
            "level",
            "onset",
            "release",
            "risk",
            "severity",
            "structural_connectivity",
            "structure",
        ),
    )
)

SEXES = (Word("male", "PATO:0000384"), Word("female", "PATO:0000383"), Word("both"))

SPECIES = (
    Word("human", "NCBITaxon:9606"),
    Word("nonhuman_primate"),
    Word("rhesus_macaque", "NCBITaxon:9544", broader="nonhuman_primate"),
    Word("rodent", "NCBITaxon:9989"),
    Word("mouse", "NCBITaxon:10090", broader="rodent"),
    Word("rat", "NCBITaxon:10116", broader="rodent"),
    Word("california_mouse", "NCBITaxon:42413", broader="rodent"),
    Word("vole", broader="rodent"),
    Word("prairie_vole", "NCBITaxon:79684", broader="vole"),
    Word("mandarin_vole", broader="vole"),
)

POPULATIONS = (
    Word("healthy"),
    Word("adults"),
    Word("adolescents"),
    Word("infants"),
    Word("anxiety_patients"),
    Word("high_risk"),
    Word("trauma_exposed"),
    Word("recent_trauma", broader="trauma_exposed"),
    Word("emotional_trauma", broader="trauma_exposed"),
)
"""Populations that are no disorder; a disorder is named by its node id."""

DOSE_UNITS = tuple(map(Word, ("IU", "IU/day", "mg", "mg/kg", "ug", "ug/kg", "ng", "ng/kg", "ng/h", "nmol")))

DOSE_RESPONSES = (Word("increasing"), Word("decreasing"), Word("inverted_u"), Word("reported"))

ROUTES = (
    Word("intranasal", "MAXO:0001521"),
    Word("intracerebral"),
    Word("intracerebroventricular"),
    Word("injection"),
    Word("subcutaneous", broader="injection"),
    Word("intravenous", broader="injection"),
    Word("intraperitoneal", broader="injection"),
    Word("intramuscular", broader="injection"),
    Word("inhalation"),
    Word("oral"),
    Word("endogenous"),
)

REGIMENS = (Word("single"), Word("repeated"), Word("chronic"))

EVIDENCE_TYPES = (
    Word("randomized_trial"),
    Word("experiment"),
    Word("observational"),
    Word("meta_analysis"),
    Word("systematic_review"),
    Word("narrative"),
)

CERTAINTIES = (Word("stated"), Word("tentative"), Word("speculative"))

LAYERS = (Word("review"), Word("primary"), Word("extended"))

STATUSES = (Word("published"), Word("retracted"))

CONFIDENCES = (Word("high"), Word("medium"), Word("low"), Word("none"))

DISCREPANCIES = tuple(
    map(
        Word,
        (
            "sex_misread",
            "direction_differs",
            "strength_overstated",
            "certainty_hardened",
            "null_hidden",
            "population_shifted",
            "sample_one_sided",
            "context_dropped",
            "species_differs",
            "outcome_shifted",
        ),
    )
)
"""How a review may differ from the paper it cites."""

_YES_NO = (Word("yes"), Word("no"))

WORDS: Mapping[str, Mapping[str, tuple[Word, ...]]] = MappingProxyType(
    {
        "nodes": MappingProxyType({"category": CATEGORIES}),
        "edges": MappingProxyType(
            {
                "predicate": PREDICATES,
                "effect": EFFECTS,
                "subject_aspect": ASPECTS,
                "object_aspect": ASPECTS,
                "sex": SEXES,
                "species": SPECIES,
                "dose_unit": DOSE_UNITS,
                "dose_response": DOSE_RESPONSES,
                "route": ROUTES,
                "regimen": REGIMENS,
                "evidence_type": EVIDENCE_TYPES,
                "certainty": CERTAINTIES,
                "layer": LAYERS,
            }
        ),
        "contexts": MappingProxyType({}),
        "references": MappingProxyType(
            {"identifier_verified": _YES_NO, "match_confidence": CONFIDENCES, "status": STATUSES}
        ),
        "audit": MappingProxyType({"kind": DISCREPANCIES}),
    }
)
"""Curated file → column → the words it may hold. An empty cell is always allowed by this list."""
