"""The interactive page beside pyvis's own page of the same graph: bytes, time to the first picture, time of a filter.

Both are opened in the same headless Chromium in turns, with nothing to fetch: every request but that of the file is
refused. The first picture of ours is the mark `oxygraph:drawn`; that of pyvis the first `afterDrawing` of its network,
seen by a script put in for the purpose. pyvis's page is `Network.write_html` with everything in-line and its default
physics, one edge a finding. A filter is `change({sex})` until the picture is drawn.

`python benchmarks/page.py --quick` leaves out pyvis's large page, whose first picture takes minutes.
"""

import contextlib
import gzip
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, CDPSession, Page
from pyvis.network import Network

import oxygraph as ox
from oxygraph.evidence.records import Edge, Node, Reference

sys.path.append(str(Path(__file__).parents[1] / "tests" / "support"))
from browser import Gate, started  # the tests' browser, which reaches nobody

ROUNDS = 5
THEIR_ROUNDS = 2
"""Of the small graph; the large one is opened once, since it takes minutes."""
LONGEST = 300_000
"""How long a page is waited for, in milliseconds."""
OPTIONS = {"viewport": {"width": 1440, "height": 900}}
OURS = "performance.getEntriesByName('oxygraph:drawn').length"
OURS_AT = "performance.getEntriesByName('oxygraph:drawn')[0].startTime"
THEIRS_AT = "window.firstPicture"
WATCH = "network.once('afterDrawing', () => { window.firstPicture = performance.now(); });"
FILTER = """() => new Promise((done) => {
  performance.clearMarks("oxygraph:drawn");
  const { change, state } = window.oxygraph.look();
  const start = performance.now();
  change({ sex: state.sex ? "" : "female" });
  const wait = () => {
    const [drawn] = performance.getEntriesByName("oxygraph:drawn");
    if (drawn) done(drawn.startTime - start); else requestAnimationFrame(wait);
  };
  wait();
})"""


