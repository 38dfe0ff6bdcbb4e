"""Write the style sheet of Neo4j Browser and the perspective of Bloom, in the page's colours. Run with `make docs`."""

import json
import uuid

from oxygraph.evidence.kinds import RECORDS
from oxygraph.report.looks import LOOKS
from oxygraph.stores.records import LABELS, TYPES
from oxygraph.stores.style import PERSPECTIVE, STYLE_SHEET

_ASIDE = {"Reference": "#6b6f76", "SettingTag": "#3f8f8f", "Finding": "#c9a227", "Discrepancy": "#b03060"}
COLOURS = {LABELS[category]: look.colour for category, look in LOOKS.items()} | _ASIDE
_TIES = ("HAS_SUBJECT", "HAS_OBJECT", "REPORTED_IN", "IN_SETTING")
_SIGNED = (TYPES["affects"], TYPES["associated_with"])
_STRONG, _GREY = "#3b3f46", "#a5abb6"
_WHEN = 1_767_225_600_000
"""The milliseconds that stand as the time of every part: the same data are the same bytes."""

PHRASES = (
    (
        "What reaches $disorder directly",
        "MATCH p = (a)-[r:AFFECTS|ASSOCIATED_WITH]->(d:Disorder {name: $disorder}) RETURN p LIMIT 200",
        {"$disorder": ("Disorder", "name")},
    ),
    (
        "What $molecule does in women",
        "MATCH p = (:Molecule {name: $molecule})-[r:AFFECTS]->() WHERE r.sex = 'female' RETURN p LIMIT 200",
        {"$molecule": ("Molecule", "name")},
    ),
    (
        "What $molecule does in men",
        "MATCH p = (:Molecule {name: $molecule})-[r:AFFECTS]->() WHERE r.sex = 'male' RETURN p LIMIT 200",
        {"$molecule": ("Molecule", "name")},
    ),
    (
        "Ways of two steps from $molecule to $disorder",
        (
            "MATCH p = (:Molecule {name: $molecule})-[:AFFECTS]->()-[:AFFECTS|ASSOCIATED_WITH]->"
            "(:Disorder {name: $disorder}) RETURN p LIMIT 200"
        ),
        {"$molecule": ("Molecule", "name"), "$disorder": ("Disorder", "name")},
    ),
    (
        "Where $region lies and what changes it",
        "MATCH p = (r:BrainRegion {name: $region})-[:PART_OF*0..2]-()<-[:AFFECTS]-() RETURN p LIMIT 200",
        {"$region": ("BrainRegion", "name")},
    ),
    (
        "Papers about $disorder",
        (
            "MATCH p = (:Disorder {name: $disorder})<-[:HAS_SUBJECT|HAS_OBJECT]-(:Finding)-[:REPORTED_IN]->(:Reference)"
            " RETURN p LIMIT 200"
        ),
        {"$disorder": ("Disorder", "name")},
    ),
)
"""What a person may type, the query, and where suggestions for each blank come from."""


def grass() -> str:
    """Rules of a Graph Style Sheet: a colour a category, a caption on everything."""
    rules = [
        _rule("node", "#a5abb6", diameter="60px", caption="'{caption}'"),
        *(_rule(f"node.{label}", colour) for label, colour in COLOURS.items()),
        _relationship("relationship", _GREY, "1px"),
        *(_relationship(f"relationship.{kind}", _STRONG, "2px") for kind in _SIGNED),
    ]
    return "\n".join(rules)


def _rule(selector: str, colour: str, **more: str) -> str:
    said = {
        "color": colour,
        "border-color": colour,
        "border-width": "2px",
        "text-color-internal": "#ffffff",
        "font-size": "10px",
        "diameter": "60px",
        "caption": "'{caption}'",
    }
    return _written(selector, said | more)


