"""The page for everyone: a keyboard alone, a phone, dark, Chinese, print, little motion.

axe-core cannot see into a canvas, so no violation is necessary and not enough: `test_page_colours.py` looks into it.
"""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from browser import Visitor, axe, fonts
from oxygraph.report.identity import RELEASED
from pages import (
    ALL_LAYERS,
    COMPARE,
    PHONE,
    PICKED,
    QUESTION,
    changed,
    look,
    open_page,
    settled,
    state,
    unfolded,
    until,
)

FEW_ROWS = "layers=review&sex=female"
"""A table with every kind of cell; axe looks at each of them, and a row is like the next."""

STATES: dict[str, tuple[str, dict[str, Any]]] = {
    "default": ("", {}),
    "path picked": (PICKED, {}),
    "node picked": (f"{QUESTION}&tab=evidence&pick=node%3Aamygdala", {}),
    "dark": (f"{QUESTION}&theme=dark", {}),
    "dark, path picked": (f"{PICKED}&theme=dark", {}),
    "Chinese": (f"{QUESTION}&lang=zh", {}),
    "table": (f"{QUESTION}&view=table&{FEW_ROWS}", {}),
    "dark table": (f"{QUESTION}&view=table&{FEW_ROWS}&theme=dark", {}),
    "conflicts": (f"{QUESTION}&tab=conflicts&{ALL_LAYERS}", {}),
    "compare": (COMPARE, {}),
    "dark compare": (f"{COMPARE}&theme=dark", {}),
    "phone": ("", {"viewport": PHONE}),
    "phone, evidence": (PICKED, {"viewport": PHONE}),
    "phone, table": (f"{QUESTION}&view=table&{FEW_ROWS}", {"viewport": PHONE}),
}


@pytest.mark.parametrize("name", STATES)
def test_axe_finds_nothing_with_all_groups_and_lists_open(visitor: Visitor, page_file: Path, name: str) -> None:
    """What is closed is not looked at, so the groups, the menu and a list of suggestions are opened first."""
    fragment, options = STATES[name]
    page = open_page(visitor, page_file, fragment, **options)
    assert axe(page) == {}
    page.evaluate(
        "document.querySelectorAll('details:not([open])').forEach((one) => { one.open = true; one.dataset.now = ''; })"
    )
    page.fill("#from", "amy")
    assert page.is_visible("#from-list")
    assert axe(page, coloured="details[data-now], #from-list") == {}


# --- a keyboard alone -------------------------------------------------------------------------------------------------

FOCUS = """async (selector) => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); // what was asked for is drawn
  const it = document.activeElement;
  const box = it.getBoundingClientRect();
  const style = getComputedStyle(it);
  return {
    tag: it.tagName, id: it.id, name: it.getAttribute("aria-label") || it.textContent.trim().slice(0, 40),
    wanted: Boolean(selector) && it.matches(selector),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth), on: box.width > 0 && box.height > 0
      && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
  };
}"""


def press(page: Page, *keys: str, wanted: str = "") -> dict[str, Any]:
    """Press keys and see where the focus is: always on something visible, with a visible ring.

    Args:
        page: The page.
        keys: As Playwright names them.
        wanted: A selector; the answer says whether it finds what has the focus.
    """
    found: dict[str, Any] = {}
    for key in keys:
        page.keyboard.press(key)
        found = page.evaluate(FOCUS, wanted)
        assert found["tag"] != "BODY", f"after {key} the focus is lost"
        assert found["on"], f"after {key} the focus is on something out of sight: {found}"
        assert found["outline"] >= 2, f"after {key} the focus cannot be seen: {found}"
    return found


def tab_to(page: Page, selector: str, *, key: str = "Tab") -> None:
    """Press Tab until the focus is on what a selector finds."""
    for _ in range(200):
        if press(page, key, wanted=selector)["wanted"]:
            return
    pytest.fail(f"{selector} cannot be reached with {key}")


