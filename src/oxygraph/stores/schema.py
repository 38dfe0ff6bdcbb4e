"""Constraints and indexes of a database: what keeps keys unique, and what makes searching quick."""

from oxygraph.stores.records import FORMER_MARKER, LABELS, MARKER, TYPES

__all__ = ["CONSTRAINT", "FIND_FORMER", "FORMER_CONSTRAINT", "INDEXES"]

CONSTRAINT = f"CREATE CONSTRAINT oxygraph_graph_key IF NOT EXISTS FOR (n:{MARKER}) REQUIRE (n._graph, n.key) IS UNIQUE"
FORMER_CONSTRAINT = "DROP CONSTRAINT oxygraph_key IF EXISTS"
FIND_FORMER = (
    "SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties"
    f" WHERE name = 'oxygraph_key' AND labelsOrTypes = ['{FORMER_MARKER}'] AND properties = ['key'] RETURN name"
)
_NAMES_INDEX = "oxygraph_names"
"""Full text of nodes, publications and settings."""

_STATEMENTS_INDEX = "oxygraph_statements"
"""Full text of findings."""

_ID_LABELS = (*LABELS.values(), "SettingTag", "Reference", "Finding")
# The analyzer that cuts Chinese into pairs of characters; English words it takes as they are, in lower case.
_BOTH_LANGUAGES = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"
_ASKED_FOR = ("id", "sex", "species")
"""Properties of findings that questions name."""

_INDEXED = {
    **{f"oxygraph_id_{label.lower()}": f"FOR (n:{label}) ON (n.id)" for label in _ID_LABELS},
    "oxygraph_citation": "FOR (n:Reference) ON (n.doi)",
    **{
        f"oxygraph_{name}_{kind.lower()}": f"FOR ()-[r:{kind}]-() ON (r.{name})"
        for kind in (TYPES["affects"], TYPES["associated_with"])
        for name in _ASKED_FOR
    },
    _NAMES_INDEX: (
        f"FOR (n:{'|'.join((*LABELS.values(), 'SettingTag', 'Reference'))})"
        " ON EACH [n.name, n.name_zh, n.synonyms, n.description, n.title, n.authors]"
    ),
    _STATEMENTS_INDEX: f"FOR ()-[r:{'|'.join(TYPES.values())}]-() ON EACH [r.statement, r.statement_zh, r.note]",
}
"""Name of an index → what it is made on."""

INDEXES = {
    name: f"CREATE FULLTEXT INDEX {name} IF NOT EXISTS {on} {_BOTH_LANGUAGES}"
    if name in {_NAMES_INDEX, _STATEMENTS_INDEX}
    else f"CREATE INDEX {name} IF NOT EXISTS {on}"
    for name, on in _INDEXED.items()
}
"""Name of an index → the statement that makes it."""
