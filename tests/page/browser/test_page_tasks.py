"""What a psychiatrist does with the page, as it opens and with a pointer: eight tasks, each in four clicks at most."""

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Page

import oxygraph as ox
from browser import Visitor
from each import each
from oxygraph.report.words import Words
from pages import Part, changed, look, ready, settled, state

MOST = 4
"""Clicks that a task may take."""

CLIPBOARD: dict[str, Any] = {"permissions": ["clipboard-read", "clipboard-write"]}


class Hand:
    """A hand at the pointer that counts its clicks; what is typed is no click, what is taken from a list is one more.

    Attributes:
        page: The page, as somebody sees it who opens the file.
        clicks: How many there were.
    """

    def __init__(self, page: Page) -> None:
        """Take a page."""
        self.page = page
        self.clicks = 0

    def press(self, selector: str) -> None:
        """One click on the first thing that a selector finds, which is in sight or scrolled to."""
        self.page.locator(selector).first.click()
        settled(self.page)
        self.clicks += 1

    def choose(self, selector: str, value: str) -> None:
        """Two: one opens a list, the other takes a value from it."""
        assert self.page.is_visible(selector)
        self.page.select_option(selector, value)
        settled(self.page)
        self.clicks += 2

    def name(self, field: str, typed: str) -> None:
        """Two: one goes into a field, the other takes the first of what is suggested for what was typed."""
        self.press(f"#{field}")
        self.page.keyboard.type(typed)
        self.press(f"#{field}-0")


@pytest.fixture
def hand(visitor: Visitor, page_file: Path) -> Iterator[Hand]:
    """A hand on a page that was opened just now and asks what every page asks first; its clicks are counted."""
    hand = Hand(ready(visitor.open(page_file, **CLIPBOARD)))
    yield hand
    assert 0 < hand.clicks <= MOST


@pytest.fixture(scope="module")
def words(graph: ox.EvidenceGraph) -> Words:
    """How the graph names its papers."""
    return Words(graph, "en")


def findings(page: Page) -> list[str]:
    """The ids of the findings whose cards are open, in their order."""
    found: list[str] = page.locator("#panel-body .card").evaluate_all("(all) => all.map((one) => one.dataset.finding)")
    return found


def test_which_mechanisms_hold_in_women_but_not_in_men_and_by_which_paper(
    hand: Hand, graph: ox.EvidenceGraph, words: Words
) -> None:
    """Each step of the answer that was found in women and not in men is in the list, with its papers, in its group."""
    hand.press("#tab-compare")
    hand.choose("#overlay-by", "sex")
    rows = hand.page.locator("[data-compared]")
    listed = {
        f"{one}>{other}": row.inner_text()
        for row in rows.all()
        for one, other in itertools.pairwise((row.get_attribute("data-compared") or "").split(">"))
    }
    steps = ox.compare(graph, "oxytocin", "ptsd", "sex").steps
    cells = [(f"{step.subject}>{step.object}", step.cells["female"], step.cells["male"]) for step in steps]
    women = [(pair, here) for pair, here, there in cells if here.sign in "+-" and here.sign != there.sign]
    assert len(women) > 5
    for pair, here in women:
        text = listed[pair]
        for name in each(here.edges):
            assert words.source(graph.edges[name]) in text, name
    only = '[data-relation="only_a"] + ul [data-compared]'
    assert "male: not reported apart" in hand.page.locator(only).first.inner_text(), "five studies do not say the sex"
    hand.press(only)
    assert hand.page.locator("#panel-body .card a[href^='https://doi.org/']").first.is_visible()


def test_everything_on_the_activity_of_the_amygdala_at_24_iu(hand: Hand, graph: ox.EvidenceGraph) -> None:
    """A card for each finding that 24 IU does not exclude, those that say 24 IU and are counted before the others."""
    hand.press("#group-how > summary")
    hand.choose("#facet-dose", "24 IU")
    hand.press('[data-name="row oxytocin amygdala ptsd"]')
    direct = ox.answer(graph, "oxytocin", "amygdala", dose=24, dose_unit="IU").direct
    assert direct
    cards = findings(hand.page)
    shown = [name for name in cards if graph.edges[name].object == "amygdala"]
    assert set(shown) == {finding.edge.id for finding in direct.findings}
    counted = [finding.edge.id for finding in direct.speaking]
    assert set(shown[: len(counted)]) == set(counted)
    assert any(graph.edges[name].dose_min == 24 for name in counted)
    activity = [name for name in shown if graph.edges[name].object_aspect == "activity"]
    assert len(activity) > 20
    assert hand.page.locator('[data-harvest="oxytocin>amygdala"]').is_visible()


def test_what_contradicts_what_for_anxiety_and_why(hand: Hand, graph: ox.EvidenceGraph) -> None:
    """The conflict of the two ends first: what parts it, finding against finding; a click opens their cards."""
    hand.name("to", "anxiety")
    hand.press("#tab-conflicts")
    first = hand.page.locator("#panel-body [data-conflict]").first
    assert first.get_attribute("data-conflict") == "oxytocin>anxiety"
    (wanted,) = [one for one in ox.conflicts(graph) if (one.subject, one.object) == ("oxytocin", "anxiety")]
    assert first.get_attribute("data-keys") == "|".join(wanted.keys)
    assert "partly explained by" in first.inner_text()
    assert " against " in first.inner_text()
    hand.press("#panel-body [data-conflict]")
    clashing = {edge.id for clash in wanted.clashes for edge in (clash.one, clash.other)}
    assert clashing <= set(findings(hand.page))


