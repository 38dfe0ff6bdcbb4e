"""Write graph/datapackage.json: what the curated files are, column by column, as a Frictionless Data Package.

Run with `make docs`. It says what the columns are, not what stands in them: a change of evidence changes nothing here.
"""

import json
from pathlib import Path

from oxygraph.evidence.cells import content_of
from oxygraph.evidence.columns import COLUMNS
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record
from oxygraph.evidence.vocabulary import WORDS, names
from oxygraph.evidence.word_lists import LIST_OF

PACKAGE = Path(__file__).parents[1] / "graph" / "datapackage.json"

_TYPES = {"text": "string", "texts": "string", "number": "number", "integer": "integer", "integers": "string"}
_REQUIRED = {
    "nodes": ("id", "category", "name"),
    "edges": ("id", "subject", "object", "predicate", "layer", "statement"),
    "contexts": ("id", "group"),
}
_LEADS_TO = {
    "edges": {"subject": "nodes", "object": "nodes", "site": "nodes"},
    "contexts": {"broader": "contexts"},
    "places": {"node": "nodes"},
    "mappings": {"node": "nodes"},
}
_ITEMS_OF_SEVERAL = "several, joined with | : "
_TITLES = {
    "nodes": "What the literature talks about",
    "edges": "Findings and structural facts, a row for each",
    "contexts": "Settings in which findings were made",
    "references": "Publications",
    "audit": "Where the review differs from a paper it cites",
    "places": "Where regions lie, in millimetres of MNI152",
    "mappings": "How terms of ontologies fit nodes",
}


def field(kind: str, column: str) -> dict[str, object]:
    """A column: its type, what it means, what it may say."""
    content = content_of(column)
    meaning = COLUMNS.get(kind, {}).get(column)
    said = meaning.meaning if meaning else ""
    described = f"{_ITEMS_OF_SEVERAL}{said}" if content in {"texts", "integers"} else said
    constraints: dict[str, object] = {"required": True} if column in _REQUIRED.get(kind, ()) else {}
    words = WORDS.get(kind, {}).get(column)
    if words and content == "text" and not (kind == "edges" and column in LIST_OF):
        constraints["enum"] = list(names(words))
    return {
        "name": column,
        "type": _TYPES[content],
        **({"description": described.strip()} if described.strip() else {}),
        **({"constraints": constraints} if constraints else {}),
    }


def resource(kind: str, record: type[Record]) -> dict[str, object]:
    """A file: where it is, how it is written, what its columns are and lead to."""
    keys = [
        {"fields": column, "reference": {"resource": "" if to == kind else to, "fields": "id"}}
        for column, to in _LEADS_TO.get(kind, {}).items()
    ]
    return {
        "name": kind,
        "title": _TITLES[kind],
        "path": record.FILE,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "header": True},
        "schema": {
            "fields": [field(kind, column) for column in record.columns()],
            "primaryKey": list(record.KEY),
            "missingValues": [""],
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def package() -> dict[str, object]:
    """The whole description."""
    return {
        "$schema": "https://datapackage.org/profiles/1.0/datapackage.json",
        "profile": "data-package",
        "name": "oxygraph",
        "title": "OxyGraph: findings of the oxytocin system",
        "description": "One edge is one finding of one publication, with whom, how much and when it holds for.",
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
                "title": "Creative Commons Attribution 4.0",
            }
        ],
        "keywords": ["oxytocin", "PTSD", "neuroscience", "evidence", "sex differences"],
        "resources": [resource(kind, record) for kind, record in RECORDS.items() if kind in _TITLES],
    }


def text() -> str:
    """The file."""
    return json.dumps(package(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    PACKAGE.write_text(text(), encoding="utf-8")
