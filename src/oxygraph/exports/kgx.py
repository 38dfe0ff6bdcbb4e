r"""KGX: two tab-separated files in the words of Biolink, our own columns beside them.

`<base>_nodes.tsv` and `<base>_edges.tsv` as the KGX tools read them: no quoting, lists joined with `|`, so that in a
value `|` is written `\p` and `\` is written `\\`. Setting tags, publications and the audit are nodes too; places and
the fit of ontology terms stand on the node they are of, as JSON. Whatever Biolink has no slot for, or only on some
association classes, stands in a column that begins with `oxygraph_`.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from oxygraph.atomic import write_all
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.cells import SEVERAL
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record
from oxygraph.evidence.vocabulary import CATEGORIES
from oxygraph.exports.biolink import (
    discrepancy_slots,
    edge_slots,
    node_curie,
    node_slots,
    predicate_is_exact,
    reference_slots,
    tag_slots,
    word_slots,
)
from oxygraph.exports.files import broken, graph_of, read_text
from oxygraph.exports.losses import Export, Home, losses_of

__all__ = ["OWN", "read_kgx", "write_kgx"]

OWN = "oxygraph_"
"""How every column begins that is not Biolink's."""

_TABLE = f"{OWN}table"
_NODE_SLOTS = ("id", "category", "name", "description", "xref", "provided_by", "synonym", "publication_type")
_EDGE_SLOTS = (
    "id",
    "subject",
    "predicate",
    "object",
    "category",
    "negated",
    "qualified_predicate",
    "subject_aspect_qualifier",
    "object_aspect_qualifier",
    "object_direction_qualifier",
    "sex_qualifier",
    "species_context_qualifier",
    "disease_context_qualifier",
    "population_context_qualifier",
    "anatomical_context_qualifier",
    "statistical_significance_qualifier",
    "effect_size",
    "effect_type",
    "knowledge_level",
    "agent_type",
    "primary_knowledge_source",
    "publications",
    "supporting_text",
    "description",
)
_SAME = {
    "nodes": {"name": "name", "description": "description", "xrefs": "xref", "synonyms": "synonym"},
    "contexts": {"name": "name", "description": "description"},
    "references": {"title": "name"},
    "audit": {"statement": "description"},
    "words": {"name": "name", "spellings": "synonym"},
    "edges": {
        "id": "id",
        "effect_size": "effect_size",
        "effect_metric": "effect_type",
        "statement": "supporting_text",
        "note": "description",
    },
}
"""Columns that a Biolink slot holds as they are: they are written once."""

_ENDS = ("subject", "object")


def _own_columns(table: str) -> tuple[str, ...]:
    left_out = {*_SAME[table], *(_ENDS if table == "edges" else ())}
    return tuple(column for column in RECORDS[table].columns() if column not in left_out)


_OWN = {table: _own_columns(table) for table in _SAME}
_NODE_TABLES = ("nodes", "contexts", "references", "audit", "words")
_OF_NODES = tuple(dict.fromkeys(column for table in _NODE_TABLES for column in _OWN[table]))
_ON_NODES = ("places", "mappings")
"""Tables whose records stand on the node that they name, a JSON text a table."""

_NODE_HEADER = (*_NODE_SLOTS, _TABLE, *(OWN + column for column in (*_OF_NODES, *_ON_NODES)))
_EDGE_HEADER = (*_EDGE_SLOTS, *(OWN + column for column in _OWN["edges"]))
_ADDED = (
    *(OWN + table for table in _ON_NODES),
    *(_SAME[table].get(column, OWN + column) for table in _OWN for column in RECORDS[table].ADDED),
)
"""Columns that files of the first edition do not have."""


