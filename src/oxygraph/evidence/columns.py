"""What each column of the curated files means, in a sentence, with an example: for whoever fills one in.

`docs/data-model.md` says more. The examples of one file make one row.
"""

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["COLUMNS", "Column"]


class Column(NamedTuple):
    """What a column means, and what it may say."""

    meaning: str
    example: str = ""


COLUMNS: Mapping[str, Mapping[str, Column]] = {
    "edges": {
        "id": Column("A name for the row that no other row has: small letters, digits, hyphens.", "doe2024-f-amygdala"),
        "subject": Column("What acts, by id, name or synonym of a node.", "oxytocin"),
        "object": Column("What is acted on, by id, name or synonym of a node.", "amygdala"),
        "predicate": Column("affects, associated_with (marker, then condition), or a structural one.", "affects"),
        "effect": Column("Which way; no_effect is a finding too. Empty on structural predicates.", "decreases"),
        "subject_aspect": Column("What of the subject, where not all of it.", ""),
        "object_aspect": Column("What of the object, such as activity, level, severity.", "activity"),
        "sex": Column("male, female, or both for a mixed sample that was not split.", "female"),
        "species": Column("Whom it was found in; another species is brought in words.csv.", "human"),
        "population": Column("healthy, adolescents … or a disorder; several with | between.", "healthy"),
        "dose_min": Column("The dose, or the lower end of a range.", "24"),
        "dose_max": Column("The upper end; the same number again for one dose.", "24"),
        "dose_unit": Column("The unit of both, never converted.", "IU"),
        "dose_response": Column("How the effect goes with the dose, where the paper says.", ""),
        "route": Column("How it was given.", "intranasal"),
        "site": Column("Into which region, for a microinjection.", ""),
        "regimen": Column("single, repeated or chronic.", "single"),
        "setting": Column("Tags of contexts.csv; several with | between.", ""),
        "evidence_type": Column("How it was found out.", "randomized_trial"),
        "analysis": Column("Empty for the main result of the study.", ""),
        "effect_size": Column("The number as printed; above zero where the object goes up.", ""),
        "effect_metric": Column("What the size is measured in.", ""),
        "ci_low": Column("The lower end of its interval.", ""),
        "ci_high": Column("The upper end.", ""),
        "tendency": Column("Which way a no_effect leans, where the paper says.", ""),
        "certainty": Column("stated, tentative (may, seems) or speculative (outlook, never counted).", "stated"),
        "sample_size": Column("How many took part, a whole number.", "40"),
        "layer": Column("extended, for a paper that the review does not cite.", "extended"),
        "citation": Column("The review's number of the paper; empty for other papers.", ""),
        "reference": Column("The id of the paper in references.csv, its DOI or its PMID.", "doe2024"),
        "section": Column("Where in the review; empty for other papers.", ""),
        "statement": Column("The finding in one plain sentence.", "In healthy women 24 IU lowered the response."),
        "statement_zh": Column("The same in Chinese; may stay empty in a folder of your own.", ""),
        "note": Column("What a careful reader must know.", ""),
    },
    "references": {
        "id": Column("A name for the paper that no other has.", "doe2024"),
        "citation": Column("The review's number; empty for other papers.", ""),
        "title": Column("The title.", "Oxytocin and the amygdala in women"),
        "authors": Column("Family names and initials, with ; between.", "Doe J; Roe A"),
        "year": Column("The year.", "2024"),
        "journal": Column("The journal.", "Journal of Examples"),
        "volume": Column("The volume.", "12"),
        "pages": Column("The pages.", "34-56"),
        "doi": Column("The DOI, with or without its address.", "10.1000/example.1"),
        "pmid": Column("The PMID.", ""),
        "identifier_verified": Column("yes where you have seen that the DOI or PMID is this paper's.", "yes"),
        "match_confidence": Column("How surely this is the paper meant; high for a paper of your own.", "high"),
        "status": Column("published, or retracted.", "published"),
        "cohort": Column("A name that papers of one sample share.", ""),
        "includes": Column("Ids of the papers that a pooled analysis pools.", ""),
        "note": Column("What a careful reader must know.", ""),
    },
    "nodes": {
        "id": Column("A name that no other node has: small letters, digits, hyphens.", "startle-response"),
        "category": Column("What kind of thing it is.", "Process"),
        "name": Column("The English name.", "startle response"),
        "name_zh": Column("The Chinese name; may stay empty in a folder of your own.", ""),
        "synonyms": Column("Every other spelling, with | between.", "acoustic startle"),
        "curie": Column("The identifier of exactly this thing in an ontology.", ""),
        "xrefs": Column("Other identifiers, close or wider, with | between.", ""),
        "description": Column("One sentence.", "A reflex to a sudden sound."),
    },
    "contexts": {
        "id": Column("A name for the setting that no other has.", "loud_room"),
        "group": Column("Settings of one group exclude each other.", "loudness"),
        "broader": Column("The id of a wider setting of another group.", ""),
        "control": Column("yes where the setting takes an effect away.", ""),
        "name": Column("The English name.", "loud room"),
        "name_zh": Column("The Chinese name.", ""),
        "description": Column("One sentence.", "The room is louder than speech."),
    },
    "words": {
        "list": Column("species, population, route, unit or aspect.", "species"),
        "word": Column("The word as the column says it.", "dog"),
        "broader": Column("A wider word of the same list.", ""),
        "curie": Column("Its identifier; for a species, of NCBITaxon.", "NCBITaxon:9615"),
        "name": Column("The English name.", "dog"),
        "name_zh": Column("The Chinese name.", "犬"),
        "spellings": Column("What else it is called, with | between.", "canine"),
    },
    "audit": {
        "id": Column("A name for the entry.", ""),
        "citation": Column("The review's number of the paper.", ""),
        "reference": Column("The id of the paper.", ""),
        "kind": Column("How review and paper differ.", ""),
        "review_edges": Column("The review's findings, by id, with | between.", ""),
        "paper_edges": Column("The paper's own findings, by id, with | between.", ""),
        "statement": Column("The difference in one plain sentence.", ""),
        "statement_zh": Column("The same in Chinese.", ""),
    },
    "places": {
        "node": Column("The region, by id."),
        "hemisphere": Column("left, right or midline."),
        "x": Column("Millimetres of MNI152, left below zero."),
        "y": Column("Millimetres, back below zero."),
        "z": Column("Millimetres, down below zero."),
        "atlas": Column("Whose place it is."),
        "label": Column("What the atlas calls it."),
        "how": Column("centroid, or published."),
    },
    "mappings": {
        "node": Column("The node, by id."),
        "curie": Column("The term of the ontology."),
        "mapping": Column("How the term fits the node."),
        "label": Column("What the ontology calls it."),
    },
}
"""Kind of record → column → what it means."""
