"""What a person takes from the page: the address of a state, pictures, tables, citations, the page in a notebook."""

import csv
import io
import json
import random
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Frame, Page

import oxygraph as ox
from browser import Visitor
from build import finding, graph_of
from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.vocabulary import (
    CATEGORIES,
    DOSE_UNITS,
    EFFECTS,
    EVIDENCE_TYPES,
    LAYERS,
    POPULATIONS,
    REGIMENS,
    ROUTES,
    SPECIES,
    names,
)
from pages import OPEN, changed, look, open_page, ready, shared_page, until, written

SVG = "{http://www.w3.org/2000/svg}"
CLIPBOARD = ["clipboard-read", "clipboard-write"]


@pytest.fixture(scope="module")
def page(browser: Browser, graph: ox.EvidenceGraph, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A Chinese page that opens on women: what is usual for it is not what is usual for all."""
    made = ox.page(graph, sex="female", lang="zh")
    with shared_page(browser, written(tmp_path_factory.mktemp("page"), made.html), permissions=CLIPBOARD) as shared:
        yield shared


# --- the address ------------------------------------------------------------------------------------------------------


def some(words: tuple[str, ...], chance: random.Random) -> list[str]:
    """Some of several words, in their order."""
    return [word for word in words if chance.random() < 0.3]


def overlay(graph: ox.EvidenceGraph, chance: random.Random) -> dict[str, str]:
    """Two values of a key, one to be laid over the other; or none."""
    strata = {
        "sex": ("female", "male"),
        "species": names(SPECIES),
        "population": names(POPULATIONS),
        "dose": ("24 IU", "0.5 ng/kg", "1 mg/kg"),
        "route": names(ROUTES),
        "regimen": names(REGIMENS),
        "setting": tuple(graph.contexts),
    }
    by = chance.choice(["", *strata])
    one, other = chance.sample(strata[by], 2) if by else ("", "")
    return {"by": by, "a": one, "b": other}


def picked(graph: ox.EvidenceGraph, chance: random.Random) -> str:
    """Something to have picked: a node, a finding, a pair, a path."""
    nodes = chance.sample(sorted(graph.nodes), 4)
    picks = ["", f"node:{nodes[0]}", f"finding:{chance.choice(sorted(graph.edges))}"]
    return chance.choice([*picks, f"pair:{nodes[0]}>{nodes[1]}", f"path:{'>'.join(nodes)}"])


def random_state(graph: ox.EvidenceGraph, chance: random.Random) -> dict[str, Any]:
    """A whole state, every part of it that the controls of the page can set."""
    dose = chance.choice([None, 0, 0.01, 24, 1234.5])
    groups = {graph.contexts[tag].group: tag for tag in chance.sample(sorted(graph.contexts), 3)}
    disorders = sorted(node.id for node in graph.nodes.values() if node.category == "Disorder")
    return {
        "from": chance.choice(["", *graph.nodes]),
        "to": chance.choice(["", *graph.nodes]),
        "hops": chance.randint(1, 4),
        "one": chance.random() < 0.5,
        "stated": chance.random() < 0.5,
        "extent": chance.choice(["answer", "answer", "answer", "all"]),
        "sex": chance.choice(["", "male", "female"]),
        "species": chance.choice(["", *names(SPECIES)]),
        "population": chance.choice(["", *names(POPULATIONS), *disorders]),
        "dose": dose,
        "dose_to": None if dose is None else chance.choice([None, dose, dose + 7.25]),
        "dose_unit": "" if dose is None else chance.choice(names(DOSE_UNITS)),
        "route": chance.choice(["", *names(ROUTES)]),
        "regimen": chance.choice(["", *names(REGIMENS)]),
        "setting": chance.choice([[], sorted(groups.values())]),
        "layers": some(names(LAYERS), chance) or ["review"],
        "effects": some(names(EFFECTS), chance),
        "evidence": some(names(EVIDENCE_TYPES), chance),
        "hidden": some(names(CATEGORIES), chance),
        **overlay(graph, chance),
        "tab": chance.choice(["answer", "evidence", "conflicts", "compare", "papers"]),
        "pick": picked(graph, chance),
        "view": chance.choice(["ladder", "brain", "harvest", "forest", "gaps", "map", "table"]),
        "columns": chance.choice(["sex", "population", "species"]),
        "strata": chance.choice(["sex", "dose", "regimen"]),
        "zoom": chance.choice(["", "1.400,0.500,0.429"]),
        "sort": chance.choice(["", "1", "-8"]),
        "find": chance.choice(["", "amygdala", "a & b = 20%|c"]),
        "lang": chance.choice(["en", "zh"]),
        "theme": chance.choice(["", "light", "dark"]),
    }


# The state that the page reads from the address that another state wrote, after a look elsewhere.
RETURNED = """async states => {
  const go = (hash) => new Promise(done => {
    addEventListener("hashchange", () => setTimeout(done), { once: true });
    location.hash = hash;
  });
  const found = [];
  for (const state of states) {
    oxygraph.look().change(state);
    const { hash } = location;
    await go(hash.includes("tab=conflicts") ? "tab=compare" : "tab=conflicts");
    await go(hash);
    found.push(oxygraph.look().state);
  }
  return found;
}"""


def test_every_state_comes_back_from_its_address(page: Page, graph: ox.EvidenceGraph) -> None:
    """A hundred random ones, and the one that asks nothing; all parts of the state are in them."""
    chance = random.Random(10)
    states = [dict(OPEN), *(random_state(graph, chance) for _ in range(100))]
    assert page.evaluate("Object.keys(oxygraph.look().state).sort()") == sorted(OPEN) == sorted(states[1])
    for state, found in zip(states, page.evaluate(RETURNED, states), strict=True):
        assert found == state


def test_a_state_comes_back_after_a_reload(page: Page, graph: ox.EvidenceGraph) -> None:
    """Also what differs from the question the page opens on only by being usual: English, nobody, nothing asked."""
    chance = random.Random(11)
    for state in (
        dict(OPEN),
        {**OPEN, "from": "oxytocin", "to": "ptsd"},
        *(random_state(graph, chance) for _ in "123"),
    ):
        changed(page, **state)
        page.reload()
        ready(page)
        assert look(page, "it.state") == state


def test_the_link_is_the_address_of_the_state(page: Page) -> None:
    """On the clipboard, to be sent to somebody."""
    changed(page, **{"from": "oxytocin", "to": "anxiety", "sex": "male", "tab": "conflicts"})
    assert copied(page, "link") == page.url
    assert "sex=male" in page.url
    assert page.inner_text("#live") == "Copied."


# --- files ------------------------------------------------------------------------------------------------------------

QUESTION = {"from": "oxytocin", "to": "ptsd", "sex": "female", "layers": ["review", "primary"]}
SELECTIONS: list[dict[str, Any]] = [QUESTION, {"extent": "all", "species": "rodent", "layers": list(names(LAYERS))}]


def saved(page: Page | Frame, where: Page, kind: str) -> bytes:
    """The file that a button of the menu makes."""
    page.evaluate("document.getElementById('share').open = true")
    with where.expect_download() as download:
        page.click(f"#{kind}")
    return Path(download.value.path()).read_bytes()


def copied(page: Page, kind: str) -> str:
    """What a button of the menu puts on the clipboard."""
    page.evaluate("navigator.clipboard.writeText('nothing yet')")
    page.evaluate("document.getElementById('share').open = true")
    page.evaluate("document.getElementById('live').textContent = ''")
    page.click(f"#{kind}")
    page.wait_for_selector("#live:not(:empty)")
    return str(page.evaluate("navigator.clipboard.readText()"))


def visible(graph: ox.EvidenceGraph, part: dict[str, Any]) -> dict[str, str]:
    """What Python says is on the map: every finding on the way, or everything admitted, with its match."""
    fixed = {key: part[key] for key in ("sex", "species") if key in part}
    if "from" in part:
        found = ox.answer(graph, part["from"], part["to"], layers=part["layers"], **fixed)
        steps = [*([found.direct] if found.direct else []), *(step for path in found.paths for step in path.steps)]
        return {one.edge.id: str(one.match) for step in steps for one in step.findings}
    asked = graph.scoper.of_context(graph.context(**fixed))
    edges = graph.findings(graph.context(**fixed), part["layers"])
    return {edge.id: str(graph.scoper.match(edge, asked)) for edge in edges}


ADDED = ("match", "counted", "silent_because", "doi")
"""What the page adds to the columns of a finding."""


def silence(graph: ox.EvidenceGraph, part: dict[str, Any]) -> dict[str, str]:
    """Finding → the rule that keeps it from being counted in the context and on the layers of a selection."""
    fixed = {key: part[key] for key in ("sex", "species") if key in part}
    counting = Counting(graph, Question("", "", graph.context(**fixed), graph.layers(part["layers"]), 1))
    steps = (counting.step(edges) for found in graph.successors.values() for edges in found.values())
    return {one.edge.id: one.silent_because for step in steps if step is not None for one in step.findings}


@pytest.mark.parametrize("part", SELECTIONS, ids=["question", "everything"])
def test_the_table_holds_exactly_the_visible_findings(
    page: Page, graph: ox.EvidenceGraph, part: dict[str, Any]
) -> None:
    """Every column of every one as the curated file has it, with its match, whether it is counted, and its DOIs."""
    changed(page, **part)
    text = saved(page, page, "csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert {row["id"]: row["match"] for row in rows} == visible(graph, part)
    assert len(rows) == len(visible(graph, part)) > 20
    assert set(rows[0]) == {*Edge.columns(), *ADDED}
    silent = silence(graph, part)
    for row in rows:
        edge = graph.edges[row["id"]]
        assert (row["counted"], row["silent_because"]) == ("no" if silent[edge.id] else "yes", silent[edge.id])
        assert {column: row[column] for column in Edge.columns()} == edge.to_row()
        assert row["doi"].split("|") == (
            [graph.references[name].doi for name in edge.reference if _doi(graph, name)] or [""]
        )


def _doi(graph: ox.EvidenceGraph, name: str) -> str:
    return graph.references[name].doi


@pytest.mark.parametrize("part", SELECTIONS, ids=["question", "everything"])
def test_the_json_holds_exactly_the_visible_findings(page: Page, graph: ox.EvidenceGraph, part: dict[str, Any]) -> None:
    """Lists as lists, numbers as numbers; and the question, as its address says it."""
    changed(page, **part)
    document = json.loads(saved(page, page, "json"))
    assert f"#{document['question']}" == page.evaluate("location.hash")
    found = {one["id"]: one for one in document["findings"]}
    assert {name: one["match"] for name, one in found.items()} == visible(graph, part)
    for name, one in found.items():
        edge = graph.edges[name]
        assert set(one) == {*Edge.columns(), *ADDED}
        assert (tuple(one["population"]), one["dose_min"] or None) == (edge.population, edge.dose_min)
        assert one["statement_zh"] == edge.statement_zh


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", '=HYPERLINK("x","y")', "=cmd|' /C calc'!A0"]


def test_of_a_table_that_is_narrowed_goes_what_it_shows(page: Page) -> None:
    """Its rows alone, in the order in which they stand; the papers are theirs, and other views are not narrowed."""
    changed(page, **QUESTION, view="table", sort="-8", find="p42")
    shown: list[str] = page.locator("#table tbody tr:not([hidden])").evaluate_all(
        "all => all.map(one => one.dataset.finding)"
    )
    assert 1 < len(shown) < page.locator("#table tbody tr").count()
    text = saved(page, page, "csv").decode("utf-8-sig")
    assert [row["id"] for row in csv.DictReader(io.StringIO(text, newline=""))] == shown
    assert [one["id"] for one in json.loads(saved(page, page, "json"))["findings"]] == shown
    assert len(saved(page, page, "ris").decode().split("ER  -")) == 2, "one paper"
    changed(page, **QUESTION, view="map", find="p42")
    assert len(json.loads(saved(page, page, "json"))["findings"]) > len(shown)


def test_a_number_below_zero_is_a_number_in_the_table(page: Page, graph: ox.EvidenceGraph) -> None:
    """What reads the table reckons with sizes and intervals: a mark before them would make them text."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, extent="all")
    text = saved(page, page, "csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    sizes = [(row["effect_size"], row["ci_low"], row["ci_high"]) for row in rows]
    assert sum(number.startswith("-") for size in sizes for number in size) > 50
    kept = [graph.edges[row["id"]].to_row() for row in rows]
    assert sizes == [(row["effect_size"], row["ci_low"], row["ci_high"]) for row in kept]


def test_no_cell_of_the_table_runs_in_a_spreadsheet(page: Page) -> None:
    """The rules keep such texts out of a graph; here they got in by another door."""
    changed(page, extent="all")
    names_ = page.evaluate("oxygraph.look().view.findings.keys().take(9).toArray()")
    for name, formula in zip(names_, FORMULAS, strict=True):
        page.evaluate("([name, note]) => { oxygraph.look().graph.edges.get(name).note = note; }", [name, formula])
    text = saved(page, page, "csv").decode("utf-8-sig")
    notes = {row["id"]: row["note"] for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert [notes[name] for name in names_] == [f"'{formula}" for formula in FORMULAS]
    page.reload()
    ready(page)


@pytest.mark.parametrize(("lang", "spoken"), [("en", "post-traumatic stress disorder"), ("zh", "创伤后应激障碍")])
@pytest.mark.parametrize("extra", [{}, {"by": "sex", "a": "female", "b": "male"}, {"view": "table", "theme": "dark"}])
def test_the_picture_is_one_of_text(page: Page, lang: str, spoken: str, extra: dict[str, str]) -> None:
    """SVG that parses, of the size of the map, with a line for each line and names that can be searched."""
    changed(page, **QUESTION, lang=lang)
    lines = look(page, "it.picture.lines.length")
    changed(page, **QUESTION, lang=lang, **extra)
    picture = ET.fromstring(saved(page, page, "svg"))
    assert picture.tag == f"{SVG}svg"
    assert int(picture.attrib["width"]) > 600 < int(picture.attrib["height"]) * 2
    texts = [element.text or "" for element in picture.iter(f"{SVG}text")]
    assert re.sub(r"\s", "", spoken) in re.sub(r"\s", "", "".join(texts))
    assert picture.findtext(f"{SVG}title") == page.title()
    drawn = [path for path in picture.iter(f"{SVG}path") if " C" in path.attrib["d"]]
    assert len(drawn) == (lines if "by" not in extra else look(page, "it.picture.lines.length"))
    assert {element.tag.removeprefix(SVG) for element in picture.iter()} <= {
        *("svg", "title", "rect", "g", "circle", "path", "polygon", "text")
    }


def test_the_pixels_are_twice_as_many(page: Page) -> None:
    """PNG of the same picture, twice as wide and high, and not empty."""
    changed(page, **QUESTION)
    picture = ET.fromstring(saved(page, page, "svg"))
    pixels = saved(page, page, "png")
    assert pixels.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", pixels[16:24])
    assert (width, height) == (2 * int(picture.attrib["width"]), 2 * int(picture.attrib["height"]))
    assert len(set(zlib.decompress(b"".join(_chunks(pixels))))) > 50


@pytest.mark.parametrize(("lang", "said"), [("en", "as SVG it can be saved"), ("zh", "可存为 SVG")])
def test_a_browser_that_makes_no_pixels_says_so(page: Page, lang: str, said: str) -> None:
    """As one does where a picture is too large for it; nothing is saved, and nothing goes wrong unseen."""
    changed(page, **QUESTION, lang=lang)
    page.evaluate("() => void (window.kept = HTMLCanvasElement.prototype.toBlob)")
    page.evaluate("() => void (HTMLCanvasElement.prototype.toBlob = (done) => done(null))")
    page.evaluate("document.getElementById('share').open = true")
    page.click("#png")
    until(page, f"document.getElementById('live').textContent.includes('{said}')")
    page.evaluate("() => void (HTMLCanvasElement.prototype.toBlob = window.kept)")


WHY_NOTHING = {
    "en": ("where to start", "joins the two ends", "names a paper", "fits what is asked"),
    "zh": ("起点和终点", "两端之间没有", "没有注明文献", "符合所问"),
}


@pytest.mark.parametrize(("lang", "said"), [("en", "There is nothing to save."), ("zh", "没有可保存的内容。")])
@pytest.mark.parametrize("part", [{}, {"from": "ptsd", "to": "oxytocin", "hops": 1}], ids=["nothing asked", "no way"])
def test_what_holds_nothing_is_not_saved_and_says_why(page: Page, lang: str, said: str, part: dict[str, Any]) -> None:
    """No file without a finding, a paper or a line; it is heard and seen, and nothing says that something was saved."""
    changed(page, **part, lang=lang)
    made: list[object] = []

    def note(download: object) -> None:
        made.append(download)

    page.on("download", note)
    for kind in ("svg", "png", "csv", "json", "bibtex", "ris", "cite"):
        page.evaluate("document.getElementById('live').textContent = ''")
        page.evaluate("document.getElementById('share').open = true")
        page.click(f"#{kind}")
        page.wait_for_selector("#live:not(:empty)")
        told = page.inner_text("#live[role=status]")
        assert told.startswith(said), kind
        assert any(text in told for text in WHY_NOTHING[lang]), (kind, told)
    page.remove_listener("download", note)
    assert made == []


def _chunks(pixels: bytes) -> Iterator[bytes]:
    """The packed pixels of a PNG."""
    at = 8
    while at < len(pixels):
        length = struct.unpack(">I", pixels[at : at + 4])[0]
        if pixels[at + 4 : at + 8] == b"IDAT":
            yield pixels[at + 8 : at + 8 + length]
        at += 12 + length


@pytest.mark.parametrize("part", SELECTIONS, ids=["question", "everything"])
def test_each_publication_is_cited_once(page: Page, graph: ox.EvidenceGraph, part: dict[str, Any]) -> None:
    """A line each, also where it is known by two ids, with title, year and DOI, and a word where it was withdrawn.

    What the review's number may be, which is not sure, has a line of its own, as in BibTeX.
    """
    changed(page, **part)
    lines = copied(page, "cite").splitlines()
    wanted = {name for finding in visible(graph, part) for name in graph.edges[finding].reference}
    papers = [graph.references[name] for name in sorted(wanted)]
    assert len(lines) == len({graph.papers.paper[paper.id] for paper in papers}) > 5
    for reference in papers:
        parts = (reference.authors or reference.id, reference.year, reference.title, reference.journal)
        said = ". ".join(str(part) for part in parts if part)
        mine = [line for line in lines if (reference.doi or f"{said}. ") in line]
        alike = (
            {graph.papers.paper[other.id] for other in papers if other.doi == reference.doi} if reference.doi else {0}
        )
        assert len(mine) == len(alike), reference.id
        for text in (reference.title, str(reference.year or ""), reference.doi and f"https://doi.org/{reference.doi}"):
            assert text in mine[0]
        assert ("RETRACTED" in mine[0]) == (reference.id in graph.papers.withdrawn)
        assert ("(no identifier)" in mine[0]) == (not reference.links)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ("(no identifier)", "(identifier not verified)", "RETRACTED")),
        ("zh", ("(无标识符)", "(标识符未核实)", "已撤稿")),
    ],
)
def test_links_that_nobody_verified_are_told_from_none(
    visitor: Visitor, tmp_path: Path, lang: str, said: tuple[str, str, str]
) -> None:
    """On the card of a finding and in what is copied, in the language of the page."""
    references = (
        Reference("none", title="None", match_confidence="high"),
        Reference("seen", title="Seen", doi="10.1000/seen", identifier_verified="yes", match_confidence="high"),
        Reference("typed", title="Typed", pmid="12", match_confidence="high", status="retracted"),
    )
    edges = [finding(name, "a", "z", reference=(name,)) for name in ("none", "seen", "typed")]
    html = ox.page(graph_of(*edges, references=references), "a", "z", lang=lang).html
    picked = f"from=a&to=z&lang={lang}&tab=evidence&pick=pair%3Aa%3Ez"
    page = open_page(visitor, written(tmp_path, html), picked, permissions=CLIPBOARD)
    cards = {name: page.inner_text(f"#finding-{name} .source:last-child") for name in ("none", "seen", "typed")}
    lines = dict(zip(cards, copied(page, "cite").splitlines(), strict=True))
    none, unverified, withdrawn = said
    for texts in (cards, lines):
        assert [none in texts[name] for name in cards] == [True, False, False]
        assert [unverified in texts[name] for name in cards] == [False, False, True]
    assert [withdrawn in line for line in lines.values()] == [False, False, True]


