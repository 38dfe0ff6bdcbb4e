"""Lists of one kind of thing from one graph: lists like any other that show themselves and become data frames."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Generic, Self, SupportsIndex, TypeVar, overload

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.notebook.frames import frame_of
from oxygraph.notebook.markup import language, paragraph, table
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Rows"]

T = TypeVar("T")


class Rows(list[T], Generic[T]):
    """Things of one kind, in order.

    Attributes:
        graph: Where they are from.
        INDEX: The column by which a data frame tells them apart; empty where none does.
        SHOWN: The columns that a notebook shows.
    """

    INDEX: str = ""
    SHOWN: tuple[str, ...] = ()

    def __init__(self, graph: EvidenceGraph, found: Iterable[T]) -> None:
        """Keep them, and the graph for their names."""
        super().__init__(found)
        self.graph = graph

    @overload
    def __getitem__(self, place: SupportsIndex, /) -> T: ...
    @overload
    def __getitem__(self, place: slice, /) -> Self: ...
    def __getitem__(self, place: SupportsIndex | slice, /) -> T | Self:
        """One of them, or some of them as the same kind of list."""
        if isinstance(place, slice):
            return type(self)(self.graph, super().__getitem__(place))
        return super().__getitem__(place)

    def rows(self) -> Sequence[Document]:
        """They as plain data, a row each; each kind of list has its own."""
        raise NotImplementedError  # a list may be made although it is abstract: Python asks no subclass of a built-in

    def columns(self) -> tuple[str, ...]:
        """The columns of the rows; each kind of list has its own."""
        raise NotImplementedError

    def rows_shown(self, words: Words) -> Sequence[Document]:
        """They as a person reads them."""
        del words
        return self.rows()

    def to_frame(self) -> "pd.DataFrame":
        """They as a data frame of pandas: what is not reported is missing, lists are tuples.

        Raises:
            MissingLibraryError: pandas is not installed; `pip install 'oxygraph[pandas]'`.
        """
        return frame_of(self.rows(), self.columns(), self.INDEX)

    def to_html(self, lang: str = "") -> str:
        """They as a table in HTML, the first of them where they are many.

        Args:
            lang: `en` or `zh`; where it says nothing, `OXYGRAPH_LANG` does.
        """
        words = Words(self.graph, language(lang))
        headings = {column: words.say(column) for column in self.SHOWN or self.columns()}
        return paragraph(repr(self)[1:-1]) + table(self.rows_shown(words), headings)

    def _repr_html_(self) -> str:
        """For a notebook."""
        return self.to_html()

    def __repr__(self) -> str:
        """`<Findings: 12>`."""
        return f"<{type(self).__name__}: {len(self)}>"
