"""What stands in one part of the page is what stands in the others: the same ways, the same numbers, the same words."""

import pytest
from playwright.sync_api import Page

from pages import changed, settled, state

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
