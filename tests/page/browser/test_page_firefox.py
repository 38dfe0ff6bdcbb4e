"""The main ways through the page in a real Firefox; the other tests of the page prove them in Chromium, at length."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

import oxygraph as ox
from firefox import Firefox, Sheet, running
from pages import DRAWN, PHONE, QUESTION, UNREAD

VIEWS = {
    "ladder": '[data-name^="row "]',
    "brain": '[data-name^="disc "]',
    "harvest": '[data-name^="study "]',
    "gaps": '[data-name^="cell "]',
}
"""A figure → what a person picks in it."""


@pytest.fixture(scope="module")
def fox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """A Firefox for all these tests: its start takes longer than any of them."""
    with running(tmp_path_factory.mktemp("firefox")) as browser:
        yield browser


@pytest.fixture
def opened(fox: Firefox, page_file: Path) -> Iterator[Any]:
    """Opens the page at a fragment, waits until it is drawn; what it did beside that is a failure."""
    sheets: list[Sheet] = []

    def opening(fragment: str = "", width: int = 1440) -> Sheet:
        sheets.append(fox.open(page_file, fragment=fragment, width=width))
        sheets[-1].until(DRAWN)
        return sheets[-1]

    yield opening
    for sheet in sheets:
        sheet.close()
    fox.assert_undisturbed()


def state(sheet: Sheet) -> dict[str, Any]:
    """What the page is asked for."""
    found: dict[str, Any] = sheet.evaluate("oxygraph.look().state")
    return found


def verdict(sheet: Sheet) -> Any:
    """What the answer says."""
    return sheet.evaluate("document.getElementById('verdict').dataset.verdict")


def tab_to(sheet: Sheet, selector: str) -> None:
    """Press Tab until the focus is on what a selector finds."""
    for _ in range(60):
        sheet.press("Tab")
        if sheet.evaluate(f"document.activeElement.matches({selector!r})"):
            return
    pytest.fail(f"{selector} cannot be reached with Tab")


def test_firefox_is_seen_to_do_what_it_should_not(fox: Firefox, tmp_path: Path) -> None:
    """A request, an uncaught error and a dialog are noted: that the page has none of them means something."""
    path = tmp_path / "loud.html"
    script = "<script>setTimeout(() => { alert('boo'); document.title = 'said'; }); nothing.here</script>"
    path.write_text(f"<!doctype html><img alt='' src='https://example.org/a.png'>{script}", encoding="utf-8")
    sheet = fox.open(path)
    sheet.until("document.title === 'said'")
    sheet.close()
    noted = (fox.requests.copy(), fox.errors.copy(), fox.dialogs.copy())
    for one in (fox.requests, fox.errors, fox.dialogs):
        one.clear()
    assert noted[0] == ["https://example.org/a.png"]
    assert any("nothing is not defined" in text for text in noted[1])
    assert noted[2] == ["boo"]


def test_the_page_opens_on_the_ladder_and_asks_for_nothing(opened: Any) -> None:
    """No request, no error on the console, no dialog: that is looked at after each of these tests."""
    sheet = opened()
    assert state(sheet)["view"] == "ladder"
    assert sheet.evaluate(f"document.querySelectorAll('#figure {VIEWS['ladder']}').length") > 20
    assert sheet.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert sheet.picture().startswith(b"\x89PNG")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_view_is_drawn_at_a_click_and_the_figures_are_those_of_python(
    opened: Any, graph: ox.EvidenceGraph, lang: str
) -> None:
    """Byte for byte, as in Chromium: Firefox counts and writes numbers the same way."""
    sheet = opened(f"from=oxytocin&to=ptsd&sex=female&lang={lang}")
    for view, parts in VIEWS.items():
        sheet.click(f"#view-{view}")
        assert sheet.evaluate(f"document.querySelectorAll('#figure {parts}').length") > 3
        target = "" if view in {"brain", "gaps"} else "ptsd"
        by = "population" if view == "gaps" else "sex"
        drawn = ox.plot(view, graph, "oxytocin", target, by=by, sex="female", lang=lang).svg
        assert sheet.evaluate("oxygraph.look().taken()") == drawn
    sheet.click("#view-map")
    assert sheet.evaluate("oxygraph.look().picture.nodes.length") > 20
    painted = "new Set(new Uint32Array(c.getContext('2d').getImageData(0, 0, c.width, c.height).data.buffer)).size"
    assert sheet.evaluate(f"((c) => {painted})(document.querySelector('#map canvas'))") > 50
    sheet.click("#view-table")
    assert sheet.evaluate("document.querySelectorAll('#table tbody tr').length") > 50


def test_a_question_is_asked_with_the_keyboard_alone(opened: Any, graph: ox.EvidenceGraph) -> None:
    """A name in Chinese, a typing error, women and then men from a list; the answer is the command line's."""
    sheet = opened()
    tab_to(sheet, "#from")
    sheet.type("oxytocn")
    sheet.press("Enter")
    tab_to(sheet, "#to")
    sheet.type("焦虑")
    sheet.press("Enter")
    assert (state(sheet)["from"], state(sheet)["to"]) == ("oxytocin", "anxiety")
    tab_to(sheet, "#facet-sex")
    for sex in ("female", "male"):
        sheet.press("ArrowDown")
        assert state(sheet)["sex"] == sex
        assert verdict(sheet) == ox.answer(graph, "oxytocin", "anxiety", sex=sex).verdict
        assert sheet.evaluate("document.activeElement.id") == "facet-sex"
    assert sheet.text("#for-whom") == "· male"


