"""The graph in a database that speaks Cypher: one inside this process, or a Neo4j server; one contract for both."""
