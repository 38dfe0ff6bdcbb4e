"""The interactive page in tests: put into a file, opened once for a module, asked by way of its own state."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from browser import Visitor

__all__ = ["OPEN", "Part", "changed", "look", "opened", "ready", "written"]

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


def written(folder: Path, html: str) -> Path:
    """A page in a file of its own."""
    path = folder / "page.html"
    path.write_text(html, encoding="utf-8")
    return path


def ready(page: Page) -> Page:
    """Wait until the page has drawn its first picture."""
    for _ in range(
        600
    ):  # from here: a condition that Playwright polls in the page is text that its policy lets not run
        if page.evaluate("Boolean(window.oxygraph && oxygraph.look().picture)"):
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
