"""What was left out or not understood is said where the answer is read, and nothing claims more than was asked."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

import oxygraph as ox
from browser import Visitor
from build import graph_of, up
from each import each
from oxygraph.evidence.records import Reference
from oxygraph.evidence.variants import with_finding
from pages import PHONE, changed, look, open_page, settled, state, until

ASKED = {"from": "oxytocin", "to": "ptsd"}


# --- filters that the command line does not have ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ({"effects": ["decreases"]}, "Effect: decreases"),
        ({"evidence": ["randomized_trial"]}, "Evidence type: randomized trial"),
        ({"stated": True, "sex": "female"}, "Only findings that say so"),
        ({"hidden": ["Disorder"]}, "Left out: disorder"),
    ],
)
def test_a_verdict_on_some_findings_says_which_were_left_out(page: Page, part: dict[str, object], named: str) -> None:
    """In the heading, before the verdict and in the title; and it has no name to be cited by."""
    changed(page, **ASKED, **part)
    assert f"after leaving out findings by: {named}" in page.inner_text("#panel-body h2")
    assert named in page.inner_text("#filtered")
    assert page.evaluate(
        "document.getElementById('filtered').compareDocumentPosition(document.getElementById('verdict'))"
        " & Node.DOCUMENT_POSITION_FOLLOWING"
    )
    assert "filtered" in page.title()
    assert "a filtered view" in page.inner_text("#cited")
    assert "answer " not in page.inner_text("#cited").split("a filtered view")[0]
    assert named in (page.text_content("#headline") or "")
    changed(page, **ASKED)
    assert page.locator("#filtered").count() == 0
    assert " · cite: " in page.inner_text("#cited")


@pytest.mark.parametrize("view", ["ladder", "harvest", "brain", "gaps", "map"])
def test_a_picture_of_some_findings_has_no_name_of_an_answer(page: Page, view: str) -> None:
    """The command line gives no such answer, and could not check it."""
    changed(page, **ASKED, view=view, effects=["decreases"])
    assert "a filtered view" in look(page, "it.taken()").replace("</text>", " ")
    changed(page, **ASKED, view=view)
    assert "a filtered view" not in look(page, "it.taken()")


# --- names and addresses ----------------------------------------------------------------------------------------------


def test_a_word_that_nothing_is_called_is_said_at_its_field(page: Page) -> None:
    """It is marked and heard, says that the answer is another one's, and offers the nearest names."""
    changed(page, **ASKED)
    page.fill("#to", "qwxzkk memory")
    page.press("#to", "Enter")
    assert page.get_attribute("#to", "aria-invalid") == "true"
    said = page.inner_text("#to-said")
    assert "Nothing is called “qwxzkk memory”" in said
    assert "still post-traumatic stress disorder" in said
    assert page.get_attribute("#to-said", "role") == "status"
    page.press("#to", "Tab")
    assert page.input_value("#to") == "qwxzkk memory"
    near = page.locator("#to-said [data-near-end]").first
    wanted = near.get_attribute("data-near-end")
    assert "memory" in near.inner_text()
    near.click()
    until(page, "!document.getElementById('to').getAttribute('aria-invalid')")
    assert state(page)["to"] == wanted
    page.fill("#from", "qqqqq")
    page.press("#from", "Escape")
    assert page.input_value("#from") == "oxytocin"
    assert not page.get_attribute("#from", "aria-invalid")


