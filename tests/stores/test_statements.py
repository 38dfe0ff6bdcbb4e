"""What cypher lets through: reading, by list; whatever way a server may read it."""

import re

import pytest

from oxygraph.errors import QueryError
from oxygraph.stores.statements import READ_ONLY, one_statement
from repository import REPOSITORY

READING = (
    "MATCH path = ()-[rs:AFFECTS*1..3]->() WHERE all(r IN rs WHERE r.sex =~ 'm.*') RETURN path ORDER BY length(path)",
    "MATCH (load:Load {load: 1}) WHERE load.set > 2 * load.x RETURN load.csv AS csv, [set IN [1] | set] AS `LOAD CSV`",
    "MATCH p = SHORTEST 1 (a)-->{1,3}(b) RETURN p",
    "MATCH p = ALL SHORTEST PATHS (a)-->+(b) RETURN p",
    "OPTIONAL MATCH (a) USING INDEX a:Process(id) WHERE a.id = $id RETURN count(*) AS n",
    "UNWIND [1, 2] AS x WITH x WHERE x IS NOT NULL RETURN x SKIP 1 LIMIT 1 UNION ALL RETURN 3 AS x",
    "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n.id, c",
    "MATCH (n) WHERE EXISTS { MATCH (n)-->() WHERE n.x STARTS WITH 'a' } RETURN n",
    "MATCH (n) RETURN CASE n.x WHEN 1 THEN 'a' ELSE 'b' END AS x, COUNT { (n)--() } AS d",
    "RETURN 1e3 + 0x1F AS n, date('2024-01-31') AS d, point.distance(point({x: 1, y: 2}), point({x: 1, y: 3})) AS far",
    "RETURN duration.between(date(), date()) AS d, datetime.truncate('day') AS t, '\\u0041' AS a",
    "CALL db.labels() YIELD label RETURN label",
    "CALL db.index.fulltext.queryNodes('oxygraph_names', 'amygdala') YIELD node, score RETURN node, score",
    "SHOW INDEXES YIELD name RETURN name",
    "SHOW FULLTEXT INDEXES",
    "EXPLAIN MATCH (n) RETURN n",
    "PROFILE MATCH (n) RETURN n",
    "RETURN 'LOAD CSV' AS a, \"TERMINATE TRANSACTION 'x'\" AS b // LOAD CSV",
    "MATCH (时间:Process) WHERE 时间.id IN ['a'] RETURN 时间.name_zh AS 名称",
)


@pytest.mark.parametrize("query", READING)
def test_what_reads_passes(query: str) -> None:
    """Whatever names it gives, and whatever its texts say."""
    assert one_statement(query)


def test_every_query_of_the_documents_passes() -> None:
    """Of the cookbook, of the page on Neo4j."""
    for page in ("cypher.md", "neo4j.md"):
        found = re.findall(r"```cypher\n(.*?)```", (REPOSITORY / "docs" / page).read_text(encoding="utf-8"), re.DOTALL)
        assert len(found) >= 10
        for query in found:
            assert one_statement(query)


FILE = "FROM 'file:///etc/passwd' AS line RETURN line"
REFUSED = {
    f"LOAD CSV {FILE}": "reads a file",
    f"L\\u004fAD CSV {FILE}": "reads a file",
    f"\\u004C\\u004F\\u0041\\u0044 CSV {FILE}": "reads a file",
    f"L\\uuu004fAD CSV {FILE}": "reads a file",
    f"MATCH (n) WITH n load /* \n */ csv {FILE}": "reads a file",
    f"WITH 1 AS all LOAD CSV {FILE}": "no such word",
    f"RETURN 1 AS line UNION LOAD CSV {FILE}": "no such word",
    f"RETURN 1 AS line UNION LOAD\u180eCSV {FILE}": "no sign of Cypher",
    f"RETURN 1 AS line UNION LOAD\u200bCSV {FILE}": "no sign of Cypher",
    f"RETURN 1 AS line UNION LOAD\\u180eCSV {FILE}": "no sign of Cypher",
    f"CALL {{ LOAD CSV {FILE} }} RETURN line": "no such word",
    f"RETURN '\\u0027 AS a LOAD CSV {FILE} //'": "reads a file",
    f"RETURN '\\\\u0027 AS a LOAD CSV {FILE} //'": "reads a file|no such word",
    f"RETURN 1 AS a \\u002f\\u002a ' \\u002a\\u002f LOAD CSV {FILE} // '": "reads a file|no sign|no such word",
    f"USING PERIODIC COMMIT LOAD CSV {FILE}": "no such word",
    "TERMINATE TRANSACTION 'neo4j-transaction-1'": "no such word",
    "TERMINATE TRANSACTIONS ['a']": "no such word",
    "T\\u0045RMINATE TRANSACTION 'neo4j-transaction-1'": "no such word",
    "SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTION id": "SHOW tells",
    "SHOW TRANSACTIONS": "SHOW tells",
    "SHOW SETTINGS": "SHOW tells",
    "SHOW USERS": "SHOW tells",
    "SHOW ALL USERS": "SHOW tells",
    "RETURN 1 AS n UNION SHOW SETTINGS": "no such word",
    "USE system SHOW DATABASES": "no such word",
    "USE neo4j MATCH (n) RETURN n": "no such word",
    "CALL { USE other MATCH (n) RETURN n } RETURN n": "no such word",
    "STOP DATABASE neo4j": "no such word",
    "START DATABASE neo4j": "no such word",
    "CALL dbms.listConfig()": "is none of them",
    "CALL dbms.killTransaction('a')": "is none of them",
    "CALL `dbms`.`killQuery`('a')": "is none of them",
    "CALL apoc.load.json('http://example.org')": "is none of them",
    "CALL db.clearQueryCaches": "is none of them",
    "MATCH (n) CALL db.createLabel('X') RETURN n": "is none of them",
    "RETURN apoc.cypher.runFirstColumnSingle('RETURN 1', {}) AS x": "is none of them",
    "RETURN `apoc`.util.md5(['a']) AS x": "is none of them",
    "CREATE (n)": READ_ONLY,
    "MATCH (n) SET n.x = 1": READ_ONLY,
    "M\\u0045RGE (n)": READ_ONLY,
    "GRANT ROLE a TO b": READ_ONLY,
    "RETURN 1 AS x FORMAT CSV": "--format csv",
    "RETURN 'open": "closed quotation marks",
}


@pytest.mark.parametrize("query", REFUSED, ids=ascii)
def test_what_does_anything_else_is_refused(query: str) -> None:
    """Files, other people's transactions, other databases, settings, procedures and functions of nobody's list."""
    with pytest.raises(QueryError, match=REFUSED[query]):
        one_statement(query)
