"""The page shows figures first, Python's to the letter, whose rows and bars open their evidence; it misleads nobody."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

import oxygraph as ox
from browser import Visitor, axe
from oxygraph.engine.steps import Part
from pages import PHONE, changed, look, open_page, settled, state, until

FIGURES = {
    "ladder": "view=ladder",
    "dark ladder in Chinese": "from=oxytocin&to=anxiety&view=ladder&lang=zh&theme=dark",
    "brain": "view=brain",
    "gaps": "from=oxytocin&to=ptsd&view=gaps",
    "dark gaps in Chinese": "from=oxytocin&to=ptsd&view=gaps&columns=population&lang=zh&theme=dark",
    "matrix": "from=oxytocin&to=ptsd&extent=all&view=map",
    "dark matrix of things": "from=oxytocin&to=ptsd&extent=all&view=map&pick=block:Molecule>Process&theme=dark",
    "harvest": "from=oxytocin&to=amygdala&view=harvest&pick=pair:oxytocin>amygdala&tab=evidence",
}


@pytest.mark.parametrize("name", FIGURES)
def test_axe_finds_nothing_in_a_figure(visitor: Visitor, page_file: Path, name: str) -> None:
    """Rows and bars are buttons with names."""
    assert axe(open_page(visitor, page_file, FIGURES[name])) == {}


def test_the_page_opens_on_the_ladder(visitor: Visitor, page_file: Path) -> None:
    """With nothing said, the first picture has no line that crosses another."""
    page = visitor.open(page_file)
    page.wait_for_selector("#figure svg")
    assert state(page)["view"] == "ladder"
    assert page.get_attribute("#view-ladder", "aria-pressed") == "true"
    assert page.locator('#figure [data-name^="row "]').count() > 20


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("target", ["ptsd", "amygdala", "anxiety"])
def test_what_is_taken_from_the_page_is_what_the_command_line_draws(
    visitor: Visitor, page_file: Path, graph: ox.EvidenceGraph, target: str, lang: str
) -> None:
    """Byte for byte: title, question, context, legend, counts, version and hash stand in it."""
    page = open_page(visitor, page_file, f"from=oxytocin&to={target}&sex=women&lang={lang}&view=ladder")
    for kind in ("ladder", "harvest", "brain"):
        page.click(f"#view-{kind}")
        asked = "" if kind == "brain" else target
        assert look(page, "it.taken()") == ox.plot(kind, graph, "oxytocin", asked, sex="female", lang=lang).svg
    page.click("#view-gaps")
    for by in ("sex", "population", "species", "dose"):
        page.select_option("#columns-by", by)
        assert look(page, "it.taken()") == ox.plot("gaps", graph, "oxytocin", by=by, lang=lang, sex="female").svg
    visitor.assert_undisturbed()


def test_a_figure_tells_any_key_apart_as_the_command_line_does(
    visitor: Visitor, page_file: Path, graph: ox.EvidenceGraph
) -> None:
    """Kept in the address and from figure to figure; a map of gaps opens by population."""
    page = open_page(visitor, page_file, "from=oxytocin&to=amygdala&view=ladder")
    for by in ("species", "dose", "setting"):
        page.select_option("#strata-by", by)
        assert f"strata={by}" in page.evaluate("location.hash")
        for kind in ("ladder", "harvest", "brain"):
            page.click(f"#view-{kind}")
            asked = "" if kind == "brain" else "amygdala"
            assert look(page, "it.taken()") == ox.plot(kind, graph, "oxytocin", asked, by=by).svg
    page.click("#view-gaps")
    assert look(page, "it.taken()") == ox.plot("gaps", graph, "oxytocin").svg


def test_a_pair_with_sizes_has_a_forest_plot(visitor: Visitor, page_file: Path, graph: ox.EvidenceGraph) -> None:
    """And one without has none to offer."""
    page = open_page(visitor, page_file, "from=oxytocin&to=negative-symptoms&lang=en&view=ladder")
    page.click("#view-forest")
    assert look(page, "it.taken()") == ox.plot("forest", graph, "oxytocin", "negative-symptoms").svg
    page.locator('#figure [data-name^="finding "]').first.click()
    assert page.locator("#panel-body .card").count() == 1
    changed(page, **{"from": "oxytocin", "to": "hippocampus", "view": "ladder"})
    assert page.is_hidden("#view-forest")


@pytest.mark.parametrize("width", [390, 820, 1440])
def test_no_number_of_a_forest_plot_is_cut(visitor: Visitor, page_file: Path, width: int) -> None:
    """The longest size of the graph is read to its end, and its end is within the figure."""
    window = {"width": width, "height": 900}
    page = open_page(visitor, page_file, "from=oxytocin&to=cortisol&lang=en&view=forest", viewport=window)
    size = page.locator("#figure text", has_text="−0.433 [−0.841, −0.025]")
    assert size.count() == 1
    box, figure = size.bounding_box(), page.locator("#figure > svg").bounding_box()
    assert box is not None
    assert figure is not None
    assert box["x"] + box["width"] <= figure["x"] + figure["width"]


def test_a_cell_of_the_map_of_gaps_opens_the_evidence_of_its_pair(visitor: Visitor, page_file: Path) -> None:
    """Women and men side by side; what nobody tested is a cell, too."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&view=gaps&columns=sex")
    page.locator('[data-name="cell amygdala female"]').click()
    assert state(page)["pick"] == "pair:oxytocin>amygdala"
    assert page.locator("#panel-body .card").count() > 1
    assert page.locator('[data-name^="cell "][data-name$=" male"]').count() > 10