@pytest.mark.parametrize(
    ("typed", "wrong", "said"),
    [
        ({"dose-from": "-5"}, "dose-from", ("one number of zero or more", "不小于零的数")),
        ({"dose-from": "24-8"}, "dose-from", ("goes into the second field", "上限写在第二格")),
        ({"dose-from": "24", "dose-to": "8"}, "dose-to", ("the lower end of a range", "范围的下限写在第一格")),
        ({"dose-to": "40"}, "dose-from", ("the lower end of a range", "范围的下限写在第一格")),
    ],
    ids=["below zero", "two numbers in one field", "the higher first", "an end alone"],
)
def test_what_is_no_dose_is_said_at_its_field_and_asks_nothing(
    page: Page, typed: dict[str, str], wrong: str, said: tuple[str, str]
) -> None:
    """What was typed stays, is marked and heard, and how to write a dose is said in the language of the page."""
    for lang, text in zip(("en", "zh"), said, strict=True):
        changed(page, **ASKED, lang=lang)
        page.evaluate("document.getElementById('group-how').open = true")
        for field, value in typed.items():
            page.focus(f"#{field}")
            page.keyboard.type(value)
            page.keyboard.press("Tab")
            settled(page)
        assert text in page.inner_text("#dose-said[role=status]")
        assert page.get_attribute(f"#{wrong}", "aria-invalid") == "true"
        assert page.get_attribute(f"#{wrong}", "aria-describedby") == "dose-said"
        assert page.locator(".dose [aria-invalid]").count() == 1
        low = float(typed["dose-from"]) if "dose-to" in typed and "dose-from" in typed else None
        assert (state(page)["dose"], state(page)["dose_to"]) == (low, None)
    page.focus("#dose-from")
    page.keyboard.type("8")
    page.keyboard.press("Tab")
    settled(page)
    page.keyboard.type("24")
    page.keyboard.press("Enter")
    until(page, "oxygraph.look().state.dose_to === 24")
    assert (state(page)["dose"], state(page)["dose_unit"]) == (8, "IU")
    assert not page.locator(".dose [aria-invalid]").count()
    assert page.inner_text("#dose-said") == ""


def test_a_unit_may_be_chosen_before_its_number(page: Page) -> None:
    """It waits for it, whatever else is changed meanwhile."""
    changed(page, **ASKED)
    page.evaluate("document.getElementById('group-how').open = true")
    page.select_option("#dose-unit", "mg/kg")
    page.select_option("#facet-route", "intraperitoneal")
    page.fill("#dose-from", "1")
    page.press("#dose-from", "Enter")
    until(page, "oxygraph.look().state.dose === 1")
    assert (state(page)["dose_unit"], state(page)["route"]) == ("mg/kg", "intraperitoneal")
    page.select_option("#dose-unit", "IU")
    until(page, "oxygraph.look().state.dose_unit === 'IU'")


def test_a_language_alone_asks_the_question_that_is_there(visitor: Visitor, page_file: Path) -> None:
    """The ends that an address does not name are those the page opens on."""
    page = open_page(visitor, page_file, "lang=zh")
    assert (state(page)["from"], state(page)["to"], state(page)["lang"]) == ("oxytocin", "ptsd", "zh")


def test_an_address_may_be_written_as_for_the_command_line(visitor: Visitor, page_file: Path) -> None:
    """A species by its identifier, layers with a comma."""
    page = open_page(visitor, page_file, "species=NCBITaxon:9606&layer=review,primary&view=ladder")
    assert (state(page)["species"], state(page)["layers"]) == ("human", ["review", "primary"])
    assert page.is_hidden("#notice")


def test_an_answer_to_a_broader_question_says_so_in_its_box(visitor: Visitor, page_file: Path) -> None:
    """What an address says and nobody understands narrows nothing."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&setting=safe&view=ladder")
    assert "setting=safe" in page.inner_text("#not-asked")
    assert "broader question" in page.inner_text("#not-asked")
    changed(page, **ASKED)
    assert page.locator("#not-asked").count() == 0


def test_a_key_that_stands_twice_is_said_to_stand_twice(visitor: Visitor, page_file: Path) -> None:
    """Both words are understood; which of them is asked is said, and the box of the verdict says so, too."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&sex=female&sex=male&view=ladder")
    assert state(page)["sex"] == "female"
    said = page.inner_text("#notice").strip()
    assert said == "The address says sex more than once: sex=female is asked, sex=male was left out."
    assert "not understood" not in page.inner_text("#not-asked")
    assert "sex=male" in page.inner_text("#not-asked")


