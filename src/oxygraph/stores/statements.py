r"""What may be asked: one statement that reads the graph, and nothing else of the machine or the server.

Allowed by list, so that what a later engine learns is refused until somebody has looked at it: the word that begins a
statement, every word that stands where only a keyword can, procedures, and functions with a dot in their names. A word
stands there where it follows what ends an expression. A server turns `\u004c` into `L` before it reads a query, so a
query is judged as it is written and as a server may read it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from oxygraph.errors import QueryError, short

__all__ = ["READ_ONLY", "one_statement", "statement_ends"]

READ_ONLY = "cypher only reads, and this query writes; `oxygraph load` is what puts the graph into a database"

_QUOTES = ("'", '"', "`")
_QUOTED_OR_COMMENT = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|//[^\n]*|/\*.*?\*/""", re.DOTALL)
_ESCAPE = re.compile(r"\\u+([0-9a-fA-F]{4})")
_ESCAPE_OR_PAIR = re.compile(r"\\\\|\\u+([0-9a-fA-F]{4})")
_TOKEN = re.compile(
    r"""(?P<text>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(?P<name>`(?:``|[^`])*`)|(?P<parameter>\$\s*(?:\w+|`(?:``|[^`])*`))"""
    r"""|(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\w*)|(?P<word>\w+)|(?P<sign>\S)""",
    re.DOTALL,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BEGIN = _words("MATCH OPTIONAL WITH UNWIND RETURN CALL SHOW EXPLAIN PROFILE FILTER LET")
_SHOWN = _words("INDEX INDEXES CONSTRAINT CONSTRAINTS FUNCTION FUNCTIONS PROCEDURE PROCEDURES")
_SHOWN_AS = _words("ALL BUILT IN USER DEFINED FULLTEXT RANGE TEXT POINT LOOKUP VECTOR UNIQUE UNIQUENESS NODE REL")
_CLAUSES = _BEGIN - {"SHOW", "EXPLAIN", "PROFILE"} | _words("WHERE ORDER SKIP OFFSET LIMIT UNION FINISH YIELD NEXT")
_OPERATORS = _words("AND OR XOR NOT IN STARTS ENDS CONTAINS IS AS WHEN THEN ELSE END BY ASC ASCENDING DESC DESCENDING")
_OTHERS = _words(
    "DISTINCT ALL ANY NONE SINGLE SHORTEST PATH PATHS GROUP GROUPS WALK TRAIL ACYCLIC SIMPLE DIFFERENT REPEATABLE"
    " ELEMENT ELEMENTS RELATIONSHIP RELATIONSHIPS USING INDEX SCAN JOIN SEEK ON CASE NULL NULLS FIRST LAST FROM TYPED"
    " NORMALIZED NFC NFD NFKC NFKD DATETIME TIME TIMEZONE WITHOUT ZONED LOCAL VALUE EDGE NODE PROPERTY EXISTS COUNT"
    " COLLECT"
)
_KEYWORDS = _CLAUSES | _OPERATORS | _OTHERS
_ENDING = _words("NULL TRUE FALSE END ASC ASCENDING DESC DESCENDING NAN INF INFINITY")
"""Keywords that end an expression, so that only a keyword can follow."""

_WRITING = _words("CREATE MERGE SET DELETE DETACH NODETACH REMOVE FOREACH DROP INSERT ALTER GRANT DENY REVOKE RENAME")
_INSTEAD = {
    "LOAD": "cypher asks the graph, and LOAD CSV reads a file; --param takes values to a query",
    "FORMAT": "FORMAT CSV is no Cypher; --format csv prints the answer as CSV",
    "TRANSACTIONS": READ_ONLY,
}
_PROCEDURES = frozenset(
    {
        "db.awaitindex",
        "db.awaitindexes",
        "db.index.fulltext.listavailableanalyzers",
        "db.index.fulltext.querynodes",
        "db.index.fulltext.queryrelationships",
        "db.info",
        "db.labels",
        "db.ping",
        "db.propertykeys",
        "db.relationshiptypes",
        "db.schema.nodetypeproperties",
        "db.schema.reltypeproperties",
        "db.schema.visualization",
        "dbms.components",
    }
)
_FUNCTIONS = frozenset({"date", "datetime", "duration", "localdatetime", "localtime", "point", "time", "vector"})
"""What stands before the dot of a function that only reckons: `point.distance`."""


class _Token(NamedTuple):
    kind: str
    text: str

    @property
    def word(self) -> str:
        """In capitals; empty where it is none."""
        return self.text.upper() if self.kind == "word" else ""

    @property
    def named(self) -> bool:
        """Whether it may be a part of a name."""
        return self.kind in {"word", "name"}


_NOTHING = _Token("", "")
_SIGNS = frozenset("()[]{}<>=~+-*/%^.,:;|&!$?")


def _without(query: str, *begins: str) -> str:
    """A query with spaces where quoted text or comments that begin like this were; lines and columns stay."""
    return _QUOTED_OR_COMMENT.sub(
        lambda found: re.sub(r"[^\n]", " ", found[0]) if found[0].startswith(begins) else found[0], query
    )


def statement_ends(text: str) -> bool:
    """Whether what somebody has typed so far ends in the semicolon of a statement.

    >>> statement_ends("RETURN 1;"), statement_ends("RETURN ';")
    (True, False)
    """
    bare = _without(text, *_QUOTES, "/").rstrip()
    return bare.endswith(";") and not set(bare) & {*_QUOTES}


def one_statement(query: str) -> str:
    """A query without its comments and without the semicolon it may end in.

    Raises:
        QueryError: It is no text. There is no statement, or more than one: one engine would refuse it, the other
            misread it. Or it does anything but read the graph.
    """
    if not isinstance(query, str):
        raise QueryError(f"a query is a text, not {short(str(query))}")
    bare = _without(query, *_QUOTES, "/")
    if not bare.strip(" \t\r\n;"):
        raise QueryError("there is no query")
    statement, semicolon, rest = bare.partition(";")
    if rest.strip(" \t\r\n;"):
        raise QueryError("one query at a time: a statement follows the semicolon")
    for read in _readings(query):
        _check(_tokens(read))
    query = _without(query, "/")
    return query[: len(statement)] if semicolon else query


def _readings(query: str) -> Iterator[str]:
    """With its escapes decoded, all of them and those whose backslash is not escaped itself, and as it is written."""
    if _ESCAPE.search(query):
        yield _ESCAPE.sub(lambda found: chr(int(found[1], 16)), query)
        yield _ESCAPE_OR_PAIR.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[0], query)
    yield query


