"""`ox.compare`: the comparison of strata with its graph, so that it can show itself."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self, Unpack

from oxygraph.engine.budget import DEFAULT_SECONDS
from oxygraph.engine.question import DEFAULT_HOPS
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys, shows_keys
from oxygraph.evidence.signs import Sign
from oxygraph.notebook.answers import Answer
from oxygraph.notebook.frames import frame_of
from oxygraph.notebook.markup import heading, language, listed, paragraph, table
from oxygraph.questions import compare as _compare
from oxygraph.report.comparison import comparison_rows, comparison_text, strata_named
from oxygraph.report.words import Words

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Comparison", "compare"]

_COLUMNS = ("subject", "object", "stratum", "outcome", "sign", "relation", "differs", "edges", "citations")


class Comparison(_compare.Comparison):
    """The same question in several strata; its fields are described at `oxygraph.questions.compare.Comparison`.

    Attributes:
        graph: Where the answers are from.
    """

    graph: EvidenceGraph

    @classmethod
    def of(cls, graph: EvidenceGraph, found: _compare.Comparison) -> Self:
        """A comparison with the graph it was asked of, its answers likewise."""
        answers = {value: Answer.of(graph, answer) for value, answer in found.answers.items()}
        made = cls(found.by, answers, found.steps, found.silent_undivided, found.complete)
        made.graph = graph
        return made

    def _replace(self, **fields: Any) -> Self:  # noqa: ANN401  whatever each field is
        """The same comparison with other fields, of the same graph."""
        return self.of(self.graph, _compare.Comparison(*self)._replace(**fields))

    def to_frame(self) -> "pd.DataFrame":
        """A row for each step in each stratum.

        Raises:
            MissingLibraryError: pandas is not installed; `pip install 'oxygraph[pandas]'`.
        """
        rows = [
            {
                "subject": step.subject,
                "object": step.object,
                "stratum": value,
                "outcome": cell.sign,
                "sign": Sign(cell.sign).number if cell.edges else None,
                "relation": cell.relation,
                "differs": step.differs,
                "edges": cell.edges,
                "citations": cell.citations,
            }
            for step in self.steps
            for value, cell in step.cells.items()
        ]
        return frame_of(rows, _COLUMNS)

    def to_html(self, lang: str = "") -> str:
        """The comparison in HTML: a paragraph, the strata side by side, cautions.

        Args:
            lang: `en` or `zh`; where it says nothing, `OXYGRAPH_LANG` does.
        """
        words = Words(self.graph, language(lang))
        first = next(iter(self.answers.values())).question
        rows, columns = comparison_rows(words, self)
        named = strata_named(words, self)
        headings = {column: named.get(column) or words.say(column) for column in columns}
        source, target = map(words.label, (first.source, first.target))
        return "".join(
            (
                heading(f"{source} → {target}: {words.say(self.by)}"),
                paragraph(comparison_text(words, self)),
                table(rows, headings),
                listed(map(words.caution, self.cautions[:5])),
            )
        )

    def _repr_html_(self) -> str:
        """For a notebook."""
        return self.to_html()


@shows_keys
def compare(  # noqa: PLR0913  the question of `answer`, and by what
    graph: EvidenceGraph,
    source: str,
    target: str,
    by: str,
    *,
    layers: str | Iterable[str] = (),
    max_hops: int = DEFAULT_HOPS,
    timeout: float = DEFAULT_SECONDS,
    **context: Unpack[ContextKeys],
) -> Comparison:
    """How `source` reaches `target` in each stratum of one context key.

    Args:
        graph: Where to look.
        source: Any spelling of a node.
        target: Any spelling of another node.
        by: `sex`, `species`, `dose`, `route`, `regimen`, `population` or `setting`; the strata are the values that
            findings on the way report.
        layers: As for `answer`.
        max_hops: As for `answer`.
        timeout: As for `answer`, for each of the answers.
        **context: What to fix besides; not `by` itself (nor its unit).

    Raises:
        QuestionError: `by` is no context key, or is fixed already.
        NothingReportedError: No finding on the way reports a value of it.
        UnknownNameError: As for `answer`.
        OxyGraphError: The time ran out before any finding that reports a value was found.
    """
    found = _compare.compare(graph, source, target, by, layers=layers, max_hops=max_hops, timeout=timeout, **context)
    return Comparison.of(graph, found)