def test_each_step_of_the_third_path_with_its_evidence(hand: Hand, graph: ox.EvidenceGraph) -> None:
    """The list is numbered; a click opens its steps one after the other, each with all its findings."""
    path = ox.answer(graph, "oxytocin", "ptsd").paths[2]
    third = "#panel-body ol.paths > li:nth-child(3) > button"
    assert hand.page.get_attribute(third, "data-path") == ">".join(path.nodes)
    hand.press(third)
    heads = hand.page.locator("#panel-body h2").all_inner_texts()
    assert len(heads) == len(path.steps)
    for step, head in zip(path.steps, heads, strict=True):
        assert graph.nodes[step.subject].name in head
        assert graph.nodes[step.object].name in head
    assert sorted(findings(hand.page)) == sorted(finding.edge.id for step in path.steps for finding in step.findings)


def test_the_single_symptoms(hand: Hand, graph: ox.EvidenceGraph) -> None:
    """Each with a verdict of its own, since none inherits that of its disorder; a click asks for one alone."""
    hand.press("#symptoms > summary")
    symptoms = {
        edge.object: ox.answer(graph, "oxytocin", edge.object).verdict
        for edge in graph.edges.values()
        if (edge.subject, edge.predicate) == ("ptsd", "has_symptom")
    }
    listed = hand.page.locator("[data-symptom]").evaluate_all(
        "(all) => all.map((one) => [one.dataset.symptom, one.dataset.verdict])"
    )
    assert dict(listed) == symptoms
    assert len(set(symptoms.values())) > 2
    hand.press('[data-symptom="flashback"]')
    assert state(hand.page)["to"] == "flashback"
    assert hand.page.get_attribute("#verdict", "data-verdict") == symptoms["flashback"]
    assert hand.page.locator("#studies [data-study-line]").count() > 0


def test_mice_in_unfamiliar_places(hand: Hand, graph: ox.EvidenceGraph) -> None:
    """The answer says for whom it holds, and holds what the command line's holds: nothing of PTSD, ways to anxiety."""
    hand.choose("#facet-species", "mouse")
    hand.name("facet-setting", "unfamiliar env")
    said = hand.page.inner_text("#for-whom")
    assert "mouse" in said
    assert "unfamiliar" in said
    for target, found in (("ptsd", False), ("anxiety", True)):
        changed(hand.page, **{**state(hand.page), "to": target})
        answer = ox.answer(graph, "oxytocin", target, species="mouse", setting=["unfamiliar_environment"])
        assert answer.found is found
        assert hand.page.get_attribute("#verdict", "data-verdict") == answer.verdict
        paths = look(hand.page, "it.view.answer.paths.map((path) => path.nodes.join('>'))")
        assert paths == [">".join(path.nodes) for path in answer.paths]


def test_a_figure_and_a_list_of_citations_for_a_slide(hand: Hand, graph: ox.EvidenceGraph) -> None:
    """The picture carries its question and its version; the list names every paper that stands in the answer."""
    hand.press("#share > summary")
    with hand.page.expect_download() as download:
        hand.press("#svg")
    picture = ET.fromstring(Path(download.value.path()).read_text("utf-8"))
    texts = " ".join(picture.itertext())
    assert "Question: oxytocin → post-traumatic stress disorder · in any context" in texts
    assert f"OxyGraph {ox.__version__}" in texts
    hand.press("#cite")
    answer = ox.answer(graph, "oxytocin", "ptsd")
    steps = [*([answer.direct] if answer.direct else []), *(step for path in answer.paths for step in path.steps)]
    names = {name for step in steps for finding in step.findings for name in finding.edge.reference}
    listed = hand.page.evaluate("navigator.clipboard.readText()")
    dois = [graph.references[name].doi for name in names if graph.references[name].doi]
    assert len(dois) > 50
    assert all(doi in listed for doi in dois)


# What somebody sees who looks at a page: its figure, its panel and its filters, what is typed in them too.
SEEN = """JSON.stringify([
  oxygraph.look().state,
  document.getElementById("figure").innerHTML,
  document.getElementById("panel-body").innerText,
  [...document.querySelectorAll("input, select")].map((one) => one.type === "checkbox" ? one.checked : one.value),
])"""


def for_women(hand: Hand) -> Part:
    """Ask for women alone."""
    hand.choose("#facet-sex", "female")
    return {"sex": "female"}


def studies_of_a_row(hand: Hand) -> Part:
    """Open a row of the ladder, and all the studies behind it as a harvest plot."""
    hand.press('[data-name="row oxytocin amygdala ptsd"]')
    hand.press("#view-harvest")
    return {"view": "harvest", "tab": "evidence", "pick": "path:oxytocin>amygdala>ptsd"}


@pytest.mark.parametrize("arrange", [for_women, studies_of_a_row])
def test_the_exact_state_to_a_colleague(
    hand: Hand, visitor: Visitor, page_file: Path, arrange: Callable[[Hand], Part]
) -> None:
    """Arranged, copied as a link, opened in the same file by somebody else: the same question, picture and panel."""
    arranged = arrange(hand)
    hand.press("#share > summary")
    hand.press("#link")
    address = hand.page.evaluate("navigator.clipboard.readText()")
    other = ready(visitor.open(page_file, fragment=address.partition("#")[2]))
    assert state(other) == state(hand.page)
    assert state(other).items() >= arranged.items()
    assert json.loads(other.evaluate(SEEN)) == json.loads(hand.page.evaluate(SEEN))