def test_everything_is_a_matrix_whose_cells_lead_to_evidence(visitor: Visitor, page_file: Path) -> None:
    """From categories to things to cards, and back; never a tangle of lines."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&extent=all&view=map")
    assert look(page, "it.picture") is None
    counted = page.locator('[data-name="block Molecule>BrainRegion"]')
    told = page.get_attribute('[data-name="block Molecule>BrainRegion"]', "aria-label") or ""
    raised = look(
        page,
        "[...it.view.findings.values()].filter(({edge}) => edge.signed && edge.sign === '+'"
        " && it.graph.nodes.get(edge.subject).category === 'Molecule'"
        " && it.graph.nodes.get(edge.object).category === 'BrainRegion').length",
    )
    assert f"increases {raised} " in told
    counted.click()
    assert state(page)["pick"] == "block:Molecule>BrainRegion"
    cell = page.locator('[data-name="pair oxytocin>amygdala"]')
    cell.focus()
    page.keyboard.press("Enter")
    settled(page)
    assert state(page)["pick"] == "pair:oxytocin>amygdala"
    assert page.locator("#panel-body .card").count() > 1
    page.locator('[data-name="block all"]').click()
    assert state(page)["pick"] == ""


@pytest.mark.parametrize(("lang", "head"), [("en", "together"), ("zh", "合起来")])
def test_a_ladder_of_a_phone_says_what_the_signs_at_its_right_are(
    visitor: Visitor, page_file: Path, lang: str, head: str
) -> None:
    """The note below it speaks of a column of that name: it stands over these signs, and over no other."""
    page = open_page(visitor, page_file, f"from=oxytocin&to=trust&view=ladder&lang={lang}", viewport=PHONE)
    named = page.locator("#figure > svg text").get_by_text(head, exact=True)
    assert named.count() == 1
    first = page.locator('#figure [data-name^="row "]').first.bounding_box()
    above = named.bounding_box()
    assert first
    assert above
    assert above["y"] + above["height"] <= first["y"] + 1
    assert 0 <= first["x"] + first["width"] - above["x"] - above["width"] < 12


SHADES = """[...document.querySelectorAll('#figure [data-name^="block "]')].flatMap((cell) => {
  const said = (cell.getAttribute("aria-label") ?? "").split("\\n").pop();
  const count = (sign) => Number(said.split(`${sign} `)[1]?.match(/^\\d+/) ?? 0);
  const counts = ["increases", "decreases", "no effect found"].map(count);
  return cell.querySelector("rect") ? [[counts, getComputedStyle(cell.querySelector("rect")).fill]] : [];
})"""
"""How many findings of each sign the cells of a matrix count, and how they are shaded."""


def test_a_cell_of_the_matrix_whose_signs_are_level_has_the_shade_of_none_of_them(
    visitor: Visitor, page_file: Path
) -> None:
    """One finding that raises and one that lowers are no rise; each of the other shades is that of one sign alone."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&extent=all&view=map")
    shades: dict[str, set[str]] = {}
    for counts, shade in page.evaluate(SHADES):
        leading = [name for name, count in zip("+-0", counts, strict=True) if count and count == max(counts)]
        shades.setdefault("level" if len(leading) > 1 else "".join(leading), set()).add(shade)
    assert {"+", "-", "0", "level"} <= shades.keys()
    assert [len(one) for one in shades.values()] == [1] * len(shades)
    assert len(set.union(*shades.values())) == len(shades)


