"""What differs between two graphs, as plain data and as rows."""

from collections import Counter
from collections.abc import Iterator, Mapping

from oxygraph.evidence.records import Edge, Node, Record, Reference
from oxygraph.questions.diff import ADDED, CHANGED, GONE, Answered, Change, Diff, Moved
from oxygraph.report.findings import SCHEMA_VERSION, Document, record_document
from oxygraph.report.words import Words

__all__ = ["DIFF_COLUMNS", "answers_moved", "diff_counts", "diff_document", "diff_rows", "short_diff"]

DIFF_COLUMNS = ("change", "kind", "id", "column", "old", "new")
"""A row a record that came or went, a row a field that changed, and a row an answer that moved."""

_FINDINGS = "edges"
_CALLED = {_FINDINGS: "finding", "nodes": "node", "contexts": "setting", "references": "paper"}
"""Kind → what a person calls one of it."""

_ANSWER, _MOVED = "answer", "moved"


def diff_document(found: Diff, sides: Mapping[str, Document]) -> Document:
    """What differs, as plain data.

    Args:
        found: The difference.
        sides: `old` and `new` → what is said of each graph.
    """
    kinds = dict.fromkeys(change.kind for change in found.changes if change.kind != _FINDINGS)
    return {
        "schema_version": SCHEMA_VERSION,
        **sides,
        "findings": _of_kind(found, _FINDINGS),
        "others": {kind: _of_kind(found, kind) for kind in kinds},
        "asked": found.asked,
        "moved": [_moved_document(moved) for moved in found.moved],
    }


def _of_kind(found: Diff, kind: str) -> Document:
    changes = [change for change in found.changes if change.kind == kind]
    return {
        "added": [record_document(change.new) for change in changes if change.new and change.status == ADDED],
        "changed": [
            {"id": change.id, "fields": {name: {"old": old, "new": new} for name, (old, new) in change.fields.items()}}
            for change in changes
            if change.status == CHANGED
        ],
        "gone": [record_document(change.old) for change in changes if change.old and change.status == GONE],
    }


def _moved_document(moved: Moved) -> Document:
    return {
        "source": moved.source,
        "target": moved.target,
        "sex": moved.sex,
        "old": moved.old._asdict() if moved.old else None,
        "new": moved.new._asdict() if moved.new else None,
        "because": list(moved.because),
    }


def diff_counts(found: Diff) -> dict[str, dict[str, int]]:
    """Kind → how many records were added, changed and are gone."""
    counted = Counter((change.kind, change.status) for change in found.changes)
    kinds = dict.fromkeys(change.kind for change in found.changes)
    return {kind: {status: counted[kind, status] for status in (ADDED, CHANGED, GONE)} for kind in kinds}


def diff_rows(words: Words, found: Diff) -> list[Document]:
    """Everything that differs, a row each, the answers that moved last."""
    rows = [row for change in found.changes for row in _rows(words, change)]
    return rows + [_moved_row(moved) for moved in found.moved]


def short_diff(words: Words, found: Diff) -> list[Document]:
    """The records that differ, as a person reads them."""
    return [
        row | {"change": words.say(change.status), "kind": words.say(_CALLED.get(change.kind, change.kind))}
        for change in found.changes
        for row in _rows(words, change)
    ]


def _rows(words: Words, change: Change) -> Iterator[Document]:
    begun: Document = {"change": change.status, "kind": change.kind, "id": change.id}
    if change.status == CHANGED:
        yield from (begun | {"column": column, "old": old, "new": new} for column, (old, new) in change.fields.items())
    else:
        yield begun | {"column": "", "old": _told(words, change.old), "new": _told(words, change.new)}


def _told(words: Words, record: Record | None) -> str:
    """A record in a few words."""
    match record:
        case None:
            return ""
        case Edge():
            return words.statement(record)
        case Reference():
            return record.title or record.short_name
        case Node():
            return words.choose(record.name, record.name_zh)
        case _:
            return record.key


def _moved_row(moved: Moved) -> Document:
    return {
        "change": _MOVED,
        "kind": _ANSWER,
        "id": " > ".join(filter(None, (moved.source, moved.target))) + (f" ({moved.sex})" if moved.sex else ""),
        "column": ", ".join(moved.because),
        "old": _plainly(moved.old),
        "new": _plainly(moved.new),
    }


def _plainly(said: Answered | None) -> str:
    if said is None:
        return ""
    return f"{said.verdict} ({said.strength})" if said.strength else said.verdict


def answers_moved(words: Words, found: Diff) -> list[Document]:
    """The answers that moved, as a person reads them."""
    return [
        {
            "question": f"{_name(words, moved.source)} → {_name(words, moved.target)}"
            + (f" ({words.sex(moved.sex)})" if moved.sex else ""),
            "old": _in_words(words, moved.old),
            "new": _in_words(words, moved.new),
            "because": list(moved.because),
        }
        for moved in found.moved
    ]


def _name(words: Words, node: str) -> str:
    return words.label(node) if node in words.graph.nodes else node


def _in_words(words: Words, said: Answered | None) -> str:
    if said is None:
        return "–"
    level = f" ({words.say(said.strength)})" if said.strength else ""
    return f"{words.say(said.verdict)}{level}"
