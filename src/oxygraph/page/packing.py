"""How a page holds its data in little room.

Rows become columns: what recurs thousands of times is written once, and each cell says only which one it is. The whole
is then packed, and the page unpacks it.
"""

import base64
import json
import zlib
from collections.abc import Mapping, Sequence

__all__ = ["deflated", "deflated_text", "packed"]

Row = Mapping[str, object]

_LEVEL, _MEMORY = 9, 5
"""How hard to pack, and in how short blocks: columns that are unlike each other pack best in blocks of their own."""

_TEXT_MEMORY = 9
"""The same for a text that is of one kind from end to end."""


def deflated(data: object) -> str:
    """Plain data as JSON, packed (zlib, base64): letters that no HTML misreads, and the same for the same data.

    >>> json.loads(zlib.decompress(base64.b64decode(deflated({"sex": "male"}))))
    {'sex': 'male'}
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return deflated_text(text, _MEMORY)


def deflated_text(text: str, memory: int = _TEXT_MEMORY) -> str:
    """A text as `deflated` packs data.

    >>> zlib.decompress(base64.b64decode(deflated_text("let it = 1;")))
    b'let it = 1;'
    """
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, zlib.MAX_WBITS, memory)
    return base64.b64encode(packer.compress(text.encode()) + packer.flush()).decode()


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
