"""What a reader looks for is at hand: nothing that opens is cut, heads stay, lists go by the names that are read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from browser import Visitor
from pages import PHONE, changed, open_page, ready, settled

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

SORTED = """([id, lang, ids]) => {
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh-Hans' : 'en', { numeric: true });
  const options = [...document.querySelectorAll(`#${id} option`)].filter(({ value }) => ids.includes(value));
  const names = options.map(({ text }) => text.split(' (')[0]);
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
    for control, ids in (("facet-setting", known["settings"]), ("facet-population", known["disorders"])):
        names, ordered = page.evaluate(SORTED, [control, lang, ids])
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
