"""The guide of the first visit, and what unusual words mean: by pointer, by keyboard, by finger, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import oxygraph as ox
from browser import Visitor, axe
from pages import PHONE, QUESTION, changed, ready, shared_page, written


@pytest.fixture(scope="module")
def path(graph: ox.EvidenceGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the curated graph, in a file."""
    return written(tmp_path_factory.mktemp("page"), ox.page(graph).html)


@pytest.fixture(scope="module")
def page(browser: Browser, path: Path) -> Iterator[Page]:
    """A page on the ladder of oxytocin and PTSD."""
    with shared_page(browser, path, f"{QUESTION}&view=ladder") as shared:
        yield shared


def greeted(visitor: Visitor, path: Path, fragment: str = "") -> Page:
    """A page as who opens it for the first time sees it."""
    return ready(visitor.open(path, fragment=fragment))


def test_the_guide_greets_a_first_visit_in_three_steps_by_keyboard_and_only_once(visitor: Visitor, path: Path) -> None:
    """The focus stays where it was; read to the end it is remembered, and its button opens it again."""
    page = greeted(visitor, path)
    expect(page.locator("#guide")).to_be_visible()
    assert page.evaluate("document.activeElement === document.body")
    assert page.evaluate("document.querySelector('.pointed').id") == "ask-section"
    pointed = []
    page.focus("#guide-next")
    for _ in range(3):
        pointed.append(page.evaluate("document.querySelector('.pointed').id"))
        page.keyboard.press("Enter")
    assert pointed == ["ask-section", "stage", "panel"]
    expect(page.locator("#guide")).to_be_hidden()
    assert page.evaluate("document.activeElement.id") == "guide-open"
    page.reload()
    ready(page)
    expect(page.locator("#guide")).to_be_hidden()
    page.click("#guide-open")
    expect(page.locator("#guide")).to_be_visible()
    assert page.evaluate("document.activeElement.id") == "guide-next"


def test_escape_closes_the_guide_for_good(visitor: Visitor, path: Path) -> None:
    """Whoever does not want it is asked once."""
    page = greeted(visitor, path)
    page.focus("#guide-close")
    page.keyboard.press("Escape")
    expect(page.locator("#guide")).to_be_hidden()
    page.reload()
    ready(page)
    expect(page.locator("#guide")).to_be_hidden()


def test_an_address_that_says_something_opens_without_the_guide(visitor: Visitor, path: Path) -> None:
    """Whoever was sent a link wants to see what it shows."""
    expect(greeted(visitor, path, QUESTION).locator("#guide")).to_be_hidden()


@pytest.mark.parametrize("viewport", [{"width": 1440, "height": 900}, PHONE])
def test_the_guide_covers_nothing(visitor: Visitor, path: Path, viewport: dict[str, int]) -> None:
    """It stands above the page and pushes it down."""
    page = ready(visitor.open(path, viewport=viewport))
    ends = page.evaluate("document.getElementById('guide').getBoundingClientRect().bottom")
    begins = page.evaluate("document.querySelector('main').getBoundingClientRect().top")
    assert begins >= ends
    assert not axe(page)


def test_the_guide_speaks_chinese(visitor: Visitor, path: Path) -> None:
    """The language of the page is that of its guide and of the list of its words."""
    page = greeted(visitor, path)
    page.click("#language")
    expect(page.locator("#guide-text")).to_contain_text("提问")
    page.click("#glossary-title")
    expect(page.locator("#glossary-words")).to_contain_text("嵌合路径")


def note(page: Page) -> str:
    """What the note beside a word says; empty where there is none."""
    shown = page.locator("#explained")
    return shown.inner_text() if shown.is_visible() else ""


def test_a_pointer_reads_what_a_word_means_and_escape_puts_it_away(page: Page) -> None:
    """On a word of the panel, of a filter, and of a figure."""
    changed(page, **{"from": "oxytocin", "to": "ptsd", "view": "ladder"})
    for word, said in (
        ("#verdict .term", "as many or more found none"),
        ("label[for=hops] .term", "each arrow is a step"),
        ("#figure text[data-term=marker] >> nth=0", "nobody changed it"),
        ("#view-harvest", "A bar for each study"),
    ):
        page.hover(word)
        assert said in note(page)
    page.keyboard.press("Escape")
    assert not note(page)


def test_the_keyboard_reads_the_words_of_what_it_comes_to(page: Page) -> None:
    """A word of the panel is a stop of its own, once; a path and a row of the ladder read those they hold."""
    changed(page, **{"from": "oxytocin", "to": "ptsd", "view": "ladder"})
    stops = page.evaluate(
        "[...document.querySelectorAll('#panel-body .term[tabindex]')].map((one) => one.dataset.term)"
    )
    assert "mixed" in stops
    assert len(stops) == len(set(stops))
    page.keyboard.press("Tab")  # from now on the focus is shown
    page.focus("#verdict .term")
    assert "found none" in note(page)
    assert page.get_attribute("#verdict .term", "aria-describedby") == "explained"
    page.focus("[data-path] >> nth=0")
    assert "only measured beside" in note(page)
    page.focus("#one")
    assert "never counted" in note(page)
    page.focus('#figure [data-name="row amygdala"], #figure [data-name^="row oxytocin amygdala"]')
    assert "only measured beside" in note(page), "a row says it anew, after another word"


def test_a_finger_reads_what_a_word_means(visitor: Visitor, path: Path) -> None:
    """A tap shows the note, the next tap elsewhere puts it away."""
    page = ready(visitor.open(path, fragment=QUESTION, viewport=PHONE, has_touch=True))
    page.locator("#verdict .term").first.scroll_into_view_if_needed()
    page.tap("#verdict .term >> nth=0")
    assert "found none" in note(page)
    page.tap("#panel-title + #tabs #tab-answer")
    assert not note(page)