def test_a_question_is_asked_with_the_pointer_alone_but_for_the_name(opened: Any, graph: ox.EvidenceGraph) -> None:
    """A suggestion is taken with a click; Back undoes it."""
    sheet = opened()
    sheet.click("#to")
    sheet.type("amygd")
    sheet.click("#to-0")
    assert state(sheet)["to"] == "amygdala"
    assert verdict(sheet) == ox.answer(graph, "oxytocin", "amygdala").verdict
    sheet.evaluate("history.back()")
    sheet.until("oxygraph.look().state.to === 'ptsd'")


def test_a_row_a_bar_a_mark_and_a_line_of_the_table_open_their_cards(opened: Any) -> None:
    """In the ladder, in the harvest plot, on the map and in the table, with a click each."""
    sheet = opened("from=oxytocin&to=ptsd&view=ladder")
    sheet.click('[data-name="row oxytocin amygdala ptsd"] text')
    assert state(sheet)["pick"] == "path:oxytocin>amygdala>ptsd"
    assert sheet.evaluate("document.querySelectorAll('#panel-body .card').length") > 10
    sheet.click('[data-harvest="oxytocin>amygdala"]')
    sheet.click('#figure [data-name^="study "] rect')
    assert sheet.evaluate("document.querySelectorAll('.card.found').length") == 1
    sheet.click("#view-table")
    sheet.click("#table tbody button")
    assert sheet.evaluate("document.querySelectorAll('#panel-body .card').length") == 1
    sheet.click("#view-map")
    place = "it.map.network.canvasToDOM(it.picture.nodes.find((node) => node.id === 'amygdala'))"
    at = sheet.evaluate(f"((it) => {place})(oxygraph.look())")
    frame = sheet.evaluate("document.getElementById('map-focus').getBoundingClientRect()")
    sheet.tap(frame["x"] + at["x"], frame["y"] + at["y"])
    sheet.until("oxygraph.look().state.pick === 'node:amygdala'")
    assert sheet.text("#panel-body h2").startswith("amygdala")


SEEN = """[
  oxygraph.look().state,
  document.getElementById("figure").innerHTML,
  document.getElementById("panel-body").innerText,
  [...document.querySelectorAll("input, select")].map((one) => one.type === "checkbox" ? one.checked : one.value),
]"""


