"""Every picture that leaves the page says what was asked of whom, what its marks mean, and whose it is."""

from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Page

import oxygraph as ox
from oxygraph.report.identity import RELEASED
from pages import changed, look

ASKED = {"from": "oxytocin", "to": "ptsd", "sex": "female", "dose": 24, "dose_unit": "IU"}


def texts(page: Page) -> str:
    """What is written in the picture of the view."""
    picture = ET.fromstring(look(page, "it.taken()"))
    return "\n".join("".join(part.itertext()) for part in picture.iter("{http://www.w3.org/2000/svg}text"))


@pytest.mark.parametrize("view", ["ladder", "brain", "harvest", "map"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_picture_says_question_context_legend_version_hash_licence_and_date(page: Page, view: str, lang: str) -> None:
    """The date is that of the version: the same picture comes out on any day."""
    changed(page, **ASKED, view=view, lang=lang)
    said = texts(page)
    for word in ("female", "24 IU") if lang == "en" else ("女", "24 IU"):
        assert word in said
    assert ox.__version__ in said
    assert RELEASED in said
    assert "CC BY 4.0" in said
    if view != "brain":
        assert look(page, "document.getElementById('cited').textContent").split(" · ")[1].split()[-1] in said
    assert {"en": "no effect found", "zh": "未见作用"}[lang] in said


@pytest.mark.parametrize("view", ["ladder", "harvest", "map"])
def test_a_picture_says_what_the_page_leaves_out_beside_the_question(page: Page, view: str) -> None:
    """A filter that the command line does not have is no secret."""
    changed(page, **ASKED, view=view, stated=True, evidence=["meta_analysis"], hidden=["Gene"])
    said = texts(page).replace("\n", " ")  # a long question takes several lines
    for part in ("Only findings that say so", "meta analysis", "Left out: gene"):
        assert part in said
    changed(page, **ASKED, view=view)
    assert "Left out" not in texts(page)


def test_the_map_has_a_legend_of_its_lines_and_marks(page: Page) -> None:
    """Nothing of it stands outside the picture, and no line of it is cut."""
    changed(page, **ASKED, view="map")
    said = texts(page)
    for part in ("increases", "decreases", "brain region", "findings disagree", "weak"):
        assert part in said
    picture = ET.fromstring(look(page, "it.taken()"))
    width, height = (float(picture.attrib[name]) for name in ("width", "height"))
    for written in picture.iter("{http://www.w3.org/2000/svg}text"):
        assert 0 <= float(written.attrib["x"]) <= width
        assert 0 <= float(written.attrib["y"]) <= height
