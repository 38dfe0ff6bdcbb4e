"""What the cells of a column hold, and how their text is read and written."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

__all__ = [
    "CITATIONS",
    "INTEGERS",
    "LISTS",
    "NUMBERS",
    "NUMERIC",
    "SEVERAL",
    "SIGNED_NUMBERS",
    "SIZES",
    "Columns",
    "Value",
    "content_of",
    "number_text",
    "parsers_of",
    "text_of",
    "turned_over",
]

Value = str | int | float | tuple[str, ...] | tuple[int, ...] | None

Columns = tuple[tuple[str, ...], ...]
"""The cells of some rows, column by column."""

_AT_ONCE = 256
"""How many rows are turned over at once."""

LISTS = frozenset(
    {"synonyms", "xrefs", "population", "setting", "reference", "includes", "review_edges", "paper_edges", "spellings"}
)
"""Columns that hold a list of words, joined with `|`."""

CITATIONS = "citation"
"""The column that holds a list of the review's citation numbers."""

SEVERAL = LISTS | {CITATIONS}
"""Columns that hold a list, of whatever."""

SIZES = frozenset({"effect_size", "ci_low", "ci_high"})
"""Columns of an effect size."""

_COORDINATES = frozenset({"x", "y", "z"})
"""Columns of a place."""

SIGNED_NUMBERS = SIZES | _COORDINATES
"""Columns that hold a decimal number on either side of zero."""

NUMBERS = frozenset({"dose_min", "dose_max"}) | SIGNED_NUMBERS
"""Columns that hold a decimal number."""

INTEGERS = frozenset({"sample_size", "year"})
"""Columns that hold a whole number."""

NUMERIC = NUMBERS | INTEGERS
"""Columns that hold a number, decimal or whole."""


_WORDS = frozenset(
    {"subject", "object", "predicate", "effect", "species", "route", "regimen", "evidence_type", "certainty", "layer"}
)
"""Columns of findings that say the same few words: each is kept once."""


def content_of(column: str) -> str:
    """What a column holds: `text`, `texts`, `number`, `integer` or `integers`.

    >>> content_of("population"), content_of("citation"), content_of("sex")
    ('texts', 'integers', 'text')
    """
    if column == CITATIONS:
        return "integers"
    if column in LISTS:
        return "texts"
    if column in NUMBERS:
        return "number"
    return "integer" if column in INTEGERS else "text"


def number_text(number: float) -> str:
    """A number as the curated files write it: no exponent, no trailing zeros.

    >>> number_text(24.0), number_text(-0.01), number_text(-0.0)
    ('24', '-0.01', '0')
    """
    text = f"{number:.12f}".rstrip("0").rstrip(".")
    return text if text != "-0" else "0"


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


def _citations(text: str) -> tuple[int, ...]:
    return tuple(map(int, _list(text)))


def _number(text: str) -> float | None:
    return float(text) if text else None


def _integer(text: str) -> int | None:
    return int(text) if text else None


_PARSERS: Mapping[str, Callable[[str], Value]] = {
    **dict.fromkeys(LISTS, _list),
    **dict.fromkeys(NUMBERS, _number),
    **dict.fromkeys(INTEGERS, _integer),
    CITATIONS: _citations,
    **dict.fromkeys(_WORDS, str),
}
"""How the columns are read that hold more than text, or say the same over and over."""


@cache
def parsers_of(columns: tuple[str, ...]) -> tuple[tuple[int, Callable[[str], Value]], ...]:
    """The place of each column that is not taken as it stands, and its parser."""
    return tuple((columns.index(column), parse) for column, parse in _PARSERS.items() if column in columns)


def turned_over(rows: Iterable[Sequence[str]]) -> Iterator[Columns]:
    """The cells of rows column by column: of so many rows at once as are fast to turn over, and not of all."""
    left = iter(rows)
    while batch := tuple(islice(left, _AT_ONCE)):
        yield tuple(zip(*batch, strict=True))


def text_of(value: object) -> str:
    """A value as the text of a cell: that of a record, or one that came from elsewhere."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "|".join(map(str, value))
    if isinstance(value, float):
        return number_text(value)
    return str(value)