def test_an_address_brings_the_whole_state_back(opened: Any) -> None:
    """As a colleague opens it who got the link."""
    sheet = opened("from=oxytocin&to=PTSD&sex=women&dose=24IU&view=ladder")
    sheet.click("#one")
    sheet.click("#tab-conflicts")
    sheet.click('[data-name^="row oxytocin"] text')
    sheet.click("#theme")
    other = opened(sheet.evaluate("location.hash.slice(1)"))
    assert other.evaluate(SEEN) == sheet.evaluate(SEEN)
    assert state(other)["theme"] == "dark"
    assert (state(other)["sex"], state(other)["dose"]) == ("female", 24)


def test_two_strata_are_compared_and_the_heads_of_a_matrix_stay(opened: Any) -> None:
    """By counts, a circuit as one row; and a large matrix scrolls under its heads."""
    sheet = opened("from=oxytocin&to=ptsd&by=sex&a=female&b=male&tab=compare&view=ladder")
    circuit = '[data-relation="only_a"] + ul [data-compared="oxytocin>dacc-bla-processing>ptsd"]'
    assert "female: decreases (1▼); increases (1▲) · 1 study: [38]" in sheet.text(circuit)
    sheet = opened("from=oxytocin&to=ptsd&extent=all&view=map&pick=block:Molecule>Process")
    sheet.evaluate("void (document.getElementById('figure').scrollTop = 700)")
    sheet.evaluate("new Promise((done) => setTimeout(done, 200))")
    top = "document.querySelector('[data-name=heads] text').getBoundingClientRect().top"
    assert sheet.evaluate(f"{top} - document.getElementById('figure').getBoundingClientRect().top") >= 0


OUTSIDE = (
    "[...document.querySelectorAll('#figure > svg text')].filter((text) => text.getBoundingClientRect().right"
    " > document.getElementById('figure').getBoundingClientRect().right).map((text) => text.textContent)"
)
"""What of a figure is not seen."""


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_figures_are_read_whole_on_a_phone(opened: Any, lang: str) -> None:
    """Laid out anew for it; a table that goes on keeps the names of its rows, and says that it does."""
    sheet = opened(f"from=oxytocin&to=emotion-recognition&view=ladder&lang={lang}", width=390)
    smallest = (
        "Math.min(...[...document.querySelectorAll('#figure > svg text')].filter((one) => one.textContent)"
        ".map((one) => one.getAttribute('font-size') * one.ownerSVGElement.getScreenCTM().a))"
    )
    for view in ("harvest", "forest", "brain"):
        sheet.click(f"#view-{view}")
        assert sheet.evaluate(OUTSIDE) == []
        assert sheet.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert sheet.evaluate(smallest) >= 9.99
    sheet.click("#view-gaps")
    assert sheet.evaluate("!document.getElementById('wider').hidden")
    assert sheet.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert sheet.evaluate(smallest) >= 9.99


def test_names_are_read_on_a_map_of_a_comparison_on_a_small_screen(opened: Any) -> None:
    """It is upright there, and its place scrolls; a wheel does not zoom it."""
    sheet = opened(f"{QUESTION}&by=sex&a=female&b=male&tab=compare&view=map", width=1024)
    assert sheet.evaluate("oxygraph.look().picture.layout.upright")
    assert sheet.evaluate("oxygraph.look().map.labels().scale") > 0.9
    assert sheet.evaluate(f"({UNREAD})(oxygraph.look())") == []
    sheet.evaluate("document.getElementById('map-focus').scrollBy(0, 300)")
    assert sheet.evaluate("document.getElementById('map-focus').scrollTop") == 300


@pytest.mark.parametrize("width", [390, 1024])
def test_in_a_narrow_window_the_ladder_is_read_whole_and_opens_a_row(opened: Any, width: int) -> None:
    """Nothing of it lies to the right of the window, by pointer and by key."""
    sheet = opened("from=oxytocin&to=ptsd&view=ladder", width=width)
    assert sheet.evaluate(OUTSIDE) == []
    assert sheet.evaluate("document.documentElement.scrollWidth <= innerWidth")
    sheet.click('[data-name="row oxytocin amygdala ptsd"]')
    assert state(sheet)["pick"] == "path:oxytocin>amygdala>ptsd"


