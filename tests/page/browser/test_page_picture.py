"""The picture can be read: labels of one size that keep clear of everything, lines apart, the same every time.

It is the picture of one fixed graph, so that a threshold says how well the page lays out and not how much was curated
since: the curated graph of version 0.1.0 without its sentences, in `data/`, as many nodes and lines as there were.
"""

import csv
import re
from collections.abc import Iterator
from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest
from playwright.sync_api import Browser, Page

import oxygraph as ox
from browser import Visitor
from build import finding
from each import each
from geometry import measured
from oxygraph.evidence.records import ContextTag, Edge, Node, Record, Reference
from pages import (
    ALL_LAYERS,
    COMPARE,
    PHONE,
    QUESTION,
    UNREAD,
    changed,
    look,
    open_page,
    settled,
    shared_page,
    until,
)

DATA = Path(__file__).parent / "data"
ASKED = {"from": "oxytocin", "to": "ptsd", "layers": ["review"]}
DESK = {"width": 1440, "height": 900}
VIEWS = {
    "first": "",
    "women": f"{QUESTION}&sex=female",
    "men": f"{QUESTION}&sex=male",
    "all layers": f"{QUESTION}&{ALL_LAYERS}",
    "six steps": f"{QUESTION}&hops=6",
    "anxiety": "from=oxytocin&to=anxiety&layers=review",
    "anxiety, all layers": f"from=oxytocin&to=anxiety&{ALL_LAYERS}",
    "comparison of sexes": COMPARE,
    "in Chinese": f"{QUESTION}&lang=zh",
    "all layers, in Chinese": f"{QUESTION}&{ALL_LAYERS}&lang=zh",
}
"""What the address says after its `#`, for several views of the graph."""


Kind = TypeVar("Kind", bound=Record)


def stored(model: Kind) -> list[Kind]:
    """The records of one kind of the fixed graph; what their file leaves out is as in the model."""
    with (DATA / model.FILE).open(encoding="utf-8", newline="") as lines:
        return [type(model).from_row(model.to_row() | row) for row in csv.DictReader(lines)]


