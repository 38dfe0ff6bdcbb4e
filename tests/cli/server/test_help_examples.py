"""The examples of the help pages that name a Neo4j server run on the one under test."""

from pathlib import Path

from help_pages import ON_A_SERVER, SERVER, run_in_bash


def test_every_example_that_names_a_server_runs_on_one(example_folder: Path, neo4j_place: tuple[str, str, str]) -> None:
    """With the address, and the database, of the server under test in the place of the example's."""
    uri, username, password = neo4j_place
    keep_edges_apart(example_folder / "my-findings")
    assert len(ON_A_SERVER) >= 4
    for example in sorted(ON_A_SERVER, key=lambda line: "cypher" in line):
        here = SERVER.sub(uri, example).replace("--database evidence", "--database neo4j")
        done = run_in_bash(here, example_folder, NEO4J_USERNAME=username, NEO4J_PASSWORD=password)
        assert done.returncode == 0, (here, done.stderr)


def keep_edges_apart(findings: Path) -> None:
    """Leave a folder one finding of its own, so that it can stand beside the builtin graph."""
    for path in findings.glob("*.csv"):
        if path.name not in {"edges.csv", "references.csv"}:
            path.unlink()
    header, first, *_ = (findings / "edges.csv").read_text(encoding="utf-8").splitlines()
    own = first.replace(first.partition(",")[0], "own-finding", 1)
    (findings / "edges.csv").write_text(f"{header}\n{own}\n", encoding="utf-8")
