"""What a reader looks for is at hand: nothing that opens is cut, heads stay, lists go by the names that are read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from browser import Visitor
from pages import PHONE, changed, listed, look, open_page, ready, settled, state

OUTSIDE = """() => [...document.querySelectorAll('#share button')].filter((one) => {
  const { left, right } = one.getBoundingClientRect();
  return left < 0 || right > innerWidth;
}).map((one) => one.textContent)"""

HEADS = """() => {
  const box = document.querySelector('#figure');
  const seen = box.getBoundingClientRect();
  const top = Math.max(0, seen.top);
  return [...box.querySelectorAll('[data-name="heads"] text')].map((text) => {
    const { top: above, bottom, left, right } = text.getBoundingClientRect();
    const on = document.elementFromPoint((left + right) / 2, (above + bottom) / 2);
    const over = box.contains(on) && !on.closest('[data-name^="row "], [data-name^="study "]');
    return { said: text.textContent, seen: above >= top && bottom <= top + 160, over };
  });
}"""

CUT = """() => [...document.querySelectorAll('#dose-from, #dose-to')].filter((field) => {
  const style = getComputedStyle(field);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${style.fontSize} ${style.fontFamily}`;
  const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return pen.measureText(field.placeholder).width > room;
}).map((field) => field.id)"""

SORTED = """([lang, texts]) => {
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh-Hans' : 'en', { numeric: true });
  const names = texts.map((text) => text.split(' (')[0]);
  return [names, [...names].sort(compare)];
}"""


@pytest.fixture
def phone(visitor: Visitor, page_file: Path) -> Iterator[Page]:
    """A page on a phone that was opened for the first time, its guide closed."""
    page = ready(visitor.open(page_file, viewport=PHONE, has_touch=True))
    page.tap("#guide-close")
    settled(page)
    yield page
    visitor.assert_undisturbed()


@pytest.mark.parametrize("width", [320, 390, 600, 800, 1024, 1440])
def test_what_the_menu_offers_lies_within_the_window(visitor: Visitor, page_file: Path, width: int) -> None:
    """Whatever the window, and wherever the button has gone in it; in both languages."""
    page = open_page(visitor, page_file, viewport={"width": width, "height": 800})
    for lang in ("en", "zh"):
        changed(page, **{"from": "oxytocin", "to": "ptsd"}, lang=lang, view="ladder")
        page.click("#share-title")
        assert page.locator("#share button").first.is_visible()
        assert page.evaluate(OUTSIDE) == []
        page.click("#share-title")


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(("view", "to"), [("ladder", "ptsd"), ("harvest", "amygdala")])
def test_the_heads_of_columns_stay_in_sight(page: Page, view: str, to: str, lang: str) -> None:
    """Of a picture that is screens long nobody has to remember which column was whose."""
    changed(page, **{"from": "oxytocin", "to": to}, view=view, lang=lang)
    settled(page)
    before = page.evaluate(HEADS)
    assert len(before) >= 3
    page.evaluate("document.querySelector('#figure').scrollTop = 550")
    settled(page)
    heads = page.evaluate(HEADS)
    assert [head["said"] for head in heads] == [head["said"] for head in before]
    assert all(head["seen"] and head["over"] for head in heads), heads


def test_a_phone_has_a_way_to_the_answer_and_back(phone: Page) -> None:
    """Ten screens lie between the picture and the answer, and between a row and its evidence."""
    top = "document.querySelector('#panel').getBoundingClientRect().top"
    assert phone.evaluate(top) > PHONE["height"]
    phone.tap("#to-answer")
    settled(phone)
    assert abs(phone.evaluate(top)) <= 2
    assert phone.evaluate("document.activeElement.id") == "panel-body"
    phone.tap("#to-picture")
    settled(phone)
    assert phone.evaluate("scrollY") == 0
    assert phone.evaluate("document.activeElement.id") == "figure"
    row = phone.locator('[data-name^="row "]').nth(9)
    row.scroll_into_view_if_needed()
    left = phone.evaluate("scrollY")
    row.tap()
    settled(phone)
    assert abs(phone.evaluate(top)) <= 2
    phone.tap("#to-picture")
    settled(phone)
    assert abs(phone.evaluate("scrollY") - left) <= PHONE["height"] / 2
    box = row.bounding_box()
    assert box
    assert 0 <= box["y"] < PHONE["height"]


def test_these_ways_are_a_phones_alone(page: Page) -> None:
    """Where both stand side by side there is nowhere to go."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, view="ladder")
    assert not page.locator("#to-answer").is_visible()
    assert not page.locator("#to-picture").is_visible()


def test_what_would_change_the_verdict_stands_with_the_verdict(page: Page) -> None:
    """And not below that of the other sex, of which it is not true."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, sex="female", dose=24, dose_unit="IU")
    order = page.evaluate("[...document.querySelectorAll('#flips, #other-sex, #by-layer')].map(({ id }) => id)")
    assert order[0] == "flips"
    assert "other-sex" in order


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_long_lists_go_by_the_names_that_are_read(page: Page, lang: str) -> None:
    """Settings and disorders have ids in English; nobody looks for them by these."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, lang=lang)
    known: dict[str, Any] = page.evaluate(
        "() => { const { graph } = oxygraph.look(); return { settings: [...graph.contexts.keys()],"
        " disorders: [...graph.nodes.keys()] }; }"
    )
    for key, ids in (("setting", known["settings"]), ("population", known["disorders"])):
        texts = [text for value, text in listed(page, key).items() if value in ids]
        names, ordered = page.evaluate(SORTED, [lang, texts])
        assert len(names) > 10
        assert names == ordered


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_a_field_of_a_dose_asks_for_is_not_cut(page: Page, lang: str) -> None:
    """A placeholder has as much room as the field."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, lang=lang)
    page.evaluate("document.querySelector('#group-how').open = true")
    settled(page)
    assert page.evaluate(CUT) == []


def test_the_tab_of_conflicts_counts_those_of_the_answer(page: Page) -> None:
    """Those of all the graph are below them, and say so."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, tab="conflicts")
    here = page.inner_text("#conflicts-here").rsplit("(", 1)[1]
    assert page.inner_text("#tab-conflicts").rsplit("(", 1)[1] == here


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_answer_without_a_conflict_says_none(page: Page, lang: str) -> None:
    """Hundreds elsewhere in the graph are none of a question that goes past them all."""
    changed(page, **{"from": "rs53576", "to": "social-anxiety"}, tab="conflicts", lang=lang)
    assert len(look(page, "it.view.conflicts")) > 100
    assert page.inner_text("#tab-conflicts").endswith("(0)")
    assert page.inner_text("#conflicts-here").endswith("(0)")
    assert page.locator("#conflicts-elsewhere").get_attribute("open") is None
    changed(page, tab="conflicts", extent="all", lang=lang)
    assert page.inner_text("#tab-conflicts").endswith(f"({len(look(page, 'it.view.conflicts'))})")
    assert page.locator("[data-conflict]").first.is_visible()


def test_categories_are_written_alike(page: Page) -> None:
    """No word begins with a capital letter because its code does."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"})
    page.evaluate("document.querySelector('#group-legend').open = true")
    said = page.locator("#group-legend li").all_inner_texts()
    assert len(said) > 5
    assert [one for one in said if one != one.lower()] == []


@pytest.mark.parametrize(("lang", "first"), [("en", "Segoe UI"), ("zh", "Microsoft YaHei")])
def test_letters_come_of_a_font_of_their_language(page: Page, lang: str, first: str) -> None:
    """Fonts of Chinese write English with quotes as wide as a Chinese letter."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, lang=lang)
    fonts: str = page.evaluate("getComputedStyle(document.body).fontFamily")
    other = "Microsoft YaHei" if lang == "en" else "system-ui"
    assert fonts.index(json.dumps(first)) < fonts.index(other)


# --- a setting among hundreds -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("unfamiliar env", "unfamiliar_environment"),
        ("陌生环境", "unfamiliar_environment"),
        ("unfamilar environment", "unfamiliar_environment"),
        ("Trier", "social_stress_test"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_setting_is_found_by_what_is_typed(page: Page, typed: str, found: str, lang: str) -> None:
    """In both languages on either page, by a part of its name and with a typing error; the first of them is taken."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, lang=lang)
    page.click("#facet-setting")
    every = len(listed(page, "setting"))
    page.keyboard.type(typed)
    hits = page.locator("#facet-setting-list [role=option]").evaluate_all("all => all.map((one) => one.dataset.value)")
    assert hits[0] == found
    assert len(hits) < every
    page.keyboard.press("Enter")
    settled(page)
    assert state(page)["setting"] == [found]
    assert page.evaluate("document.activeElement.id") == "facet-setting"
    assert page.input_value("#facet-setting") == ""
    assert found not in listed(page, "setting")


def test_nothing_lies_over_the_list_of_settings(page: Page) -> None:
    """What the word means is read before, and the list says how it stands: open, closed, and which is reached."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"})
    page.focus("#facet-setting")
    assert page.get_attribute("#facet-setting", "aria-expanded") == "false"
    assert page.is_visible("#explained")
    described = page.get_attribute("#facet-setting", "aria-describedby")
    assert described == "facet-setting-said explained"
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#facet-setting", "aria-expanded") == "true"
    assert not page.is_visible("#explained")
    assert page.get_attribute("#facet-setting", "aria-describedby") == "facet-setting-said"
    page.keyboard.press("ArrowUp")
    reached = page.get_attribute("#facet-setting", "aria-activedescendant")
    assert page.get_attribute(f"#{reached}", "aria-selected") == "true"
    assert page.evaluate("document.querySelector('#facet-setting-list').lastElementChild.id") == reached
    seen = page.evaluate(
        "(id) => [document.getElementById(id), document.querySelector('#facet-setting-list')]"
        ".map((one) => one.getBoundingClientRect().bottom)",
        reached,
    )
    assert seen[0] <= seen[1] + 1
    page.keyboard.press("Escape")
    assert not page.is_visible("#facet-setting-list")
    assert state(page)["setting"] == []


def test_enter_in_an_empty_field_of_settings_takes_none(page: Page) -> None:
    """Nobody meant the first of three hundred."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"})
    page.click("#facet-setting")
    page.keyboard.press("Enter")
    assert not page.is_visible("#facet-setting-list")
    assert state(page)["setting"] == []


def test_what_no_setting_is_called_is_said_with_what_is_called_alike(page: Page) -> None:
    """As at the ends of the question; a click takes it."""
    changed(page, **{"from": "oxytocin", "to": "ptsd"})
    page.click("#facet-setting")
    page.keyboard.type("qqqqqq stress")
    page.keyboard.press("Tab")
    assert page.get_attribute("#facet-setting", "aria-invalid") == "true"
    near = page.locator("#facet-setting-said [data-near-end]").first
    wanted = near.get_attribute("data-near-end")
    near.click()
    settled(page)
    assert state(page)["setting"] == [wanted]


def test_a_setting_is_taken_with_a_finger(phone: Page) -> None:
    """A tap opens the list in sight, a tap takes one of it, and no more than the list moves meanwhile."""
    phone.tap("#ask > summary")
    phone.tap("#facet-setting")
    settled(phone)
    box = phone.locator("#facet-setting-list").bounding_box()
    assert box
    assert box["y"] + box["height"] <= PHONE["height"] + 1
    assert box["width"] > PHONE["width"] * 0.8
    first = phone.locator("#facet-setting-list [role=option]").first
    size = first.bounding_box()
    assert size
    assert size["height"] >= 36
    wanted = first.get_attribute("data-value")
    first.tap()
    settled(phone)
    assert state(phone)["setting"] == [wanted]


def test_two_settings_to_be_compared_are_found_as_one_is(page: Page) -> None:
    """The value that stands in a field stays until another one is taken."""
    asked = {"from": "oxytocin", "to": "ptsd", "by": "setting", "tab": "compare"}
    changed(page, **asked, a="acute_stressor", b="no_acute_stressor")
    name = page.input_value("#overlay-a")
    assert name == look(page, "it.graph.contexts.get('acute_stressor').name")
    page.click("#overlay-a")
    assert len(page.locator("#overlay-a-list [role=option]").all()) > 200
    page.keyboard.press("Enter")
    assert page.input_value("#overlay-a") == name
    page.keyboard.type("unfamiliar env")
    page.keyboard.press("Enter")
    settled(page)
    assert (state(page)["a"], state(page)["b"]) == ("unfamiliar_environment", "no_acute_stressor")
