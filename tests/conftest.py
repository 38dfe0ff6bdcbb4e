"""What every test may ask for."""

import gc
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import neo4j
import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page

import oxygraph as ox
from browser import Visitor, started
from build import finding, graph_of, structure
from neo4j_server import PASSWORD, USERNAME, Neo4jServer, given_server
from oxygraph.evidence.folders import read_folders
from oxygraph.sheets import rows_of, write_sheet
from pages import shared_page
from program import OF_A_PERSON
from repository import REPOSITORY

SHARED = "neo4j_place"
SERVERS = (SHARED, "neo4j_of_many_graphs")
NEEDS = {**dict.fromkeys(SERVERS, "server"), "browser": "browser"}
"""What a test asks for → the folder that it has to lie in, so that a run without them can leave that folder out."""

settings.register_profile("tests", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")


def pytest_configure() -> None:
    """Forget a person's own settings, and the size of a screen that a library has put beside them."""
    for name in OF_A_PERSON:
        os.environ.pop(name, None)


@pytest.hookimpl(tryfirst=True)  # before the groups are read
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Hold the tests to their folders, and keep on one worker those of a module that share a server or a browser.

    All that share a server are one worker's: it is started once, and one that is given is there for all of them.
    """
    shared = {*SERVERS} if given_server() else {SHARED}
    for item in items:
        folders = item.path.relative_to(REPOSITORY).parts[:-1]
        for fixture in getattr(item, "fixturenames", ()):
            needed = NEEDS.get(fixture)
            if needed and needed not in folders:
                raise pytest.UsageError(f"{item.nodeid} needs {fixture}: put it into a folder named {needed}")
        if {*NEEDS.values()} & {*folders} and not item.get_closest_marker("xdist_group"):
            everyones = not shared.isdisjoint(getattr(item, "fixturenames", ()))
            item.add_marker(pytest.mark.xdist_group("neo4j" if everyones else item.path.stem))


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over the thousands of tests, which stay to the end, whenever it looks."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def graph() -> ox.EvidenceGraph:
    """The curated graph."""
    return ox.read_graph(REPOSITORY / "graph")


@pytest.fixture(scope="session")
def curated() -> Path:
    """The folder of the curated graph."""
    return REPOSITORY / "graph"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three findings and a part: men one way, women none, a cell with everything that breaks a table."""
    nodes = (
        ox.Node("drug", "Molecule", "the drug", "药", synonyms=("the | pipe", 'a "quoted" name')),
        ox.Node("calm", "Process", "calm", "平静", curie="GO:0000001"),
        ox.Node("region", "BrainRegion", "region"),
    )
    awkward = 'He said "it | works", and\\so it did.'
    edges = (
        finding("m-calm", "drug", "calm", sex="male", species="human", citation=(1,), reference=("r1",)),
        finding(
            "f-calm",
            "drug",
            "calm",
            "no_effect",
            sex="female",
            citation=(2,),
            reference=("r2",),
            statement=awkward,
            note="a, b",
        ),
        finding("m-region", "drug", "region", "decreases", sex="male", dose_min=24.0, dose_max=24.0, dose_unit="IU"),
        finding("region-calm", "region", "calm", "decreases", setting=("familiar",)),
        structure("part", "region", "calm", "participates_in"),
    )
    folder = tmp_path_factory.mktemp("tiny") / "graph"
    ox.write_graph(graph_of(*edges, nodes=nodes), folder)
    return folder


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the examples of the help pages speak of: findings of one's own, also as a spreadsheet, papers, a query."""
    folder = tmp_path_factory.mktemp("examples")
    for name in ("my-findings", "backup"):
        shutil.copytree(REPOSITORY / "tests" / "data" / "cases" / "base", folder / name)
    reading = read_folders([folder / "my-findings"])
    write_sheet(ox.EvidenceGraph.from_tables(reading.tables), rows_of(reading), folder / "filled.xlsx")
    builtin = ox.read_graph()
    for ending, form in (("ris", "ris"), ("bib", "bibtex"), ("json", "csl-json")):
        text = ox.write_bibliography(builtin, [builtin.references["r38"]], form)
        (folder / f"library.{ending}").write_text(text, encoding="utf-8")
    (folder / "question.cypher").write_text("MATCH (n) RETURN count(n) AS nodes;\n", encoding="utf-8")
    return folder


@pytest.fixture
def example_folder(examples: Path, tmp_path: Path) -> Path:
    """The same, for one example to do with it as it likes."""
    return Path(shutil.copytree(examples, tmp_path, dirs_exist_ok=True))


@pytest.fixture(scope="session")
def page_file(graph: ox.EvidenceGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interactive page of the curated graph, as a file."""
    made = ox.page(graph)
    return made.write(tmp_path_factory.mktemp("page") / "oxygraph.html")


@pytest.fixture(scope="session")
def neo4j_place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, str]]:
    """URI, user and password of a Neo4j whose database the tests may empty: the one that is given, or our own."""
    yield from _place(tmp_path_factory.mktemp("neo4j"), {})


@pytest.fixture(scope="module")
def neo4j_of_many_graphs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, str]]:
    """The same for a module that loads one small graph after another: our own keeps to the plans of its queries.

    A server plans a query anew as its database changes, which takes ten times as long as answering it does.
    """
    yield from _place(tmp_path_factory.mktemp("neo4j"), {"dbms.cypher.min_replan_interval": "1h"})


def _place(home: Path, settings: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    given = given_server()
    if given:
        yield given
        return
    prepared = Neo4jServer(home)
    prepared.settings.update(settings)
    with prepared as server:
        yield server.uri, USERNAME, PASSWORD


@pytest.fixture(scope="session")
def driver(neo4j_place: tuple[str, str, str]) -> Iterator[neo4j.Driver]:
    """The bare driver, to look behind the store's back."""
    uri, username, password = neo4j_place
    with neo4j.GraphDatabase.driver(uri, auth=(username, password)) as connected:
        yield connected


@pytest.fixture
def emptied(driver: neo4j.Driver) -> neo4j.Driver:
    """The bare driver, after it has emptied the database."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    return driver


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real browser. It ends with its module, so that other tests of the run may use an event loop of their own."""
    with started() as running:
        yield running


@pytest.fixture(scope="module")
def page(browser: Browser, page_file: Path) -> Iterator[Page]:
    """The page of the curated graph, shared by the tests of a module: each sets the whole state."""
    with shared_page(browser, page_file) as shared:
        yield shared


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Visitor]:
    """Opens files in the browser; whatever it notes and the test does not forgive is a failure."""
    with Visitor(browser) as someone:
        yield someone
    someone.assert_undisturbed()
