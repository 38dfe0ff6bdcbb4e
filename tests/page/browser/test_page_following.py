"""Where a reader is after each act: what was opened is in sight from its beginning, heard, and back at Back."""

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page

from browser import Visitor
from pages import COMPARE, PHONE, QUESTION, look, open_page, settled, state, until

TOP = "document.getElementById('panel').scrollTop"


def test_what_is_opened_from_far_down_is_read_from_its_beginning(visitor: Visitor, page_file: Path) -> None:
    """The last path of the list, another tab, the last conflict: the tabs and the first heading are in sight."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=ladder")
    for selector in (".path[data-path]", "#tab-conflicts", "#panel-body [data-conflict]"):
        page.locator(selector).last.scroll_into_view_if_needed()
        page.evaluate("(one) => [...document.querySelectorAll(one)].at(-1).click()", selector)
        settled(page)
        assert page.evaluate(TOP) == 0
        assert page.locator("#tabs").bounding_box()["y"] > 0  # type: ignore[index]


@pytest.mark.parametrize(
    ("view", "selector"),
    [
        ("ladder", '[data-name="row oxytocin amygdala ptsd"] text'),
        ("gaps", '#figure [data-name^="cell "] circle'),
        ("table", "#table tbody button"),
    ],
)
def test_on_a_phone_what_a_finger_opens_comes_into_sight_and_is_said(
    visitor: Visitor, page_file: Path, view: str, selector: str
) -> None:
    """Not only from the map: the answer lies below, where nobody would look for it."""
    page = open_page(visitor, page_file, f"{QUESTION}&view={view}", viewport=PHONE, has_touch=True, is_mobile=True)
    page.locator(selector).first.dispatch_event("click")
    settled(page)
    heading = page.locator("#panel-body h2, #panel-body h3").first
    box = heading.bounding_box()
    assert box
    assert 0 <= box["y"] < 800, "it is out of sight"
    said = page.inner_text("#live")
    assert said.startswith("Evidence: ")
    assert " → " in said
    assert "▲" not in said


def swiped(page: Page, *, down: float, aside: float = 0) -> None:
    """Move a finger over the middle of the window."""
    session = page.context.new_cdp_session(page)
    x, y = PHONE["width"] / 2, PHONE["height"] * 0.7
    for step in range(13):
        kind = "touchMove" if step else "touchStart"
        at = {"x": x + aside * step / 12, "y": y + down * step / 12}
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [at]})
        page.wait_for_timeout(16)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    settled(page)


def test_a_finger_that_swipes_over_the_map_scrolls_the_page(visitor: Visitor, page_file: Path) -> None:
    """And moves the map aside only where it is larger than the phone."""
    page = open_page(visitor, page_file, QUESTION, viewport=PHONE, has_touch=True, is_mobile=True)
    page.evaluate("document.getElementById('map-focus').scrollIntoView()")
    before = page.evaluate("scrollY")
    swiped(page, down=-300)
    until(page, f"scrollY > {before + 200}")
    assert state(page)["zoom"] == ""
    assert state(page)["pick"] == ""


def test_a_part_of_a_figure_keeps_the_focus_when_it_is_taken_with_a_key(visitor: Visitor, page_file: Path) -> None:
    """The figure is drawn anew; the next Tab goes on from the row, not from the top of the page."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=ladder")
    row = '[data-name="row oxytocin amygdala ptsd"]'
    page.focus(row)
    page.keyboard.press("Enter")
    settled(page)
    assert page.evaluate("(row) => document.activeElement.matches(row)", row)
    assert state(page)["pick"] == "path:oxytocin>amygdala>ptsd"


def test_a_comparison_lies_over_the_map_as_long_as_its_panel_is_open(visitor: Visitor, page_file: Path) -> None:
    """Under another tab the map is that of the answer; the tab brings the comparison back."""
    page = open_page(visitor, page_file, f"{COMPARE}&view=map")
    compared = look(page, "it.picture.lines.length")
    assert look(page, "Boolean(it.overlay)")
    page.click("#tab-answer")
    settled(page)
    assert look(page, "it.overlay") is None
    assert "increases" in page.inner_text("#line-legend")
    page.click("#tab-compare")
    settled(page)
    assert look(page, "it.picture.lines.length") == compared


def test_a_node_that_the_map_had_no_room_for_is_drawn_when_it_is_picked(visitor: Visitor, page_file: Path) -> None:
    """And lit; nothing is dimmed for what is not to be seen."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=map")
    hidden = look(page, "[...it.view.nodes].find((id) => !it.picture.nodes.some((node) => node.id === id))")
    page.evaluate("(id) => oxygraph.look().change({ pick: `node:${id}`, tab: 'evidence' })", hidden)
    settled(page)
    assert hidden in look(page, "it.picture.nodes.map((node) => node.id)")
    assert look(page, "it.picture.lines.some((line) => line.lit)")
    page = open_page(visitor, page_file, f"{COMPARE}&view=map&pick=pair%3Aptsd%3Eoxytocin")
    assert look(page, "it.picture.lines.filter((line) => line.faded).length") == 0


def test_neither_wheel_nor_pointer_loses_the_map(visitor: Visitor, page_file: Path) -> None:
    """However far it is turned or drawn; an address says where it is."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=map")
    page.mouse.move(600, 400)
    for way, scale in ((-800, 6), (800, 0.1)):
        for _ in range(130):
            page.mouse.wheel(0, way)
        until(page, f"Math.abs(oxygraph.look().map.network.getScale() - {scale}) < 0.001")
    page.click("#zoom-fit")
    for _ in range(4):
        page.mouse.move(900, 400)
        page.mouse.down()
        page.mouse.move(300, 400, steps=4)
        page.mouse.up()
    middle, width = look(page, "[it.map.network.getViewPosition().x, it.picture.layout.size.width]")
    assert 0 <= middle <= width
    until(page, "location.hash.includes('zoom=')")