def _relationship(selector: str, colour: str, width: str) -> str:
    said = {
        "color": colour,
        "shaft-width": width,
        "font-size": "9px",
        "padding": "3px",
        "text-color-external": "#1f2328",
        "text-color-internal": "#ffffff",
        "caption": "'{caption}'",
    }
    return _written(selector, said)


def _written(selector: str, said: dict[str, str]) -> str:
    lines = "".join(f"  {name}: {value};\n" for name, value in said.items())
    return f"{selector} {{\n{lines}}}\n"


def perspective() -> str:
    """What Bloom imports: categories, relationship types and saved searches."""
    columns = {label: ("caption", *RECORDS["nodes"].columns()) for label in COLOURS}
    document = {
        "name": "OxyGraph",
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, "https://oxygraph.example/bloom")),
        "version": "2.21.0",
        "type": "STANDARD_PERSPECTIVE",
        "createdAt": _WHEN,
        "lastEditedAt": _WHEN,
        "hideUncategorisedData": False,
        "maxLimitToastMsgEnabled": False,
        "parentPerspectiveId": None,
        "categories": [_category(number, label, columns[label]) for number, label in enumerate(COLOURS, start=1)],
        "labels": {label: [_property(label, name) for name in names] for label, names in columns.items()},
        "relationshipTypes": [_type(kind) for kind in (*TYPES.values(), *_TIES)],
        "templates": [_template(number, *phrase) for number, phrase in enumerate(PHRASES)],
        "sceneActions": [],
        "hiddenRelationshipTypes": [],
        "hiddenCategories": [],
        "palette": {"colors": list(COLOURS.values()), "currentIndex": 0},
        "metadata": {
            "pathSegments": [],
            "indexes": [
                {"label": label, "type": "native", "propertyKeys": [{"key": "id", "metadataProp": False}]}
                for label in COLOURS
            ],
        },
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _property(of: str, name: str) -> dict[str, str]:
    return {"propertyKey": name, "type": of, "dataType": "string"}


def _caption() -> dict[str, object]:
    return {"key": "caption", "type": "property", "isCaption": True, "inTooltip": True, "styles": []}


def _looks(colour: str, size: float) -> dict[str, object]:
    return {
        "color": colour,
        "size": size,
        "textSize": 1,
        "textAlign": "top",
        "captions": [_caption()],
        "captionKeys": ["caption"],
        "styleRules": [],
    }


def _category(number: int, label: str, names: tuple[str, ...]) -> dict[str, object]:
    return {
        "id": number,
        "name": label,
        "labels": [label],
        "properties": [{"name": name, "exclude": False, "dataType": "string"} for name in names],
        "createdAt": _WHEN,
        "lastEditedAt": _WHEN,
        "icon": "no-icon",
        **_looks(COLOURS[label], 1),
    }


def _type(kind: str) -> dict[str, object]:
    names = ("caption", *(RECORDS["edges"].columns() if kind not in _TIES else ()))
    colour, size = (_STRONG, 2) if kind in _SIGNED else (_GREY, 1)
    return {"id": kind, "name": kind, "properties": [_property(kind, name) for name in names], **_looks(colour, size)}


def _template(number: int, text: str, cypher: str, blanks: dict[str, tuple[str, str]]) -> dict[str, object]:
    return {
        "name": text.partition(" $")[0],
        "id": f"tmpl:{_WHEN + number}",
        "createdAt": _WHEN + number,
        "text": text,
        "cypher": cypher,
        "isUpdateQuery": None,
        "hasCypherErrors": False,
        "params": [
            {
                "name": name,
                "dataType": "String",
                "collapsed": False,
                "suggestionLabel": label,
                "suggestionProp": column,
                "suggestionBoolean": False,
                "cypher": None,
            }
            for name, (label, column) in blanks.items()
        ],
    }


if __name__ == "__main__":
    STYLE_SHEET.write_text(grass(), encoding="utf-8")
    PERSPECTIVE.write_text(perspective(), encoding="utf-8")