def test_the_whole_task_needs_only_a_keyboard(visitor: Visitor, page_file: Path) -> None:
    """A start with a typing error, an end in Chinese, the list of paths, the evidence of one, the link to its paper."""
    page = open_page(visitor, page_file)
    assert press(page, "Tab")["id"] == "skip"
    tab_to(page, "#from")
    page.keyboard.type("vasopresin")
    assert page.get_attribute("#from", "aria-expanded") == "true"
    assert press(page, "Enter")["id"] == "from"
    assert state(page)["from"] == "vasopressin"
    page.keyboard.type("oxytocn")
    press(page, "ArrowDown")
    active = page.get_attribute("#from", "aria-activedescendant")
    assert page.get_attribute(f"#{active}", "aria-selected") == "true"
    assert press(page, "Enter")["id"] == "from"
    tab_to(page, "#to")
    page.keyboard.type("焦虑")
    assert press(page, "Enter")["id"] == "to"
    assert (state(page)["from"], state(page)["to"]) == ("oxytocin", "anxiety")
    tab_to(page, ".path[data-path]")
    path = page.evaluate("document.activeElement.dataset.path")
    press(page, "Enter")
    assert state(page)["pick"] == f"path:{path}"
    assert page.is_visible("#panel-body .card")
    tab_to(page, "a[href^='https://doi.org/']")


def test_typing_what_nothing_is_called_says_so_and_keeps_the_question(visitor: Visitor, page_file: Path) -> None:
    """A live region at the field says it; it stays marked until Escape puts back what is asked."""
    page = open_page(visitor, page_file)
    tab_to(page, "#to")
    page.keyboard.type("qqqqqqqq")
    assert press(page, "Enter")["id"] == "to"
    assert "qqqqqqqq" in page.inner_text("#to-said[role=status]")
    assert state(page)["to"] == "ptsd"
    press(page, "Tab")
    assert page.get_attribute("#to", "aria-invalid") == "true"
    press(page, "Shift+Tab", "Escape")
    assert page.input_value("#to") == "post-traumatic stress disorder"
    assert not page.get_attribute("#to", "aria-invalid")
    assert page.inner_text("#to-said") == ""


def test_escape_closes_lists_and_the_menu_and_keeps_the_focus(visitor: Visitor, page_file: Path) -> None:
    """A list leaves the field as it was; the menu gives the focus back to its button."""
    page = open_page(visitor, page_file)
    tab_to(page, "#share > summary")
    press(page, "Enter", "Tab")
    assert page.is_visible("#link")
    assert press(page, "Escape")["tag"] == "SUMMARY"
    assert not page.is_visible("#link")
    press(page, "Enter")
    tab_to(page, "#from")
    assert not page.is_visible("#link"), "the menu stays open when the focus has gone elsewhere"
    page.keyboard.type("amyg")
    assert page.is_visible("#from-list")
    assert press(page, "Escape")["id"] == "from"
    assert not page.is_visible("#from-list")
    assert page.input_value("#from") == "oxytocin"


def test_tabs_follow_the_aria_pattern(visitor: Visitor, page_file: Path) -> None:
    """One stop for Tab; arrows, Home and End go round and show the panel; the next Tab enters it."""
    page = open_page(visitor, page_file)
    tab_to(page, "#tab-answer")
    seen = [press(page, "ArrowRight")["id"] for _ in range(5)]
    assert seen == ["tab-evidence", "tab-conflicts", "tab-compare", "tab-papers", "tab-answer"]
    assert press(page, "ArrowLeft")["id"] == "tab-papers"
    assert press(page, "Home")["id"] == "tab-answer"
    assert press(page, "End")["id"] == "tab-papers"
    selected = "[...document.querySelectorAll('[role=tab][aria-selected=true]')].map((tab) => tab.id)"
    assert page.evaluate(selected) == ["tab-papers"]
    assert page.get_attribute("#panel-body", "aria-labelledby") == "tab-papers"
    assert press(page, "Tab")["id"] == "panel-body"