@pytest.fixture(scope="module")
def fixed_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the fixed graph, in a file."""
    nodes, edges = stored(Node("n", "Gene", "n")), stored(finding("e", "a", "b"))
    graph = ox.EvidenceGraph(nodes, edges, stored(ContextTag("t", "group", name="tag")), stored(Reference("r")))
    return ox.page(graph).write(tmp_path_factory.mktemp("fixed") / "page.html")


ZOOMS = (0.5, 0.71, 1, 1.4, 1.96, 4)

LABELS = """(() => {
  const { scale, placed } = it.map.labels();
  const over = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const marks = it.picture.nodes
    .map(({ x, y, size }) => [x - size, y - size, x + size, y + size].map((at) => at * scale));
  const [width, height] = [it.map.size().width * scale, it.map.size().height * scale];
  const boxes = placed.map(({ box }) => box);
  return {
    scale, nodes: it.picture.nodes.length, ids: placed.map(({ id }) => id),
    overlaps: boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => over(a, b))).length,
    covered: boxes.flatMap((a) => marks.filter((b) => over(a, b))).length,
    outside: boxes.filter((box) => box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height).length,
    full: placed.filter(({ texts }) => !texts.some((text) => text.includes("…"))).length,
    stumps: placed.filter(({ texts }) => texts.join("").endsWith("…") && texts.join("").length < 7).length,
    height: Math.max(...placed.map(({ box, texts }) => (box[3] - box[1]) / texts.length)),
  };
})()"""


class View(NamedTuple):
    """A view that several tests look at, one after the other."""

    name: str
    page: Page
    at_once: dict[str, Any]
    """The labels as the page opened."""


@pytest.fixture(scope="module", params=VIEWS)
def opened(request: pytest.FixtureRequest, browser: Browser, fixed_page: Path) -> Iterator[View]:
    """The page, opened on each of the views."""
    with shared_page(browser, fixed_page, VIEWS[request.param]) as page:
        yield View(request.param, page, look(page, LABELS))


@pytest.fixture
def view(opened: View) -> View:
    """A view whose map is zoomed and moved back to where it opened, whatever a test before has done with it."""
    opened.page.evaluate("document.getElementById('zoom-fit').click()")
    settled(opened.page)
    return opened


def zoomed(page: Page, scale: float) -> dict[str, Any]:
    """The labels after the map has been brought to a zoom."""
    look(page, f"it.map.network.moveTo({{ scale: {scale}, animation: false }})")
    settled(page)
    found: dict[str, Any] = look(page, LABELS)
    return found


def test_labels_keep_clear_of_marks_and_of_one_another(view: View) -> None:
    """At every zoom; no line of a label is lower than its font, and none stands outside the picture."""
    for scale in ZOOMS:
        found = zoomed(view.page, scale)
        assert (found["overlaps"], found["covered"], found["outside"]) == (0, 0, 0), f"at {scale}"
        assert found["height"] >= 12


def closer(view: View) -> dict[str, Any]:
    """The labels after pressing plus twice."""
    view.page.click("#zoom-in")
    view.page.click("#zoom-in")
    settled(view.page)
    found: dict[str, Any] = look(view.page, LABELS)
    return found


def test_most_nodes_are_labelled_at_once_and_all_within_two_presses(view: View) -> None:
    """At least 85 % as the page opens, all after pressing plus twice; and what is cut short is still a word."""
    found = view.at_once
    assert found["scale"] == 1
    assert len(found["ids"]) >= 0.85 * found["nodes"]
    assert found["stumps"] == 0
    found = closer(view)
    assert len(found["ids"]) == found["nodes"]
    assert found["stumps"] == 0


def test_most_names_are_whole(view: View) -> None:
    """A name cut short is half a label; after two presses of plus at least 95 % are whole."""
    nodes = view.at_once["nodes"]
    assert view.at_once["full"] >= 0.75 * nodes
    assert closer(view)["full"] >= 0.95 * nodes


def test_the_map_comes_back_to_where_it_opened(view: View) -> None:
    """Every label to its place: what the tests of a view find does not depend on their order."""
    closer(view)
    view.page.click("#zoom-fit")
    settled(view.page)
    assert look(view.page, LABELS) == view.at_once


@pytest.mark.parametrize("zoom", [0.5, 1, 4])
def test_the_map_writes_twelve_pixels_at_every_zoom(visitor: Visitor, fixed_page: Path, zoom: float) -> None:
    """As the canvas is told: the size of the font times the scale it is drawn at."""
    page = open_page(visitor, fixed_page)
    page.evaluate("""() => {
      window.written = [];
      const pen = CanvasRenderingContext2D.prototype;
      const fill = pen.fillText;
      pen.fillText = function (text, ...rest) {
        const { a } = this.getTransform();
        window.written.push([text, parseFloat(/([0-9.]+)px/.exec(this.font)[1]) * a]);
        return fill.call(this, text, ...rest);
      };
    }""")
    found = zoomed(page, zoom)
    written = page.evaluate("window.written")
    assert {round(size, 3) for _, size in written} == {12}
    assert len({text for text, _ in written}) >= 0.5 * len(found["ids"])


def test_every_node_says_its_whole_name_when_hovered_or_picked(visitor: Visitor, fixed_page: Path) -> None:
    """In the fullest picture, where most other names are short of room."""
    page = open_page(visitor, fixed_page, f"{QUESTION}&{ALL_LAYERS}")
    wrong = look(
        page,
        """it.picture.nodes.filter((node) => {
          it.map.hovered = node.id;
          it.map.placed = new Map();
          const label = it.map.labels().placed.find(({ id }) => id === node.id);
          const { width, height } = it.map.size();
          const [x1, y1, x2, y2] = label ? label.box : [-1];
          const inside = x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height;
          const letters = (text) => text.replace(/\\s/g, "");
          return !inside || letters(label.texts.join("")) !== letters(node.text);
        }).map((node) => node.text)""",
    )
    assert wrong == []
    page.evaluate("window.oxygraph.look().change({ pick: 'node:insula', tab: 'evidence' })")
    label = look(page, "it.map.labels().placed.find(({ id }) => id === 'insula').texts.join(' ')")
    assert label == "insula"


ON_LINES = """(() => {
  const { scale, placed } = it.map.labels();
  const { badges, labels } = it.map.onLines();
  const zoom = ({ x, y }) => ({ x: x * scale, y: y * scale });
  const far = ({ line, x, y }) => Math.min(...it.map.pointsOf(line).map(zoom).flatMap((p, i, all) => i ? [(() => {
    const [dx, dy] = [p.x - all[i - 1].x, p.y - all[i - 1].y];
    const along = ((x - all[i - 1].x) * dx + (y - all[i - 1].y) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(x - all[i - 1].x - share * dx, y - all[i - 1].y - share * dy);
  })()] : []));
  return {
    badges: badges.map(({ box }) => box), labels: labels.map(({ box }) => box),
    disagreeing: it.picture.badges.length,
    told: it.picture.lines.filter(({ label, faded }) => label && !faded).length,
    off: Math.max(0, ...badges.map(far)),
    names: placed.map(({ box }) => box),
    things: it.picture.nodes.map(({ box }) => box.map((at) => at * scale)),
  };
})()"""
"""What stands on the lines of a map, as boxes, and what it is to keep clear of; how far `off` its line a badge is."""


def clashes(found: dict[str, Any]) -> list[tuple[Any, Any]]:
    """What stands on lines and overlaps, or lies on a thing or on a name."""
    stood = [*found["badges"], *found["labels"]]
    return [
        (one, other)
        for i, one in enumerate(stood)
        for other in (*found["names"], *found["things"], *stood[i + 1 :])
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


def test_what_stands_on_lines_keeps_clear_of_names_of_things_and_of_one_another(view: View) -> None:
    """Sex, count and sign of a line, and the badges where findings disagree; every badge stands on its own line."""
    for scale in (0.71, 1, 1.4):
        zoomed(view.page, scale)
        found = look(view.page, ON_LINES)
        assert clashes(found) == []
        assert found["off"] < 4
    assert len(found["badges"]) == found["disagreeing"]
    assert len(found["labels"]) >= 0.6 * found["told"], "written where there is room for it"


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize(
    "asked",
    [
        f"{QUESTION}&sex=female",
        "from=oxytocin&to=trust",
        "from=oxytocin&to=anxiety",
        "from=oxytocin&to=amygdala",
        COMPARE,
    ],
)
def test_so_it_does_whatever_is_asked(visitor: Visitor, page_file: Path, asked: str, size: dict[str, int]) -> None:
    """Of all that is curated, on a desk and on a phone: no badge is lost, none hides another."""
    page = open_page(visitor, page_file, asked, viewport=size)
    found = look(page, ON_LINES)
    assert clashes(found) == []
    assert len(found["badges"]) == found["disagreeing"]
    assert found["labels"]


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize(
    "pick",
    ["pair:oxytocin>amygdala", "pair:oxytocin>cortisol", "path:oxytocin>cortisol>ptsd"],
)
def test_counts_of_what_is_picked_are_all_written_and_clear_of_things(
    visitor: Visitor, page_file: Path, pick: str, size: dict[str, int]
) -> None:
    """Also of a pair that stands close together, between whose boxes there is no room for them."""
    page = open_page(visitor, page_file, f"{QUESTION}&pick={pick}", viewport=size)
    found = look(page, ON_LINES)
    assert clashes(found) == []
    assert len(found["labels"]) == found["told"] > 1


EDGES = """(() => {
  const { scale } = it.map.labels();
  const { canvas } = it.map.network.canvas.frame;
  const ratio = canvas.width / canvas.clientWidth;
  return it.map.onLines().labels.map(({ box: [x1, y1, , y2] }) => {
    const { x, y } = it.map.network.canvasToDOM({ x: (x1 - 1) / scale, y: (y1 + y2) / 2 / scale });
    return [...canvas.getContext("2d").getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data].join();
  });
})()"""
"""The colour beside the first letter of each count, as it is on the screen."""


def test_counts_of_what_is_picked_stand_on_paper_on_the_screen_and_in_a_file(visitor: Visitor, page_file: Path) -> None:
    """Thick and dark lines run below some of them."""
    page = open_page(visitor, page_file, f"{QUESTION}&pick=path:oxytocin>cortisol>ptsd", viewport=DESK)
    beside = look(page, EDGES)
    assert len(beside) > 1
    assert set(beside) == {"255,255,255,255"}
    areas = re.findall("<rect x=[^>]*>", look(page, "it.taken()"))
    assert len([area for area in areas if "rx=" not in area]) == len(beside)


@pytest.mark.parametrize("pick", ["pair:oxytocin>amygdala", "path:oxytocin>amygdala>ptsd"])
def test_no_sign_of_what_is_picked_hides_another_where_both_run_through_one_gap(
    visitor: Visitor, page_file: Path, pick: str
) -> None:
    """What more findings say lies below and is thicker, so that what fewer say is seen on it all along."""
    page = open_page(visitor, page_file, f"from=oxytocin&to=bpd&pick={pick}", viewport=PHONE)
    lines = [line for line in look(page, "it.picture.lines") if line["lit"] and line["sign"] != "="]
    pairs = [(one, other) for one, other in pairwise(lines) if one["object"] == other["object"]]
    assert pairs
    for one, other in pairs:
        assert len(one["ids"]) >= len(other["ids"])
        assert one["width"] - other["width"] >= 1


def test_a_pointer_moves_nothing_that_stands_on_lines(visitor: Visitor, fixed_page: Path) -> None:
    """A whole name may hide what it needs the place of; all else stays where it was."""
    page = open_page(visitor, fixed_page, f"{QUESTION}&{ALL_LAYERS}")
    before = look(page, ON_LINES)
    wrong = look(
        page,
        """it.picture.nodes.filter(({ id }) => {
          const still = new Set(it.map.onLines().labels.map(({ box }) => String(box)));
          it.map.hover(id);
          const moved = it.map.onLines().labels.filter(({ box }) => !still.has(String(box)));
          it.map.hover("");
          return moved.length;
        }).length""",
    )
    assert wrong == 0
    assert look(page, ON_LINES) == before


def test_every_mark_stands_within_its_box(view: View) -> None:
    """A star with its rim reaches 1.48 of its size, no mark farther; the frame of the box takes a pixel."""
    reach = look(
        view.page,
        """it.picture.nodes.map(({ x, y, size, box: [x1, y1, x2, y2] }) =>
          Math.min(x - x1, y - y1, x2 - x, y2 - y) - 1 - 1.48 * size)""",
    )
    assert min(reach) > 0


# --- the same every time ----------------------------------------------------------------------------------------------

CANVAS = "it.map.element.querySelector('canvas').toDataURL('image/png')"
PLACES = "it.picture.nodes.map(({ id }) => [id, it.map.network.getPosition(id)])"


@pytest.mark.parametrize("name", ["first", "all layers"])
def test_two_visits_see_the_same_picture(visitor: Visitor, fixed_page: Path, name: str) -> None:
    """Positions, labels and every pixel; also when the second visit came by way of another view."""
    first = open_page(visitor, fixed_page, VIEWS[name])
    second = open_page(visitor, fixed_page, VIEWS[name])
    for seen in (PLACES, "it.map.labels()", CANVAS):
        assert look(first, seen) == look(second, seen)
    second.evaluate("window.oxygraph.look().change({ sex: 'female' })")
    settled(second)
    assert look(second, CANVAS) != look(first, CANVAS)
    second.evaluate("window.oxygraph.look().change({ sex: '' })")
    settled(second)
    assert look(second, CANVAS) == look(first, CANVAS)


@pytest.mark.parametrize("name", ["first", "all layers"])
def test_nothing_drifts(visitor: Visitor, fixed_page: Path, name: str) -> None:
    """There are no forces at work: two seconds later everything stands where it stood."""
    page = open_page(visitor, fixed_page, VIEWS[name])
    before = look(page, PLACES)
    page.wait_for_timeout(2000)
    assert look(page, PLACES) == before
    assert look(page, "it.map.network.physics.physicsEnabled") is False


# --- lines ------------------------------------------------------------------------------------------------------------

MIDDLES = """it.picture.lines.map((line) => {
  const free = line.curves.filter((_, at) => at % 2 === 0);
  const long = ([a, , , d]) => Math.hypot(d.x - a.x, d.y - a.y);
  const [a, b, c, d] = free.reduce((best, one) => (long(one) > long(best) ? one : best), free[0]);
  const middle = (key) => (a[key] + 3 * b[key] + 3 * c[key] + d[key]) / 8;
  return { pair: `${line.subject}>${line.object}`, x: middle("x"), y: middle("y") };
})"""


def nearest(page: Page) -> float:
    """The smallest distance between the middles of two lines of one pair where they bow apart, in pixels."""
    scale = look(page, "it.map.network.getScale()")
    pairs: dict[str, list[tuple[float, float]]] = {}
    for middle in look(page, MIDDLES):
        pairs.setdefault(middle["pair"], []).append((middle["x"] * scale, middle["y"] * scale))
    between = [
        ((x - u) ** 2 + (y - v) ** 2) ** 0.5
        for middles in pairs.values()
        for i, (x, y) in enumerate(middles)
        for u, v in middles[i + 1 :]
    ]
    return min(between, default=float("inf"))


CROSSINGS = {"first": 60, "women": 60, "men": 60, "comparison of sexes": 60}
"""Of the views that a person meets first, how many crossings there may be; of the fuller ones 180."""


def test_no_line_runs_through_a_thing_or_a_name_and_the_target_is_last(view: View) -> None:
    """At the zoom of opening and nearer; the source stands first, and crossings are few."""
    for scale in (1, 1.4):
        zoomed(view.page, scale)
        found = measured(view.page)
        assert (found["through"], found["struck"]) == (0, 0), f"at {scale}"
        assert found["first"]
        assert found["last"]
        assert found["crossings"] <= CROSSINGS.get(view.name, 180)


def test_on_a_phone_no_line_runs_through_a_thing_either(view: View) -> None:
    """There the columns lie one below the other, and the target lowest."""
    try:
        resized(view.page, PHONE)
        found = measured(view.page)
        assert (found["through"], found["struck"], found["last"]) == (0, 0, True)
    finally:
        resized(view.page, DESK)


def test_a_pair_has_one_line_that_says_how_many_findings_and_of_which_sex(view: View) -> None:
    """Whatever the signs of its findings; but where two strata are compared, a line for each."""
    if view.name == "comparison of sexes":
        assert nearest(view.page) >= 8
        return
    pairs = look(view.page, "it.picture.lines.map((line) => `${line.subject}>${line.object}`)")
    assert len(set(pairs)) == len(pairs)
    told = look(
        view.page,
        """it.picture.lines.map(({ ids, label, sign }) => {
          const edges = ids.map((id) => it.graph.edges.get(id));
          const count = (sex) => edges.filter((edge) => edge.sex === sex).length;
          return { label, structure: sign === "=", all: ids.length, female: count("female"), male: count("male") };
        })""",
    )
    for line in each(told):
        sexes = [(mark, line[sex]) for mark, sex in (("♀", "female"), ("♂", "male")) if line[sex]]
        parts = [f"×{line['all']}"] * (line["all"] > 1) + [f"{mark}{n if n > 1 else ''}" for mark, n in sexes]
        assert line["label"] == ("" if line["structure"] else " ".join(parts))


def test_what_is_picked_lies_above_thicker_written_on_and_its_lines_apart(visitor: Visitor, fixed_page: Path) -> None:
    """A line for each sign of the pair that is looked at, drawn last; where others stand changes nothing."""
    page = open_page(visitor, fixed_page, f"{QUESTION}&layers=review")
    before = {f"{line['subject']}>{line['object']}": line for line in look(page, "it.picture.lines")}
    stood = look(page, PLACES)
    changed(page, **ASKED, pick="pair:oxytocin>amygdala")
    settled(page)
    lines = look(page, "it.picture.lines")
    lit = [line for line in lines if line["lit"]]
    assert len(lit) > 1
    assert lines[-len(lit) :] == lit
    assert {(line["subject"], line["object"]) for line in lit} == {("oxytocin", "amygdala")}
    assert sum(len(line["ids"]) for line in lit if line["sign"] != "=") == len(before["oxytocin>amygdala"]["ids"])
    assert nearest(page) >= 8
    assert look(page, PLACES) == stood
    written = look(page, "it.map.onLines().labels.map(({ text }) => text)")
    assert {line["label"] for line in lit if line["label"]} == set(written)
    changed(page, **ASKED, pick="node:amygdala")
    settled(page)
    touching = [line for line in look(page, "it.picture.lines") if line["lit"]]
    assert all(line["width"] > before[f"{line['subject']}>{line['object']}"]["width"] for line in each(touching))


def test_the_light_around_a_name_cuts_no_frame(visitor: Visitor, page_file: Path) -> None:
    """A name within its box has none; a whole name that leaves it has, so that lines do not strike it."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=map", viewport=PHONE)
    lit = """([id, hovered]) => {
      const { map } = window.oxygraph.look();
      const lit = [];
      const pen = { fillText() {}, strokeText: (text) => lit.push(text) };
      map.hovered = hovered;
      map.placed = new Map();
      const label = map.labels().placed.find((one) => one.id === id);
      map.name(pen, label, window.oxygraph.look().picture.nodes.find((one) => one.id === id));
      map.hovered = "";
      map.placed = new Map();
      return { lit, texts: label.texts };
    }"""
    assert page.evaluate(lit, ["ptsd", ""])["lit"] == []
    whole = page.evaluate(lit, ["dacc", "dacc"])
    assert whole["lit"] == whole["texts"]
    assert "".join(whole["texts"]).startswith("dorsal anterior")


