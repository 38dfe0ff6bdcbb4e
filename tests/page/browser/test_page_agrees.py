"""What stands in one part of the page is what stands in the others: the same ways, the same numbers, the same words."""

import csv
import io
import json
import re
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page

import oxygraph as ox
from browser import Visitor
from oxygraph.questions.conflicts import conflict_of
from oxygraph.questions.other_sex import other_sex
from oxygraph.report.conflicts import deciding_study
from oxygraph.report.words import Words
from pages import changed, look, open_page, settled, state, unfolded, until

UNDIRECTED = {"from": "oxytocin", "to": "panic-disorder"}


# --- ways without a direction -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", ["ladder", "harvest"])
def test_an_empty_picture_says_what_there_is_instead(page: Page, view: str) -> None:
    """The panel lists ways that have no direction: no picture says that there are none, and each leads to the map."""
    changed(page, **UNDIRECTED, view=view)
    ways = page.locator("[data-path]").count()
    assert ways > 1
    assert f"{ways} indirect paths" in page.inner_text("#panel-body") or ways == 25
    said = page.inner_text("#figure .empty")
    assert "no path of up to" not in said
    assert "No finding fits" not in said
    assert "under Answer and on the map" in said
    assert "No study" in said if view == "harvest" else "none that is counted has a direction" in said
    assert page.locator('#figure [data-way="hops"]').count() == (view == "ladder")
    page.click('#figure [data-way="map"]')
    settled(page)
    assert state(page)["view"] == "map"
    assert page.is_visible("#map-frame")


def test_where_nothing_leads_longer_paths_are_offered_and_no_map(page: Page) -> None:
    """An empty ladder of two things that nothing joins."""
    changed(page, **{"from": "panic-disorder", "to": "oxytocin"}, hops=1, view="ladder")
    assert "no path of up to 1 step." in page.inner_text("#figure .empty")
    assert page.locator('#figure [data-way="hops"]').count() == 1
    assert page.locator('#figure [data-way="map"]').count() == 0


@pytest.mark.parametrize("view", ["ladder", "map"])
def test_two_ends_that_are_one_are_offered_no_longer_paths(page: Page, view: str) -> None:
    """However long, none leads from a thing to itself: only other ends help."""
    changed(page, **{"from": "oxytocin", "to": "oxytocin"}, view=view)
    assert page.locator('#figure [data-way="start"]').count() == 1
    assert page.locator('[data-way="hops"]').count() == 0


# --- two values laid over each other ----------------------------------------------------------------------------------

COMPARED = {"from": "oxytocin", "to": "amygdala", "by": "sex", "a": "female", "b": "male", "tab": "compare"}


def test_numbers_of_a_comparison_say_what_they_count(page: Page) -> None:
    """A row of the panel may be a circuit of several steps, and each step is a line of the map beside it."""
    changed(page, **COMPARED, view="map")
    heads = page.locator("[data-relation]").evaluate_all(
        "all => all.map(({ textContent }) => textContent.match(/(.*) \\((.*)\\)$/).slice(1))"
    )
    lines = dict(text.rsplit(": ", 1) for text in page.locator("#line-legend li").all_inner_texts() if ": " in text)
    assert len(heads) > 2
    several = 0
    for name, said in heads:
        rows, _, steps = said.partition(", ")
        assert rows.split(" ")[1].startswith("row")
        count = (steps or rows).split(" ")[0]
        assert lines[name] == ("1 line" if count == "1" else f"{count} lines")
        several += bool(steps)
    assert several, "no circuit stands as one row"


def test_as_many_studies_are_named_as_are_counted(page: Page) -> None:
    """Papers of one study stand as one, as in the other parts of the page."""
    changed(page, **COMPARED)
    told = [
        text.partition(" · ")[2]
        for text in page.locator("[data-compared] small").all_inner_texts()
        if " stud" in text.partition(" · ")[2]
    ]
    assert max(int(text.split(" ")[0]) for text in told) > 10
    for text in told:
        count, _, named = text.partition(": ")
        assert len(named.split("; ")) == int(count.split(" ")[0]), text


def test_a_value_is_not_compared_with_itself(page: Page) -> None:
    """Choosing for one what the other is has the two change places."""
    changed(page, **COMPARED)
    page.select_option("#overlay-b", "female")
    settled(page)
    assert (state(page)["a"], state(page)["b"]) == ("male", "female")
    page.select_option("#overlay-a", "female")
    settled(page)
    assert (state(page)["a"], state(page)["b"]) == ("female", "male")


