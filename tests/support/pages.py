"""The interactive page in tests: put into a file, opened once for a module, asked by way of its own state."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Browser, Frame, Page

from browser import Visitor

__all__ = ["OPEN", "Part", "changed", "look", "opened", "ready", "written"]

Shown = TypeVar("Shown", Page, Frame)

Part = Mapping[str, Any]
"""Some of a page's state; what it leaves out stays as it was."""

OPEN: Part = {
    "from": "",
    "to": "",
    "hops": 4,
    "one": False,
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
    "layers": ["review"],
    "effects": [],
    "evidence": [],
    "hidden": [],
    "by": "",
    "a": "",
    "b": "",
    "tab": "answer",
    "pick": "",
    "view": "map",
    "lang": "en",
    "theme": "",
}
"""The state that asks nothing and leaves nothing out."""

DRAWN = "Boolean(window.oxygraph && (oxygraph.look().picture || document.querySelector('#table tr')))"
"""Whether the page has drawn a map, or a table where it opened on one."""


def written(folder: Path, html: str) -> Path:
    """A page in a file of its own."""
    path = folder / "page.html"
    path.write_text(html, encoding="utf-8")
    return path


def ready(page: Shown) -> Shown:
    """Wait until the page has drawn what it opens on."""
    # Asked from here: a condition that Playwright polls in the page is text, which the page's policy does not let run.
    for _ in range(600):
        if page.evaluate(DRAWN):
            return page
        page.wait_for_timeout(50)
    raise TimeoutError("the page drew nothing")


@contextmanager
def opened(browser: Browser, path: Path, **options: Any) -> Iterator[Page]:
    """A page that several tests share, one after the other; whatever happens to its visitor fails the last of them."""
    with Visitor(browser) as someone:
        yield ready(someone.open(path, **options))
        someone.assert_undisturbed()


def look(page: Page, what: str) -> Any:
    """Something the page knows, as JavaScript names it: `state.sex`, `view.answer.verdict`."""
    return page.evaluate(f"oxygraph.look().{what}")


def changed(page: Page, **part: Any) -> None:
    """Change the state and draw, as every control of the page does; what is not named goes back to `OPEN`."""
    page.evaluate("part => oxygraph.look().change(part)", {**OPEN, **part})