@pytest.mark.parametrize("viewport", [{"width": 1440, "height": 900}, PHONE], ids=["desk", "phone"])
def test_the_heads_of_a_large_matrix_stay_while_it_scrolls(
    visitor: Visitor, page_file: Path, viewport: dict[str, int]
) -> None:
    """Columns at the top and rows at the left, however far down and across; a cell that has the focus is not behind."""
    fragment = "from=oxytocin&to=ptsd&extent=all&view=map&pick=block:Molecule>Process"
    page = open_page(visitor, page_file, fragment, viewport=viewport)
    places = (
        "[document.querySelector('[data-name=heads] text').getBoundingClientRect().top,"
        " document.querySelector('[data-name=names] text').getBoundingClientRect().left]"
    )
    page.evaluate("{ const box = document.getElementById('figure'); box.scrollLeft = 300; box.scrollTop = 900 }")
    page.evaluate("window.scrollTo(0, 900)")
    page.wait_for_timeout(100)
    top, left = page.evaluate(places)
    box = page.locator("#figure").bounding_box()
    assert box
    assert max(0, box["y"]) <= top < max(0, box["y"]) + 200
    assert box["x"] <= left < box["x"] + 200
    cell = page.locator('[data-name="pair oxytocin>trust"]')
    cell.focus()
    page.wait_for_timeout(100)
    at = cell.bounding_box()
    assert at
    inside = f"document.elementFromPoint({at['x'] + at['width'] / 2}, {at['y'] + at['height'] / 2})"
    assert page.evaluate(f"{inside}.closest('[data-name]').dataset.name") == "pair oxytocin>trust"


def test_the_tabs_stand_in_one_line(visitor: Visitor, page_file: Path) -> None:
    """Beside every picture of a screen of 1440 pixels, with room left for a scroll bar."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&view=ladder")
    for view in ("ladder", "map", "table"):
        page.click(f"#view-{view}")
        settled(page)
        boxes: list[Any] = [tab.bounding_box() for tab in page.locator("[role=tab]").all()]
        room = page.locator("#tabs").bounding_box()
        assert room
        assert len({box["y"] for box in boxes}) == 1
        assert room["x"] + room["width"] - max(box["x"] + box["width"] for box in boxes) > 15


def test_a_row_opens_its_evidence_and_its_harvest_plot_opens_the_cards(visitor: Visitor, page_file: Path) -> None:
    """By pointer and by key, two steps from the first picture to a paper."""
    page = open_page(visitor, page_file, "view=ladder")
    page.locator('[data-name="row oxytocin amygdala ptsd"]').click()
    assert state(page)["pick"] == "path:oxytocin>amygdala>ptsd"
    assert page.get_attribute('[data-name="row oxytocin amygdala ptsd"]', "aria-pressed") == "true"
    page.click('[data-harvest="oxytocin>amygdala"]')
    assert state(page)["view"] == "harvest"
    bar = page.locator('#figure [data-name^="study "]').first
    bar.focus()
    page.keyboard.press("Enter")
    settled(page)
    assert page.locator(".card.found").count() == 1
    assert page.locator("#figure a[href]").count() == 0, "a bar opens a card, and leaves no page"


def test_the_heading_says_for_whom_and_the_box_what_speaks_against_it(visitor: Visitor, page_file: Path) -> None:
    """What the command line says: context, strength, studies counted and not, what speaks against it, other layers."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&sex=female&layers=review|primary&view=ladder")
    assert page.inner_text("#for-whom") == "· female"
    assert "studies counted" in page.inner_text("#rests-on")
    assert page.locator("#studies > ul li").count() > 1
    assert "no difference" in page.inner_text("#against")
    assert "extended" in page.inner_text("#elsewhere")
    assert page.get_attribute("#verdict .term", "data-term") == "mixed"
    assert page.inner_text("#verdict strong") == "mixed, leaning to less"


