"""SSSOM: how the terms of public ontologies fit the nodes, as a TSV with a YAML header; nothing else of the graph.

The curie of a node is an exact match. What an xref is says `mappings.csv`; one that it does not speak of is written
`oboInOwl:hasDbXref`, which claims no fit. Identifiers that a graph names in nodes.csv alone are written too, without
the label of the term.
"""

from collections.abc import Iterator
from pathlib import Path

from oxygraph.atomic import write_one
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Node, TermMapping
from oxygraph.evidence.vocabulary import MAPPINGS
from oxygraph.exports.biolink import BASE, registered
from oxygraph.exports.losses import Export

__all__ = ["write_sssom"]

_LICENSE = "https://creativecommons.org/licenses/by/4.0/"
_PREDICATES = {word.name: word.curie for word in MAPPINGS} | {"": "oboInOwl:hasDbXref"}
_COLUMNS = ("subject_id", "subject_label", "predicate_id", "object_id", "object_label", "mapping_justification")
_PREFIXES = {
    "CHEBI": "http://purl.obolibrary.org/obo/CHEBI_",
    "CL": "http://purl.obolibrary.org/obo/CL_",
    "DBSNP": "https://identifiers.org/dbsnp:",
    "DOID": "http://purl.obolibrary.org/obo/DOID_",
    "DRUGBANK": "https://identifiers.org/drugbank:",
    "EFO": "http://www.ebi.ac.uk/efo/EFO_",
    "GO": "http://purl.obolibrary.org/obo/GO_",
    "HBA": "https://purl.brain-bican.org/ontology/hbao/HBA_",
    "HGNC": "https://identifiers.org/hgnc:",
    "HP": "http://purl.obolibrary.org/obo/HP_",
    "MAXO": "http://purl.obolibrary.org/obo/MAXO_",
    "MESH": "https://id.nlm.nih.gov/mesh/",
    "MF": "http://purl.obolibrary.org/obo/MF_",
    "MFOEM": "http://purl.obolibrary.org/obo/MFOEM_",
    "MFOMD": "http://purl.obolibrary.org/obo/MFOMD_",
    "MONDO": "http://purl.obolibrary.org/obo/MONDO_",
    "NBO": "http://purl.obolibrary.org/obo/NBO_",
    "NCBIGene": "https://identifiers.org/ncbigene:",
    "NCBITaxon": "http://purl.obolibrary.org/obo/NCBITaxon_",
    "PATO": "http://purl.obolibrary.org/obo/PATO_",
    "UBERON": "http://purl.obolibrary.org/obo/UBERON_",
    "UniProtKB": "https://identifiers.org/uniprot:",
    "cogatlas": "https://www.cognitiveatlas.org/term/id/",
    "icd10cm": "https://identifiers.org/icd10cm:",
    "icd11.code": "https://identifiers.org/icd11.code:",
    "icd11.foundation": "https://id.who.int/icd/entity/",
    "neuronames": "https://identifiers.org/neuronames:",
    "oboInOwl": "http://www.geneontology.org/formats/oboInOwl#",
    "oxygraph": f"{BASE}nodes/",
    "semapv": "https://w3id.org/semapv/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}
"""What a prefix stands for, where it is known; one of a graph's own is given a place below ours."""


@checked
def write_sssom(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write how the terms of ontologies fit the nodes of a graph.

    Args:
        graph: What to write of.
        path: The file, or the text `-` for standard output; readers know it by the ending `.sssom.tsv`.

    Returns:
        The file. It holds the identifiers and nothing else, so there is no loss to count.

    Raises:
        OSError: It cannot be written; nothing has changed then.
    """
    rows = [row for _, node in sorted(graph.nodes.items()) for row in _rows(graph, node)]
    lines = [*_header(rows), "\t".join(_COLUMNS), *("\t".join(row) for row in rows)]
    return Export(write_one(path, "".join(f"{line}\n" for line in lines)), ())


def _rows(graph: EvidenceGraph, node: Node) -> Iterator[tuple[str, ...]]:
    """A row for each identifier of a node, the exact one first."""
    for term in filter(None, (node.curie, *sorted(node.xrefs))):
        said = graph.mappings.get(f"{node.id}/{term}", TermMapping(node.id, term))
        predicate = _PREDICATES["exact" if term == node.curie else said.mapping]
        object_id = registered(term)
        cells = (f"oxygraph:{node.id}", node.name, predicate, object_id, said.label, "semapv:ManualMappingCuration")
        yield tuple(cell.replace('"', "'") for cell in cells)


def _header(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """What the set is, and what its prefixes stand for, as YAML behind `#`."""
    used = {"semapv"} | {cell.partition(":")[0] for row in rows for cell in (row[0], row[2], row[3])}
    yield f"#mapping_set_id: {BASE}mappings"
    yield "#mapping_set_title: OxyGraph, its nodes in public ontologies"
    yield f"#license: {_LICENSE}"
    yield "#curie_map:"
    for prefix in sorted(used):
        yield f'#  {prefix}: "{_PREFIXES.get(prefix, f"{BASE}prefix/{prefix}/")}"'
