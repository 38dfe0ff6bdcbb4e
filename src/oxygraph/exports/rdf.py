"""RDF: a resource for each record, each finding a reified statement with Biolink predicates and qualifiers.

Turtle, JSON-LD (`.jsonld`) or, with a nanopublication for each finding, TriG (`.trig`). A finding is a resource of its
own, with `rdf:subject`, `rdf:predicate` and `rdf:object`, so that parallel ones stay apart; only structural facts are
asserted as plain triples besides: that oxytocin *affects* a region is not so where the finding is that it does not.
Every column is a literal `column:<name>`; what stands beside that is for questions, and is not read back.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TypeVar
from warnings import catch_warnings, simplefilter

from rdflib import RDF, RDFS, XSD, Dataset, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, PROV, SKOS, NamespaceManager

from oxygraph.atomic import write_one
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.cells import INTEGERS, NUMBERS, number_text
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Edge, Node, Record, Reference
from oxygraph.exports.biolink import BASE, edge_slots, node_slots, registered
from oxygraph.exports.files import broken, graph_of, read_text
from oxygraph.exports.losses import Export, Home, losses_of, records_of

__all__ = ["read_rdf", "write_nanopublications", "write_rdf"]

_TERM, _COLUMN = Namespace(f"{BASE}term/"), Namespace(f"{BASE}column/")
_BIOLINK = Namespace("https://w3id.org/biolink/vocab/")
_NP = Namespace("http://www.nanopub.org/nschema#")
_LICENCE = URIRef("https://creativecommons.org/licenses/by/4.0/")
_GRAPH = URIRef(f"{BASE}graph")
_CLASSES = {kind: _TERM[record.__name__] for kind, record in RECORDS.items()}
_FITS = {
    "exact": SKOS.exactMatch,
    "close": SKOS.closeMatch,
    "broad": SKOS.broadMatch,
    "narrow": SKOS.narrowMatch,
    "related": SKOS.relatedMatch,
}
_OBO = frozenset(["CHEBI", "CL", "DOID", "GO", "HP", "MAXO", "MONDO", "NBO", "NCBITaxon", "PATO", "UBERON"])
_LINKED = {"population": "nodes", "site": "nodes", "setting": "contexts", "reference": "references"}
"""Columns of a finding that name records, which it is linked to besides."""

_HELD = frozenset(
    {"id", "subject", "object", "predicate", "effect", "sex", "species", "reference", "statement", "statement_zh"}
)
_HOMES = (
    *(
        Home("edges", column, "a literal under a name of ours")
        for column in Edge.columns()
        if column not in _HELD | _LINKED.keys()
    ),
    Home("audit", "*", "resources with their columns as literals"),
    Home("places", "*", "resources with their columns as literals"),
    Home("words", "*", "resources with their columns as literals"),
)
R = TypeVar("R", bound=Record)
Triple = tuple[URIRef, URIRef, URIRef | Literal]


Part = tuple[URIRef | None, Iterable[Triple]]
"""A graph of the file by its name, the default one without, and what it says."""

_FORMATS = {".jsonld": "json-ld", ".json": "json-ld", ".trig": "trig"}
_PREFIXES: Mapping[str, str] = {
    "biolink": str(_BIOLINK),
    "column": str(_COLUMN),
    "dcterms": str(DCTERMS),
    "finding": f"{BASE}edges/",
    "node": f"{BASE}nodes/",
    "np": str(_NP),
    "obo": "http://purl.obolibrary.org/obo/",
    "paper": f"{BASE}references/",
    "prov": str(PROV),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "setting": f"{BASE}contexts/",
    "skos": str(SKOS),
    "term": str(_TERM),
    "xsd": str(XSD),
}


@checked
def write_rdf(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write a graph as RDF.

    Args:
        graph: What to write.
        path: The file: JSON-LD where it ends in `.jsonld`, nanopublications as TriG in `.trig`, else Turtle.

    Returns:
        The file, and what RDF has no words of others for.

    Raises:
        OSError: It cannot be written; nothing has changed then.
    """
    place = Path(path)
    if place.suffix == ".trig":
        return write_nanopublications(graph, path)
    findings = (triple for edge in _sorted(graph.edges) for triple in _finding(graph, edge))
    return _written([(None, chain(_triples(graph), findings))], place, graph)