def test_counts_say_what_they_count_and_a_switch_leaves_only_what_says_so(visitor: Visitor, page_file: Path) -> None:
    """Not stated is not female."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&sex=female&view=ladder")
    female = next(one for one in look(page, "it.facets().sex") if one["value"] == "female")
    assert female["stated"] < female["count"]
    text = page.inner_text('#facet-sex option[value="female"]')
    assert f"{female['stated']} · +{female['count'] - female['stated']} not stated" in text
    page.check("#stated")
    assert page.get_attribute("#counts", "data-findings") == str(female["stated"])
    sexes = look(page, "[...it.view.findings.values()].filter(({edge}) => edge.signed).map(({edge}) => edge.sex)")
    assert set(sexes) == {"female"}


def test_conflicts_of_this_question_come_first_with_finding_against_finding(visitor: Visitor, page_file: Path) -> None:
    """The others are there, folded."""
    page = open_page(visitor, page_file, "from=oxytocin&to=anxiety&view=ladder&tab=conflicts")
    first = page.locator("#panel-body [data-conflict]").first
    assert " against " in first.inner_text()
    way = look(page, "it.view.answer.paths.flatMap((p) => p.steps).map((s) => `${s.subject}>${s.object}`)")
    assert first.get_attribute("data-conflict") in {*way, "oxytocin>anxiety"}
    assert page.locator("#conflicts-elsewhere:not([open]) [data-conflict]").count() > 0


def test_an_address_may_use_plain_words(visitor: Visitor, page_file: Path) -> None:
    """Women, an amount with its unit, a name in any spelling."""
    page = open_page(visitor, page_file, "from=Oxytocin&to=PTSD&sex=women&dose=24IU&view=ladder")
    found = state(page)
    assert (found["from"], found["to"], found["sex"]) == ("oxytocin", "ptsd", "female")
    assert (found["dose"], found["dose_unit"]) == (24, "IU")
    assert page.is_hidden("#notice")


def test_an_address_may_be_in_traditional_chinese(visitor: Visitor, page_file: Path) -> None:
    """Names, words, settings and units, with the characters of Hong Kong and Taiwan."""
    said = (
        "from=催產素&to=創傷後應激障礙&sex=女性&species=人類&route=鼻內&regimen=單次&dose=24國際單位&setting=恐懼面孔"
    )
    page = open_page(visitor, page_file, f"{said}&layers=綜述|原始論文&view=ladder")
    found = state(page)
    assert (found["from"], found["to"], found["sex"], found["species"]) == ("oxytocin", "ptsd", "female", "human")
    assert (found["dose"], found["dose_unit"], found["route"]) == (24, "IU", "intranasal")
    assert (found["regimen"], found["setting"], found["layers"]) == ("single", ["fearful_faces"], ["review", "primary"])
    assert page.is_hidden("#notice")


def test_a_name_typed_in_traditional_chinese_is_offered(visitor: Visitor, page_file: Path) -> None:
    """In the field of an end, and in the filter of the table."""
    page = open_page(visitor, page_file, "from=oxytocin&to=amygdala&lang=zh&view=table")
    rows = page.locator("tbody tr:visible")
    page.fill("#table-filter", "恐惧面孔")
    here = rows.count()
    page.fill("#table-filter", "恐懼面孔")
    assert rows.count() == here > 0
    page.fill("#to", "海馬")
    assert page.locator("#to-list [data-value=hippocampus]").count() == 1


def test_what_an_address_says_and_nobody_understands_is_said(visitor: Visitor, page_file: Path) -> None:
    """An answer for everybody must not pass for one for somebody."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&species=martian&dose=24&colour=red&view=ladder")
    said = page.inner_text("#notice")
    assert all(part in said for part in ("species=martian", "dose=24", "colour=red"))
    changed(page, **{"from": "oxytocin", "to": "ptsd"})
    assert page.is_hidden("#notice")


@pytest.mark.parametrize("name", ["PTSD", "posttraumatic stress disorder", "people+with+PTSD", "PTSD患者"])
def test_a_disorder_is_a_population_by_every_name(visitor: Visitor, page_file: Path, name: str) -> None:
    """As on the command line: what its node is called, and what its patients are."""
    page = open_page(visitor, page_file, f"from=oxytocin&to=ptsd&population={name}&view=ladder")
    assert state(page)["population"] == "ptsd"
    assert page.is_hidden("#notice")


@pytest.mark.parametrize(
    ("wrong", "meant", "becomes"),
    [
        ("dose=24", "dose=24IU", {"dose": 24, "dose_unit": "IU"}),
        ("gender=women", "sex=women", {"sex": "female"}),
        ("speceis=rat", "species=rat", {"species": "rat"}),
        ("route=intranasl", "route=intranasal", {"route": "intranasal"}),
        ("to=amygdla", "to=amygdala", {"to": "amygdala"}),
    ],
)
def test_what_is_not_understood_has_a_way_out(
    visitor: Visitor, page_file: Path, wrong: str, meant: str, becomes: dict[str, Any]
) -> None:
    """What may have been meant is a button that asks it."""
    start = "from=oxytocin&view=ladder" if wrong.startswith("to=") else "from=oxytocin&to=ptsd&view=ladder"
    page = open_page(visitor, page_file, f"{start}&{wrong}")
    page.locator("#notice button", has_text=meant).first.click()
    until(page, "document.getElementById('notice').hidden")
    assert becomes.items() <= state(page).items()
    assert state(page)["from"] == "oxytocin"


def test_what_nobody_could_have_meant_is_answered_with_what_may_be_said(visitor: Visitor, page_file: Path) -> None:
    """The words of a list, and the keys of an address."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&effects=wobbles&colour=red&view=ladder")
    said = page.inner_text("#notice")
    assert "effects may be: increases, decreases" in said
    assert "An address may say: from, to" in said


@pytest.mark.parametrize("fragment", ["view=ladder", "view=table", "view=map&tab=conflicts", "view=harvest"])
def test_nothing_scrolls_the_page_out_of_its_window(visitor: Visitor, page_file: Path, fragment: str) -> None:
    """The end of a panel is the end of the panel."""
    page = open_page(visitor, page_file, fragment)
    page.evaluate("document.getElementById('panel').scrollTop = 1e6")
    page.evaluate("scrollTo(0, 1e6)")
    assert page.evaluate("[scrollY, document.documentElement.scrollHeight - innerHeight]") == [0, 0]


def test_a_pick_that_is_not_on_the_map_dims_nothing(visitor: Visitor, page_file: Path) -> None:
    """What is lit must be seen."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&sex=female&layers=review&view=map")
    absent = look(
        page,
        "[...it.view.findings.values()].map(({edge}) => `${edge.subject}>${edge.object}`)"
        ".find((pair) => !it.view.shown.some((s) => `${s.subject}>${s.object}` === pair))",
    )
    page.evaluate("pick => oxygraph.look().change({ pick })", f"pair:{absent}")
    assert not any(look(page, "it.picture.nodes.map((node) => node.faded)"))