def test_one_part_and_several_are_said_in_their_numbers(visitor: Visitor, page_file: Path) -> None:
    """One is not understood, two are not."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&sex=xx&view=ladder")
    assert "sex=xx, which is not understood here and was left out" in page.inner_text("#notice")
    assert "is not understood: the answer is one to the broader question without it." in page.inner_text("#not-asked")
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&sex=xx&species=yy&view=ladder")
    assert "species=yy, which are not understood here and were left out" in page.inner_text("#notice")
    assert "are not understood: the answer" in page.inner_text("#not-asked")


def test_what_may_be_said_is_said_in_the_language_of_the_page(visitor: Visitor, page_file: Path) -> None:
    """Beside each word the one that an address takes."""
    page = open_page(visitor, page_file, "lang=zh&from=oxytocin&to=ptsd&regimen=xyzxyz&view=ladder")
    assert "单次（single）、" in page.inner_text("#notice")
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&regimen=xyzxyz&view=ladder")
    assert "regimen may be: single, repeated, chronic." in page.inner_text("#notice")


def test_an_address_that_compares_a_value_with_itself_is_told_so(visitor: Visitor, page_file: Path) -> None:
    """No comparison is shown, and the verdict is not said to be one to a broader question."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&by=sex&a=male&b=men&tab=compare&view=map")
    assert page.inner_text("#notice").strip() == (
        "The address compares male with itself: a comparison takes two values, and was left out."
    )
    assert (state(page)["by"], state(page)["tab"]) == ("", "compare")
    page.click("#tab-answer")
    assert page.locator("#not-asked").count() == 0


# --- words that claim no more than they know --------------------------------------------------------------------------


def test_ways_below_are_promised_only_where_there_are_some(page: Page) -> None:
    """Two things that nothing joins."""
    changed(page, **{"from": "ptsd", "to": "oxytocin"}, hops=1)
    assert "No study tests this directly." in page.inner_text("#rests-on")
    assert "below" not in page.inner_text("#rests-on")


def test_what_explains_some_of_the_clashes_is_not_said_to_part_them(page: Page) -> None:
    """The head of a group says so as each of its conflicts does."""
    changed(page, **ASKED, tab="conflicts", extent="all")
    heads = page.locator("h4[data-group]").evaluate_all("all => all.map(one => [one.dataset.group, one.textContent])")
    assert {group for group, _ in heads} >= {"partly", "explained"}
    for group, text in heads:
        assert ("some of the clashes, not all" in text) == (group == "partly")
    statuses = page.locator("h4[data-group]").evaluate_all(
        "all => all.map(one => [one.dataset.group, [...one.nextElementSibling.querySelectorAll('[data-status]')]"
        ".map(({ dataset }) => dataset.status)])"
    )
    assert all({*found} == {group} for group, found in each(statuses))


def test_a_stratum_that_studies_did_not_tell_apart_is_not_called_untested(page: Page, graph: ox.EvidenceGraph) -> None:
    """Counted findings that leave the sex open may hold men, too."""
    changed(page, **ASKED, by="sex", a="female", b="male", tab="compare")
    rows = page.locator("[data-compared]").evaluate_all("all => all.map(one => [one.dataset.compared, one.innerText])")
    pairs = {nodes: text for nodes, text in rows if nodes.count(">") == 1 and ("male: not " in text)}
    assert pairs
    for nodes, text in pairs.items():
        subject, target = nodes.split(">")
        whom = "female" if "female: not " in text else "male"
        step = ox.answer(graph, subject, target, max_hops=1, sex=whom).direct
        untold = bool(step and any(finding.edge.signed for finding in step.speaking))
        assert f"{whom}: {'not reported apart' if untold else 'not tested'}" in text, nodes
    assert any("not reported apart" in text for text in pairs.values())


def test_a_row_of_the_ladder_is_heard_with_its_signs_and_columns(page: Page) -> None:
    """What the triangles say, in words and with their numbers, in its name: descriptions are not always read."""
    changed(page, **ASKED, view="ladder")
    said = page.locator('[data-name="row oxytocin amygdala ptsd"]').get_attribute("aria-label")
    assert said
    assert said.startswith("oxytocin → amygdala → post-traumatic stress disorder. ")
    assert "oxytocin → amygdala: " in said.replace("\u2068", "").replace("\u2069", "")
    assert "women" in said
    assert "decreases " in said
    assert "together: " in said


