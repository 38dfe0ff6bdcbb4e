"""What every reader of a bibliography shares: how it says what is wrong, and where."""

from pathlib import Path

from oxygraph.errors import InvalidDataError, Issue

__all__ = ["Problems"]


class Problems:
    """What is wrong with a file, gathered, so that all of it is said at once."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self._file = str(path)
        self._found: list[Issue] = []

    def add(self, line: int, rule: str, message: str, fix: str, column: str = "") -> None:
        """One more."""
        self._found.append(Issue(self._file, line, column, rule, message, fix))

    def stop(self) -> None:
        """Go no further if there are any.

        Raises:
            InvalidDataError: With every one.
        """
        if self._found:
            raise InvalidDataError(self._found)
