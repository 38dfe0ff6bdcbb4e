"""Numbers that moved tenfold or more since an older version of the same files: what a spreadsheet does to a comma.

A dose whose unit is another one has moved as well, whatever its number.
"""

from collections.abc import Iterable, Iterator, Mapping

from oxygraph.errors import Issue
from oxygraph.evidence.cell_rules import number_of
from oxygraph.evidence.cells import NUMERIC, number_text
from oxygraph.evidence.folders import Reading
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.tables import Row

__all__ = ["moved"]

_TENFOLD = 10


def moved(new: Reading, old: Reading) -> list[Issue]:
    """A warning for each number of the folders asked for that is another by a factor of ten or more, and each unit.

    Args:
        new: What is to be checked.
        old: What it was; rows of the same id are compared.
    """
    found: list[Issue] = []
    for kind, record in RECORDS.items():
        columns = [column for column in record.columns() if column in NUMERIC]
        before = {record.key_in(row.cells): row.cells for row in _rows(old, kind)} if columns else {}
        for row in _rows(new, kind):
            cells = before.get(record.key_in(row.cells))
            if cells is not None:
                asked = (*_of_row(row, cells, columns), *_of_unit(row, cells))
                found += (issue._replace(severity="warning") for issue in asked)
    return found


def _rows(reading: Reading, kind: str) -> Iterator[Row]:
    for folder in reading.folders:
        if folder.path in reading.named:
            yield from folder.files[kind].rows or ()


def _of_row(row: Row, before: Mapping[str, str], columns: Iterable[str]) -> Iterator[Issue]:
    for column in columns:
        was, now = (number_of(cells[column], signed=True) for cells in (before, row.cells))
        if was is None or now is None or was == now:
            continue
        low, high = sorted((abs(was), abs(now)))
        if high >= _TENFOLD * low:
            message = f"{column} was {number_text(was)} and is {number_text(now)}"
            fix = "Did a spreadsheet move it? Compare it with the paper"
            yield row.issue(column, "moved-number", message, fix)


def _of_unit(row: Row, before: Mapping[str, str]) -> Iterator[Issue]:
    was, now = before.get("dose_unit"), row.cells.get("dose_unit")
    if was and now and was != now:
        fix = "A milligram is a thousand micrograms: compare dose and unit with the paper"
        yield row.issue("dose_unit", "moved-number", f"dose_unit was {was} and is {now}", fix)