def _tokens(query: str) -> list[_Token]:
    found = _TOKEN.finditer(_without(query, "/").rstrip(" \t\r\n;"))
    return [_Token(str(token.lastgroup), token[0]) for token in found]


def _check(tokens: Sequence[_Token]) -> None:
    """Raise where a statement does anything that is not on the lists."""
    first = next((at for at, token in enumerate(tokens) if token.word not in {"EXPLAIN", "PROFILE"}), len(tokens))
    begin = tokens[first] if first < len(tokens) else _NOTHING
    if begin.word not in _BEGIN and begin.text not in {"(", "{"}:
        raise QueryError(_refusal(begin.text))
    known = _KEYWORDS | _SHOWN | _SHOWN_AS if begin.word == "SHOW" else _KEYWORDS
    if begin.word == "SHOW":
        _check_show([token.word for token in tokens[first + 1 :]])
    # What a server may take for a space must not part two words here.
    strange = next((token.text for token in tokens if token.kind == "sign" and token.text not in _SIGNS), "")
    if strange:
        raise QueryError(f"{strange!a} is no sign of Cypher outside of closed quotation marks")
    for before, token in pairwise(tokens[first:]):
        if token.word and token.word not in known and _ends_expression(before):
            raise QueryError(_refusal(token.text))
    for name, called in _dotted(tokens):
        if called and name not in _PROCEDURES:
            raise QueryError(
                f"cypher calls procedures that read the graph alone, and {short(name)} is none of them; "
                f"db.labels(), db.relationshipTypes() and db.propertyKeys() are"
            )
        if not called and name.partition(".")[0] not in _FUNCTIONS:
            raise QueryError(f"cypher calls functions of Cypher's own alone, and {short(name)} is none of them")


def _ends_expression(token: _Token) -> bool:
    if token.kind == "word":
        return token.word not in _KEYWORDS or token.word in _ENDING
    return token.kind != "sign" or token.text in {")", "]", "}"}


def _check_show(words: Sequence[str]) -> None:
    named = next((word for word in words if word not in _SHOWN_AS), "")
    if named not in _SHOWN:
        raise QueryError("SHOW tells indexes, constraints, functions and procedures here, and nothing else of a server")


def _refusal(text: str) -> str:
    word = text.upper()
    if word in _WRITING:
        return READ_ONLY
    return _INSTEAD.get(word) or f"{short(text)} stands where cypher, which only reads, knows no such word"


def _dotted(tokens: Sequence[_Token]) -> Iterator[tuple[str, bool]]:
    """What is called, in small letters, and whether it is a procedure: any name behind CALL, else those with a dot."""
    at = 0
    while at < len(tokens):
        start, parts = at, list[str]()
        while at < len(tokens) and tokens[at].named:
            parts.append(tokens[at].text.strip("`").lower())
            at += 1
            if at + 1 >= len(tokens) or tokens[at].text != "." or not tokens[at + 1].named:
                break
            at += 1
        following = tokens[at].text if at < len(tokens) else ""
        before = tokens[start - 1].word if start else ""
        if parts and before == "CALL" and following != "{":
            yield ".".join(parts), True
        elif len(parts) > 1 and following == "(":
            yield ".".join(parts), False
        at = max(at, start + 1)
