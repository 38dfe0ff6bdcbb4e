"""Rows as columns: what a page holds thousands of is written once, and each cell says only which one it is."""

from collections.abc import Mapping, Sequence

__all__ = ["packed"]

Row = Mapping[str, object]


def packed(rows: Sequence[Row]) -> dict[str, object]:
    """Rows of like columns as a table of columns.

    Args:
        rows: Each with the same keys.

    Returns:
        `length`, and `columns`: each a list of values, or, where few values recur, `words` and where each stands.

    >>> packed([{"id": "a", "sex": "male"}, {"id": "b", "sex": "male"}, {"id": "c", "sex": "male"}])["columns"]["sex"]
    {'words': ['male'], 'at': [0, 0, 0]}
    """
    columns = list(rows[0]) if rows else []
    return {"length": len(rows), "columns": {column: _column([row[column] for row in rows]) for column in columns}}


def _column(values: list[object]) -> object:
    words = list(dict.fromkeys(values))
    if len(words) * 3 > len(values) + 2:
        return values
    place = {word: number for number, word in enumerate(words)}
    return {"words": words, "at": [place[value] for value in values]}