def test_the_zoom_has_an_end(visitor: Visitor, page_file: Path) -> None:
    """Beyond it drawing takes seconds and shows nothing."""
    page = open_page(visitor, page_file, "view=map")
    for button in ("zoom-in", "zoom-out"):
        page.evaluate(f"for (let i = 0; i < 40; i += 1) document.getElementById('{button}').click()")
        assert 0.09 < look(page, "it.map.network.getScale()") < 6.1


def test_back_undoes_and_does_not_leave_the_page(visitor: Visitor, page_file: Path) -> None:
    """As a person expects of Back."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&view=ladder")
    page.select_option("#facet-sex", "female")
    page.go_back()
    settled(page)
    assert state(page)["sex"] == ""
    assert page.locator("#figure svg").count() == 1


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("width", [390, 800, 1024, 1440, 1920])
def test_a_statement_is_in_sight_in_the_table_at_every_width(
    visitor: Visitor, page_file: Path, width: int, lang: str
) -> None:
    """Nothing goes on to the right: where columns have no room, a row is a card, its statement below its ends."""
    asked = f"from=oxytocin&to=ptsd&view=table&lang={lang}"
    page = open_page(visitor, page_file, asked, viewport={"width": width, "height": 900})
    found = page.evaluate(
        """() => {
          const place = document.getElementById("table");
          const reach = place.getBoundingClientRect().left + place.clientWidth;
          const cells = [...place.querySelectorAll("th, td")];
          const said = [...place.querySelectorAll("tbody td:nth-child(7)")];
          return {
            wider: place.scrollWidth - place.clientWidth,
            beyond: cells
              .filter((one) => one.getBoundingClientRect().right > reach || one.scrollWidth > one.clientWidth)
              .map((one) => one.textContent).slice(0, 3),
            narrow: Math.min(...said.map((one) => one.getBoundingClientRect().width)),
          };
        }"""
    )
    assert found["wider"] <= 0
    assert found["beyond"] == []
    assert found["narrow"] >= 130
    browser = page.context.new_cdp_session(page)
    root = {"backendNodeId": browser.send("DOM.getDocument", {"depth": 0})["root"]["backendNodeId"]}
    # Of all that is heard these alone: to take in the whole tree, letter runs and all, takes longer than the test.
    heard = {
        role: sum(
            not one["ignored"] for one in browser.send("Accessibility.queryAXTree", {**root, "role": role})["nodes"]
        )
        for role in ("columnheader", "row", "rowheader", "cell")
    }
    rows = page.locator("tbody tr").count()
    assert (heard["columnheader"], heard["row"], heard["rowheader"], heard["cell"]) == (8, rows + 1, rows, 7 * rows)


def test_the_table_shows_by_which_column_it_is_sorted(visitor: Visitor, page_file: Path) -> None:
    """Also to those who see: an arrow up or down, on no other column."""
    marks = """() => [...document.querySelectorAll("#table thead th")]
      .map((one) => getComputedStyle(one, "::after").content)"""
    for sort, arrow in (("6", "↑"), ("-6", "↓")):
        page = open_page(visitor, page_file, f"from=oxytocin&to=ptsd&view=table&sort={sort}")
        shown = page.evaluate(marks)
        assert arrow in shown[5]
        assert [one for one in shown if arrow in one] == [shown[5]]


def test_the_heads_of_a_printed_table_stand_on_each_of_its_sheets(visitor: Visitor, page_file: Path) -> None:
    """Across, where there is room for columns."""
    page = open_page(visitor, page_file, "from=oxytocin&to=specific-phobia&view=table")
    sheets = pypdfium2.PdfDocument(page.pdf(format="A4", landscape=True))
    for sheet in (0, 1, 2):
        assert "Statement" in sheets[sheet].get_textpage().get_text_range()


def test_the_table_sorts_and_narrows(visitor: Visitor, page_file: Path) -> None:
    """By any column, either way; the statement is in it."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&view=table")
    page.click("#sort-2")
    assert page.locator('th[aria-sort="ascending"]').inner_text() == "Object"
    objects = page.locator("tbody td:nth-child(3)").all_inner_texts()
    assert objects == sorted(objects, key=str.lower)
    page.click("#sort-2")
    assert page.locator('th[aria-sort="descending"]').count() == 1
    page.fill("#table-filter", "trauma script")
    shown = page.locator("tbody tr:visible")
    assert 0 < shown.count() < len(objects)
    assert "trauma script" in shown.first.inner_text().lower()