def test_names_of_the_map_of_gaps_stay_and_a_ring_is_picked_by_its_middle(opened: Any) -> None:
    """However far to the right."""
    sheet = opened("view=gaps", width=1024)
    sheet.evaluate("document.getElementById('figure').scrollBy(1e6, 0)")
    name, box = '[data-name=names] text[text-anchor="end"]', "#figure"
    left = "document.querySelector('{}').getBoundingClientRect().left"
    sheet.until(f"{left.format(name)} > {left.format(box)}")
    ring = sheet.evaluate(
        "[...document.querySelectorAll('[data-name^=\"cell amygdala \"]')]"
        ".filter((cell) => !cell.querySelector('polygon, line, text')).at(-1).dataset.name"
    )
    sheet.evaluate("document.getElementById('figure').scrollTo(0, 0)")
    place = sheet.evaluate(
        f"""(() => {{
          const cell = document.querySelector('[data-name="{ring}"]');
          cell.focus();
          const {{ x, y, width, height }} = cell.getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        }})()"""
    )
    sheet.tap(*place)
    assert state(sheet)["pick"] == "pair:oxytocin>amygdala"


def test_the_page_turns_chinese_at_a_click(opened: Any) -> None:
    """Heading, figure and controls; and back."""
    sheet = opened("from=oxytocin&to=ptsd&view=ladder")
    sheet.click("#language")
    assert sheet.evaluate("document.documentElement.lang") == "zh-Hans"
    assert "创伤后应激障碍" in sheet.text("#panel-body h2")
    assert "杏仁核" in sheet.evaluate("document.querySelector('#figure svg').textContent")
    sheet.click("#language")
    assert "post-traumatic stress disorder" in sheet.text("#panel-body h2")


# --- on paper ---------------------------------------------------------------------------------------------------------

ON_PAPER = {
    "en": ("Question: oxytocin → post-traumatic stress disorder", "female"),
    "zh": ("问题：催产素 → 创伤后应激障碍", "女性"),
}
"""Language → the question and for whom."""

UNNAMED = "\ufffd"
"""What stands in a PDF of Firefox for a letter that is drawn, but whose name it has not written."""

MARK = 40
"""More pixels than a mark is high, and fewer than there are from it to the legend."""

TARGET = bytes.fromhex("8f1d2c")[::-1]
"""The colour of the mark of a disorder, blue first; on the map of this question there is one, in its legend another."""


class FirstSheet:
    """What one sees on the first sheet of paper.

    Attributes:
        text: What can be read, letters in their usual form.
        pixels: Rows of pixels, three bytes each, blue first; two to a point, for a mark is a few points wide.
    """

    def __init__(self, pdf: bytes) -> None:
        """Read and draw it."""
        page = pypdfium2.PdfDocument(pdf)[0]
        self.text = unicodedata.normalize("NFKC", page.get_textpage().get_text_range())
        drawn = page.render(scale=2)
        rows = bytes(drawn.buffer)
        self.pixels = [rows[at : at + 3 * drawn.width] for at in range(0, len(rows), drawn.stride)]

    def ground(self) -> bytes:
        """The colour of its corner."""
        return self.pixels[0][:3]

    def target(self) -> float:
        """Where the middle of the target's mark lies, as a share of the width; 0 where it is not to be seen."""
        width = len(self.pixels[0]) // 3
        above = next((at for at, row in enumerate(self.pixels) if TARGET in row), 0)  # the legend stands below the map
        mark = self.pixels[above : above + MARK]
        places = [x for row in mark for x in range(width) if row[3 * x : 3 * x + 3] == TARGET]
        return sum(places) / len(places) / width if len(places) > 10 else 0


