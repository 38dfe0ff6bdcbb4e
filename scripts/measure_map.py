"""Print how the map of the page is drawn: `python scripts/measure_map.py`, after a change of its layout.

Crossings, struck names and lines through what is not theirs, for the views of the curated graph that a person opens,
at 1440 × 900 and on a phone. The tests hold the same measures of a fixed graph to their aims.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parents[1]
sys.path.insert(0, str(HERE / "tests" / "support"))

import oxygraph as ox  # noqa: E402
from browser import started  # noqa: E402  the browser that the tests use
from geometry import measured  # noqa: E402
from pages import PHONE, ready  # noqa: E402

DESK = {"width": 1440, "height": 900}
VIEWS = {
    "PTSD, review": ("from=oxytocin&to=ptsd&layers=review", DESK),
    "PTSD, all layers": ("from=oxytocin&to=ptsd", DESK),
    "PTSD, women": ("from=oxytocin&to=ptsd&sex=female", DESK),
    "anxiety, review": ("from=oxytocin&to=anxiety&layers=review", DESK),
    "amygdala, all layers": ("from=oxytocin&to=amygdala", DESK),
    "women and men compared": ("from=oxytocin&to=ptsd&by=sex&a=female&b=male&tab=compare", DESK),
    "PTSD, review, a phone": ("from=oxytocin&to=ptsd&layers=review", PHONE),
}
"""Name → what the address says, and the size of the window."""


def main() -> None:
    """Print a row for each view."""
    sys.stdout.write("| view | nodes | named | lines | crossings | through others | names struck | sexes written |\n")
    sys.stdout.write("|---|---|---|---|---|---|---|---|\n")
    page = ox.page(ox.read_graph())
    with TemporaryDirectory() as folder, started() as browser:
        path = page.write(Path(folder) / "page.html")
        for name, (asked, viewport) in VIEWS.items():
            tab = browser.new_context(viewport=viewport).new_page()  # type: ignore[arg-type]  # a ViewportSize
            tab.goto(f"{path.as_uri()}#{asked}&view=map")
            found = measured(ready(tab))
            counts = [found[key] for key in ("nodes", "named", "lines", "crossings", "through", "struck")]
            written = f"{found['sexesWritten']} of {found['sexes']}"
            sys.stdout.write(f"| {' | '.join(map(str, [name, *counts, written]))} |\n")


if __name__ == "__main__":
    main()