def test_the_skip_link_goes_to_the_answer_and_keeps_the_question(visitor: Visitor, page_file: Path) -> None:
    """The address after the `#` is the question, so a link to a place must not replace it."""
    page = open_page(visitor, page_file, f"{QUESTION}&sex=female")
    press(page, "Tab")
    assert press(page, "Enter")["id"] == "panel-body"
    assert (state(page)["from"], state(page)["sex"]) == ("oxytocin", "female")


def test_the_map_is_walked_with_arrows_and_says_where_it_is(visitor: Visitor, page_file: Path) -> None:
    """The live region says each name; Enter opens the evidence; plus, minus, 0 and Escape work; focus stays."""
    page = open_page(visitor, page_file)
    tab_to(page, "#map-focus")
    press(page, "ArrowRight")
    said = [page.inner_text("#live")]
    assert said[0].startswith("oxytocin, ")
    for _ in range(4):
        press(page, "ArrowRight")
        said.append(page.inner_text("#live"))
    names = look(page, "it.picture.nodes.map((node) => node.text)")
    assert all(any(text.startswith(f"{name}, ") for name in names) for text in said)
    assert len(set(said)) >= 4
    assert press(page, "Enter")["id"] == "map-focus"
    assert page.inner_text("#panel-body h2").startswith(said[-1].rsplit(", ", 1)[0])
    assert press(page, "+")["id"] == "map-focus"
    assert look(page, "it.map.labels().scale") == pytest.approx(1.4)
    press(page, "-", "-")
    assert look(page, "it.map.labels().scale") == pytest.approx(1 / 1.4)
    press(page, "0")
    assert look(page, "it.map.labels().scale") == 1
    assert press(page, "Escape")["id"] == "map-focus"
    assert state(page)["pick"] == ""


def test_the_node_walked_to_comes_into_sight(visitor: Visitor, page_file: Path) -> None:
    """However far the map is zoomed in."""
    page = open_page(visitor, page_file)
    tab_to(page, "#map-focus")
    press(page, "+", "+", "+", *["ArrowRight"] * 6)
    walked = page.inner_text("#live").rsplit(", ", 1)[0]
    place = f"it.map.network.canvasToDOM(it.picture.nodes.find((node) => node.text === {walked!r}))"
    at, size = look(page, place), look(page, "it.map.size()")
    assert 0 < at["x"] < size["width"]
    assert 0 < at["y"] < size["height"]


CONTROLS = {
    "select": ("#facet-sex", ["ArrowDown"], "#facet-sex"),
    "steps": ("#hops", ["ArrowDown"], "#hops"),
    "swap": ("#swap", ["Enter"], "#swap"),
    "one context": ("#one", ["Space"], "#one"),
    "extent": ("#extent-answer", ["ArrowDown"], "#extent-all"),
    "layer": ("[data-facet=layers][value=primary]", ["Space"], "[data-facet=layers][value=primary]"),
    "effect": ("[data-facet=effects][value=decreases]", ["Space"], "[data-facet=effects][value=decreases]"),
    "category": ("[data-category=Process]", ["Space"], "[data-category=Process]"),
    "group": ("#group-whom > summary", ["Enter"], "#group-whom > summary"),
    "language": ("#language", ["Enter"], "#language"),
    "theme": ("#theme", ["Enter"], "#theme"),
    "table": ("#view-table", ["Enter"], "#view-table"),
    "reset": ("#reset", ["Enter"], "#reset"),
    "more paths": ("#more-paths", ["Enter"], ".path[data-path]"),
    "a path": (".path[data-path]", ["Enter"], "#panel-body"),
    "dose, then Enter": ("#dose-from", ["4", "Enter"], "#dose-from"),
    "dose, then Tab": ("#dose-from", ["4", "Tab"], "#dose-to"),
    "setting": ("#facet-setting", ["ArrowDown", "ArrowDown", "Enter"], "#facet-setting"),
}


