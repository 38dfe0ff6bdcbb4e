"""Names that run from right to left turn no arrow round: in text, in pictures, in what is copied."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

import oxygraph as ox
from browser import Visitor
from build import finding, graph_of
from pages import look, open_page, settled, written

SOURCE, MIDDLE, TARGET = "אוקסיטוצין", "اللوزة الدماغية", "חרדה"

ORDER = """([selector, wanted]) => {
  const holder = [...document.querySelectorAll(selector)].find((one) => one.textContent.includes(wanted));
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const places = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const found of node.data.matchAll(/[\\u05d0-\\u06ff]+|→/g)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const { left, right, top } = range.getBoundingClientRect();
      places.push({ text: found[0], middle: (left + right) / 2, top });
    }
  const line = places.filter(({ top }) => Math.abs(top - places[0].top) < 8);
  return line.sort((a, b) => a.middle - b.middle).map(({ text }) => text);
}"""
"""The names and arrows in the first line of what a selector finds, as they stand from left to right."""


def order(page: Page, selector: str, wanted: str = "→") -> list[str]:
    """What stands where in the first part that has a text in it."""
    found: list[str] = page.evaluate(ORDER, [selector, wanted])
    return found


@pytest.fixture
def foreign() -> ox.EvidenceGraph:
    """Hebrew over Arabic to Hebrew, with a conflict."""
    nodes = (
        ox.Node("a", "Molecule", SOURCE),
        ox.Node("b", "BrainRegion", MIDDLE),
        ox.Node("c", "Symptom", TARGET),
    )
    edges = (
        finding("ab", "a", "b", reference=("r1",), sex="male", species="human"),
        finding("bc", "b", "c", reference=("r2",), sex="male", species="human"),
        finding("ac", "a", "c", "decreases", reference=("r3",), sex="male", species="human"),
        finding("ca", "a", "c", reference=("r4",), sex="female", species="human"),
    )
    return graph_of(*edges, nodes=nodes)


@pytest.fixture
def page(visitor: Visitor, foreign: ox.EvidenceGraph, tmp_path: Path) -> Page:
    """A page of it."""
    return open_page(visitor, written(tmp_path, ox.page(foreign, "a", "c").html), "view=ladder&from=a&to=c")


def test_arrows_point_from_the_source_to_the_target(page: Page) -> None:
    """In the figure's question, in the list of paths, in cards and in conflicts."""
    first = MIDDLE.split()
    assert order(page, "#figure text") == [SOURCE, "→", TARGET]
    assert order(page, "#figure text", "How ") == [SOURCE, TARGET], "in a sentence, too"
    assert order(page, "[data-pair]") == [SOURCE, "→", TARGET]
    page.click('[data-pair="a>c"]')
    settled(page)
    assert order(page, "#panel-body h2") == [SOURCE, "→", TARGET]
    assert order(page, ".card h3") == [SOURCE, "→", TARGET]
    page.click("#tab-conflicts")
    assert order(page, "[data-conflict]") == [SOURCE, "→", TARGET]
    page.evaluate("oxygraph.look().change({pick: 'pair:a>b', tab: 'evidence'})")
    assert order(page, "#panel-body h2") == [SOURCE, "→", *reversed(first)], "within a name it runs as it does"


def test_what_is_selected_and_saved_keeps_its_direction(page: Page, foreign: ox.EvidenceGraph) -> None:
    """Each name is isolated in the text itself, and the figure is Python's to the byte."""
    said = page.inner_text("#panel-body [data-pair]")
    assert f"\u2068{SOURCE}\u2069 → \u2068{TARGET}\u2069" in said
    figure = look(page, "it.taken()")
    assert f"\u2068{SOURCE}\u2069 → \u2068{TARGET}\u2069" in figure
    assert figure == ox.plot("ladder", foreign, "a", "c", by="sex").svg
    page.evaluate("oxygraph.look().change({view: 'map'})")
    assert f"\u2068{TARGET}\u2069" in look(page, "it.taken()")


def test_other_names_are_left_as_they_are(visitor: Visitor, page_file: Path) -> None:
    """No mark that nobody needs."""
    page = open_page(visitor, page_file, "view=ladder")
    assert "\u2068" not in page.inner_text("body")
