"""What the guards are for, on a real server: it takes what they refuse."""

import neo4j
import pytest

from oxygraph.errors import QueryError
from oxygraph.stores.neo4j import Neo4jStore

ESCAPED = "L\\u004fAD CSV FROM 'file:///nobody-has-this.csv' AS line RETURN line"


def test_a_server_reads_escapes_and_the_guard_does_too(
    emptied: neo4j.Driver, neo4j_place: tuple[str, str, str]
) -> None:
    """The bare driver gets as far as the file."""
    with pytest.raises(neo4j.exceptions.Neo4jError, match="nobody-has-this"):
        emptied.execute_query(ESCAPED, routing_=neo4j.RoutingControl.READ)
    with Neo4jStore(*neo4j_place) as store, pytest.raises(QueryError, match="LOAD CSV reads a file"):
        store.run(ESCAPED)


def test_nobody_elses_transaction_is_ended(emptied: neo4j.Driver, neo4j_place: tuple[str, str, str]) -> None:
    """Nor are they told."""
    mine = "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS 'SHOW' RETURN transactionId"
    with emptied.session() as session, session.begin_transaction() as open_one:
        name = open_one.run(mine).single(strict=True).value()
        with Neo4jStore(*neo4j_place) as store:
            for query in (
                f"TERMINATE TRANSACTION '{name}'",
                "SHOW TRANSACTIONS",
                f"T\\u0045RMINATE TRANSACTION '{name}'",
            ):
                with pytest.raises(QueryError):
                    store.run(query)
        assert open_one.run("RETURN 1 AS n").single(strict=True).value() == 1