def test_a_page_searches_two_seconds_at_most(visitor: Visitor, page_file: Path) -> None:
    """Six steps over the whole graph are cut short and said to be, never waited for."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&hops=6&view=ladder")
    assert look(page, "it.graph.vocabulary.budget.seconds") == 2


TEXTS_SEEN = """() => {
  const box = document.getElementById("figure").getBoundingClientRect();
  const svg = document.querySelector("#figure > svg");
  const scale = svg.getScreenCTM().a;
  return [...svg.querySelectorAll("text")].map((text) => {
    const { left, right } = text.getBoundingClientRect();
    return { said: text.textContent, inside: left >= box.left && right <= box.right + 1,
      size: Number(text.getAttribute("font-size")) * scale };
  });
}"""


@pytest.mark.parametrize("strata", ["sex", "population"])
@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("width", [320, 390, 1024])
def test_a_ladder_in_a_narrow_window_is_read_without_scrolling_sideways(
    visitor: Visitor, page_file: Path, width: int, lang: str, strata: str
) -> None:
    """All of it lies in its place, at the size of letters: the second step below the first."""
    fragment = f"from=oxytocin&to=ptsd&view=ladder&lang={lang}&strata={strata}"
    page = open_page(visitor, page_file, fragment, viewport={"width": width, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)"
                         "(document.getElementById('figure'))") <= 0  # fmt: skip
    assert page.is_hidden("#wider")
    texts = page.evaluate(TEXTS_SEEN)
    assert len(texts) > 100
    assert [text["said"] for text in texts if not text["inside"]] == []
    assert min(text["size"] for text in texts) >= 10.5
    row = page.locator('[data-name="row oxytocin amygdala ptsd"]')
    row.click()
    assert state(page)["pick"] == "path:oxytocin>amygdala>ptsd"
    assert axe(page, coloured="#figure") == {}


def test_a_narrow_ladder_has_the_rows_and_the_counts_of_the_wide_one(visitor: Visitor, page_file: Path) -> None:
    """What is heard of each row is the same; and what is taken away is the picture that everybody has."""
    page = open_page(visitor, page_file, "from=oxytocin&to=sad&view=ladder")
    told = (
        "[...document.querySelectorAll('#figure [data-name^=\"row \"]')].map(row => [row.dataset.name,"
        " row.getAttribute('aria-label'), [...row.querySelectorAll('text')].map(one => one.textContent)"
        ".filter(said => said.startsWith('×')).sort()])"
    )
    wide, taken = page.evaluate(told), look(page, "it.taken()")
    for width in (390, 2200):  # its steps below each other, and as Python draws it
        page.evaluate("document.querySelector('#figure > svg').classList.add('before')")
        page.set_viewport_size({"width": width, "height": 844})
        until(page, "document.querySelector('#figure > svg:not(.before)')")
        assert page.evaluate(told) == wide
        assert look(page, "it.taken()") == taken
    assert page.locator("#figure > svg:not(.narrow)").count() == 1


def test_the_list_of_the_brain_is_legible_at_1440_pixels(visitor: Visitor, page_file: Path) -> None:
    """Names and counts are eleven pixels high or more as the window shows them."""
    page = open_page(visitor, page_file, "view=brain")
    heights = page.evaluate(
        """() => {
          const scale = document.querySelector('#figure > svg').getScreenCTM().a;
          const texts = [...document.querySelectorAll('#figure [data-name^="item "] text')];
          const written = texts.filter(({ textContent }) => /[\\w×]/.test(textContent));
          return written.map((one) => Number(one.getAttribute('font-size')) * scale);
        }"""
    )
    assert len(heights) > 50
    assert min(heights) >= 11


def test_an_empty_view_says_why_and_how_to_leave_it(visitor: Visitor, page_file: Path) -> None:
    """The filters that may have caused it, and buttons that loosen them; in the figure, the panel and the table."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&sex=female&species=rat&route=oral&view=ladder")
    for place in ("#figure", "#panel-body"):
        said = page.inner_text(f"{place} .empty")
        assert "no path of up to 4 steps" in said
        assert "female, rat, oral" in said
    page.click("#view-table")
    assert page.locator("#table .empty").count() == 1
    page.click("#view-ladder")
    page.click("#figure [data-way=filters]")
    settled(page)
    assert (state(page)["sex"], state(page)["species"], state(page)["route"]) == ("", "", "")
    assert page.locator("#figure .empty, #panel-body .empty").count() == 0


