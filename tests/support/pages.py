"""The interactive page in tests: put into a file, opened by a visitor, brought to a state, asked what it shows."""

import base64
import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Browser, Frame, Page

import oxygraph as ox
from browser import Visitor

Shown = TypeVar("Shown", Page, Frame)

Part = Mapping[str, Any]
"""Some of a page's state; what it leaves out stays as it was."""

OPEN: Part = {
    "from": "",
    "to": "",
    "hops": 4,
    "one": False,
    "stated": False,
    "extent": "answer",
    "sex": "",
    "species": "",
    "population": "",
    "dose": None,
    "dose_to": None,
    "dose_unit": "",
    "route": "",
    "regimen": "",
    "setting": [],
    "layers": ["review", "primary", "extended"],
    "effects": [],
    "evidence": [],
    "hidden": [],
    "columns": "population",
    "strata": "sex",
    "by": "",
    "a": "",
    "b": "",
    "tab": "answer",
    "pick": "",
    "view": "map",
    "zoom": "",
    "sort": "",
    "find": "",
    "lang": "en",
    "theme": "",
}
"""The state that asks nothing and leaves nothing out."""

PHONE = {"width": 390, "height": 844}
"""The viewport of a phone; a desk is what a visitor has unless told otherwise."""

# What the address of a page says after its `#`.
ALL_LAYERS = "layers=review%7Cprimary%7Cextended"
QUESTION = "from=oxytocin&to=ptsd"
PICKED = f"{QUESTION}&tab=evidence&pick=path%3Aoxytocin%3Eamygdala%3Eptsd"
COMPARE = f"{QUESTION}&by=sex&a=female&b=male&tab=compare"

UNREAD = """(it) => {
  const named = new Map(it.map.labels().placed.map(({ id, texts }) => [id, texts.join("")]));
  const letters = (text) => text.replace(/[\\s…-]/g, "").length;
  return it.picture.nodes.filter(({ id, text }) => letters(named.get(id) ?? "") < Math.min(12, letters(text)))
    .map(({ text }) => text);
}"""
"""The things of a map of which fewer than a dozen letters are read."""

DRAWN = "window.oxygraph && (oxygraph.look().picture || document.querySelector('#table tr, #figure > *'))"
"""Whether a page has drawn a map, or a figure or a table where it opened on one."""


def carried(html: str) -> dict[str, Any]:
    """The data that a page carries, as its script will read it."""
    packed = html.split('<script type="application/zlib" id="graph">', 1)[1].split("</script>", 1)[0]
    found: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(packed, validate=True)))
    return found


def written(folder: Path, html: str) -> Path:
    """A page in a file of its own."""
    path = folder / "page.html"
    path.write_text(html, encoding="utf-8")
    return path


def open_page(visitor: Visitor, path: Path, fragment: str = "", **options: Any) -> Page:
    """A page as somebody sees it who opens it for the first time, drawn; for the options see `Visitor.open`.

    It shows the map unless the fragment names another view.
    """
    named = "view=" in fragment or "#" in fragment
    return ready(visitor.open(path, fragment=fragment if named else f"{fragment}&view=map".lstrip("&"), **options))


@contextmanager
def shared_page(browser: Browser, path: Path, fragment: str = "", **options: Any) -> Iterator[Page]:
    """A page that several tests share, one after the other; whatever happens to its visitor fails the last of them."""
    with Visitor(browser) as someone:
        yield open_page(someone, path, fragment, **options)
        someone.assert_undisturbed()


def ready(page: Shown) -> Shown:
    """Wait until a page has drawn what it opens on."""
    until(page, DRAWN)
    settled(page)
    return page


def until(page: Page | Frame, condition: str) -> None:
    """Wait until something is so, asking from here: the page's policy bars a condition that is polled inside it.

    Raises:
        TimeoutError: It is not so within half a minute.
    """
    for _ in range(1200):
        if page.evaluate(f"Boolean({condition})"):
            return
        page.wait_for_timeout(25)
    raise TimeoutError(condition)


def settled(page: Page | Frame) -> None:
    """Wait until whatever was asked for has been drawn."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def unfolded(page: Page | Frame) -> None:
    """Open every group of controls: what is in a closed one is drawn when it opens."""
    page.evaluate("document.querySelectorAll('#ask-body details').forEach((one) => { one.open = true; })")
    settled(page)


def listed(page: Page, key: str) -> dict[str, str]:
    """What a control offers for a key, value → what is read of it; of settings the list that a click opens."""
    if key == "setting":
        page.click("#facet-setting")
        options = page.locator("#facet-setting-list [role=option]")
        named = "options => options.map(({ dataset, textContent }) => [dataset.value, textContent])"
    else:
        options = page.locator(f"#facet-{key} option[value]:not([value=''])")
        named = "options => options.map(({ value, text }) => [value, text])"
    return dict(options.evaluate_all(named))


def look(page: Page | Frame, expression: str) -> Any:
    """What an expression of JavaScript says of all that the page knows, called `it`: `it.state.sex`, `it.facets()`."""
    return page.evaluate(f"() => {{ const it = oxygraph.look(); return {expression}; }}")


def state(page: Page) -> dict[str, Any]:
    """What the page is asked for."""
    found: dict[str, Any] = look(page, "it.state")
    return found


def changed(page: Page, **part: Any) -> None:
    """Change the state and draw, as every control of the page does; what is not named goes back to `OPEN`."""
    page.evaluate("part => oxygraph.look().change(part)", {**OPEN, **part})


def chosen(graph: ox.EvidenceGraph, base: Part, key: str, value: str) -> Part:
    """The state as it would be if one value of a facet were chosen beside what is chosen already."""
    if key == "dose":
        number, unit = value.split(" ", 1)
        return {**base, "dose": float(number), "dose_to": None, "dose_unit": unit}
    if key == "setting":
        group = graph.contexts[value].group
        return {**base, key: [*(tag for tag in base[key] if graph.contexts[tag].group != group), value]}
    return {**base, key: [value] if key in {"layers", "effects", "evidence"} else value}