@pytest.mark.parametrize("name", CONTROLS)
def test_a_control_keeps_the_focus_after_it_has_changed_something(page: Page, name: str) -> None:
    """The panels are drawn anew at every change; who uses a keyboard must not notice. What goes hands over.

    Each is reached with Tab from what stands before it.
    """
    selector, keys, lands = CONTROLS[name]
    changed(page, **{"from": "oxytocin", "to": "ptsd", "sex": "female"})
    unfolded(page)
    before = page.evaluate("location.hash") + page.inner_html("#panel-body")
    page.locator(selector).first.focus()
    press(page, "Shift+Tab")
    assert press(page, "Tab", wanted=selector)["wanted"]
    press(page, *keys)
    assert page.evaluate("(selector) => document.activeElement.matches(selector)", lands)
    assert name == "group" or page.evaluate("location.hash") + page.inner_html("#panel-body") != before, (
        "nothing changed"
    )


def test_what_goes_away_hands_the_focus_to_what_is_near(visitor: Visitor, page_file: Path) -> None:
    """A chosen setting, the end of a comparison, a finding of the table, a node made the start."""
    page = open_page(
        visitor, page_file, f"{QUESTION}&setting=unfamiliar_environment&by=sex&a=female&b=male&tab=compare"
    )
    tab_to(page, "[data-setting]")
    assert press(page, "Enter")["id"] == "facet-setting"
    assert state(page)["setting"] == []
    tab_to(page, "#overlay-close")
    press(page, "Enter")
    assert page.evaluate("Boolean(document.activeElement.closest('#panel'))")
    page = open_page(visitor, page_file, f"{QUESTION}&view=table")
    tab_to(page, "#table button")
    press(page, "Enter")
    assert page.evaluate("document.activeElement.matches('#table button')")
    page = open_page(visitor, page_file, f"{QUESTION}&tab=evidence&pick=node%3Aamygdala")
    tab_to(page, "#panel-body button")
    press(page, "Enter")
    assert state(page)["from"] == "amygdala"
    assert page.evaluate("Boolean(document.activeElement.closest('#panel'))")


def test_a_change_is_said(visitor: Visitor, page_file: Path) -> None:
    """Who does not see the map hears how many findings are left, and the verdict."""
    page = open_page(visitor, page_file)
    page.select_option("#facet-sex", "female")
    said = page.inner_text("#live")
    assert "mixed" in said
    assert page.get_attribute("#counts", "data-findings") in said.replace(",", " ").split()


def test_the_walked_node_is_ringed(visitor: Visitor, page_file: Path) -> None:
    """Who walks the map with the keys sees where they are: the picture differs around the node, not only its label."""
    page = open_page(visitor, page_file)
    page.focus("#map-focus")
    at = look(page, "it.map.network.canvasToDOM(it.picture.nodes.find((node) => node.id === 'oxytocin'))")
    frame = page.locator("#map-focus").bounding_box()
    assert frame
    clip = {"x": frame["x"] + at["x"] - 22, "y": frame["y"] + at["y"] - 22, "width": 44, "height": 30}
    before = page.screenshot(clip=clip)  # type: ignore[arg-type]  # a FloatRect is such a dictionary
    press(page, "ArrowRight")
    assert page.inner_text("#live").startswith("oxytocin, ")
    assert page.screenshot(clip=clip) != before  # type: ignore[arg-type]


# --- a phone ----------------------------------------------------------------------------------------------------------

PHONE_VIEWS = {
    "answer": QUESTION,
    "answer, all layers": f"{QUESTION}&{ALL_LAYERS}",
    "evidence": PICKED,
    "node": f"{QUESTION}&tab=evidence&pick=node%3Aamygdala&{ALL_LAYERS}",
    "conflicts": f"{QUESTION}&tab=conflicts&{ALL_LAYERS}",
    "compare": COMPARE,
    "table": f"{QUESTION}&view=table",
    "everything": f"{QUESTION}&extent=all&{ALL_LAYERS}",
    "Chinese": f"{QUESTION}&lang=zh",
    "Chinese table": f"{QUESTION}&lang=zh&view=table",
}

