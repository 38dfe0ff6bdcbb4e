"""A state that is kept: the address with where the map was moved to, and the view as a file of its own."""

from pathlib import Path

from playwright.sync_api import Page

from browser import Visitor
from pages import QUESTION, carried, look, open_page, settled, state, until

MOVED = f"{QUESTION}&view=map"


def standing(page: Page) -> list[float]:
    """The scale of the map and its middle."""
    found: list[float] = look(page, "[it.map.network.getScale(), ...Object.values(it.map.network.getViewPosition())]")
    return found


def close(one: list[float], other: list[float]) -> bool:
    """Whether two places of the map are the same to the pixel."""
    return all(abs(a - b) < 1 for a, b in zip(one, other, strict=True)) and abs(one[0] - other[0]) < 0.01


def test_the_address_keeps_where_the_map_was_moved_to(visitor: Visitor, page_file: Path) -> None:
    """Zoomed with the button and drawn aside; fitted again it says nothing."""
    page = open_page(visitor, page_file, MOVED)
    page.click("#zoom-in")
    page.mouse.move(720, 500)
    page.mouse.down()
    page.mouse.move(800, 540, steps=4)
    page.mouse.up()
    until(page, "/zoom=1.4(?!.*0.500%2C0.500)/.test(location.hash)")
    there = standing(page)
    assert there[0] > 1.3
    again = open_page(visitor, page_file, page.url.partition("#")[2])
    assert close(standing(again), there)
    again.click("#zoom-fit")
    until(again, "!location.hash.includes('zoom=')")
    assert state(again)["zoom"] == ""
    page.evaluate("oxygraph.look().change({to: 'anxiety'})")
    assert state(page)["zoom"] == "", "another question has another map"


def test_a_zoom_that_is_none_is_said_and_left_out(visitor: Visitor, page_file: Path) -> None:
    """Nothing passes for understood."""
    page = open_page(visitor, page_file, f"{MOVED}&zoom=near")
    assert "zoom=near" in page.inner_text("#notice")
    assert standing(page)[0] == 1


def test_this_view_is_a_file_that_opens_on_it(visitor: Visitor, page_file: Path, tmp_path: Path) -> None:
    """All of the graph, the same policy, the same picture, no guide; and it can be kept again."""
    page = open_page(visitor, page_file, f"{QUESTION}&sex=female&view=map&pick=node:amygdala&tab=evidence&theme=dark")
    page.click("#zoom-in")
    page.click("#share-title")
    with page.expect_download() as download:
        page.click("#keep")
    assert download.value.suggested_filename == "oxygraph-oxytocin-ptsd.html"
    kept = tmp_path / "kept.html"
    download.value.save_as(kept)
    text, source = kept.read_text("utf-8"), page_file.read_text("utf-8")
    assert carried(text) == carried(source)
    policy = '<meta http-equiv="Content-Security-Policy" content="'
    assert text.split(policy)[1].split('"')[0] == source.split(policy)[1].split('"')[0]
    again = visitor.open(kept)
    until(again, "window.oxygraph && oxygraph.look().picture")
    settled(again)
    assert state(again) == state(page)
    assert close(standing(again), standing(page))
    assert look(again, "it.taken()") == look(page, "it.taken()")
    assert again.locator("#guide").is_hidden()
    again.click("#share-title")
    with again.expect_download() as second:
        again.click("#keep")
    assert second.value.path().read_text("utf-8") == text


def test_a_kept_view_gives_way_to_an_address(visitor: Visitor, page_file: Path, tmp_path: Path) -> None:
    """A link to a place in it is followed, and Back comes to the view again."""
    page = open_page(visitor, page_file, f"{QUESTION}&sex=male&view=ladder")
    page.click("#share-title")
    with page.expect_download() as download:
        page.click("#keep")
    kept = tmp_path / "kept.html"
    download.value.save_as(kept)
    other = visitor.open(kept, fragment="from=oxytocin&to=anxiety&view=ladder")
    until(other, "window.oxygraph")
    assert (state(other)["to"], state(other)["sex"]) == ("anxiety", "")
    own = visitor.open(kept)
    until(own, "window.oxygraph")
    assert (state(own)["to"], state(own)["sex"]) == ("ptsd", "male")
    own.click("#tab-papers")
    own.go_back()
    until(own, "oxygraph.look().state.tab === 'answer'")
    assert state(own)["sex"] == "male"
