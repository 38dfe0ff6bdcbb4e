"""Someone who reads the interactive page: opens it, waits for its picture, and asks it what it shows."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from browser import Visitor

DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
ALL_LAYERS = "layers=review%7Cprimary%7Cextended"
QUESTION = "from=oxytocin&to=ptsd"
PICKED = f"{QUESTION}&tab=evidence&pick=path%3Aoxytocin%3Eamygdala%3Eptsd"
DIFFERENCE = f"{QUESTION}&by=sex&a=female&b=male&tab=difference"
VIEWS = {
    "first": "",
    "women": f"{QUESTION}&sex=female",
    "men": f"{QUESTION}&sex=male",
    "all layers": f"{QUESTION}&{ALL_LAYERS}",
    "six steps": f"{QUESTION}&hops=6",
    "anxiety": "from=oxytocin&to=anxiety",
    "anxiety, all layers": f"from=oxytocin&to=anxiety&{ALL_LAYERS}",
    "difference of sexes": DIFFERENCE,
    "in Chinese": f"{QUESTION}&lang=zh",
    "everything": f"{QUESTION}&extent=all",
    "everything, all layers": f"{QUESTION}&extent=all&{ALL_LAYERS}",
    "everything, all layers, in Chinese": f"{QUESTION}&extent=all&{ALL_LAYERS}&lang=zh",
}
"""What the address says after its `#`, for several views of the curated graph."""


def opened(visitor: Visitor, path: Path, fragment: str = "", **options: Any) -> Page:
    """Open the page and wait until it is drawn."""
    page = visitor.open(path, fragment=fragment, **options)
    until(page, "window.oxygraph && window.oxygraph.look().view")
    settled(page)
    return page


def until(page: Page, condition: str) -> None:
    """Wait until something is so, asking from here: the page's policy bars a condition that is polled inside it."""
    for _ in range(1200):
        if page.evaluate(f"Boolean({condition})"):
            return
        page.wait_for_timeout(25)
    raise TimeoutError(condition)


def settled(page: Page) -> None:
    """Wait until whatever was asked for has been drawn."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def look(page: Page, expression: str) -> Any:
    """What `window.oxygraph.look()`, called `it`, says to an expression of JavaScript."""
    return page.evaluate(f"() => {{ const it = window.oxygraph.look(); return {expression}; }}")


def state(page: Page) -> dict[str, Any]:
    """What the page is asked for."""
    found: dict[str, Any] = look(page, "it.state")
    return found