SMALL = """() => [...document.querySelectorAll("button, select, input, summary, a, [role=option]")].map((one) => {
  const target = one.closest("label") || one;
  const box = target.getBoundingClientRect();
  return [box.width, box.height, target.id || target.textContent.trim().slice(0, 40)];
}).filter(([width, height]) => width > 0 && (width < 24 || height < 24))"""


@pytest.mark.parametrize("name", PHONE_VIEWS)
def test_a_phone_shows_every_view_without_scrolling_sideways(visitor: Visitor, page_file: Path, name: str) -> None:
    """Only table and figure move sideways, inside their own region; and every control is large enough for a finger."""
    page = open_page(visitor, page_file, PHONE_VIEWS[name], viewport=PHONE, has_touch=True, is_mobile=True)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("innerWidth") == 390, "the browser has zoomed out to show something wider than the phone"
    wide = (
        "[...document.querySelectorAll('body *')].filter((one) => !one.closest('#table, #figure, .unseen, .skip, #map')"
        " && one.getBoundingClientRect().right > 391).map((one) => one.outerHTML.slice(0, 80))"
    )
    assert page.evaluate(wide) == []
    assert page.evaluate(SMALL) == []


def test_on_a_phone_the_order_is_question_map_answer_and_the_end_is_reachable(
    visitor: Visitor, page_file: Path
) -> None:
    """The question first, closed to one line; then the map, in sight without scrolling; then what the evidence says."""
    page = open_page(visitor, page_file, PICKED, viewport=PHONE, has_touch=True, is_mobile=True)
    tops = page.evaluate(
        "['#ask-section', '#map-focus', '#panel'].map((one) => document.querySelector(one).getBoundingClientRect().top)"
    )
    assert tops == sorted(tops)
    assert tops[1] < 300
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    last = page.locator("#panel-body .card").last
    assert last.is_visible()
    box = last.bounding_box()
    assert box
    assert 0 < box["y"] + box["height"] < 844


def test_a_finger_opens_the_evidence_of_a_node_and_zooms_with_buttons(visitor: Visitor, page_file: Path) -> None:
    """A tap is enough, no pinch needed, and what it opened comes into sight."""
    page = open_page(visitor, page_file, viewport=PHONE, has_touch=True, is_mobile=True)
    page.tap("#zoom-in")
    assert look(page, "it.map.labels().scale") == pytest.approx(1.4)
    page.tap("#zoom-fit")
    at = look(page, "it.map.network.canvasToDOM(it.picture.nodes.find((node) => node.id === 'amygdala'))")
    page.evaluate("y => window.scrollBy(0, y - 200)", at["y"])  # the page scrolls, not the map
    frame = page.locator("#map-focus").bounding_box()
    assert frame
    page.touchscreen.tap(frame["x"] + at["x"], frame["y"] + at["y"])
    until(page, "window.oxygraph.look().state.pick === 'node:amygdala'")
    settled(page)
    heading = page.locator("#panel-body h2").bounding_box()
    assert heading
    assert 0 <= heading["y"] < 844


@pytest.mark.parametrize("selector", ["#panel-body h2", "#ask-title", "#table tbody td", "#map-help", "#counts"])
def test_chinese_is_drawn_in_a_real_chinese_font(visitor: Visitor, page_file: Path, selector: str) -> None:
    """And the page says that it is Chinese."""
    page = open_page(visitor, page_file, f"{QUESTION}&lang=zh&view={'table' if 'table' in selector else 'map'}")
    assert any("CJK" in family for family in fonts(page, selector))
    assert page.get_attribute("html", "lang") == "zh-Hans"


def test_the_map_writes_chinese_in_a_real_chinese_font(visitor: Visitor, page_file: Path) -> None:
    """The same font as a canvas takes it, seen on text of the page."""
    page = open_page(visitor, page_file, f"{QUESTION}&lang=zh")
    page.evaluate("""() => {
      const seen = document.createElement("p");
      seen.id = "as-on-the-map";
      seen.textContent = window.oxygraph.look().picture.nodes.map((node) => node.text).join(" ");
      document.body.append(seen);
      document.getElementById("as-on-the-map").style.setProperty("font", window.oxygraph.look().map.font);
    }""")
    assert any("CJK" in family for family in fonts(page, "#as-on-the-map"))