@checked
def write_kgx(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write a graph as KGX.

    Args:
        graph: What to write.
        path: The base of the two names, or a folder that is there (or ends in `/`): they begin with `oxygraph` then.

    Returns:
        The files, and what Biolink has no home for.

    Raises:
        OSError: They cannot be written; nothing has changed then.
    """
    beside = _beside_nodes(graph)
    nodes = [
        *(_row("nodes", node, node_slots(node)) | beside.get(name, {}) for name, node in sorted(graph.nodes.items())),
        *(_row("contexts", tag, tag_slots(tag)) for _, tag in sorted(graph.contexts.items())),
        *(_row("references", paper, reference_slots(paper)) for _, paper in sorted(graph.references.items())),
        *(_row("audit", found, discrepancy_slots(found)) for _, found in sorted(graph.audit.items())),
        *(_row("words", word, word_slots(word)) for _, word in sorted(graph.words.items())),
    ]
    edges = [_row("edges", edge, edge_slots(graph, edge)) for _, edge in sorted(graph.edges.items())]
    where = _paths(path)
    texts = {where["nodes"]: _text(_NODE_HEADER, nodes), where["edges"]: _text(_EDGE_HEADER, edges)}
    return Export(write_all(texts), losses_of(graph, _homes(graph)))


@checked
def read_kgx(path: str | Path) -> EvidenceGraph:
    """The graph that `write_kgx` wrote.

    Args:
        path: As for `write_kgx`.

    Raises:
        OSError: A file cannot be read.
        InvalidDataError: A file is not such a one, or what it says breaks a rule.
    """
    where = _paths(path)
    found: dict[str, list[dict[str, object]]] = {table: [] for table in RECORDS}
    ids: dict[str, str] = {}
    for row in _rows(where["nodes"], _NODE_HEADER):
        record = _record(row[_TABLE], row)
        ids[row["id"]] = str(record.get("id", ""))
        found[row[_TABLE]].append(record)
        for table in _ON_NODES:
            found[table] += _listed(where["nodes"], row, table)
    for row in _rows(where["edges"], _EDGE_HEADER):
        found["edges"].append(_record("edges", row) | {end: ids.get(row[end], row[end]) for end in _ENDS})
    return graph_of(where["edges"].parent, found)


def _paths(path: str | Path) -> dict[str, Path]:
    base = Path(path)
    if base.is_dir() or str(path).endswith("/"):
        base /= "oxygraph"
    return {part: base.with_name(f"{base.name}_{part}.tsv") for part in ("nodes", "edges")}


# --- rows -------------------------------------------------------------------------------------------------------------


def _row(table: str, record: Record, slots: Mapping[str, str | list[str]]) -> dict[str, str]:
    own = record.to_row()
    row = {slot: _cell(value) for slot, value in slots.items()}
    # A list is joined already, and its items hold no `|`.
    row |= {OWN + column: _cell(own[column].split("|") if column in SEVERAL else own[column]) for column in _OWN[table]}
    return row if table == "edges" else row | {_TABLE: table}


def _beside_nodes(graph: EvidenceGraph) -> dict[str, dict[str, str]]:
    """Node → its cells for what stands on it."""
    lists: dict[str, dict[str, list[dict[str, str]]]] = {}
    for table in _ON_NODES:
        for _, record in sorted(graph.by_kind[table].items()):
            said = {column: text for column, text in record.to_row().items() if text}
            lists.setdefault(said["node"], {}).setdefault(OWN + table, []).append(said)
    return {
        name: {column: _cell(json.dumps(records, ensure_ascii=False)) for column, records in cells.items()}
        for name, cells in lists.items()
    }


def _listed(path: Path, row: Mapping[str, str], table: str) -> list[dict[str, object]]:
    """The records of a table that stand on a node."""
    column = OWN + table
    try:
        records = json.loads(_plain(row[column]) or "[]")
    except (ValueError, RecursionError) as error:
        raise broken(path, "json", f"{column} is no JSON: {error}", column=column) from error
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise broken(path, "json", f"{column} is no list of records", column=column)
    return records


def _record(table: str, row: Mapping[str, str]) -> dict[str, object]:
    """A row as a record: each column from the slot that says the same, or from our own."""
    places = {column: OWN + column for column in _OWN.get(table, ())} | _SAME.get(table, {})
    return {
        column: [_plain(item) for item in row[place].split("|")] if column in SEVERAL else _plain(row[place])
        for column, place in places.items()
    }


def _cell(value: str | list[str]) -> str:
    if isinstance(value, list):
        return "|".join(map(_cell, value))
    return value.replace("\\", "\\\\").replace("|", "\\p")


def _plain(text: str) -> str:
    return "\\".join(part.replace("\\p", "|") for part in text.split("\\\\"))


def _text(header: tuple[str, ...], rows: Iterable[Mapping[str, str]]) -> str:
    lines = ("\t".join(row.get(column, "") for column in header) for row in rows)
    return "".join(f"{line}\n" for line in ("\t".join(header), *lines))


def _rows(path: Path, header: tuple[str, ...]) -> list[dict[str, str]]:
    lines = read_text(path).removesuffix("\n").split("\n")
    columns = lines[0].rstrip("\r").split("\t")
    if missing := [column for column in header if column not in columns and column not in _ADDED]:
        raise broken(path, "missing-column", f"the column {missing[0]} is missing", line=1, column=missing[0])
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        cells = line.rstrip("\r").split("\t")
        if len(cells) != len(columns):
            message = f"{len(cells)} cells, but the header has {len(columns)}"
            raise broken(path, "row-length", message, line=number)
        rows.append({**dict.fromkeys(_ADDED, ""), **dict(zip(columns, cells, strict=True))})
        if rows[-1].get(_TABLE, "nodes") not in _NODE_TABLES:
            message = f"{rows[-1][_TABLE]!r} is no table of nodes"
            raise broken(path, "unknown-word", message, line=number, column=_TABLE)
    return rows


# --- what Biolink does not hold ---------------------------------------------------------------------------------------

_EDGE_HOMES = {
    "predicate": "the slot has a wider word where Biolink lacks ours",
    "effect": "object_direction_qualifier and negated where the class has them",
    "subject_aspect": "subject_aspect_qualifier where class and words have it",
    "object_aspect": "object_aspect_qualifier where class and words have it",
    "sex": "sex_qualifier where the class has it; no word for both",
    "species": "species_context_qualifier where there is a taxon",
    "population": "disease_ and population_context_qualifier where the class has them, one value each",
    "dose_min": "",
    "dose_max": "",
    "dose_unit": "",
    "dose_response": "",
    "route": "",
    "site": "anatomical_context_qualifier where the class has it",
    "regimen": "",
    "setting": "",
    "evidence_type": "",
    "analysis": "",
    "ci_low": "",
    "ci_high": "",
    "tendency": "",
    "certainty": "knowledge_level tells speculative from the rest",
    "sample_size": "",
    "layer": "",
    "citation": "",
    "reference": "publications where the identifier is verified and surely that of the paper meant",
    "section": "",
    "statement_zh": "",
}
"""What Biolink holds of the columns of a finding that it does not always hold; empty where there is no slot at all."""


def _beside(column: str, slot: str) -> str:
    return f"in {OWN}{column}; {slot}" if slot else f"in {OWN}{column}; no slot"


def _homes(graph: EvidenceGraph) -> list[Home]:
    """Where each column lives; what the Biolink slots say is looked up in the rows, not promised."""
    widths = Counter(word.curie for word in CATEGORIES)
    narrow = {word.name for word in CATEGORIES if widths[word.curie] == 1}
    categories = {name for name, node in graph.nodes.items() if node.category in narrow}
    curies = {name for name, node in graph.nodes.items() if node_curie(node) == node.curie}
    held = _held(graph)
    return [
        Home("nodes", "category", _beside("category", "Biolink has one category for several of ours"), categories),
        Home("nodes", "name_zh", _beside("name_zh", "")),
        Home("nodes", "curie", _beside("curie", "the id where Biolink knows the prefix"), curies),
        *(Home("edges", name, _beside(name, slot), held[name]) for name, slot in _EDGE_HOMES.items()),
        Home("contexts", "*", f"StudyVariable nodes that no edge touches; in {OWN} columns"),
        Home("references", "*", f"Publication nodes that no edge touches; in {OWN} columns"),
        Home("audit", "*", f"StudyResult nodes that no edge touches; in {OWN} columns"),
        *(Home(table, "*", f"on the node, as JSON in {OWN}{table}") for table in _ON_NODES),
        Home("words", "*", f"NamedThing nodes that no edge touches; in {OWN} columns"),
    ]


def _held(graph: EvidenceGraph) -> dict[str, set[str]]:
    """Column → the findings of which the Biolink slots say the same as the column does."""
    held: dict[str, set[str]] = {column: set() for column in _EDGE_HOMES}
    for name, edge in graph.edges.items():
        slots = edge_slots(graph, edge)
        populations = sum(slot in slots for slot in ("disease_context_qualifier", "population_context_qualifier"))
        said = {
            "predicate": predicate_is_exact(edge),
            "effect": "object_direction_qualifier" in slots or "negated" in slots,
            "subject_aspect": "subject_aspect_qualifier" in slots,
            "object_aspect": "object_aspect_qualifier" in slots,
            "sex": "sex_qualifier" in slots,
            "species": "species_context_qualifier" in slots,
            "population": populations == len(edge.population),
            "site": "anatomical_context_qualifier" in slots,
            "certainty": edge.certainty == "speculative",
            "reference": len(slots.get("publications", ())) == len(edge.reference),
        }
        for column in (column for column, same in said.items() if same):
            held[column].add(name)
    return held
