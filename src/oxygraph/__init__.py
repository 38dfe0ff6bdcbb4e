"""OxyGraph: how oxytocin reaches a symptom, for whom, at which dose, in which setting, and who says so.

    import oxygraph as ox

    graph = ox.read_graph()
    found = ox.answer(graph, "oxytocin", "ptsd", sex="female")
    print(found.verdict, len(found.paths))

One edge is one finding of one publication; nothing is averaged, merged or dropped. Importing this package loads
nothing foreign, and each name below only when it is first used. Doors to other tools are modules of their own:
`oxygraph.convert` for NetworkX.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oxygraph.canonical import check, format_files, write_graph
    from oxygraph.clashes import Clash, Conflict, conflicts
    from oxygraph.context import Context, Match
    from oxygraph.discrepancies import Audited, audit, read_audit
    from oxygraph.documents import answer_document, answer_hash, findings_document
    from oxygraph.drawing import answer_svg
    from oxygraph.errors import InvalidDataError, Issue, OxyGraphError, QuestionError, UnknownNameError
    from oxygraph.graph import EvidenceGraph
    from oxygraph.model import ContextTag, Edge, Node, Reference
    from oxygraph.prose import answer_markdown
    from oxygraph.reading import Path, Step
    from oxygraph.readwrite import read_graph
    from oxygraph.sensitivity import scenarios
    from oxygraph.strata import Comparison, compare
    from oxygraph.untested import Gap, NextExperiment, gaps, next_experiments
    from oxygraph.verdict import Answer, Missing, Question, Sensitivity, answer
    from oxygraph.webpage import Page, page
    from oxygraph.wording import missing_text, why

__all__ = [
    "Answer",
    "Audited",
    "Clash",
    "Comparison",
    "Conflict",
    "Context",
    "ContextTag",
    "Edge",
    "EvidenceGraph",
    "Gap",
    "InvalidDataError",
    "Issue",
    "Match",
    "Missing",
    "NextExperiment",
    "Node",
    "OxyGraphError",
    "Page",
    "Path",
    "Question",
    "QuestionError",
    "Reference",
    "Sensitivity",
    "Step",
    "UnknownNameError",
    "answer",
    "answer_document",
    "answer_hash",
    "answer_markdown",
    "answer_svg",
    "audit",
    "check",
    "compare",
    "conflicts",
    "findings_document",
    "format_files",
    "gaps",
    "missing_text",
    "next_experiments",
    "page",
    "read_audit",
    "read_graph",
    "scenarios",
    "why",
    "write_graph",
]

_HOME = {
    "verdict": ("Answer", "Missing", "Question", "Sensitivity", "answer"),
    "canonical": ("check", "format_files", "write_graph"),
    "context": ("Context", "Match"),
    "clashes": ("Clash", "Conflict", "conflicts"),
    "documents": ("answer_document", "answer_hash", "findings_document"),
    "discrepancies": ("Audited", "audit", "read_audit"),
    "drawing": ("answer_svg",),
    "errors": ("InvalidDataError", "Issue", "OxyGraphError", "QuestionError", "UnknownNameError"),
    "graph": ("EvidenceGraph",),
    "model": ("ContextTag", "Edge", "Node", "Reference"),
    "prose": ("answer_markdown",),
    "reading": ("Path", "Step"),
    "readwrite": ("read_graph",),
    "sensitivity": ("scenarios",),
    "strata": ("Comparison", "compare"),
    "untested": ("Gap", "NextExperiment", "gaps", "next_experiments"),
    "webpage": ("Page", "page"),
    "wording": ("missing_text", "why"),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}


def __getattr__(name: str) -> object:
    """A public name, its module imported now."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return __all__