# --- motion, dark, print ----------------------------------------------------------------------------------------------


def test_nothing_moves_by_itself_for_those_who_ask_for_it(visitor: Visitor, page_file: Path) -> None:
    """No transition, no animation, and a zoom is there at once."""
    page = open_page(visitor, page_file, reduced_motion="reduce")
    moving = (
        "[...document.querySelectorAll('*')].filter((one) => { const style = getComputedStyle(one);"
        " return parseFloat(style.transitionDuration) || parseFloat(style.animationDuration); }).length"
    )
    assert page.evaluate(moving) == 0
    page.evaluate("document.getElementById('zoom-in').click()")
    assert look(page, "it.map.network.getScale()") == pytest.approx(1.4)
    assert page.evaluate("document.getAnimations().length") == 0


def test_dark_follows_the_system_and_can_be_overruled(visitor: Visitor, page_file: Path) -> None:
    """Panels and map alike, also when the system changes its mind while the page is open."""
    page = open_page(visitor, page_file, color_scheme="dark")
    assert page.get_attribute("html", "data-theme") == "dark"
    assert look(page, "it.picture.colours.paper") == "#14181d"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 24, 29)"
    assert axe(page) == {}
    page.emulate_media(color_scheme="light")
    settled(page)
    assert page.get_attribute("html", "data-theme") == "light"
    page.click("#theme")
    page.emulate_media(color_scheme="light")
    settled(page)
    assert page.get_attribute("html", "data-theme") == "dark"


@pytest.mark.parametrize("view", ["map", "table"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_print_has_the_evidence_and_no_controls(visitor: Visitor, page_file: Path, view: str, theme: str) -> None:
    """Black on white whatever the screen shows, in full height, links by name; the map whole, as a picture."""
    page = open_page(visitor, page_file, f"{PICKED}&view={view}&theme={theme}")
    page.emulate_media(media="print")
    settled(page)
    assert page.is_visible("#panel-body .card")
    assert page.is_visible("#table" if view == "table" else "#printed svg")
    said = page.inner_text("#printed")
    for part in ("in any context", "layers: review", "answer ", "CC BY 4.0", RELEASED):
        assert part in said
    controls = (
        "[...document.querySelectorAll('button:not(.path, .plain), select, input, summary')]"
        ".filter((one) => one.checkVisibility()).map((one) => one.id)"
    )
    assert page.evaluate(controls) == []
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    last = page.locator("#panel-body .card").last.bounding_box()
    panel = page.locator("#panel").bounding_box()
    assert last
    assert panel
    assert last["y"] + last["height"] <= panel["y"] + panel["height"] + 1, "the end of the evidence is cut off"
    assert "doi.org" in page.evaluate("getComputedStyle(document.querySelector('#panel-body a'), '::after').content")


@pytest.mark.parametrize("pick", ["pair:oxytocin>amygdala", "path:oxytocin>amygdala>ptsd", "node:amygdala"])
def test_a_chinese_page_says_once_that_notes_are_in_english(visitor: Visitor, page_file: Path, pick: str) -> None:
    """And a voice that reads Chinese reads them as English; an English page says nothing of it."""
    page = open_page(visitor, page_file, f"{QUESTION}&lang=zh&tab=evidence&pick={pick.replace('>', '%3E')}")
    assert page.locator("#in-english").count() == 1
    assert "英文" in page.inner_text("#in-english")
    notes = page.locator(".card p.note")
    assert notes.count() > 1
    assert notes.locator("span[lang=en]").count() == notes.count()
    assert page.locator("#panel-body > p > span[lang=en]").count() == (1 if pick.startswith("node") else 0)
    assert axe(page, coloured="#in-english") == {}
    page.click("#language")
    assert page.locator("#in-english").count() == 0
    assert notes.count() > 1
