"""`ox.answer`: the engine's answer with its graph, so that it can show itself."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from oxygraph.engine import ask
from oxygraph.engine.budget import DEFAULT_SECONDS
from oxygraph.engine.question import DEFAULT_HOPS
from oxygraph.engine.readings import Path
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys, shows_keys
from oxygraph.evidence.signs import Sign
from oxygraph.notebook.frames import frame_of
from oxygraph.notebook.lists import Findings
from oxygraph.notebook.markup import heading, language, listed, paragraph, table
from oxygraph.report.answers import PATH_COLUMNS, answer_hash, answer_rows
from oxygraph.report.findings import Document, short_findings
from oxygraph.report.markdown import chain, flags, holds_for
from oxygraph.report.why import why_text
from oxygraph.report.words import Words

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Answer", "Paths", "answer"]

_PATH = ("sign", "path", "match")
_FINDING = ("counted", "effect", "finding", "context", "citation")


class Paths(tuple[Path, ...]):  # noqa: SLOT001  a tuple with attributes has none
    """The paths of an answer, the best first: a tuple that becomes a data frame.

    Attributes:
        graph: Where they are from.
        answer: The answer they are of.
    """

    graph: EvidenceGraph
    answer: ask.Answer

    def to_frame(self) -> "pd.DataFrame":
        """A row for each path.

        Raises:
            MissingLibraryError: pandas is not installed; `pip install 'oxygraph[pandas]'`.
        """
        rows = answer_rows(self.answer)[-len(self) :] if self else []
        return frame_of(_numbered(rows, (path.sign for path in self)), PATH_COLUMNS)

    def _repr_html_(self) -> str:
        """For a notebook."""
        words = Words(self.graph, language())
        rows = [_path_shown(words, self.answer, path) for path in self]
        return paragraph(repr(self)[1:-1]) + table(rows, _headed(words, _PATH))

    def __repr__(self) -> str:
        """`<Paths: 260>`."""
        return f"<Paths: {len(self)}>"


class Answer(ask.Answer):
    """What the graph says to a question; its fields are described at `oxygraph.engine.ask.Answer`.

    Attributes:
        graph: Where the answer is from.
    """

    graph: EvidenceGraph
    paths: Paths

    @classmethod
    def of(cls, graph: EvidenceGraph, found: ask.Answer) -> Self:
        """An answer of the engine, with the graph it was asked of."""
        plain, paths = ask.Answer(*found), Paths(found.paths)
        made = cls(*plain._replace(paths=paths))
        made.graph = paths.graph = graph
        paths.answer = plain
        return made

    def _replace(self, **fields: Any) -> Self:  # noqa: ANN401  whatever each field is
        """The same answer with other fields, of the same graph."""
        return self.of(self.graph, ask.Answer(*self)._replace(**fields))

    @property
    def findings(self) -> Findings:
        """Every finding and structural fact on the way, counted or not."""
        edges = self.edges()
        return Findings(self.graph, (edges[name] for name in sorted(edges)))

    def to_frame(self) -> "pd.DataFrame":
        """A row for each direct finding, then one for each path, as the command line prints them.

        `answer.findings.to_frame()` has the findings themselves, every column.

        Raises:
            MissingLibraryError: pandas is not installed; `pip install 'oxygraph[pandas]'`.
        """
        signs = [f.edge.sign for f in self.direct.findings] if self.direct else []
        signs += [path.sign for path in self.paths]
        return frame_of(_numbered(answer_rows(self), signs), PATH_COLUMNS)

    def to_html(self, lang: str = "") -> str:
        """The answer in HTML: verdict, why, direct evidence, the first paths, cautions.

        Args:
            lang: `en` or `zh`; where it says nothing, `OXYGRAPH_LANG` does.
        """
        words, question = Words(self.graph, language(lang)), self.question
        source, target = map(words.label, (question.source, question.target))
        parts = [
            heading(f"{source} → {target} ({words.where(question.context)})"),
            paragraph(why_text(words, self), f"{words.say(self.verdict).upper()}."),
        ]
        if rows := self._direct_shown(words):
            parts += [heading(words.say("direct evidence").capitalize()), table(rows, _headed(words, _FINDING))]
        if self.paths:
            rows = [_path_shown(words, self, path) for path in self.paths]
            title = f"{words.say('mechanism paths').capitalize()} ({len(rows)})"
            parts += [heading(title), table(rows, _headed(words, _PATH), 10)]
        parts += [listed(map(words.caution, self.cautions[:5])), paragraph(answer_hash(self))]
        return "".join(parts)

    def _direct_shown(self, words: Words) -> Sequence[Document]:
        if self.direct is None:
            return []
        findings = self.direct.findings
        rows = short_findings(words, (finding.edge for finding in findings))
        reasons = [words.reason(self.direct, finding) or words.say("counted") for finding in findings]
        return [row | {"counted": reason} for row, reason in zip(rows, reasons, strict=True)]

    def _repr_html_(self) -> str:
        """For a notebook."""
        return self.to_html()


def _numbered(rows: Iterable[Document], signs: Iterable[Sign]) -> list[Document]:
    return [row | {"sign": sign.number} for row, sign in zip(rows, signs, strict=True)]


def _headed(words: Words, columns: Iterable[str]) -> dict[str, str]:
    return {column: words.say(column) for column in columns}


def _path_shown(words: Words, answer: ask.Answer, path: Path) -> Document:
    marks = [*flags(words, answer, path), *holds_for(words, path)]
    return {"sign": path.sign.arrow, "path": chain(words, path), "match": marks}


@shows_keys
def answer(  # noqa: PLR0913  a question has that many parts
    graph: EvidenceGraph,
    source: str,
    target: str,
    *,
    layers: str | Iterable[str] = (),
    max_hops: int = DEFAULT_HOPS,
    timeout: float = DEFAULT_SECONDS,
    **context: Unpack[ContextKeys],
) -> Answer:
    """How `source` reaches `target` in a context.

    Args:
        graph: Where to look.
        source: Any spelling of a node, in English or Chinese.
        target: Any spelling of another node.
        layers: `review`, `primary` or `extended`, one or several; all where none is named.
        max_hops: The most steps a path may have, up to 100.
        timeout: Seconds to look for paths; what was found by then is answered, and not `complete`.
        **context: What to fix: `sex`, `species`, `population`, `dose` and `dose_unit`, `route`, `regimen`, `setting`
            (a tag or several); `dose` may be a text with its unit, `24 IU`.

    Raises:
        UnknownNameError: A name, a word or a key is not known.
        QuestionError: The question makes no sense as asked.

    Example:
        >>> import oxygraph as ox
        >>> ox.answer(ox.read_graph(), "催产素", "PTSD", sex="female").verdict
        'mixed'
    """
    found = ask.answer(graph, source, target, layers=layers, max_hops=max_hops, timeout=timeout, **context)
    return Answer.of(graph, found)