CUT = {
    "a comparison": "from=oxytocin&to=anxiety&by=sex&a=female&b=male&tab=compare&view=map",
    "an answer": "from=oxytocin&to=amygdala&view=map",
}


@pytest.mark.parametrize("view", CUT)
@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_no_two_things_of_a_map_read_the_same(
    visitor: Visitor, page_file: Path, size: dict[str, int], lang: str, view: str
) -> None:
    """Names that have no room are cut so that they stay apart, on the screen and in the file that is taken away."""
    page = open_page(visitor, page_file, f"{CUT[view]}&lang={lang}", viewport=size)
    read = look(page, "it.map.labels().placed.map(({ texts }) => texts.join(' '))")
    assert len(read) > 25
    assert len(set(read)) == len(read)


def test_no_two_heads_of_a_matrix_read_the_same(visitor: Visitor, page_file: Path) -> None:
    """Effects of oxytocin on four connections began alike, and were cut before they differed."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&extent=all&view=map&pick=block:Molecule>Process")
    read = page.evaluate("""() => ["names", "heads"].map((part) =>
      [...document.querySelectorAll(`#figure [data-name="${part}"] text`)].map(({ textContent }) => textContent))""")
    for names in each(read):
        assert len(set(names)) == len(names)


def test_a_pointer_finds_lines_and_things(visitor: Visitor, fixed_page: Path) -> None:
    """Anywhere in a box is its thing; beside a line within reach is its pair; elsewhere is nothing."""
    page = open_page(visitor, fixed_page, f"{QUESTION}&layers=review")
    boxes = "it.picture.nodes.map(({ id, box: [a, b, c, d] }) => [it.map.at({ x: c - 2, y: d - 2 }), `node:${id}`])"
    assert all(found == meant for found, meant in each(look(page, boxes)))
    lines = """it.picture.lines.map((line) => {
      const [a, , , d] = line.curves[0];
      const { x, y } = it.map.pointsOf(line)[1];
      return [it.map.pickAt({ x, y }), `pair:${line.subject}>${line.object}`];
    })"""
    right = [found == meant for found, meant in look(page, lines)]
    assert sum(right) > 0.8 * len(right), "lines leave a thing close to one another"
    assert look(page, "it.map.at({ x: 3, y: 3 })") == ""


def resized(page: Page, viewport: dict[str, int]) -> None:
    """Change the size of the window, and wait until the map has been laid out anew."""
    page.evaluate("window.before = oxygraph.look().picture")
    page.set_viewport_size(viewport)  # type: ignore[arg-type]  # a ViewportSize is such a dictionary
    until(page, "oxygraph.look().picture !== before")
    settled(page)


def many(there: int, back: int) -> ox.EvidenceGraph:
    """Two nodes on the way with a finding of every effect in either sex and in none that is named, there and back."""
    kinds = [
        (effect, sex) for effect in ("increases", "decreases", "no_effect", "unclear") for sex in ("", "male", "female")
    ]
    nodes = [Node(name, "BrainRegion", f"the {name}") for name in "sab"] + [Node("t", "Process", "the end")]
    ways = [(*pair, 1) for pair in ("sa", "sb", "at", "bt")]
    ways += [("a", "b", there), ("b", "a", back), ("s", "t", there)]
    edges = [
        Edge(
            f"{start}{end}{i}",
            start,
            end,
            "affects",
            effect,
            sex=sex,
            certainty="stated",
            reference=("r",),
            statement="S.",
        )
        for start, end, count in ways
        for i, (effect, sex) in enumerate(kinds[:count])
    ]
    return ox.EvidenceGraph(nodes, edges, (), [Reference("r")])


@pytest.mark.parametrize(("there", "back"), [(12, 0), (12, 12), (2, 1)])
@pytest.mark.parametrize("viewport", [{"width": 1440, "height": 900}, {"width": 390, "height": 844}])
def test_twelve_lines_between_two_nodes_lie_apart(
    visitor: Visitor, tmp_path: Path, there: int, back: int, viewport: dict[str, int]
) -> None:
    """Side by side in one column and from column to column, when their path is picked."""
    path = ox.page(many(there, back), "s", "t").write(tmp_path / "many.html")
    for pick, count in (("pair:a>b", there), ("pair:s>t", there), ("pair:b>a", back)):
        page = open_page(visitor, path, f"from=s&to=t&pick={pick.replace('>', '%3E')}", viewport=viewport)
        lit = look(page, "it.picture.lines.filter((line) => line.lit).map((line) => `${line.subject}>${line.object}`)")
        assert lit == [pick.removeprefix("pair:")] * ceil(count / 3), "three of each"
        assert nearest(page) >= 8


def test_the_file_picture_runs_its_lines_as_the_map_does(visitor: Visitor, fixed_page: Path) -> None:
    """The canvas and the SVG draw the very same paths."""
    page = open_page(visitor, fixed_page, VIEWS["all layers"])
    svg = look(page, "it.taken()")
    assert all(f'<path d="{path}"' in svg for path in each(look(page, "it.picture.lines.map(({ path }) => path)")))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_on_a_small_screen_no_thing_is_without_a_name(visitor: Visitor, page_file: Path, lang: str) -> None:
    """Beside two panels on 1024 pixels: a word that is wider than its box is parted, and at least begun."""
    fragment = f"{QUESTION}&view=map&lang={lang}"
    page = open_page(visitor, page_file, fragment, viewport={"width": 1024, "height": 768})
    named = dict(look(page, "it.map.labels().placed.map(({ id, texts }) => [id, texts.join('')])"))
    names = dict(look(page, "it.picture.nodes.map(({ id, text }) => [id, text])"))
    assert named.keys() == names.keys()
    for name in ("oxytocin", "ptsd", "amygdala"):
        assert re.sub("[- ]", "", named[name]) == re.sub("[- ]", "", names[name])


def test_the_names_of_a_comparison_are_read_at_first_sight(visitor: Visitor, page_file: Path) -> None:
    """Beside two panels on 1024 pixels the map is upright, and its place scrolls by wheel and by key."""
    page = open_page(visitor, page_file, f"{COMPARE}&view=map", viewport={"width": 1024, "height": 768})
    scale = look(page, "it.map.labels().scale")
    assert scale > 0.9
    assert page.evaluate(f"({UNREAD})(oxygraph.look())") == []
    legend, place = page.locator("#line-legend").bounding_box(), page.locator("#map-focus").bounding_box()
    assert legend
    assert place
    assert legend["y"] + legend["height"] <= 768, "what the lines mean is seen beside them"
    page.mouse.move(place["x"] + 200, place["y"] + 200)
    page.mouse.wheel(0, 300)
    until(page, "document.getElementById('map-focus').scrollTop > 100")
    assert look(page, "it.map.labels().scale") == scale
    page.evaluate("document.getElementById('map-focus').scrollTop = 0")
    lowest = look(page, "it.picture.nodes.find(({ id }) => id === 'ptsd')")
    page.evaluate("place => oxygraph.look().map.reveal(place)", lowest)
    top = page.evaluate("document.getElementById('map-focus').scrollTop")
    assert top <= lowest["y"] * scale <= top + place["height"]
    page.set_viewport_size({"width": 1440, "height": 900})
    until(page, "!oxygraph.look().picture.layout.upright")
    assert page.evaluate("(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)"
                         "(document.getElementById('map-focus'))") <= 0  # fmt: skip