def test_anatomy_is_not_counted_as_a_finding(page: Page, graph: ox.EvidenceGraph) -> None:
    """In the answer, in the head of the evidence and in the picture; a pair that has both."""
    step = ox.answer(graph, "oxytocin", "amygdala").direct
    assert step
    signed = sum(finding.edge.signed for finding in step.findings)
    assert signed < len(step.findings)
    changed(page, **{"from": "oxytocin", "to": "amygdala"}, view="harvest")
    assert f"{signed} findings of " in page.inner_text("#rests-on")
    assert f"findings: {signed}," in look(page, "it.taken()")
    changed(page, **ASKED, tab="evidence", pick="pair:oxytocin>amygdala")
    assert f"{signed} findings · 1 row of anatomy" in page.inner_text("#panel-body h2")


@pytest.mark.parametrize(("lang", "mark"), [("en", "of one's own"), ("zh", "自有结果")])
def test_a_study_of_ones_own_is_marked_and_no_other_is(
    visitor: Visitor, graph: ox.EvidenceGraph, tmp_path: Path, lang: str, mark: str
) -> None:
    """In the list of studies and on its card, beside the curated ones; a graph that is all one's own marks nothing."""
    mine = up("mine", "oxytocin", "ptsd", reference=("mine2026",), evidence_type="randomized_trial", sample_size=12)
    paper = Reference(id="mine2026", authors="Mine A", year=2026, title="A trial of one's own")
    beside = ox.page(with_finding(graph, mine, paper)).write(tmp_path / "beside.html")
    fragment = f"from=oxytocin&to=ptsd&view=ladder&lang={lang}&pick=pair:oxytocin>ptsd"
    page = open_page(visitor, beside, f"{fragment}&tab=answer")
    page.evaluate("document.querySelectorAll('#panel-body details').forEach((one) => { one.open = true; })")
    lines = page.locator("#panel-body .studies li").all_inner_texts()
    assert len(lines) > 5
    assert [line for line in lines if mark in line] == [line for line in lines if "Mine" in line] != []
    page.click("#tab-evidence")
    cards = page.locator("#panel-body [data-finding]")
    marked = [card.get_attribute("data-finding") for card in cards.all() if mark in card.inner_text()]
    assert marked == ["mine"]
    assert cards.count() > 5
    alone = ox.page(graph_of(mine)).write(tmp_path / "alone.html")
    for tab in ("answer", "evidence"):
        page = open_page(visitor, alone, f"{fragment}&tab={tab}")
        assert mark not in page.inner_text("#panel-body")


# --- ways through what is long or wide --------------------------------------------------------------------------------


def test_the_evidence_of_a_path_leads_to_each_of_its_steps(page: Page) -> None:
    """The cards of the first step may be many."""
    changed(page, **ASKED, tab="evidence", pick="path:oxytocin>amygdala>ptsd")
    assert page.locator("#steps [data-step]").evaluate_all("all => all.map(one => one.dataset.step)") == [
        "oxytocin>amygdala",
        "amygdala>ptsd",
    ]
    page.click('[data-step="amygdala>ptsd"]')
    assert page.evaluate("document.activeElement.id") == "pair-amygdala>ptsd"
    top = page.evaluate(
        "document.activeElement.getBoundingClientRect().top"
        " - document.getElementById('panel').getBoundingClientRect().top"
    )
    assert -1 < top < 400, "but for a part of a pixel"
    changed(page, **ASKED, tab="evidence", pick="pair:oxytocin>amygdala")
    assert page.locator("#steps").count() == 0


@pytest.mark.parametrize("width", [390, 1024])
@pytest.mark.parametrize("view", ["map&extent=all", "gaps"])
def test_a_figure_that_is_wider_than_its_box_says_so_and_goes_on(
    visitor: Visitor, page_file: Path, view: str, width: int
) -> None:
    """Until its right side has been seen; and back."""
    page = open_page(visitor, page_file, f"view={view}", viewport={"width": width, "height": 844})
    assert "goes on to the right" in page.inner_text("#wider-go")
    for _ in range(8):
        if "Back" in page.inner_text("#wider-go"):
            break
        page.click("#wider-go")
    assert "Back" in page.inner_text("#wider-go")
    assert page.evaluate("(({ scrollLeft, clientWidth, scrollWidth }) => scrollWidth - clientWidth - scrollLeft)"
                         "(document.getElementById('figure'))") <= 4  # fmt: skip
    page.click("#wider-go")
    assert page.evaluate("document.getElementById('figure').scrollLeft") == 0