# --- steps and studies of an answer -----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(("target", "sex"), [("ptsd", "female"), ("amygdala", "male"), ("panic-disorder", "male")])
def test_what_is_said_of_the_other_sex_stands_below_as_on_a_terminal(
    page: Page, graph: ox.EvidenceGraph, target: str, sex: str, lang: str
) -> None:
    """With how many of its studies report that sex: the same verdict may rest on people of both alone."""
    changed(page, **{"from": "oxytocin", "to": target}, sex=sex, lang=lang)
    said = page.inner_text("#other-sex")
    words = Words(graph, lang)
    other = other_sex(graph, ox.answer(graph, "oxytocin", target, sex=sex), timeout=60)
    assert other is not None
    begun = words.sentence("the_same_for", who=words.say(other.question.context.sex))
    assert said.startswith(begun[:1].upper() + begun[1:])
    assert words.leaning(words.say(other.verdict), other.leans.sign if other.leans else None) in said
    assert (words.say(other.strength.level) in said) if other.strength.level else True
    results = other.direct.results if other.direct else ()
    reported = sum("sex" not in result.open_keys for result in results)
    assert (words.sentence("reported_by", reported=reported, counted=len(results)) in said) == bool(results)
    changed(page, **{"from": "oxytocin", "to": target}, lang=lang)
    assert not page.locator("#other-sex").count(), "both are asked"


@pytest.mark.parametrize(("lang", "mark"), [("en", "—participates in→"), ("zh", "—参与→")])
def test_a_step_of_anatomy_is_not_drawn_as_one_whose_direction_is_open(page: Page, lang: str, mark: str) -> None:
    """It says what it is, as on a terminal; the mark of an open direction is that of a study which gave none."""
    changed(page, **{"from": "oxytocin", "to": "trust"}, lang=lang)
    way = '[data-path="oxytocin>emotion-recognition>social-interaction>perceived-face-trustworthiness>trust"]'
    steps = page.locator(f"{way} .step").all_inner_texts()
    assert [mark in step for step in steps] == [False, True, False, True]
    assert not any("?" in step for step in steps)
    assert page.locator(".path .step .sign", has_text="?").count() > 0


@pytest.mark.parametrize(
    ("part", "study", "parted"),
    [
        ({"to": "asd", "regimen": "chronic"}, "guastella2023", ["secondary analysis", "preschool age"]),
        ({"to": "trust"}, "venta2019", ["healthy", "psychiatric disorder", "high attachment security"]),
    ],
)
def test_findings_of_one_paper_are_told_apart_by_what_parts_them(
    page: Page, graph: ox.EvidenceGraph, part: dict[str, str], study: str, parted: list[str]
) -> None:
    """In the list of studies; what all of them share is not said again and again."""
    changed(page, **{"from": "oxytocin", **part})
    lines = {
        name: text
        for name, text in page.locator("#studies > ul [data-study-line]").evaluate_all(
            "all => all.map(one => [one.dataset.studyLine, one.querySelector('small').textContent])"
        )
        if study in graph.edges[name].reference
    }
    assert len(lines) == len(parted)
    assert len(set(lines.values())) == len(lines)
    for word, text in zip(parted, lines.values(), strict=True):
        assert word in text
    assert not any("intranasal" in text for text in lines.values())


def test_two_papers_of_one_study_are_both_named(page: Page) -> None:
    """The second stands below the first, under its own name."""
    changed(page, **{"from": "oxytocin", "to": "trust"})
    named = page.locator("#studies .again").evaluate_all(
        "all => all.filter(one => !one.querySelector('small').previousElementSibling.matches('.unseen'))"
        ".map(one => one.innerText)"
    )
    assert any("Mikolajczak et al. 2010b" in text for text in named)
    assert not any("Venta" in text for text in named)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_would_settle_it_and_what_hangs_on_one_study_is_seen_at_once(
    page: Page, graph: ox.EvidenceGraph, lang: str
) -> None:
    """As on a terminal, and not behind anything that is closed; neither where there is nothing to say of it."""
    words = Words(graph, lang)
    seen = {"settling": 0, "flips": 0}
    for target in ("ptsd", "sad", "cortisol", "schizophrenia", "depression"):
        changed(page, **{"from": "oxytocin", "to": target, "lang": lang})
        found = ox.answer(graph, "oxytocin", target)
        conflict = found.direct and conflict_of(graph, found.direct)
        study = deciding_study(words, conflict) if conflict else ""
        said = f"{words.say('would settle it').capitalize()}{words.choose(': ', '：')}{study}"
        settling = page.locator("#settling")
        assert [text.replace("\u2068", "").replace("\u2069", "") for text in settling.all_inner_texts()] == (
            [said] if study else []
        )
        flips = page.locator("#flips li")
        verdicts = [words.say(found.sensitivity.without[name]) for name in found.sensitivity.flips]
        assert [text.split(words.choose(": ", "："))[-1] for text in flips.all_inner_texts()] == verdicts
        assert all(line.is_visible() for line in [*settling.all(), *flips.all()])
        seen = {"settling": seen["settling"] + settling.count(), "flips": seen["flips"] + flips.count()}
    assert all(seen.values())


