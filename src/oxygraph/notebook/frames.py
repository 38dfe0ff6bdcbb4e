"""Rows as data frames of pandas, which is imported when somebody asks for one: `pip install 'oxygraph[pandas]'`."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from oxygraph.errors import MissingLibraryError
from oxygraph.evidence.cells import INTEGERS, NUMBERS

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["frame_of"]

_COUNTS = INTEGERS | {"sign", "hops", "findings"}
"""Columns of whole numbers, those of the files and others."""


def frame_of(rows: Iterable[Mapping[str, object]], columns: Sequence[str], index: str = "") -> "pd.DataFrame":
    """Rows as a data frame, a column each, in this order.

    Args:
        rows: Column → value; what is not reported (empty text, None) is missing in the frame, lists are tuples.
        columns: The columns.
        index: The column that tells rows apart, where there is one.

    Raises:
        MissingLibraryError: pandas is not installed.
    """
    try:
        import pandas as pd  # noqa: PLC0415  nobody pays for it who asks for no frame
    except ImportError as error:
        raise MissingLibraryError("to_frame needs pandas: pip install 'oxygraph[pandas]'") from error
    held = [[_value(row[column]) for column in columns] for row in rows]
    frame = pd.DataFrame(held, columns=list(columns))
    types = {name: "Int64" if name in _COUNTS else "Float64" for name in columns if name in _COUNTS | NUMBERS}
    frame = frame.astype(types)
    return frame.set_index(index) if index else frame


def _value(value: object) -> object:
    if isinstance(value, list):
        return tuple(value)
    return None if value == "" else value