def generated(nodes: int, edges: int) -> ox.EvidenceGraph:
    """A graph of so many nodes and findings, mostly from one column to a later one, as in the curated graph."""
    chance = random.Random(11)
    categories = ("Molecule", "Receptor", "BrainRegion", "Connection", "Process", "Symptom", "Disorder")
    made = [Node(f"n{i}", categories[i * len(categories) // nodes], f"node number {i}") for i in range(nodes)]
    references = [Reference(f"r{i}") for i in range(edges // 4)]
    findings = []
    for i in range(edges):
        start, end = sorted(chance.sample(range(nodes), 2))
        findings.append(
            Edge(
                f"e{i}",
                f"n{start}",
                f"n{end}",
                "affects",
                chance.choice(("increases", "decreases", "no_effect")),
                sex=chance.choice(("", "male", "female")),
                species=chance.choice(("", "human", "rat", "mouse")),
                certainty="stated",
                reference=(chance.choice(references).id,),
                statement=f"Study number {i} reports that one thing changes another.",
            )
        )
    return ox.EvidenceGraph(made, findings, (), references)


def write_ours(graph: ox.EvidenceGraph, path: Path, source: str, target: str) -> None:
    """Our page, opening on a question."""
    ox.page(graph, source, target, layers=("review", "primary", "extended")).write(path)


def write_theirs(graph: ox.EvidenceGraph, path: Path) -> None:
    """The page pyvis writes of the same nodes and findings, its defaults but for being in one file."""
    network = Network(directed=True, cdn_resources="in_line")
    for node in graph.nodes.values():
        network.add_node(node.id, label=node.name, title=node.name)
    for edge in graph.edges.values():
        network.add_edge(edge.subject, edge.object, title=f"{edge.effect} {edge.sex} {edge.statement}")
    html = network.generate_html(str(path))
    marked = html.replace("drawGraph();", f"drawGraph(); {WATCH}")
    if WATCH not in marked:
        raise ValueError("pyvis's page has changed: its first picture cannot be seen")
    path.write_text(marked, encoding="utf-8")


def wait_until(page: Page, condition: str) -> None:
    """Ask from here: our page's policy bars a condition that is polled inside it."""
    end = time.monotonic() + LONGEST / 1000
    while not page.evaluate(f"Boolean({condition})"):
        if time.monotonic() > end:
            raise TimeoutError(condition)
        page.wait_for_timeout(50)


class Visit(NamedTuple):
    """A page opened by a new visitor, and a session that knows the processor time of its main thread."""

    page: Page
    session: CDPSession

    def until(self, event: str, at: str) -> tuple[float, float]:
        """Milliseconds until something has happened, by the clock and of the main thread's processor time."""
        wait_until(self.page, event)
        metrics = {entry["name"]: entry["value"] for entry in self.session.send("Performance.getMetrics")["metrics"]}
        return float(self.page.evaluate(at)), 1000 * float(metrics["TaskDuration"])


@contextlib.contextmanager
def visit(browser: Browser, gate: Gate, path: Path, fragment: str = "") -> Iterator[Visit]:
    """Open a page behind the gate."""
    context = browser.new_context(proxy={"server": gate.url, "bypass": "<-loopback>"}, **OPTIONS)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(LONGEST)
    session = context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(f"{path.as_uri()}#{fragment}" if fragment else path.as_uri(), wait_until="commit")
    yield Visit(page, session)
    context.close()


def filter_times(browser: Browser, gate: Gate, path: Path, fragment: str) -> list[float]:
    """Milliseconds from choosing a sex, or letting it go, to the picture."""
    with visit(browser, gate, path, fragment) as seen:
        seen.until(OURS, OURS_AT)
        wait_until(seen.page, "window.oxygraph")  # the library of the map comes after the first picture
        return [float(seen.page.evaluate(FILTER)) for _ in range(2 * ROUNDS)]


def rows(browser: Browser, gate: Gate, folder: Path, *, quick: bool) -> Iterator[str]:
    """A line of the table for each graph and each thing that is measured."""
    for name, graph, ends in (
        ("curated", ox.read_graph(), ("oxytocin", "ptsd")),
        ("1,000 / 2,000", generated(1000, 2000), ("n0", "n999")),
    ):
        large = name != "curated"
        ours, theirs = folder / f"{len(graph.nodes)}-ours.html", folder / f"{len(graph.nodes)}-theirs.html"
        write_ours(graph, ours, *ends)
        write_theirs(graph, theirs)
        sizes = [(len(data), len(gzip.compress(data, 9))) for data in (ours.read_bytes(), theirs.read_bytes())]
        yield line(name, "kB", sizes[0][0] / 1000, sizes[1][0] / 1000)
        yield line(name, "kB, gzip", sizes[0][1] / 1000, sizes[1][1] / 1000)
        everything = f"from={ends[0]}&to={ends[1]}&extent=all&layers=review%7Cprimary%7Cextended"
        taken: dict[str, list[tuple[float, float]]] = {"first": [], "all": [], "theirs": []}
        for turn in range(ROUNDS):
            for key, path, fragment in (("first", ours, ""), ("all", ours, everything), ("theirs", theirs, "")):
                if key == "theirs" and (turn >= THEIR_ROUNDS or (large and (turn or quick))):
                    continue
                with visit(browser, gate, path, fragment) as seen:
                    taken[key].append(
                        seen.until(THEIRS_AT, THEIRS_AT) if key == "theirs" else seen.until(OURS, OURS_AT)
                    )
        for place, clock in enumerate(("ms to the first picture", "ms of processor time to it")):
            median = {key: statistics.median(pair[place] for pair in pairs) for key, pairs in taken.items() if pairs}
            for what, key in (("the question", "first"), ("everything", "all")):
                yield line(name, f"{clock}, {what}", median[key], median.get("theirs"))
        for what, fragment in (("the question", ""), ("everything", everything)):
            yield line(name, f"ms of a filter, {what}", statistics.median(filter_times(browser, gate, ours, fragment)))


def line(graph: str, what: str, ours: float | None, theirs: float | None = None) -> str:
    """One line: ours, pyvis's, and how many times ours pyvis's is."""
    cells = [f"{value:10,.0f}" if value is not None else f"{'–':>10}" for value in (ours, theirs)]
    ratio = f"{theirs / ours:8.1f}" if ours and theirs else f"{'–':>8}"
    return f"{graph:15} {what:40} {' '.join(cells)} {ratio}"


def main() -> None:
    """Print the table."""
    print(f"{'nodes / findings':15} {'':40} {'ours':>10} {'pyvis':>10} {'ratio':>8}")
    with tempfile.TemporaryDirectory() as folder, started() as browser, Gate() as gate:
        threading.Thread(target=gate.serve_forever, daemon=True).start()
        for row in rows(browser, gate, Path(folder), quick="--quick" in sys.argv):
            print(row, flush=True)
        gate.shutdown()


if __name__ == "__main__":
    main()