def reads(text: str, wanted: str) -> bool:
    """Whether a text is there, be it over several lines, most letters of it by their names."""
    letters = [f"[{re.escape(letter)}{UNNAMED}]" for letter in unicodedata.normalize("NFKC", wanted) if letter != " "]
    found = re.findall(r"\s*".join(letters), text)
    return any(2 * one.count(UNNAMED) <= len(letters) for one in found)


def test_reading_a_sheet_forgives_only_letters_without_a_name() -> None:
    """And not many of them."""
    assert reads("post-\ntrau\ufffdatic", "post-traumatic")
    assert not reads("post-trauxatic", "post-traumatic")
    assert not reads("\ufffd\ufffd\ufffd\ufffd\ufffdtic", "traumatic")


@pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])
@pytest.mark.parametrize(("view", "lang"), [("ladder", "en"), ("map", "en"), ("map", "zh")])
def test_the_first_sheet_of_paper_holds_the_figure_with_target_and_context(
    opened: Any, view: str, lang: str, *, landscape: bool
) -> None:
    """All of it, in the colours of paper; the screen is as it was afterwards."""
    sheet = opened(f"from=oxytocin&to=ptsd&sex=female&view={view}&lang={lang}&theme=dark")
    first = FirstSheet(sheet.printed(landscape=landscape))
    assert all(reads(first.text, wanted) for wanted in (*ON_PAPER[lang], f"OxyGraph {ox.__version__}"))
    assert first.ground() == b"\xff\xff\xff"
    assert view != "map" or 0.6 < first.target() < 1
    assert sheet.evaluate("document.documentElement.dataset.theme") == "dark"
    assert sheet.evaluate("document.getElementById('figure').hidden") == (view == "map")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_ends_of_the_question_fit_their_column(opened: Any, lang: str) -> None:
    """A field of text has a width of its own there, wider than the column."""
    sheet = opened(f"view=ladder&lang={lang}")
    column = "document.getElementById('ask-body').getBoundingClientRect().right"
    for end in ("from", "to"):
        assert sheet.evaluate(f"document.getElementById('{end}').getBoundingClientRect().right <= {column} + 0.5")
    assert sheet.evaluate("(box => box.scrollWidth - box.clientWidth)(document.getElementById('ask-section'))") <= 0


@pytest.mark.parametrize("width", [390, 1440])
def test_a_statement_is_in_sight_in_the_table_in_firefox(opened: Any, width: int) -> None:
    """As columns on a desk, as cards on a phone: nothing of either goes on to the right."""
    sheet = opened("from=oxytocin&to=specific-phobia&view=table", width)
    found = sheet.evaluate(
        """(() => {
          const place = document.getElementById("table");
          const said = [...place.querySelectorAll("tbody td:nth-child(7)")].map((one) => one.getBoundingClientRect());
          const reach = place.getBoundingClientRect().left + place.clientWidth;
          const widths = said.map((one) => one.width);
          const beyond = Math.max(...said.map((one) => one.right)) - reach;
          return [place.scrollWidth - place.clientWidth, beyond, Math.min(...widths)];
        })()"""
    )
    assert found[0] <= 0
    assert found[1] <= 0
    assert found[2] >= (130 if width > PHONE["width"] else 300)


@pytest.mark.parametrize("sheets", ["upright", "across"])
def test_a_table_is_printed_to_its_end_in_firefox(opened: Any, sheets: str) -> None:
    """No sheet is empty, and the last of its rows is on one of them; Firefox cuts off what it cannot part."""
    sheet = opened("from=oxytocin&to=specific-phobia&view=table")
    last = sheet.text("#table tbody tr:last-child th")
    printed = pypdfium2.PdfDocument(sheet.printed(landscape=sheets == "across"))
    pages = [page.get_textpage().get_text_range() for page in printed]
    assert all(page.strip() for page in pages)
    assert last.replace("-", "") in re.sub(r"[\s\x02\ufffe-]", "", "".join(pages))