def test_a_ladder_that_is_seen_whole_says_nothing(visitor: Visitor, page_file: Path) -> None:
    """On a wide screen."""
    page = open_page(visitor, page_file, "view=ladder", viewport={"width": 1920, "height": 1000})
    assert page.is_hidden("#wider")


def test_heads_of_the_map_of_gaps_stay_while_it_scrolls(visitor: Visitor, page_file: Path) -> None:
    """A cell below is still read by its column."""
    page = open_page(visitor, page_file, "view=gaps&columns=population")
    page.evaluate("document.getElementById('figure').scrollTop = 500")
    settled(page)
    seen = page.evaluate(
        "document.querySelector('[data-name=heads]').getBoundingClientRect().top"
        " - document.getElementById('figure').getBoundingClientRect().top"
    )
    assert -2 <= seen < 40


@pytest.mark.parametrize("width", [390, 1024])
def test_names_of_the_map_of_gaps_stay_while_it_scrolls_sideways(visitor: Visitor, page_file: Path, width: int) -> None:
    """A cell far to the right is still read by its row, and one that has the focus does not lie behind the names."""
    page = open_page(visitor, page_file, "view=gaps", viewport={"width": width, "height": 844})
    page.evaluate("document.getElementById('figure').scrollLeft = 1e6")
    settled(page)
    left = "document.querySelector('{}').getBoundingClientRect().left"
    first = page.evaluate(left.format("[data-name=names] text[text-anchor=end]"))
    assert first > page.evaluate(left.format("#figure"))
    cells = page.locator('#figure [data-name^="cell amygdala "]')
    for place in (0, 5, cells.count() - 1):
        cells.nth(place).focus()
        page.wait_for_timeout(100)
        box = cells.nth(place).bounding_box()
        assert box
        at = f"{box['x'] + box['width'] / 2}, {box['y'] + box['height'] / 2}"
        on_top = page.evaluate(f"document.elementFromPoint({at}).closest('[data-name]').dataset.name")
        assert on_top == cells.nth(place).get_attribute("data-name")


def test_a_cell_that_nobody_tested_is_picked_by_its_middle(page: Page) -> None:
    """An empty ring is as large for a pointer as any control, and not only where its line is drawn."""
    changed(page, **ASKED, view="gaps")
    rings = page.locator('#figure [data-name^="cell "]')
    for place in range(rings.count() - 60, rings.count(), 7):
        box = rings.nth(place).bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
    ring = page.locator('#figure [data-name^="cell amygdala "]:not(:has(polygon, line, text))').first
    assert "untested" in (ring.get_attribute("aria-label") or "")
    box = ring.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    settled(page)
    assert state(page)["pick"] == "pair:oxytocin>amygdala"


@pytest.mark.parametrize("view", ["gaps", "ladder"])
def test_on_a_phone_heads_do_not_go_down_past_the_last_row(visitor: Visitor, page_file: Path, view: str) -> None:
    """What stands below the rows, legend and small print, is not written over."""
    page = open_page(visitor, page_file, f"view={view}", viewport=PHONE)
    page.evaluate("scrollTo(0, document.getElementById('figure').getBoundingClientRect().bottom + scrollY - 60)")
    page.wait_for_timeout(100)
    bottom = "Math.max(...[...document.querySelectorAll('{}')].map((one) => one.getBoundingClientRect().bottom))"
    rows = page.evaluate(bottom.format('[data-name^="row "], [data-name^="cell "]'))
    assert rows < PHONE["height"]
    assert page.evaluate(bottom.format("[data-name=heads] text")) <= rows + 1


def test_what_is_chosen_is_seen_in_forced_colours(visitor: Visitor, page_file: Path) -> None:
    """The tab, the view: a background of the system's own beside those that are not chosen."""
    page = open_page(visitor, page_file, "view=ladder", forced_colors="active")
    colour = "(all) => all.map(one => getComputedStyle(one).backgroundColor)"
    for chosen, others in (
        ("#tab-answer", "#tab-evidence, #tab-papers"),
        ("#view-ladder", "#view-brain, #view-map"),
    ):
        (own,) = page.locator(chosen).evaluate_all(colour)
        assert own not in page.locator(others).evaluate_all(colour)
