"""One self-contained HTML file of a graph: data, library, script and style, and a policy that bars the rest."""

import base64
import gzip
import hashlib
from collections import Counter
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Unpack

from markupsafe import Markup

from oxygraph.atomic import write_one
from oxygraph.engine.ask import Answer, answer
from oxygraph.engine.budget import DEFAULT_SECONDS
from oxygraph.engine.question import DEFAULT_HOPS, PAGE_HOPS
from oxygraph.errors import QuestionError
from oxygraph.evidence.arguments import checked, maybe_name_of, whole
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys, shows_keys
from oxygraph.page.document import page_document
from oxygraph.page.network import PageNetwork
from oxygraph.page.packing import deflated_text
from oxygraph.report.phrases import language_named
from oxygraph.report.svg import answer_svg

__all__ = ["Page", "page"]

_HERE = Path(__file__).parent
_LIBRARY = _HERE / "vendor" / "vis-network-10.1.5.min.js.gz"
"""Packed, since it is most of the page; the page unpacks it, and its policy lets no other text run."""

_FRAME_HEIGHT = 720


class Page:
    """The interactive page, and what it shows first.

    Attributes:
        html: The whole page, one file.
        answer: The answer it opens on.
    """

    def __init__(self, html: str, graph: EvidenceGraph, found: Answer, lang: str) -> None:
        """Keep the page beside the answer, which viewers without scripts see as a picture."""
        self.html = html
        self.answer = found
        self._graph = graph
        self._lang = lang

    @checked
    def write(self, path: str | Path) -> Path:
        """Write the page, UTF-8, whole or not at all; the text `-` is standard output.

        Raises:
            OSError: The file cannot be written; what stood there still does.
        """
        write_one(path, self.html)
        return Path(path)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        """For a notebook: the page in a sandbox, and a static picture for viewers without scripts."""
        frame = (
            f'<iframe srcdoc="{escape(self.html)}" sandbox="allow-scripts allow-downloads allow-popups" '
            f'width="100%" height="{_FRAME_HEIGHT}" title="OxyGraph"></iframe>'
        )
        svg = answer_svg(self._graph, self.answer, lang=self._lang)
        return {"text/html": frame, "image/svg+xml": svg, "text/plain": repr(self)}

    def __repr__(self) -> str:
        """`<Page: oxytocin → ptsd, 871 kB>`."""
        question = self.answer.question
        return f"<Page: {question.source} → {question.target}, {len(self.html.encode()) // 1000} kB>"


@shows_keys
def page(  # noqa: PLR0913  the question of `answer`, and how to show it
    graph: EvidenceGraph,
    source: str = "",
    target: str = "",
    *,
    layers: str | Iterable[str] = (),
    max_hops: int = DEFAULT_HOPS,
    lang: str = "en",
    **context: Unpack[ContextKeys],
) -> Page:
    """The interactive page of a graph, opening on one question.

    Args:
        graph: What to show, all of it; the question is only what is seen first.
        source: Any spelling of a node; oxytocin where nothing is said and the graph has it.
        target: Any spelling of another node; PTSD likewise. Without these two the page opens on the pair with most
            findings.
        layers: As for `answer`.
        max_hops: As for `answer`, up to `oxygraph.engine.question.PAGE_HOPS`.
        lang: `en` or `zh`; the page can switch.
        **context: As for `answer`.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The question makes no sense as asked.

    Example:
        >>> import oxygraph as ox
        >>> ox.page(ox.read_graph(), sex="female").answer.verdict
        'mixed'
    """
    lang = language_named(lang)
    max_hops = whole(max_hops)
    if isinstance(max_hops, int) and max_hops > PAGE_HOPS:  # `answer` refuses what is no number
        raise QuestionError(f"the page looks for paths of up to {PAGE_HOPS} steps, not {max_hops}")
    source, target = _ends(graph, source, target)
    found = answer(graph, source, target, layers=layers, max_hops=max_hops, timeout=DEFAULT_SECONDS, **context)
    opening, script = _text(_HERE / "open.js"), (_HERE / "script.js").read_text(encoding="utf-8")
    packed_library = _LIBRARY.read_bytes()
    scripts = gzip.decompress(packed_library), script.encode(), opening.encode()
    style = _text(_HERE / "style.css")
    network = PageNetwork(
        graph,
        page_document(graph, found.question, lang),
        lang=lang,
        library=base64.b64encode(packed_library).decode(),
        opening=Markup(opening),  # noqa: S704  our own
        script=deflated_text(script),
        style=Markup(style),  # noqa: S704  our own
        script_hashes=Markup(" ".join(map(_hash, scripts))),  # noqa: S704  base64
        style_hashes=Markup(_hash(style.encode())),  # noqa: S704  base64
    )
    return Page(network.generate_html(), graph, found, lang)


_SOURCE, _TARGET = "oxytocin", "ptsd"


def _ends(graph: EvidenceGraph, source: str, target: str) -> tuple[str, str]:
    """What the page opens on where it is not said."""
    source, target = maybe_name_of("node", source), maybe_name_of("node", target)
    if source and target:
        return source, target
    start = graph.node(source).id if source else _SOURCE
    end = graph.node(target).id if target else _TARGET
    if start in graph.nodes and end in graph.nodes:
        return start, end
    pairs = Counter((edge.subject, edge.object) for edge in graph.edges.values() if edge.signed)
    fitting = ((s, t) for s, t in pairs if (not source or s == start) and (not target or t == end))
    best = min(fitting, key=lambda pair: (-pairs[pair], pair), default=None)
    if best is None and not pairs:
        raise QuestionError("the graph has no finding that a page could open on")
    if best is None:
        raise QuestionError(f"no finding begins or ends at {start if source else end}: name the other end, too")
    return best


def _text(path: Path) -> str:
    """A file of this package, which must not end the element it is put into."""
    text = path.read_text(encoding="utf-8")
    if "</script" in text or "</style" in text or "<!--" in text:
        raise ValueError(f"{path.name} would end the element that holds it")
    return text


def _hash(text: bytes) -> str:
    """The name of an inline text in a Content-Security-Policy."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text).digest()).decode()}'"
