"""OxyGraph: how oxytocin reaches a symptom, for whom, at which dose, in which setting, and who says so.

    import oxygraph as ox

    graph = ox.read_graph()
    found = ox.answer(graph, "oxytocin", "ptsd", sex="female")
    print(found.verdict, len(found.paths))

One edge is one finding of one publication; nothing is averaged, merged or dropped. Importing this package loads
nothing foreign, and each name below only when it is first used. Results show themselves in a notebook and become
data frames (`to_frame`, with `oxygraph[pandas]`). Adapters to other tools are modules of their own:
`oxygraph.convert` for NetworkX.
"""

import sys
from importlib import import_module
from types import FunctionType, ModuleType

TYPE_CHECKING = False
"""What that of `typing` is, which takes so long to import that somebody may press Ctrl-C while nobody minds it yet."""

if TYPE_CHECKING:
    from oxygraph import convert as convert
    from oxygraph.bibliography.formats import write_bibliography
    from oxygraph.bibliography.taking import Imported, import_references
    from oxygraph.engine.missing import Missing
    from oxygraph.engine.question import Question
    from oxygraph.engine.readings import Path
    from oxygraph.engine.sensitivity import Sensitivity
    from oxygraph.engine.steps import Step
    from oxygraph.errors import (
        FigureError,
        InvalidDataError,
        Issue,
        MissingLibraryError,
        OxyGraphError,
        QuestionError,
        UnknownNameError,
    )
    from oxygraph.evidence.canonical import check, format_files, write_graph
    from oxygraph.evidence.context import Context, Match
    from oxygraph.evidence.csv_files import read_graph
    from oxygraph.evidence.fingerprint import graph_hash
    from oxygraph.evidence.graph import EvidenceGraph
    from oxygraph.evidence.keys import ContextKeys
    from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Node, Place, Reference, TermMapping
    from oxygraph.evidence.signs import Sign
    from oxygraph.evidence.word_lists import OwnWord
    from oxygraph.figures.plot import Figure, plot
    from oxygraph.notebook.answers import Answer, answer
    from oxygraph.notebook.comparisons import Comparison, compare
    from oxygraph.notebook.cypher import cypher
    from oxygraph.notebook.lists import (
        Audits,
        Conflicts,
        Experiments,
        Findings,
        Gaps,
        Hits,
        References,
        audit,
        conflicts,
        findings,
        gaps,
        next_experiments,
        references,
        references_of,
        search,
    )
    from oxygraph.page import Page, page
    from oxygraph.questions.audit import Audited
    from oxygraph.questions.conflicts import Clash, Conflict
    from oxygraph.questions.diff import Diff, diff
    from oxygraph.questions.gaps import Gap, NextExperiment
    from oxygraph.questions.search import Found
    from oxygraph.report.answers import answer_document, answer_hash
    from oxygraph.report.findings import findings_document
    from oxygraph.report.markdown import answer_markdown
    from oxygraph.report.svg import answer_svg
    from oxygraph.report.why import missing_text, why
    from oxygraph.versions import read_version

    __version__: str

__all__ = [
    "Answer",
    "Audited",
    "Audits",
    "Clash",
    "Comparison",
    "Conflict",
    "Conflicts",
    "Context",
    "ContextKeys",
    "ContextTag",
    "Diff",
    "Discrepancy",
    "Edge",
    "EvidenceGraph",
    "Experiments",
    "Figure",
    "FigureError",
    "Findings",
    "Found",
    "Gap",
    "Gaps",
    "Hits",
    "Imported",
    "InvalidDataError",
    "Issue",
    "Match",
    "Missing",
    "MissingLibraryError",
    "NextExperiment",
    "Node",
    "OwnWord",
    "OxyGraphError",
    "Page",
    "Path",
    "Place",
    "Question",
    "QuestionError",
    "Reference",
    "References",
    "Sensitivity",
    "Sign",
    "Step",
    "TermMapping",
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
    "cypher",
    "diff",
    "findings",
    "findings_document",
    "format_files",
    "gaps",
    "graph_hash",
    "import_references",
    "missing_text",
    "next_experiments",
    "page",
    "plot",
    "read_graph",
    "read_version",
    "references",
    "references_of",
    "search",
    "why",
    "write_bibliography",
    "write_graph",
]

_HOME = {
    "bibliography.formats": ("write_bibliography",),
    "bibliography.taking": ("Imported", "import_references"),
    "engine.missing": ("Missing",),
    "engine.question": ("Question",),
    "engine.readings": ("Path",),
    "engine.sensitivity": ("Sensitivity",),
    "engine.steps": ("Step",),
    "errors": (
        "FigureError",
        "InvalidDataError",
        "Issue",
        "MissingLibraryError",
        "OxyGraphError",
        "QuestionError",
        "UnknownNameError",
    ),
    "evidence.canonical": ("check", "format_files", "write_graph"),
    "evidence.context": ("Context", "Match"),
    "evidence.csv_files": ("read_graph",),
    "evidence.fingerprint": ("graph_hash",),
    "evidence.graph": ("EvidenceGraph",),
    "evidence.keys": ("ContextKeys",),
    "evidence.records": ("ContextTag", "Discrepancy", "Edge", "Node", "Place", "Reference", "TermMapping"),
    "evidence.signs": ("Sign",),
    "evidence.word_lists": ("OwnWord",),
    "figures.plot": ("Figure", "plot"),
    "notebook.answers": ("Answer", "answer"),
    "notebook.comparisons": ("Comparison", "compare"),
    "notebook.cypher": ("cypher",),
    "notebook.lists": (
        "Audits",
        "Conflicts",
        "Experiments",
        "Findings",
        "Gaps",
        "Hits",
        "References",
        "audit",
        "conflicts",
        "findings",
        "gaps",
        "next_experiments",
        "references",
        "references_of",
        "search",
    ),
    "page": ("Page", "page"),
    "questions.audit": ("Audited",),
    "questions.conflicts": ("Clash", "Conflict"),
    "questions.diff": ("Diff", "diff"),
    "questions.gaps": ("Gap", "NextExperiment"),
    "questions.search": ("Found",),
    "report.answers": ("answer_document", "answer_hash"),
    "report.findings": ("findings_document",),
    "report.markdown": ("answer_markdown",),
    "report.svg": ("answer_svg",),
    "report.why": ("missing_text", "why"),
    "versions": ("read_version",),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}
_VERSION = "__version__"
_CONVERT = "convert"
"""A module, not a name: a star import must not bring its library."""


def __getattr__(name: str) -> object:
    """A public name, its module imported now, a function with its arguments checked; the version that is installed."""
    if name == _VERSION:
        globals()[name] = import_module("importlib.metadata").version(__name__)
        return globals()[name]
    if name == _CONVERT:
        return import_module(f"{__name__}.{name}")
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value = _checked(value) if isinstance(value, FunctionType) else value
    return value


def _checked(function: FunctionType) -> FunctionType:
    """A public function that refuses what is no graph where it takes one; a pickle finds it here."""
    found: FunctionType = import_module(f"{__name__}.evidence.arguments").checked(function)
    if found is not function:
        found.__module__ = __name__
    return found


def __dir__() -> list[str]:
    """The public names, the module of conversions, and the version."""
    return sorted([*__all__, _CONVERT, _VERSION])


class _Face(ModuleType):
    """The package, whose public names stay what they are.

    The first import of `oxygraph.page` would put that package where the function `page` is.
    """

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute, unless it is a submodule that bears a public name."""
        if not (name in _MODULE_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Face
