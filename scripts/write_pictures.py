"""Make the pictures that the documents show: `make pictures`, after a change of the page, a figure or the graph."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parents[1]
sys.path.insert(0, str(HERE / "tests" / "support"))

import oxygraph as ox  # noqa: E402
from browser import started  # noqa: E402  the browser that the tests use
from pages import ready  # noqa: E402

PICTURES = {
    "page.png": ((1440, 900), "from=oxytocin&to=ptsd"),
    "page-harvest.png": (
        (1440, 900),
        "from=oxytocin&to=amygdala&view=harvest&pick=pair:oxytocin>amygdala&tab=evidence",
    ),
    "page-brain.png": ((1440, 900), "from=oxytocin&to=ptsd&view=brain&pick=pair:oxytocin>amygdala&tab=evidence"),
    "page-map.png": ((1440, 900), "from=oxytocin&to=ptsd&view=map&pick=pair:oxytocin>amygdala&tab=evidence"),
    "page-matrix.png": ((1440, 900), "from=oxytocin&to=ptsd&extent=all&view=map"),
    "page-gaps.png": ((1440, 900), "from=oxytocin&to=ptsd&view=gaps&columns=population&lang=zh&theme=dark"),
    "page-compare.png": ((1440, 900), "from=oxytocin&to=ptsd&by=sex&a=female&b=male&tab=compare"),
    "page-zh-dark.png": (
        (1440, 900),
        "from=oxytocin&to=ptsd&sex=female&lang=zh&theme=dark&pick=path:oxytocin>dacc-bla-processing>ptsd&tab=evidence",
    ),
    "page-phone.png": ((390, 844), "from=oxytocin&to=ptsd&sex=male"),
}
"""File in `docs/img/` → size of the window, and the state of the page."""

FIGURES = {
    "ladder.svg": ("ladder", "ptsd", "en"),
    "harvest.svg": ("harvest", "amygdala", "en"),
    "forest.svg": ("forest", "negative-symptoms", "en"),
    "brain.svg": ("brain", "", "en"),
    "gaps-zh.svg": ("gaps", "", "zh"),
}
"""File in `docs/img/` → the kind of a figure, its target and its language; by sex."""


def main() -> None:
    """Write every picture anew."""
    graph = ox.read_graph()
    for name, (kind, target, lang) in FIGURES.items():
        ox.plot(kind, graph, "oxytocin", target, by="sex", lang=lang).save(HERE / "docs" / "img" / name)
    page = ox.page(graph)
    with TemporaryDirectory() as folder, started() as browser:
        path = page.write(Path(folder) / "page.html")
        for name, ((width, height), state) in PICTURES.items():
            tab = browser.new_context(viewport={"width": width, "height": height}).new_page()
            tab.goto(f"{path.as_uri()}#{state}")
            ready(tab)
            tab.wait_for_timeout(300)
            tab.screenshot(path=HERE / "docs" / "img" / name)


if __name__ == "__main__":
    main()