@checked
def write_nanopublications(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write a graph as RDF in which each finding is a nanopublication: its assertion, who says so, who published it.

    Args:
        graph: What to write; nodes, papers and the like stand in the default graph.
        path: The file: TriG, or JSON-LD where it ends in `.jsonld`.

    Returns:
        The file, and what RDF has no words of others for.

    Raises:
        OSError: It cannot be written; nothing has changed then.
    """
    named = (part for edge in _sorted(graph.edges) for part in _nanopublication(graph, edge))
    return _written([(None, _triples(graph)), *named], Path(path), graph)


@checked
def read_rdf(path: str | Path) -> EvidenceGraph:
    """The graph that `write_rdf` or `write_nanopublications` wrote, with whatever columns were changed in between.

    Args:
        path: The file; a name that ends in neither `.jsonld` nor `.trig` is Turtle.

    Raises:
        OSError: It cannot be read.
        InvalidDataError: It is no such RDF, or what it says breaks a rule.
    """
    place = Path(path)
    text = read_text(place)
    # TriG is Turtle and more, so that a file without an ending may be either.
    kind = _FORMATS.get(place.suffix, "trig")
    try:
        if kind == "json-ld" and _reaches_out(json.loads(text)):
            raise ValueError("its context is a file elsewhere")  # noqa: TRY301  one message for all of it
        with catch_warnings():
            simplefilter("ignore", DeprecationWarning)  # rdflib's, of what it calls itself
            found = Dataset(default_union=True)
            found.parse(data=text, format=kind)
            rows = {
                table: [_row(found, name) for name in found.subjects(RDF.type, _CLASSES[table])] for table in RECORDS
            }
            held = int(str(found.value(_GRAPH, _TERM.records)))
    except Exception as error:  # a parser may fail in any way
        raise broken(place, "rdf", f"the file is not the RDF that oxygraph exports: {error}") from error
    if held != sum(map(len, rows.values())):
        raise broken(place, "rdf", f"the file should hold {held} records and holds {sum(map(len, rows.values()))}")
    return graph_of(place, rows)


def _row(found: Graph, name: object) -> dict[str, object]:
    row: dict[str, object] = {}
    for column, value in found.predicate_objects(name):  # type: ignore[arg-type]  # a subject
        if str(column).startswith(_COLUMN):
            short = str(column).removeprefix(_COLUMN)
            row[short] = number_text(float(str(value))) if short in NUMBERS else str(value)
    return row


def _reaches_out(document: object) -> bool:
    """Whether JSON-LD names a context that a reader would fetch."""
    if isinstance(document, list):
        return any(map(_reaches_out, document))
    if not isinstance(document, dict):
        return False
    contexts = document.get("@context", ())
    named = contexts if isinstance(contexts, list) else [contexts]
    imports = any(isinstance(one, str) or (isinstance(one, dict) and "@import" in one) for one in named)
    return imports or any(map(_reaches_out, document.values()))


# --- what is said -----------------------------------------------------------------------------------------------------


def _address(kind: str, key: str) -> URIRef:
    return URIRef(f"{BASE}{kind}/{key}")


def _triples(graph: EvidenceGraph) -> Iterator[Triple]:
    """Everything but the findings."""
    records = records_of(graph)
    yield _GRAPH, RDF.type, URIRef("http://rdfs.org/ns/void#Dataset")
    yield _GRAPH, DCTERMS.license, _LICENCE
    yield _GRAPH, _TERM.records, Literal(sum(map(len, records.values())))
    for kind, found in records.items():
        for record in found if kind != "edges" else ():
            yield from _columns(_address(kind, _safe(record.key)), kind, record)
    for node in _sorted(graph.nodes):
        yield from _node(_address("nodes", node.id), node)
    for tag in _sorted(graph.contexts):
        yield from _labelled(_address("contexts", tag.id), tag.name, tag.name_zh)
    for reference in _sorted(graph.references):
        yield from _paper(_address("references", reference.id), reference)
    for mapping in _sorted(graph.mappings):
        if mapping.mapping in _FITS:
            yield _address("nodes", mapping.node), _FITS[mapping.mapping], _term(mapping.curie)


def _columns(name: URIRef, kind: str, record: Record) -> Iterator[Triple]:
    """A record as its columns, nothing lost."""
    yield name, RDF.type, _CLASSES[kind]
    for column, text in record.to_row().items():
        if text:
            number = XSD.double if column in NUMBERS else XSD.integer if column in INTEGERS else None
            yield name, _COLUMN[column], Literal(text, datatype=number)


def _node(name: URIRef, node: Node) -> Iterator[Triple]:
    for category in node_slots(node)["category"]:
        yield name, RDF.type, _biolink(category)
    yield from _labelled(name, node.name, node.name_zh)
    for other in node.synonyms:
        yield name, SKOS.altLabel, Literal(other)


def _labelled(name: URIRef, english: str, chinese: str) -> Iterator[Triple]:
    for text, lang in ((english, "en"), (chinese, "zh")):
        if text:
            yield name, RDFS.label, Literal(text, lang=lang)


def _paper(name: URIRef, reference: Reference) -> Iterator[Triple]:
    yield name, RDF.type, _BIOLINK.Publication
    if reference.title:
        yield name, DCTERMS.title, Literal(reference.title)
    if reference.doi:
        yield name, DCTERMS.identifier, URIRef(f"https://doi.org/{_safe(reference.doi)}")
    if reference.pmid:
        yield name, DCTERMS.identifier, URIRef(f"https://pubmed.ncbi.nlm.nih.gov/{_safe(reference.pmid)}")


def _finding(graph: EvidenceGraph, edge: Edge) -> Iterator[Triple]:
    """A finding as a statement with a name of its own."""
    name, slots = _address("edges", edge.id), edge_slots(graph, edge)
    subject, target = _address("nodes", edge.subject), _address("nodes", edge.object)
    predicate = _biolink(str(slots["predicate"]))
    yield from _columns(name, "edges", edge)
    yield name, RDF.type, RDF.Statement
    yield from ((name, RDF.type, _biolink(category)) for category in slots["category"])
    yield name, RDF.subject, subject
    yield name, RDF.predicate, predicate
    yield name, RDF.object, target
    if not edge.signed:
        yield subject, predicate, target
    for slot in ("object_direction_qualifier", "negated", "knowledge_level", "agent_type"):
        if slot in slots:
            yield name, _BIOLINK[slot], Literal(slots[slot])
    for slot in ("sex_qualifier", "species_context_qualifier"):
        if slot in slots:
            yield name, _BIOLINK[slot], _term(str(slots[slot]))
    if edge.sign.number is not None:
        yield name, _TERM.sign, Literal(edge.sign.number)
    yield from _labelled(name, edge.statement, edge.statement_zh)
    for column, kind in _LINKED.items():
        value = getattr(edge, column)
        for word in [value] if isinstance(value, str) else value:
            if word in graph.by_kind[kind]:
                yield name, DCTERMS.source if kind == "references" else _TERM[column], _address(kind, word)


def _nanopublication(graph: EvidenceGraph, edge: Edge) -> Iterator[tuple[URIRef, Iterable[Triple]]]:
    """Its four graphs by name: head, assertion, provenance, and who published it."""
    whole = URIRef(f"{BASE}np/{edge.id}")
    head, said, because, info = (URIRef(f"{whole}#{part}") for part in ("Head", "assertion", "provenance", "pubinfo"))
    yield (
        head,
        [
            (whole, RDF.type, _NP.Nanopublication),
            (whole, _NP.hasAssertion, said),
            (whole, _NP.hasProvenance, because),
            (whole, _NP.hasPublicationInfo, info),
        ],
    )
    yield said, _finding(graph, edge)
    sources = [_address("references", name) for name in edge.reference] or [_address("layers", edge.layer)]
    yield because, [(said, PROV.wasDerivedFrom, source) for source in sources]
    yield info, [(whole, DCTERMS.license, _LICENCE), (whole, PROV.wasAttributedTo, _GRAPH)]


# --- names and files --------------------------------------------------------------------------------------------------


def _biolink(curie: str) -> URIRef:
    return _BIOLINK[curie.removeprefix("biolink:")]


def _term(curie: str) -> URIRef:
    """The address of a term: that of the OBO library, or what resolves every registered prefix."""
    prefix, _, local = curie.partition(":")
    if prefix in _OBO:
        return URIRef(f"http://purl.obolibrary.org/obo/{prefix}_{_safe(local)}")
    return URIRef(f"https://bioregistry.io/{_safe(registered(curie))}")


def _safe(text: str) -> str:
    """A text as part of an address."""
    from urllib.parse import quote  # noqa: PLC0415  rdflib has loaded it

    return quote(text, safe="/:;().,-_~")


def _sorted(found: Mapping[str, R]) -> Iterator[R]:
    return (found[name] for name in sorted(found))


def _written(parts: Iterable[Part], place: Path, graph: EvidenceGraph) -> Export:
    write = _json_ld if _FORMATS.get(place.suffix) == "json-ld" else _trig
    return Export(
        write_one(str(place), write([(name, _grouped(triples)) for name, triples in parts])), losses_of(graph, _HOMES)
    )


Grouped = Mapping[URIRef, Mapping[URIRef, list[URIRef | Literal]]]


def _grouped(triples: Iterable[Triple]) -> Grouped:
    """Subject → predicate → objects, each in the order in which it came first."""
    found: dict[URIRef, dict[URIRef, list[URIRef | Literal]]] = {}
    for subject, predicate, value in triples:
        found.setdefault(subject, {}).setdefault(predicate, []).append(value)
    return found


_NEXT = " ;\n    "


def _trig(parts: Iterable[tuple[URIRef | None, Grouped]]) -> str:
    """Turtle where there is no named graph, since that is TriG without one."""
    names = NamespaceManager(Graph(), bind_namespaces="none")
    for prefix, address in _PREFIXES.items():
        names.bind(prefix, address)
    lines = [f"@prefix {prefix}: <{address}> ." for prefix, address in _PREFIXES.items()]
    for name, found in parts:
        lines.append("" if name is None else f"\n{name.n3(names)} {{")
        for subject, said in found.items():
            told = (f"{p.n3(names)} {', '.join(o.n3(names) for o in values)}" for p, values in said.items())
            lines.append(f"{subject.n3(names)} {_NEXT.join(told)} .")
        lines += [] if name is None else ["}"]
    return "\n".join(lines) + "\n"


def _json_ld(parts: Iterable[tuple[URIRef | None, Grouped]]) -> str:
    items: list[dict[str, object]] = []
    for name, found in parts:
        said = [_json_ld_subject(subject, values) for subject, values in found.items()]
        items += said if name is None else [{"@id": name, "@graph": said}]
    return json.dumps({"@context": _PREFIXES, "@graph": items}, ensure_ascii=False, indent=1) + "\n"


def _json_ld_subject(subject: URIRef, said: Mapping[URIRef, list[URIRef | Literal]]) -> dict[str, object]:
    types = said.get(RDF.type, [])
    told = {_short(p): [_json_ld_value(o) for o in values] for p, values in said.items() if p != RDF.type}
    return {"@id": _short(subject), **({"@type": [_short(one) for one in types]} if types else {}), **told}


def _json_ld_value(value: URIRef | Literal) -> dict[str, object]:
    if isinstance(value, URIRef):
        return {"@id": _short(value)}
    kind = (
        {"@language": value.language} if value.language else {"@type": _short(value.datatype)} if value.datatype else {}
    )
    return {"@value": str(value), **kind}


def _short(name: str) -> str:
    """An address by its prefix, where it has one of ours."""
    for prefix, address in _PREFIXES.items():
        local = name.removeprefix(address)
        if local != name and local.replace("_", "").replace("-", "").isalnum():
            return f"{prefix}:{local}"
    return str(name)
