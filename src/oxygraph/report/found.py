"""What a text may mean, as plain data and as rows."""

from collections.abc import Iterable

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import ContextTag, Edge, Node, Record, Reference
from oxygraph.questions.search import KINDS, Found, search
from oxygraph.report.findings import SCHEMA_VERSION, Document, record_document
from oxygraph.report.references import reference_rows
from oxygraph.report.words import Words

__all__ = ["FOUND_COLUMNS", "SHORT_FOUND_COLUMNS", "found_document", "found_rows", "short_found"]

FOUND_COLUMNS = ("id", "kind", *Node.columns()[1:])
"""The columns for programs: those of a node, which the others fill as far as they have the same."""

_CALLED = {"statement": "finding", "reference": "paper"}
"""Kind → what a person calls it."""

SHORT_FOUND_COLUMNS = ("id", "kind", "name", "detail")
"""The columns where a person reads them."""


def found_document(graph: EvidenceGraph, text: str, limit: int) -> Document:
    """Everything that a text may mean, each kind in a list of its own, and all of it in one order.

    Args:
        graph: Where to look.
        text: What was typed.
        limit: How many at the most, in each list.
    """
    by_kind = {kind: [found.record for found in search(graph, text, limit, kinds=[kind])] for kind in KINDS}
    return {
        "schema_version": SCHEMA_VERSION,
        "nodes": _documents(by_kind["node"]),
        "settings": _documents(by_kind["setting"]),
        "references": reference_rows(graph, [one for one in by_kind["reference"] if isinstance(one, Reference)]),
        "statements": _documents(by_kind["statement"]),
        "found": [{"kind": found.kind, "id": found.record.key} for found in search(graph, text, limit)],
    }


def _documents(records: Iterable[Record]) -> list[Document]:
    return [record_document(record) for record in records]


def found_rows(words: Words, found: Iterable[Found]) -> list[Document]:
    """What was found, for programs."""
    nothing: Document = dict.fromkeys(FOUND_COLUMNS, "")
    return [{**nothing, "kind": one.kind, **_row(words, one.record)} for one in found]


def _row(words: Words, record: Record) -> Document:
    match record:
        case ContextTag():
            said = record_document(record)
            return {column: said[column] for column in ("id", "name", "name_zh", "description")} | {
                "category": record.group
            }
        case Reference():
            return {
                "id": record.id,
                "category": record.status,
                "name": record.title,
                "synonyms": [words.paper(record.id)],
                "xrefs": list(record.curies),
                "description": record.published_in,
            }
        case Edge():
            return {
                "id": record.id,
                "category": record.predicate,
                "name": record.statement,
                "name_zh": record.statement_zh,
                "description": words.who(record),
            }
        case _:
            return record_document(record)


def short_found(words: Words, found: Iterable[Found]) -> list[Document]:
    """What was found, as a person reads it."""
    return [
        {"kind": words.say(_CALLED.get(one.kind, one.kind)), "id": one.record.key, "name": name, "detail": detail}
        for one in found
        for name, detail in [_told(words, one.record)]
    ]


def _told(words: Words, record: Record) -> tuple[str, str]:
    """Its name, and what else tells it from others."""
    match record:
        case Node():
            other = record.name if words.zh else record.name_zh
            return words.label(record), ", ".join(filter(None, (words.say(record.category), other, *record.synonyms)))
        case ContextTag():
            return words.named(record.id), record.name if words.zh else record.name_zh
        case Reference():
            title = f"{words.say('retracted')}: {record.title}" if record.retracted else record.title
            return title, ", ".join(filter(None, (words.paper(record.id), record.published_in, *record.links)))
        case Edge():
            return words.statement(record), ", ".join((*words.chips(record), words.who(record)))
        case _:
            return record.key, ""
