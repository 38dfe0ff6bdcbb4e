"""Rows of CSV files, and of the two engines, so that they can be compared."""

import csv
from collections.abc import Mapping
from pathlib import Path

from oxygraph.stores.base import Store


def comparable(value: object) -> object:
    """A value that can be counted: maps and lists frozen, numbers rounded where floats differ in the last bit."""
    if isinstance(value, dict):
        return tuple(sorted((name, comparable(item)) for name, item in value.items()))
    if isinstance(value, list):
        return ("list", *map(comparable, value))
    return round(value, 9) if isinstance(value, float) else value


def read_rows(path: Path) -> list[list[str]]:
    """The rows of a CSV file, the header first."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def rows(store: Store, query: str, parameters: Mapping[str, object] | None = None) -> list[object]:
    """Column names and rows, in their order."""
    found = store.run(query, parameters)
    return [found.columns, *(tuple(map(comparable, row)) for row in found.rows)]