# --- what has no room -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", [{"sex": "female"}, {"dose": 24, "dose_unit": "IU"}])
def test_what_is_chosen_is_read_whole_and_its_numbers_below(page: Page, part: dict[str, object]) -> None:
    """A closed list shows the word alone; how many findings say so and how many do not stands under it."""
    changed(page, **{"from": "oxytocin", "to": "amygdala"}, **part)
    unfolded(page)
    until(page, "document.querySelector('.counts')")
    key = next(iter(part))
    control = page.locator(f"#facet-{key}")
    chosen = control.locator("option:checked")
    word = chosen.get_attribute("label")
    assert word in {"female", "24 IU"}
    below = page.locator(f"#{control.get_attribute('aria-describedby')}")
    assert chosen.text_content() == f"{word} ({below.text_content()})"
    assert "not stated" in (below.text_content() or "")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_picture_says_which_way_a_verdict_leans(page: Page, lang: str) -> None:
    """As the panel beside it does."""
    asked = {"from": "oxytocin", "to": "amygdala", "sex": "female", "lang": lang}
    changed(page, **asked)
    verdict = page.inner_text("#verdict strong")
    assert any(word in verdict for word in ("leaning", "倾向"))
    for view in ("ladder", "harvest", "map"):
        changed(page, **asked, view=view)
        assert verdict in look(page, "it.taken()").replace("\u2068", "").replace("\u2069", "")


def test_the_foot_does_not_repeat_the_verdict_but_says_what_was_saved(visitor: Visitor, page_file: Path) -> None:
    """The verdict is heard there, with its leaning; that a link is copied stands nowhere else, and is seen."""
    page = open_page(visitor, page_file, "from=oxytocin&to=amygdala&view=ladder")
    page.select_option("#facet-sex", "female")
    until(page, "document.getElementById('live').textContent")
    assert "leaning to more" in (page.text_content("#live") or "")
    assert page.locator("#live").evaluate("one => one.getBoundingClientRect().width") <= 1
    page.evaluate("oxygraph.look().change({ tab: 'papers' })")
    page.click("#share-title")
    page.click("#link")
    until(page, "document.getElementById('live').textContent.startsWith('Cop')")
    assert page.locator("#live").evaluate("one => one.getBoundingClientRect().width") > 20


# --- what is taken away -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", ["ladder", "harvest", "gaps", "table"])
def test_nothing_to_choose_is_printed(visitor: Visitor, page_file: Path, view: str) -> None:
    """No list, field, label or way down the panel stands on paper."""
    page = open_page(visitor, page_file, f"from=oxytocin&to=trust&sex=male&view={view}&columns=sex")
    page.emulate_media(media="print")
    for part in ("answer", "evidence", "compare", "papers"):
        page.evaluate(
            "(tab) => oxygraph.look().change({ tab, pick: tab === 'evidence' ? 'path:oxytocin>amygdala>trust' : '' })",
            part,
        )
        left = page.locator("select, input, label, nav, [role=tab], [role=radio]").evaluate_all(
            "all => all.filter((one) => one.checkVisibility()).map(({ id, textContent }) => id || textContent)"
        )
        assert left == [], part


def test_what_is_closed_on_the_screen_is_open_on_paper(visitor: Visitor, page_file: Path) -> None:
    """Whoever holds a sheet cannot open it; only what belongs to other questions is left out."""
    page = open_page(visitor, page_file, "from=oxytocin&to=ptsd&view=harvest")
    closed = "[...document.querySelectorAll('#panel-body details:not([open])')].map(({ id }) => id)"
    before = page.evaluate(closed)
    assert {"silent", "symptoms", "sensitivity"} <= set(before)
    sheets = [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(page.pdf(format="A4"))]
    read = re.sub(r"\s", "", "".join(sheets))
    assert all(text in read for text in ("besidethemainresultofitsstudy", "avoidance", "humanonly:mixed"))
    until(page, f"{closed}.length === {len(before)}")
    page.emulate_media(media="print")
    changed(page, **{"from": "oxytocin", "to": "ptsd"}, tab="conflicts")
    assert page.evaluate(closed) == ["conflicts-elsewhere"]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_file_of_findings_says_how_many_of_its_rows_are_anatomy(visitor: Visitor, page_file: Path, form: str) -> None:
    """The page counts findings alone; the button and what is said of the file name the rest."""
    page = open_page(visitor, page_file, "from=oxytocin&to=trust&view=ladder")
    page.click("#share-title")
    assert "Findings and anatomy" in page.inner_text(f"#{form}")
    with page.expect_download() as saved:
        page.click(f"#{form}")
    text = saved.value.path().read_text(encoding="utf-8-sig")
    rows = json.loads(text)["findings"] if form == "json" else list(csv.DictReader(io.StringIO(text)))
    anatomy = sum(not row["effect"] for row in rows)
    assert anatomy
    shown = page.inner_text("#counts").rsplit(", ", 1)[1].split(" ")[0]
    assert str(len(rows) - anatomy) == shown
    assert page.inner_text("#live") == f"Saved: {shown} findings and {anatomy} rows of anatomy."