def test_a_conflict_has_its_harvest_plot_at_once(visitor: Visitor, page_file: Path) -> None:
    """Drawn when it comes into sight; a click shows it whole."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&tab=conflicts&view=ladder")
    until(page, "document.querySelectorAll('#panel-body li [data-harvest]').length > 0")
    first = page.locator("#panel-body li [data-harvest]").first
    pair = first.get_attribute("data-harvest")
    first.click()
    assert (state(page)["view"], state(page)["pick"]) == ("harvest", f"pair:{pair}")


def test_counts_say_what_they_count(visitor: Visitor, page_file: Path) -> None:
    """A line a study, its findings below it or as how many; one study is no studies; papers are told apart."""
    page = open_page(visitor, page_file, "from=oxytocin&to=amygdala&sex=women&view=ladder")
    assert page.inner_text("#rests-on").endswith(f"; {page.locator('#studies > ul > li').count()} studies counted")
    assert "stated in" in page.inner_text("#counts")
    assert "both sexes" in page.inner_text("#studies")
    changed(page, **{"from": "oxytocin", "to": "sad"}, view="ladder")
    assert page.inner_text("#rests-on") == "2 findings of 2 studies; 1 study counted"
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, view="ladder")
    cited = page.locator('[data-path="oxytocin>amygdala>ptsd"] .cited').first
    assert cited.inner_text() == "[13]; Bach et al. 2021; Baumgartner et al. 2008; Domes et al. 2010; +8 more"
    assert (cited.get_attribute("title") or "").count(";") == 10
    assert "Koch 2016a" in page.inner_text("#panel-body")


def test_a_way_is_flagged_for_what_takes_part_in_it(visitor: Visitor, page_file: Path, graph: ox.EvidenceGraph) -> None:
    """A finding whose review and paper differ, but which no reading of the way holds, marks nothing beside it."""
    page = open_page(visitor, page_file, "from=oxytocin&to=sad&view=ladder")
    shown = page.evaluate(
        "[...document.querySelectorAll('[data-path]')].map(way => [way.dataset.path,"
        " [...way.querySelectorAll('.step')].map(step => step.querySelector('[data-term=flag]') !== null)])"
    )
    named = {edge for entry in graph.audit.values() for edge in entry.edges}
    ways = {">".join(path.nodes): path for path in ox.answer(graph, "oxytocin", "sad").paths}

    def flags(parts: Iterable[Part]) -> list[bool]:
        return [any(finding.edge.id in named for finding in part.speaking) for part in parts]

    assert dict(shown) == {name: flags(ways[name].parts) for name, _ in shown}
    assert any(flags(ways[name].parts) != flags(ways[name].steps) for name, _ in shown)


def test_a_conflict_explains_its_words_and_an_address_takes_a_plain_yes(visitor: Visitor, page_file: Path) -> None:
    """Whatever parts the findings; and `stated=1` is no riddle."""
    page = open_page(visitor, page_file, "from=oxytocin&to=anxiety&view=ladder&tab=conflicts&stated=1&sex=female")
    assert state(page)["stated"] is True
    assert page.is_hidden("#notice")
    changed(page, **{"from": "oxytocin", "to": "anxiety"}, view="ladder", tab="conflicts")
    assert page.get_attribute('[data-conflict="oxytocin>anxiety"] .term', "data-term") == "partly"


PLACES = {
    "ladder": "from=oxytocin&to=ptsd&view=ladder",
    "brain": "from=oxytocin&to=ptsd&view=brain",
    "harvest": "from=oxytocin&to=amygdala&view=harvest",
    "forest": "from=oxytocin&to=emotion-recognition&view=forest",
    "gaps": "from=oxytocin&to=ptsd&view=gaps&columns=sex",
    "map of gaps with many columns": "from=oxytocin&to=ptsd&view=gaps&columns=population",
    "matrix": "from=oxytocin&to=ptsd&extent=all&view=map",
    "matrix of two categories": "from=oxytocin&to=ptsd&extent=all&view=map&pick=block%3ABrainRegion%3EDisorder",
}
"""A figure → the address that shows it."""

LONG = {"map of gaps with many columns", "matrix", "matrix of two categories"}
"""What has more columns than a phone has room for."""

FITTED = """() => {
  const [box, svg] = [document.getElementById("figure"), document.querySelector("#figure > svg")];
  const seen = box.getBoundingClientRect();
  const scale = svg.getScreenCTM().a;
  const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent).map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return { said: text.textContent, left, right, top, bottom, size: text.getAttribute("font-size") * scale };
  });
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return {
    page: document.documentElement.scrollWidth - innerWidth,
    goesOn: box.scrollWidth - box.clientWidth,
    cut: texts.filter(({ left, right }) => left < seen.left - 1 || right > seen.right + 1).map(({ said }) => said),
    smallest: Math.min(...texts.map(({ size }) => size)),
    over: texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => over(a, b)).map((b) => `${a.said} | ${b.said}`)),
    named: [...svg.querySelectorAll("[role=button]")].map(({ dataset, ariaLabel }) => [dataset.name, ariaLabel]).sort(),
  };
}"""


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", PLACES)
def test_a_figure_is_laid_out_for_its_place(visitor: Visitor, page_file: Path, name: str, lang: str) -> None:
    """On a phone, on a small screen and at a desk: letters of ten pixels, none over another, and no scrolling sideways.

    A table that has more columns than fit says that it goes on. What is heard is the same everywhere, and what is taken
    away is the picture that everybody has.
    """
    page = open_page(visitor, page_file, f"{PLACES[name]}&lang={lang}", viewport={"width": 2200, "height": 900})
    whole, taken = page.evaluate(FITTED), look(page, "it.taken()")
    for width in (320, 390, 800, 1024, 1400, 1920):
        page.evaluate("document.querySelector('#figure > svg').classList.add('before')")
        page.set_viewport_size({"width": width, "height": 844})
        until(page, "document.querySelector('#figure > svg:not(.before)')")
        found = page.evaluate(FITTED)
        assert found["page"] <= 0
        assert found["smallest"] >= 9.99
        assert found["over"] == []
        assert all(label for _, label in found["named"])
        if name != "forest":  # whose rows say all of how a study was made, where a line is not too short for it
            assert found["named"] == whole["named"]
        assert page.is_visible("#wider") == (found["goesOn"] > 4)
        if name not in LONG:
            assert (found["goesOn"] <= 0, found["cut"]) == (True, [])
    assert look(page, "it.taken()") == taken


def test_axe_finds_nothing_in_figures_on_a_phone(visitor: Visitor, page_file: Path) -> None:
    """As they are laid out there."""
    page = open_page(visitor, page_file, PLACES["ladder"], viewport=PHONE)
    for view in ("brain", "harvest", "gaps"):
        changed(page, **{"from": "oxytocin", "to": "ptsd", "view": view})
        assert axe(page) == {}


def test_names_of_a_long_map_of_gaps_stay_on_a_phone(visitor: Visitor, page_file: Path) -> None:
    """They take a third of the window, and what stands above and below the table is read without scrolling."""
    page = open_page(visitor, page_file, "view=gaps&columns=population", viewport=PHONE)
    names = "[...document.querySelectorAll('[data-name=names] text')].map((one) => one.getBoundingClientRect())"
    right = "document.getElementById('figure').getBoundingClientRect().right"
    assert page.is_visible("#wider")
    assert page.evaluate(f"Math.max(...{names}.map((one) => one.right))") < PHONE["width"] * 0.4
    loose = "[...document.querySelectorAll('#figure > svg > text')].map((one) => one.getBoundingClientRect().right)"
    assert page.evaluate(f"Math.max(...{loose}) < {right}")
    before = page.evaluate(f"{names}.map((one) => one.left)")
    page.click("#wider-go")
    until(page, "document.getElementById('figure').scrollLeft > 100")
    page.wait_for_timeout(100)
    assert page.evaluate(f"{names}.map((one) => one.left)") == pytest.approx(before, abs=5)


def test_the_first_picture_at_a_desk_has_no_small_letters(visitor: Visitor, page_file: Path) -> None:
    """Neither in the ladder, how many studies found it, nor in a panel, nor in the small picture above evidence."""
    page = open_page(visitor, page_file, "view=ladder", viewport={"width": 1400, "height": 900})
    sizes = """[...document.querySelectorAll("body *")].filter((one) => one.checkVisibility()
      && [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim())).map((one) => {
        const scale = one.ownerSVGElement ? one.ownerSVGElement.getScreenCTM().a : 1;
        return [parseFloat(getComputedStyle(one).fontSize) * scale, one.textContent];
      })"""
    many = page.locator("#figure text", has_text="×15")
    assert many.count() == 1
    assert [one for one in page.evaluate(sizes) if one[0] < 10] == []
    page.locator('[data-name="row oxytocin amygdala ptsd"]').click()
    page.wait_for_selector(".thumb text")
    assert [one for one in page.evaluate(sizes) if one[0] < 10] == []


def test_of_the_map_of_gaps_the_row_is_what_is_picked(visitor: Visitor, page_file: Path) -> None:
    """A group with its name, current where its evidence is open; its cells are buttons that nothing holds down."""
    page = open_page(visitor, page_file, "view=gaps&columns=population")
    assert page.locator('[data-name^="line "][aria-current]').count() == 0
    page.locator('[data-name="cell amygdala healthy"]').click()
    assert state(page)["pick"] == "pair:oxytocin>amygdala"
    row = page.locator('[data-name^="line "][aria-current]')
    assert row.count() == 1
    assert (row.get_attribute("role"), row.get_attribute("aria-label")) == ("group", "amygdala")
    assert row.locator('[data-name^="cell amygdala "]').count() > 10
    assert page.locator("[data-name^='cell '][aria-pressed]").count() == 0
    drawn = "(one) => getComputedStyle(one).stroke !== 'none'"
    assert page.locator('[data-name="names"] > rect.current').evaluate(drawn)
    assert row.locator("> rect").evaluate(drawn)
    assert axe(page) == {}