def test_the_address_has_the_zoom_before_the_next_change(visitor: Visitor, page_file: Path) -> None:
    """Back brings it back, however soon the filter came; and a filter leaves the map where it was."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=map")
    page.click("#zoom-in")
    page.select_option("#facet-sex", "male")
    settled(page)
    assert look(page, "it.map.where()") == state(page)["zoom"] == "1.400,0.500,0.500"
    page.go_back()
    until(page, "oxygraph.look().state.sex === ''")
    assert state(page)["zoom"] == "1.400,0.500,0.500"


def test_the_order_and_the_filter_of_the_table_go_with_the_address(visitor: Visitor, page_file: Path) -> None:
    """To a colleague, and back at Back; typing makes no steps. Where no row is left, it says so, with a way out."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=table")
    page.click("#sort-5")
    sources = page.locator("#table tbody tr td:nth-child(6)").all_inner_texts()
    numbers = [int(text[1:].split("]")[0].split(",")[0].split()[0]) for text in sources if text.startswith("[")]
    assert numbers == sorted(numbers), "[9] stands before [10]"
    page.click("#sort-5")
    steps = page.evaluate("history.length")
    page.fill("#table-filter", "amygdala")
    until(page, "location.hash.includes('find=amygdala')")
    assert page.evaluate("history.length") == steps
    other = open_page(visitor, page_file, page.url.partition("#")[2])
    rows = "[...document.querySelectorAll('#table tbody tr')].filter((row) => !row.hidden).map((row) => row.innerText)"
    assert other.evaluate(rows) == page.evaluate(rows)
    assert other.get_attribute("#table th:nth-child(6)", "aria-sort") == "descending"
    assert other.inner_text("#table-rows") == page.inner_text("#table-rows")
    other.fill("#table-filter", "no such thing")
    assert "no such thing" in other.inner_text("#table .empty")
    assert other.inner_text("#table-rows").startswith("0 of ")
    other.click("#table [data-way=rows]")
    assert other.is_hidden("#table .empty")


@pytest.mark.parametrize(
    ("fragment", "way", "becomes"),
    [
        ("from=oxytocin&to=ptsd&sex=female&species=rat&route=oral&view=map", "filters", {"sex": "", "species": ""}),
        ("from=&to=&view=map", "start", {"from": "oxytocin", "to": "ptsd"}),
        ("from=&to=&view=table", "start", {"from": "oxytocin", "to": "ptsd"}),
        ("from=ptsd&to=ptsd&view=ladder", "start", {"from": "oxytocin", "to": "ptsd"}),
    ],
)
def test_an_empty_stage_says_why_and_how_to_leave_it(
    visitor: Visitor, page_file: Path, fragment: str, way: str, becomes: dict[str, str]
) -> None:
    """A map without a line, a table or a ladder without a question."""
    page = open_page(visitor, page_file, fragment)
    place = "#table" if "table" in fragment else "#figure"
    assert len(page.inner_text(f"{place} .empty p")) > 20
    page.click(f"{place} [data-way={way}]")
    assert becomes.items() <= state(page).items()


def test_a_printed_table_begins_with_what_was_asked(visitor: Visitor, page_file: Path) -> None:
    """Above its first row, not behind its last."""
    page = open_page(visitor, page_file, f"{QUESTION}&sex=female&view=table&layers=review")
    sheet = pypdfium2.PdfDocument(page.pdf(format="A4"))[0].get_textpage().get_text_range()
    assert sheet.index("Question: oxytocin") < sheet.index("Subject")
    assert "female" in sheet
    assert "CC BY 4.0" in sheet


def test_the_map_is_one_stop_that_says_what_its_keys_do(visitor: Visitor, page_file: Path) -> None:
    """To the eye as long as it has the focus; nothing inside it takes the focus without a name."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=map")
    width = "document.getElementById('map-help').offsetWidth"
    assert page.evaluate(width) == 1
    page.focus("#zoom-in")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.id") == "map-focus"
    assert page.evaluate(width) > 100


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_how_strong_the_evidence_is_stands_in_one_line(visitor: Visitor, page_file: Path, lang: str) -> None:
    """The word is not parted from what it is said of."""
    page = open_page(visitor, page_file, f"{QUESTION}&view=map&lang={lang}")
    rects = """(one) => {
      const all = document.createRange();
      all.selectNodeContents(one);
      return all.getClientRects().length;
    }"""
    assert page.eval_on_selector("#verdict [data-term=strength]", rects) == 1


def test_a_name_without_an_end_leaves_no_window(visitor: Visitor, page_file: Path) -> None:
    """Of one's own data, in the line that says on a phone what was asked."""
    page = open_page(visitor, page_file, QUESTION, viewport=PHONE)
    page.evaluate("document.getElementById('headline').textContent = 'y'.repeat(90)")
    assert page.evaluate("document.getElementById('headline').scrollWidth") <= PHONE["width"]