# --- in a notebook ----------------------------------------------------------------------------------------------------


def test_a_notebook_shows_the_page_in_a_sandbox(visitor: Visitor, graph: ox.EvidenceGraph, tmp_path: Path) -> None:
    """Scripts and files to take away, but neither the notebook's own address nor its origin; and no error."""
    bundle = ox.page(graph, sex="female")._repr_mimebundle_()
    outer = visitor.open(written(tmp_path, f"<!doctype html><meta charset=utf-8>{bundle['text/html']}"))
    assert outer.get_attribute("iframe", "sandbox") == "allow-scripts allow-downloads allow-popups"
    frame = ready(outer.frames[1])
    assert frame.locator('#figure [data-name^="row "]').count() > 5
    address = outer.url
    frame.evaluate("oxygraph.look().change({ sex: 'male', tab: 'conflicts' })")
    assert frame.evaluate("oxygraph.look().state.sex") == "male"
    assert frame.evaluate("location.href") == "about:srcdoc"
    assert outer.url == address
    assert saved(frame, outer, "csv").startswith(b"\xef\xbb\xbfid,")
    assert frame.evaluate("(() => { try { return String(parent.document) } catch { return 'barred' } })()") == "barred"


def test_a_viewer_without_scripts_has_a_picture(graph: ox.EvidenceGraph) -> None:
    """Beside the page, as GitHub shows a notebook; and a line of text where not even that is possible."""
    bundle = ox.page(graph, sex="female", lang="zh")._repr_mimebundle_()
    assert bundle.keys() == {"text/html", "image/svg+xml", "text/plain"}
    assert "催产素" in "".join(ET.fromstring(bundle["image/svg+xml"]).itertext())
    assert re.fullmatch(r"<Page: oxytocin → ptsd, \d+ kB>", bundle["text/plain"])
